import { createRunIndexBuilder } from '../text/runIndex.ts';
import { coveredTokens } from '../text/textTokens.ts';
import { centroidMargins, rougeColumn } from './fidelity.ts';
import { type MeasuredTexts, placedNeighbours } from './measureRecords.ts';
import { type Measures, type MetricKey, meanOf } from './metrics.ts';
import { isNearCopy, ratioOf } from './privacy.ts';
import type { SomeTexts } from './scoredRecords.ts';
import type { ScoreHost } from './scoreInput.ts';
import type { Rows } from './textSets.ts';
import { listAt } from './tokenLists.ts';
import { rowsOf } from './vectors.ts';

/** What a single text is worth when it is held against others; its mean over texts does not hang on how many they are. */
const HELD = [
  'plagiarismRate',
  'runCoverage',
  'nearCopyRate',
  'nndMean',
  'nndr',
  'centroidMargin',
  'rougeL',
] as const satisfies readonly MetricKey[];

/** By text; NaN where it was not held against any, or is not defined. */
export type HeldColumns = Readonly<Record<(typeof HELD)[number], Float64Array>>;

/**
 * Holds texts against the same others.
 * @param draw its number, for what is drawn
 * @returns takes the texts, and those of them that ROUGE-L is worked out of, which takes longest
 */
export function holdAgainst(
  others: SomeTexts<MeasuredTexts>,
  minRun: number,
  draw: number,
  host: ScoreHost,
): (some: SomeTexts<MeasuredTexts>, few: Rows) => Promise<HeldColumns> {
  const copied = copyColumns(others, minRun);
  const vectors = rowsOf(others.texts.vectors, others.rows);
  return async (some, few) => {
    const neighbours = await placedNeighbours(rowsOf(some.texts.vectors, some.rows), vectors, host.nearest);
    const { first, second } = neighbours;
    const spread = (values: ArrayLike<number>): Float64Array => spreadOver(some, values);
    return {
      ...copied(some),
      nearCopyRate: spread(isNearCopy(first)),
      nndMean: spread(first),
      nndr: spread(first.map((distance, at) => ratioOf(distance, second[at]!))),
      centroidMargin: centroidMargins(some, others),
      rougeL: rougeColumn({ texts: some.texts, rows: few }, others, host.random(`rouge ${draw}`)),
    };
  };
}

/** Runs that a text shares with one of the others. */
function copyColumns(
  others: SomeTexts<MeasuredTexts>,
  minRun: number,
): (some: SomeTexts<MeasuredTexts>) => Pick<HeldColumns, 'plagiarismRate' | 'runCoverage'> {
  const builder = createRunIndexBuilder(minRun);
  for (const row of others.rows) builder.add(listAt(others.texts.lists, row));
  const index = builder.build();
  return (some) => {
    const runs = some.rows.map((row) => index.find(listAt(some.texts.lists, row)));
    const { starts } = some.texts.lists;
    const shares = some.rows.map((row, at) =>
      runs[at]!.length === 0 ? 0 : coveredTokens(runs[at]!) / (starts[row + 1]! - starts[row]!),
    );
    return {
      plagiarismRate: spreadOver(
        some,
        runs.map(({ length }) => (length > 0 ? 1 : 0)),
      ),
      runCoverage: spreadOver(some, shares),
    };
  };
}

function spreadOver({ texts, rows }: SomeTexts<MeasuredTexts>, values: ArrayLike<number>): Float64Array {
  const column = new Float64Array(texts.codes.length).fill(Number.NaN);
  for (const [at, row] of rows.entries()) column[row] = values[at]!;
  return column;
}

/** By text the mean of the draws in which it was held against others. */
export function meanColumns(draws: readonly HeldColumns[]): HeldColumns {
  const mean = (columns: readonly Float64Array[]): Float64Array =>
    columns[0]!.map((_, row) => {
      let sum = 0;
      let count = 0;
      for (const column of columns) {
        if (Number.isNaN(column[row]!)) continue;
        sum += column[row]!;
        count += 1;
      }
      return count === 0 ? Number.NaN : sum / count;
    });
  return Object.fromEntries(HELD.map((key) => [key, mean(draws.map((draw) => draw[key]))])) as HeldColumns;
}

/** Their means over the texts with these numbers. */
export function heldMeasures(columns: HeldColumns, rows: Rows): Measures {
  return Object.fromEntries(HELD.map((key) => [key, meanOf(columns[key], rows, '')]));
}
