import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import type { SplitSummary } from '../../src/protocol/split.ts';
import { openApp, readText, writeText } from './app.ts';
import { closeEditors, inWorkspace } from './host.ts';

describe('Split Dataset', () => {
  let app: App;
  before(async () => {
    app = await openApp();
  });
  afterEach(async () => {
    await closeEditors();
    for (const uri of await vscode.workspace.findFiles('tosplit*')) await vscode.workspace.fs.delete(uri);
    await app.datasets.refresh();
  });

  const line = (at: number): string =>
    JSON.stringify({ id: `${at}`, code: 'F32.1', text: `report ${at} of ${at * 7} and ${at * 13} with ${at * 17}` });
  const split = (uri: vscode.Uri): Thenable<SplitSummary | undefined> =>
    vscode.commands.executeCommand('casewright.splitDataset', { kind: 'dataset', uri }, [0.8, 0.1, 0.1]);

  it('writes the parts beside the dataset, every line once', async () => {
    const uri = inWorkspace('tosplit.jsonl');
    const lines = Array.from({ length: 40 }, (_, at) => line(at));
    await writeText(uri, `${lines.join('\n')}\n`);
    const summary = await split(uri);
    assert.deepEqual(
      summary?.parts.map(({ name, records }) => [name, records]),
      [
        ['train', 32],
        ['valid', 4],
        ['test', 4],
      ],
    );
    const found: string[] = [];
    for (const part of ['train', 'valid', 'test']) {
      const text = await readText(inWorkspace(`tosplit.${part}.jsonl`));
      found.push(...text.split('\n').filter((each) => each !== ''));
    }
    assert.deepEqual(found.sort(), lines.slice().sort());
  });

  it('splits no file with unsaved edits', async () => {
    const uri = inWorkspace('tosplit.jsonl');
    await writeText(uri, `${line(1)}\n${line(2)}\n`);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), line(3)));
    assert.equal(await split(uri), undefined);
    assert.deepEqual((await vscode.workspace.findFiles('tosplit.*.jsonl')).length, 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
