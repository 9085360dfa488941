import assert from 'node:assert/strict';
import fc from 'fast-check';
import { labelScores, macroF1 } from '../../../src/engine/scores/classification.ts';
import { createRougeMeter } from '../../../src/engine/scores/rougeL.ts';
import { golden } from './goldens.ts';

function subsequence(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const token of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      next.push(token === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    }
    row = next;
  }
  return row.at(-1)!;
}

describe('ROUGE-L', () => {
  it('rests on the longest common subsequence, as the textbook finds it', () => {
    const tokens = fc
      .integer({ min: 0, max: 40 })
      .chain((types) => fc.array(fc.nat(types), { maxLength: 140, size: 'max' }));
    const meter = createRougeMeter();
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        meter.against(Int32Array.from(a));
        assert.equal(meter.common(Int32Array.from(b)), subsequence(a, b));
      }),
      { numRuns: 300 },
    );
  });

  it('knows nothing more of what texts were held against before', () => {
    const meter = createRougeMeter();
    meter.against(Int32Array.from([1, 2, 5000]));
    assert.equal(meter.common(Int32Array.from([5000, 2, 9000])), 1);
    meter.against(Int32Array.from([3, 4]));
    assert.equal(meter.common(Int32Array.from([1, 2, 5000, 4])), 1);
    meter.against(new Int32Array(0));
    assert.equal(meter.rougeL(Int32Array.from([3, 4])), 0);
  });

  it('is 1 for a copy, 0 for a text without a common word or without words', () => {
    const rougeL = (text: Int32Array, other: Int32Array): number => {
      const meter = createRougeMeter();
      meter.against(other);
      return meter.rougeL(text);
    };
    const text = Int32Array.from({ length: 100 }, (_, at) => at);
    assert.equal(rougeL(text, text), 1);
    assert.equal(
      rougeL(
        text,
        text.map((token) => token + 100),
      ),
      0,
    );
    assert.equal(rougeL(text, new Int32Array(0)), 0);
    assert.equal(rougeL(Int32Array.from([1, 2, 3, 4]), Int32Array.from([1, 9, 3, 8, 7, 6])), 0.4);
  });
});

describe('scores of a classification', () => {
  const { y_true: truth, y_pred: said, ...expected } = golden.classification;

  it('are the published ones', () => {
    assert.ok(Math.abs(macroF1(truth, said)! - expected.macro_f1) < 1e-12);
    const scores = labelScores(truth, said);
    const ofTrueLabels = scores.filter(({ support }) => support > 0);
    const mean = ofTrueLabels.reduce((sum, { f1 }) => sum + f1, 0) / ofTrueLabels.length;
    assert.ok(Math.abs(mean - expected.macro_f1_labels_of_y_true_only) < 1e-12);
    for (const score of scores) {
      const { precision, recall, f1, support } = expected.per_label[score.label]!;
      assert.equal(score.support, support);
      for (const [actual, wanted] of [
        [score.precision, precision],
        [score.recall, recall],
        [score.f1, f1],
      ]) {
        assert.ok(Math.abs(actual! - wanted!) < 1e-12, score.label);
      }
    }
  });

  it('are undefined without items', () => {
    assert.equal(macroF1([], []), undefined);
  });
});
