import { parentPort, workerData } from 'node:worker_threads';
import {
  type CancellationToken,
  CancellationTokenSource,
  createMessageConnection,
  PortMessageReader,
  PortMessageWriter,
} from 'vscode-jsonrpc/node';
import { fromWire, toWire } from './wireErrors.ts';
import { agentHandlers } from './worker/agents.ts';
import { createChecking } from './worker/checking/loadChecking.ts';
import { checkingHandlers } from './worker/checking.ts';
import { codeHandlers } from './worker/codes.ts';
import { configHandlers } from './worker/config.ts';
import { decisionCountHandlers } from './worker/countDecisions.ts';
import { csvHandlers } from './worker/csv.ts';
import { datasetHandlers, type FollowedLines } from './worker/datasets.ts';
import { findingListHandlers } from './worker/findingLists.ts';
import { fixHandlers } from './worker/fixes.ts';
import { generationHandlers } from './worker/generation.ts';
import type { Handlers, Host, WorkerData } from './worker/handlers.ts';
import { recordHandlers } from './worker/records.ts';
import { reviewHandlers } from './worker/review.ts';
import { createScopes } from './worker/scopes.ts';
import { scoreHandlers } from './worker/scores.ts';
import { splitHandlers } from './worker/split.ts';

if (parentPort) serve(parentPort, workerData as WorkerData);

function serve(port: NonNullable<typeof parentPort>, data: WorkerData): void {
  const connection = createMessageConnection(new PortMessageReader(port), new PortMessageWriter(port));
  const host: Host = {
    async request(method, params, signal) {
      const stop = new CancellationTokenSource();
      const cancel = () => stop.cancel();
      signal?.addEventListener('abort', cancel);
      try {
        return await connection.sendRequest(method, params, stop.token);
      } catch (error) {
        throw fromWire(error);
      } finally {
        signal?.removeEventListener('abort', cancel);
        stop.dispose();
      }
    },
    notify(method, params) {
      void connection.sendNotification(method, params);
    },
  };
  const scopes = createScopes(data.mediaFolder);
  const threads = new URL('./checkWorker.js', import.meta.url);
  const checking = createChecking(scopes, host, threads);
  const followed: FollowedLines = ({ uri, version }, layout) => {
    const dataset = checking.open.get(uri);
    return dataset?.version === version ? dataset.lines(layout) : undefined;
  };
  const check = checkingHandlers(checking);
  const handlers: Handlers = {
    ...check,
    ...agentHandlers(scopes, checking),
    ...codeHandlers(scopes),
    ...configHandlers(scopes),
    ...csvHandlers(scopes),
    ...datasetHandlers(scopes, followed),
    ...decisionCountHandlers(scopes, followed),
    ...findingListHandlers(checking),
    ...fixHandlers(scopes, host, checking),
    ...recordHandlers(scopes, checking.open, followed),
    ...generationHandlers(scopes, host),
    ...reviewHandlers(scopes, { checking, check }),
    ...splitHandlers(scopes, new URL('./checkWorker.js', import.meta.url)),
    ...scoreHandlers(scopes, host, checking, threads, data.scratch),
  };
  for (const [method, handler] of Object.entries(handlers)) {
    connection.onRequest(method, async (params, token: CancellationToken) => {
      const stop = new AbortController();
      const watch = token.onCancellationRequested(() => stop.abort());
      try {
        // The table pairs each method with its parameters; Object.entries forgets which.
        return await (handler as (params: unknown, signal: AbortSignal) => Promise<unknown>)(params, stop.signal);
      } catch (error) {
        throw toWire(error);
      } finally {
        watch.dispose();
      }
    });
  }
  connection.listen();
}
