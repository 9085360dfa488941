import type { NearestNeighbours } from './nearestNeighbours.ts';
import type { ScoredRecords, ScoredTexts } from './scoredRecords.ts';
import type { VectorSet } from './vectors.ts';

/** What is measured, and against what. */
export interface ScoreInput {
  readonly records: ScoredRecords;
  readonly references?: ScoredTexts;
  /** Real texts that the generator never saw. */
  readonly holdout?: ScoredTexts;
  /** Tokens from which on a run counts as copied: shorter ones are looked for here, longer ones are known. */
  readonly minRun: number;
}

/** What the host does for a score. */
export interface ScoreHost {
  /** A seeded generator of numbers in [0, 1). */
  readonly random: () => number;
  /** Bytes of the texts with these numbers, joined by line breaks, before and after compression with zlib at level 6. */
  compress(
    of: 'records' | 'references',
    rows: readonly number[],
  ): Promise<{ readonly raw: number; readonly compressed: number }>;
  /** The nearest references of every row; the host may spread the work over threads. */
  nearest?(rows: VectorSet, others: VectorSet): Promise<NearestNeighbours>;
  /** Called between pieces of work; throws to end it. */
  step(what: string, done: number): Promise<void>;
}
