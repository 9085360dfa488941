import { createTripleTable, hashShingle, SHINGLE } from './shingles.ts';
import type { TokenArena } from './tokenArena.ts';

export interface Neighbour {
  readonly document: number;
  /** Jaccard similarity of 3-token shingles. */
  readonly similarity: number;
}

/** Finds the documents similar to one, among documents that come and go. */
export interface SimilarityIndex {
  add(document: number): void;
  remove(document: number): void;
  /**
   * Asks of the indexed documents that may have a similarity of at least `threshold` to this one, the most promising first, whether they
   * are wanted with a similarity that is no higher than told, and hands on those that are and reach the threshold; exact.
   */
  search(
    document: number,
    threshold: number,
    isWanted: (other: number, most: number) => boolean,
    found: (other: number, similarity: number) => void,
  ): void;
  /** Every indexed document but itself with a similarity of at least `threshold`, in no order; exact. */
  neighbours(document: number, threshold: number): Neighbour[];
}

const SEED = 0x1f83d9ab;
/** Lists up to this length are counted even where the prefix alone would do, and those of a like number as the candidates: it saves verifications. */
const SHORT_LIST = 64;
const LISTS = 2;
/** Numbers of documents are below it. */
const DOCUMENTS = 2 ** 31;

/**
 * Postings in hashed buckets: those of the documents given at once in two flat arrays, later ones in small lists beside them. A
 * query counts the postings of its rarest buckets, as many as the prefix filter demands and all short ones, and verifies by their
 * tokens those that could reach the threshold and are wanted. Memory: 4 bytes a distinct shingle of a document, and 4 to 32 MiB of buckets.
 */
export function createSimilarityIndex(arena: TokenArena, documents: Int32Array): SimilarityIndex {
  let shingles = 0;
  for (const document of documents) shingles += arena.lengthOf(document);
  const bits = Math.min(22, Math.max(12, Math.ceil(Math.log2(shingles + 1)) - 2));
  const shift = 32 - bits;
  const base = createBase(arena, documents, bits);
  const added = new Map<number, number[]>();
  const gone = new Set<number>();
  const short = new Map<string, Set<number>>();
  let counts = new Int32Array(Math.max(1024, arena.size * 2));
  let sizes = new Int32Array(counts.length);

  const eachBucket = (document: number, visit: (bucket: number) => void): void => {
    const tokens = arena.chunkOf(document);
    const start = arena.startOf(document);
    const last = start + arena.lengthOf(document) - SHINGLE;
    for (let at = start; at <= last; at += 1) {
      visit(hashShingle(tokens[at]!, tokens[at + 1]!, tokens[at + 2]!, SEED) >>> shift);
    }
  };
  const shortKey = (document: number): string => arena.tokensOf(document).join(' ');
  const isShort = (document: number): boolean => arena.lengthOf(document) < SHINGLE;
  const addShort = (document: number): void => {
    if (arena.lengthOf(document) === 0) return;
    const key = shortKey(document);
    const same = short.get(key);
    if (same) same.add(document);
    else short.set(key, new Set([document]));
  };
  for (const document of documents) if (isShort(document)) addShort(document);

  const listLength = (bucket: number): number =>
    base.starts[bucket + 1]! - base.starts[bucket]! + (added.get(bucket)?.length ?? 0);

  const makeRoom = (): void => {
    if (arena.size <= counts.length) return;
    counts = new Int32Array(arena.size * 2);
    const larger = new Int32Array(arena.size * 2);
    larger.set(sizes);
    sizes = larger;
  };

  /** Distinct shingles of a document. */
  const sizeOf = (document: number): number => {
    if (sizes[document] === 0) sizes[document] = shinglesOf(arena, document).size;
    return sizes[document]!;
  };

  /** Those that may share enough, the most promising first, and `most`, by document: how many shingles they share at most. */
  const candidates = (document: number, threshold: number, size: number): { others: Float64Array; extra: number } => {
    const lists: number[] = [];
    const seen = new Set<number>();
    let together = 0;
    eachBucket(document, (bucket) => {
      if (!seen.has(bucket)) lists.push(bucket);
      seen.add(bucket);
    });
    // Two shingles in one bucket count as one, so that many fewer may be asked for.
    together = size - lists.length;
    lists.sort((a, b) => listLength(a) - listLength(b));
    const wanted = Math.ceil(threshold * size - 1e-9) - Math.max(0, together);
    const touched: number[] = [];
    let at = 0;
    for (; at < lists.length && lists.length - at >= wanted; at += 1) take(lists[at]!, touched);
    // To tell candidates apart costs less than to verify them.
    const longest = Math.max(SHORT_LIST, touched.length * LISTS);
    for (; at < lists.length && listLength(lists[at]!) <= longest; at += 1) count(lists[at]!);
    const least = Math.max(1, wanted - (lists.length - at));
    const enough = touched.filter((other) => counts[other]! >= least && other !== document && !gone.has(other));
    // One number for both sorts many times as fast as a comparison.
    const others = Float64Array.from(enough, (other) => other - counts[other]! * DOCUMENTS).sort();
    for (const other of touched) counts[other] = 0;
    return { others, extra: lists.length - at + Math.max(0, together) };
  };
  /** Counts the documents of a bucket, and adds those met for the first time to `touched`. */
  const take = (bucket: number, touched: number[]): void => {
    const touch = (other: number): void => {
      if (counts[other] === 0) touched.push(other);
      counts[other]! += 1;
    };
    const to = base.starts[bucket + 1]!;
    for (let entry = base.starts[bucket]!; entry < to; entry += 1) touch(base.holders[entry]!);
    for (const other of added.get(bucket) ?? []) touch(other);
  };
  /** Counts the documents of a bucket that were met before. */
  const count = (bucket: number): void => {
    const to = base.starts[bucket + 1]!;
    for (let entry = base.starts[bucket]!; entry < to; entry += 1) {
      const other = base.holders[entry]!;
      if (counts[other]! > 0) counts[other]! += 1;
    }
    for (const other of added.get(bucket) ?? []) if (counts[other]! > 0) counts[other]! += 1;
  };

  const search: SimilarityIndex['search'] = (document, threshold, isWanted, found) => {
    makeRoom();
    if (isShort(document)) {
      const same = arena.lengthOf(document) === 0 ? [] : (short.get(shortKey(document)) ?? []);
      for (const other of same) if (other !== document && isWanted(other, 1)) found(other, 1);
      return;
    }
    const own = shinglesOf(arena, document);
    sizes[document] = own.size;
    const stamps = new Int32Array(own.size).fill(-1);
    const { others, extra } = candidates(document, threshold, own.size);
    for (const packed of others) {
      const shared = Math.ceil(-packed / DOCUMENTS);
      const other = packed + shared * DOCUMENTS;
      const most = Math.min(shared + extra, own.size, sizeOf(other));
      const bound = most / (own.size + sizeOf(other) - most);
      if (bound < threshold || !isWanted(other, bound)) continue;
      const overlap = overlapOf(arena, other, own, stamps);
      const similarity = overlap / (own.size + sizeOf(other) - overlap);
      if (similarity >= threshold) found(other, similarity);
    }
  };

  return {
    add(document) {
      makeRoom();
      gone.delete(document);
      if (isShort(document)) {
        addShort(document);
        return;
      }
      eachBucket(document, (bucket) => {
        const list = added.get(bucket);
        if (!list) added.set(bucket, [document]);
        else if (list.at(-1) !== document) list.push(document);
      });
    },
    remove(document) {
      if (isShort(document)) short.get(shortKey(document))?.delete(document);
      else gone.add(document);
    },
    search,
    neighbours(document, threshold) {
      const found: Neighbour[] = [];
      search(
        document,
        threshold,
        () => true,
        (other, similarity) => found.push({ document: other, similarity }),
      );
      return found;
    },
  };
}

/** The distinct shingles of a document. */
function shinglesOf(arena: TokenArena, document: number): ReturnType<typeof createTripleTable> {
  const table = createTripleTable();
  const tokens = arena.chunkOf(document);
  const start = arena.startOf(document);
  const last = start + arena.lengthOf(document) - SHINGLE;
  for (let at = start; at <= last; at += 1) table.add(tokens[at]!, tokens[at + 1]!, tokens[at + 2]!);
  return table;
}

function overlapOf(
  arena: TokenArena,
  document: number,
  own: ReturnType<typeof createTripleTable>,
  stamps: Int32Array,
): number {
  const tokens = arena.chunkOf(document);
  const start = arena.startOf(document);
  const last = start + arena.lengthOf(document) - SHINGLE;
  let overlap = 0;
  for (let at = start; at <= last; at += 1) {
    const shingle = own.find(tokens[at]!, tokens[at + 1]!, tokens[at + 2]!);
    if (shingle === -1 || stamps[shingle] === document) continue;
    stamps[shingle] = document;
    overlap += 1;
  }
  return overlap;
}

interface Base {
  /** The documents of a bucket are `holders[starts[bucket]] … holders[starts[bucket + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly holders: Int32Array;
}

function createBase(arena: TokenArena, documents: Int32Array, bits: number): Base {
  const shift = 32 - bits;
  const starts = new Int32Array((1 << bits) + 1);
  const last = new Int32Array(1 << bits).fill(-1);
  const eachNew = (visit: (bucket: number, document: number) => void): void => {
    last.fill(-1);
    for (const document of documents) {
      const tokens = arena.chunkOf(document);
      const start = arena.startOf(document);
      const end = start + arena.lengthOf(document) - SHINGLE;
      for (let at = start; at <= end; at += 1) {
        const bucket = hashShingle(tokens[at]!, tokens[at + 1]!, tokens[at + 2]!, SEED) >>> shift;
        if (last[bucket] === document) continue;
        last[bucket] = document;
        visit(bucket, document);
      }
    }
  };
  eachNew((bucket) => {
    starts[bucket + 1]! += 1;
  });
  for (let bucket = 1; bucket < starts.length; bucket += 1) starts[bucket]! += starts[bucket - 1]!;
  const cursors = starts.slice();
  const holders = new Int32Array(starts.at(-1)!);
  eachNew((bucket, document) => {
    holders[cursors[bucket]!] = document;
    cursors[bucket]! += 1;
  });
  return { starts, holders };
}
