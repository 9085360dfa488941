import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { openApp, removeFolder, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

const ROUTINE = 'He was told to call the clinic at once should anything get worse before then.';
const LOW = 'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more.';
const line = (id: string, text: string, code = 'F41.1') => JSON.stringify({ id, code, text });
const LINES = [
  line('a', `Write to jane.roe@example.com when the letter is done. ${ROUTINE}`),
  line('b', `${LOW} She said so herself. ${ROUTINE}`, 'F32.1'),
  line('c', `${LOW} She said so herself. Good.`, 'F32.1'),
  line('d', `As an AI language model, I cannot say more. ${ROUTINE}`),
];
/** What another branch has. */
const OTHER = [
  line('e', `MRN 44871234 stands on the form. ${ROUTINE}`),
  line('e', `A second one with its id. ${ROUTINE}`),
];

describe('findings while files are moved about', () => {
  let app: App;
  const folder = () => inWorkspace('upheaval');
  const file = (name: string) => vscode.Uri.joinPath(folder(), name);
  const ours = (uri: vscode.Uri) =>
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Casewright');
  const told = (uri: vscode.Uri) =>
    ours(uri)
      .map(({ range, severity, message, code }) =>
        JSON.stringify([range, severity, (code as { value: string }).value, message]),
      )
      .sort();
  const settled = (uri: vscode.Uri) =>
    waitFor(`the check of ${uri.path}`, () => {
      const known = app.findings.get(uri);
      return known?.isCurrent && known.isShown && known.state?.isSettled ? known.state : undefined;
    });
  const open = async (uri: vscode.Uri) => {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    await settled(uri);
    return document;
  };
  /** What a check finds that knows nothing of what was before. */
  const fresh = async (text: string, under = ''): Promise<string[]> => {
    const uri = file(`${under}fresh.jsonl`);
    await writeText(uri, text);
    await app.datasets.read(uri);
    await app.findings.check(uri);
    await waitFor('what it shows', () => app.findings.get(uri)?.isShown);
    const found = told(uri);
    await vscode.workspace.fs.delete(uri);
    // A file that comes and goes at once is nothing VS Code's watcher tells of.
    await app.datasets.read(uri);
    await waitFor('its end', () => ours(uri).length === 0 && app.findings.get(uri) === undefined);
    return found;
  };

  const autoSave = (value: string | undefined) =>
    vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Workspace);

  before(async () => {
    app = await openApp();
    await autoSave('off');
    await vscode.workspace.fs.createDirectory(file('strict'));
    await writeText(file('strict/casewright.json'), JSON.stringify({ checks: { rules: { phi: 'information' } } }));
  });
  afterEach(closeEditors);
  after(async () => {
    await autoSave(undefined);
    await removeFolder(app, folder());
  });

  it('follow a document that is renamed, and one that is moved to where other rules hold', async () => {
    await writeText(file('old.jsonl'), LINES.join('\n'));
    await open(file('old.jsonl'));
    const before = told(file('old.jsonl'));
    assert.ok(before.length > 3, before.join('\n'));
    const rename = async (from: string, to: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(file(from), file(to));
      assert.ok(await vscode.workspace.applyEdit(edit));
      await waitFor('the new document', () => app.findings.get(file(to))?.follower);
      await settled(file(to));
      await waitFor('the end of the old one', () => ours(file(from)).length === 0);
      assert.equal(app.findings.get(file(from)), undefined);
    };
    await rename('old.jsonl', 'new.jsonl');
    assert.deepEqual(told(file('new.jsonl')), before);
    await rename('new.jsonl', 'strict/new.jsonl');
    assert.deepEqual(told(file('strict/new.jsonl')), await fresh(LINES.join('\n'), 'strict/'));
    const [phi] = ours(file('strict/new.jsonl')).filter(({ message }) => /mail/i.test(message));
    assert.equal(phi?.severity, vscode.DiagnosticSeverity.Information);
  });

  it('of a file deleted under its open document go with the document, and follow it when it comes back', async () => {
    const uri = file('gone.jsonl');
    await writeText(uri, LINES.join('\n'));
    const document = await open(uri);
    rmSync(uri.fsPath);
    await waitFor('the dataset to go', () => app.datasets.get(uri) === undefined);
    writeFileSync(uri.fsPath, OTHER.join('\n'));
    await waitFor('the document to follow', () => document.getText() === OTHER.join('\n'));
    await settled(uri);
    assert.deepEqual(told(uri), await fresh(OTHER.join('\n')));
    rmSync(uri.fsPath);
    await waitFor('the dataset to go', () => app.datasets.get(uri) === undefined);
    await closeEditors();
    await waitFor('the end of its findings', () => ours(uri).length === 0 && app.findings.get(uri) === undefined);
  });

  it('are those of the new files after all of them were swapped at once, open, closed and checked, configuration too', async () => {
    const names = ['one.jsonl', 'two.jsonl', 'three.jsonl', 'four.jsonl'];
    for (const name of names) await writeText(file(name), LINES.join('\n'));
    await app.datasets.refresh();
    await open(file('one.jsonl'));
    await open(file('two.jsonl'));
    await app.findings.check(file('three.jsonl'));
    const texts = new Map([
      ['one.jsonl', OTHER.join('\n')],
      ['two.jsonl', [...OTHER, ...LINES].join('\r\n')],
      ['three.jsonl', [...LINES].reverse().join('\n')],
    ]);
    // As git does it: outside of VS Code, one after the other, without waiting.
    writeFileSync(file('casewright.json').fsPath, JSON.stringify({ checks: { rules: { 'low-diversity': 'off' } } }));
    for (const [name, text] of texts) writeFileSync(file(name).fsPath, text);
    rmSync(file('four.jsonl').fsPath);
    for (const [name, text] of texts) {
      // Checked anew each time: the configuration may be read a moment after the files.
      await waitFor(`the findings of ${name}`, async () => (await fresh(text)).join() === told(file(name)).join());
    }
    assert.equal(app.findings.get(file('four.jsonl')), undefined);
    rmSync(file('casewright.json').fsPath);
    for (const name of texts.keys()) rmSync(file(name).fsPath);
    await closeEditors();
    await waitFor('their end', () => [...texts.keys()].every((name) => ours(file(name)).length === 0));
  });

  it('are those of the document while it is edited and the file changes outside, and of the file after a revert', async () => {
    const uri = file('both.jsonl');
    await writeText(uri, LINES.join('\n'));
    const document = await open(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), `${OTHER[0]}\n`);
    await vscode.workspace.applyEdit(edit);
    await settled(uri);
    const inside = await fresh([OTHER[0], ...LINES].join('\n'));
    assert.deepEqual(told(uri), inside);
    writeFileSync(uri.fsPath, OTHER.join('\n'));
    await waitFor('the file to be seen', () => readFileSync(uri.fsPath, 'utf8') === OTHER.join('\n'));
    await settled(uri);
    assert.ok(document.isDirty);
    assert.deepEqual(told(uri), inside);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await waitFor('the file', () => document.getText() === OTHER.join('\n'));
    await settled(uri);
    assert.deepEqual(told(uri), await fresh(OTHER.join('\n')));
  });

  it('of two records with one id are told apart, and go when the id does', async () => {
    const uri = file('twice.jsonl');
    await writeText(uri, [...OTHER, LINES[0]].join('\n'));
    const document = await open(uri);
    const doubled = () => ours(uri).filter(({ message }) => /\bid\b.*(used|also|already|first|stands)/i.test(message));
    assert.deepEqual(
      doubled().map(({ range }) => range.start.line),
      [1],
    );
    const swap = new vscode.WorkspaceEdit();
    swap.replace(uri, document.lineAt(0).range, document.lineAt(0).text.replace('"e"', '"f"'));
    await vscode.workspace.applyEdit(swap);
    await settled(uri);
    assert.deepEqual(doubled(), []);
    await vscode.commands.executeCommand('undo');
    await settled(uri);
    assert.equal(doubled().length, 1);
  });
});
