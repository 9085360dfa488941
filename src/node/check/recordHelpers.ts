import { deserialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../engine/checks/finding.ts';
import type { FailureData } from '../../protocol.ts';
import { fromFailureData } from '../failureData.ts';
import { died } from '../runThread.ts';
import { CHECK_NURSERY } from '../smallNursery.ts';
import type { FileJob, ToolsJob } from './checkJob.ts';
import type { FileRecords } from './fileRecords.ts';
import type { ChunkTokens } from './sharedTokens.ts';

/** Records a thread takes at once. */
export const CHUNK = 256;

/** What a helper thread is started with; HelperMessages follow. */
export interface HelperData {
  readonly role: 'helper';
  readonly file: FileJob;
  readonly tools: ToolsJob;
}

/** To a helper: its work, or `undefined` where nothing is to be done, and then the tokens of one chunk after another as they become known. */
export type HelperMessage = HelperWork | ChunkTokens | undefined;

/** What helpers wait for while they load what rules know. */
export interface HelperWork {
  readonly kind: 'work';
  readonly boilerplate: readonly string[];
  /** The bytes of each record's line: start, end, start, end … */
  readonly bytes: Float64Array;
  /** One entry a chunk: 0 until a thread takes it. Shared. */
  readonly taken: Int32Array;
}

/** What a helper found in a record. */
export interface FoundAlone {
  /** By HELPED_RULES. */
  readonly found: readonly Finding[];
  /** See monotonyFindings: the part of `low-diversity` that needs the record alone. */
  readonly monotony: readonly Finding[];
}

/** What was found in a chunk's records, of those in which anything was, by their number in the chunk. */
export type ChunkFindings = readonly (readonly [number, FoundAlone])[];

export interface HelperResult {
  readonly chunk: number;
  /** ChunkFindings, serialised: a helper may be far ahead, and what it found waits outside of the heap. */
  readonly found: Uint8Array;
}

/**
 * Threads that check the records of a file by the rules that need a record alone, chunk by chunk from its beginning, while the caller
 * still reads and compares.
 */
export interface BegunHelpers {
  /** Gives them the records, whose places are known by now. */
  check(records: FileRecords, boilerplate: ReadonlySet<string>): RecordHelpers;
  /**
   * Leaves nothing to do and waits until they have ended, each by itself after the chunk it has: stopping threads that still load their
   * program has been seen to take the whole process with it.
   */
  close(): Promise<void>;
}

/** What helpers do. Whoever takes a chunk first checks it. */
export interface RecordHelpers {
  /** Spares those who take the chunk to look for its tokens. */
  tell(tokens: ChunkTokens): void;
  /** Takes a chunk for the caller; false if it is taken. */
  take(chunk: number): boolean;
  /** Takes the first chunk that nobody has, for a caller who would have to wait otherwise; undefined if there is none. */
  takeNext(): number | undefined;
  /** Whether `result` need not wait. */
  has(chunk: number): boolean;
  /** What a helper found in a chunk it has taken. @throws CasewrightError when a helper ended without an answer */
  result(chunk: number): Promise<ReadonlyMap<number, FoundAlone>>;
}

/**
 * Begins with threads before it is known where the records stand: they load their program and what rules know meanwhile.
 * @param entry the program of the threads
 */
export function beginHelpers(
  entry: URL,
  count: number,
  job: { readonly file: FileJob; readonly tools: ToolsJob },
): BegunHelpers {
  const data: HelperData = { role: 'helper', file: job.file, tools: job.tools };
  const results = createResults();
  let taken: Int32Array | undefined;
  let isClosing = false;
  const fail = (error: unknown): void => {
    if (!isClosing) results.fail(error);
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(entry, { workerData: data, execArgv: [], resourceLimits: CHECK_NURSERY });
    worker.on('message', (message: HelperResult | { readonly failure: FailureData }) => {
      if ('failure' in message) fail(fromFailureData(message.failure));
      else results.add(message);
    });
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (code !== 0) fail(died(code));
    });
    return worker;
  });
  const ended = Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve))));
  const tell = (message: HelperMessage): void => {
    for (const worker of workers) worker.postMessage(message);
  };

  return {
    check(records, boilerplate) {
      const work = workOn(records, boilerplate);
      taken = work.taken;
      tell(work);
      return { tell, ...claimsOf(work.taken), has: results.has, result: results.take };
    },
    async close() {
      isClosing = true;
      if (taken) for (let chunk = 0; chunk < taken.length; chunk += 1) claim(taken, chunk, 1);
      else tell(undefined);
      await ended;
    },
  };
}

function workOn(records: FileRecords, boilerplate: ReadonlySet<string>): HelperWork {
  const bytes = new Float64Array(new SharedArrayBuffer(records.size * 16));
  for (let key = 0; key < records.size; key += 1) bytes.set(records.bytesOf(key), key * 2);
  const taken = new Int32Array(new SharedArrayBuffer(Math.ceil(records.size / CHUNK) * 4));
  return { kind: 'work', boilerplate: [...boilerplate], bytes, taken };
}

/** Takes a chunk; false if it is taken. @param by who takes it: 1 the caller, 2 a helper */
export function claim(taken: Int32Array, chunk: number, by: 1 | 2): boolean {
  return Atomics.compareExchange(taken, chunk, 0, by) === 0;
}

function claimsOf(taken: Int32Array): Pick<RecordHelpers, 'take' | 'takeNext'> {
  let next = 0;
  const take = (chunk: number): boolean => claim(taken, chunk, 1);
  return {
    take,
    takeNext() {
      while (next < taken.length && !take(next)) next += 1;
      return next < taken.length ? next : undefined;
    },
  };
}

/** What helpers found and nobody has asked for yet, and who waits for what they have not. */
function createResults() {
  const results = new Map<number, Uint8Array>();
  const waiting = new Map<number, { resolve: () => void; reject: (error: unknown) => void }>();
  let failure: unknown;
  return {
    add({ chunk, found }: HelperResult): void {
      results.set(chunk, found);
      waiting.get(chunk)?.resolve();
      waiting.delete(chunk);
    },
    fail(error: unknown): void {
      failure ??= error;
      for (const { reject } of waiting.values()) reject(failure);
      waiting.clear();
    },
    has: (chunk: number): boolean => results.has(chunk) || failure !== undefined,
    async take(chunk: number): Promise<ReadonlyMap<number, FoundAlone>> {
      if (failure !== undefined) throw failure;
      if (!results.has(chunk)) {
        await new Promise<void>((resolve, reject) => {
          waiting.set(chunk, { resolve, reject });
        });
      }
      const found = deserialize(results.get(chunk)!) as ChunkFindings;
      results.delete(chunk);
      return new Map(found);
    },
  };
}
