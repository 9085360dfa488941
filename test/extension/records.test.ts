import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { findNode, generate, openApp, readText, recordsOf, removeFolder, writeText } from './app.ts';
import { closeEditors, inWorkspace } from './host.ts';

describe('records in the editor', () => {
  let app: App;
  const lines = [
    '{"id":"a","code":"F32.1","text":"First \\"quoted\\" report."}',
    '{ "id": "b", "code": ["F41.1", "F32.1"], "text": "Second report.", "own": 1 }',
  ];

  before(async () => {
    app = await openApp();
  });
  afterEach(closeEditors);

  async function openLines(name: string): Promise<vscode.TextEditor> {
    const file = inWorkspace(name);
    await writeText(file, `${lines.join('\n')}\n`);
    await app.datasets.read(file);
    return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
  }

  it('opens a record from the tree as a document of its own', async () => {
    await openLines('open.jsonl');
    const node = await findNode(app.datasetsTree.provider, ['open.jsonl', 'F41.1', 'Second report.']);
    await vscode.commands.executeCommand('casewright.openRecord', node);
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.scheme, 'casewright-record');
    assert.equal(editor.document.getText(), 'Second report.');
    await vscode.workspace.fs.delete(inWorkspace('open.jsonl'));
  });

  it('duplicates a record below itself with nothing changed but its id', async () => {
    const editor = await openLines('duplicate.jsonl');
    editor.selection = new vscode.Selection(1, 5, 1, 5);
    await vscode.commands.executeCommand('casewright.duplicateRecord');
    const copy = editor.document.lineAt(2).text;
    const { id } = JSON.parse(copy) as { id: string };
    assert.notEqual(id, 'b');
    assert.equal(copy.replace(`"${id}"`, '"b"'), lines[1]);
    assert.equal(editor.document.getText(editor.selection), 'Second report.');
    await vscode.workspace.fs.delete(inWorkspace('duplicate.jsonl'));
  });

  it('makes the copy of a generated record one made by hand', async () => {
    const file = inWorkspace('generated.jsonl');
    await generate({ codes: ['F41.1'], count: 1, target: file.toString() });
    const editor = await vscode.window.showTextDocument(file);
    await vscode.commands.executeCommand('casewright.duplicateRecord');
    const [original, copy] = recordsOf(editor.document.getText());
    assert.equal(original!.meta.provider, 'offline');
    assert.deepEqual(copy, {
      ...{ ...original, id: copy!.id },
      meta: { source: 'manual', copiedFrom: original!.id },
    });
    assert.notEqual(copy!.id, original!.id);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.workspace.fs.delete(file);
  });

  it('fills a chat template from the code and lets the rest be filled in, Tab by Tab', async () => {
    const dataset = {
      files: '*.jsonl',
      fields: { text: 'messages.1.content' },
      template: {
        messages: [
          {
            role: 'user',
            content: 'Write a {{meta.axes.noteType}} for {{code}} ({{title}}), {{meta.ward}}, "{{meta.ward}}".',
          },
          { role: 'assistant', content: '' },
        ],
      },
    };
    await writeText(inWorkspace('chat', 'casewright.json'), JSON.stringify({ datasets: [dataset] }));
    const file = inWorkspace('chat', 'chat.jsonl');
    await writeText(file, '');
    app.checked.set(['F43.10'], true);
    await vscode.commands.executeCommand('casewright.newRecord', { kind: 'dataset', uri: file });
    app.checked.clear();
    const { document } = vscode.window.activeTextEditor!;
    const content = () => JSON.parse(document.lineAt(0).text).messages[0].content;
    const filled = (noteType: string, ward: string) =>
      `Write a ${noteType} for F43.10 (Post-traumatic stress disorder, unspecified), ${ward}, "${ward}".`;
    assert.equal(content(), filled('intake-evaluation', 'ward'));
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'North' });
    assert.equal(content(), filled('intake-evaluation', 'North'));
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'Seen.' });
    assert.equal(JSON.parse(document.lineAt(0).text).messages[1].content, 'Seen.');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await removeFolder(app, inWorkspace('chat'));
  });

  it('adds an empty record for the code that is ticked, the cursor in its text', async () => {
    const editor = await openLines('fresh.jsonl');
    app.checked.set(['F43.10'], true);
    await vscode.commands.executeCommand('casewright.newRecord');
    app.checked.clear();
    const row = editor.document.lineAt(2).text;
    const record = JSON.parse(row) as { id: string; code: string; text: string };
    assert.deepEqual({ ...record, id: '' }, { id: '', code: 'F43.10', text: '' });
    assert.match(record.id, /^[0-9a-f]{16}$/);
    const { line, character } = editor.selection.active;
    assert.equal(line, 2);
    assert.equal(row.slice(character - 8, character + 1), '"text":""');
    await vscode.workspace.fs.delete(inWorkspace('fresh.jsonl'));
  });

  it('imports a table from a spreadsheet and exports it again', async () => {
    const table = inWorkspace('notes.csv');
    await writeText(
      table,
      'icd10;note;clinic\r\nF32.1;"Low mood; poor sleep.";North\r\n;no code;\r\nF41.1;Worries.;South\r\n',
    );
    const target = inWorkspace('notes.jsonl');
    await vscode.commands.executeCommand('casewright.importCsv', { kind: 'dataset', uri: target }, table);
    const records = recordsOf(await readText(target));
    assert.deepEqual(
      records.map(({ code, text, meta }) => ({ code, text, meta })),
      [
        { code: 'F32.1', text: 'Low mood; poor sleep.', meta: { clinic: 'North' } },
        { code: 'F41.1', text: 'Worries.', meta: { clinic: 'South' } },
      ],
    );
    const out = inWorkspace('out.csv');
    await vscode.commands.executeCommand('casewright.exportCsv', { kind: 'dataset', uri: target }, out);
    const exported = (await readText(out)).replace(/^\uFEFF/, '').split('\r\n');
    assert.equal(exported[0], 'id,code,text,meta.clinic');
    assert.match(exported[1]!, /,F32\.1,Low mood; poor sleep\.,North$/);
    for (const file of [table, target, out]) await vscode.workspace.fs.delete(file);
  });
});
