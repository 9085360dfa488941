import { hasPlace, type PlaceSet, repeatedPlaces, type ShinglePlaces, shinglePlaces } from './repeatedShingles.ts';
import { createTripleTable, SHINGLE } from './shingles.ts';
import type { TokenArena } from './tokenArena.ts';

/** Sets of shingles, of documents that may have a similar one. */
export interface ShingleSets {
  /** The documents left, as indexes into the list that was asked about, ascending. */
  readonly items: Int32Array;
  /** Distinct shingles of each, those that stand nowhere else included. */
  readonly sizes: Int32Array;
  /** Numbers of the shingles each shares with another: those of item i are `shared[offsets[i]] … shared[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly shared: Int32Array;
  /** Shingle numbers are below this. */
  readonly shingles: number;
}

/**
 * Leaves out every document that can have no other with a Jaccard similarity of at least `threshold`: an overlap of threshold ×
 * its own size is needed, so one with too few shingles that stand anywhere else is done with. Exact: two rounds of a filter
 * that errs on the side of keeping, where there are many, then exact numbers for what is left, until nothing more can be left out.
 */
export function collectShingleSets(arena: TokenArena, documents: ArrayLike<number>, threshold: number): ShingleSets {
  const all = Int32Array.from({ length: documents.length }, (_, item) => item).filter(
    (item) => arena.lengthOf(documents[item]!) >= SHINGLE,
  );
  const numbers = (items: Int32Array): Int32Array => items.map((item) => documents[item]!);
  const before = shinglePlaces(arena, numbers(all));
  if (before.offsets.at(-1)! < FEW) {
    const everywhere = new Uint8Array(before.offsets.at(-1)! >>> 3).fill(0xff);
    return shrink(exactSets(arena, all, before, everywhere), threshold);
  }
  const kept = keepPossible(arena, all, before, threshold);
  const places = shinglePlaces(arena, numbers(kept));
  const once = repeatedPlaces(arena, places, 0x2f6e2b1d);
  const { places: repeated } = repeatedPlaces(arena, places, 0x7a3c9e15, once.places);
  return shrink(exactSets(arena, kept, places, repeated), threshold);
}

/** Of fewer shingles than these all get exact numbers: the filter pays where the cache cannot hold them. */
const FEW = 1 << 15;

/** A document with `rest` shingles that may stand elsewhere, of `total`, reaches a similarity of rest ÷ total at best. */
function keepPossible(arena: TokenArena, items: Int32Array, places: ShinglePlaces, threshold: number): Int32Array {
  const { counts } = repeatedPlaces(arena, places, 0x51ed270b);
  return items.filter((_, index) => {
    const total = arena.lengthOf(places.documents[index]!) - SHINGLE + 1;
    return counts[index]! >= threshold * total - 1e-9;
  });
}

function exactSets(
  arena: TokenArena,
  items: Int32Array,
  { documents, offsets: placeOffsets }: ShinglePlaces,
  repeated: PlaceSet,
): ShingleSets {
  const table = createTripleTable();
  const sizes = new Int32Array(items.length);
  const offsets = new Int32Array(items.length + 1);
  let shared = new Int32Array(1 << 12);
  let seenIn = new Int32Array(1 << 12);
  let used = 0;
  for (let index = 0; index < items.length; index += 1) {
    const document = documents[index]!;
    const longest = used + arena.lengthOf(document);
    if (longest > shared.length) shared = enlarged(shared, longest);
    const tokens = arena.chunkOf(document);
    const start = arena.startOf(document);
    const last = start + arena.lengthOf(document) - SHINGLE;
    let place = placeOffsets[index]! - 1;
    let single = 0;
    for (let at = start; at <= last; at += 1) {
      place += 1;
      if (!hasPlace(repeated, place)) {
        single += 1;
        continue;
      }
      const shingle = table.add(tokens[at]!, tokens[at + 1]!, tokens[at + 2]!);
      if (shingle >= seenIn.length) seenIn = enlarged(seenIn, shingle + 1);
      if (seenIn[shingle] === index + 1) continue;
      seenIn[shingle] = index + 1;
      shared[used] = shingle;
      used += 1;
    }
    offsets[index + 1] = used;
    sizes[index] = single + used - offsets[index]!;
  }
  return { items, sizes, offsets, shared: shared.slice(0, used), shingles: table.size };
}

function enlarged(array: Int32Array<ArrayBuffer>, atLeast: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(atLeast, array.length * 2));
  larger.set(array);
  return larger;
}

/** Drops shingles that only one document has, then documents that share too few, until neither is left. */
function shrink(sets: ShingleSets, threshold: number): ShingleSets {
  let current = sets;
  for (;;) {
    const next = dropUnshared(current, threshold);
    if (next.items.length === current.items.length) return next;
    current = next;
  }
}

/** How many documents hold each shingle. */
function holdersOf(shared: Int32Array, shingles: number): Int32Array {
  const holders = new Int32Array(shingles);
  for (let at = 0; at < shared.length; at += 1) holders[shared[at]!]! += 1;
  return holders;
}

function dropUnshared({ items, sizes, offsets, shared, shingles }: ShingleSets, threshold: number): ShingleSets {
  const holders = holdersOf(shared, shingles);
  const left: number[] = [];
  const kept = new Int32Array(shared.length);
  const ends: number[] = [0];
  let used = 0;
  for (let index = 0; index < items.length; index += 1) {
    const from = used;
    for (let at = offsets[index]!; at < offsets[index + 1]!; at += 1) {
      const shingle = shared[at]!;
      if (holders[shingle]! < 2) continue;
      kept[used] = shingle;
      used += 1;
    }
    if (used - from < threshold * sizes[index]! - 1e-9) {
      used = from;
    } else {
      left.push(index);
      ends.push(used);
    }
  }
  return {
    items: Int32Array.from(left, (index) => items[index]!),
    sizes: Int32Array.from(left, (index) => sizes[index]!),
    offsets: Int32Array.from(ends),
    shared: kept.slice(0, used),
    shingles,
  };
}
