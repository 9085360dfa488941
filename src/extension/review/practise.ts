import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { App } from '../app.ts';

const NAME = 'casewright-practice.jsonl';

/**
 * Begins a review of ten reports with planted faults, put into the folder unless they are there already.
 * @throws CasewrightError `no-folder` where no folder is open to put them into
 */
export async function practise({ context, datasets, review }: App): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file');
  if (!folder) {
    const remedy = 'Open a folder, an empty one will do, and try again.';
    throw new CasewrightError('usage', 'no-folder', 'No folder is open to put the practice reports into', remedy);
  }
  const target = vscode.Uri.joinPath(folder.uri, NAME);
  const isThere = await vscode.workspace.fs.stat(target).then(
    () => true,
    () => false,
  );
  const source = vscode.Uri.joinPath(context.extensionUri, 'media', 'practice.jsonl');
  if (!isThere) await vscode.workspace.fs.copy(source, target);
  await datasets.read(target);
  await review.start(target, 'all');
}
