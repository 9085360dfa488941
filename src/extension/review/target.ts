import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { isRecordUri } from '../records/recordUri.ts';
import { toUri } from '../scope.ts';

/** A record to decide on. */
export interface Target {
  readonly dataset: vscode.Uri;
  /** From 0. */
  readonly line: number;
  /** Its document, where it is open as one: what is not saved in it yet has to be, first. */
  readonly document?: vscode.Uri;
}

type Shown = Pick<App, 'records' | 'datasets'>;

/** The record a command was called for: by a row of a tree, by a line above a record, or undefined where it was called for none. */
export function givenTarget(app: Shown, given: unknown): Target | undefined {
  if (given instanceof vscode.Uri) return isRecordUri(given) ? documentTarget(app, given) : undefined;
  if (typeof given !== 'object' || given === null || !('uri' in given)) return undefined;
  const { uri, ...rest } = given as { uri: vscode.Uri | string; line?: unknown; record?: unknown; finding?: unknown };
  const dataset = typeof uri === 'string' ? toUri(uri) : uri;
  const line = lineOf(rest);
  return line === undefined ? undefined : { dataset, line };
}

function lineOf({ line, finding }: { readonly line?: unknown; readonly finding?: unknown }): number | undefined {
  if (typeof line === 'number') return line;
  const at = typeof finding === 'object' && finding !== null ? (finding as { line?: unknown }).line : undefined;
  return typeof at === 'number' ? at : undefined;
}

/** The record that is looked at: its document, or the line of the cursor in a dataset. */
export function shownTarget(app: Shown): Target | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { uri } = editor.document;
  if (isRecordUri(uri)) return documentTarget(app, uri);
  return app.datasets.get(uri) ? { dataset: uri, line: editor.selection.active.line } : undefined;
}

function documentTarget(app: Shown, document: vscode.Uri): Target | undefined {
  const record = app.records.at(document);
  return record && { dataset: record.dataset, line: record.line, document };
}
