import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { METRIC_KEYS, METRICS } from '../../../src/engine/scores/metrics.ts';
import { type Bounds, VERDICT_RULES } from '../../../src/engine/scores/verdicts.ts';

const docs = readFileSync('docs/scores.md', 'utf8');

describe('the documentation of scores', () => {
  it('has each metric with its meaning and bounds', () => {
    const inWords = (bounds: Bounds | undefined): string =>
      bounds ? `${bounds.of} ${bounds.look} / ${bounds.bad}` : '';
    for (const key of METRIC_KEYS) {
      const { title, about } = METRICS[key];
      const rule = VERDICT_RULES[key];
      const bounds = `${inWords(rule?.relative ?? rule?.absolute)} | ${inWords(rule?.absolute)}`;
      assert.ok(docs.includes(`| \`${key}\` | ${title} | ${about} | ${bounds} |`), key);
    }
  });
});
