import type { CheckProgress } from './checkJob.ts';

/** Tells how far a step is; from 0 to 1. */
export type TellProgress = (step: CheckProgress['step'], done: number) => void;

/** Tells of each hundredth once: those who listen are in other threads, and waking them takes longer than most steps do. */
export function createProgress(shown: string, onProgress: (progress: CheckProgress) => void): TellProgress {
  let last = '';
  return (step, done) => {
    const hundredth = `${step} ${Math.floor(done * 100)}`;
    if (hundredth === last) return;
    last = hundredth;
    onProgress({ shown, step, done });
  };
}
