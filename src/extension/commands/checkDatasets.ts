import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { CheckState } from '../../protocol.ts';
import type { App } from '../app.ts';
import type { Dataset } from '../datasets.ts';
import { COMMANDS, VIEWS } from '../ids.ts';
import { registerCommand } from '../runCommand.ts';
import { toUri } from '../scope.ts';

/** Check Dataset and Check All Datasets. */
export function registerCheck(app: App): vscode.Disposable[] {
  const checkOne = async (
    target?: string | vscode.Uri | { readonly uri: vscode.Uri },
  ): Promise<CheckState | undefined> => {
    const uri = await chooseDataset(app, target);
    if (!uri) return undefined;
    const state = await withProgress(() => app.findings.check(uri));
    if (!state?.failure) return state;
    const { kind, code, message, remedy } = state.failure;
    throw new CasewrightError(kind, code, message, remedy);
  };
  const checkAll = async (): Promise<void> => {
    const datasets = app.datasets.all();
    if (datasets.length === 0) throw noDataset();
    const states = await withProgress(async (tell) => {
      const done: (CheckState | undefined)[] = [];
      for (const { uri, name } of datasets) {
        tell(name, 100 / datasets.length);
        done.push(await app.findings.check(uri));
      }
      return done;
    });
    void tellAll(datasets, states);
  };
  return [registerCommand(COMMANDS.checkDataset, checkOne), registerCommand(COMMANDS.checkAllDatasets, checkAll)];
}

async function chooseDataset(
  { datasets }: App,
  target?: string | vscode.Uri | { readonly uri: vscode.Uri },
): Promise<vscode.Uri | undefined> {
  if (target instanceof vscode.Uri) return target;
  if (typeof target === 'string') return toUri(target);
  if (target) return target.uri;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText && datasets.get(input.uri)) return input.uri;
  const all = datasets.all();
  if (all.length === 0) throw noDataset();
  if (all.length === 1) return all[0]!.uri;
  const items = all.map(({ uri, name }) => ({ label: name, description: vscode.workspace.asRelativePath(uri), uri }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: 'Which dataset should be checked?' });
  return chosen?.uri;
}

function noDataset(): CasewrightError {
  return new CasewrightError('usage', 'no-dataset', 'There is no dataset to check', 'Open one, or make a new one.');
}

async function withProgress<T>(work: (tell: (message: string, increment: number) => void) => Promise<T>): Promise<T> {
  const options = { location: vscode.ProgressLocation.Window, title: 'Casewright: checking' };
  return vscode.window.withProgress(options, (progress) =>
    work((message, increment) => progress.report({ message, increment })),
  );
}

async function tellAll(datasets: readonly Dataset[], states: readonly (CheckState | undefined)[]): Promise<void> {
  let total = 0;
  let records = 0;
  const failed = datasets.filter((_, at) => states[at]?.failure).map(({ name }) => name);
  for (const state of states) {
    records += state?.checked ?? 0;
    for (const number of Object.values(state?.findings ?? {})) total += number;
  }
  const what = datasets.length === 1 ? datasets[0]!.name : `${datasets.length} datasets`;
  const found = total === 0 ? 'no findings' : `${total.toLocaleString('en')} ${total === 1 ? 'finding' : 'findings'}`;
  const not = failed.length > 0 ? ` Not checked: ${failed.join(', ')}.` : '';
  const show = 'Show Findings';
  const message = `Checked ${records.toLocaleString('en')} records of ${what}: ${found}.${not}`;
  const chosen = await vscode.window.showInformationMessage(message, ...(total > 0 ? [show] : []));
  if (chosen === show) await vscode.commands.executeCommand(`${VIEWS.findings}.focus`);
}
