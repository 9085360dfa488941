import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CasewrightError } from '../../../src/engine/errors.ts';
import { type Axes, DEFAULT_AXES, resolveAxes } from '../../../src/engine/generate/axes.ts';
import {
  addUp,
  type Case,
  caseId,
  createPlan,
  inTurns,
  planId,
  spreadCount,
} from '../../../src/engine/generate/plan.ts';
import type { Catalogue } from '../../../src/engine/icd10/catalogue.ts';
import { fixedSeverity } from '../../../src/engine/icd10/fixedSeverity.ts';
import { AXIS_LIMITS } from '../../../src/engine/knowledge/axisLimits.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';

let catalogue: Catalogue;
let chapterF: string[];

before(async () => {
  catalogue = await loadCatalogue('media');
  const categories = catalogue.roots().filter((entry) => /^F\d\d$/.test(entry.code));
  chapterF = categories.flatMap((entry) => catalogue.billable(entry.code).map((each) => each.code));
});

function plan(counts: Record<string, number>, axes: Axes = DEFAULT_AXES, seed = 7): Case[] {
  const codes = Object.entries(counts).map(([code, count]) => ({ entry: catalogue.get(code)!, count }));
  return createPlan({ codes, axes, limits: AXIS_LIMITS, seed });
}

function countsOf(cases: readonly Case[], axis: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { axes } of cases) counts[axes[axis]!] = (counts[axes[axis]!] ?? 0) + 1;
  return counts;
}

function spread(cases: readonly Case[], axis: string, values: readonly string[]): number {
  const counts = countsOf(cases, axis);
  const numbers = values.map((value) => counts[value] ?? 0);
  return Math.max(...numbers) - Math.min(...numbers);
}

describe('createPlan', () => {
  it('draws every value of an untouched axis equally often, give or take one, for any number and seed', () => {
    const axes = resolveAxes({ rapport: ['poor', 'fair', 'good'], length: null }, { language: ['en', 'es'] });
    fc.assert(
      fc.property(
        fc.constantFrom('F32.1', 'F20.0', 'F90.0', 'F41.1'),
        fc.integer({ min: 1, max: 70 }),
        fc.nat(),
        (code, n, seed) => {
          const cases = plan({ [code]: n }, axes, seed);
          assert.equal(cases.length, n);
          for (const axis of ['language', 'sex', 'voice', 'rapport', 'noteType']) {
            assert.ok(spread(cases, axis, axes[axis]!) <= 1, `${axis}: ${JSON.stringify(countsOf(cases, axis))}`);
          }
          assert.ok(cases.every((item) => !('length' in item.axes)));
        },
      ),
    );
  });

  it('writes what is missing and nothing else, the same number of each', () => {
    const of = (code: string, values: readonly string[]) =>
      inTurns([{ entry: catalogue.get(code)!, count: 2 }], DEFAULT_AXES, 'noteType', values);
    const wanted = addUp([
      ...of('F32.1', ['progress-note']),
      ...of('F41.1', ['emergency-note']),
      ...of('F41.1', ['discharge-summary']),
    ]);
    const cases = createPlan({ codes: wanted, axes: DEFAULT_AXES, limits: AXIS_LIMITS, seed: 3 });
    const pairs = cases.map(({ code, axes }) => `${code} ${axes.noteType}`).sort();
    const each = ['F32.1 progress-note', 'F41.1 discharge-summary', 'F41.1 emergency-note'];
    assert.deepEqual(pairs, [...each, ...each].sort());
    const identity = { seed: 3, axes: DEFAULT_AXES, provider: 'offline' };
    const missing = { axis: 'noteType', values: { 'F32.1': ['progress-note'] } };
    assert.notEqual(planId({ ...identity, missing }), planId(identity));
    const ids = cases.map((item) => caseId('plan', item));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('keeps touched axes as even as the limits allow', () => {
    const cases = plan({ 'F32.1': 400 });
    const settings = countsOf(cases, 'setting');
    // A quarter of the notes are emergency notes; the others share the rest.
    assert.equal(settings.emergency, 100);
    for (const setting of ['outpatient', 'inpatient', 'day-hospital', 'telehealth']) {
      assert.ok(Math.abs(settings[setting]! - 75) <= 1, JSON.stringify(settings));
    }
    assert.ok(spread(cases, 'course', DEFAULT_AXES.course) <= 1);
    assert.ok(spread(cases, 'comorbidity', DEFAULT_AXES.comorbidity) <= 2);
    const dementia = countsOf(plan({ 'F03.90': 40 }), 'ageBand');
    assert.deepEqual(dementia, { 'older-adult': 30, 'middle-aged': 10 });
  });

  it('holds every limit for every billable code of chapter F', () => {
    for (const code of chapterF) {
      const entry = catalogue.get(code)!;
      const title = entry.title.toLowerCase();
      for (const { axes } of plan({ [code]: 12 })) {
        const said = `${code} ${JSON.stringify(axes)}`;
        assert.equal(axes.noteType === 'emergency-note', axes.setting === 'emergency', said);
        if (axes.noteType === 'discharge-summary') assert.match(axes.setting!, /inpatient|day-hospital/, said);
        if (axes.noteType === 'emergency-note') assert.notEqual(axes.course, 'improving', said);
        if (axes.ageBand === 'child') assert.notEqual(axes.comorbidity, 'substance-use', said);
        if (/^F1/.test(code)) assert.notEqual(axes.comorbidity, 'substance-use', said);
        if (/^F4[013]/.test(code)) assert.notEqual(axes.comorbidity, 'anxiety', said);
        if (/^F(60|84|90)/.test(code)) assert.notEqual(axes.course, 'acute-onset', said);
        if (/^F(60|22|52)/.test(code)) assert.doesNotMatch(axes.ageBand!, /child|adolescent/, said);
        if (/^F(20|25|3[013]|1)/.test(code)) assert.notEqual(axes.ageBand, 'child', said);
        if (/^F0[13]/.test(code)) assert.match(axes.ageBand!, /middle-aged|older-adult/, said);
        if (/^F53/.test(code)) assert.equal(axes.sex, 'female', said);
        if (code === 'F52.21') assert.equal(axes.sex, 'male', said);
        if (code === 'F43.0') assert.notEqual(axes.course, 'gradual-onset', said);
        if (title.includes('remission')) {
          assert.ok(!('severity' in axes), said);
          assert.equal(axes.course, 'improving', said);
          assert.match(axes.setting!, /outpatient|telehealth|day-hospital/, said);
          assert.match(axes.noteType!, /progress-note|intake-evaluation/, said);
        } else if (fixedSeverity(entry)) assert.equal(axes.severity, fixedSeverity(entry), said);
      }
    }
  });

  it('gives the same cases again, however many are asked for and whatever else is planned', () => {
    const alone = plan({ 'F32.1': 10 });
    const among = plan({ 'F20.0': 3, 'F32.1': 25 }).filter((item) => item.code === 'F32.1');
    const strip = ({ index, ...rest }: Case) => rest;
    assert.deepEqual(among.slice(0, 10).map(strip), alone.map(strip));
    assert.notDeepEqual(plan({ 'F32.1': 10 }, DEFAULT_AXES, 8).map(strip), alone.map(strip));
  });

  it('takes turns between codes and numbers the cases through', () => {
    const cases = plan({ 'F32.1': 2, 'F41.1': 1 });
    assert.deepEqual(
      cases.map((item) => [item.index, item.code, item.indexInCode]),
      [
        [0, 'F32.1', 0],
        [1, 'F41.1', 0],
        [2, 'F32.1', 1],
      ],
    );
    assert.equal(new Set(cases.map((item) => item.seed)).size, 3);
  });

  it('says why a value asked for cannot be had', () => {
    const attempt = (code: string, chosen: Record<string, string[]>) => () =>
      plan({ [code]: 3 }, resolveAxes({}, chosen));
    assert.throws(
      attempt('F03.90', { ageBand: ['child'] }),
      isError('axis-excluded', /F03\.90 cannot have ageBand=child.*later life/),
    );
    assert.throws(attempt('F32.2', { severity: ['mild'] }), isError('axis-excluded', /the code itself says severe/));
    assert.throws(
      attempt('F32.1', { noteType: ['emergency-note'], setting: ['inpatient'] }),
      isError('axes-contradict', /noteType=emergency-note with setting=inpatient/),
    );
    assert.deepEqual(
      countsOf(plan({ 'F03.90': 4 }, resolveAxes({}, { ageBand: ['child', 'older-adult'] })), 'ageBand'),
      {
        'older-adult': 4,
      },
    );
  });

  it('leaves values users add alone', () => {
    const axes = resolveAxes({ setting: { add: ['prison'] } }, { setting: ['prison'], noteType: ['emergency-note'] });
    assert.ok(plan({ 'F32.1': 3 }, axes).every((item) => item.axes.setting === 'prison'));
  });
});

describe('resolveAxes', () => {
  it('refuses what is not an axis, a value or a sound change', () => {
    assert.throws(() => resolveAxes({}, { seting: ['inpatient'] }), isError('unknown-axis', /seting/));
    assert.throws(() => resolveAxes({}, { setting: ['prison'] }), isError('unknown-axis-value', /prison/));
    assert.throws(() => resolveAxes({}, { language: ['fr'] }), isError('unknown-axis-value', /fr/));
    assert.throws(() => resolveAxes({ language: null }), isError('bad-axis', /language/));
    assert.throws(() => resolveAxes({ mood: ['none'] }), isError('bad-axis', /none/));
    assert.throws(() => resolveAxes({ 'my axis': ['a'] }), isError('bad-axis', /my axis/));
  });
});

describe('spreadCount and ids', () => {
  it('spreads evenly over the codes, and a larger number takes nothing away', () => {
    const entries = catalogue.billable('F20');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(), (count, seed) => {
        const now = spreadCount(entries, count, seed);
        const more = new Map(spreadCount(entries, count + 1, seed).map(({ entry, count: n }) => [entry.code, n]));
        assert.equal(
          now.reduce((sum, { count: n }) => sum + n, 0),
          count,
        );
        assert.ok(now.every(({ entry, count: n }) => more.get(entry.code)! >= n));
        assert.ok(now.every(({ count: n }) => Math.abs(n - count / entries.length) < 1));
      }),
    );
  });

  it('adds up a code that is asked for twice', () => {
    const entry = catalogue.get('F32.1')!;
    assert.deepEqual(
      addUp([
        { entry, count: 2 },
        { entry, count: 3 },
      ]),
      [{ entry, count: 5 }],
    );
  });

  it('tells plans apart by seed, axes, provider and model, and cases by code and number', () => {
    const base = { seed: 1, axes: DEFAULT_AXES, provider: 'offline' };
    const ids = [
      planId(base),
      planId({ ...base, seed: 2 }),
      planId({ ...base, provider: 'deepseek' }),
      planId({ ...base, model: 'a' }),
      planId({ ...base, axes: resolveAxes({}, { sex: ['female'] }) }),
    ];
    assert.equal(new Set(ids).size, ids.length);
    assert.match(ids[0]!, /^[a-z2-9]{16}$/);
    const cases = plan(Object.fromEntries(chapterF.slice(0, 200).map((code) => [code, 50])));
    assert.equal(new Set(cases.map((item) => caseId(ids[0]!, item))).size, cases.length);
  });
});

function isError(code: string, message: RegExp) {
  return (error: unknown): boolean => {
    assert.ok(error instanceof CasewrightError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, message);
    assert.ok(error.remedy);
    return true;
  };
}
