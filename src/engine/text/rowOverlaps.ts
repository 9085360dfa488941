import type { ShingleColumns } from './shingleColumns.ts';

/** Counts, column by column, what rows share with one row. */
export interface RowOverlaps {
  /** By row; 0 where nothing was counted. */
  readonly counts: Int32Array;
  /** The rows that `sift` left, or that were taken up so far, `size` of them. */
  readonly candidates: Int32Array;
  readonly size: number;
  /** What a `sift` costs, in steps along a list of holders. */
  readonly cost: number;
  /** Begins anew, for rows from `low` on and before `high`; `row` itself is none of the candidates. */
  begin(row: number, low: number, high: number): void;
  /** Counts the holders of a column. */
  add(column: number): void;
  /** Counts one holder of a column. */
  addTo(row: number, weight: number): void;
  /** As `add`, without taking up rows of which nothing was counted. */
  addToKnown(column: number): void;
  /** The row that shares most by now, where another was the last time; otherwise -1. */
  leader(): number;
  /** Leaves those that share at least slope × (size + size of the row) − rest. */
  sift(slope: number, size: number, rest: number): void;
  end(): void;
}

/** Looking at the counts of all rows one after the other costs so much less than at those of some here and there. */
const IN_A_ROW = 3;
/** Below so many holders a list is short. */
const SHORT = 64;

export function createRowOverlaps({ count, sizes, weights, starts, holders }: ShingleColumns): RowOverlaps {
  const counts = new Int32Array(count);
  const candidates = new Int32Array(count);
  let size = 0;
  let row = -1;
  let low = 0;
  let high = 0;
  /** Whether so many rows are counted that all in the range are looked at instead of keeping a list. */
  let isDense = false;
  let most = 0;
  let leader = -1;
  let steps = 0;

  const addDense = (column: number): void => {
    const weight = weights[column]!;
    const to = starts[column + 1]!;
    for (let at = starts[column]!; at < to; at += 1) {
      const other = holders[at]!;
      if (other >= high) break;
      counts[other]! += weight;
    }
  };
  const addSparse = (column: number): void => {
    const weight = weights[column]!;
    const to = starts[column + 1]!;
    let used = size;
    for (let at = starts[column]!; at < to; at += 1) {
      const other = holders[at]!;
      if (other >= high) break;
      let shared = counts[other]!;
      if (shared === 0) {
        if (other < low || other === row) continue;
        candidates[used] = other;
        used += 1;
      }
      shared += weight;
      counts[other] = shared;
      if (shared > most) {
        most = shared;
        leader = other;
      }
    }
    size = used;
  };
  const findLeader = (): void => {
    for (let other = low; other < high; other += 1) {
      if (counts[other]! <= most || other === row) continue;
      most = counts[other]!;
      leader = other;
    }
  };

  return {
    counts,
    candidates,
    get size() {
      return size;
    },
    get cost() {
      return isDense ? (high - low) >> 1 : size;
    },
    begin(own, from, to) {
      [row, low, high] = [own, from, to];
      [size, most, leader, steps] = [0, 0, -1, 0];
      isDense = false;
    },
    add(column) {
      const length = starts[column + 1]! - starts[column]!;
      isDense ||= length > SHORT && (size + length) * IN_A_ROW > high - low;
      steps += length;
      if (isDense) addDense(column);
      else addSparse(column);
    },
    addTo(other, weight) {
      if (counts[other] === 0) {
        candidates[size] = other;
        size += 1;
      }
      counts[other]! += weight;
    },
    addToKnown(column) {
      if (isDense) {
        addDense(column);
        return;
      }
      const weight = weights[column]!;
      const to = starts[column + 1]!;
      for (let at = starts[column]!; at < to; at += 1) {
        if (counts[holders[at]!]! > 0) counts[holders[at]!]! += weight;
      }
    },
    leader() {
      if (isDense && steps > 2 * (high - low)) {
        steps = 0;
        findLeader();
      }
      const found = leader;
      leader = -1;
      return found;
    },
    sift(slope, own, rest) {
      // What the smallest row would need: most are told apart by it alone.
      const least = Math.max(1, slope * (own + sizes[low]!) - rest);
      const isEnough = (other: number): boolean =>
        counts[other]! >= least && counts[other]! + rest >= slope * (own + sizes[other]!);
      let left = 0;
      if (isDense) {
        for (let other = low; other < high; other += 1) {
          if (!isEnough(other) || other === row) continue;
          candidates[left] = other;
          left += 1;
        }
      } else {
        for (let at = 0; at < size; at += 1) {
          const other = candidates[at]!;
          if (isEnough(other)) {
            candidates[left] = other;
            left += 1;
          } else counts[other] = 0;
        }
      }
      size = left;
    },
    end() {
      if (isDense) counts.fill(0, 0, high);
      else for (let at = 0; at < size; at += 1) counts[candidates[at]!] = 0;
      size = 0;
    },
  };
}
