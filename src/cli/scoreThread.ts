import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { ScoreData } from '../node/checkWorker.ts';
import { type BegunThread, beginThread } from '../node/runThread.ts';
import { CHECK_WORKER } from './installation.ts';

/**
 * What spares processor time in a program that runs for a moment: `interrupt-budget` is the bytes of bytecode that a function runs through before V8 asks
 * again whether to optimise it, fifteen times what it has by itself; most functions run for less, those of large files get there all the same. Heaps begin
 * at a size that a thousand records do not fill, in megabytes. Regular expressions are mostly run a few times, which does not pay for improving them.
 */
const V8_FLAGS = ['--interrupt-budget=1000000', '--initial-heap-size=256', '--no-regexp-peephole-optimization'];

/** Begins with the thread that scores before the command has read what to score: both load their programs at the same time. */
export function beginScoring(args: readonly string[]): BegunThread {
  for (const flag of V8_FLAGS) setFlagsFromString(flag);
  const isHelped = availableParallelism() > 1 && !args.some((arg) => arg.startsWith('--threads'));
  return beginThread(CHECK_WORKER, { workerData: { role: 'score', isHelped } satisfies ScoreData });
}
