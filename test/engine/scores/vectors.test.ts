import assert from 'node:assert/strict';
import fc from 'fast-check';
import { discrepancy } from '../../../src/engine/scores/maximumMeanDiscrepancy.ts';
import { nearestNeighbours, nearestWithin } from '../../../src/engine/scores/nearestNeighbours.ts';
import { rowsOf, type VectorSet } from '../../../src/engine/scores/vectors.ts';
import { vendiScore } from '../../../src/engine/scores/vendiScore.ts';
import { golden } from './goldens.ts';

const setOf = (rows: readonly (readonly number[])[]): VectorSet => ({
  dimension: rows[0]?.length ?? 1,
  values: Float64Array.from(rows.flat()),
});
const x = setOf(golden.vectors.X);
const y = setOf(golden.vectors.Y);

function close(actual: number | undefined, expected: number, tolerance: number): void {
  assert.ok(actual !== undefined && Math.abs(actual - expected) <= tolerance, `${actual}, not ${expected}`);
}

describe('scores of vectors', () => {
  it('have the published values of the nearest neighbours', () => {
    const expected = golden.nearest_neighbour.X_to_Y;
    const { first, second, nearest } = nearestNeighbours(x, y);
    assert.deepEqual([...nearest], expected.index1);
    for (const [row, distance] of expected.d1.entries()) {
      close(first[row], distance, 1e-9);
      close(second[row], expected.d2[row]!, 1e-9);
    }
    const within = nearestWithin(x);
    assert.deepEqual([...within.nearest], golden.nearest_neighbour.X_within.index1);
    for (const [row, distance] of golden.nearest_neighbour.X_within.d1.entries())
      close(within.first[row], distance, 1e-9);
  });

  it('have the published MMD²', () => {
    const measured = discrepancy(x, y)!;
    close(measured.sigma, golden.mmd.pooled_median.sigma, 1e-9);
    close(measured.mmd2, golden.mmd.pooled_median.mmd2_unbiased, 1e-9);
  });

  it('have the published Vendi score', () => {
    close(vendiScore(x), golden.vendi.X.q1_score_X, 1e-6 * golden.vendi.X.q1_score_X);
    close(vendiScore(y), golden.vendi.Y.q1_score_X, 1e-6 * golden.vendi.Y.q1_score_X);
  });

  it('say what is not defined', () => {
    const one = setOf([[1, 0]]);
    assert.deepEqual([...nearestWithin(one).nearest], [-1]);
    assert.ok(Number.isNaN(nearestWithin(one).first[0]));
    assert.equal(discrepancy(one, y), undefined);
    assert.deepEqual(
      discrepancy(
        setOf([
          [1, 0],
          [1, 0],
        ]),
        setOf([
          [1, 0],
          [1, 0],
        ]),
      ),
      { sigma: 0 },
    );
    assert.equal(vendiScore({ dimension: 2, values: new Float64Array(0) }), undefined);
    assert.equal(
      vendiScore(
        setOf([
          [1, 0],
          [0, 0],
        ]),
      ),
      undefined,
    );
  });

  const rows = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 12 }))
    .chain(([dimension, sizeX, sizeY]) => {
      const row = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: dimension, maxLength: dimension });
      return fc.tuple(
        fc.array(row, { minLength: sizeX, maxLength: sizeX }),
        fc.array(row, { minLength: sizeY, maxLength: sizeY }),
      );
    });

  it('give an MMD² by its definition, the same from both sides', () => {
    fc.assert(
      fc.property(rows, ([a, b]) => {
        const measured = discrepancy(setOf(a), setOf(b))!;
        const distance = (p: readonly number[], q: readonly number[]): number =>
          Math.hypot(...p.map((value, at) => value - q[at]!));
        const pooled = [...a, ...b];
        const distances = pooled
          .flatMap((p, at) => pooled.slice(at + 1).map((q) => distance(p, q)))
          .sort((p, q) => p - q);
        const half = distances.length >> 1;
        const sigma = distances.length % 2 === 1 ? distances[half]! : (distances[half - 1]! + distances[half]!) / 2;
        close(measured.sigma, sigma, 1e-9);
        if (sigma < 1e-6) return;
        const kernel = (p: readonly number[], q: readonly number[]): number =>
          Math.exp(-(distance(p, q) ** 2) / (2 * sigma ** 2));
        const mean = (values: readonly number[]): number =>
          values.reduce((sum, value) => sum + value, 0) / values.length;
        const within = (set: readonly number[][]): number =>
          mean(set.flatMap((p, at) => set.filter((_, other) => other !== at).map((q) => kernel(p, q))));
        const expected = within(a) + within(b) - 2 * mean(a.flatMap((p) => b.map((q) => kernel(p, q))));
        close(measured.mmd2, expected, 1e-9);
        close(discrepancy(setOf(b), setOf(a))!.mmd2, expected, 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('leave a Vendi score of vectors as it is when all stand twice', () => {
    const all = Array.from(golden.vectors.X, (_, row) => row);
    close(vendiScore(rowsOf(x, [...all, ...all])), vendiScore(x)!, 1e-9);
  });
});
