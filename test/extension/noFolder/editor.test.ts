import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findNode, generate, openApp, recordsOf, treeLines } from '../app.ts';
import { closeEditors, waitFor } from '../host.ts';

describe('Casewright without a folder', () => {
  it('is activated on need, and soon', async function () {
    const extension = vscode.extensions.getExtension('casewright.casewright')!;
    const wasActive = extension.isActive;
    const started = performance.now();
    await extension.activate();
    this.test!.title += `: ${wasActive ? 'was active' : `${(performance.now() - started).toFixed(0)} ms with loading`}`;
    assert.ok(extension.isActive);
  });

  it('generates into an untitled document and lists it', async () => {
    const app = await openApp();
    assert.deepEqual(await treeLines(app.datasetsTree.provider), []);
    await generate({ codes: ['F41.1', 'F20.0'], count: 5, target: 'untitled' });
    const document = vscode.workspace.textDocuments.find(
      ({ languageId, isUntitled }) => languageId === 'jsonl' && isUntitled,
    )!;
    assert.equal(recordsOf(document.getText()).length, 10);
    await waitFor('the dataset', () => app.datasets.get(document.uri)?.summary.records === 10);
    assert.match((await treeLines(app.datasetsTree.provider))[0] ?? '', /10 reports · not saved yet/);
    const code = await findNode(app.codesTree.provider, ['F40-F48', 'F41', 'F41.1']);
    assert.match(String((await app.codesTree.provider.getTreeItem(code)).description), /^5 · /);
    await closeEditors();
  });
});
