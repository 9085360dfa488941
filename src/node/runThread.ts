import { availableParallelism } from 'node:os';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { CasewrightError } from '../engine/errors.ts';
import type { FailureData } from '../protocol.ts';
import { fromFailureData } from './failureData.ts';

/** More of them wait for the one that compares the records, and each takes a sixth of a gigabyte. */
const MOST_THREADS = 8;

/** How many threads a check or a score uses where nobody says. */
export function usefulThreads(): number {
  return Math.min(MOST_THREADS, availableParallelism());
}

/** How a thread comes to its end. */
export interface ThreadEnd<R> {
  /** It has said all there is: the result is handed on once it has ended by itself. */
  done(result: R): void;
  /** What it still does is wanted no longer: it is stopped where it is. */
  stop(result: R): void;
}

/** What a thread says whose work failed. */
export interface ThreadFailure {
  readonly kind: 'failed';
  readonly failure: FailureData;
}

/** A thread of the engine, which loads its program before it is known what it shall do. */
export interface BegunThread {
  /** Hands over what its role waits for: `undefined` where there is nothing to do, and it ends. */
  tell(data: unknown): void;
  /**
   * @param follow takes what the thread says
   * @throws CasewrightError as the thread tells it, or `worker-died` when it ended before it was done; the signal's reason when that is aborted
   */
  run<M extends object, R>(follow: (end: ThreadEnd<R>) => (message: M) => void, signal?: AbortSignal): Promise<R>;
}

/** Begins with a thread, which ends by itself: one that was stopped at its very end has been seen to take the whole process with it. */
export function beginThread(entry: URL, options: WorkerOptions): BegunThread {
  const worker = new Worker(entry, { execArgv: [], ...options });
  // It may fail before anybody follows it.
  const ended = new Promise<{ readonly error: unknown } | { readonly code: number }>((resolve) => {
    worker.on('error', (error) => resolve({ error }));
    worker.on('exit', (code) => resolve({ code }));
  });
  return {
    tell: (data) => worker.postMessage(data),
    run: (follow, signal) => followThread(worker, ended, follow, signal),
  };
}

/** Runs a thread that knows what to do from its beginning. @throws as BegunThread.run */
export async function runThread<M extends object, R>(
  entry: URL,
  options: WorkerOptions,
  follow: (end: ThreadEnd<R>) => (message: M) => void,
  signal?: AbortSignal,
): Promise<R> {
  signal?.throwIfAborted();
  return await beginThread(entry, options).run(follow, signal);
}

async function followThread<M extends object, R>(
  worker: Worker,
  ended: Promise<{ readonly error: unknown } | { readonly code: number }>,
  follow: (end: ThreadEnd<R>) => (message: M) => void,
  signal: AbortSignal | undefined,
): Promise<R> {
  let isAborted = (): void => {};
  try {
    return await new Promise<R>((resolve, reject) => {
      let last: { readonly result: R } | { readonly failure: FailureData } | undefined;
      const take = follow({
        done(result) {
          last = { result };
        },
        stop: resolve,
      });
      isAborted = () => reject(signal?.reason);
      signal?.addEventListener('abort', isAborted);
      worker.on('message', (message: M | ThreadFailure) => {
        // Its last word: it ends by itself.
        if (isFailure(message)) last = { failure: message.failure };
        else take(message);
      });
      void ended.then((end) => {
        if ('error' in end) reject(end.error);
        else if (last === undefined) reject(died(end.code));
        else if ('failure' in last) reject(fromFailureData(last.failure));
        else resolve(last.result);
      });
    });
  } finally {
    signal?.removeEventListener('abort', isAborted);
    await worker.terminate();
  }
}

function isFailure(message: object): message is ThreadFailure {
  return 'kind' in message && message.kind === 'failed';
}

/** A thread that ended before its work was done: the check is not complete, and says so. */
export function died(code: number): CasewrightError {
  return new CasewrightError(
    'io',
    'worker-died',
    `A thread of the check ended before it was done (exit code ${code})`,
    'Nothing is known of the records it had. Run the check again; if memory is short, with --threads 1.',
  );
}
