import { type LexicalColumns, lexicalColumns } from './diversity.ts';
import { centroidMargins, rougeColumn, type SaidCodes, sayCodes } from './fidelity.ts';
import { longestSharedRuns } from './longestRuns.ts';
import { type NearestNeighbours, nearestNeighbours } from './nearestNeighbours.ts';
import type { ScoredRecords, ScoredTexts } from './scoredRecords.ts';
import type { ScoreHost, ScoreInput } from './scoreInput.ts';
import { joinLists, listAt, listCount, type TokenLists } from './tokenLists.ts';
import type { VectorSet } from './vectors.ts';

/** Values of single records; NaN where they are not defined. */
export interface RecordColumns extends LexicalColumns {
  readonly longestRun: Float64Array;
  readonly runCoverage: Float64Array;
  /** Distance to the nearest reference, and its number. */
  readonly nnd: Float64Array;
  readonly nearest: Int32Array;
}

/** What is known record by record before anything is put together. */
export interface Known {
  readonly columns: RecordColumns;
  readonly neighbours?: NearestNeighbours;
  readonly holdout?: NearestNeighbours;
  readonly said: SaidCodes;
  readonly margins?: Float64Array;
  readonly rouge?: Float64Array;
  readonly inReferences?: ReadonlySet<string>;
}

export async function measureRecords(
  { records, references, holdout, minRun }: ScoreInput,
  host: ScoreHost,
): Promise<Known> {
  const nearest = async (others: ScoredTexts): Promise<NearestNeighbours> => {
    const found = await (host.nearest?.(records.vectors, others.vectors) ??
      nearestNeighbours(records.vectors, others.vectors));
    return withoutEmpty(found, records.vectors);
  };
  await host.step('words', 0);
  const lexical = lexicalColumns(records.lists);
  const size = listCount(records.lists);
  const unknown = () => new Float64Array(size).fill(Number.NaN);
  if (!references) {
    const columns = {
      ...lexical,
      longestRun: unknown(),
      runCoverage: unknown(),
      nnd: unknown(),
      nearest: new Int32Array(size).fill(-1),
    };
    return { columns, said: {} };
  }
  await host.step('copied passages', 0.1);
  const longestRun = longestRuns(records, references.lists, minRun);
  await host.step('nearest references', 0.15);
  const neighbours = await nearest(references);
  await host.step('codes', 0.3);
  const said = sayCodes(records, references);
  return {
    columns: {
      ...lexical,
      longestRun,
      runCoverage: records.copiedShares,
      nnd: neighbours.first,
      nearest: neighbours.nearest,
    },
    neighbours,
    ...(holdout && { holdout: await nearest(holdout) }),
    said,
    margins: centroidMargins(records, references),
    rouge: rougeColumn(records, references, host.random),
    inReferences: new Set(references.identifiers.flat()),
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

function longestRuns(records: ScoredRecords, references: TokenLists, minRun: number): Float64Array {
  const size = listCount(records.lists);
  const short = Array.from({ length: size }, (_, row) => row).filter((row) => records.copiedRuns[row] === 0);
  const lists = joinLists([
    ...short.map((row) => listAt(records.lists, row)),
    ...Array.from({ length: listCount(references) }, (_, at) => listAt(references, at)),
  ]);
  const found = longestSharedRuns(lists, short.length, minRun - 1);
  const column = Float64Array.from(records.copiedRuns);
  for (const [at, row] of short.entries()) column[row] = found[at]!;
  return column;
}
