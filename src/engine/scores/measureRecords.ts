import { type LexicalColumns, lexicalColumns } from './diversity.ts';
import { centroidMargins, learnCodes, rougeColumn, type SaidCodes } from './fidelity.ts';
import { longestSharedRuns } from './longestRuns.ts';
import { type NearestNeighbours, nearestNeighbours } from './nearestNeighbours.ts';
import type { FoundInRecords, ScoredTexts } from './scoredRecords.ts';
import type { ScoreHost, ScoreInput } from './scoreInput.ts';
import { joinLists, listAt, listCount } from './tokenLists.ts';
import type { VectorSet } from './vectors.ts';

/** Values of single records; NaN where they are not defined. */
export interface RecordColumns extends LexicalColumns {
  readonly longestRun: Float64Array;
  readonly runCoverage: Float64Array;
  /** Distance to the nearest reference, and its number. */
  readonly nnd: Float64Array;
  readonly nearest: Int32Array;
}

/** What the texts alone say record by record, before anything is put together. */
export interface KnownTexts {
  readonly lexical: LexicalColumns;
  readonly neighbours?: NearestNeighbours;
  readonly holdout?: NearestNeighbours;
  readonly said: SaidCodes;
  readonly margins?: Float64Array;
  readonly rouge?: Float64Array;
}

export async function measureTexts({ records, references, holdout }: ScoreInput, host: ScoreHost): Promise<KnownTexts> {
  const nearest = async (others: ScoredTexts): Promise<NearestNeighbours> => {
    const found = await (host.nearest?.(records.vectors, others.vectors) ??
      nearestNeighbours(records.vectors, others.vectors));
    return withoutEmpty(found, records.vectors);
  };
  await host.step('words', 0);
  const lexical = lexicalColumns(records.lists);
  if (!references) return { lexical, said: {} };
  await host.step('nearest references', 0.05);
  const neighbours = await nearest(references);
  await host.step('codes', 0.2);
  return {
    lexical,
    neighbours,
    ...(holdout && { holdout: await nearest(holdout) }),
    said: learnCodes(references)(records),
    margins: centroidMargins(records, references),
    rouge: rougeColumn(records, references, host.random('rouge')),
  };
}

/** The columns of the card, with what was found. */
export function recordColumns(input: ScoreInput, known: KnownTexts, found: FoundInRecords): RecordColumns {
  const size = listCount(input.records.lists);
  const unknown = () => new Float64Array(size).fill(Number.NaN);
  return {
    ...known.lexical,
    longestRun: input.references ? longestRuns(input, found.copiedRuns) : unknown(),
    runCoverage: input.references ? found.copiedShares : unknown(),
    nnd: known.neighbours?.first ?? unknown(),
    nearest: known.neighbours?.nearest ?? new Int32Array(size).fill(-1),
  };
}

/** A text that says nothing is near to nothing. */
export function withoutEmpty(found: NearestNeighbours, { dimension, values }: VectorSet): NearestNeighbours {
  const { first, second, nearest } = found;
  for (let row = 0; row < first.length; row += 1) {
    if (values.subarray(row * dimension, (row + 1) * dimension).some((value) => value !== 0)) continue;
    first[row] = Number.NaN;
    second[row] = Number.NaN;
    nearest[row] = -1;
  }
  return found;
}

function longestRuns({ records, references, minRun }: ScoreInput, copiedRuns: Int32Array): Float64Array {
  const size = listCount(records.lists);
  const short = Array.from({ length: size }, (_, row) => row).filter((row) => copiedRuns[row] === 0);
  const real = references!.lists;
  const lists = joinLists([
    ...short.map((row) => listAt(records.lists, row)),
    ...Array.from({ length: listCount(real) }, (_, at) => listAt(real, at)),
  ]);
  const found = longestSharedRuns(lists, short.length, minRun - 1);
  const column = Float64Array.from(copiedRuns);
  for (const [at, row] of short.entries()) column[row] = found[at]!;
  return column;
}
