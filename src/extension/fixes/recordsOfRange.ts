import * as vscode from 'vscode';
import { applyFix, inField } from '../../engine/fixes/fix.ts';
import { editsFromShown, showText } from '../../engine/fixes/shownText.ts';
import type { TextSpan } from '../../engine/record/record.ts';
import { parseRecord } from '../../engine/record/schema.ts';
import type { FixableLine } from '../../protocol/fixes.ts';
import type { App } from '../app.ts';
import { rangeInShown } from '../records/records.ts';
import { isRecordUri } from '../records/recordUri.ts';
import { scopeOf } from '../scope.ts';
import { seedOf, targetOf } from './fixTarget.ts';

/** The records a range of a document touches, with what is found in them. */
export interface RecordsOfRange {
  readonly dataset: vscode.Uri;
  readonly records: readonly FixableLine[];
  /** Of a record document: the range as a span of the text. */
  readonly span?: TextSpan;
  /** Where what is marked stands in the document. */
  rangeOf(finding: FixableLine['findings'][number]): vscode.Range;
}

/**
 * Undefined where there is none, or nothing is known of it yet. What was typed into a record document and is not saved counts: for its own
 * rules, since other records are compared with what is saved.
 */
export async function recordsOfRange(
  app: App,
  document: vscode.TextDocument,
  range: vscode.Range,
  mostLines: number,
): Promise<RecordsOfRange | undefined> {
  if (isRecordUri(document.uri)) return recordOfDocument(app, document, range);
  if (!app.findings.get(document.uri)?.state) return undefined;
  const last = Math.min(range.end.line, range.start.line + mostLines - 1, document.lineCount - 1);
  const lines: number[] = [];
  for (let line = range.start.line; line <= last; line += 1) {
    if (!document.lineAt(line).isEmptyOrWhitespace) lines.push(line);
  }
  if (lines.length === 0) return undefined;
  const dataset = document.uri;
  const target = await targetOf(app, dataset);
  const records = await app.engine.request('fixes.list', { target, lines, seed: await seedOf(app, dataset) });
  return { dataset, records, rangeOf: ({ line, start, end }) => new vscode.Range(line, start, line, end) };
}

async function recordOfDocument(
  app: App,
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<RecordsOfRange | undefined> {
  const shown = app.records.shown(document.uri);
  const dataset = app.records.at(document.uri)?.dataset;
  if (!shown || !dataset) return undefined;
  const { line, fields, text } = shown;
  const edits = document.isDirty ? editsFromShown(text, document.getText()) : [];
  const source = applyFix(shown.source, fields, { title: '', edits: inField(fields.text, edits) });
  const now = parseRecord(source, { fields }).record?.text ?? '';
  const asTyped = { document: { uri: dataset.toString(), path: dataset.fsPath, scope: scopeOf(dataset) } };
  const target = document.isDirty ? asTyped : await targetOf(app, dataset);
  const params = { target, lines: [line], source, seed: await seedOf(app, dataset) };
  const records = await app.engine.request('fixes.list', params);
  const span = textSpan(document, now, range);
  return {
    dataset,
    records,
    span,
    // What is about the code or the whole record stands at the head of its document.
    rangeOf: (finding) =>
      finding.span && finding.field === fields.text ? rangeInShown(now, finding.span) : document.lineAt(0).range,
  };
}

/** A range of a record document as a span of the record's text. */
export function textSpan(document: vscode.TextDocument, text: string, range: vscode.Range): TextSpan {
  const shown = showText(text);
  const lines = shown.text.split('\n');
  const offsetAt = ({ line, character }: vscode.Position): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  const start = shown.toDecoded(Math.min(offsetAt(document.validatePosition(range.start)), shown.text.length));
  const end = shown.toDecoded(Math.min(offsetAt(document.validatePosition(range.end)), shown.text.length));
  return { kind: 'text', start, end };
}
