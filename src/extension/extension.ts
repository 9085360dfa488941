import type * as vscode from 'vscode';
import { registerAgents } from './agents/registerAgents.ts';
import type { App } from './app.ts';
import { registerBrokenDecisions } from './brokenDecisions.ts';
import { createCheckedCodes } from './checkedCodes.ts';
import { registerCodeHelp } from './codeHelp.ts';
import { type CodeTitles, createCodesTree } from './codesTree.ts';
import { registerCheck } from './commands/checkDatasets.ts';
import { registerCsv } from './commands/csv.ts';
import { registerGenerate } from './commands/generateReports.ts';
import { registerNewDataset } from './commands/newDataset.ts';
import { registerNewRecord } from './commands/newRecord.ts';
import { registerProviders } from './commands/providers.ts';
import { registerRecords } from './commands/records.ts';
import { registerSearchCodes } from './commands/searchCodes.ts';
import { registerSplit } from './commands/splitDataset.ts';
import { registerConfigDiagnostics } from './configDiagnostics.ts';
import { createDatasetReviews } from './datasetReviews.ts';
import { createDatasets } from './datasets.ts';
import { createDatasetsTree } from './datasetsTree.ts';
import { registerClusters } from './decorations/clusters.ts';
import { createEngine } from './engine.ts';
import { registerFindings } from './findings/registerFindings.ts';
import { createRuleDocs } from './findings/ruleDocs.ts';
import { registerFindingCommands } from './findingsTree/findingCommands.ts';
import { createFindingsTree } from './findingsTree/findingsTree.ts';
import { registerGoToFinding } from './findingsTree/goToFinding.ts';
import { createProposals } from './fixes/proposals.ts';
import { registerFixes } from './fixes/registerFixes.ts';
import { COMMANDS } from './ids.ts';
import { createEditorModels } from './languageModels.ts';
import { registerLenses } from './lenses/registerLenses.ts';
import { createProviders } from './providers.ts';
import { registerRecordMoves } from './records/moveDocuments.ts';
import { createRecordDiagnostics } from './records/recordDiagnostics.ts';
import { registerRecordHover } from './records/recordHover.ts';
import { registerRecordLenses } from './records/recordLenses.ts';
import { createRecords } from './records/records.ts';
import { registerReview } from './review/registerReview.ts';
import { createReview } from './review/review.ts';
import { registerCommand, runCommand } from './runCommand.ts';
import { createScores, registerScores } from './scores/registerScores.ts';

/** Registers everything; the engine starts with its first request. Gives the parts to tests. */
export function activate(context: vscode.ExtensionContext): App {
  const models = createEditorModels();
  const engine = createEngine(context, models);
  const checked = createCheckedCodes(context.workspaceState);
  const datasets = createDatasets(engine);
  const providers = createProviders(engine, context);
  const codesTree = createCodesTree(engine, checked, datasets, providers);
  const { findings, status, subscriptions } = registerFindings(context.extensionUri, engine, datasets);
  const reviews = createDatasetReviews(engine, datasets);
  const titles: CodeTitles = {
    ready: () => codesTree.ready().catch(() => undefined),
    of: (code) => codesTree.entry(code)?.title,
  };
  const datasetsTree = createDatasetsTree(engine, datasets, findings, reviews, titles);
  const findingsTree = createFindingsTree(context, engine, datasets, findings, titles);
  const records = createRecords({ engine, context });
  const parts = {
    context,
    engine,
    records,
    checked,
    datasets,
    codesTree,
    datasetsTree,
    findingsTree,
    providers,
    models,
    findings,
    status,
    scores: createScores({ context, engine, findings, providers }),
  };
  const app: App = { ...parts, review: createReview(parts) };
  const proposals = createProposals(app);
  context.subscriptions.push(
    proposals,
    ...[engine, checked, datasets, codesTree, datasetsTree, findingsTree, reviews],
    ...subscriptions,
    ...registerFindingCommands(findingsTree.listing),
    ...registerGoToFinding(engine, findings, findingsTree.listing, records.at),
    registerBrokenDecisions(engine, datasets, reviews),
    ...registerGenerate(app),
    records,
    ...registerRecords(app),
    registerRecordMoves(app),
    registerRecordHover(engine),
    createRecordDiagnostics(app, createRuleDocs(context.extensionUri)),
    ...registerFixes(app, proposals),
    ...registerNewRecord(app),
    ...registerNewDataset(app),
    ...registerCheck(app),
    ...registerCsv(app),
    registerSplit(app),
    ...registerProviders(app),
    ...registerSearchCodes(app),
    ...registerAgents(app, proposals),
    app.review,
    ...registerReview(app),
    app.scores,
    registerScores(app),
    registerRecordLenses(app),
    // The lenses registered last stand first: what one presses stays where it is, however long a code's title is.
    registerLenses(app),
    ...registerClusters(app),
    registerCommand(COMMANDS.refreshDatasets, () => datasets.refresh()),
    registerCodeHelp(engine),
    registerConfigDiagnostics(engine),
  );
  // Not awaited: looking through the folders is not part of the activation.
  void runCommand(() => datasets.refresh());
  return app;
}
