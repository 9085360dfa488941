import { Worker } from 'node:worker_threads';
import {
  createNearestSearch,
  type NearestNeighbours,
  nearestNeighbours,
} from '../../engine/scores/nearestNeighbours.ts';
import { rowCount, toUnitLength, type VectorSet } from '../../engine/scores/vectors.ts';
import { died } from '../runThread.ts';

/** What a thread that looks for nearest rows is started with; all in shared memory. */
export interface NearestData {
  readonly role: 'nearest';
  readonly rows: VectorSet;
  readonly others: VectorSet;
  readonly found: NearestNeighbours;
  /** The first row that no thread has taken. */
  readonly next: Int32Array;
}

/** Multiplications from which on threads are worth their start: a second of one. */
const WORTH_THREADS = 2e9;

/**
 * The nearest rows, looked for by this thread and others: each takes the next rows, so all end at the same time; which of them took a row changes
 * nothing about it.
 * @param entry the program of the threads
 * @param pause called between pieces of work; throws to end it
 * @throws CasewrightError when a thread died
 */
export async function nearestBeside(
  rows: VectorSet,
  others: VectorSet,
  threads: number,
  entry: URL,
  pause: () => Promise<void>,
): Promise<NearestNeighbours> {
  const size = rowCount(rows);
  if (threads === 0 || size * others.values.length < WORTH_THREADS) return nearestNeighbours(rows, others);
  const data: NearestData = {
    role: 'nearest',
    rows: shared(toUnitLength(rows)),
    others: shared(toUnitLength(others)),
    found: {
      first: new Float64Array(new SharedArrayBuffer(size * 8)),
      second: new Float64Array(new SharedArrayBuffer(size * 8)),
      nearest: new Int32Array(new SharedArrayBuffer(size * 4)),
    },
    next: new Int32Array(new SharedArrayBuffer(4)),
  };
  const workers = Array.from({ length: threads }, () => new Worker(entry, { workerData: data, execArgv: [] }));
  const ended = Promise.all(
    workers.map(
      (worker) =>
        new Promise<void>((resolve, reject) => {
          worker.on('error', reject);
          worker.on('exit', (code) => (code === 0 ? resolve() : reject(died(code))));
        }),
    ),
  );
  // It may fail while this thread is at its own rows.
  ended.catch(() => {});
  try {
    await findNearest(data, pause);
    await ended;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  const { first, second, nearest } = data.found;
  return { first: first.slice(), second: second.slice(), nearest: nearest.slice() };
}

/** Takes rows until none is left. */
export async function findNearest(
  { rows, others, found, next }: NearestData,
  pause: () => Promise<void>,
): Promise<void> {
  const search = createNearestSearch(rows, others);
  const size = rowCount(rows);
  for (;;) {
    const from = Atomics.add(next, 0, search.rows);
    if (from >= size) return;
    search.find(from, Math.min(size, from + search.rows), found);
    await pause();
  }
}

function shared({ dimension, values }: VectorSet): VectorSet {
  const copy = new Float64Array(new SharedArrayBuffer(values.length * 8));
  copy.set(values);
  return { dimension, values: copy };
}
