import { Worker } from 'node:worker_threads';
import type { FailureData } from '../../protocol.ts';
import { died } from '../check/recordHelpers.ts';
import { fromFailureData } from '../wireErrors.ts';
import type { FindJob, FoundInFile } from './findInRecords.ts';

/** What a thread that checks a file for its score is started with. */
export interface FindData {
  readonly role: 'find';
  readonly job: FindJob;
}

/** From that thread. */
export type FindMessage =
  | { readonly kind: 'progress'; readonly what: string; readonly done: number }
  | { readonly kind: 'found'; readonly found: FoundInFile };

/** What checks find in a file, worked out beside what else is done, or when it is asked for. */
export interface FindInFile {
  /** @throws CasewrightError as findInRecords does, and when the thread died */
  found(): Promise<FoundInFile>;
  /** @throws what `found` will throw, as far as that is known */
  requireSound(): void;
  /** Ends it, whatever it is at. */
  close(): Promise<void>;
}

/** @param job with as many helpers as there may be threads beside this one: the first of them checks */
export function findBeside(
  job: FindJob,
  entry: URL,
  onProgress: (what: string, done: number) => void,
  signal?: AbortSignal,
): FindInFile {
  return job.helpers > 0
    ? findInThread({ ...job, helpers: job.helpers - 1 }, entry, onProgress)
    : findHere(job, entry, onProgress, signal);
}

function findHere(
  job: FindJob,
  helperEntry: URL,
  onProgress: (what: string, done: number) => void,
  signal: AbortSignal | undefined,
): FindInFile {
  let found: Promise<FoundInFile> | undefined;
  const find = async (): Promise<FoundInFile> => {
    // Knows all that rules know: a thread that leaves the checks to another one does without.
    const { findInRecords } = await import('./findInRecords.ts');
    const pause = async (): Promise<void> => {
      signal?.throwIfAborted();
      await new Promise(setImmediate);
    };
    const all = await findInRecords(job, { helperEntry, onProgress, pause, ...(signal && { signal }) });
    onProgress('', 1);
    return all;
  };
  return {
    found() {
      found ??= find();
      return found;
    },
    requireSound() {},
    async close() {},
  };
}

function findInThread(job: FindJob, entry: URL, onProgress: (what: string, done: number) => void): FindInFile {
  const data: FindData = { role: 'find', job };
  const worker = new Worker(entry, { workerData: data, execArgv: [] });
  let failure: { readonly error: unknown } | undefined;
  const found = new Promise<FoundInFile>((resolve, reject) => {
    const fail = (error: unknown): void => {
      failure ??= { error };
      reject(error);
    };
    worker.on('error', fail);
    worker.on('exit', (code) => reject(died(code)));
    worker.on('message', (message: FindMessage | { readonly kind: 'failed'; readonly failure: FailureData }) => {
      if (message.kind === 'failed') fail(fromFailureData(message.failure));
      else if (message.kind === 'progress') onProgress(message.what, message.done);
      else {
        onProgress('', 1);
        resolve(message.found);
      }
    });
  });
  // It may fail before anybody has asked for it.
  found.catch(() => {});
  return {
    found: () => found,
    requireSound() {
      if (failure) throw failure.error;
    },
    async close() {
      await worker.terminate();
    },
  };
}
