import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a window with several folders', () => {
  it('has both fixtures open', () => {
    const names = vscode.workspace.workspaceFolders?.map(({ name }) => name);
    assert.deepEqual(names, ['adult', 'adolescent']);
  });
});
