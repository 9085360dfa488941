import { deserialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../engine/checks/finding.ts';
import type { FailureData } from '../../protocol.ts';
import { fromFailureData } from '../failureData.ts';
import { died } from '../runThread.ts';
import { SMALL_NURSERY } from '../smallNursery.ts';
import type { FileJob, ToolsJob } from './checkJob.ts';
import type { FileRecords } from './fileRecords.ts';

/** Records a thread takes at once. */
export const CHUNK = 256;

/** What a helper thread is started with. */
export interface HelperData {
  readonly role: 'helper';
  readonly file: FileJob;
  readonly tools: ToolsJob;
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
 * still reads and compares. Whoever takes a chunk first checks it.
 */
export interface RecordHelpers {
  /** Takes a chunk for the caller; false if it is taken. */
  take(chunk: number): boolean;
  /** Takes the first chunk that nobody has, for a caller who would have to wait otherwise; undefined if there is none. */
  takeNext(): number | undefined;
  /** Whether `result` need not wait. */
  has(chunk: number): boolean;
  /** What a helper found in a chunk it has taken. @throws CasewrightError when a helper ended without an answer */
  result(chunk: number): Promise<ReadonlyMap<number, FoundAlone>>;
  /**
   * Leaves nothing to do and waits until they have ended, each by itself after the chunk it has: stopping threads that still load their
   * program has been seen to take the whole process with it.
   */
  close(): Promise<void>;
}

/** @param entry the program of the threads */
export function startHelpers(
  entry: URL,
  count: number,
  job: { readonly file: FileJob; readonly tools: ToolsJob; readonly boilerplate: ReadonlySet<string> },
  records: FileRecords,
): RecordHelpers {
  const chunks = Math.ceil(records.size / CHUNK);
  const taken = new Int32Array(new SharedArrayBuffer(chunks * 4));
  const bytes = new Float64Array(new SharedArrayBuffer(records.size * 16));
  for (let key = 0; key < records.size; key += 1) bytes.set(records.bytesOf(key), key * 2);
  const data: HelperData = {
    role: 'helper',
    file: job.file,
    tools: job.tools,
    boilerplate: [...job.boilerplate],
    bytes,
    taken,
  };
  const results = new Map<number, Uint8Array>();
  const waiting = new Map<number, { resolve: () => void; reject: (error: unknown) => void }>();
  let failure: unknown;
  let isClosing = false;
  let next = 0;
  const take = (chunk: number): boolean => Atomics.compareExchange(taken, chunk, 0, 1) === 0;

  const fail = (error: unknown): void => {
    if (isClosing) return;
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const ends = Array.from({ length: count }, () => {
    const worker = new Worker(entry, { workerData: data, execArgv: [], resourceLimits: SMALL_NURSERY });
    worker.on('message', (message: HelperResult | { readonly failure: FailureData }) => {
      if ('failure' in message) {
        fail(fromFailureData(message.failure));
        return;
      }
      results.set(message.chunk, message.found);
      waiting.get(message.chunk)?.resolve();
      waiting.delete(message.chunk);
    });
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (code !== 0) fail(died(code));
    });
    return new Promise<void>((resolve) => {
      worker.once('exit', () => resolve());
    });
  });

  return {
    take,
    takeNext() {
      while (next < chunks && !take(next)) next += 1;
      return next < chunks ? next : undefined;
    },
    has: (chunk) => results.has(chunk) || failure !== undefined,
    async result(chunk) {
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
    async close() {
      isClosing = true;
      for (let chunk = 0; chunk < chunks; chunk += 1) take(chunk);
      await Promise.all(ends);
    },
  };
}
