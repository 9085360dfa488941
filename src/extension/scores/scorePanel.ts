import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { FromPage, PanelStatus, ScoreView, ToPage } from '../../protocol/scores.ts';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { runCommand } from '../runCommand.ts';
import { openDocument, scopeOf } from '../scope.ts';
import { panelHtml } from './panelHtml.ts';

/** A dataset's scores in a tab. */
export interface ScorePanel extends vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly view: ScoreView | undefined;
  readonly status: PanelStatus;
  /** What the page asks for; commands and tests may ask for it too. */
  receive(message: FromPage): Promise<void>;
}

/** A dataset that was saved is scored again this long after its last change. */
const SETTLE_MS = 3000;
/** One that takes longer than this is scored again on demand alone. */
const LONG_MS = 20_000;

/** Fills a panel with the scores of a dataset, which begin at once. */
export function createScorePanel(
  app: Pick<App, 'context' | 'engine' | 'findings'>,
  panel: vscode.WebviewPanel,
  uri: vscode.Uri,
): ScorePanel {
  const { engine, context, findings } = app;
  const disposables: vscode.Disposable[] = [];
  let status: PanelStatus = { uri: uri.toString(), name: basename(uri.path) };
  let view: ScoreView | undefined;
  let running: { readonly run: string; readonly stop: vscode.CancellationTokenSource } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lastMs = 0;
  let isDisposed = false;

  const post = (message: ToPage): void => {
    if (!isDisposed) void panel.webview.postMessage(message);
  };
  const tell = (change: Partial<PanelStatus>, ...gone: (keyof PanelStatus)[]): void => {
    const next = { ...status, ...change };
    for (const key of gone) delete (next as Record<string, unknown>)[key];
    status = next;
    post({ kind: 'status', status });
  };

  const score = async (): Promise<void> => {
    clearTimeout(timer);
    running?.stop.cancel();
    const own = { run: randomUUID(), stop: new vscode.CancellationTokenSource() };
    running = own;
    const started = performance.now();
    tell({ running: { what: '', done: 0 } }, 'failure', 'isStopped');
    try {
      const document = { uri: uri.toString(), path: requirePath(uri), scope: scopeOf(uri) };
      const scored = await engine.request('score.run', { run: own.run, document }, own.stop.token);
      if (running !== own) return;
      // Told to stop, it says so, even where the scores were ready at the same time.
      if (own.stop.token.isCancellationRequested) throw new vscode.CancellationError();
      running = undefined;
      view = scored;
      lastMs = performance.now() - started;
      post({ kind: 'view', view });
      tell({ scoredAt: clock() }, 'running', 'stale');
      if (openDocument(uri)?.isDirty) tell({ stale: 'unsaved' });
    } catch (error) {
      if (running !== own) return;
      running = undefined;
      if (own.stop.token.isCancellationRequested) tell({ isStopped: true }, 'running');
      else if (error instanceof CasewrightError) {
        const { kind, code, message, remedy } = error;
        tell({ failure: { kind, code, message, ...(remedy !== undefined && { remedy }) } }, 'running');
      } else {
        tell({ failure: bug(error) }, 'running');
        throw error;
      }
    } finally {
      own.stop.dispose();
    }
  };

  const onSaved = (): void => {
    clearTimeout(timer);
    tell({ stale: 'edited' });
    if (lastMs < LONG_MS) timer = setTimeout(() => void score(), SETTLE_MS);
  };
  const onGone = (): void => {
    clearTimeout(timer);
    running?.stop.cancel();
    tell({ stale: 'gone' });
  };

  const receive = async (message: FromPage): Promise<void> => {
    switch (message.kind) {
      case 'ready':
        if (view) post({ kind: 'view', view });
        post({ kind: 'status', status });
        return;
      case 'score':
        return score();
      case 'stop':
        running?.stop.cancel();
        return;
      case 'openDataset':
        await vscode.commands.executeCommand('vscode.open', uri);
        return;
      case 'openConfiguration':
        await vscode.commands.executeCommand(COMMANDS.openConfiguration);
        return;
      case 'openRecord':
        await vscode.commands.executeCommand(COMMANDS.openRecord, { uri, id: message.id, line: message.line });
        return;
      case 'showFindings':
        if (!findings.get(uri)) await vscode.commands.executeCommand(COMMANDS.checkDataset, uri);
        await vscode.commands.executeCommand(COMMANDS.filterFindings, { rules: [message.rule] });
        return;
      case 'generate':
        await vscode.commands.executeCommand(COMMANDS.generateReports, {
          codes: message.codes,
          target: uri.toString(),
        });
    }
  };

  const folder = vscode.Uri.joinPath(uri, '..');
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, basename(uri.path)));
  disposables.push(
    watcher,
    watcher.onDidChange(onSaved),
    watcher.onDidCreate(onSaved),
    watcher.onDidDelete(onGone),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() !== uri.toString() || !document.isDirty || status.stale) return;
      tell({ stale: 'unsaved' });
    }),
    engine.onDidScore(({ run, what, done }) => {
      if (run === running?.run) tell({ running: { what, done } });
    }),
    panel.webview.onDidReceiveMessage((message: FromPage) => void runCommand(() => receive(message))),
    panel.onDidDispose(() => {
      isDisposed = true;
      clearTimeout(timer);
      running?.stop.cancel();
      running = undefined;
      for (const disposable of disposables) disposable.dispose();
    }),
  );
  panel.title = `Scores: ${basename(uri.path)}`;
  panel.webview.html = panelHtml(panel.webview, context.extensionUri);
  void score();
  return {
    panel,
    get view() {
      return view;
    },
    get status() {
      return status;
    },
    receive,
    dispose: () => panel.dispose(),
  };
}

/** @throws CasewrightError for what is on no disk */
function requirePath(uri: vscode.Uri): string {
  if (uri.scheme === 'file') return uri.fsPath;
  throw new CasewrightError(
    'usage',
    'not-on-disk',
    `${basename(uri.path)} is not a file on a disk, and files alone are scored`,
    'Save it first.',
  );
}

function bug(error: unknown): NonNullable<PanelStatus['failure']> {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'io', code: 'unexpected', message: `The scoring ended unexpectedly: ${message.split('\n', 1)[0]}` };
}

function clock(): string {
  return new Date().toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
}
