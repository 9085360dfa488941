import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { ScoredDataset, ScoreReportFormat } from '../../protocol/scores.ts';
import type { App } from '../app.ts';
import { onlyStep, pickOne } from '../multiStep.ts';
import { openDocument, scopeOf } from '../scope.ts';
import type { ScorePanel } from './scorePanel.ts';

const TITLE = 'Export Score Report';

interface Format extends vscode.QuickPickItem {
  readonly format: ScoreReportFormat;
  readonly extension: string;
}

const FORMATS: readonly Format[] = [
  {
    label: 'Web page (HTML)',
    detail: 'One file with everything the panel shows, to read or to print in any browser, without a network.',
    format: 'html',
    extension: 'html',
  },
  {
    label: 'Dataset card (Markdown)',
    detail: 'The values as tables, with the lines on top that Hugging Face reads.',
    format: 'markdown',
    extension: 'md',
  },
  {
    label: 'Data (JSON)',
    detail: 'The values with all their digits, for programs.',
    format: 'json',
    extension: 'json',
  },
];

/** What a command may be given; whatever is missing is asked for. */
export interface ExportArguments {
  readonly format?: ScoreReportFormat;
  /** A place where no file stands yet. */
  readonly target?: vscode.Uri;
}

/**
 * Writes what a panel shows into a file.
 * @throws CasewrightError when the dataset could not be scored, or the place is taken by what the scores rest on
 */
export async function exportReport(
  { engine }: Pick<App, 'engine'>,
  panel: ScorePanel,
  uri: vscode.Uri,
  given: ExportArguments,
): Promise<void> {
  await untilScored(panel, basename(uri.path));
  const chosen = FORMATS.find(({ format }) => format === given.format) ?? (await askFormat());
  const target = given.target ? await requireFree(given.target) : await askTarget(uri, chosen);
  if (!target) return;
  // Scored again while somebody chose a name, it is the newer scores that are written.
  const { view, report, facts } = await untilScored(panel, basename(uri.path));
  const { stale, failure, isStopped } = panel.status;
  const document = { uri: uri.toString(), path: uri.fsPath, scope: scopeOf(uri) };
  const scored = { view, report, facts };
  const request = { format: chosen.format, scored, document, target: target.fsPath };
  const text = await engine.request('score.report', request);
  await write(target, text);
  // The command has done its work; the message may stand for as long as it likes.
  void tell(target, chosen.format, stale !== undefined || failure !== undefined || isStopped === true);
}

/** The scores, once those that are being worked out are there. */
async function untilScored(panel: ScorePanel, name: string): Promise<ScoredDataset> {
  if (panel.status.running) {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: `${TITLE}: scoring ${name}…`,
      cancellable: true,
    };
    await vscode.window.withProgress(options, (_, token) => untilIdle(panel, token));
  }
  const { scored, status } = panel;
  if (scored) return scored;
  if (!status.failure) throw new vscode.CancellationError();
  const { kind, code, message, remedy } = status.failure;
  throw new CasewrightError(kind, code, message, remedy);
}

async function untilIdle(panel: ScorePanel, token: vscode.CancellationToken): Promise<void> {
  const watches: vscode.Disposable[] = [];
  await new Promise<void>((resolve, reject) => {
    const leave = () => reject(new vscode.CancellationError());
    watches.push(
      panel.onDidChangeStatus(({ running }) => running ?? resolve()),
      panel.panel.onDidDispose(leave),
      token.onCancellationRequested(leave),
    );
    if (!panel.status.running) resolve();
  }).finally(() => vscode.Disposable.from(...watches).dispose());
}

async function askFormat(): Promise<Format> {
  const chosen = await pickOne(onlyStep(TITLE), { items: FORMATS, placeholder: 'As what should the report be kept?' });
  if (chosen === 'back') throw new vscode.CancellationError();
  return chosen;
}

/** The dialogue asks before it takes the place of another file. */
function askTarget(dataset: vscode.Uri, { label, extension }: Format): Thenable<vscode.Uri | undefined> {
  const path = dataset.path.replace(/(?:\.[^./]*)?$/, `.scores.${extension}`);
  return vscode.window.showSaveDialog({
    title: TITLE,
    saveLabel: 'Export',
    filters: { [label]: [extension] },
    ...(dataset.scheme === 'file' && { defaultUri: dataset.with({ path }) }),
  });
}

async function requireFree(target: vscode.Uri): Promise<vscode.Uri> {
  const isThere = await vscode.workspace.fs.stat(target).then(
    () => true,
    () => false,
  );
  if (!isThere) return target;
  throw new CasewrightError(
    'usage',
    'report-exists',
    `${basename(target.path)} is there already`,
    'Choose another name for the report.',
  );
}

async function write(target: vscode.Uri, text: string): Promise<void> {
  if (openDocument(target)?.isDirty) {
    throw new CasewrightError(
      'usage',
      'report-unsaved',
      `${basename(target.path)} is open with changes that are not saved`,
      'Save or close it first, or choose another name for the report.',
    );
  }
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
    const remedy = 'Choose a folder that can be written to.';
    throw new CasewrightError('io', 'write-failed', `${basename(target.path)} could not be written`, remedy, {
      cause: error,
    });
  }
}

const OPEN = 'Open the Report';

async function tell(target: vscode.Uri, format: ScoreReportFormat, isStale: boolean): Promise<void> {
  const stale = isStale ? ' Its values are of an earlier state of the dataset.' : '';
  const answer = await vscode.window.showInformationMessage(
    `Exported the scores to ${basename(target.path)}.${stale}`,
    OPEN,
  );
  if (answer !== OPEN) return;
  // A browser elsewhere cannot reach a file of this computer.
  if (format === 'html' && vscode.env.remoteName === undefined) await vscode.env.openExternal(target);
  else await vscode.window.showTextDocument(target);
}
