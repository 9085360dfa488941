import type { NearestNeighbours } from './nearestNeighbours.ts';
import type { FoundRepetition, RepetitionJob } from './repetition.ts';
import type { DatasetTexts, FoundInRecords, ScoredTexts } from './scoredRecords.ts';
import type { VectorSet } from './vectors.ts';

/** What is measured, and against what. */
export interface ScoreInput {
  readonly records: DatasetTexts;
  readonly references?: ScoredTexts;
  /** Real texts that the generator never saw. */
  readonly holdout?: ScoredTexts;
  /** Tokens from which on a run counts as copied: shorter ones are looked for here, longer ones are known. */
  readonly minRun: number;
}

/** What checks found. */
export interface Found {
  readonly records: FoundInRecords;
  /** Identifiers in the references, in the same form. */
  readonly inReferences: ReadonlySet<string>;
}

/** What the host does for a score. */
export interface ScoreHost {
  /** A generator of numbers in [0, 1), the same for the same purpose, whatever was drawn for others. */
  random(purpose: string): () => number;
  /** Asked once, when all that rests on the texts alone is known: the host may look for it meanwhile. */
  found(): Promise<Found>;
  /** Bytes of the texts with these numbers, joined by line breaks, before and after compression with zlib at level 6. */
  compress(
    of: 'records' | 'references',
    rows: readonly number[],
  ): Promise<{ readonly raw: number; readonly compressed: number }>;
  /**
   * Told of the texts whose n-grams are to be counted, before anything is measured: the host may have it done meanwhile. What it gives is called when
   * all that need not wait for it is known; without it, or where it gives nothing, they are counted at once.
   */
  repetition?(job: RepetitionJob): (() => Promise<FoundRepetition>) | undefined;
  /** The nearest references of every row; the host may spread the work over threads. */
  nearest?(rows: VectorSet, others: VectorSet): Promise<NearestNeighbours>;
  /** Called between pieces of work; throws to end it. */
  step(what: string, done: number): Promise<void>;
}
