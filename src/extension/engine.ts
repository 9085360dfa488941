import { join } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../engine/errors.ts';
import type { WorkerClient } from '../node/workerClient.ts';
import type { ScoreProgressData } from '../protocol/scores.ts';
import type { CheckState, GenerateProgress, HostRequests, WorkerRequests } from '../protocol.ts';
import type { EditorModels } from './languageModels.ts';

/** What one run of a generation hands back while it goes on. */
export interface RunListener {
  append(stream: HostRequests['sink.append'][0]['stream'], lines: readonly string[]): Promise<void>;
  progress(progress: GenerateProgress): void;
}

/** The engine in its worker, started by the first request. */
export interface Engine extends vscode.Disposable {
  /** The check of a dataset came on. */
  readonly onDidCheck: vscode.Event<CheckState>;
  /** A scoring came on. */
  readonly onDidScore: vscode.Event<ScoreProgressData>;
  /** The worker died, and why; the next request starts another one, which knows nothing of open datasets. */
  readonly onDidEnd: vscode.Event<string>;
  request<M extends keyof WorkerRequests>(
    method: M,
    params: WorkerRequests[M][0],
    token?: vscode.CancellationToken,
  ): Promise<WorkerRequests[M][1]>;
  /** For tests: ends the worker as a bug in it would. */
  kill(): Promise<void>;
  /** Until disposed, what the worker sends for this run goes to the listener. */
  listen(run: string, listener: RunListener): vscode.Disposable;
}

export function createEngine(extension: vscode.ExtensionContext, models: EditorModels): Engine {
  const checked = new vscode.EventEmitter<CheckState>();
  const scored = new vscode.EventEmitter<ScoreProgressData>();
  const ended = new vscode.EventEmitter<string>();
  const runs = new Map<string, RunListener>();
  let client: Promise<WorkerClient> | undefined;

  const start = async (): Promise<WorkerClient> => {
    // Loaded with the first request: activation stays short.
    const { createWorkerClient } = await import('../node/workerClient.ts');
    const data = { mediaFolder: extension.asAbsolutePath('media') };
    return createWorkerClient(extension.asAbsolutePath(join('dist', 'worker.js')), data, {
      requests: {
        async 'sink.append'({ run, stream, lines }) {
          const listener = runs.get(run);
          if (!listener) throw new CasewrightError('io', 'run-ended', 'This generation has already ended');
          await listener.append(stream, lines);
          return null;
        },
        'lm.send': (request, token) => models.send(request, token),
      },
      notifications: {
        'generate.progress': (progress) => runs.get(progress.run)?.progress(progress),
        'check.changed': (state) => checked.fire(state),
        'score.progress': (progress) => scored.fire(progress),
      },
      ended: (why) => ended.fire(why),
    });
  };

  return {
    onDidCheck: checked.event,
    onDidScore: scored.event,
    onDidEnd: ended.event,
    async request(method, params, token) {
      client ??= start();
      return (await client).request(method, params, token);
    },
    async kill() {
      await (await client)?.kill();
    },
    listen(run, listener) {
      runs.set(run, listener);
      return new vscode.Disposable(() => runs.delete(run));
    },
    dispose() {
      checked.dispose();
      scored.dispose();
      ended.dispose();
      void client?.then((running) => running.dispose());
    },
  };
}
