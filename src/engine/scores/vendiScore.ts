import { symmetricEigenvalues } from './symmetricEigenvalues.ts';
import { createVectorSums } from './vectorSums.ts';
import { evenRows, rowCount, toUnitLength, type VectorSet } from './vectors.ts';

/**
 * Vendi score (Friedman & Dieng 2023): the effective number of different vectors, exp of the entropy of the eigenvalues of K/n, K the
 * kernel of cosines. They are those of the d × d matrix of second moments too, so that of the smaller order is taken: the time is linear in
 * many rows, and few rows cost little whatever d is. Undefined without rows and where a row is all zeros, whose cosine is not defined.
 */
export function vendiScore(rows: VectorSet): number | undefined {
  const size = rowCount(rows);
  if (size === 0) return undefined;
  const unit = evenRows(toUnitLength(rows));
  const order = Math.min(size, unit.dimension);
  const matrix = size < unit.dimension ? kernelOf(unit, size) : momentsOf(unit);
  let trace = 0;
  for (let row = 0; row < order; row += 1) {
    trace += matrix[row * order + row]!;
    for (let column = row; column < order; column += 1) {
      matrix[row * order + column]! /= size;
      matrix[column * order + row] = matrix[row * order + column]!;
    }
  }
  if (Math.abs(trace - size) > 1e-6 * size) return undefined;
  let entropy = 0;
  for (const value of symmetricEigenvalues(matrix, order)) if (value > 0) entropy -= value * Math.log(value);
  return Math.exp(entropy);
}

/** The upper half of the rows' scalar products with each other. */
function kernelOf(unit: VectorSet, size: number): Float64Array {
  const kernel = new Float64Array(size * size);
  const { input, output, products } = createVectorSums(unit.values.length, size);
  input.set(unit.values);
  for (let row = 0; row < size; row += 1) {
    products(row, row, size, unit.dimension);
    kernel.set(output.subarray(0, size - row), row * size + row);
  }
  return kernel;
}

/** The upper half of the sums of products of two coordinates. */
function momentsOf({ dimension, values }: VectorSet): Float64Array {
  const four = 4 * dimension;
  const { input, output, addMoments } = createVectorSums(four, dimension * dimension);
  for (let start = 0; start < values.length; start += four) {
    // Fewer rows than four leave what was there before them.
    if (start + four > values.length) input.fill(0);
    input.set(values.subarray(start, start + four));
    addMoments(dimension);
  }
  return output;
}
