import { createDeflate } from 'node:zlib';

/** Bytes of the texts, joined by line breaks, as UTF-8 and after zlib at level 6. */
export function compressedSize(
  texts: Iterable<string>,
): Promise<{ readonly raw: number; readonly compressed: number }> {
  return new Promise((resolve, reject) => {
    const deflate = createDeflate({ level: 6 });
    let raw = 0;
    let compressed = 0;
    let isFirst = true;
    const rest = texts[Symbol.iterator]();
    const write = (): void => {
      for (;;) {
        const next = rest.next();
        if (next.done) {
          deflate.end();
          return;
        }
        const bytes = Buffer.from(isFirst ? next.value : `\n${next.value}`);
        isFirst = false;
        raw += bytes.length;
        if (!deflate.write(bytes)) {
          deflate.once('drain', write);
          return;
        }
      }
    };
    deflate.on('data', (piece: Buffer) => {
      compressed += piece.length;
    });
    deflate.once('end', () => resolve({ raw, compressed: raw === 0 ? 0 : compressed }));
    deflate.once('error', reject);
    write();
  });
}
