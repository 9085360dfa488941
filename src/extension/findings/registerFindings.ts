import * as vscode from 'vscode';
import type { Datasets } from '../datasets.ts';
import type { Engine } from '../engine.ts';
import { COMMANDS } from '../ids.ts';
import { createFindings, type Findings } from './findings.ts';
import { createRuleDocs } from './ruleDocs.ts';
import { createFindingDiagnostics } from './showDiagnostics.ts';
import { createStatusItem } from './statusItem.ts';

/** The live check with its diagnostics, its status bar item and the log of its worker's deaths. */
export function registerFindings(
  extensionUri: vscode.Uri,
  engine: Engine,
  datasets: Datasets,
): { readonly findings: Findings; readonly status: { text(): string }; readonly subscriptions: vscode.Disposable[] } {
  const log = vscode.window.createOutputChannel('Casewright', { log: true });
  const diagnostics = createFindingDiagnostics(createRuleDocs(extensionUri));
  const onStopped = async (why: string): Promise<void> => {
    const again = 'Check Again';
    const show = 'Show Log';
    const message = `The check of datasets stopped unexpectedly, twice: ${why}. Datasets and files are as they were.`;
    const chosen = await vscode.window.showErrorMessage(message, again, show);
    if (chosen === show) log.show();
    if (chosen === again) await vscode.commands.executeCommand(COMMANDS.checkDataset);
  };
  const findings = createFindings(engine, datasets, diagnostics, (why) => void onStopped(why));
  const status = createStatusItem(findings, datasets);
  const died = engine.onDidEnd((why) => log.error(`The background worker stopped: ${why}`));
  return { findings, status, subscriptions: [findings, status, died, log] };
}
