import type { Finding } from '../checks/finding.ts';
import type { CaseRecord } from '../record/record.ts';
import { type Fix, inField } from './fix.ts';
import { removeLabel } from './removeLabel.ts';
import { replaceIdentifiers, type SurrogateOptions } from './replaceIdentifier.ts';
import type { FieldEdit } from './sourceEdits.ts';
import { stripResidue } from './stripResidue.ts';

/** The safe fix of one finding: label, residue, identifier. Undefined for all other findings and where there is none. */
export function safeFix(
  record: CaseRecord,
  field: string,
  finding: Finding,
  findings: readonly Finding[],
  options: SurrogateOptions,
): Fix | undefined {
  if (finding.rule === 'label-leakage') return removeLabel(record, field, finding, findings);
  if (finding.rule === 'llm-residue') return stripResidue(record, field, finding);
  return finding.rule === 'phi' ? replaceIdentifiers(record, field, [finding], findings, options) : undefined;
}

export interface FixedAll {
  readonly fix: Fix;
  /** Chosen findings that are not mended: no safe fix, or one that would cross another; a second round may mend the latter. */
  readonly left: readonly Finding[];
}

/**
 * One fix for several findings of a record. Where two fixes touch the same words the one that takes more of them away wins; what lies
 * inside a deletion is mended by it.
 * @param chosen the findings to mend
 * @param findings all findings of the record
 * @returns undefined where there is nothing to mend safely
 */
export function fixAll(
  record: CaseRecord,
  field: string,
  chosen: readonly Finding[],
  findings: readonly Finding[],
  options: SurrogateOptions,
): FixedAll | undefined {
  const identifiers = chosen.filter(({ rule }) => rule === 'phi');
  const phi = replaceIdentifiers(record, field, identifiers, findings, options);
  const own = chosen.flatMap((finding) => {
    const fix = finding.rule === 'phi' ? undefined : safeFix(record, field, finding, findings, options);
    return fix ? [{ finding, edits: fix.edits }] : [];
  });
  const edits = compose([...own.flatMap(({ edits }) => edits), ...(phi?.edits ?? [])]);
  if (edits.length === 0) return undefined;
  const mended = chosen.filter(({ rule, span }) =>
    rule === 'phi'
      ? span !== undefined && phi !== undefined && edits.some((edit) => touches(edit, span))
      : own.some(
          ({ finding, edits: wanted }) =>
            finding.span === span && finding.rule === rule && wanted.every((edit) => isDone(edit, edits)),
        ),
  );
  const title = mended.length === 1 ? 'Mend one finding' : `Mend ${mended.length} findings`;
  const left = chosen.filter((finding) => !mended.includes(finding));
  return { fix: { title, edits: inField(field, edits), ...(phi?.meta && { meta: phi.meta }) }, left };
}

/** Edits without overlaps, in order: deletions that cross become one, and of other edits that cross the longer one counts. */
function compose(edits: readonly FieldEdit[]): FieldEdit[] {
  const deletions: FieldEdit[] = [];
  for (const edit of edits.filter(({ text }) => text === '').sort((a, b) => a.span.start - b.span.start)) {
    const last = deletions.at(-1);
    if (!last || edit.span.start >= last.span.end) deletions.push(edit);
    else if (edit.span.end > last.span.end) {
      deletions[deletions.length - 1] = { ...last, span: { ...last.span, end: edit.span.end } };
    }
  }
  const bySize = [...deletions, ...edits.filter(({ text }) => text !== '')].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || a.span.start - b.span.start,
  );
  const kept: FieldEdit[] = [];
  for (const edit of bySize) if (!kept.some((other) => crosses(edit, other))) kept.push(edit);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function sizeOf({ span }: FieldEdit): number {
  return span.end - span.start;
}

function crosses(a: FieldEdit, b: FieldEdit): boolean {
  return (a.span.start < b.span.end && b.span.start < a.span.end) || isEqual(a, b);
}

function isEqual(a: FieldEdit, b: FieldEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end;
}

/** An edit that is kept, or that lies in a stretch that goes as a whole. */
function isDone(edit: FieldEdit, kept: readonly FieldEdit[]): boolean {
  return kept.some(
    (other) =>
      (isEqual(edit, other) && edit.text === other.text) ||
      (other.text === '' && other.span.start <= edit.span.start && edit.span.end <= other.span.end),
  );
}

function touches(edit: FieldEdit, span: { readonly start: number; readonly end: number }): boolean {
  return edit.span.start < span.end && span.start < edit.span.end;
}
