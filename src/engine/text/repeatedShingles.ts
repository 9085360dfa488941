import { hashShingle, SHINGLE } from './shingles.ts';
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

/** Hashes sorted at once: 8 bytes each. */
const SLICE = 1 << 23;
/** Hashes in a partition, on average. */
const PARTITION = 1 << 16;
/** Two-bit counts for one partition: a quarter of a megabyte, which stays in the cache. */
const FILTER_BITS = 20;

/**
 * The places whose shingle may stand at another place too; all others stand once. About one in twenty of those is taken for
 * repeated. Hashes are sorted into partitions first: counting them in one large table would miss the cache at each step.
 * @param among only these places are looked at, and counted
 */
export function repeatedPlaces(arena: TokenArena, places: ShinglePlaces, seed: number, among?: PlaceSet): PlaceSet {
  const total = places.offsets[places.documents.length]!;
  const repeated: PlaceSet = new Uint8Array(Math.ceil(total / 8));
  const bits = Math.min(16, Math.max(1, Math.ceil(Math.log2(total / PARTITION + 1))));
  const job: Job = { arena, places, seed, among, shift: 32 - bits };
  const counts = countHashes(job, 1 << bits);
  const room = Math.min(SLICE, total);
  const sorted: Sorted = { hashes: new Int32Array(room), where: new Uint32Array(room) };
  const filter = new Uint8Array(1 << (FILTER_BITS - 2));
  for (let first = 0; first < counts.length; ) {
    const starts = new Int32Array(counts.length + 1).fill(-1);
    let size = 0;
    let next = first;
    for (; next < counts.length && (size + counts[next]! <= room || counts[next]! > room); next += 1) {
      starts[next] = size;
      // A partition that large holds little but repetitions: all of it is taken for repeated.
      if (counts[next]! > room) starts[next] = -2;
      else size += counts[next]!;
    }
    sortHashes(job, starts.slice(), sorted, repeated);
    for (let part = first; part < next; part += 1) {
      const start = starts[part]!;
      if (start >= 0) markRepeated(sorted, start, start + counts[part]!, filter, repeated);
    }
    first = next;
  }
  return repeated;
}

interface Job {
  readonly arena: TokenArena;
  readonly places: ShinglePlaces;
  readonly seed: number;
  readonly among: PlaceSet | undefined;
  readonly shift: number;
}

interface Sorted {
  readonly hashes: Int32Array;
  readonly where: Uint32Array;
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
        counts[hashShingle(tokens[at]!, tokens[at + 1]!, tokens[at + 2]!, seed) >>> shift]! += 1;
      }
      place += 1;
    }
  }
  return counts;
}

/** Writes hashes and their places to where their partition goes on; -1: not now, -2: taken for repeated. */
function sortHashes(
  { arena, places, seed, among, shift }: Job,
  cursors: Int32Array,
  { hashes, where }: Sorted,
  repeated: PlaceSet,
): void {
  for (let index = 0; index < places.documents.length; index += 1) {
    const document = places.documents[index]!;
    const tokens = arena.chunkOf(document);
    const start = arena.startOf(document);
    const last = start + arena.lengthOf(document) - SHINGLE;
    let place = places.offsets[index]! - 1;
    for (let at = start; at <= last; at += 1) {
      place += 1;
      const hash = hashShingle(tokens[at]!, tokens[at + 1]!, tokens[at + 2]!, seed);
      const cursor = cursors[hash >>> shift]!;
      if (cursor === -1 || (among !== undefined && !hasPlace(among, place))) continue;
      if (cursor === -2) {
        addPlace(repeated, place);
        continue;
      }
      hashes[cursor] = hash;
      where[cursor] = place;
      cursors[hash >>> shift] = cursor + 1;
    }
  }
}

function markRepeated(
  { hashes, where }: Sorted,
  from: number,
  to: number,
  filter: Uint8Array,
  repeated: PlaceSet,
): void {
  const mask = (1 << FILTER_BITS) - 1;
  filter.fill(0);
  for (let at = from; at < to; at += 1) {
    const entry = hashes[at]! & mask;
    const shift = (entry & 3) << 1;
    const byte = filter[entry >>> 2]!;
    if (((byte >>> shift) & 2) === 0) filter[entry >>> 2] = byte + (1 << shift);
  }
  for (let at = from; at < to; at += 1) {
    const entry = hashes[at]! & mask;
    if (((filter[entry >>> 2]! >>> ((entry & 3) << 1)) & 2) !== 0) addPlace(repeated, where[at]!);
  }
}
