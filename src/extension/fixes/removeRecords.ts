import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { byDataset, nothingToMend, write } from './applyFixes.ts';
import type { Chosen } from './chosen.ts';
import { lineOf } from './compare.ts';
import { targetOf } from './fixTarget.ts';

/** Names of records that a question lists. */
const MOST_NAMED = 8;

/** Keeps a record and removes those that are nearly the same, directly or through others, after asking. */
export async function keepThis(app: App, chosen: Chosen): Promise<void> {
  const { dataset } = chosen;
  const line = lineOf(chosen);
  const target = await targetOf(app, dataset);
  const cluster = await app.engine.request('fixes.twins', { target, line });
  const twins = cluster.filter((record) => record.line !== line);
  if (twins.length === 0) throw nothingToMend('no twin');
  const own = cluster.find((record) => record.line === line);
  const count = twins.length === 1 ? '1 twin' : `${twins.length} twins`;
  const names = twins.slice(0, MOST_NAMED).map(nameOf).join(', ');
  const more = twins.length > MOST_NAMED ? ` and ${twins.length - MOST_NAMED} more` : '';
  const through = twins.length > 1 ? ' They are nearly the same as this record or as one another.' : '';
  const answer = await vscode.window.showWarningMessage(
    `Keep ${own ? nameOf(own) : 'this record'} and remove its ${twins.length === 1 ? 'twin' : count}?`,
    {
      modal: true,
      detail: `${twins.length === 1 ? 'To go' : `To go (${twins.length})`}: ${names}${more}.${through} You can undo this.`,
    },
    twins.length === 1 ? 'Remove the Twin' : `Remove ${twins.length} Twins`,
  );
  if (!answer) throw new vscode.CancellationError();
  await remove(app, dataset, twins, `Remove ${count}`);
}

/** Removes records; asks where they are several. */
export async function removeRecords(app: App, chosen: readonly Chosen[]): Promise<void> {
  const groups = byDataset(chosen).map(([dataset, own]) => ({ dataset, lines: [...new Set(own.map(lineOf))] }));
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count > 1) {
    const detail = 'You can undo this.';
    const answer = await vscode.window.showWarningMessage(
      `Remove ${count} records?`,
      { modal: true, detail },
      'Remove',
    );
    if (!answer) throw new vscode.CancellationError();
  }
  for (const { dataset, lines } of groups) {
    const target = await targetOf(app, dataset);
    const records = await app.engine.request('fixes.lines', { target, lines });
    await remove(app, dataset, records, lines.length === 1 ? 'Remove a record' : `Remove ${lines.length} records`);
  }
}

interface GoingRecord {
  readonly line: number;
  readonly id: string;
  readonly source: string;
}

async function remove(app: App, dataset: vscode.Uri, records: readonly GoingRecord[], title: string): Promise<void> {
  const changes = records.map(({ line, source }) => ({ line, before: source }));
  const wasOpen = (await targetOf(app, dataset)).version !== undefined;
  const saved = await write(app, dataset, changes, title, true);
  const what = records.length === 1 ? nameOf(records[0]!) : `${records.length} records`;
  const unsaved = saved ? '' : ' The file is not saved yet.';
  // An open document is undone as ever, in its editor.
  void tell(`Removed ${what} from ${basename(dataset.path)}.${unsaved}`, wasOpen ? undefined : dataset);
}

/** @param undoable the dataset whose last edit can be taken back from here */
async function tell(message: string, undoable: vscode.Uri | undefined): Promise<void> {
  const undo = 'Undo';
  const answer = await vscode.window.showInformationMessage(message, ...(undoable ? [undo] : []));
  if (answer === undo)
    await vscode.commands.executeCommand(COMMANDS.undoDatasetEdit, { kind: 'dataset', uri: undoable });
}

function nameOf({ id, line }: GoingRecord): string {
  return id || `line ${line + 1}`;
}
