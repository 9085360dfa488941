import * as vscode from 'vscode';
import type { Engine } from './engine.ts';
import { CONFIG_FILE } from './ids.ts';
import { scopeOf } from './scope.ts';

const PAUSE_MS = 300;

/** What is wrong in an open casewright.json beyond what its schema tells. */
export function registerConfigDiagnostics(engine: Engine): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('casewright');
  const timers = new Map<string, NodeJS.Timeout>();

  const check = async (document: vscode.TextDocument): Promise<void> => {
    const version = document.version;
    const problems = await engine.request('config.check', { scope: scopeOf(document.uri), text: document.getText() });
    if (document.isClosed || document.version !== version) return;
    const diagnostics = problems.map(({ offset, length, message, severity }) => {
      const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
      const level = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
      const diagnostic = new vscode.Diagnostic(range, message, level);
      diagnostic.source = 'Casewright';
      return diagnostic;
    });
    collection.set(document.uri, diagnostics);
  };
  const checkSoon = (document: vscode.TextDocument) => {
    if (!document.uri.path.endsWith(`/${CONFIG_FILE}`)) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void check(document);
      }, PAUSE_MS),
    );
  };
  for (const document of vscode.workspace.textDocuments) checkSoon(document);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(checkSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => checkSoon(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    new vscode.Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
}
