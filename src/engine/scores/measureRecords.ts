import { type Compression, compressSets } from './compression.ts';
import { type LexicalColumns, lexicalColumns } from './diversity.ts';
import {
  type CodePrograms,
  type CountedTexts,
  centroidMargins,
  createCodePrograms,
  type KnownDiscrepancies,
  learnCodes,
  placedRows,
  rougeColumn,
  type SaidCodes,
} from './fidelity.ts';
import { type NearestNeighbours, nearestNeighbours } from './nearestNeighbours.ts';
import { type Nearer, nearerShares } from './privacy.ts';
import { measureRepetition, type Repetition, repetitionOf } from './repetition.ts';
import { sampleRows } from './sampling.ts';
import { allOf, type FoundInRecords, type ScoredTexts } from './scoredRecords.ts';
import type { ScoreHost, ScoreInput } from './scoreInput.ts';
import { termsOf } from './termLists.ts';
import type { TextSets } from './textSets.ts';
import { isZeroRow, rowCount, rowsOf, type VectorSet } from './vectors.ts';

/** Values of single records; NaN where they are not defined. */
export interface RecordColumns extends LexicalColumns {
  readonly longestRun: Float64Array;
  readonly runCoverage: Float64Array;
  /** Distance to the nearest reference, and its number. */
  readonly nnd: Float64Array;
  readonly nearest: Int32Array;
  /** Nearness to the references of its own code less that to those of the nearest other code. */
  readonly margin: Float64Array;
  /** ROUGE-L with the best of some references of its code. */
  readonly rougeL: Float64Array;
  /** The code that a classifier of the references takes its text for; undefined where it was not asked. */
  readonly said: readonly (string | undefined)[];
  /** The three-character category that a classifier of those takes its text for; undefined where it was not asked. */
  readonly saidFamilies: readonly (string | undefined)[];
  /** Share of the draws in which it is nearer to the references than to the hold-out. */
  readonly nearer: Float64Array;
}

/** Texts with what several metrics rest on, worked out once. */
export interface MeasuredTexts extends ScoredTexts, CountedTexts {
  readonly lexical: LexicalColumns;
}

/** What the texts alone say record by record, before anything is put together, and what takes all sets of them at once. */
export interface KnownTexts {
  readonly lexical: LexicalColumns;
  /** Asked for as late as can be: another thread may be at it. */
  readonly repetition: () => Promise<Repetition>;
  readonly compression: Compression;
  /** What is held against references takes it. */
  readonly against?: KnownAgainst;
}

export interface KnownAgainst {
  readonly records: MeasuredTexts;
  readonly references: MeasuredTexts;
  readonly neighbours: NearestNeighbours;
  /** Where there is a hold-out. */
  readonly nearer?: Nearer;
  readonly said: SaidCodes;
  /** Of classifiers that are asked one after the other. */
  readonly programs: CodePrograms;
  readonly margins: Float64Array;
  readonly rouge: Float64Array;
  /** Filled by the set of all records, of which the others are parts. */
  readonly discrepancies: KnownDiscrepancies;
}

export async function measureTexts(input: ScoreInput, sets: TextSets, host: ScoreHost): Promise<KnownTexts> {
  const compression = compressSets(sets, host);
  await host.step('words', 0);
  const lexical = lexicalColumns(input.records.lists);
  const repetition = await beginRepetition(input, sets, host);
  const known = { lexical, repetition, compression };
  const { references } = input;
  return references ? { ...known, against: await measureAgainst(input, references, lexical, host) } : known;
}

async function beginRepetition(input: ScoreInput, sets: TextSets, host: ScoreHost): Promise<KnownTexts['repetition']> {
  const { job, take } = repetitionOf(input, sets);
  const later = host.repetition?.(job);
  let found = later ? undefined : measureRepetition(job, () => host.step('words', 0.05)).then(take);
  await found;
  return () => {
    found ??= later!().then(take);
    return found;
  };
}

async function measureAgainst(
  { records, holdout }: ScoreInput,
  references: ScoredTexts,
  lexical: LexicalColumns,
  host: ScoreHost,
): Promise<KnownAgainst> {
  await host.step('nearest references', 0.2);
  const neighbours = await placedNeighbours(records.vectors, references.vectors, host.nearest);
  const nearer = holdout && { nearer: await nearerOf(records, references, holdout, host) };
  await host.step('codes', 0.25);
  const own = { ...records, lexical, terms: termsOf(records.lists) };
  const real = { ...references, lexical: lexicalColumns(references.lists), terms: termsOf(references.lists) };
  const programs = createCodePrograms();
  return {
    records: own,
    references: real,
    neighbours,
    ...nearer,
    said: learnCodes(allOf(real), programs)(allOf(own)),
    programs,
    margins: centroidMargins(allOf(own), allOf(real)),
    rouge: rougeColumn(allOf(own), allOf(real), host.random('rouge')),
    discrepancies: new Map(),
  };
}

/** Samples of the larger of two sides, each as large as the smaller one: of more texts one is nearer whatever was learnt. */
const HOLDOUT_DRAWS = 5;

async function nearerOf(
  { vectors }: ScoredTexts,
  references: ScoredTexts,
  holdout: ScoredTexts,
  host: ScoreHost,
): Promise<Nearer> {
  const sides = [references, holdout].map((texts) => ({ texts, rows: placedRows(allOf(texts)) }));
  const size = Math.min(...sides.map(({ rows }) => rows.length));
  const [near, far] = await Promise.all(
    sides.map(async ({ texts, rows }) => {
      const draws = rows.length > size ? HOLDOUT_DRAWS : 1;
      const random = host.random('hold-out');
      const distances: Float64Array[] = [];
      for (let draw = 0; draw < draws; draw += 1) {
        const others = rowsOf(texts.vectors, sampleRows(rows, size, texts.prints, random));
        distances.push((await placedNeighbours(vectors, others, host.nearest)).first);
      }
      return Array.from({ length: HOLDOUT_DRAWS }, (_, draw) => distances[draw % draws]!);
    }),
  );
  return nearerShares(near!, far!, size);
}

/** The columns of the card, with what was found. */
export function recordColumns(
  { lexical, against }: KnownTexts,
  { sharedRuns }: Repetition,
  found: FoundInRecords,
): RecordColumns {
  const size = lexical.ttr.length;
  const unknown = () => new Float64Array(size).fill(Number.NaN);
  return {
    ...lexical,
    longestRun: against ? Float64Array.from(found.copiedRuns, (copied, row) => copied || sharedRuns[row]!) : unknown(),
    runCoverage: against ? found.copiedShares : unknown(),
    nnd: against?.neighbours.first ?? unknown(),
    nearest: against?.neighbours.nearest ?? new Int32Array(size).fill(-1),
    margin: against?.margins ?? unknown(),
    rougeL: against?.rouge ?? unknown(),
    said: against?.said.codes?.said ?? [],
    saidFamilies: against?.said.families?.said ?? [],
    nearer: against?.nearer?.shares ?? unknown(),
  };
}

/** The nearest rows where both sides have a place: rows of zeros are near to nothing, and nothing is near to them. */
export async function placedNeighbours(
  rows: VectorSet,
  others: VectorSet,
  nearestOf: ScoreHost['nearest'] = async (a, b) => nearestNeighbours(a, b),
): Promise<NearestNeighbours> {
  const placed = Array.from({ length: rowCount(others) }, (_, row) => row).filter((row) => !isZeroRow(others, row));
  const isWhole = placed.length === rowCount(others);
  const { first, second, nearest } = await nearestOf(rows, isWhole ? others : rowsOf(others, placed));
  for (let row = 0; row < first.length; row += 1) {
    if (isZeroRow(rows, row)) {
      first[row] = Number.NaN;
      second[row] = Number.NaN;
      nearest[row] = -1;
    } else if (!isWhole) nearest[row] = placed[nearest[row]!] ?? -1;
  }
  return { first, second, nearest };
}
