import type * as vscode from 'vscode';
import { registerAgents } from './agents/registerAgents.ts';
import type { App } from './app.ts';
import { createCheckedCodes } from './checkedCodes.ts';
import { registerCodeHelp } from './codeHelp.ts';
import { createCodesTree } from './codesTree.ts';
import { registerCheck } from './commands/checkDatasets.ts';
import { registerCsv } from './commands/csv.ts';
import { registerGenerate } from './commands/generateReports.ts';
import { registerNewDataset } from './commands/newDataset.ts';
import { registerNewRecord } from './commands/newRecord.ts';
import { registerProviders } from './commands/providers.ts';
import { registerRecords } from './commands/records.ts';
import { registerSearchCodes } from './commands/searchCodes.ts';
import { registerConfigDiagnostics } from './configDiagnostics.ts';
import { createDatasets } from './datasets.ts';
import { createDatasetsTree } from './datasetsTree.ts';
import { createEngine } from './engine.ts';
import { registerFindings } from './findings/registerFindings.ts';
import { COMMANDS } from './ids.ts';
import { createEditorModels } from './languageModels.ts';
import { createProviders } from './providers.ts';
import { registerCommand, runCommand } from './runCommand.ts';

/** Registers everything; the engine starts with its first request. Gives the parts to tests. */
export function activate(context: vscode.ExtensionContext): App {
  const models = createEditorModels();
  const engine = createEngine(context, models);
  const checked = createCheckedCodes(context.workspaceState);
  const datasets = createDatasets(engine);
  const providers = createProviders(engine, context);
  const codesTree = createCodesTree(engine, checked, datasets, providers);
  const datasetsTree = createDatasetsTree(engine, datasets, (code) => codesTree.entry(code)?.title);
  const { findings, status, subscriptions } = registerFindings(context.extensionUri, engine, datasets);
  const app: App = { context, engine, checked, datasets, codesTree, datasetsTree, providers, models, findings, status };
  context.subscriptions.push(
    ...[engine, checked, datasets, codesTree, datasetsTree],
    ...subscriptions,
    ...registerGenerate(app),
    ...registerRecords(app),
    ...registerNewRecord(app),
    ...registerNewDataset(app),
    ...registerCheck(app),
    ...registerCsv(app),
    ...registerProviders(app),
    ...registerSearchCodes(app),
    ...registerAgents(app),
    registerCommand(COMMANDS.refreshDatasets, () => datasets.refresh()),
    registerCodeHelp(engine),
    registerConfigDiagnostics(engine),
  );
  // Not awaited: looking through the folders is not part of the activation.
  void runCommand(() => datasets.refresh());
  return app;
}
