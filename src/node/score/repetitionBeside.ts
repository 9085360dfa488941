import { type FoundRepetition, measureRepetition, type RepetitionJob } from '../../engine/scores/repetition.ts';
import type { FindInFile } from './findBeside.ts';

/** Texts whose n-grams either thread may count; each has its own words of them. */
export interface RepetitionOffer {
  readonly job: RepetitionJob;
  /** In memory that both share: 1 once a thread has taken it. */
  readonly taken: Int32Array;
}

/** Words up to which n-grams are left until the end: what it takes to count them, about 14 bytes a word and the words once more, comes on top of all else. */
const MOST_WORDS = 4_000_000;

/**
 * Leaves it to whichever thread is done first to count n-grams: the one that checks, or the one that asks, when it has nothing else to do.
 * @returns undefined where they are better counted at once
 */
export function offerRepetition(
  job: RepetitionJob,
  find: FindInFile,
  pause: () => Promise<void>,
): (() => Promise<FoundRepetition>) | undefined {
  const words = job.records.ids.length + (job.references?.ids.length ?? 0);
  if (!find.offer || words > MOST_WORDS) return undefined;
  const offer: RepetitionOffer = { job, taken: new Int32Array(new SharedArrayBuffer(4)) };
  find.offer(offer);
  return async () => (take(offer) ? await measureRepetition(job, pause) : (await find.found()).repetition!);
}

/** What the thread that checks finds; undefined where the other one has taken it. */
export async function countOffered(
  offer: RepetitionOffer | undefined,
  pause: () => Promise<void>,
): Promise<FoundRepetition | undefined> {
  return offer && take(offer) ? await measureRepetition(offer.job, pause) : undefined;
}

function take({ taken }: RepetitionOffer): boolean {
  return Atomics.exchange(taken, 0, 1) === 0;
}
