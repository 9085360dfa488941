import { symmetricEigenvalues } from './symmetricEigenvalues.ts';
import { rowCount, toUnitLength, type VectorSet } from './vectors.ts';

/**
 * Vendi score (Friedman & Dieng 2023): the effective number of different vectors, exp of the entropy of the eigenvalues of K/n, K the
 * kernel of cosines. They are those of the d × d matrix of second moments too, so the time is linear in the rows. Undefined without rows
 * and where a row is all zeros, whose cosine is not defined.
 */
export function vendiScore(rows: VectorSet): number | undefined {
  const size = rowCount(rows);
  if (size === 0) return undefined;
  const { dimension, values } = toUnitLength(rows);
  const moments = new Float64Array(dimension * dimension);
  for (let start = 0; start < values.length; start += dimension) {
    for (let row = 0; row < dimension; row += 1) {
      const value = values[start + row]!;
      const at = row * dimension;
      for (let column = row; column < dimension; column += 1) moments[at + column]! += value * values[start + column]!;
    }
  }
  let trace = 0;
  for (let row = 0; row < dimension; row += 1) {
    trace += moments[row * dimension + row]!;
    for (let column = row; column < dimension; column += 1) {
      moments[row * dimension + column]! /= size;
      moments[column * dimension + row] = moments[row * dimension + column]!;
    }
  }
  if (Math.abs(trace - size) > 1e-6 * size) return undefined;
  let entropy = 0;
  for (const value of symmetricEigenvalues(moments, dimension)) if (value > 0) entropy -= value * Math.log(value);
  return Math.exp(entropy);
}
