import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
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
  const moments = Matrix.zeros(dimension, dimension);
  const sums = new Float64Array(dimension * dimension);
  let trace = 0;
  for (let start = 0; start < values.length; start += dimension) {
    for (let row = 0; row < dimension; row += 1) {
      const value = values[start + row]!;
      trace += value * value;
      for (let column = row; column < dimension; column += 1)
        sums[row * dimension + column]! += value * values[start + column]!;
    }
  }
  if (Math.abs(trace - size) > 1e-6 * size) return undefined;
  for (let row = 0; row < dimension; row += 1) {
    for (let column = row; column < dimension; column += 1) {
      const moment = sums[row * dimension + column]! / size;
      moments.set(row, column, moment);
      moments.set(column, row, moment);
    }
  }
  const eigenvalues = new EigenvalueDecomposition(moments, { assumeSymmetric: true }).realEigenvalues;
  let entropy = 0;
  for (const value of eigenvalues) if (value > 0) entropy -= value * Math.log(value);
  return Math.exp(entropy);
}
