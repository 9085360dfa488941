import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { openApp, removeFolder, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

/** A file of so many reports has more findings than VS Code draws squiggles. */
const REPORTS = 700;
const ADDRESS = 'john.doe@example.net';

/** Each report has an address of its own, at the same place of its line. */
function report(at: number): string {
  const id = String(at).padStart(3, '0');
  return JSON.stringify({
    id,
    code: 'F41.1',
    text: `Write to jane.roe${id}@example.com about the visit of day ${id}.`,
  });
}

describe('findings of a file that has more of them than can be drawn', () => {
  let app: App;
  const folder = () => inWorkspace('many');
  const ours = (uri: vscode.Uri) =>
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Casewright');
  const settled = (uri: vscode.Uri) =>
    waitFor('the check', () => {
      const known = app.findings.get(uri);
      return known?.isCurrent && known.isShown && known.state?.isSettled ? known.state : undefined;
    });
  const told = (uri: vscode.Uri) =>
    ours(uri)
      .map(({ range, message, severity, code }) =>
        JSON.stringify([range, severity, (code as { value: string }).value, message]),
      )
      .sort();
  const open = async (name: string, text: string) => {
    const uri = vscode.Uri.joinPath(folder(), name);
    await writeText(uri, text);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await settled(uri);
    return editor;
  };
  /** Whether the line's squiggles mark this text. */
  const marks = ({ document }: vscode.TextEditor, line: number, text: string) =>
    ours(document.uri).some(({ range }) => range.start.line === line && document.getText(range) === text);
  const look = async (editor: vscode.TextEditor, line: number) => {
    const at = editor.document.lineAt(line).range.start;
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
    await waitFor('the line', () => editor.visibleRanges.some((range) => range.contains(at)));
  };
  const insert = async ({ document }: vscode.TextEditor, line: number, text: string) => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(line, document.lineAt(line).text.indexOf('Write')), text);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };

  before(async () => {
    app = await openApp();
    await vscode.workspace.fs.createDirectory(folder());
  });
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('casewright')
      .update('check.maximumShown', undefined, vscode.ConfigurationTarget.Workspace);
    await closeEditors();
  });
  after(() => removeFolder(app, folder()));

  it('follow an edit wherever one looks, and its end', async () => {
    const editor = await open('edited.jsonl', Array.from({ length: REPORTS }, (_, at) => report(at)).join('\n'));
    const { uri } = editor.document;
    const before = told(uri);
    assert.ok(before.length >= REPORTS);
    for (const line of [2, 350, REPORTS - 1]) {
      await look(editor, line);
      await insert(editor, line, `${ADDRESS} `);
      await waitFor('the squiggle', () => marks(editor, line, ADDRESS));
      assert.ok(marks(editor, line, `jane.roe${String(line).padStart(3, '0')}@example.com`));
      await vscode.commands.executeCommand('undo');
      await waitFor('its end', () => !marks(editor, line, ADDRESS));
    }
    await settled(uri);
    assert.deepEqual(told(uri), before);
  });

  it('are after edits in quick succession what a fresh check finds', async () => {
    const lines = Array.from({ length: REPORTS }, (_, at) => report(at));
    const editor = await open('quick.jsonl', lines.join('\n'));
    for (let round = 0; round < 40; round += 1) await insert(editor, (round * 17) % REPORTS, `${ADDRESS} or `);
    await settled(editor.document.uri);
    const edited = told(editor.document.uri);
    const fresh = await open('fresh.jsonl', editor.document.getText());
    assert.ok(edited.length > REPORTS + 40);
    assert.deepEqual(told(fresh.document.uri), edited);
  });

  it('show what is looked at where few may be shown', async () => {
    const editor = await open('few.jsonl', Array.from({ length: REPORTS }, (_, at) => report(at)).join('\n'));
    await vscode.workspace
      .getConfiguration('casewright')
      .update('check.maximumShown', 100, vscode.ConfigurationTarget.Workspace);
    const { uri } = editor.document;
    // One more tells of those that are not shown.
    await waitFor('the fewer', () => ours(uri).length === 101);
    await look(editor, 600);
    await waitFor('those in view', () => marks(editor, 600, 'jane.roe600@example.com'));
    await insert(editor, 600, `${ADDRESS} `);
    await waitFor('the squiggle', () => marks(editor, 600, ADDRESS));
    await settled(uri);
    assert.equal(ours(uri).length, 101);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
