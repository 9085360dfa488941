import { randomBytes } from 'node:crypto';
import type * as vscode from 'vscode';
import type { FixTarget } from '../../protocol/fixes.ts';
import type { App } from '../app.ts';
import { datasetDocument } from '../edits/datasetDocument.ts';
import { STATE } from '../ids.ts';
import { scopeOf } from '../scope.ts';

/** What fixes of a dataset work with: the document as it stands now, which the worker is told of first, or the file. */
export async function targetOf(app: App, dataset: vscode.Uri): Promise<FixTarget> {
  const document = { uri: dataset.toString(), path: dataset.fsPath, scope: scopeOf(dataset) };
  const edited = await datasetDocument(dataset);
  if (!edited) return { document };
  const { follower } = app.findings.get(dataset) ?? {};
  if (!follower) await app.findings.check(dataset);
  else await follower.flush();
  return { document, version: edited.version };
}

/** The number a dataset’s surrogates follow from, drawn once and kept out of the dataset: who knows it can undo the shift of its dates. */
export async function seedOf({ context }: App, dataset: vscode.Uri): Promise<number> {
  const seeds = context.workspaceState.get<Readonly<Record<string, number>>>(STATE.surrogateSeeds, {});
  const known = seeds[dataset.toString()];
  if (known !== undefined) return known;
  const seed = randomBytes(4).readUInt32LE();
  await context.workspaceState.update(STATE.surrogateSeeds, { ...seeds, [dataset.toString()]: seed });
  return seed;
}
