import { type BegunThread, beginThread, type ThreadEnd } from '../runThread.ts';
import type { FindJob, FoundInFile } from './findInRecords.ts';
import type { RepetitionOffer } from './repetitionBeside.ts';

/** What a thread that checks a file for its score is started with; the FindJob follows, and maybe a RepetitionOffer. */
export interface FindData {
  readonly role: 'find';
}

/** Begins with a thread that checks, before it is known what. */
export function beginFinding(entry: URL): BegunThread {
  return beginThread(entry, { workerData: { role: 'find' } satisfies FindData });
}

/** From that thread. */
export type FindMessage =
  | { readonly kind: 'progress'; readonly what: string; readonly done: number }
  | { readonly kind: 'found'; readonly found: FoundInFile };

/** What checks find in a file, worked out beside what else is done, or when it is asked for. */
export interface FindInFile {
  /** @throws CasewrightError as findInRecords does, and when the thread died */
  found(): Promise<FoundInFile>;
  /** Hands over what the thread may do once it has checked all; absent where there is no thread. */
  readonly offer?: (offer: RepetitionOffer) => void;
  /** @throws what `found` will throw, as far as that is known */
  requireSound(): void;
  /** Ends it, whatever it is at. */
  close(): Promise<void>;
}

/**
 * @param job with as many helpers as there may be threads beside this one: the first of them checks
 * @param begun that thread, where it is there already
 */
export function findBeside(
  job: FindJob,
  entry: URL,
  onProgress: (what: string, done: number) => void,
  begun: BegunThread | undefined,
  signal?: AbortSignal,
): FindInFile {
  return job.helpers > 0
    ? findInThread({ ...job, helpers: job.helpers - 1 }, begun ?? beginFinding(entry), onProgress)
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

function findInThread(job: FindJob, thread: BegunThread, onProgress: (what: string, done: number) => void): FindInFile {
  const stop = new AbortController();
  let failure: { readonly error: unknown } | undefined;
  const follow = (end: ThreadEnd<FoundInFile>) => (message: FindMessage) => {
    if (message.kind === 'progress') onProgress(message.what, message.done);
    else {
      onProgress('', 1);
      end.done(message.found);
    }
  };
  thread.tell(job);
  const found = thread.run(follow, stop.signal);
  // It may fail before anybody has asked for it.
  const ended = found.then(
    () => {},
    (error: unknown) => {
      failure = { error };
    },
  );
  return {
    found: () => found,
    offer: (offer) => thread.tell(offer),
    requireSound() {
      if (failure) throw failure.error;
    },
    async close() {
      stop.abort();
      await ended;
    },
  };
}
