import { createDeflate } from 'node:zlib';

/** Characters handed over at once, and bytes of the result at most: each comes with a turn of this thread, which may be busy. */
const PIECE = 1 << 22;
/** Bytes of the result that are made room for at least: room for a whole piece at each small set of texts has the garbage collector run for it. */
const LEAST_ROOM = 1 << 14;

/** Bytes of the texts, joined by line breaks, as UTF-8 and after zlib at level 6. */
export function compressedSize(
  texts: Iterable<string>,
): Promise<{ readonly raw: number; readonly compressed: number }> {
  return new Promise((resolve, reject) => {
    const pieces = piecesOf(texts);
    let next = pieces.next();
    let raw = 0;
    let compressed = 0;
    const first = next.done ? 0 : next.value.length;
    const deflate = createDeflate({ level: 6, chunkSize: Math.max(LEAST_ROOM, Math.min(PIECE, first >> 1)) });
    const write = (): void => {
      if (next.done) return void deflate.end();
      const bytes = next.value;
      raw += bytes.length;
      next = pieces.next();
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

/** The texts, joined by line breaks, in pieces. */
function* piecesOf(texts: Iterable<string>): Generator<Buffer> {
  let piece: string | undefined;
  for (const text of texts) {
    piece = piece === undefined ? text : `${piece}\n${text}`;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    // The next one goes on with a line break.
    piece = '';
  }
  if (piece !== undefined && piece !== '') yield Buffer.from(piece);
}
