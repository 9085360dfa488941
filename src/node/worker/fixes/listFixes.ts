import { applyFix, type Fix } from '../../../engine/fixes/fix.ts';
import { safeFix } from '../../../engine/fixes/fixAll.ts';
import { fixCode } from '../../../engine/fixes/fixCode.ts';
import type { SurrogateOptions } from '../../../engine/fixes/replaceIdentifier.ts';
import type { Catalogue } from '../../../engine/icd10/catalogue.ts';
import type { FindingPlace, FixableLine, FixKind, FixOffer } from '../../../protocol/fixes.ts';
import type { RecordLineChange } from '../../../protocol/records.ts';
import type { FullFinding } from '../../../protocol.ts';
import { type FixRecord, staleFix, toFinding } from './fixSource.ts';

/** What fixes are worked out with. */
export interface FixTools {
  readonly catalogue: Catalogue;
  readonly surrogates: SurrogateOptions;
}

interface KnownFix {
  readonly kind: FixKind;
  readonly fix: Fix;
}

/** The fixes of one finding, the most obvious first. */
function fixesFor({ parsed, fields, findings }: FixRecord, finding: FullFinding, tools: FixTools): KnownFix[] {
  const { record, object } = parsed;
  if (finding.rule === 'invalid-record') {
    return object ? fixCode(object, toFinding(finding), tools.catalogue).map((fix) => ({ kind: 'fixCode', fix })) : [];
  }
  const kind = KINDS[finding.rule];
  if (!kind || !record) return [];
  const fix = safeFix(record, fields.text, toFinding(finding), findings.map(toFinding), tools.surrogates);
  return fix ? [{ kind, fix }] : [];
}

const KINDS: Readonly<Partial<Record<FullFinding['rule'], FixKind>>> = {
  'label-leakage': 'removeLabel',
  'llm-residue': 'stripResidue',
  phi: 'replaceIdentifier',
};

/** The findings of a record with what can be done about them. */
export function listFixes(record: FixRecord, tools: FixTools): FixableLine {
  const { line, source, parsed, findings } = record;
  return {
    line,
    id: parsed.record?.id ?? '',
    source,
    findings: findings.map((finding) => ({
      ...finding,
      fixes: fixesFor(record, finding, tools).map(
        ({ kind, fix }, choice, all): FixOffer => ({
          kind,
          title: fix.title,
          isPreferred: all.length === 1,
          choice,
        }),
      ),
    })),
  };
}

/** @throws CasewrightError `stale-fix` when the finding, or that fix of it, is not there any more */
export function resolveFix(record: FixRecord, place: FindingPlace, choice: number, tools: FixTools): RecordLineChange {
  const finding = findingAt(record, place);
  const known = fixesFor(record, finding, tools)[choice];
  if (!known) throw staleFix('The finding is another one now');
  return { line: record.line, before: record.source, after: applyFix(record.source, record.fields, known.fix) };
}

/** @throws CasewrightError `stale-fix` when it is not there any more */
export function findingAt({ findings, line }: FixRecord, { rule, start, end }: FindingPlace): FullFinding {
  const found = findings.find((each) => each.rule === rule && each.start === start && each.end === end);
  if (found) return found;
  throw staleFix(`The finding on line ${line + 1} is not there any more`);
}
