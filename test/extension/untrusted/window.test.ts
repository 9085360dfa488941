import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a window on a folder nobody trusted', () => {
  it('is restricted', () => assert.equal(vscode.workspace.isTrusted, false));
});
