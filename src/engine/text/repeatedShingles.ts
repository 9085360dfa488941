import { instantiate } from './instantiate.ts';
import { SHINGLE_FILTER_MODULE } from './shingleFilterModule.ts';
import { SHINGLE } from './shingles.ts';
import type { TokenArena } from './tokenArena.ts';

/** The shingles of some documents, one place each, counted through from document to document. */
export interface ShinglePlaces {
  /** Documents by their numbers in the arena, each of at least three tokens. */
  readonly documents: Int32Array;
  /** The shingles of documents[i] have the places from `offsets[i]` on, a multiple of eight; the last entry is beyond all places. */
  readonly offsets: Uint32Array;
}

/** One bit a place. */
export type PlaceSet = Uint8Array;

/** Shingles that may stand more than once. */
export interface RepeatedShingles {
  readonly places: PlaceSet;
  /** How many of each document's places they are. */
  readonly counts: Int32Array;
}

export function shinglePlaces(arena: TokenArena, documents: Int32Array): ShinglePlaces {
  const offsets = new Uint32Array(documents.length + 1);
  for (let index = 0; index < documents.length; index += 1) {
    offsets[index + 1] = offsets[index]! + ((arena.lengthOf(documents[index]!) - SHINGLE + 8) & ~7);
  }
  return { documents, offsets };
}

export function hasPlace(set: PlaceSet, place: number): boolean {
  return ((set[place >>> 3]! >>> (place & 7)) & 1) !== 0;
}

/** assembly/shingleFilter.ts */
interface ShingleFilter {
  reserve(tokens: number): void;
  tokensAt(): number;
  amongAt(): number;
  foundAt(): number;
  initialise(bits: number, hashes: number): void;
  begin(seed: number): void;
  count(tokens: number): void;
  layOut(first: number): number;
  sort(tokens: number): void;
  mark(partition: number): void;
  carry(tokens: number): number;
}

/** Hashes sorted at once: 3 bytes each. */
const ROOM = 1 << 25;
/** Hashes in a partition, on average. */
const PARTITION = 1 << 15;

/** In as few rounds as there must be, each with about as many hashes: partitions differ, so a little more than its share. */
function roomFor(total: number): number {
  const rounds = Math.ceil(total / ROOM);
  return rounds < 2 ? total : Math.min(ROOM, Math.ceil((total / rounds) * 1.0625));
}

/**
 * The places whose shingle may stand at another place too; all others stand once. About one in twenty of those is taken for
 * repeated. Hashes are sorted into partitions first: counting them in one large table would miss the cache at each step. Where each
 * came from is not kept: a second walk in the same order meets the hashes of each partition in the order they were put there.
 * @param seed odd; another seed, other shingles taken for repeated
 * @param among only these places are looked at, and counted
 */
export function repeatedPlaces(
  arena: TokenArena,
  { documents, offsets }: ShinglePlaces,
  seed: number,
  among?: PlaceSet,
): RepeatedShingles {
  const total = offsets[documents.length]!;
  const places: PlaceSet = new Uint8Array(total >>> 3);
  const counts = new Int32Array(documents.length);
  let longest = SHINGLE;
  for (const document of documents) longest = Math.max(longest, arena.lengthOf(document));
  const filter = instantiate<ShingleFilter>(SHINGLE_FILTER_MODULE);
  const bits = Math.min(12, Math.max(1, Math.ceil(Math.log2(total / PARTITION + 1))));
  filter.reserve(longest);
  filter.initialise(bits, roomFor(total));
  const { buffer } = filter.memory;
  const tokens = new Int32Array(buffer, filter.tokensAt(), longest);
  const looked = new Uint8Array(buffer, filter.amongAt(), (longest >>> 3) + 1).fill(0xff);
  const found = new Uint8Array(buffer, filter.foundAt(), (longest >>> 3) + 1);
  const eachDocument = (step: (length: number, index: number) => void): void => {
    for (let index = 0; index < documents.length; index += 1) {
      const own = arena.tokensOf(documents[index]!);
      tokens.set(own);
      if (among) looked.set(among.subarray(offsets[index]! >>> 3, offsets[index + 1]! >>> 3));
      step(own.length, index);
    }
  };
  filter.begin(seed);
  eachDocument((length) => filter.count(length));
  for (let first = 0; first < 1 << bits; ) {
    first = filter.layOut(first);
    eachDocument((length) => filter.sort(length));
    for (let partition = 0; partition < 1 << bits; partition += 1) filter.mark(partition);
    eachDocument((length, index) => {
      const repeated = filter.carry(length);
      if (repeated === 0) return;
      counts[index]! += repeated;
      const from = offsets[index]! >>> 3;
      const bytes = (offsets[index + 1]! >>> 3) - from;
      for (let byte = 0; byte < bytes; byte += 1) places[from + byte]! |= found[byte]!;
    });
  }
  return { places, counts };
}
