import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { agreement, cohenKappa, fleissKappa, type Measure } from '../../../src/engine/review/agreement.ts';
import { type Decision, nameRecord, VERDICTS, type VerdictKind } from '../../../src/engine/review/decisions.ts';
import { record } from './arbitraries.ts';

function numberOf(measure: Measure): number {
  assert.notEqual(measure.value, null, JSON.stringify(measure));
  return measure.value!;
}

const isNear = (measure: Measure, expected: number, within = 1e-12): void =>
  assert.ok(Math.abs(numberOf(measure) - expected) <= within, `${numberOf(measure)} is not ${expected}`);

/** Verdicts of people on records, one a second. */
function decisionsOf(table: readonly (readonly (VerdictKind | undefined)[])[]): Decision[] {
  return table.flatMap((row, item) =>
    row.flatMap((kind, person) => {
      const time = `2026-03-01T${String(10 + person)}:${String(Math.floor(item / 60)).padStart(2, '0')}:${String(item % 60).padStart(2, '0')}.000Z`;
      return kind ? [{ ...nameRecord(record(`r-${item}`, 'text')), kind, author: `P${person}`, time }] : [];
    }),
  );
}

const share = (hits: number, all: number): number => hits / all;

/** Kappa from its definition: agreement seen and agreement of a verdict drawn from one list with one drawn from another. */
function kappaByPairs(seen: number, ones: readonly unknown[], others: readonly unknown[]): number {
  const equal = ones.reduce<number>((sum, one) => sum + others.filter((other) => other === one).length, 0);
  const expected = share(equal, ones.length * others.length);
  return (seen - expected) / (1 - expected);
}

describe('Cohen’s kappa', () => {
  it('is that of published tables', () => {
    // Cohen 1960, table 2, as frequencies of 200.
    isNear(
      cohenKappa([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
      0.492,
      0.0005,
    );
    isNear(
      cohenKappa([
        [20, 5],
        [10, 15],
      ]),
      0.4,
    );
  });

  it('is what its definition gives, by every pair of verdicts', () => {
    const verdict = fc.constantFrom(...VERDICTS);
    fc.assert(
      fc.property(fc.array(fc.tuple(verdict, verdict), { minLength: 1, maxLength: 40 }), (table) => {
        const ones = table.map(([one]) => one);
        const others = table.map(([, other]) => other);
        const equal = share(table.filter(([one, other]) => one === other).length, table.length);
        const { method, items, raw, kappa, pairs } = agreement(decisionsOf(table));
        assert.deepEqual([method, items, pairs.length], ['cohen', table.length, 1]);
        isNear(raw, equal);
        if (new Set([...ones, ...others]).size === 1) {
          assert.deepEqual([kappa.value, 'reason' in kappa && kappa.reason.length > 0], [null, true]);
        } else {
          isNear(kappa, kappaByPairs(equal, ones, others));
          assert.ok(numberOf(kappa) <= 1 && numberOf(kappa) >= -1);
          if (equal === 1) isNear(kappa, 1);
        }
      }),
    );
  });

  it('rests on what both have judged, and on the latest verdict on that very text', () => {
    const decisions = decisionsOf([
      ['accept', 'accept'],
      ['reject', 'accept'],
      ['accept', undefined],
      [undefined, 'revise'],
    ]);
    const edited = (text: string, author: string, kind: VerdictKind): Decision => ({
      ...nameRecord(record('r-9', text)),
      kind,
      author,
      time: '2026-03-02T10:00:00.000Z',
    });
    decisions.push(edited('before', 'P0', 'reject'), edited('after', 'P1', 'accept'));
    const again = { ...decisions[2]!, kind: 'accept', time: '2026-03-03T10:00:00.000Z' } as Decision;
    const { items, raw } = agreement(decisions);
    assert.deepEqual([items, raw.value], [2, 0.5]);
    assert.equal(agreement([...decisions, again]).raw.value, 1);
    assert.equal(agreement([...decisions, { ...again, withdrawn: true } as Decision]).items, 1);
  });
});

describe('Fleiss’ kappa', () => {
  it('is that of a published table', () => {
    const table = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    isNear(fleissKappa(table), 0.21, 0.0005);
  });

  it('is what its definition gives, by every pair of verdicts', () => {
    const verdict = fc.constantFrom(...VERDICTS);
    const tables = fc
      .integer({ min: 3, max: 5 })
      .chain((people) =>
        fc.array(fc.array(verdict, { minLength: people, maxLength: people }), { minLength: 1, maxLength: 20 }),
      );
    fc.assert(
      fc.property(tables, (table) => {
        const shares = table.map((row) => {
          const pairs = row.flatMap((one, at) => row.filter((_, other) => other !== at).map((other) => one === other));
          return share(pairs.filter(Boolean).length, pairs.length);
        });
        const seen = shares.reduce((sum, each) => sum + each, 0) / shares.length;
        const { method, items, verdictsPerItem, leftOut, raw, kappa } = agreement(decisionsOf(table));
        assert.deepEqual([method, items, verdictsPerItem, leftOut], ['fleiss', table.length, table[0]!.length, 0]);
        isNear(raw, seen);
        if (new Set(table.flat()).size === 1) assert.equal(kappa.value, null);
        else isNear(kappa, kappaByPairs(seen, table.flat(), table.flat()), 1e-9);
      }),
    );
  });

  it('takes the texts with the commonest number of verdicts, and says how many it left out', () => {
    const { items, verdictsPerItem, leftOut, kappa, pairs } = agreement(
      decisionsOf([
        ['accept', 'accept', undefined],
        ['reject', undefined, 'reject'],
        [undefined, 'revise', 'accept'],
        ['accept', 'accept', 'reject'],
        ['accept', undefined, undefined],
      ]),
    );
    assert.deepEqual([items, verdictsPerItem, leftOut], [3, 2, 1]);
    isNear(
      kappa,
      kappaByPairs(
        2 / 3,
        ['accept', 'accept', 'reject', 'reject', 'revise', 'accept'],
        ['accept', 'accept', 'reject', 'reject', 'revise', 'accept'],
      ),
    );
    assert.deepEqual(
      pairs.map(({ annotators, items }) => [...annotators, items]),
      [
        ['p0', 'p1', 2],
        ['p0', 'p2', 2],
        ['p1', 'p2', 2],
      ],
    );
  });
});

describe('agreement that is not defined', () => {
  const reasonOf = (measure: Measure): string => ('reason' in measure ? measure.reason : `${measure.value}`);

  it('says why, and is never a number', () => {
    const cases: readonly (readonly [Decision[], RegExp, RegExp])[] = [
      [[], /there are no verdicts/, /there are no verdicts/],
      [decisionsOf([['accept'], ['reject']]), /only one person/, /only one person/],
      [
        decisionsOf([
          ['accept', undefined],
          [undefined, 'reject'],
        ]),
        /no record was judged by two/,
        /no record was judged by two/,
      ],
      [
        decisionsOf([
          ['accept', undefined, undefined],
          [undefined, 'reject', undefined],
          [undefined, undefined, 'accept'],
        ]),
        /no record/,
        /no record/,
      ],
      [
        decisionsOf([
          ['accept', 'accept'],
          ['accept', 'accept'],
        ]),
        /^1$/,
        /all verdicts are the same/,
      ],
      [decisionsOf([['accept', 'accept', 'accept']]), /^1$/, /all verdicts are the same/],
    ];
    for (const [decisions, raw, kappa] of cases) {
      const result = agreement(decisions);
      assert.match(reasonOf(result.raw), raw);
      assert.match(reasonOf(result.kappa), kappa);
      assert.doesNotMatch(JSON.stringify(result), /NaN|Infinity/);
    }
  });

  it('leaves notes and suppressions out', () => {
    const note: Decision = {
      ...nameRecord(record('r', 't')),
      kind: 'note',
      reason: 'x',
      author: 'A',
      time: '2026-03-01T10:00:00Z',
    };
    assert.match(reasonOf(agreement([note]).kappa), /there are no verdicts/);
  });
});
