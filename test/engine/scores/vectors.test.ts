import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRandom } from '../../../src/engine/random.ts';
import { discrepancy } from '../../../src/engine/scores/maximumMeanDiscrepancy.ts';
import { nearestNeighbours } from '../../../src/engine/scores/nearestNeighbours.ts';
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
    const { X_within: within } = golden.nearest_neighbour;
    const all = Array.from(golden.vectors.X, (_, row) => row);
    for (const [row, distance] of within.d1.entries()) {
      const rest = all.filter((other) => other !== row);
      const found = nearestNeighbours(rowsOf(x, [row]), rowsOf(x, rest));
      assert.equal(rest[found.nearest[0]!], within.index1[row]);
      close(found.first[0], distance, 1e-9);
    }
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
    const none = nearestNeighbours(one, setOf([]));
    assert.deepEqual([[...none.nearest], [...none.first], [...none.second]], [[-1], [Number.NaN], [Number.NaN]]);
    const single = nearestNeighbours(one, one);
    assert.deepEqual([[...single.nearest], [...single.first], [...single.second]], [[0], [0], [Number.NaN]]);
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

  it('have the nearest neighbours that comparing all pairs finds, the lower number of equally near ones', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(1100), fc.nat(200), fc.integer());
    fc.assert(
      fc.property(sizes, ([dimension, size, otherSize, seed]) => {
        const random = createRandom(seed);
        // Few values, so that many rows are equally near.
        const rowOf = (): number[] => Array.from({ length: dimension }, () => Math.floor(random() * 5) - 2);
        const [own, others] = [size, otherSize].map((count) => Array.from({ length: count }, rowOf));
        const found = nearestNeighbours(
          { dimension, values: Float32Array.from(own!.flat()) },
          { dimension, values: Float64Array.from(others!.flat()) },
        );
        const lengthOf = (row: readonly number[]): number => Math.hypot(...row) || 1;
        const lengths = others!.map(lengthOf);
        const firsts = new Map(others!.map((other, number) => [other.join(), number] as const).reverse());
        for (const [at, row] of own!.entries()) {
          const length = lengthOf(row);
          const distances = others!.map(
            (other, number) =>
              1 - row.reduce((sum, value, place) => sum + value * other[place]!, 0) / length / lengths[number]!,
          );
          const [first, second] = Float64Array.from(distances).sort();
          if (first === undefined) assert.ok(Number.isNaN(found.first[at]) && found.nearest[at] === -1);
          else close(found.first[at], first, 1e-12);
          if (second === undefined) assert.ok(Number.isNaN(found.second[at]));
          else close(found.second[at], second, 1e-12);
          if (first === undefined) continue;
          const { nearest } = found;
          close(distances[nearest[at]!], first, 1e-12);
          assert.equal(nearest[at], firsts.get(others![nearest[at]!]!.join()));
        }
      }),
      { numRuns: 25 },
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

  it('have the same Vendi score with fewer rows than dimensions', () => {
    const wide = golden.vectors.X.map((row) => [...row, ...new Array<number>(golden.vectors.X.length).fill(0)]);
    close(vendiScore(setOf(wide)), vendiScore(x)!, 1e-9);
  });

  it('leave a Vendi score of vectors as it is when all stand twice', () => {
    const all = Array.from(golden.vectors.X, (_, row) => row);
    close(vendiScore(rowsOf(x, [...all, ...all])), vendiScore(x)!, 1e-9);
  });
});
