import assert from 'node:assert/strict';
import { verdictNotes } from '../../../src/engine/report/verdictNotes.ts';
import type { Dimension, Metrics, Verdict } from '../../../src/engine/scores/metrics.ts';

const WORDS: Metrics = { distinct1: { value: 0.4, n: 30 }, offCodeRate: { value: 0, n: 30 } };

function notesOf(verdicts: Partial<Record<Dimension, Verdict>>, references?: number, metrics = WORDS) {
  const of = (dimension: Dimension) => ({
    drivers: [],
    ...(verdicts[dimension] && { verdict: verdicts[dimension] }),
  });
  const dimensions = { fidelity: of('fidelity'), diversity: of('diversity'), privacy: of('privacy') };
  return verdictNotes({ ...(references !== undefined && { references }), dataset: { metrics, dimensions } });
}

describe('notes on verdicts', () => {
  it('says what alone was looked for where nothing was compared, whatever the verdict', () => {
    for (const verdict of ['good', 'look', 'bad'] as const) {
      assert.deepEqual(notesOf({ fidelity: verdict, diversity: verdict, privacy: verdict }), {
        fidelity: 'Only off-code reports were looked for; nothing was compared with real reports.',
        privacy: 'Only identifiers were looked for; nothing was compared with real reports.',
      });
      assert.deepEqual(notesOf({ fidelity: verdict, diversity: verdict, privacy: verdict }, 40), {});
    }
  });

  it('says why there is no verdict', () => {
    assert.deepEqual(notesOf({ privacy: 'good' }), {
      fidelity: 'This takes more reports, or real reports to compare with.',
      diversity: 'This takes more reports.',
      privacy: 'Only identifiers were looked for; nothing was compared with real reports.',
    });
    assert.deepEqual(notesOf({}, 40), {
      fidelity: 'This takes more reports.',
      diversity: 'This takes more reports.',
      privacy: 'Passages are copied. Whether too many are takes more reports, or more real ones, to tell.',
    });
    const withoutCriteria = { ...WORDS, offCodeRate: { n: 0, undefined: 'no code here has criteria' } };
    assert.equal(
      notesOf({}, undefined, withoutCriteria).fidelity,
      'This takes real reports to compare with: no code here has criteria.',
    );
    const words = 'This takes reports with words.';
    assert.deepEqual(notesOf({}, 40, {}), { fidelity: words, diversity: words, privacy: words });
  });
});
