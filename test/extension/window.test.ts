import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activateCasewright, inWorkspace } from './host.ts';

describe('the window the tests run in', () => {
  it('has a copy of the fixture open, which may be written to', async () => {
    assert.ok(!inWorkspace().fsPath.startsWith(process.env.CASEWRIGHT_ROOT!));
    const file = inWorkspace('written.txt');
    await vscode.workspace.fs.writeFile(file, Buffer.from('x'));
    await vscode.workspace.fs.delete(file);
  });

  it('loads Casewright from its sources', async () => {
    const extension = await activateCasewright();
    assert.equal(extension.extensionPath, process.env.CASEWRIGHT_ROOT);
  });
});
