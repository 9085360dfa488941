import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';

const extensionId = 'casewright.casewright';

/** Casewright as this window knows it, activated. */
export async function activateCasewright(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(extensionId);
  assert.ok(extension, `${extensionId} is not loaded in this window.`);
  await extension.activate();
  return extension;
}

/** A path in the opened folder (the first one of several): a copy, so tests may write to it. */
export function inWorkspace(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'This window has no folder open.');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/**
 * Waits until `read` gives something other than undefined or false, and returns it.
 * @throws AssertionError naming `what` after `timeoutMs`.
 */
export async function waitFor<T>(
  what: string,
  read: () => T | undefined | false | Promise<T | undefined | false>,
  timeoutMs = 20_000,
): Promise<T> {
  const started = Date.now();
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    const waited = Date.now() - started;
    assert.ok(waited < timeoutMs, `Waited ${timeoutMs} ms in vain: ${what}.`);
    // What comes soon is seen soon; what takes long is asked for less often.
    await sleep(Math.min(50, 5 + waited / 10));
  }
}

/** Closes every editor without asking, so that one test's documents do not meet the next one's. */
export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
