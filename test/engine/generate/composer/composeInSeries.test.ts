import assert from 'node:assert/strict';
import { DEFAULT_AXES } from '../../../../src/engine/generate/axes.ts';
import { composeInSeries } from '../../../../src/engine/generate/composer/composeInSeries.ts';
import { type Composer, createComposer } from '../../../../src/engine/generate/composer/composer.ts';
import { createPlan } from '../../../../src/engine/generate/plan.ts';
import { AXIS_LIMITS } from '../../../../src/engine/knowledge/axisLimits.ts';
import { CATEGORIES } from '../../../../src/engine/knowledge/composer/categories.ts';
import { loadKnowledge } from '../../../../src/engine/knowledge/composer/loadKnowledge.ts';

const entries = ['F41.1', 'F20.0'].map((code) => ({ code, title: '', billable: true }));
const plan = (count: number) =>
  createPlan({ codes: entries.map((entry) => ({ entry, count })), axes: DEFAULT_AXES, limits: AXIS_LIMITS, seed: 7 });
let composer: Composer;
before(async () => {
  composer = createComposer(await loadKnowledge(CATEGORIES, ['en']));
});

describe('composeInSeries', () => {
  it('writes the same reports when a run is taken up anywhere in the middle', () => {
    const cases = plan(95);
    const whole = composeInSeries(composer, cases);
    const texts = cases.map(whole);
    for (const from of [1, 78, 79, 80, 81, 133, 189]) {
      const resumed = composeInSeries(composer, cases);
      assert.deepEqual(cases.slice(from).map(resumed), texts.slice(from), `from case ${from}`);
    }
  });

  it('writes the same reports when the plan is made longer', () => {
    const short = plan(30);
    const long = plan(60);
    const one = composeInSeries(composer, short);
    const other = composeInSeries(composer, long);
    assert.deepEqual(short.map(one), long.slice(0, short.length).map(other));
  });

  it('gives a case asked for again with another seed a report of its own', () => {
    const cases = plan(3);
    const compose = composeInSeries(composer, cases);
    const first = compose(cases[0]!);
    const again = compose({ ...cases[0]!, seed: cases[0]!.seed + 1 });
    assert.notEqual(again, first);
  });

  it('puts no sentence into more than 4 of 40 reports of a code', () => {
    const cases = plan(40);
    const compose = composeInSeries(composer, cases);
    for (const { code } of entries) {
      const counts = new Map<string, number>();
      for (const item of cases) {
        if (item.code !== code) continue;
        for (const sentence of new Set(compose(item).split(/(?<=[.!?]) |\n/)))
          counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
      }
      const repeated = [...counts].filter(
        ([sentence, count]) => count > 4 && sentence.split(' ').length > 2 && sentence.endsWith('.'),
      );
      assert.deepEqual(repeated, [], code);
    }
  });
});
