import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { COMMON_CODES } from '../../src/extension/commands/searchCodes.ts';
import { findNode, openApp, readText, removeFolder, treeLines, writeText } from './app.ts';
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

  it('says only what the row above does not, and the whole title to those who listen', async () => {
    const f32 = await findNode(codes(), ['F30-F39', 'F32']);
    const lines = await treeLines(codes(), f32);
    assert.ok(lines.includes('F32.0 — … mild'), lines.join(' | '));
    assert.ok(lines.includes('F32.1 — 1 of 2 · … moderate'));
    const item = await codes().getTreeItem(await findNode(codes(), ['F30-F39', 'F32', 'F32.1']));
    assert.match(item.accessibilityInformation!.label, /^F32\.1, Major depressive disorder, single episode, moderate/);
  });

  it('marks what the offline composer has no words for, while it is the one that writes', async () => {
    const f52 = await findNode(codes(), ['F50-F59', 'F52']);
    const item = await codes().getTreeItem(f52);
    assert.match(String(item.description), /^no offline words · Sexual dysfunction/);
    const code = await findNode(codes(), ['F50-F59', 'F52', 'F52.0']);
    const { token } = new vscode.CancellationTokenSource();
    const resolved = await codes().resolveTreeItem!(await codes().getTreeItem(code), code, token);
    assert.match((resolved!.tooltip as vscode.MarkdownString).value, /offline composer has no words for it/);
    assert.match(resolved!.accessibilityInformation!.label, /no offline words$/);
    assert.equal(resolved!.description, 'Hypoactive sexual desire disorder', 'the category says it');
    const blocks = await treeLines(codes());
    assert.ok(!blocks.some((line) => /F30-F39.*no offline words/.test(line)));
    const settings = vscode.workspace.getConfiguration('casewright');
    await settings.update('defaultProvider', 'm@http://127.0.0.1:9/v1', vscode.ConfigurationTarget.Workspace);
    const described = async () => String((await codes().getTreeItem(f52)).description);
    await waitFor('the mark to go', async () => !(await described()).includes('no offline words'));
    await settings.update('defaultProvider', undefined, vscode.ConfigurationTarget.Workspace);
    await waitFor('the mark to come back', async () => (await described()).includes('no offline words'));
  });

  it('proposes codes that can be used and that the offline composer has words for', () => {
    for (const code of COMMON_CODES) {
      assert.ok(app.codesTree.entry(code)?.billable, code);
      assert.ok(app.codesTree.covers(code), code);
    }
  });

  it('gives blocks a check box that stands for all codes in them', async () => {
    const block = await findNode(codes(), ['F30-F39']);
    const state = async () => {
      const { checkboxState, description } = await codes().getTreeItem(block);
      assert.ok(checkboxState && typeof checkboxState === 'object');
      return [checkboxState.state === vscode.TreeItemCheckboxState.Checked, description];
    };
    assert.deepEqual(await state(), [false, 'Mood [affective] disorders']);
    const roots = 'group' in block ? block.group.roots : [];
    const all = roots.flatMap((code) => app.codesTree.billable(code));
    app.checked.set(['F32.1'], true);
    assert.deepEqual(await state(), [false, `1 of ${all.length} ticked · Mood [affective] disorders`]);
    app.checked.set(all, true);
    assert.deepEqual(await state(), [true, 'Mood [affective] disorders']);
    app.checked.clear();
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
    assert.ok(lines.includes('dataset.jsonl — 3 of 4 wanted · not checked'), lines.join('\n'));
    assert.ok(!lines.some((line) => /^events|rejects/.test(line)), lines.join('\n'));
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

  it('keeps a dataset whose first line is broken, says what is wrong and leads there', async () => {
    const good = '{"id":"1","code":"F84.0","text":"Plays alone."}';
    const file = inWorkspace('broken.jsonl');
    await writeText(file, `${good.slice(0, -1)}\n${good}\n\nnot JSON\n`);
    await app.datasets.read(file);
    assert.ok((await treeLines(datasets())).includes('broken.jsonl — 2 lines cannot be read · 1 report · not checked'));
    const node = await findNode(datasets(), ['broken.jsonl']);
    const item = await datasets().getTreeItem(node);
    assert.equal((item.iconPath as vscode.ThemeIcon).id, 'warning');
    assert.match(String(item.tooltip), /2 lines cannot be read: line 1: Not valid JSON/);
    const [first, second] = (await treeLines(datasets(), node)).filter((each) => !each.startsWith('Findings'));
    assert.match(first!, /^2 lines cannot be read — line 1: Not valid JSON/);
    assert.match(second!, /^F84\.0 — 1/);
    await writeText(file, `${good}\n\nnot JSON\n`);
    await app.datasets.read(file);
    const row = await datasets().getTreeItem(await findNode(datasets(), ['broken.jsonl', '1 line cannot be read']));
    await vscode.commands.executeCommand(row.command!.command, ...row.command!.arguments!);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString());
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 2);
    await writeText(file, 'nothing here is JSON\n');
    await app.datasets.read(file);
    assert.ok(
      (await treeLines(datasets())).some((each) => each.startsWith('broken.jsonl — 1 line cannot be read · empty · ')),
    );
    await closeEditors();
    await vscode.workspace.fs.delete(file);
    await waitFor('its end', () => app.datasets.get(file) === undefined);
  });

  it('keeps datasets in sight while casewright.json is broken', async () => {
    const config = inWorkspace('casewright.json');
    const before = await readText(config);
    await writeText(config, '{ "datasets": [');
    await waitFor('the warning', async () =>
      (await treeLines(datasets())).includes('dataset.jsonl — casewright.json has a mistake'),
    );
    const item = await datasets().getTreeItem(await findNode(datasets(), ['dataset.jsonl']));
    assert.match(String(item.tooltip), /casewright\.json/);
    await writeText(config, before);
    await waitFor('its end', async () =>
      (await treeLines(datasets())).includes('dataset.jsonl — 3 of 4 wanted · not checked'),
    );
  });

  it('notices files that come and go', async () => {
    const file = inWorkspace('later.jsonl');
    await writeText(file, '{"id":"1","code":"F84.0","text":"Plays alone."}\n');
    await waitFor('the new dataset', () => app.datasets.get(file));
    await vscode.workspace.fs.delete(file);
    await waitFor('its end', () => app.datasets.get(file) === undefined);
  });

  it('notices what a tree of folders holds that comes at once', async () => {
    const files = ['a', 'b', 'c'].map((name) => inWorkspace('tree', name, 'deep', 'dataset.jsonl'));
    for (const { fsPath } of files) {
      mkdirSync(dirname(fsPath), { recursive: true });
      writeFileSync(fsPath, '{"id":"1","code":"F84.0","text":"Plays alone."}\n');
    }
    await waitFor('the new datasets', () => files.every((file) => app.datasets.get(file)));
    await removeFolder(app, inWorkspace('tree'));
  });

  it('notices that a folder goes, with the datasets in it', async () => {
    const file = inWorkspace('whole', 'deep', 'dataset.jsonl');
    await writeText(file, '{"id":"1","code":"F84.0","text":"Plays alone."}\n');
    await waitFor('the new dataset', () => app.datasets.get(file));
    await removeFolder(app, inWorkspace('whole'));
    assert.equal(app.datasets.get(file), undefined);
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
