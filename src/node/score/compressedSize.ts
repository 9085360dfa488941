import { createDeflate } from 'node:zlib';

/** Characters handed over at once, and bytes of the result: each comes with a turn of this thread, which may be busy. */
const PIECE = 1 << 20;

/** Bytes of the texts, joined by line breaks, as UTF-8 and after zlib at level 6. */
export function compressedSize(
  texts: Iterable<string>,
): Promise<{ readonly raw: number; readonly compressed: number }> {
  return new Promise((resolve, reject) => {
    const deflate = createDeflate({ level: 6, chunkSize: PIECE });
    let raw = 0;
    let compressed = 0;
    let isFirst = true;
    const rest = texts[Symbol.iterator]();
    const write = (): void => {
      let piece = '';
      let next = rest.next();
      for (; !next.done; next = rest.next()) {
        piece += isFirst ? next.value : `\n${next.value}`;
        isFirst = false;
        if (piece.length >= PIECE) break;
      }
      const bytes = Buffer.from(piece);
      raw += bytes.length;
      if (next.done) deflate.end(bytes);
      else deflate.write(bytes, write);
    };
    deflate.on('data', (piece: Buffer) => {
      compressed += piece.length;
    });
    deflate.once('end', () => resolve({ raw, compressed: raw === 0 ? 0 : compressed }));
    deflate.once('error', reject);
    write();
  });
}
