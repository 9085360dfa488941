import { setImmediate as pause } from 'node:timers/promises';
import type { RuleId } from '../../../engine/checks/finding.ts';
import { applyFix } from '../../../engine/fixes/fix.ts';
import { fixAll } from '../../../engine/fixes/fixAll.ts';
import { fixCode } from '../../../engine/fixes/fixCode.ts';
import type { BulkChoice, BulkFix, FindingPlace } from '../../../protocol/fixes.ts';
import type { RecordLineChange } from '../../../protocol/records.ts';
import type { FullFinding } from '../../../protocol.ts';
import { type FixRecord, type RecordCheck, toFinding } from './fixSource.ts';
import type { FixTools } from './listFixes.ts';

/** Fixes that would cross another one are tried again so often. */
const ROUNDS = 4;
/** Milliseconds of work between two looks for requests. */
const SLICE_MS = 12;

/** Rules whose findings are mended without anybody looking at each. */
const SAFE_RULES: readonly RuleId[] = ['invalid-record', 'label-leakage', 'phi', 'llm-residue'];

/**
 * Mends what can be mended safely: labels, residue, identifiers, and codes that can only be meant one way. Each record is checked anew
 * after a round, since fixes that cross one another wait for the next.
 */
export async function fixInBulk(
  batches: AsyncIterable<readonly { readonly line: number; readonly source: string }[]>,
  { check }: RecordCheck,
  choice: BulkChoice,
  tools: FixTools,
): Promise<BulkFix> {
  const isChosen = chooser(choice);
  const changes: RecordLineChange[] = [];
  const mended: Partial<Record<RuleId, number>> = {};
  let left = 0;
  let found = 0;
  let until = performance.now() + SLICE_MS;
  for await (const batch of batches) {
    for (const { line, source } of batch) {
      if (!isChosen.line(line)) continue;
      const fixed = fixRecord(check(line, source), check, isChosen.finding, tools);
      left += fixed.left;
      found += fixed.mended.length + fixed.left;
      for (const rule of fixed.mended) mended[rule] = (mended[rule] ?? 0) + 1;
      if (fixed.after !== source) changes.push({ line, before: source, after: fixed.after });
      if (performance.now() < until) continue;
      await pause();
      until = performance.now() + SLICE_MS;
    }
  }
  // Findings that rest on other records, such as twins, are none of those looked at here.
  const elsewhere = choice.lines ? 0 : Math.max(0, (choice.places?.length ?? 0) - found);
  return { changes, mended, left: left + elsewhere };
}

interface FixedRecord {
  readonly after: string;
  readonly mended: readonly RuleId[];
  readonly left: number;
}

function fixRecord(
  first: FixRecord,
  check: RecordCheck['check'],
  isChosen: (finding: FullFinding) => boolean,
  tools: FixTools,
): FixedRecord {
  const wanted = first.findings.filter(isChosen);
  const mended: RuleId[] = [];
  let record = first;
  let open = wanted;
  for (let round = 0; round < ROUNDS && open.length > 0; round += 1) {
    const step = fixOnce(record, open, tools);
    if (!step || step.after === record.source) break;
    const known = remainders(step.left);
    record = check(record.line, step.after);
    mended.push(...step.mended.map(({ rule }) => rule));
    // Places moved: what is left is known by its words.
    open = record.findings.filter((finding) => known.take(wordsOf(record, finding)));
  }
  return { after: record.source, mended, left: wanted.length - mended.length };

  function remainders(left: readonly FullFinding[]): { take(key: string): boolean } {
    const counts = new Map<string, number>();
    for (const finding of left) {
      const key = wordsOf(record, finding);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return {
      take(key) {
        const count = counts.get(key) ?? 0;
        if (count > 0) counts.set(key, count - 1);
        return count > 0;
      },
    };
  }
}

interface Step {
  readonly after: string;
  readonly mended: readonly FullFinding[];
  readonly left: readonly FullFinding[];
}

function fixOnce(
  { source, parsed, fields, findings }: FixRecord,
  open: readonly FullFinding[],
  tools: FixTools,
): Step | undefined {
  const { record, object } = parsed;
  const { catalogue, surrogates } = tools;
  const [code] = open
    .filter(({ rule }) => rule === 'invalid-record')
    .flatMap((finding) => {
      const fixes = object ? fixCode(object, toFinding(finding), catalogue) : [];
      return fixes.length === 1 ? [{ finding, fix: fixes[0]! }] : [];
    });
  if (code) {
    const left = open.filter((finding) => finding !== code.finding);
    return { after: applyFix(source, fields, code.fix), mended: [code.finding], left };
  }
  if (!record) return undefined;
  const pairs = new Map(findings.map((finding) => [toFinding(finding), finding]));
  const all = [...pairs.keys()];
  const chosen = all.filter((finding) => open.includes(pairs.get(finding)!) && finding.rule !== 'invalid-record');
  const fixed = fixAll(record, fields.text, chosen, all, surrogates);
  if (!fixed) return undefined;
  const left = new Set(fixed.left.map((finding) => pairs.get(finding)!));
  const tried = chosen.map((finding) => pairs.get(finding)!);
  return {
    after: applyFix(source, fields, fixed.fix),
    mended: tried.filter((finding) => !left.has(finding)),
    left: [...left, ...open.filter(({ rule }) => rule === 'invalid-record')],
  };
}

function wordsOf({ parsed }: FixRecord, { rule, span, field = '', evidence }: FullFinding): string {
  const kind = 'kind' in evidence ? evidence.kind : '';
  return `${rule} ${kind} ${field} ${span ? (parsed.record?.text.slice(span.start, span.end) ?? '') : ''}`;
}

function chooser({ rules = SAFE_RULES, lines, places }: BulkChoice) {
  const key = ({ rule, line, start, end }: FindingPlace): string => `${rule} ${line} ${start} ${end}`;
  const named = new Set(places?.map(key));
  const namedLines = new Set(places?.map(({ line }) => line));
  const isWhole = !lines && !places;
  const isWholeLine = (line: number): boolean =>
    isWhole || (lines?.some(([first, last]) => first <= line && line <= last) ?? false);
  return {
    line: (line: number): boolean => namedLines.has(line) || isWholeLine(line),
    finding: (finding: FullFinding): boolean =>
      named.has(key(finding)) ||
      (isWholeLine(finding.line) && rules.includes(finding.rule) && SAFE_RULES.includes(finding.rule)),
  };
}
