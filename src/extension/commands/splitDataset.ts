import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import { splitToText } from '../../engine/report/splitText.ts';
import type { Shares, SplitSummary } from '../../protocol/split.ts';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { askText, onlyStep, pickOne } from '../multiStep.ts';
import { registerCommand } from '../runCommand.ts';
import { openDocument, scopeOf } from '../scope.ts';
import { chooseDataset, editedDataset, nodeOf } from './records.ts';

const TITLE = 'Split Dataset';
const SEED = 1;
const DETAILS = 'Show Details';

interface SharesItem extends vscode.QuickPickItem {
  readonly shares?: Shares;
}

const CHOICES: readonly SharesItem[] = [
  { label: '80 % train, 10 % validation, 10 % test', shares: [0.8, 0.1, 0.1] },
  { label: '70 % train, 15 % validation, 15 % test', shares: [0.7, 0.15, 0.15] },
  { label: '80 % train, 20 % test', shares: [0.8, 0, 0.2] },
  { label: 'Other shares…' },
];

/** Split Dataset…: training, validation and test files beside a dataset. */
export function registerSplit(app: App): vscode.Disposable {
  return registerCommand(COMMANDS.splitDataset, (given?: unknown, shares?: Shares) => splitDataset(app, given, shares));
}

async function splitDataset(app: App, given: unknown, asked: Shares | undefined): Promise<SplitSummary | undefined> {
  const uri =
    nodeOf(given)?.uri ??
    (given instanceof vscode.Uri ? given : undefined) ??
    editedDataset() ??
    (await chooseDataset(app, TITLE));
  requireSaved(uri);
  const shares = asked ?? (await askShares());
  const summary = await splitAsking(app, uri, shares);
  if (summary) void tell(summary, uri);
  return summary;
}

/** What is split is the file on disk. */
function requireSaved(uri: vscode.Uri): void {
  if (uri.scheme === 'file' && !openDocument(uri)?.isDirty) return;
  const name = uri.path.split('/').at(-1)!;
  throw new CasewrightError(
    'usage',
    'unsaved-dataset',
    `${name} has changes that are not saved`,
    'Save the file, then split it.',
  );
}

async function askShares(): Promise<Shares> {
  const frame = onlyStep(TITLE);
  const chosen = await pickOne(frame, { items: CHOICES, placeholder: 'How much should go into each part?' });
  if (chosen === 'back') throw new vscode.CancellationError();
  if (chosen.shares) return chosen.shares;
  const text = await askText(frame, {
    prompt: 'Per cent for training, validation and test, such as 60/20/20. Use 0 for a part you do not need.',
    value: '60/20/20',
    validate: (value) => (parseShares(value) ? undefined : 'Write two or three numbers that add up to 100: 60/20/20.'),
  });
  if (text === 'back') throw new vscode.CancellationError();
  return parseShares(text)!;
}

/** Two numbers are training and test. */
function parseShares(text: string): Shares | undefined {
  const numbers = text
    .split(/[/,;\s]+/)
    .filter((part) => part !== '')
    .map(Number);
  const [train = 0, valid = 0, test = 0] = numbers.length === 2 ? [numbers[0]!, 0, numbers[1]!] : numbers;
  const shares: Shares = [train / 100, valid / 100, test / 100];
  const isRight =
    (numbers.length === 2 || numbers.length === 3) &&
    shares.every((share) => share >= 0 && share < 1) &&
    Math.abs(train + valid + test - 100) < 1e-6;
  return isRight ? shares : undefined;
}

/** Splits, and asks where that would leave lines out or replace files; undefined when the user goes away. */
async function splitAsking(app: App, uri: vscode.Uri, shares: Shares): Promise<SplitSummary | undefined> {
  let given = { skipBroken: false, force: false };
  for (;;) {
    try {
      return await split(app, uri, shares, given);
    } catch (error) {
      if (!(error instanceof CasewrightError)) throw error;
      if (error.code === 'broken-lines' && (await agree(error.message, 'Leave Them Out')))
        given = { ...given, skipBroken: true };
      else if (error.code === 'part-exists' && (await agree(error.message, 'Replace')))
        given = { ...given, force: true };
      else if (error.code === 'broken-lines' || error.code === 'part-exists') return undefined;
      else throw error;
    }
  }
}

async function agree(message: string, answer: string): Promise<boolean> {
  return (await vscode.window.showWarningMessage(`${message}.`, answer)) === answer;
}

function split(
  app: App,
  uri: vscode.Uri,
  shares: Shares,
  given: { readonly skipBroken: boolean; readonly force: boolean },
): Thenable<SplitSummary> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: `${TITLE}: comparing reports…`,
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (_, token) => {
    try {
      const request = { scope: scopeOf(uri), path: uri.fsPath, shares, seed: SEED, ...given };
      return await app.engine.request('dataset.split', request, token);
    } catch (error) {
      throw token.isCancellationRequested ? new vscode.CancellationError() : error;
    }
  });
}

async function tell(summary: SplitSummary, uri: vscode.Uri): Promise<void> {
  const names = { train: 'for training', valid: 'for validation', test: 'for testing' };
  const parts = summary.parts.map(({ name, records }) => `${records.toLocaleString('en')} ${names[name]}`);
  const { length } = summary.uneven;
  const uneven = length > 0 ? ` ${length} ${length === 1 ? 'code' : 'codes'} could not be balanced.` : '';
  const left =
    summary.skipped > 0
      ? ` ${summary.skipped} broken ${summary.skipped === 1 ? 'line was' : 'lines were'} left out.`
      : '';
  const show = length > 0 || left !== '' ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const chosen = await show(`Split ${uri.path.split('/').at(-1)}: ${parts.join(', ')}.${uneven}${left}`, DETAILS);
  if (chosen !== DETAILS) return;
  const shown = {
    ...summary,
    parts: summary.parts.map((part) => ({ ...part, path: part.path.split(/[\\/]/).at(-1)! })),
  };
  const document = await vscode.workspace.openTextDocument({ content: splitToText(shown), language: 'plaintext' });
  await vscode.window.showTextDocument(document);
}
