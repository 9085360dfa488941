import type { Finding, SharedRun } from '../checks/finding.ts';
import { printable } from './excerpt.ts';
import type { LookUp, ReportedRecord } from './reportWriter.ts';

/** Differences shown, and signs of each side of one. */
const MOST = 3;
const LONGEST = 40;

/**
 * What differs between a near-duplicate and its twin, in a line: the words between the runs they share, `“moderate” → “severe”`.
 * @returns undefined for other findings, where the twin's text cannot be had, and where nothing but order differs
 */
export function differencesOf(
  finding: Finding,
  record: ReportedRecord,
  lookUp: LookUp | undefined,
): string | undefined {
  const { evidence } = finding;
  if (evidence.rule !== 'near-duplicate') return undefined;
  const other = lookUp?.(evidence.twin, record.path)?.text;
  if (other === undefined || other === record.text) return undefined;
  const found = [...gaps(inBoth(evidence.runs, record.text), record.text, other)];
  if (found.length === 0) return undefined;
  const listed = found.slice(0, MOST).map(([own, theirs]) => `${quote(own)} → ${quote(theirs)}`);
  const more = found.length - listed.length;
  return `differs: ${listed.join('; ')}${more > 0 ? `; ${more} more` : ''}`;
}

interface Shared {
  readonly span: { readonly start: number; readonly end: number };
  readonly other: { readonly start: number; readonly end: number };
}

/** Of runs in order of the record those that come in order in the twin too, without what the run before holds. */
function inBoth(runs: readonly SharedRun[], text: string): Shared[] {
  const kept: Shared[] = [];
  for (const { span, other } of runs) {
    const last = kept.at(-1);
    let cut = last ? Math.max(0, last.span.end - span.start, last.other.end - other.start) : 0;
    while (cut > 0 && isLetter(text, span.start + cut - 1) && isLetter(text, span.start + cut)) cut += 1;
    if (span.start + cut >= span.end || other.start + cut >= other.end) continue;
    kept.push({
      span: { start: span.start + cut, end: span.end },
      other: { start: other.start + cut, end: other.end },
    });
  }
  return kept;
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '');
}

/** The words of both texts between the runs, before the first and behind the last. */
function* gaps(runs: readonly Shared[], text: string, other: string): Generator<readonly [string, string]> {
  let [own, theirs] = [0, 0];
  for (const { span, other: there } of [
    ...runs,
    { span: { start: text.length, end: 0 }, other: { start: other.length, end: 0 } },
  ]) {
    const [left, right] = [wordsIn(text, own, span.start), wordsIn(other, theirs, there.start)];
    if (left !== right) yield [left, right];
    [own, theirs] = [span.end, there.end];
  }
}

/** Without the punctuation and white space around them. */
function wordsIn(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
}

function quote(words: string): string {
  if (words === '') return 'nothing';
  return `“${printable(words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words)}”`;
}
