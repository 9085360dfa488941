import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { EmbeddingsPlace, PanelStatus, ScoredWithRecords, ScoreSending } from '../../protocol/scores.ts';
import type { App } from '../app.ts';
import { openDocument, scopeOf } from '../scope.ts';
import { permitSending } from './permitSending.ts';

/** The scores of a dataset as they come to be and grow old. */
export interface Scoring extends vscode.Disposable {
  readonly status: PanelStatus;
  readonly scored: ScoredWithRecords | undefined;
  /**
   * Scores it as it stands in its open document, else on disk; one that runs gives way. Failures stand in the status.
   * @param isAsked whether somebody asks for it now: texts are sent to a server only then, after questions
   */
  score(isAsked: boolean): Promise<void>;
  stop(): void;
  /** Tells why what is known is of an earlier state. */
  age(stale: NonNullable<PanelStatus['stale']>): void;
  /** How long the last scoring took, in milliseconds. */
  readonly lastMs: number;
  /** A scoring has come to its end, whatever that was. */
  readonly onDidEnd: vscode.Event<void>;
}

interface Listener {
  onStatus(status: PanelStatus): void;
  onScored(scored: ScoredWithRecords): void;
}

/** @param ready what the first scoring waits for */
export function createScoring(
  app: Pick<App, 'engine' | 'context' | 'providers'>,
  uri: vscode.Uri,
  { onStatus, onScored }: Listener,
  ready: Promise<void>,
): Scoring {
  const { engine, context } = app;
  let status: PanelStatus = { uri: uri.toString(), name: basename(uri.path) };
  let scored: ScoredWithRecords | undefined;
  let running: { readonly run: string; readonly stop: vscode.CancellationTokenSource } | undefined;
  let lastMs = 0;
  /** What changed since the scoring that runs has begun. */
  let aged: PanelStatus['stale'];
  const ended = new vscode.EventEmitter<void>();

  const tell = (change: Partial<PanelStatus>, ...gone: (keyof PanelStatus)[]): void => {
    const next = { ...status, ...change };
    for (const key of gone) delete (next as Record<string, unknown>)[key];
    status = next;
    onStatus(status);
  };
  /** Undefined where what there is may stay, since nobody asked for texts to be sent. */
  const request = async (
    run: string,
    isAsked: boolean,
    token: vscode.CancellationToken,
  ): Promise<{ readonly done: ScoredWithRecords; readonly isUnsaved: boolean } | undefined> => {
    const document = { uri: uri.toString(), path: requirePath(uri), scope: scopeOf(uri) };
    const version = String(context.extension.packageJSON.version);
    const send = async (sending?: ScoreSending) => {
      const open = openDocument(uri);
      const unsaved = open?.isDirty === true && { text: open.getText() };
      aged = undefined;
      const params = { run, document, version, ...unsaved, ...(sending && { sending }) };
      return { done: await engine.request('score.run', params, token), isUnsaved: unsaved !== false };
    };
    const { place } = await engine.request('score.embeddings', { document }, token);
    if (!place) return send();
    if (!isAsked) return requireScored(scored, place);
    tell({ sendsTo: new URL(place.origin).host });
    return permitSending(app, status.name, place, send);
  };
  const score = async (isAsked: boolean): Promise<void> => {
    // What sends texts, or asks whether it may, does not give way to what never would.
    if (running && status.sendsTo !== undefined && !isAsked) return;
    running?.stop.cancel();
    const own = { run: randomUUID(), stop: new vscode.CancellationTokenSource() };
    running = own;
    tell({ running: { what: '', done: 0 } }, 'failure', 'isStopped', 'sendsTo');
    try {
      await ready;
      if (own.stop.token.isCancellationRequested) throw new vscode.CancellationError();
      const started = performance.now();
      const found = await request(own.run, isAsked, own.stop.token);
      if (running !== own) return;
      // Told to stop, it says so, even where the scores were ready at the same time.
      if (own.stop.token.isCancellationRequested) throw new vscode.CancellationError();
      running = undefined;
      if (!found) {
        tell({}, 'running');
        return;
      }
      scored = found.done;
      lastMs = performance.now() - started;
      onScored(scored);
      const { isUnsaved } = found;
      tell(
        { scoredAt: clock(), isUnsaved, ...(aged && { stale: aged }) },
        'running',
        ...(aged ? [] : (['stale'] as const)),
      );
    } catch (error) {
      if (running !== own) return;
      running = undefined;
      const isStopped = own.stop.token.isCancellationRequested || error instanceof vscode.CancellationError;
      if (isStopped) tell({ isStopped }, 'running');
      else tell({ failure: failureOf(error) }, 'running');
      if (!isStopped && !(error instanceof CasewrightError)) throw error;
    } finally {
      own.stop.dispose();
      if (!running) ended.fire();
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
    age(stale) {
      aged = stale;
      if (status.stale !== stale) tell({ stale });
    },
    onDidEnd: ended.event,
    dispose() {
      listener.dispose();
      ended.dispose();
      running?.stop.cancel();
      running = undefined;
    },
  };
}

/** @throws CasewrightError where there are no scores to stay, and texts would have to be sent for them */
function requireScored(scored: ScoredWithRecords | undefined, { origin }: EmbeddingsPlace): undefined {
  if (scored) return;
  throw new CasewrightError(
    'usage',
    'not-asked',
    `Its embeddings come from ${new URL(origin).host}, and nothing is sent there by itself`,
    'Choose Score Again.',
  );
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
