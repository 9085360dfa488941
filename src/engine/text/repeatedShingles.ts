import { SHINGLE } from './shingles.ts';
import type { TokenArena } from './tokenArena.ts';

/** The shingles of some documents, one place each, counted through from document to document. */
export interface ShinglePlaces {
  /** Documents by their numbers in the arena, each of at least three tokens. */
  readonly documents: Int32Array;
  /** The shingles of documents[i] have the places `offsets[i]` … `offsets[i + 1] - 1`. */
  readonly offsets: Uint32Array;
}

/** One bit a place. */
export type PlaceSet = Uint8Array;

export function shinglePlaces(arena: TokenArena, documents: Int32Array): ShinglePlaces {
  const offsets = new Uint32Array(documents.length + 1);
  for (let index = 0; index < documents.length; index += 1) {
    offsets[index + 1] = offsets[index]! + arena.lengthOf(documents[index]!) - SHINGLE + 1;
  }
  return { documents, offsets };
}

export function hasPlace(set: PlaceSet, place: number): boolean {
  return ((set[place >>> 3]! >>> (place & 7)) & 1) !== 0;
}

function addPlace(set: PlaceSet, place: number): void {
  set[place >>> 3]! |= 1 << (place & 7);
}

/** A 32-bit hash of three token numbers whose multiplications wait for none of the others; `seed` is odd. */
function hash3(a: number, b: number, c: number, seed: number): number {
  const sum = (Math.imul(a, seed) + Math.imul(b, seed ^ 0x1ee2d7b4) + Math.imul(c, seed ^ 0x5bf03634)) | 0;
  const h = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Hashes sorted at once: 4 bytes each. */
const ROOM = 1 << 25;
/** Hashes in a partition, on average. */
const PARTITION = 1 << 15;
/** Two-bit counts for one partition: an eighth of a megabyte, which stays in the cache. */
const FILTER_BITS = 19;

/**
 * The places whose shingle may stand at another place too; all others stand once. About one in twenty of those is taken for
 * repeated. Hashes are sorted into partitions first: counting them in one large table would miss the cache at each step. Where each
 * came from is not kept: a second walk in the same order meets the hashes of each partition in the order they were put there.
 * @param seed odd; another seed, other shingles taken for repeated
 * @param among only these places are looked at, and counted
 */
export function repeatedPlaces(arena: TokenArena, places: ShinglePlaces, seed: number, among?: PlaceSet): PlaceSet {
  const total = places.offsets[places.documents.length]!;
  const repeated: PlaceSet = new Uint8Array(Math.ceil(total / 8));
  const bits = Math.min(16, Math.max(1, Math.ceil(Math.log2(total / PARTITION + 1))));
  const job: Job = { arena, places, seed, among, shift: 32 - bits };
  const counts = countHashes(job, 1 << bits);
  const hashes = new Int32Array(Math.min(ROOM, total));
  for (let first = 0; first < counts.length; ) {
    const starts = new Int32Array(counts.length + 1).fill(LATER);
    let size = 0;
    let next = first;
    for (
      ;
      next < counts.length && (size + counts[next]! <= hashes.length || counts[next]! > hashes.length);
      next += 1
    ) {
      // A partition that large holds little but repetitions: all of it is taken for repeated.
      starts[next] = counts[next]! > hashes.length ? TOO_MANY : size;
      if (starts[next] === size) size += counts[next]!;
    }
    sortHashes(job, starts.slice(), hashes);
    const marks = new Uint8Array(Math.ceil(size / 8));
    const filter = new Uint8Array(1 << (FILTER_BITS - 2));
    for (let part = first; part < next; part += 1) {
      const start = starts[part]!;
      if (start >= 0) markRepeated(hashes, start, start + counts[part]!, filter, marks);
    }
    carryMarks(job, starts, marks, repeated);
    first = next;
  }
  return repeated;
}

/** What a partition's start says where it has none. */
const LATER = -1;
const TOO_MANY = -2;

interface Job {
  readonly arena: TokenArena;
  readonly places: ShinglePlaces;
  readonly seed: number;
  readonly among: PlaceSet | undefined;
  readonly shift: number;
}

function countHashes({ arena, places, seed, among, shift }: Job, partitions: number): Float64Array {
  const counts = new Float64Array(partitions);
  for (let index = 0; index < places.documents.length; index += 1) {
    const document = places.documents[index]!;
    const tokens = arena.chunkOf(document);
    const start = arena.startOf(document);
    const last = start + arena.lengthOf(document) - SHINGLE;
    let place = places.offsets[index]!;
    for (let at = start; at <= last; at += 1) {
      if (among === undefined || hasPlace(among, place)) {
        counts[hash3(tokens[at]!, tokens[at + 1]!, tokens[at + 2]!, seed) >>> shift]! += 1;
      }
      place += 1;
    }
  }
  return counts;
}

/** Writes hashes to where their partition goes on. */
function sortHashes({ arena, places, seed, among, shift }: Job, cursors: Int32Array, hashes: Int32Array): void {
  for (let index = 0; index < places.documents.length; index += 1) {
    const document = places.documents[index]!;
    const tokens = arena.chunkOf(document);
    const start = arena.startOf(document);
    const last = start + arena.lengthOf(document) - SHINGLE;
    let place = places.offsets[index]! - 1;
    for (let at = start; at <= last; at += 1) {
      place += 1;
      const hash = hash3(tokens[at]!, tokens[at + 1]!, tokens[at + 2]!, seed);
      const cursor = cursors[hash >>> shift]!;
      if (cursor < 0 || (among !== undefined && !hasPlace(among, place))) continue;
      hashes[cursor] = hash;
      cursors[hash >>> shift] = cursor + 1;
    }
  }
}

/** The same walk as that of sortHashes: takes each hash's mark to its place. */
function carryMarks(
  { arena, places, seed, among, shift }: Job,
  cursors: Int32Array,
  marks: PlaceSet,
  to: PlaceSet,
): void {
  for (let index = 0; index < places.documents.length; index += 1) {
    const document = places.documents[index]!;
    const tokens = arena.chunkOf(document);
    const start = arena.startOf(document);
    const last = start + arena.lengthOf(document) - SHINGLE;
    let place = places.offsets[index]! - 1;
    for (let at = start; at <= last; at += 1) {
      place += 1;
      const part = hash3(tokens[at]!, tokens[at + 1]!, tokens[at + 2]!, seed) >>> shift;
      const cursor = cursors[part]!;
      if (cursor === LATER || (among !== undefined && !hasPlace(among, place))) continue;
      if (cursor === TOO_MANY) {
        addPlace(to, place);
        continue;
      }
      // Half of the marks are set, in no order a processor could foresee: no branch.
      to[place >>> 3]! |= ((marks[cursor >>> 3]! >>> (cursor & 7)) & 1) << (place & 7);
      cursors[part] = cursor + 1;
    }
  }
}

function markRepeated(hashes: Int32Array, from: number, to: number, filter: Uint8Array, marks: PlaceSet): void {
  const mask = (1 << FILTER_BITS) - 1;
  filter.fill(0);
  for (let at = from; at < to; at += 1) {
    const entry = hashes[at]! & mask;
    const shift = (entry & 3) << 1;
    const byte = filter[entry >>> 2]!;
    // Counts to two, without a branch.
    filter[entry >>> 2] = byte + (((((byte >>> shift) & 2) ^ 2) << shift) >>> 1);
  }
  for (let at = from; at < to; at += 1) {
    const entry = hashes[at]! & mask;
    marks[at >>> 3]! |= ((filter[entry >>> 2]! >>> (((entry & 3) << 1) + 1)) & 1) << (at & 7);
  }
}
