import assert from 'node:assert/strict';
import fc from 'fast-check';
import { METRIC_KEYS } from '../../../src/engine/scores/metrics.ts';
import { PAGE, recordsOf } from '../../../src/node/score/recordsOf.ts';
import type { RecordQuery, RecordTable, RecordValue } from '../../../src/protocol/scores.ts';

const VALUES: readonly RecordValue[] = [
  ...(['ttr', 'mattr50', 'mtld', 'hdd42', 'longestRun', 'runCoverage', 'nnd', 'margin', 'rougeL', 'nearer'] as const),
  ...(['criteria', 'boilerplate', 'copiedRun', 'identifiers', 'leaked', 'nearDuplicate', 'offCode'] as const),
];

function tableOf(size: number, values: Partial<Record<RecordValue, readonly number[]>> = {}): RecordTable {
  const column = (key: RecordValue): Float32Array =>
    Float32Array.from({ length: size }, (_, row) => values[key]?.[row] ?? 0);
  return {
    ids: Array.from({ length: size }, (_, row) => `r${row}`),
    lines: Int32Array.from({ length: size }, (_, row) => 2 * row),
    codes: Array.from({ length: size }, (_, row) => (row % 2 === 0 ? 'F32.1' : 'F41.1')),
    models: Array.from({ length: size }, (_, row) => (row < 2 ? 'a' : '')),
    values: Object.fromEntries(VALUES.map((key) => [key, column(key)])) as RecordTable['values'],
    said: Array.from({ length: size }, (_, row) => ['F41.1', 'F41.0', 'F32.1', '', undefined][row % 5]),
    saidFamilies: Array.from({ length: size }, (_, row) => ['F32', 'F41', 'F41', '', undefined][row % 5]),
    axes: {
      severity: {
        values: ['mild', 'severe'],
        of: Uint8Array.from({ length: size }, (_, row) => [0, 1, 255][row % 3]!),
      },
    },
    phrases: { 'the same words': Int32Array.of(1, 3) },
  };
}

const idsOf = (table: RecordTable, query: RecordQuery): string[] =>
  recordsOf(table, query, 0).items.map(({ id }) => id);

describe('the records behind a number', () => {
  it('come worst first, those without a value last', () => {
    const table = tableOf(4, { mattr50: [0.8, Number.NaN, 0.5, 0.7], longestRun: [3, 9, 1, 9] });
    assert.deepEqual(idsOf(table, { metric: 'mattr50' }), ['r2', 'r3', 'r0', 'r1']);
    assert.deepEqual(idsOf(table, { metric: 'longestRun' }), ['r1', 'r3', 'r0', 'r2']);
    const { items, measure } = recordsOf(table, { metric: 'longestRun', code: 'F32.1' }, 0);
    assert.deepEqual(
      items.map((item) => [item.id, item.line, item.measure]),
      [
        ['r0', 0, '3 words'],
        ['r2', 4, '1 word'],
      ],
    );
    assert.equal(measure, 'Longest run');
  });

  it('are those that count, and all of the group where none does, which is said', () => {
    const table = tableOf(4, { offCode: [0, 1, 0, 0] });
    const counting = recordsOf(table, { metric: 'offCodeRate' }, 0);
    assert.deepEqual([counting.total, counting.rule, counting.items[0]?.id], [1, 'off-code', 'r1']);
    assert.match(counting.about, /^1 of 4 reports,/);
    const none = recordsOf(table, { metric: 'offCodeRate', code: 'F32.1' }, 0);
    assert.deepEqual([none.total, none.rule], [2, undefined]);
    assert.match(none.about, /^None of 2 reports counts/);
  });

  it('are those of a value of an axis, a distance, a phrase or a generator', () => {
    const table = tableOf(5, { nnd: [0.1, 0.12, 0.2, 0.19, 0.3] });
    assert.deepEqual(idsOf(table, { code: 'F41.1', axis: { name: 'severity', value: 'severe' } }), ['r1']);
    assert.deepEqual(idsOf(table, { axis: { name: 'severity', value: 'unheard of' } }), []);
    assert.deepEqual(idsOf(table, { metric: 'nndMean', distance: { from: 0.1, to: 0.2 } }), ['r0', 'r1', 'r3']);
    assert.deepEqual(idsOf(table, { code: 'F32' }), ['r0', 'r2', 'r4']);
    assert.deepEqual(idsOf(table, { phrase: 'the same words' }), ['r1', 'r3']);
    assert.deepEqual(idsOf(table, { model: 'a', metric: 'codeAgreementMacroF1' }), ['r0', 'r1']);
  });

  it('are told by what the number itself rests on', () => {
    const table = tableOf(5, { nnd: [0.1, 0.2, 0.3, 0.4, 0.5], nearer: [0.5, 1, Number.NaN, 0, 1] });
    const listed = (metric: RecordQuery['metric']): (readonly [string, string])[] =>
      recordsOf(table, { metric: metric! }, 0).items.map((item) => [item.id, item.measure]);
    assert.deepEqual(listed('codeAgreementMacroF1'), [
      ['r0', 'F41.1'],
      ['r1', 'F41.0'],
      ['r3', '–'],
    ]);
    assert.deepEqual(listed('codeAgreementFamily'), [
      ['r2', 'F41'],
      ['r3', '–'],
    ]);
    assert.deepEqual(listed('dcrShare'), [
      ['r1', '100 %'],
      ['r4', '100 %'],
      ['r0', '50 %'],
      ['r3', '0 %'],
      ['r2', '–'],
    ]);
    const { measure, about, total } = recordsOf(table, { metric: 'tstrRatio' }, 0);
    assert.deepEqual([measure, about, total], [undefined, '5 reports, in the order of the file.', 5]);
  });

  it('come page by page, each record once, whatever the metric', () => {
    const metric = fc.constantFrom(undefined, ...METRIC_KEYS);
    const numbers = fc.array(fc.constantFrom(0, 0.25, 1, Number.NaN), { minLength: 160, maxLength: 160 });
    fc.assert(
      fc.property(metric, numbers, fc.nat(160), (key, own, size) => {
        const table = tableOf(size, Object.fromEntries(VALUES.map((value) => [value, own])));
        const query = key ? { metric: key } : {};
        const seen: string[] = [];
        let from = 0;
        let page = recordsOf(table, query, from);
        for (; page.items.length > 0; page = recordsOf(table, query, from)) {
          seen.push(...page.items.map(({ id }) => id));
          from += PAGE;
        }
        assert.equal(seen.length, page.total);
        assert.equal(new Set(seen).size, seen.length);
        assert.ok(size === 0 || seen.length > 0);
      }),
      { numRuns: 60 },
    );
  });

  it('come in the order of all of them, on every page', () => {
    const numbers = fc.array(fc.constantFrom(0, 0.25, 0.5, 1, Number.NaN), { maxLength: 200 });
    fc.assert(
      fc.property(numbers, fc.nat(4), (own, page) => {
        const table = tableOf(own.length, { mattr50: own });
        const rank = (row: number): number => (Number.isNaN(own[row]!) ? 2 : own[row]!);
        const sorted = [...own.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
        const from = PAGE * page;
        assert.deepEqual(
          recordsOf(table, { metric: 'mattr50' }, from).items.map(({ id }) => id),
          sorted.slice(from, from + PAGE).map((row) => `r${row}`),
        );
      }),
    );
  });
});
