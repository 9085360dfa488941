import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { PanelStatus, ScoredDataset } from '../../protocol/scores.ts';
import type { App } from '../app.ts';
import { openDocument, scopeOf } from '../scope.ts';

/** The scores of a dataset as they come to be and grow old. */
export interface Scoring extends vscode.Disposable {
  readonly status: PanelStatus;
  readonly scored: ScoredDataset | undefined;
  /** Scores it as it stands on disk; one that runs gives way. Failures stand in the status. */
  score(): Promise<void>;
  stop(): void;
  /** Tells why what is known is of an earlier state. */
  age(stale: NonNullable<PanelStatus['stale']>): void;
  /** How long the last scoring took, in milliseconds. */
  readonly lastMs: number;
}

interface Listener {
  onStatus(status: PanelStatus): void;
  onScored(scored: ScoredDataset): void;
}

export function createScoring(
  { engine, context }: Pick<App, 'engine' | 'context'>,
  uri: vscode.Uri,
  { onStatus, onScored }: Listener,
): Scoring {
  let status: PanelStatus = { uri: uri.toString(), name: basename(uri.path) };
  let scored: ScoredDataset | undefined;
  let running: { readonly run: string; readonly stop: vscode.CancellationTokenSource } | undefined;
  let lastMs = 0;

  const tell = (change: Partial<PanelStatus>, ...gone: (keyof PanelStatus)[]): void => {
    const next = { ...status, ...change };
    for (const key of gone) delete (next as Record<string, unknown>)[key];
    status = next;
    onStatus(status);
  };
  const request = (run: string, token: vscode.CancellationToken): Promise<ScoredDataset> => {
    const document = { uri: uri.toString(), path: requirePath(uri), scope: scopeOf(uri) };
    const version = String(context.extension.packageJSON.version);
    return engine.request('score.run', { run, document, version }, token);
  };
  const score = async (): Promise<void> => {
    running?.stop.cancel();
    const own = { run: randomUUID(), stop: new vscode.CancellationTokenSource() };
    running = own;
    const started = performance.now();
    tell({ running: { what: '', done: 0 } }, 'failure', 'isStopped');
    try {
      const done = await request(own.run, own.stop.token);
      if (running !== own) return;
      // Told to stop, it says so, even where the scores were ready at the same time.
      if (own.stop.token.isCancellationRequested) throw new vscode.CancellationError();
      running = undefined;
      scored = done;
      lastMs = performance.now() - started;
      onScored(scored);
      tell({ scoredAt: clock() }, 'running', 'stale');
      if (openDocument(uri)?.isDirty) tell({ stale: 'unsaved' });
    } catch (error) {
      if (running !== own) return;
      running = undefined;
      if (own.stop.token.isCancellationRequested) tell({ isStopped: true }, 'running');
      else tell({ failure: failureOf(error) }, 'running');
      if (!own.stop.token.isCancellationRequested && !(error instanceof CasewrightError)) throw error;
    } finally {
      own.stop.dispose();
    }
  };
  const listener = engine.onDidScore(({ run, what, done }) => {
    if (run === running?.run) tell({ running: { what, done } });
  });
  return {
    get status() {
      return status;
    },
    get scored() {
      return scored;
    },
    get lastMs() {
      return lastMs;
    },
    score,
    stop: () => running?.stop.cancel(),
    age: (stale) => tell({ stale }),
    dispose() {
      listener.dispose();
      running?.stop.cancel();
      running = undefined;
    },
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

function failureOf(error: unknown): NonNullable<PanelStatus['failure']> {
  if (error instanceof CasewrightError) {
    const { kind, code, message, remedy } = error;
    return { kind, code, message, ...(remedy !== undefined && { remedy }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'io', code: 'unexpected', message: `The scoring ended unexpectedly: ${message.split('\n', 1)[0]}` };
}

function clock(): string {
  return new Date().toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
}
