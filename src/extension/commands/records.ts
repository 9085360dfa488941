import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { FullFinding, RecordItem } from '../../protocol.ts';
import type { App } from '../app.ts';
import type { DatasetNode } from '../datasetsTree.ts';
import { registerUndoDatasetEdit } from '../edits/undoDatasetEdit.ts';
import { COMMANDS } from '../ids.ts';
import { onlyStep, pickOne } from '../multiStep.ts';
import { askForRecord } from '../records/chooseRecord.ts';
import type { RecordAt } from '../records/records.ts';
import { addressOf, isRecordUri } from '../records/recordUri.ts';
import { registerCommand } from '../runCommand.ts';
import { scopeOf } from '../scope.ts';

/** Duplicate Record, Open Record…, Show Record in File, Previous and Next Record, Open Dataset, Undo Last Dataset Edit. */
export function registerRecords(app: App): vscode.Disposable[] {
  return [
    registerCommand(COMMANDS.duplicateRecord, (node?: unknown) => duplicateRecord(app, nodeOf(node))),
    registerCommand(COMMANDS.openRecord, (given?: unknown) => openRecord(app, given)),
    registerCommand(COMMANDS.showInFile, (given?: unknown) => showInFile(app, given)),
    registerCommand(COMMANDS.previousRecord, (given?: unknown) => openNeighbour(app, given, -1)),
    registerCommand(COMMANDS.nextRecord, (given?: unknown) => openNeighbour(app, given, 1)),
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
  const active = vscode.window.activeTextEditor;
  const isOther = node?.kind === 'record' || (active && isRecordUri(active.document.uri));
  const editor = isOther ? await showInFile(app, node) : active;
  if (editor?.document.languageId !== 'jsonl') throw noRecord();
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
  await app.records.showInFile(document.uri, { line: source.lineNumber + 1 });
}

/** Shows a record as a document of its own: the one that is named, or one that is asked for. */
async function openRecord(app: App, given: unknown): Promise<vscode.TextEditor> {
  const target = recordTarget(app, given);
  if (target) return app.records.open(target.uri, target, { preview: true });
  const uri = editedDataset() ?? (await chooseDataset(app, 'Open Record'));
  return app.records.open(uri, await askForRecord(app, uri), { preview: true });
}

async function showInFile(app: App, given: unknown): Promise<vscode.TextEditor> {
  const target = recordTarget(app, given) ?? recordTarget(app, vscode.window.activeTextEditor?.document.uri);
  if (!target) throw noRecord();
  return app.records.showInFile(target.uri, target);
}

/** From the record document in sight, or named, to the one below or above. */
async function openNeighbour(app: App, given: unknown, step: 1 | -1): Promise<void> {
  const target = recordTarget(app, given) ?? recordTarget(app, vscode.window.activeTextEditor?.document.uri);
  if (!target) throw noRecord();
  const next = await app.records.neighbour(target.uri, target.line, step);
  if (next) await app.records.open(target.uri, { line: next.line }, { preview: true });
  else vscode.window.setStatusBarMessage(`This is the ${step === 1 ? 'last' : 'first'} record.`, 4000);
}

/** What trees, links, code lenses and editors hand to a command about a record; undefined: no record is named. */
export function recordTarget(app: Pick<App, 'records'>, given: unknown): (RecordAt & { uri: vscode.Uri }) | undefined {
  if (given instanceof vscode.Uri) return isRecordUri(given) ? targetOfDocument(app, given) : atCaret(given);
  if (typeof given !== 'object' || given === null || !('uri' in given)) return undefined;
  const named = given as NamedRecord;
  const uri = typeof named.uri === 'string' ? vscode.Uri.parse(named.uri, true) : named.uri;
  if (named.finding) return { uri, ...placeOfFinding(named.finding) };
  if (named.record) return { uri, line: named.record.line - 1, id: named.record.id };
  if (typeof named.line !== 'number') return undefined;
  return { uri, line: named.line, ...(named.id && { id: named.id }), ...(named.span && { span: named.span }) };
}

interface NamedRecord extends Partial<RecordAt> {
  readonly uri: vscode.Uri | string;
  /** Of the Datasets view. */
  readonly record?: RecordItem;
  /** Of the Findings view. */
  readonly finding?: FullFinding;
}

function placeOfFinding({ line, id, field, span }: FullFinding): RecordAt {
  return { line, id, ...(span && { span }), ...(field !== undefined && { field }) };
}

function targetOfDocument(app: Pick<App, 'records'>, document: vscode.Uri): RecordAt & { uri: vscode.Uri } {
  const there = app.records.at(document);
  if (!there) throw noRecord();
  // The line alone tells two records with one id apart.
  return { uri: there.dataset, line: there.line, ...(there.hash === undefined && { id: there.id }) };
}

/** The menu of an editor hands over its document. */
function atCaret(uri: vscode.Uri): (RecordAt & { uri: vscode.Uri }) | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.uri.toString() === uri.toString() ? { uri, line: editor.selection.active.line } : undefined;
}

function noRecord(): CasewrightError {
  return new CasewrightError(
    'usage',
    'no-record',
    'No record is selected',
    'Open a dataset and put the cursor on the line of a record.',
  );
}

/** @throws CasewrightError when there is no dataset to choose from */
export async function chooseDataset(app: App, title: string): Promise<vscode.Uri> {
  if (!app.datasets.wasRead()) await app.datasets.refresh();
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

/** The dataset in the active editor, or of the record in it. */
export function editedDataset(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isRecordUri(document.uri)) return addressOf(document.uri).dataset;
  return document?.languageId === 'jsonl' ? document.uri : undefined;
}

export async function layoutOf(app: App, uri: vscode.Uri) {
  return { fields: await app.engine.request('dataset.fields', { scope: scopeOf(uri), path: uri.fsPath }) };
}

/** Of the form of generated ones. */
export function newId(): string {
  return randomBytes(8).toString('hex');
}
