import type * as vscode from 'vscode';
import type { TextSpan } from '../../engine/record/record.ts';
import type { App } from '../app.ts';
import { isRecordUri } from '../records/recordUri.ts';
import { textSpan } from './recordText.ts';

/** The records a range of a document touches. Lines count from 0. */
export interface RecordsOfRange {
  readonly dataset: vscode.Uri;
  readonly lines: readonly number[];
  /** Of a record document: the record's line, its text, and the range as a span of it. */
  readonly source?: string;
  readonly text?: string;
  readonly span?: TextSpan;
}

/**
 * Undefined where there is none: its line is blank, the record is gone, or what was typed into its document is not saved, so that nobody
 * knows yet what is found in it.
 */
export async function recordsOfRange(
  app: App,
  document: vscode.TextDocument,
  range: vscode.Range,
  mostLines: number,
): Promise<RecordsOfRange | undefined> {
  if (isRecordUri(document.uri)) {
    const at = document.isDirty ? undefined : app.records.at(document.uri);
    if (!at) return undefined;
    const { source, record, line } = await app.records.read(at.dataset, at);
    const span = textSpan(document, record.text, range);
    return { dataset: at.dataset, lines: [line], source, text: record.text, ...(span && { span }) };
  }
  const last = Math.min(range.end.line, range.start.line + mostLines, document.lineCount - 1);
  const lines: number[] = [];
  for (let line = range.start.line; line <= last; line += 1) {
    if (!document.lineAt(line).isEmptyOrWhitespace) lines.push(line);
  }
  return lines.length === 0 ? undefined : { dataset: document.uri, lines };
}
