import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AGE_RANGES, DEFAULT_AXES, LANGUAGES, LENGTH_RANGES } from '../../../../src/engine/generate/axes.ts';
import { type Composer, createComposer } from '../../../../src/engine/generate/composer/composer.ts';
import { type Case, createPlan } from '../../../../src/engine/generate/plan.ts';
import type { Catalogue } from '../../../../src/engine/icd10/catalogue.ts';
import { AXIS_LIMITS } from '../../../../src/engine/knowledge/axisLimits.ts';
import { CATEGORIES } from '../../../../src/engine/knowledge/composer/categories.ts';
import { loadKnowledge } from '../../../../src/engine/knowledge/composer/loadKnowledge.ts';
import { loadCatalogue } from '../../../../src/node/loadCatalogue.ts';

let composer: Composer;
let catalogue: Catalogue;
before(async () => {
  composer = createComposer(await loadKnowledge(CATEGORIES, LANGUAGES));
  catalogue = await loadCatalogue('media');
});

function plan(code: string, count: number, axes: Readonly<Record<string, readonly string[]>> = {}, seed = 3): Case[] {
  return createPlan({
    codes: [{ entry: catalogue.get(code)!, count }],
    axes: { ...DEFAULT_AXES, ...axes },
    limits: AXIS_LIMITS,
    seed,
  });
}

describe('createComposer', () => {
  it('gives the same case the same report, from another composer too', async () => {
    const other = createComposer(await loadKnowledge([...CATEGORIES].reverse(), LANGUAGES));
    for (const item of plan('F32.1', 20, { language: ['en', 'es'] })) {
      assert.equal(composer.compose(item), other.compose(item));
    }
  });

  it('does not depend on what was composed before', () => {
    const cases = plan('F33.2', 12);
    const forwards = cases.map((item) => composer.compose(item));
    const backwards = cases.toReversed().map((item) => composer.compose(item));
    assert.deepEqual(backwards.toReversed(), forwards);
  });

  it('leaves nothing of its templates in any text, whatever code and plan', () => {
    const codes = CATEGORIES.flatMap(({ category }) => catalogue.billable(category).map(({ code }) => code));
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat(), (code, seed) => {
        for (const item of plan(code, 4, { language: ['en', 'es'] }, seed)) {
          const text = composer.compose(item);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: the composer's own marks, which must not survive
          assert.doesNotMatch(text, /[[\]{}|\u0001\u0002]|::| {2}|undefined|NaN/);
          assert.ok(!text.includes(code));
          assert.ok(text.length > 200);
        }
      }),
      { numRuns: 400 },
    );
  }).timeout(60_000);

  it('keeps to the length asked for, in every note type and language', () => {
    for (const length of DEFAULT_AXES.length) {
      const [low, high] = LENGTH_RANGES[length];
      for (const item of plan('F32.2', 24, { length: [length], language: ['en', 'es'] })) {
        const words = composer.compose(item).split(/\s+/).length;
        assert.ok(words >= low && words <= high, `${length}, case ${item.indexInCode}: ${words} words`);
      }
    }
  });

  it('keeps to the length where a category has few or long sentences', () => {
    for (const code of ['F34.9', 'F40.8', 'F40.9', 'F11.129', 'F50.25', 'F50.819']) {
      for (const item of plan(code, 80, { language: ['en', 'es'] })) {
        const [low, high] = LENGTH_RANGES[item.axes.length as keyof typeof LENGTH_RANGES];
        const words = composer.compose(item).split(/\s+/).length;
        assert.ok(words >= low && words <= high, `${code}, case ${item.indexInCode}: ${words} words`);
      }
    }
  });

  it('tells an age of the age band, and never one over 89', () => {
    for (const item of plan('F32.1', 48, { language: ['en', 'es'] })) {
      const [low, high] = AGE_RANGES[item.axes.ageBand as keyof typeof AGE_RANGES];
      const ages = [...composer.compose(item).matchAll(/\b(\d{1,3})(?=-year-old| years old| años)/g)].map(([age]) =>
        Number(age),
      );
      assert.ok(
        ages.every((age) => age <= 89),
        `case ${item.indexInCode}: ${ages}`,
      );
      if (ages.length > 0)
        assert.ok(
          ages.some((age) => age >= low && age <= high),
          `case ${item.indexInCode}: ${ages}`,
        );
    }
  });

  it('writes of a woman or a man as the axes say', () => {
    for (const [sex, right, wrong] of [
      ['female', /\b(?:she|her)\b/i, /\b(?:himself)\b/i],
      ['male', /\b(?:he|his)\b/i, /\b(?:herself)\b/i],
    ] as const) {
      for (const item of plan('F32.1', 20, { sex: [sex], length: ['extended'] })) {
        assert.match(composer.compose(item), right);
        assert.doesNotMatch(composer.compose(item), wrong);
      }
    }
  });

  it('shows setting and comorbidity in the text', () => {
    for (const [axis, value, shown] of [
      ['setting', 'telehealth', /video|screen|remote|camera/i],
      ['setting', 'day-hospital', /day hospital|day-hospital|day patient|day treatment|partial hospital|programme/i],
      ['comorbidity', 'chronic-pain', /pain|headache|sciatica|migraine|osteoarthritis|herniated/i],
    ] as const) {
      for (const item of plan('F32.1', 12, { [axis]: [value], noteType: ['intake-evaluation', 'progress-note'] })) {
        assert.match(composer.compose(item), shown, `${value}, case ${item.indexInCode}`);
      }
    }
  });

  it('heads a trainee’s note in capitals and gives a psychologist’s few headings', () => {
    for (const item of plan('F32.1', 8, { voice: ['trainee'] })) assert.match(composer.compose(item), /^[\p{Lu} ]+\n/u);
    const narratives = plan('F32.1', 20, { voice: ['psychologist'] }).map((item) => composer.compose(item));
    assert.ok(narratives.some((text) => !/^[^.\n]{3,45}(?:\n|: )/m.test(text)));
  });

  it('draws an axis the plan leaves out', () => {
    const [item] = plan('F33.42', 1);
    assert.equal(item!.axes.severity, undefined);
    assert.ok(composer.compose(item!).length > 200);
    assert.ok(composer.compose({ ...item!, axes: {} }).length > 200);
  });

  it('says which categories it covers when it has no words for a code', () => {
    const [item] = plan('F32.1', 1);
    assert.throws(() => composer.compose({ ...item!, code: 'F70' }), {
      name: 'CasewrightError',
      code: 'composer-uncovered-code',
      message: /F70.*F20.*F32/,
      remedy: /provider/,
    });
  });

  it('names the axis or value it does not know', () => {
    const [item] = plan('F32.1', 1);
    for (const [axes, named] of [
      [{ language: 'de' }, /language “de”.*en, es/],
      [{ mood: 'good' }, /axis “mood”/],
      [{ setting: 'prison' }, /setting “prison”.*outpatient/],
    ] as const) {
      assert.throws(() => composer.compose({ ...item!, axes: { ...item!.axes, ...axes } }), {
        name: 'CasewrightError',
        code: 'composer-unknown-axis',
        message: named,
      });
    }
  });
});
