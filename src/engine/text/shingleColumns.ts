import { grown } from './growArray.ts';
import type { ShingleSets } from './shingleSets.ts';

/**
 * Sets of shingles as rows of a sparse matrix. Shingles that the very same sets hold are one column, which weighs as many as they are:
 * what all records of a template share is one, and what comes with a word that is filled in another.
 */
export interface ShingleColumns {
  /** Rows are numbered by size, then by place in the list. */
  readonly count: number;
  /** The document's index in the list. */
  readonly items: Int32Array;
  /** Distinct shingles of the set, those that stand nowhere else included. */
  readonly sizes: Int32Array;
  /** The columns of row i, ascending: `columns[offsets[i]] … columns[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  readonly weights: Int32Array;
  /** The rows that hold a column, two at least, ascending: `holders[starts[column]] … holders[starts[column + 1] - 1]`; columns with few come first. */
  readonly starts: Int32Array;
  readonly holders: Int32Array;
}

/** @param classes indexes into `sets`: one for each distinct set. Time and memory grow with the shingles of these sets. */
export function layOutColumns(sets: ShingleSets, classes: Int32Array): ShingleColumns {
  const order = classes.slice().sort((a, b) => sets.sizes[a]! - sets.sizes[b]! || a - b);
  const { columnOf, weights, columns: total } = mergeShingles(sets, order);
  const { entries, offsets } = rowsOf(sets, order, columnOf, total);
  const { rank, kept } = rankColumns(entries, total);
  const starts = new Int32Array(kept + 1);
  for (let at = 0; at < entries.length; at += 1) {
    const column = rank[entries[at]!]!;
    if (column < kept) starts[column + 1]! += 1;
  }
  for (let column = 0; column < kept; column += 1) starts[column + 1]! += starts[column]!;
  const holders = new Int32Array(starts[kept]!);
  const filled = starts.slice();
  const ends = new Int32Array(order.length + 1);
  for (let row = 0; row < order.length; row += 1) {
    ends[row + 1] = ends[row]!;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
      const column = rank[entries[at]!]!;
      if (column >= kept) continue;
      holders[filled[column]!] = row;
      filled[column]! += 1;
      ends[row + 1]! += 1;
    }
  }
  const rankedWeights = new Int32Array(kept);
  for (let column = 0; column < total; column += 1) {
    if (rank[column]! < kept) rankedWeights[rank[column]!] = weights[column]!;
  }
  return {
    count: order.length,
    items: order.map((index) => sets.items[index]!),
    sizes: order.map((index) => sets.sizes[index]!),
    offsets: ends,
    columns: transpose(starts, holders, ends),
    weights: rankedWeights,
    starts,
    holders,
  };
}

/**
 * Splits the set of all shingles by one row after the other into those that the row holds and those that it does not (partition
 * refinement), so that in the end shingles are together that the very same rows hold.
 */
function mergeShingles({ offsets, shared, shingles }: ShingleSets, order: Int32Array) {
  const columnOf = new Int32Array(shingles);
  let weights = new Int32Array(1 << 10);
  let hits = new Int32Array(1 << 10);
  /** Where the shingles go that the row at hand holds. */
  let targets = new Int32Array(1 << 10);
  let columns = 1;
  weights[0] = shingles;
  for (const index of order) {
    const [from, to] = [offsets[index]!, offsets[index + 1]!];
    for (let at = from; at < to; at += 1) {
      const column = columnOf[shared[at]!]!;
      hits[column]! += 1;
      targets[column] = column;
    }
    if (columns + to - from > weights.length) {
      const room = columns + to - from;
      [weights, hits, targets] = [grown(weights, room), grown(hits, room), grown(targets, room)];
    }
    for (let at = from; at < to; at += 1) {
      const column = columnOf[shared[at]!]!;
      if (hits[column]! > 0) {
        if (hits[column]! < weights[column]!) {
          targets[column] = columns;
          weights[columns] = hits[column]!;
          weights[column]! -= hits[column]!;
          columns += 1;
        }
        hits[column] = 0;
      }
      columnOf[shared[at]!] = targets[column]!;
    }
  }
  return { columnOf, weights, columns };
}

/** The columns of each row, in the order in which its shingles come. */
function rowsOf({ offsets, shared }: ShingleSets, order: Int32Array, columnOf: Int32Array, columns: number) {
  const seenIn = new Int32Array(columns);
  const ends = new Int32Array(order.length + 1);
  let entries = new Int32Array(1 << 12);
  let used = 0;
  for (let row = 0; row < order.length; row += 1) {
    const index = order[row]!;
    const longest = used + offsets[index + 1]! - offsets[index]!;
    if (longest > entries.length) entries = grown(entries, longest);
    for (let at = offsets[index]!; at < offsets[index + 1]!; at += 1) {
      const column = columnOf[shared[at]!]!;
      if (seenIn[column] === row + 1) continue;
      seenIn[column] = row + 1;
      entries[used] = column;
      used += 1;
    }
    ends[row + 1] = used;
  }
  return { entries: entries.subarray(0, used), offsets: ends };
}

/** New numbers for columns, ascending with the rows that hold them; those below `kept` are held by two or more. */
function rankColumns(entries: Int32Array, columns: number) {
  const frequency = new Int32Array(columns);
  for (let at = 0; at < entries.length; at += 1) frequency[entries[at]!]! += 1;
  let kept = 0;
  let most = 0;
  for (let column = 0; column < columns; column += 1) {
    if (frequency[column]! > 1) kept += 1;
    most = Math.max(most, frequency[column]!);
  }
  const next = new Int32Array(most + 2);
  for (let column = 0; column < columns; column += 1) if (frequency[column]! > 1) next[frequency[column]! + 1]! += 1;
  for (let value = 1; value < next.length; value += 1) next[value]! += next[value - 1]!;
  const rank = new Int32Array(columns);
  for (let column = 0; column < columns; column += 1) {
    if (frequency[column]! > 1) {
      rank[column] = next[frequency[column]!]!;
      next[frequency[column]!]! += 1;
    } else rank[column] = kept;
  }
  return { rank, kept };
}

/** The columns of each row, from the rows of each column. */
function transpose(starts: Int32Array, holders: Int32Array, offsets: Int32Array): Int32Array {
  const columns = new Int32Array(holders.length);
  const filled = offsets.slice();
  for (let column = 0; column + 1 < starts.length; column += 1) {
    for (let at = starts[column]!; at < starts[column + 1]!; at += 1) {
      const row = holders[at]!;
      columns[filled[row]!] = column;
      filled[row]! += 1;
    }
  }
  return columns;
}
