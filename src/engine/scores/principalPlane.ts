import { rowCount, type VectorSet } from './vectors.ts';

/** Rows on the plane along which they differ most. */
export interface PrincipalPlane {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Share of the variance that the plane keeps, 0 to 1. */
  readonly share: number;
}

const ROUNDS = 60;
/** Rows the directions are told from: more of them change nothing that can be seen. */
const SAMPLE = 4000;

/** The first two principal components, by power iteration from a fixed start. The same rows give the same plane. */
export function principalPlane(rows: VectorSet): PrincipalPlane {
  const { dimension, values } = rows;
  const size = rowCount(rows);
  const step = Math.max(1, Math.ceil(size / SAMPLE));
  const mean = new Float64Array(dimension);
  let sampled = 0;
  for (let row = 0; row < size; row += step, sampled += 1)
    for (let at = 0; at < dimension; at += 1) mean[at]! += values[row * dimension + at]!;
  for (let at = 0; at < dimension; at += 1) mean[at]! /= Math.max(1, sampled);
  const covariance = covarianceOf(rows, mean, step);
  let variance = 0;
  for (let at = 0; at < dimension; at += 1) variance += covariance[at * dimension + at]!;
  const first = strongest(covariance, dimension);
  deflate(covariance, first);
  const second = strongest(covariance, dimension);
  const along = ({ direction }: Component): Float64Array =>
    Float64Array.from({ length: size }, (_, row) => {
      let sum = 0;
      for (let at = 0; at < dimension; at += 1) sum += (values[row * dimension + at]! - mean[at]!) * direction[at]!;
      return sum;
    });
  const share = variance > 0 ? (first.strength + second.strength) / variance : 0;
  return { x: along(first), y: along(second), share };
}

interface Component {
  readonly direction: Float64Array;
  readonly strength: number;
}

function covarianceOf({ dimension, values }: VectorSet, mean: Float64Array, step: number): Float64Array {
  const sums = new Float64Array(dimension * dimension);
  const centred = new Float64Array(dimension);
  for (let start = 0; start < values.length; start += dimension * step) {
    for (let at = 0; at < dimension; at += 1) centred[at] = values[start + at]! - mean[at]!;
    for (let row = 0; row < dimension; row += 1) {
      const left = centred[row]!;
      for (let column = row; column < dimension; column += 1)
        sums[row * dimension + column]! += left * centred[column]!;
    }
  }
  for (let row = 0; row < dimension; row += 1)
    for (let column = 0; column < row; column += 1) sums[row * dimension + column] = sums[column * dimension + row]!;
  return sums;
}

function strongest(matrix: Float64Array, dimension: number): Component {
  let direction = Float64Array.from({ length: dimension }, (_, at) => 1 + ((at * 7) % 13) / 13);
  let strength = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(dimension);
    for (let row = 0; row < dimension; row += 1)
      for (let column = 0; column < dimension; column += 1)
        next[row]! += matrix[row * dimension + column]! * direction[column]!;
    strength = Math.hypot(...next);
    if (strength < 1e-12) return { direction: new Float64Array(dimension), strength: 0 };
    direction = next.map((value) => value / strength);
  }
  return { direction, strength };
}

/** Takes away what lies along a component. */
function deflate(matrix: Float64Array, { direction, strength }: Component): void {
  const { length } = direction;
  for (let row = 0; row < length; row += 1)
    for (let column = 0; column < length; column += 1)
      matrix[row * length + column]! -= strength * direction[row]! * direction[column]!;
}
