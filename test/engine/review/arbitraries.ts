import * as fc from 'fast-check';
import { RULE_IDS } from '../../../src/engine/checks/finding.ts';
import { DEFAULT_FIELDS } from '../../../src/engine/record/schema.ts';
import {
  type DecidedRecord,
  type Decision,
  hashOfRecord,
  SCOPES,
  VERDICTS,
} from '../../../src/engine/review/decisions.ts';

/** A record as decisions see it; without id where `id` is ''. */
export function record(id: string, text: string, line = 1, code = 'F32.1'): DecidedRecord {
  const source = JSON.stringify({ id, code, text });
  return { id, line, codes: [code], text, source, fields: DEFAULT_FIELDS };
}

const AUTHORS = ['Ana Ruiz <ana@example.org>', 'Ben <ben@example.org>', 'Cleo'];
/** Few texts, so that decisions meet on one version of a record. */
export const TEXTS = ['slept badly', 'slept well'];
export const IDS = ['r-1', 'r-2'];

const reason = fc.constantFrom('known copy', 'a “quoted”\u2028 reason', 'nötig');
const made = fc.record({
  author: fc.constantFrom(...AUTHORS),
  // Few times, so that many decisions are made at the same one.
  time: fc.integer({ min: 0, max: 5 }).map((second) => `2026-03-01T09:30:0${second}.000Z`),
  withdrawn: fc.constantFrom(undefined, undefined, true as const),
});
const target = fc
  .record({ id: fc.constantFrom(...IDS), text: fc.constantFrom(...TEXTS) })
  .map(({ id, text }) => ({ record: id, hash: hashOfRecord(record(id, text)) }));
const rule = fc.constantFrom(...RULE_IDS);

/** Any decision, on few records by few people. */
export const anyDecision: fc.Arbitrary<Decision> = fc
  .oneof(
    fc.tuple(target, fc.record({ kind: fc.constantFrom(...VERDICTS) }), made),
    fc.tuple(target, fc.record({ kind: fc.constant('note' as const), reason }), made),
    fc.tuple(
      target,
      fc.record({
        kind: fc.constant('suppress' as const),
        scope: fc.constant(SCOPES[0]),
        rule,
        finding: fc.constantFrom('a:1', 'a:2'),
        reason,
      }),
      made,
    ),
    fc.tuple(
      target,
      fc.record({ kind: fc.constant('suppress' as const), scope: fc.constant(SCOPES[1]), rule, reason }),
      made,
    ),
    fc.tuple(
      fc.constant({}),
      fc.record({ kind: fc.constant('suppress' as const), scope: fc.constant(SCOPES[2]), rule, reason }),
      made,
    ),
  )
  .map(
    ([where, what, { withdrawn, ...who }]) =>
      ({ ...where, ...what, ...who, ...(withdrawn && { withdrawn }) }) as Decision,
  );
