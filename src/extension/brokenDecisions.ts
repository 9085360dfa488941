import * as vscode from 'vscode';
import { CasewrightError } from '../engine/errors.ts';
import type { BrokenDecision } from '../protocol/findings.ts';
import type { DatasetReviews } from './datasetReviews.ts';
import type { Datasets } from './datasets.ts';
import type { Engine } from './engine.ts';
import { SOURCE } from './findings/showDiagnostics.ts';
import { openDocument } from './scope.ts';

/** An open decisions file is looked through again so long after the last key was pressed. */
const TYPING_MS = 300;

/** Marks lines of decisions files that are no decisions: in an open one as it stands, else as it stands on disk. They are never rewritten. */
export function registerBrokenDecisions(
  engine: Engine,
  datasets: Datasets,
  reviews: DatasetReviews,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('casewright.decisions');
  const timers = new Map<string, NodeJS.Timeout>();

  const readOpen = async (document: vscode.TextDocument): Promise<void> => {
    const { version, uri } = document;
    try {
      const broken = await engine.request('decisions.broken', { path: uri.fsPath, text: document.getText() });
      if (!document.isClosed && document.version === version) collection.set(uri, broken.map(toDiagnostic));
    } catch (error) {
      // The worker died: the next change asks another one.
      if (!(error instanceof CasewrightError)) throw error;
    }
  };
  const showClosed = (): void => {
    for (const { uri } of datasets.all()) {
      const sidecar = decisionsUri(uri);
      if (openDocument(sidecar)) continue;
      const broken = reviews.get(uri)?.broken ?? [];
      if (broken.length > 0 || collection.has(sidecar)) collection.set(sidecar, broken.map(toDiagnostic));
    }
  };
  const readSoon = (document: vscode.TextDocument, pause: number): void => {
    const key = document.uri.toString();
    if (document.uri.scheme !== 'file' || !/\.decisions\.jsonl$/i.test(document.uri.path)) return;
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void readOpen(document);
      }, pause),
    );
  };
  const subscriptions = [
    collection,
    reviews.onDidChange(showClosed),
    vscode.workspace.onDidOpenTextDocument((document) => readSoon(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => readSoon(document, TYPING_MS)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (!/\.decisions\.jsonl$/i.test(uri.path)) return;
      collection.delete(uri);
      showClosed();
    }),
  ];
  for (const document of vscode.workspace.textDocuments) readSoon(document, 0);
  return new vscode.Disposable(() => {
    for (const timer of timers.values()) clearTimeout(timer);
    for (const subscription of subscriptions) subscription.dispose();
  });
}

/** The decisions file beside a dataset. */
export function decisionsUri(dataset: vscode.Uri): vscode.Uri {
  return dataset.with({ path: `${dataset.path}.decisions.jsonl` });
}

function toDiagnostic({ line, length, message }: BrokenDecision): vscode.Diagnostic {
  const said = `This line is no decision and counts for nothing: ${message}. It is kept as it is`;
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(line, 0, line, length),
    said,
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = SOURCE;
  return diagnostic;
}
