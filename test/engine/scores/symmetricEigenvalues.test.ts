import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { createRandom } from '../../../src/engine/random.ts';
import { symmetricEigenvalues } from '../../../src/engine/scores/symmetricEigenvalues.ts';

/** The rows of a symmetric matrix with numbers from `next`. */
function symmetric(size: number, next: () => number): number[][] {
  const rows = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let row = 0; row < size; row += 1)
    for (let column = row; column < size; column += 1) rows[row]![column] = rows[column]![row] = next();
  return rows;
}

function requireEigenvalues(rows: number[][], expected: ArrayLike<number>): void {
  const found = symmetricEigenvalues(Float64Array.from(rows.flat()), rows.length).sort();
  const sorted = Float64Array.from(expected).sort();
  const scale = sorted.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-300);
  assert.equal(found.length, sorted.length);
  for (const [at, value] of found.entries())
    assert.ok(Math.abs(value - sorted[at]!) <= 1e-12 * scale * rows.length, `${value}, not ${sorted[at]}`);
}

describe('eigenvalues of symmetric matrices', () => {
  it('are those of a decomposition with vectors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer(), fc.double({ min: 0, max: 1 }), (size, seed, share) => {
        const random = createRandom(seed);
        const rows = symmetric(size, () => (random() < share ? 0 : 2 * random() - 1));
        requireEigenvalues(
          rows,
          new EigenvalueDecomposition(new Matrix(rows), { assumeSymmetric: true }).realEigenvalues,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('are found where all are one, most are 0, or they differ by many powers of ten', () => {
    const diagonal = (values: number[]): number[][] =>
      values.map((value, at) => values.map((_, column) => (column === at ? value : 0)));
    requireEigenvalues(diagonal([3, 3, 3, 3]), [3, 3, 3, 3]);
    requireEigenvalues(diagonal([0, 0, 0]), [0, 0, 0]);
    requireEigenvalues(
      symmetric(128, () => 1),
      [...new Array<number>(127).fill(0), 128],
    );
    requireEigenvalues(
      [
        [1, 1e-9],
        [1e-9, 1e-16],
      ],
      [1 + 1e-18, 1e-16 - 1e-18],
    );
  });

  it('settle where far fewer rows than dimensions leave most of them nought but for rounding', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = createRandom(seed);
      const vectors = Array.from({ length: 2 + (seed % 14) }, () => Array.from({ length: 128 }, () => random() - 0.4));
      vectors.push(vectors[0]!);
      const rows = Array.from({ length: 128 }, (_, row) =>
        Array.from({ length: 128 }, (__, column) =>
          vectors.reduce((sum, vector) => sum + (vector[row]! * vector[column]!) / vectors.length, 0),
        ),
      );
      const found = symmetricEigenvalues(Float64Array.from(rows.flat()), 128).sort();
      const trace = rows.reduce((sum, row, at) => sum + row[at]!, 0);
      assert.ok(Math.abs(found.reduce((sum, value) => sum + value, 0) - trace) < 1e-10 * trace);
      assert.ok(Math.abs(found.at(-vectors.length)!) < 1e-12 * trace);
    }
  });

  it('are found where rows leave less of each other than has a reciprocal', () => {
    for (const tiny of [1e-150, 1e-157, 1e-161, 1e-162, 1e-300]) {
      const rows = [
        [2, 1, 0, 0],
        [1, 2, tiny, tiny],
        [0, tiny, 1, 0],
        [0, tiny, 0, 1],
      ];
      requireEigenvalues(rows, [1, 1, 1, 3]);
    }
  });

  it('have the sum of the diagonal at the size of an embedding', () => {
    const random = createRandom(7);
    const rows = symmetric(128, () => 2 * random() - 1);
    const found = symmetricEigenvalues(Float64Array.from(rows.flat()), 128);
    const trace = rows.reduce((sum, row, at) => sum + row[at]!, 0);
    assert.ok(Math.abs(found.reduce((sum, value) => sum + value, 0) - trace) < 1e-10);
    requireEigenvalues(rows, new EigenvalueDecomposition(new Matrix(rows), { assumeSymmetric: true }).realEigenvalues);
  });
});
