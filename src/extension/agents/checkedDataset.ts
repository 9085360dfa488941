import type * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { CheckState } from '../../protocol.ts';
import type { App } from '../app.ts';
import { nameOfDataset } from './namedDataset.ts';
import { whileWanted } from './tool.ts';

/**
 * What the check of a dataset found: what is known already where it is of the document as it stands, else by a check now.
 * @throws CasewrightError why it cannot be checked
 */
export async function checkedDataset(app: App, uri: vscode.Uri, token: vscode.CancellationToken): Promise<CheckState> {
  const file = app.findings.get(uri);
  const known = file?.follower && file.isCurrent && file.state?.isDone && file.state.isSettled ? file.state : undefined;
  const state = known ?? (await whileWanted(app.findings.check(uri), token));
  if (state?.failure) {
    const { kind, code, message, remedy } = state.failure;
    throw new CasewrightError(kind, code, message, remedy);
  }
  if (state) return state;
  const name = nameOfDataset(uri);
  throw new CasewrightError(
    'io',
    'check-ended',
    `The check of ${name} ended before it was done`,
    'Call the tool again.',
  );
}
