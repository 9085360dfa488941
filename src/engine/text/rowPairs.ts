import type { DisjointSets } from './disjointSets.ts';
import type { ShingleColumns } from './shingleColumns.ts';

/** What is known of the documents so far; a join adds to it. */
export interface JoinState {
  /** The closest document, of equals the first in the list; -1 without one. */
  readonly twins: Int32Array;
  /** Jaccard similarity to it; 0 without one. */
  readonly similarities: Float64Array;
  readonly sets: DisjointSets;
  /** Pairs that are alike, one after the other: no more than connect what is in one cluster. */
  readonly links: number[];
}

/** Puts two that are alike into one cluster; returns whether they were in different ones. */
export function link({ sets, links }: JoinState, a: number, b: number): boolean {
  const isNew = sets.unite(a, b);
  if (isNew) links.push(a, b);
  return isNew;
}

/** Compares one row after the other with others and notes who is alike. */
export interface RowPairs {
  /** The row whose pairs are judged from now on. */
  begin(row: number): void;
  /** By place in this row: the weight of its column there and all behind it. */
  readonly rests: Int32Array;
  /** Whether another row may be a better twin than the one known, with an overlap no larger than this. */
  mayBeTwin(other: number, most: number): boolean;
  /** Whether the two may be alike, with an overlap no larger than this, and are not known to be in one cluster. */
  mayJoin(other: number, most: number): boolean;
  /** Notes a pair that shares `counted` before the place `from` of this row, and whatever it shares from there on. */
  note(other: number, counted: number, from: number): void;
  /** How many clusters there are left; rows without a twin count as one each. */
  readonly clusters: number;
}

/** Room for rounding, as a share of a number. */
export const ROUNDING = 1e-9;

export function createRowPairs(state: JoinState, rows: ShingleColumns, threshold: number): RowPairs {
  const { items, sizes, offsets, columns, weights, count } = rows;
  const { twins, similarities, sets } = state;
  const mark = new Int32Array(weights.length).fill(-1);
  let rests = new Int32Array(1024);
  let row = -1;
  let clusters = count;

  const isBetter = (item: number, similarity: number, other: number): boolean =>
    similarity > similarities[item]! || (similarity === similarities[item] && other < twins[item]!);
  const offer = (item: number, similarity: number, other: number): void => {
    if (!isBetter(item, similarity, other)) return;
    twins[item] = other;
    similarities[item] = similarity;
  };
  const sharedFrom = (other: number, column: number): number => {
    let weight = 0;
    for (let at = offsets[other + 1]! - 1; at >= offsets[other]! && columns[at]! >= column; at -= 1) {
      if (mark[columns[at]!] === row) weight += weights[columns[at]!]!;
    }
    return weight;
  };

  return {
    get rests() {
      return rests;
    },
    get clusters() {
      return clusters;
    },
    begin(own) {
      row = own;
      const from = offsets[own]!;
      const length = offsets[own + 1]! - from;
      if (length >= rests.length) rests = new Int32Array(length * 2);
      rests[length] = 0;
      for (let at = length - 1; at >= 0; at -= 1) {
        rests[at] = rests[at + 1]! + weights[columns[from + at]!]!;
        mark[columns[from + at]!] = own;
      }
    },
    mayBeTwin(other, most) {
      const overlap = Math.min(most, sizes[other]!);
      const similarity = overlap / (sizes[row]! + sizes[other]! - overlap);
      return similarity >= threshold && isBetter(items[row]!, similarity, items[other]!);
    },
    mayJoin(other, most) {
      const overlap = Math.min(most, sizes[other]!);
      const all = sizes[row]! + sizes[other]! - overlap;
      return overlap >= threshold * all * (1 - ROUNDING) && sets.root(items[row]!) !== sets.root(items[other]!);
    },
    note(other, counted, from) {
      const place = offsets[row]! + from;
      const overlap = counted + (place < offsets[row + 1]! ? sharedFrom(other, columns[place]!) : 0);
      const similarity = overlap / (sizes[row]! + sizes[other]! - overlap);
      if (similarity < threshold) return;
      const [a, b] = [items[row]!, items[other]!];
      if (link(state, a, b)) clusters -= 1;
      offer(a, similarity, b);
      offer(b, similarity, a);
    },
  };
}

/** Of the rows from `low` on and before `high`, sorted by size, the first with at least this size. */
export function firstOfSize(sizes: Int32Array, least: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sizes[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
