import { productOf, rowCount, toUnitLength, type VectorSet } from './vectors.ts';

/** By row: the nearest two rows of another set, by cosine distance, 1 − cos, clipped to [0, 2]. */
export interface NearestNeighbours {
  /** Distance to the nearest row; NaN where there is none. */
  readonly first: Float64Array;
  /** Distance to the second nearest row; NaN where there is none. */
  readonly second: Float64Array;
  /** The nearest row, the lower number of equally near ones; −1 where there is none. */
  readonly nearest: Int32Array;
}

/** By brute force, so exact; `others` of the same dimension. */
export function nearestNeighbours(rows: VectorSet, others: VectorSet): NearestNeighbours {
  return search(toUnitLength(rows), toUnitLength(others), false);
}

/** The nearest of the other rows of the same set. */
export function nearestWithin(rows: VectorSet): NearestNeighbours {
  const unit = toUnitLength(rows);
  return search(unit, unit, true);
}

function search(rows: VectorSet, others: VectorSet, leaveOutSelf: boolean): NearestNeighbours {
  const size = rowCount(rows);
  const otherSize = rowCount(others);
  const first = new Float64Array(size).fill(Number.NaN);
  const second = new Float64Array(size).fill(Number.NaN);
  const nearest = new Int32Array(size).fill(-1);
  for (let row = 0; row < size; row += 1) {
    let best = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    for (let other = 0; other < otherSize; other += 1) {
      if (leaveOutSelf && other === row) continue;
      const cosine = productOf(rows, row, others, other);
      if (cosine > best) {
        next = best;
        best = cosine;
        nearest[row] = other;
      } else if (cosine > next) next = cosine;
    }
    if (best > Number.NEGATIVE_INFINITY) first[row] = distanceOf(best);
    if (next > Number.NEGATIVE_INFINITY) second[row] = distanceOf(next);
  }
  return { first, second, nearest };
}

function distanceOf(cosine: number): number {
  return Math.min(2, Math.max(0, 1 - cosine));
}
