import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Finding } from '../../../src/engine/checks/finding.ts';
import { createFingerprints } from '../../../src/engine/checks/fingerprint.ts';
import { createDecisionCounter } from '../../../src/engine/review/countDecisions.ts';
import { applyDecisions, createDecisionIndex, decisionsFor } from '../../../src/engine/review/decisionIndex.ts';
import {
  type DecidedRecord,
  type Decision,
  hashOfRecord,
  nameRecord,
  type VerdictKind,
} from '../../../src/engine/review/decisions.ts';
import { phi } from '../report/reportOf.ts';
import { anyDecision, IDS, record, TEXTS } from './arbitraries.ts';

const ANA = 'Ana <ana@example.org>';
const BEN = 'Ben <ben@example.org>';
const at = (second: number): string => `2026-03-01T09:30:${String(second).padStart(2, '0')}.000Z`;

const verdict = (
  of: DecidedRecord,
  kind: VerdictKind,
  author: string,
  second: number,
  withdrawn = false,
): Decision => ({
  ...nameRecord(of),
  kind,
  author,
  time: at(second),
  ...(withdrawn && { withdrawn }),
});

/** Everything an index answers, to be compared. */
function meaningOf(decisions: readonly Decision[]): unknown {
  const index = createDecisionIndex(decisions);
  const records = IDS.flatMap((id) => TEXTS.map((text) => record(id, text)));
  const counter = createDecisionCounter(index);
  for (const each of records) counter.add(each);
  const findings = [finding('phi'), finding('off-code'), finding('near-duplicate')];
  return [
    records.map((each) => decisionsFor(each, index)),
    records.map((each) => applyDecisions(findings, each, index)),
    index.datasetSuppressions(),
    { ...counter.counts(), stale: new Set(counter.counts().stale.map((each) => JSON.stringify(each))) },
  ];
}

function finding(rule: 'phi' | 'off-code' | 'near-duplicate'): Finding {
  return { ...phi('slept badly', 'slept'), rule };
}

describe('decisions on a record', () => {
  const own = record('r-1', 'slept badly');

  it('are each person’s latest verdict; the record’s is the latest of all, and differing ones are told', () => {
    const decisions = [
      verdict(own, 'accept', ANA, 1),
      verdict(own, 'reject', BEN, 2),
      verdict(own, 'revise', 'Ana Ruiz <ana@example.org>', 3),
      verdict(record('r-2', 'slept badly'), 'accept', ANA, 4),
    ];
    const { verdicts, verdict: latest, isDisputed } = decisionsFor(own, createDecisionIndex(decisions));
    assert.deepEqual(
      [...verdicts].map(([who, { kind }]) => [who, kind]),
      [
        ['ben@example.org', 'reject'],
        ['ana@example.org', 'revise'],
      ],
    );
    assert.deepEqual([latest?.kind, isDisputed], ['revise', true]);
    assert.equal(decisionsFor(record('r-3', 'slept badly'), createDecisionIndex(decisions)).verdict, undefined);
  });

  it('can be taken back, and made again', () => {
    const decisions = [verdict(own, 'accept', ANA, 1), verdict(own, 'accept', ANA, 2, true)];
    assert.equal(decisionsFor(own, createDecisionIndex(decisions)).verdict, undefined);
    assert.deepEqual(decisionsFor(own, createDecisionIndex(decisions)).stale, []);
    decisions.push(verdict(own, 'reject', ANA, 3));
    assert.equal(decisionsFor(own, createDecisionIndex(decisions)).verdict?.kind, 'reject');
  });

  it('keep every note, until it is taken back', () => {
    const note = (reason: string, second: number, withdrawn = false): Decision => ({
      ...nameRecord(own),
      kind: 'note',
      reason,
      author: ANA,
      time: at(second),
      ...(withdrawn && { withdrawn }),
    });
    const index = createDecisionIndex([note('check the dose', 1), note('ask Ben', 2), note('check the dose', 3, true)]);
    assert.deepEqual(
      decisionsFor(own, index).notes.map(({ reason }) => reason),
      ['ask Ben'],
    );
  });

  it('fall away when code or text changes, hold again when it changes back, and are no longer stale once decided anew', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 12 }), fc.string({ minLength: 1 }), (decisions, text) => {
        fc.pre(!TEXTS.includes(text));
        const index = createDecisionIndex(decisions);
        const before = decisionsFor(own, index);
        for (const changed of [record('r-1', text), record('r-1', own.text, 1, 'F33.0')]) {
          const now = decisionsFor(changed, index);
          assert.deepEqual([now.verdicts.size, now.notes.length, now.suppressions.length], [0, 0, 0]);
          const inForce = before.verdicts.size + before.notes.length + before.suppressions.length;
          if (inForce > 0 && !decisions.some(({ withdrawn }) => withdrawn)) assert.ok(now.stale.length > 0);
          const again = createDecisionIndex([...decisions, verdict(changed, 'accept', ANA, 59)]);
          const isAnas = ({ kind, author }: Decision): boolean =>
            kind !== 'note' && kind !== 'suppress' && author.startsWith('Ana');
          assert.ok(!decisionsFor(changed, again).stale.some(isAnas));
        }
        assert.deepEqual(decisionsFor(own, index), before);
      }),
    );
  });

  it('bind records without id to their line and their hash', () => {
    const [first, second] = [record('', 'slept badly', 1), record('', 'slept badly', 2)];
    const index = createDecisionIndex([verdict(second, 'reject', ANA, 1)]);
    assert.equal(decisionsFor(first, index).verdict, undefined);
    assert.equal(decisionsFor(second, index).verdict?.kind, 'reject');
    assert.equal(decisionsFor(record('', 'slept well', 2), index).verdict, undefined);
  });

  it('tell two records with one id apart by their texts', () => {
    const other = record('r-1', 'slept well', 2);
    const index = createDecisionIndex([verdict(own, 'accept', ANA, 1), verdict(other, 'reject', ANA, 2)]);
    assert.equal(decisionsFor(own, index).verdict?.kind, 'accept');
    assert.equal(decisionsFor(other, index).verdict?.kind, 'reject');
    const counter = createDecisionCounter(index);
    counter.add(own);
    counter.add(other);
    assert.deepEqual([counter.counts().inForce, counter.counts().stale], [2, []]);
  });

  it('mean the same in whichever order their lines stand, twice or once', () => {
    const lists = fc
      .array(anyDecision, { maxLength: 16 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.subarray(list)),
      );
    fc.assert(
      fc.property(lists, ([list, shuffled, again]) => {
        const meaning = meaningOf(list);
        assert.deepEqual(meaningOf(shuffled), meaning);
        assert.deepEqual(meaningOf([...shuffled, ...again]), meaning);
      }),
    );
  });
});

describe('suppressions', () => {
  const text = 'Ana met Eva. Ana left.';
  const own = record('r-1', text);
  const findings = [
    phi(text, 'Ana'),
    phi(text, 'Eva'),
    { ...phi(text, 'Ana'), span: { kind: 'text', start: 13, end: 16 } as const },
  ];
  const suppress = (rest: object, second = 1): Decision =>
    ({ kind: 'suppress', rule: 'phi', reason: 'an invented name', author: ANA, time: at(second), ...rest }) as Decision;
  const split = (...decisions: Decision[]) => {
    const { kept, suppressed } = applyDecisions(findings, own, createDecisionIndex(decisions));
    assert.deepEqual(new Set([...kept, ...suppressed.map(({ finding }) => finding)]), new Set(findings));
    return { kept: kept.map((each) => findings.indexOf(each as (typeof findings)[number])), suppressed };
  };

  it('hide one finding by its fingerprint, and tell who did and why', () => {
    const fingerprintOf = createFingerprints(own);
    const [, , third] = findings.map(fingerprintOf);
    const { kept, suppressed } = split(suppress({ ...nameRecord(own), scope: 'finding', finding: third }));
    assert.deepEqual(kept, [0, 1]);
    assert.deepEqual(
      suppressed.map(({ finding, by }) => [finding.span?.start, by.author, by.reason]),
      [[13, ANA, 'an invented name']],
    );
  });

  it('hide a rule in a record, or in the whole dataset', () => {
    assert.deepEqual(split(suppress({ ...nameRecord(own), scope: 'rule-in-record' })).kept, []);
    assert.deepEqual(
      split(suppress({ ...nameRecord(own), scope: 'rule-in-record', rule: 'off-code' })).kept,
      [0, 1, 2],
    );
    const other = record('r-2', text);
    assert.deepEqual(split(suppress({ ...nameRecord(other), scope: 'rule-in-record' })).kept, [0, 1, 2]);
    assert.deepEqual(split(suppress({ scope: 'rule-in-dataset' })).kept, []);
    const changed = { ...nameRecord(own), hash: hashOfRecord(record('r-1', 'other')) };
    assert.deepEqual(split(suppress({ ...changed, scope: 'rule-in-record' })).kept, [0, 1, 2]);
  });

  it('are taken back by whoever likes', () => {
    const hidden = suppress({ scope: 'rule-in-dataset' });
    const back = suppress({ scope: 'rule-in-dataset', author: BEN, withdrawn: true, reason: 'they were real' }, 2);
    assert.deepEqual(split(hidden, back).kept, [0, 1, 2]);
    assert.deepEqual(split(back, hidden, suppress({ scope: 'rule-in-dataset' }, 3)).kept, []);
  });
});

describe('counts of decisions', () => {
  it('tell what is decided and left, by kind, rule and person, and what fell away and why', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id, place) => record(id, `text of ${id}`, place + 1));
    const index = createDecisionIndex([
      verdict(a!, 'accept', ANA, 1),
      verdict(a!, 'reject', BEN, 2),
      verdict(b!, 'revise', ANA, 3),
      verdict(b!, 'accept', ANA, 4),
      verdict(record('c', 'another text', 3), 'accept', BEN, 5),
      verdict(record('gone', 'text', 9), 'accept', ANA, 6),
      { kind: 'suppress', scope: 'rule-in-dataset', rule: 'phi', reason: 'all invented', author: ANA, time: at(7) },
      { ...nameRecord(d!), kind: 'note', rule: 'phi', reason: 'look again', author: BEN, time: at(8) },
    ]);
    const counter = createDecisionCounter(index);
    for (const each of [a!, b!, c!, d!]) counter.add(each);
    const { stale, ...counts } = counter.counts();
    const none = { accept: 0, reject: 0, revise: 0, suppress: 0, note: 0 };
    assert.deepEqual(counts, {
      records: 4,
      decided: { accept: 1, reject: 1, revise: 0 },
      left: 2,
      disputed: 1,
      disputes: [
        {
          id: 'a',
          line: 1,
          verdicts: [
            { author: ANA, kind: 'accept' },
            { author: BEN, kind: 'reject' },
          ],
        },
      ],
      inForce: 5,
      byKind: { accept: 2, reject: 1, revise: 0, suppress: 1, note: 1 },
      byRule: { phi: { ...none, suppress: 1, note: 1 } },
      byAuthor: [
        { author: ANA, ...none, accept: 2, suppress: 1 },
        { author: BEN, ...none, reject: 1, note: 1 },
      ],
    });
    assert.deepEqual(
      stale.map(({ decision, because }) => [decision.record, because]),
      [
        ['c', 'changed'],
        ['gone', 'gone'],
      ],
    );
  });
});
