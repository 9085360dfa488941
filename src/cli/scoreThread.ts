import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { ScoreData } from '../node/checkWorker.ts';
import { type BegunThread, beginThread } from '../node/runThread.ts';
import { CHECK_WORKER } from './installation.ts';

/**
 * Bytes of bytecode that a function runs through before V8 asks again whether to optimise it: fifteen times what it has by itself. Most functions of a
 * score run for a moment only, and compiling them in the background took a third of its processor time; those of large files get there all the same.
 */
const INTERRUPT_BUDGET = 1_000_000;

/** Begins with the thread that scores before the command has read what to score: both load their programs at the same time. */
export function beginScoring(args: readonly string[]): BegunThread {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
  const isHelped = availableParallelism() > 1 && !args.some((arg) => arg.startsWith('--threads'));
  return beginThread(CHECK_WORKER, { workerData: { role: 'score', isHelped } satisfies ScoreData });
}
