import * as vscode from 'vscode';
import type { ReviewOverview } from '../../protocol/review.ts';
import type { App } from '../app.ts';
import { decidedDocument } from './decide.ts';

/** Every record of a dataset with what is known of it by now. @throws CasewrightError for what is not saved in a file yet */
export async function readOverview(
  app: Pick<App, 'engine' | 'findings'>,
  dataset: vscode.Uri,
): Promise<ReviewOverview> {
  await app.findings.get(dataset)?.follower?.flush();
  return app.engine.request('review.overview', { document: decidedDocument(dataset) });
}

/** Has a dataset checked, unless it is or is being checked, and waits until it is. */
export async function ensureChecked(app: Pick<App, 'engine' | 'findings'>, dataset: vscode.Uri): Promise<void> {
  const known = app.findings.get(dataset);
  if (known?.state?.isDone && (known.follower?.isOpen ?? true)) return;
  const options = { location: vscode.ProgressLocation.Window, title: 'Casewright: checking the records to review' };
  await vscode.window.withProgress(options, async () => {
    if (known && (known.follower?.isOpen ?? true)) await known.finished();
    else await app.findings.check(dataset);
  });
}
