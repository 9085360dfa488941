import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  type CancellationToken,
  createMessageConnection,
  type MessageConnection,
  PortMessageReader,
  PortMessageWriter,
} from 'vscode-jsonrpc/node';
import { CasewrightError } from '../engine/errors.ts';
import type { HostRequests, WorkerNotifications, WorkerRequests } from '../protocol.ts';
import { SMALL_NURSERY } from './smallNursery.ts';
import { fromWire, toWire } from './wireErrors.ts';

/** What the worker may call back. */
export interface HostHandlers {
  readonly requests: {
    [M in keyof HostRequests]: (params: HostRequests[M][0], token: CancellationToken) => Promise<HostRequests[M][1]>;
  };
  readonly notifications: { [M in keyof WorkerNotifications]: (params: WorkerNotifications[M]) => void };
  /** The worker died, which it never does by itself; the next request starts another one. */
  readonly ended?: (why: string) => void;
}

/** The extension's end of the worker. */
export interface WorkerClient {
  /**
   * Asks the worker. Cancelling the token asks the worker to stop; the request still ends with its reply or error.
   * @throws CasewrightError as the worker threw it, or `worker-stopped` when the worker died meanwhile
   */
  request<M extends keyof WorkerRequests>(
    method: M,
    params: WorkerRequests[M][0],
    token?: CancellationToken,
  ): Promise<WorkerRequests[M][1]>;
  /** For tests: ends the worker as a bug in it would. */
  kill(): Promise<void>;
  dispose(): Promise<void>;
}

interface Live {
  readonly worker: Worker;
  readonly connection: MessageConnection;
  /** Why it ended, once it has. */
  ended?: string;
}

/**
 * Hosts the engine in a worker thread, which starts with the first request and again after it died.
 * @param script path of dist/worker.js
 * @param data handed to the worker as `workerData`, with a folder of its own for what it needs for a while (`scratch`)
 */
export function createWorkerClient(script: string, data: object, handlers: HostHandlers): WorkerClient {
  const scratch = join(tmpdir(), `casewright-${randomUUID()}`);
  let live: Live | undefined;
  let disposed = false;

  /** A worker that is stopped tidies up nothing. */
  const clear = (): void => rmSync(scratch, { recursive: true, force: true, maxRetries: 2 });

  const start = (): Live => {
    const worker = new Worker(script, {
      workerData: { ...data, scratch },
      name: 'casewright',
      resourceLimits: SMALL_NURSERY,
    });
    const connection = createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
    const started: Live = { worker, connection };
    const end = (why: string) => {
      if (started.ended !== undefined) return;
      started.ended = why;
      if (live === started) live = undefined;
      connection.dispose();
      clear();
      handlers.ended?.(why);
    };
    worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => end(`it ended with code ${code}`));
    connection.onError(([error]) => end(error.message));
    listen(connection, handlers);
    return started;
  };

  return {
    async request(method, params, token) {
      if (disposed) throw stopped('Casewright is shutting down');
      live ??= start();
      const current = live;
      try {
        return await (token
          ? current.connection.sendRequest(method, params, token)
          : current.connection.sendRequest(method, params));
      } catch (error) {
        if (current.ended !== undefined) throw stopped(current.ended, error);
        throw fromWire(error);
      }
    },
    async kill() {
      await live?.worker.terminate();
    },
    async dispose() {
      disposed = true;
      const current = live;
      if (!current) return;
      current.ended = 'Casewright is shutting down';
      live = undefined;
      current.connection.dispose();
      // At once, for there may be no later, and again, for it may have been at work until it was stopped.
      clear();
      await current.worker.terminate();
      clear();
    },
  };
}

function listen(connection: MessageConnection, handlers: HostHandlers): void {
  for (const [method, handle] of Object.entries(handlers.requests)) {
    connection.onRequest(method, async (params, token) => {
      try {
        return await handle(params, token);
      } catch (error) {
        throw toWire(error);
      }
    });
  }
  for (const [method, handle] of Object.entries(handlers.notifications)) connection.onNotification(method, handle);
  connection.listen();
}

function stopped(why: string, cause?: unknown): CasewrightError {
  return new CasewrightError(
    'io',
    'worker-stopped',
    `Casewright’s background worker stopped: ${why}`,
    'Run the command again; the worker starts anew. Every report that was already written is kept.',
    { cause },
  );
}
