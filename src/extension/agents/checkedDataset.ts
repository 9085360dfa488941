import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { CheckState } from '../../protocol.ts';
import type { App } from '../app.ts';
import { nameOfDataset } from './namedDataset.ts';
import { whileWanted } from './tool.ts';

/**
 * What the check of a dataset found: what is known already where it is of the dataset as it stands, else by a check now.
 * @throws CasewrightError why it cannot be checked
 */
export type CheckedDataset = (uri: vscode.Uri, token: vscode.CancellationToken) => Promise<CheckState>;

export function createCheckedDataset(app: App): CheckedDataset {
  /** Files on disk as they stood when they were checked for a tool. */
  const stamps = new Map<string, string>();
  const known = (uri: vscode.Uri, stamp: string): CheckState | undefined => {
    const file = app.findings.get(uri);
    if (!file?.isCurrent || !file.state?.isDone || !file.state.isSettled) return undefined;
    return file.follower || stamps.get(uri.toString()) === stamp ? file.state : undefined;
  };
  return async (uri, token) => {
    const stamp = await stampOf(uri);
    const state = known(uri, stamp) ?? (await whileWanted(app.findings.check(uri), token));
    if (state?.failure) {
      const { kind, code, message, remedy } = state.failure;
      throw new CasewrightError(kind, code, message, remedy);
    }
    if (!state) {
      const what = `The check of ${nameOfDataset(uri)} ended before it was done`;
      throw new CasewrightError('io', 'check-ended', what, 'Call the tool again.');
    }
    stamps.set(uri.toString(), stamp);
    return state;
  };
}

async function stampOf(uri: vscode.Uri): Promise<string> {
  return vscode.workspace.fs.stat(uri).then(
    ({ mtime, size }) => `${mtime} ${size}`,
    () => '',
  );
}
