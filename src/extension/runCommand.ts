import * as vscode from 'vscode';
import { CasewrightError } from '../engine/errors.ts';
import { COMMANDS } from './ids.ts';
import { asEditorRemedy, asSentence } from './sentences.ts';

/** What a message offers next to its text, by the error's code. */
const ACTIONS: Readonly<Record<string, readonly [label: string, command: string]>> = {
  'missing-key': ['Set API Key…', COMMANDS.setApiKey],
  'key-refused': ['Set API Key…', COMMANDS.setApiKey],
  'bad-key': ['Set API Key…', COMMANDS.setApiKey],
  'code-not-covered': ['Select Provider…', COMMANDS.selectProvider],
  'unknown-provider': ['Select Provider…', COMMANDS.selectProvider],
  'unreachable-host': ['Select Provider…', COMMANDS.selectProvider],
  'unknown-code': ['Search Codes…', COMMANDS.searchCodes],
  'no-dataset': ['New Dataset…', COMMANDS.newDataset],
  'no-folder': ['Open Folder…', 'vscode.openFolder'],
  restricted: ['Manage Workspace Trust', 'workbench.trust.manage'],
};

/** Registers a command whose expected failures end in a message; `undefined` from a step means the user went away. */
export function registerCommand<A extends unknown[]>(id: string, run: (...args: A) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(id, (...args: A) => runCommand(() => run(...args)));
}

/** Runs one action of the user: a CasewrightError becomes a message, cancelling is silent, anything else is a bug and propagates. */
export async function runCommand<T>(action: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof vscode.CancellationError) return undefined;
    if (!(error instanceof CasewrightError)) throw error;
    void showError(error);
    return undefined;
  }
}

/** What a message offers that has nothing else to offer. */
export const DETAILS = 'Show Details';

/** Shows an expected failure with what can be done about it. */
export async function showError(error: CasewrightError): Promise<void> {
  const offered =
    ACTIONS[error.code] ?? (error.kind === 'config' ? ['Open casewright.json', COMMANDS.openConfiguration] : undefined);
  const message = asSentence(error.message);
  const remedy = error.remedy === undefined ? '' : asEditorRemedy(error.remedy);
  // A message without a button is cut off after its first line.
  const chosen = await vscode.window.showErrorMessage([message, remedy].join(' ').trim(), offered?.[0] ?? DETAILS);
  if (chosen === DETAILS) await vscode.window.showErrorMessage(message, { modal: true, detail: remedy });
  else if (offered && chosen) await vscode.commands.executeCommand(offered[1]);
}
