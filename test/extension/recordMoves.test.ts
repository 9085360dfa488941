import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { addressOf, isRecordUri } from '../../src/extension/records/recordUri.ts';
import { openApp, readText, removeFolder, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

const LINES = [
  '{"id":"a","code":"F32.1","text":"First line.\\nSecond line."}',
  '{"text":"No id, 😀.","code":"F20.0"}',
  '{"id":"twice","code":"F32.1","text":"One of two."}',
  '{"id":"twice","code":"F41.1","text":"Two of two."}',
];
const FILE = `${LINES.join('\n')}\n`;

describe('records of a dataset that is renamed or moved', () => {
  let app: App;
  let folder: vscode.Uri;
  let before: vscode.Uri;
  let after: vscode.Uri;
  let count = 0;

  beforeEach(async () => {
    app ??= await openApp();
    count += 1;
    folder = inWorkspace(`moves${count}`);
    before = vscode.Uri.joinPath(folder, 'old name.jsonl');
    after = vscode.Uri.joinPath(folder, 'new name.jsonl');
    await writeText(before, FILE);
  });
  afterEach(async () => {
    for (const document of vscode.workspace.textDocuments) {
      if (!document.isDirty) continue;
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await closeEditors();
    await removeFolder(app, folder);
  });

  const open = async (line: number): Promise<vscode.TextDocument> =>
    (await app.records.open(before, { line })).document;
  const type = async (document: vscode.TextDocument, words: string): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), words);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };
  /** As the Explorer does it. */
  const rename = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };
  const tabs = (): vscode.Uri[] =>
    vscode.window.tabGroups.all
      .flatMap((group) => group.tabs.map(({ input }) => input))
      .flatMap((input) => (input instanceof vscode.TabInputText ? [input.uri] : []));
  const recordTabs = (dataset: vscode.Uri): vscode.Uri[] =>
    tabs().filter((uri) => isRecordUri(uri) && addressOf(uri).dataset.toString() === dataset.toString());
  const moved = async (many: number, to = after): Promise<vscode.TextDocument[]> => {
    await waitFor('the tabs to go along', () => recordTabs(to).length === many && recordTabs(before).length === 0);
    return Promise.all(recordTabs(to).map((uri) => vscode.workspace.openTextDocument(uri)));
  };

  it('go along with it, and are edited and saved where they are now', async () => {
    await open(0);
    await open(1);
    await open(3);
    await rename(before, after);
    const documents = await moved(3);
    assert.deepEqual(documents.map((document) => document.getText()).sort(), [
      'First line.\nSecond line.',
      'No id, 😀.',
      'Two of two.',
    ]);
    for (const document of documents) {
      await type(document, 'New: ');
      assert.ok(await document.save());
    }
    const edited = [0, 1, 3].reduce((file, line) => {
      return file.replace(LINES[line]!, LINES[line]!.replace('"text":"', '"text":"New: '));
    }, FILE);
    assert.equal(await readText(after), edited);
  });

  it('keep what was typed and not saved, to be saved where they are now', async () => {
    const clean = await open(2);
    const dirty = await open(0);
    await type(dirty, 'Mine. ');
    await rename(before, after);
    const documents = await moved(2);
    const document = documents.find((each) => each.getText().startsWith('Mine. '));
    assert.equal(document?.getText(), 'Mine. First line.\nSecond line.');
    assert.ok(document.isDirty);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.ok(documents.some((each) => each.getText() === clean.getText() && !each.isDirty));
    assert.equal(await readText(after), FILE);
    assert.ok(await document.save());
    assert.equal(await readText(after), FILE.replace('First', 'Mine. First'));
  });

  it('go along with its folder, and with its own unsaved edits', async () => {
    const held = await vscode.window.showTextDocument(before, { preview: false });
    const dirty = await open(0);
    await type(dirty, 'Mine. ');
    await type(held.document, '\n');
    const target = inWorkspace(`moves${count}b`);
    await rename(folder, target);
    folder = target;
    const [document] = await moved(1, vscode.Uri.joinPath(target, 'old name.jsonl'));
    assert.equal(document!.getText(), 'Mine. First line.\nSecond line.');
    assert.ok(document!.isDirty);
  });

  it('stay with their text where their record became another one meanwhile', async () => {
    const document = await open(0);
    await type(document, 'Mine. ');
    await writeText(before, FILE.replace('First', 'Their'));
    await waitFor('their text', () => app.records.shown(document.uri)?.text.startsWith('Their'));
    await rename(before, after);
    await waitFor('the record to be gone from there', () => app.records.at(document.uri) === undefined);
    assert.equal(document.getText(), 'Mine. First line.\nSecond line.');
    assert.ok(document.isDirty && recordTabs(before).length === 1);
    assert.equal(await document.save(), false);
    assert.equal(await readText(after), FILE.replace('First', 'Their'));
  });
});
