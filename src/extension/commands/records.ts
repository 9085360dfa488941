import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import { locateRecord } from '../../engine/record/locate.ts';
import type { App } from '../app.ts';
import type { DatasetNode } from '../datasetsTree.ts';
import { registerUndoDatasetEdit } from '../edits/undoDatasetEdit.ts';
import { COMMANDS } from '../ids.ts';
import { onlyStep, pickOne } from '../multiStep.ts';
import { registerCommand } from '../runCommand.ts';
import { scopeOf, sourceOf } from '../scope.ts';

/** Duplicate Record, Open Record…, Open Dataset. */
export function registerRecords(app: App): vscode.Disposable[] {
  return [
    registerCommand(COMMANDS.duplicateRecord, (node?: unknown) => duplicateRecord(app, nodeOf(node))),
    registerCommand(COMMANDS.openRecord, (node?: unknown) => openRecord(app, nodeOf(node))),
    registerUndoDatasetEdit(app, (given) => datasetOf(app, given)),
    registerCommand(COMMANDS.openDataset, (node?: unknown) => openDataset(app, nodeOf(node)?.uri)),
  ];
}

/** Menus of trees hand over a node, those of editors a URI. */
export function nodeOf(given: unknown): DatasetNode | undefined {
  return typeof given === 'object' && given !== null && 'kind' in given ? (given as DatasetNode) : undefined;
}

/** The dataset that a node or a URI names, else the one in the active editor, else the one selected last. */
function datasetOf(app: App, given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  return nodeOf(given)?.uri ?? editedDataset() ?? app.datasets.active()?.uri;
}

/** Shows a dataset; where lines of it cannot be read, the first of them. */
async function openDataset(app: App, uri: vscode.Uri | undefined): Promise<void> {
  if (!uri) return;
  const broken = app.datasets.get(uri)?.summary.firstUnreadable;
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  if (!broken) return;
  const { range } = editor.document.lineAt(Math.min(broken.line, editor.document.lineCount) - 1);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Copies the record at the cursor, or in the tree, below itself under a new id; the copy says that it was made by hand. */
async function duplicateRecord(app: App, node: DatasetNode | undefined): Promise<void> {
  const editor = node?.kind === 'record' ? await openRecord(app, node) : vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'jsonl') {
    throw new CasewrightError(
      'usage',
      'no-record',
      'No record is selected',
      'Open a dataset and put the cursor on the line of a record.',
    );
  }
  const { document, selection } = editor;
  const source = document.lineAt(selection.active.line);
  const scope = scopeOf(document.uri);
  const copy = await app.engine.request('dataset.duplicate', {
    scope,
    path: document.uri.fsPath,
    line: source.text,
    id: newId(),
  });
  const done = await editor.edit((edit) => edit.insert(source.range.end, `\n${copy}`));
  if (!done)
    throw new CasewrightError(
      'io',
      'edit-refused',
      'The editor did not take the copy',
      'Check that the file is not read-only.',
    );
  await selectLine(app, editor, source.lineNumber + 1);
}

/** Shows a record and selects its report. */
async function openRecord(app: App, node: DatasetNode | undefined): Promise<vscode.TextEditor> {
  const found = node?.kind === 'record' ? { uri: node.uri, line: node.record.line } : await chooseRecord(app);
  const editor = await vscode.window.showTextDocument(found.uri, { preview: node !== undefined });
  await selectLine(app, editor, found.line - 1);
  return editor;
}

async function selectLine(app: App, editor: vscode.TextEditor, row: number): Promise<void> {
  const line = editor.document.lineAt(Math.min(row, editor.document.lineCount - 1));
  const { fields } = await layoutOf(app, editor.document.uri);
  const text = locateRecord(line.text, fields).text;
  const range = text
    ? new vscode.Range(line.lineNumber, text.span.start + 1, line.lineNumber, text.span.end - 1)
    : line.range;
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(
    new vscode.Range(line.range.start, line.range.start),
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
}

async function chooseRecord(app: App): Promise<{ uri: vscode.Uri; line: number }> {
  const uri = editedDataset() ?? (await chooseDataset(app, 'Open Record'));
  const { items } = await app.engine.request('dataset.records', {
    scope: scopeOf(uri),
    source: sourceOf(uri),
    limit: 5000,
  });
  const picks = items.map((item) => ({
    label: item.codes.join(', '),
    description: item.id,
    detail: item.excerpt,
    line: item.line,
  }));
  const chosen = await pickOne(onlyStep('Open Record'), {
    items: picks,
    placeholder: 'Type a code, an id, or words the report begins with',
  });
  if (chosen === 'back') throw new vscode.CancellationError();
  return { uri, line: chosen.line };
}

/** @throws CasewrightError when there is no dataset to choose from */
export async function chooseDataset(app: App, title: string): Promise<vscode.Uri> {
  const all = app.datasets.all();
  const [only] = all;
  if (!only)
    throw new CasewrightError(
      'usage',
      'no-dataset',
      'There is no dataset here yet',
      'Make one with New Dataset, or generate reports into a new file.',
    );
  if (all.length === 1) return only.uri;
  const items = all.map(({ uri, name, summary }) => ({
    label: name,
    description: `${summary.records} reports`,
    ...(uri.scheme === 'file' && { detail: vscode.workspace.asRelativePath(uri) }),
    uri,
  }));
  const current = app.datasets.active()?.uri.toString();
  const active = items.find(({ uri }) => uri.toString() === current);
  const chosen = await pickOne(onlyStep(title), { items, placeholder: 'Which dataset?', active });
  if (chosen === 'back') throw new vscode.CancellationError();
  return chosen.uri;
}

/** The dataset in the active editor. */
export function editedDataset(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'jsonl' ? document.uri : undefined;
}

export async function layoutOf(app: App, uri: vscode.Uri) {
  return { fields: await app.engine.request('dataset.fields', { scope: scopeOf(uri), path: uri.fsPath }) };
}

/** Of the form of generated ones. */
export function newId(): string {
  return randomBytes(8).toString('hex');
}
