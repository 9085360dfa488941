import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { type ProviderServer, startProviderServer } from '../loopback/server.ts';
import { generate, openApp, readText, recordsOf, removeFolder, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

describe('Generate Reports', () => {
  let app: App;
  let server: ProviderServer | undefined;

  before(async () => {
    app = await openApp();
  });
  afterEach(async () => {
    await server?.close();
    server = undefined;
    await closeEditors();
  });

  it('writes a new file, opens it and counts it', async () => {
    const file = inWorkspace('new.jsonl');
    await generate({ codes: ['F41.1', 'F20.0'], count: 6, target: file.toString(), seed: 7 });
    const records = recordsOf(await readText(file));
    assert.equal(records.length, 12);
    assert.equal(new Set(records.map(({ id }) => id)).size, 12);
    assert.deepEqual(new Set(records.map(({ code }) => code)), new Set(['F41.1', 'F20.0']));
    assert.ok(records.every(({ text, meta }) => text.length > 100 && meta.provider === 'offline'));
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === file.toString());
    assert.ok(editor, 'the file is shown');
    await waitFor('the editor to hold all reports', () => editor.document.lineCount >= 12);
    await waitFor('the count', () => app.datasets.get(file)?.summary.records === 12);
    await vscode.workspace.fs.delete(file);
  });

  it('appends to a clean file on disk, and the editor reads it again', async () => {
    const file = inWorkspace('clean.jsonl');
    await writeText(file, '{"id":"own","code":"F41.1","text":"Kept as it is."}');
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    await generate({ codes: ['F41.1'], count: 4, target: file.fsPath });
    const records = recordsOf(await readText(file));
    assert.equal(records.length, 5);
    assert.equal(records[0]!.id, 'own');
    await waitFor('the editor to read the file again', () => recordsOf(document.getText()).length === 5);
    assert.equal(document.isDirty, false);
    await vscode.workspace.fs.delete(file);
  });

  it('goes through the document while it has unsaved edits', async () => {
    const file = inWorkspace('edited.jsonl');
    const before = '{"id":"own","code":"F41.1","text":"Kept as it is."}\n';
    await writeText(file, before);
    const document = await vscode.workspace.openTextDocument(file);
    const editor = await vscode.window.showTextDocument(document);
    const typed = '{"id":"typed","code":"F41.1","text":"Not saved yet."}';
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), typed));
    await generate({ codes: ['F41.1'], count: 3, target: file.toString() });
    assert.equal(await readText(file), before);
    assert.deepEqual(
      recordsOf(document.getText())
        .slice(0, 2)
        .map(({ id }) => id),
      ['own', 'typed'],
    );
    assert.equal(recordsOf(document.getText()).length, 5);
    assert.equal(document.isDirty, true);
    await document.save();
    assert.equal(recordsOf(await readText(file)).length, 5);
    await vscode.workspace.fs.delete(file);
  });

  it('loses nothing when edits begin while reports arrive', async () => {
    server = await startProviderServer({ delayMs: 40 });
    const file = inWorkspace('race.jsonl');
    await writeText(file, '{"id":"own","code":"F41.1","text":"Kept as it is."}\n');
    const document = await vscode.workspace.openTextDocument(file);
    const editor = await vscode.window.showTextDocument(document);
    const run = generate({ codes: ['F41.1'], count: 40, target: file.toString(), provider: `m@${server.url}` });
    await waitFor('some reports', async () => recordsOf(await readText(file)).length > 8);
    const line = '{"id":"typed","code":"F41.1","text":"In between."}\n';
    // The editor refuses an edit that meets a reload; a person's keystroke would wait for it.
    await waitFor('the edit', async () => editor.edit((edit) => edit.insert(new vscode.Position(0, 0), line)));
    await run;
    const ids = recordsOf(document.getText()).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, 'none twice');
    assert.equal(ids.length, 42);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.workspace.fs.delete(file);
  });

  it('keeps the newest report in view until one scrolls away', async () => {
    server = await startProviderServer({ delayMs: 150 });
    const file = inWorkspace('followed.jsonl');
    await writeText(file, '{"id":"own","code":"F41.1","text":"Kept as it is."}\n'.repeat(200));
    const document = await vscode.workspace.openTextDocument(file);
    const editor = await vscode.window.showTextDocument(document);
    const last = () => editor.visibleRanges.at(-1)?.end.line ?? 0;
    const run = generate({ codes: ['F41.1'], count: 24, target: file.toString(), provider: `m@${server.url}` });
    await waitFor('the newest reports in view', () => last() > 202);
    const top = new vscode.Range(0, 0, 0, 0);
    // A report that arrives at this very moment may still pull the view down once.
    const scrollUp = () => editor.revealRange(top, vscode.TextEditorRevealType.AtTop);
    scrollUp();
    const lines = document.lineCount;
    await waitFor('the view at the top', () => {
      if (last() < 200) return true;
      scrollUp();
      return false;
    });
    await run;
    await waitFor('the editor to hold all reports', () => document.lineCount > 224);
    assert.ok(lines < 220, `${lines} lines were there already: nothing came after scrolling`);
    assert.ok(last() < 200, 'the view stays where it was scrolled to');
    await vscode.workspace.fs.delete(file);
  });

  it('fills an untitled document', async () => {
    await generate({ codes: ['F43.10'], count: 3, target: 'untitled' });
    const document = vscode.workspace.textDocuments.find(
      ({ isUntitled, languageId }) => isUntitled && languageId === 'jsonl',
    );
    assert.ok(document);
    assert.equal(recordsOf(document.getText()).length, 3);
  });

  it('writes outside any folder', async () => {
    const file = vscode.Uri.file(join(mkdtempSync(join(tmpdir(), 'cw-')), 'outside.jsonl'));
    await generate({ codes: ['F41.1'], count: 2, target: file.fsPath });
    assert.equal(recordsOf(await readText(file)).length, 2);
    await waitFor('the dataset', () => app.datasets.get(file));
  });

  it('writes a heading’s number spread over its codes, in both languages', async () => {
    const file = inWorkspace('heading.jsonl');
    await generate({ codes: ['F41'], count: 10, target: file.toString(), languages: ['en', 'es'] });
    const records = recordsOf(await readText(file));
    assert.equal(records.length, 10);
    assert.equal(new Set(records.map(({ code }) => code)).size, 5);
    const languages = records.map(({ meta }) => (meta.axes as { language: string }).language);
    assert.deepEqual(new Set(languages), new Set(['en', 'es']));
    await vscode.workspace.fs.delete(file);
  });

  it('leaves nothing behind when the code is unknown', async () => {
    const file = inWorkspace('never.jsonl');
    await generate({ codes: ['F99.99'], count: 2, target: file.toString() });
    await assert.rejects(async () => readText(file));
  });

  it('asks a server on this machine without consent, with the key of its origin alone', async () => {
    server = await startProviderServer({ key: 'sesame' });
    await app.providers.storeKey(server.origin, 'sesame');
    await app.providers.storeKey('http://127.0.0.1:1', 'other');
    const file = inWorkspace('loopback.jsonl');
    await generate({ codes: ['F41.1'], count: 3, target: file.toString(), provider: `loopback-model@${server.url}` });
    const text = await readText(file);
    assert.equal(recordsOf(text).length, 3);
    assert.ok(!text.includes('sesame'));
    assert.ok(server.chats().every(({ headers }) => headers.authorization === 'Bearer sesame'));
    await app.providers.deleteKey(server.origin);
    await vscode.workspace.fs.delete(file);
  });

  it('keeps rejected answers beside the file', async () => {
    server = await startProviderServer({ script: ['empty', 'refusal'] });
    const file = inWorkspace('rejecting.jsonl');
    await generate({ codes: ['F41.1'], count: 2, target: file.toString(), provider: `m@${server.url}` });
    assert.equal(recordsOf(await readText(file)).length, 2);
    const rejects = vscode.Uri.file(`${file.fsPath}.rejects.jsonl`);
    assert.equal(recordsOf(await readText(rejects)).length, 2);
    await vscode.workspace.fs.delete(file);
    await vscode.workspace.fs.delete(rejects);
  });

  it('stays responsive under 200 slow answers at once', async function () {
    this.timeout(120_000);
    server = await startProviderServer({ delayMs: 1500 });
    await writeText(
      inWorkspace('many', 'casewright.json'),
      JSON.stringify({ generation: { providers: { slow: { baseUrl: server.url, model: 'm', concurrency: 200 } } } }),
    );
    const file = inWorkspace('many', 'many.jsonl');
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    await generate({ codes: ['F41.1'], count: 200, target: file.toString(), provider: 'slow' });
    delay.disable();
    assert.equal(recordsOf(await readText(file)).length, 200);
    assert.ok(server.load.peak >= 150, `${server.load.peak} at once`);
    const longest = delay.max / 1e6;
    this.test!.title += `: longest event-loop delay ${longest.toFixed(0)} ms, ${server.load.peak} requests at once`;
    assert.ok(longest < 2000, `the extension host stood still for ${longest} ms`);
    await removeFolder(app, inWorkspace('many'));
  });
});
