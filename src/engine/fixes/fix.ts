import type { FieldPaths, JsonObject, TextSpan } from '../record/record.ts';
import { type FieldEdit, metaToSource, type SourceEdit, toSourceEdits } from './sourceEdits.ts';

/** A way to mend what a finding says: offered, applied as a whole or not at all. */
export interface Fix {
  /** What it does, for a menu: `Remove “panic disorder”`. */
  readonly title: string;
  /** Edits of the record's strings, in order, without overlaps. */
  readonly edits: readonly FieldEdit[];
  /** What it sets in the record's metadata, key by key. */
  readonly meta?: JsonObject;
}

/**
 * A fix as edits of the record's source line, in order, without overlaps.
 * @throws CasewrightError `stale-fix` when the line is not the one the fix was made for
 */
export function fixToSourceEdits(source: string, fields: FieldPaths, fix: Fix): SourceEdit[] {
  const meta = fix.meta ? metaToSource(source, fields.meta, fix.meta) : [];
  return [...toSourceEdits(source, fix.edits), ...meta].sort((a, b) => a.span.start - b.span.start);
}

/** The line after a fix; what the fix does not touch stays byte for byte. */
export function applyFix(source: string, fields: FieldPaths, fix: Fix): string {
  let result = '';
  let at = 0;
  for (const { span, text } of fixToSourceEdits(source, fields, fix)) {
    result += source.slice(at, span.start) + text;
    at = span.end;
  }
  return result + source.slice(at);
}

/** Words as a menu shows them: on one line, at most 40 signs. */
export function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** Edits of one field. */
export function inField(field: string, edits: readonly { span: TextSpan; text: string }[]): FieldEdit[] {
  return edits.map(({ span, text }) => ({ field, span, text }));
}
