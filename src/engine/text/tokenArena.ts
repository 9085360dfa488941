/** Token numbers as an arena keeps them. */
export type KeptTokens = Int32Array | Uint16Array;

/**
 * The token numbers of many documents, kept in a few large arrays: two bytes a token, four from the first document on that holds one of
 * the rarer numbers.
 */
export interface TokenArena {
  /** Documents so far; they are numbered from 0 in the order they were added. */
  readonly size: number;
  /** Tokens of all documents. */
  readonly total: number;
  /** Copies the first `count` ids; returns the document's number. */
  add(ids: Int32Array, count: number): number;
  /** The array that holds a document's tokens, from `startOf(document)`, `lengthOf(document)` of them. */
  chunkOf(document: number): KeptTokens;
  startOf(document: number): number;
  lengthOf(document: number): number;
  /** A view of one document's tokens. */
  tokensOf(document: number): KeptTokens;
}

const FIRST_CHUNK = 1 << 14;
const LARGE_CHUNK = 1 << 20;
/** Where there is more to keep than that: a piece so large is asked of the system by itself, filled bit by bit, and given back whole. */
const LARGEST_CHUNK = 1 << 24;
/** Numbers below it need two bytes. */
const WIDE = 1 << 16;

/** @param isShared whether the tokens lie in memory that other threads may read, too */
export function createTokenArena(isShared = false): TokenArena {
  const chunks: KeptTokens[] = [];
  let isWide = false;
  let used = 0;
  let size = 0;
  let total = 0;
  let chunkOf = new Uint32Array(256);
  let starts = new Uint32Array(256);
  let lengths = new Uint32Array(256);

  const begin = (size: number): KeptTokens => {
    const bytes = size * (isWide ? Int32Array : Uint16Array).BYTES_PER_ELEMENT;
    const buffer = isShared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
    const chunk = isWide ? new Int32Array(buffer) : new Uint16Array(buffer);
    chunks.push(chunk);
    used = 0;
    return chunk;
  };
  const chunkFor = (ids: Int32Array, count: number): KeptTokens => {
    const last = chunks.at(-1);
    if (!isWide && holdsWide(ids, count)) {
      isWide = true;
      return begin(Math.max(last?.length ?? FIRST_CHUNK, count));
    }
    if (last && used + count <= last.length) return last;
    return begin(Math.max(sizeAfter(last), count));
  };

  return {
    get size() {
      return size;
    },
    get total() {
      return total;
    },
    add(ids, count) {
      const chunk = chunkFor(ids, count);
      chunk.set(count === ids.length ? ids : ids.subarray(0, count), used);
      if (size === starts.length) {
        chunkOf = doubled(chunkOf);
        starts = doubled(starts);
        lengths = doubled(lengths);
      }
      chunkOf[size] = chunks.length - 1;
      starts[size] = used;
      lengths[size] = count;
      used += count;
      total += count;
      size += 1;
      return size - 1;
    },
    chunkOf: (document) => chunks[chunkOf[document]!]!,
    startOf: (document) => starts[document]!,
    lengthOf: (document) => lengths[document]!,
    tokensOf(document) {
      const start = starts[document]!;
      return chunks[chunkOf[document]!]!.subarray(start, start + lengths[document]!);
    },
  };
}

function sizeAfter(last: KeptTokens | undefined): number {
  if (!last) return FIRST_CHUNK;
  return last.length < LARGE_CHUNK ? last.length * 2 : LARGEST_CHUNK;
}

function holdsWide(ids: Int32Array, count: number): boolean {
  let bits = 0;
  for (let at = 0; at < count; at += 1) bits |= ids[at]!;
  return bits >= WIDE;
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
