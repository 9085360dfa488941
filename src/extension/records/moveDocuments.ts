import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { App } from '../app.ts';
import { runCommand, showError } from '../runCommand.ts';
import { asClause } from '../sentences.ts';
import type { RecordAt } from './records.ts';
import { addressOf, isRecordUri, nameOfRecord } from './recordUri.ts';

/**
 * Documents of records go along when their dataset is renamed or moved in this window: their tabs show the record where it is now, with
 * what was typed and not saved. Where that cannot be, the tab stays as it is, and that is said.
 */
export function registerRecordMoves(app: Pick<App, 'records'>): vscode.Disposable {
  /** What documents with unsaved edits showed before the first of them. */
  const saved = new Map<string, string>();
  /** Where records stood right before their dataset was renamed: afterwards they are gone from there. */
  const places = new Map<string, RecordAt>();
  const onChange = ({ document }: vscode.TextDocumentChangeEvent): void => {
    const key = document.uri.toString();
    const text = app.records.shown(document.uri)?.text;
    if (!document.isDirty) saved.delete(key);
    else if (isRecordUri(document.uri) && !saved.has(key) && text !== undefined) saved.set(key, text);
  };
  const onWill = ({ files }: vscode.FileWillRenameEvent): void => {
    places.clear();
    for (const { document } of concerned(files)) {
      const at = app.records.at(document.uri);
      if (at) places.set(document.uri.toString(), { line: at.line, ...(at.hash === undefined && { id: at.id }) });
    }
  };
  const onDid = async ({ files }: vscode.FileRenameEvent): Promise<void> => {
    for (const { document, dataset } of concerned(files)) {
      const key = document.uri.toString();
      const at = places.get(key) ?? addressOf(document.uri);
      try {
        await moveDocument(app, document, { dataset, at, saved: saved.get(key) });
      } catch (error) {
        if (!(error instanceof CasewrightError)) throw error;
        void showError(notMoved(document.uri, dataset, error));
      }
    }
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(onChange),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => saved.delete(uri.toString())),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => saved.delete(uri.toString())),
    vscode.workspace.onWillRenameFiles(onWill),
    vscode.workspace.onDidRenameFiles((event) => void runCommand(() => onDid(event))),
  );
}

/** The documents of records whose dataset is among renamed files, or below a renamed folder, and where the dataset is now. */
function concerned(
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): { document: vscode.TextDocument; dataset: vscode.Uri }[] {
  const records = vscode.workspace.textDocuments.filter(({ uri, isClosed }) => !isClosed && isRecordUri(uri));
  return records.flatMap((document) => {
    const { dataset } = addressOf(document.uri);
    for (const { oldUri, newUri } of files) {
      if (dataset.scheme !== oldUri.scheme || dataset.authority !== oldUri.authority) continue;
      if (dataset.path === oldUri.path) return [{ document, dataset: newUri }];
      if (!dataset.path.startsWith(`${oldUri.path}/`)) continue;
      const path = newUri.path + dataset.path.slice(oldUri.path.length);
      return [{ document, dataset: newUri.with({ path }) }];
    }
    return [];
  });
}

interface Move {
  /** Where it is now. */
  readonly dataset: vscode.Uri;
  readonly at: RecordAt;
  /** The text that unsaved edits were made to, where it is known. */
  readonly saved: string | undefined;
}

/** @throws CasewrightError when the record is not there, or its text is another one than the unsaved edits were made to */
async function moveDocument({ records }: Pick<App, 'records'>, old: vscode.TextDocument, move: Move): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.filter((tab) => isTabOf(tab, old.uri)));
  if (tabs.length === 0) return;
  const uri = await records.uri(move.dataset, move.at);
  const document = await vscode.workspace.openTextDocument(uri);
  const text = old.getText();
  if (old.isDirty) {
    const isOther = move.saved !== undefined && records.shown(uri)?.text !== move.saved;
    if (isOther || !(await fill(document, text))) throw changed(uri, move.dataset);
  }
  const front = vscode.window.tabGroups.all.flatMap(({ activeTab }) => activeTab ?? []);
  const active = vscode.window.tabGroups.activeTabGroup.activeTab;
  for (const tab of tabs) await replaceTab(tab, old, document);
  // What was in sight is in sight again, the tab with the focus last.
  for (const tab of [...front.filter((each) => each !== active), ...(active ? [active] : [])]) {
    if (tabs.includes(tab) || !(tab.input instanceof vscode.TabInputText)) continue;
    await vscode.window.showTextDocument(tab.input.uri, { viewColumn: tab.group.viewColumn, preview: tab.isPreview });
  }
}

/** Opens the new document beside the old one's tab and closes that; what is unsaved stands in the new one by then. */
async function replaceTab(tab: vscode.Tab, old: vscode.TextDocument, document: vscode.TextDocument): Promise<void> {
  const viewColumn = tab.group.viewColumn;
  const editor = vscode.window.visibleTextEditors.find(
    (each) => each.document === old && each.viewColumn === viewColumn,
  );
  const selection = editor?.selection;
  if (old.isDirty && document.getText() === old.getText()) {
    await vscode.window.showTextDocument(old, { viewColumn });
    const inFront = vscode.window.tabGroups.activeTabGroup.activeTab;
    // The command takes whatever is in front: where somebody has gone elsewhere meanwhile, the old tab stays.
    if (inFront && isTabOf(inFront, old.uri)) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  } else if (!old.isDirty) await vscode.window.tabGroups.close(tab, true);
  await vscode.window.showTextDocument(document, { viewColumn, preview: false, ...(selection && { selection }) });
}

/** Puts unsaved text into a document as one edit of it. */
async function fill(document: vscode.TextDocument, text: string): Promise<boolean> {
  if (document.getText() === text) return true;
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  return (await vscode.workspace.applyEdit(edit)) && document.getText() === text;
}

function isTabOf({ input }: vscode.Tab, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}

function changed(uri: vscode.Uri, dataset: vscode.Uri): CasewrightError {
  const message = `${nameOfRecord(addressOf(uri))} has another text in ${basename(dataset.path)} by now`;
  return new CasewrightError('io', 'record-changed', message, 'Open it there and compare.');
}

function notMoved(uri: vscode.Uri, dataset: vscode.Uri, { message }: CasewrightError): CasewrightError {
  const { dataset: before, ...address } = addressOf(uri);
  const where =
    basename(before.path) === basename(dataset.path)
      ? `${basename(dataset.path)} was moved`
      : `${basename(before.path)} is ${basename(dataset.path)} now`;
  return new CasewrightError(
    'io',
    'record-not-moved',
    `${where}, but the open text of ${asClause(nameOfRecord(address))} could not go along: ${asClause(message)}`,
    'Your text is kept in its tab: copy what you need from it before you close it.',
  );
}
