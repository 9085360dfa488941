import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { CsvColumns, CsvMapping } from '../../protocol.ts';
import type { App } from '../app.ts';
import type { DatasetNode } from '../datasetsTree.ts';
import { openTarget } from '../generation/datasetTarget.ts';
import { COMMANDS } from '../ids.ts';
import { pickOne, runSteps, type Step } from '../multiStep.ts';
import { registerCommand } from '../runCommand.ts';
import { scopeOf, sourceOf } from '../scope.ts';
import { chooseNewFile } from './newDataset.ts';
import { chooseDataset } from './records.ts';

/** Import CSV… and Export CSV…: tables from spreadsheets into datasets, and back. */
export function registerCsv(app: App): vscode.Disposable[] {
  return [
    registerCommand(COMMANDS.importCsv, (node?: DatasetNode, file?: vscode.Uri) => importCsv(app, node?.uri, file)),
    registerCommand(COMMANDS.exportCsv, (node?: DatasetNode, file?: vscode.Uri) => exportCsv(app, node?.uri, file)),
  ];
}

async function importCsv(app: App, into: vscode.Uri | undefined, from: vscode.Uri | undefined): Promise<void> {
  const [file] = from ? [from] : ((await vscode.window.showOpenDialog(openCsv)) ?? []);
  if (!file) return;
  const columns = await app.engine.request('csv.columns', { path: file.fsPath });
  const mapping = columns.guess ?? (await askColumns(columns, file));
  const target = into ?? (await chooseImportTarget(file));
  if (!target) return;
  const { lines, skipped } = await app.engine.request('csv.import', {
    ...{ scope: scopeOf(target), path: file.fsPath, mapping, target: target.fsPath },
    ids: randomBytes(6).toString('hex'),
  });
  if (lines.length === 0) throw nothingToImport(file, skipped);
  const opened = await openTarget(target);
  try {
    await opened.append(lines);
  } finally {
    await opened.close();
  }
  await vscode.window.showTextDocument(target, { preview: false });
  await app.datasets.read(target);
  const name = target.path.split('/').at(-1);
  const left =
    skipped.length > 0
      ? ` ${skipped.length} ${skipped.length === 1 ? 'row was' : 'rows were'} left out: ${few(skipped)}.`
      : '';
  const show = skipped.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  void show(`Imported ${lines.length} ${lines.length === 1 ? 'record' : 'records'} into ${name}.${left}`);
}

const openCsv: vscode.OpenDialogOptions = {
  title: 'Import CSV',
  openLabel: 'Import',
  filters: { 'Tables (CSV, TSV)': ['csv', 'tsv', 'txt'] },
};

function chooseImportTarget(file: vscode.Uri): Promise<vscode.Uri | undefined> {
  const base = file.path
    .split('/')
    .at(-1)!
    .replace(/\.[^.]*$/, '');
  return chooseNewFile(`${base}.jsonl`);
}

/** Asks which columns hold what, where their names do not tell. */
async function askColumns({ columns, sample }: CsvColumns, file: vscode.Uri): Promise<CsvMapping> {
  if (columns.length < 2) {
    throw new CasewrightError(
      'usage',
      'no-column',
      `${file.path.split('/').at(-1)} has ${columns.length === 0 ? 'no columns' : 'one column only'}`,
      'A table for import has a header row, a column with codes and a column with the text of the reports.',
    );
  }
  const items = columns.map((label, at) => ({
    label,
    detail: sample
      .map((row) => clip(row[at] ?? ''))
      .filter(Boolean)
      .join(' · '),
  }));
  const column = (key: 'code' | 'text', placeholder: string): Step<CsvMapping> => ({
    applies: () => true,
    async ask(_, frame) {
      const chosen = await pickOne(frame, { items, placeholder });
      return chosen === 'back' ? 'back' : { [key]: chosen.label };
    },
  });
  const steps = [
    column('code', 'Which column holds the ICD-10 codes?'),
    column('text', 'Which column holds the text of the reports?'),
  ];
  return (await runSteps<CsvMapping>('Import CSV', steps, {})) as CsvMapping;
}

async function exportCsv(app: App, chosen: vscode.Uri | undefined, to: vscode.Uri | undefined): Promise<void> {
  const uri = chosen ?? (await chooseDataset(app, 'Export CSV'));
  const suggested = uri.scheme === 'file' ? uri.with({ path: uri.path.replace(/\.[^./]*$/, '.csv') }) : undefined;
  const dialog = { title: 'Export CSV', saveLabel: 'Export', filters: { 'Table (CSV)': ['csv'] } };
  const target = to ?? (await vscode.window.showSaveDialog({ ...dialog, ...(suggested && { defaultUri: suggested }) }));
  if (!target) return;
  const { records, unreadable } = await app.engine.request('csv.export', {
    scope: scopeOf(uri),
    source: sourceOf(uri),
    target: target.fsPath,
  });
  const name = target.path.split('/').at(-1);
  const left =
    unreadable > 0 ? ` ${unreadable} unreadable ${unreadable === 1 ? 'line was' : 'lines were'} left out.` : '';
  const text = `Exported ${records} ${records === 1 ? 'record' : 'records'} to ${name}.${left}`;
  // The command has done its work; the message may stand for as long as it likes.
  void vscode.window.showInformationMessage(text, OPEN_TABLE).then((answer) => {
    if (answer === OPEN_TABLE) void vscode.window.showTextDocument(target);
  });
}

const OPEN_TABLE = 'Open the Table';

function nothingToImport(file: vscode.Uri, skipped: readonly string[]): CasewrightError {
  const why = skipped.length > 0 ? `: ${few(skipped)}` : '; it has no rows below its header';
  return new CasewrightError(
    'usage',
    'nothing-to-import',
    `Nothing could be imported from ${file.path.split('/').at(-1)}${why}`,
    'Every row needs a code and a text.',
  );
}

function few(messages: readonly string[]): string {
  const rest = messages.length - 2;
  return messages.slice(0, 2).join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
