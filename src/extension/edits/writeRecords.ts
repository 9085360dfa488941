import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { App } from '../app.ts';
import { datasetDocument } from './datasetDocument.ts';
import { saveDocument } from './saveDocument.ts';
import { journalFolder } from './undoDatasetEdit.ts';

/** What is to become of one line of a dataset. */
export interface LineChange {
  /** From 0. */
  readonly line: number;
  /** The line as the change was made for, without line break. */
  readonly before: string;
  /** What it becomes; undefined: the record goes, with its line break. */
  readonly after: string | undefined;
}

/**
 * Writes records of a dataset, all of the changes or none: through its document where it is open, as one step of the editor's undo,
 * else by a safe rewrite of the file, which *Undo Last Dataset Edit* takes back. Nothing but the changed signs of the lines is touched.
 * @param title what is done, for people: `Strip residue in 12 records`
 * @returns `saved` is false where the document had unsaved edits before, so that it is left for the user to save
 * @throws CasewrightError `line-changed` when a line is not the one its change was made for; nothing is written then
 */
export async function writeRecords(
  app: Pick<App, 'engine' | 'context'>,
  dataset: vscode.Uri,
  changes: readonly LineChange[],
  title: string,
): Promise<{ saved: boolean }> {
  if (changes.length === 0) return { saved: true };
  const document = await datasetDocument(dataset);
  if (document) return editDocument(document, changes, title);
  const lines = changes.map(({ line, before, after }) => ({ line, before, ...(after !== undefined && { after }) }));
  const params = { path: dataset.fsPath, journal: journalFolder(app.context), title, changes: lines };
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    app.engine.request('record.rewrite', params),
  );
  return { saved: true };
}

async function editDocument(
  document: vscode.TextDocument,
  changes: readonly LineChange[],
  title: string,
): Promise<{ saved: boolean }> {
  const wasDirty = document.isDirty || document.isUntitled;
  const edit = new vscode.WorkspaceEdit();
  const edits = toTextEdits(document, changes);
  edit.set(
    document.uri,
    edits.map(
      (each) =>
        [each, { label: title, needsConfirmation: false }] as [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata],
    ),
  );
  // The editor refuses when the document has changed since its lines were compared.
  if (!(await vscode.workspace.applyEdit(edit))) throw refused(document);
  return { saved: !wasDirty && (await saveDocument(document)) };
}

function refused(document: vscode.TextDocument): CasewrightError {
  return new CasewrightError(
    'io',
    'edit-refused',
    `The editor did not take the change to ${basename(document.uri.path)}; nothing was written`,
    'Check that the file is not read-only, then try again.',
  );
}

/** @throws CasewrightError `line-changed` */
function toTextEdits(document: vscode.TextDocument, changes: readonly LineChange[]): vscode.TextEdit[] {
  const removed: number[] = [];
  const edits: vscode.TextEdit[] = [];
  for (const { line, before, after } of [...changes].sort((a, b) => a.line - b.line)) {
    if (line >= document.lineCount || document.lineAt(line).text !== before) throw lineChanged(document, line);
    if (after === undefined) removed.push(line);
    else if (/[\r\n]/.test(after)) throw new RangeError('a line holds a line break');
    else if (after !== before) edits.push(replaceStretch(line, before, after));
  }
  return [...edits, ...runsOf(removed).map((run) => vscode.TextEdit.delete(rangeOfLines(document, run)))];
}

/** The signs that differ alone: the caret and what is marked elsewhere in the line stay. */
function replaceStretch(line: number, before: string, after: string): vscode.TextEdit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  if (isHighSurrogate(before, start - 1)) start -= 1;
  let tail = 0;
  while (tail < shortest - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (tail > 0 && isHighSurrogate(before, before.length - tail - 1)) tail -= 1;
  const range = new vscode.Range(line, start, line, before.length - tail);
  return vscode.TextEdit.replace(range, after.slice(start, after.length - tail));
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
}

/** Lines in order, as stretches without a gap: first and last. */
function runsOf(lines: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && run[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

function rangeOfLines(document: vscode.TextDocument, [first, last]: [number, number]): vscode.Range {
  if (last + 1 < document.lineCount) return new vscode.Range(first, 0, last + 1, 0);
  const { end } = document.lineAt(last).range;
  return new vscode.Range(first === 0 ? new vscode.Position(0, 0) : document.lineAt(first - 1).range.end, end);
}

function lineChanged(document: vscode.TextDocument, line: number): CasewrightError {
  return new CasewrightError(
    'io',
    'line-changed',
    `Line ${line + 1} of ${basename(document.uri.path)} is not what it was when the edit was made; nothing was written`,
    'Look at the line as it is now, then make the edit again.',
  );
}
