import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { findNode, openApp, treeLines, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

describe('the trees', () => {
  let app: App;
  const codes = () => app.codesTree.provider;
  const datasets = () => app.datasetsTree.provider;

  before(async () => {
    app = await openApp();
    app.datasets.select(inWorkspace('dataset.jsonl'));
  });
  after(async () => {
    app.checked.clear();
    await closeEditors();
  });

  it('lists chapter F by its blocks, categories and codes', async () => {
    const blocks = await treeLines(codes());
    assert.equal(blocks.length, 11);
    assert.ok(blocks.includes('F30-F39 — Mood [affective] disorders'));
    const mood = await findNode(codes(), ['F30-F39']);
    const categories = await treeLines(codes(), mood);
    assert.deepEqual(
      categories.map((line) => line.slice(0, 3)),
      ['F30', 'F31', 'F32', 'F33', 'F34', 'F39'],
    );
    const f32 = await findNode(codes(), ['F30-F39', 'F32']);
    const below = await treeLines(codes(), f32);
    assert.ok(below.some((line) => /^F32\.0 — .*mild/i.test(line)));
  });

  it('counts the records of the chosen dataset against its quotas, summed up on headings', async () => {
    const f32 = await findNode(codes(), ['F30-F39', 'F32']);
    const item = await codes().getTreeItem(f32);
    assert.match(String(item.description), /^1 of 2 · /);
    const line = (await treeLines(codes(), f32)).find((each) => each.startsWith('F32.1'));
    assert.match(line ?? '', /^F32\.1 — 1 of 2 · .*moderate/);
  });

  it('ticks all codes below a heading, and remembers them', async () => {
    const f41 = await findNode(codes(), ['F40-F48', 'F41']);
    app.checked.set(app.codesTree.billable('F41'), true);
    assert.equal((await codes().getTreeItem(f41)).checkboxState instanceof Object, true);
    assert.deepEqual(app.checked.all(), ['F41.0', 'F41.1', 'F41.3', 'F41.8', 'F41.9']);
    assert.deepEqual(app.context.workspaceState.get('casewright.checkedCodes'), app.checked.all());
    app.checked.set(['F41.0'], false);
    assert.match(String((await codes().getTreeItem(f41)).description), /4 of 5 ticked/);
  });

  it('explains a code in its tooltip', async () => {
    const node = await findNode(codes(), ['F40-F48', 'F41', 'F41.1']);
    const item = await codes().getTreeItem(node);
    const { token } = new vscode.CancellationTokenSource();
    const resolved = await codes().resolveTreeItem!(item, node, token);
    const tooltip = resolved?.tooltip as vscode.MarkdownString;
    assert.match(tooltip.value, /Generalized anxiety disorder/);
    assert.match(tooltip.value, /F41 Other anxiety disorders/);
  });

  it('shows datasets with their codes and records, and leaves other JSONL files out', async () => {
    await writeText(inWorkspace('events.jsonl'), '{"event":"click","at":1}\n{"event":"scroll","at":2}\n');
    await writeText(inWorkspace('dataset.jsonl.rejects.jsonl'), '{"id":"x","code":"F32.1","text":"rejected"}\n');
    await app.datasets.refresh();
    const lines = await treeLines(datasets());
    assert.deepEqual(lines, ['dataset.jsonl — 3 of 4 wanted']);
    const dataset = await findNode(datasets(), ['dataset.jsonl']);
    assert.deepEqual(
      (await treeLines(datasets(), dataset)).map((line) => line.split(' · ')[0]),
      ['F20.0 — 1 of 1', 'F32.1 — 1 of 2', 'F41.1 — 1 of 1'],
    );
    const code = await findNode(datasets(), ['dataset.jsonl', 'F41.1']);
    assert.match((await treeLines(datasets(), code))[0] ?? '', /^For most days of the past year/);
    await vscode.workspace.fs.delete(inWorkspace('events.jsonl'));
    await vscode.workspace.fs.delete(inWorkspace('dataset.jsonl.rejects.jsonl'));
  });

  it('notices files that come and go', async () => {
    const file = inWorkspace('later.jsonl');
    await writeText(file, '{"id":"1","code":"F84.0","text":"Plays alone."}\n');
    await waitFor('the new dataset', () => app.datasets.get(file));
    await vscode.workspace.fs.delete(file);
    await waitFor('its end', () => app.datasets.get(file) === undefined);
  });

  it('counts what an editor holds unsaved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'jsonl', content: '' });
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      new vscode.Position(0, 0),
      '{"id":"1","code":["F20.0","F10.20"],"text":"Hears voices."}\n',
    );
    await vscode.workspace.applyEdit(edit);
    const dataset = await waitFor('the untitled dataset', () => app.datasets.get(document.uri));
    assert.deepEqual(dataset.summary.codes, { 'F20.0': 1, 'F10.20': 1 });
    await closeEditors();
    await waitFor('its end', () => app.datasets.get(document.uri) === undefined);
  });
});
