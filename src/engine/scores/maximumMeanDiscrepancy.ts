import { createVectorSums } from './vectorSums.ts';
import { evenRows, rowCount, type VectorSet } from './vectors.ts';

/** Squared maximum mean discrepancy of two sets of vectors. */
export interface Discrepancy {
  /** Unbiased, so it may be below 0; undefined where the vectors are all one. */
  readonly mmd2?: number;
  /** Standard error of it between two sets that are drawn alike; too large rather than too small. */
  readonly error?: number;
  /** Bandwidth of the kernel: the median distance of all pairs of both sets together. */
  readonly sigma: number;
}

/**
 * MMD² with the kernel exp(−|a − b|² / 2σ²) and the median heuristic (Gretton et al. 2012, lemma 6): how far two sets are from being drawn
 * alike. Undefined, and then undefined as a whole, with fewer than two rows on a side. Time and memory grow with the square of the rows.
 */
export function discrepancy(x: VectorSet, y: VectorSet): Discrepancy | undefined {
  const sizeX = rowCount(x);
  const sizeY = rowCount(y);
  if (sizeX < 2 || sizeY < 2) return undefined;
  const squared = squaredDistances(x, y);
  const sigma = Math.sqrt(middle(squared.slice()));
  if (sigma === 0) return { sigma };
  const size = sizeX + sizeY;
  const sums = { x: 0, y: 0, between: 0, squares: 0 };
  let at = 0;
  for (let row = 0; row < size; row += 1) {
    for (let other = row + 1; other < size; other += 1) {
      const kernel = Math.exp(-squared[at]! / (2 * sigma * sigma));
      at += 1;
      sums.squares += kernel * kernel;
      if (other < sizeX) sums.x += kernel;
      else if (row >= sizeX) sums.y += kernel;
      else sums.between += kernel;
    }
  }
  const within = (2 * sums.x) / (sizeX * (sizeX - 1)) + (2 * sums.y) / (sizeY * (sizeY - 1));
  const mmd2 = within - (2 * sums.between) / (sizeX * sizeY);
  const pairs = squared.length;
  const variance = Math.max(0, sums.squares / pairs - ((sums.x + sums.y + sums.between) / pairs) ** 2);
  return { mmd2, error: errorOf(variance, sizeX, sizeY), sigma };
}

/**
 * Of the three sums over pairs, were they independent (Gretton et al. 2012, theorem 12): the variance of the kernel takes the place of that of the
 * centred kernel, which is no larger.
 */
function errorOf(variance: number, x: number, y: number): number {
  return Math.sqrt(2 * variance * (1 / (x * (x - 1)) + 1 / (y * (y - 1)) + 2 / (x * y)));
}

/** Of all pairs of rows of both sets together, row by row. */
function squaredDistances(x: VectorSet, y: VectorSet): Float64Array {
  const [first, second] = [evenRows(x), evenRows(y)];
  const { dimension } = first;
  const size = rowCount(first) + rowCount(second);
  const sums = createVectorSums(size * dimension, size);
  sums.input.set(first.values);
  sums.input.set(second.values, first.values.length);
  const squared = new Float64Array((size * (size - 1)) / 2);
  let at = 0;
  for (let row = 0; row < size - 1; row += 1) {
    sums.distances(row, size, dimension);
    const others = size - 1 - row;
    squared.set(sums.output.subarray(0, others), at);
    at += others;
  }
  return squared;
}

/** The square of the median distance, which of an even number is the mean of the middle two distances. */
function middle(squared: Float64Array): number {
  const upper = select(squared, squared.length >> 1);
  if (squared.length % 2 === 1) return upper;
  // What is left of the chosen place is no greater than it.
  let lower = 0;
  for (let at = 0; at < squared.length >> 1; at += 1) lower = Math.max(lower, squared[at]!);
  return ((Math.sqrt(lower) + Math.sqrt(upper)) / 2) ** 2;
}

/** The value that would stand at `place` in order (Hoare's selection); values before it are then no greater, those after no smaller. */
function select(values: Float64Array, place: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let left = from;
    let right = to;
    while (left <= right) {
      while (values[left]! < pivot) left += 1;
      while (values[right]! > pivot) right -= 1;
      if (left > right) break;
      const value = values[left]!;
      values[left] = values[right]!;
      values[right] = value;
      left += 1;
      right -= 1;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return values[place]!;
}
