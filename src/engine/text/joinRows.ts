import { createClusterJoin } from './joinRowClusters.ts';
import { createRowOverlaps, type RowOverlaps } from './rowOverlaps.ts';
import { createRowPairs, firstOfSize, type JoinState, ROUNDING, type RowPairs } from './rowPairs.ts';
import type { ShingleColumns } from './shingleColumns.ts';

/** What a step of a comparison of two rows costs, in steps along a list of holders. */
const STEPS = 2;

/**
 * Finds the closest row of every row, of equals the first in the list, and all clusters under Jaccard ≥ `threshold`. A row that is in a
 * cluster already looks for closer ones than the twin it has, and besides only for rows outside of its cluster.
 */
export function joinRows(state: JoinState, rows: ShingleColumns, threshold: number): void {
  const pairs = createRowPairs(state, rows, threshold);
  const overlaps = createRowOverlaps(rows);
  const joinClusters = createClusterJoin(state.sets, rows, pairs, overlaps, threshold);
  for (let row = 0; row < rows.count; row += 1) {
    if (rows.offsets[row] === rows.offsets[row + 1]) continue;
    pairs.begin(row);
    const known = state.similarities[rows.items[row]!]!;
    if (known === 0) {
      findAll(row, rows, pairs, overlaps, threshold);
      continue;
    }
    findCloser(row, rows, pairs, overlaps, () => state.similarities[rows.items[row]!]!);
    if (pairs.clusters > 1) joinClusters(row);
  }
}

/** Finds the twin of a row that has none, and everyone who is alike and in another cluster. */
function findAll(row: number, rows: ShingleColumns, pairs: RowPairs, overlaps: RowOverlaps, threshold: number): void {
  const { sizes, offsets, columns, count } = rows;
  const size = sizes[row]!;
  const length = offsets[row + 1]! - offsets[row]!;
  const low = firstOfSize(sizes, threshold * size * (1 - ROUNDING), 0, count);
  const high = firstOfSize(sizes, (size / threshold) * (1 + ROUNDING), low, count);
  overlaps.begin(row, low, high);
  let counted = 0;
  for (; counted < length && pairs.rests[counted]! >= threshold * size * (1 - ROUNDING); counted += 1) {
    overlaps.add(columns[offsets[row]! + counted]!);
  }
  const upTo = narrow(row, rows, pairs, overlaps, counted, () => threshold);
  noteCandidates(pairs, overlaps, upTo);
}

/** Finds who is closer to a row than the twin it has: the rarest columns first, until nobody can be who holds none of them. */
function findCloser(
  row: number,
  rows: ShingleColumns,
  pairs: RowPairs,
  overlaps: RowOverlaps,
  best: () => number,
): void {
  const { sizes, offsets, columns, starts, count } = rows;
  const size = sizes[row]!;
  const from = offsets[row]!;
  const length = offsets[row + 1]! - from;
  const low = firstOfSize(sizes, best() * size * (1 - ROUNDING), 0, count);
  const high = firstOfSize(sizes, (size / best()) * (1 + ROUNDING), low, count);
  overlaps.begin(row, low, high);
  let end = high;
  let counted = 0;
  for (; counted < length; counted += 1) {
    const column = columns[from + counted]!;
    const leader = overlaps.leader();
    if (leader !== -1) compare(pairs, overlaps, leader, counted);
    end = endOfTwins(sizes, pairs, pairs.rests[counted]!, low, end);
    if ((end - low) * STEPS <= starts[column + 1]! - starts[column]!) break;
    overlaps.add(column);
  }
  // So few may be closer though they hold none of what was counted that looking at them is cheaper than to go on.
  if (counted < length) {
    for (let other = low; other < end; other += 1) if (other !== row) compare(pairs, overlaps, other, counted);
  }
  const upTo = narrow(row, rows, pairs, overlaps, counted, best);
  noteCandidates(pairs, overlaps, upTo);
}

function compare(pairs: RowPairs, { counts }: RowOverlaps, other: number, counted: number): void {
  if (pairs.mayBeTwin(other, counts[other]! + pairs.rests[counted]!)) pairs.note(other, counts[other]!, counted);
}

/** Goes on to count for as long as that costs less than to compare the candidates left; returns how many columns were counted. */
function narrow(
  row: number,
  { sizes, offsets, columns, starts }: ShingleColumns,
  pairs: RowPairs,
  overlaps: RowOverlaps,
  counted: number,
  best: () => number,
): number {
  const length = offsets[row + 1]! - offsets[row]!;
  let upTo = counted;
  const addWithin = (budget: number): void => {
    let left = budget;
    for (; upTo < length; upTo += 1) {
      const column = columns[offsets[row]! + upTo]!;
      left -= starts[column + 1]! - starts[column]!;
      if (left < 0) return;
      overlaps.addToKnown(column);
    }
  };
  addWithin(overlaps.cost);
  for (let before = -1; before !== upTo; ) {
    const slope = (best() / (1 + best())) * (1 - ROUNDING);
    overlaps.sift(slope, sizes[row]!, pairs.rests[upTo]!);
    before = upTo;
    addWithin(overlaps.size * STEPS);
  }
  return upTo;
}

/** Compares the candidates, the most promising first. */
function noteCandidates(pairs: RowPairs, overlaps: RowOverlaps, counted: number): void {
  const { counts, candidates, size } = overlaps;
  let first = 0;
  for (let at = 1; at < size; at += 1) if (counts[candidates[at]!]! > counts[candidates[first]!]!) first = at;
  if (size > 0) [candidates[0], candidates[first]] = [candidates[first]!, candidates[0]!];
  for (let at = 0; at < size; at += 1) {
    const other = candidates[at]!;
    const most = counts[other]! + pairs.rests[counted]!;
    if (pairs.mayBeTwin(other, most) || pairs.mayJoin(other, most)) pairs.note(other, counts[other]!, counted);
  }
  overlaps.end();
}

/** The end of the rows that may be a better twin with no larger an overlap than this: larger ones cannot, nor equally large ones further on. */
function endOfTwins(sizes: Int32Array, pairs: RowPairs, most: number, low: number, high: number): number {
  if (low >= high || pairs.mayBeTwin(high - 1, most)) return high;
  let from = low;
  let to = high - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sizes[middle]! < most || pairs.mayBeTwin(middle, most)) from = middle + 1;
    else to = middle;
  }
  return from;
}
