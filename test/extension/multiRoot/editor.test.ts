import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { generate, openApp, readText, recordsOf, treeLines, writeText } from '../app.ts';

describe('Casewright with several folders', () => {
  it('lists the datasets of all of them', async () => {
    const app = await openApp();
    const lines = await treeLines(app.datasetsTree.provider);
    assert.deepEqual(lines.map((line) => line.split(' ')[0]).sort(), ['adolescent.jsonl', 'adult.jsonl']);
  });

  it('reads the casewright.json of the folder that is written to', async () => {
    const [, second] = vscode.workspace.workspaceFolders!;
    const config = vscode.Uri.joinPath(second!.uri, 'casewright.json');
    const template = {
      messages: [
        { role: 'user', content: 'Write a report for {{code}}.' },
        { role: 'assistant', content: '' },
      ],
    };
    const dataset = { files: 'chat.jsonl', fields: { text: 'messages.1.content' }, template };
    await writeText(config, JSON.stringify({ datasets: [dataset] }));
    const file = vscode.Uri.joinPath(second!.uri, 'chat.jsonl');
    await generate({ codes: ['F41.1'], count: 1, target: file.toString() });
    const [record] = recordsOf(await readText(file)) as unknown as { messages: { content: string }[] }[];
    assert.equal(record!.messages[0]!.content, 'Write a report for F41.1.');
    assert.ok(record!.messages[1]!.content.length > 100);
    await vscode.workspace.fs.delete(file);
    await vscode.workspace.fs.delete(config);
  });
});
