import { drawOrder } from './sampling.ts';
import type { ScoreHost, ScoreInput } from './scoreInput.ts';
import { listCount } from './tokenLists.ts';

/** Texts of one side that are measured together: their numbers, rising. */
export type Rows = readonly number[];

/** Texts that are held against each other for a baseline. */
export interface Draw {
  /** As many of the records as of the references. */
  readonly own: Rows;
  /** Records that are held against the rest one by one, which does not hang on how many they are; those of `own` are among them. */
  readonly ownAlone: Rows;
  /** References that stand in for records: at most half of them. */
  readonly real: Rows;
  /** All other references. */
  readonly rest: Rows;
}

/** The sets of texts that a card tells of; a group that all records are in is the array of all. */
export interface TextSets {
  readonly all: Rows;
  /** In the order of their names. */
  readonly codes: ReadonlyMap<string, Rows>;
  readonly models: ReadonlyMap<string, Rows>;
  readonly draws: readonly Draw[];
}

/** Draws a baseline is the mean of. */
const DRAWS = 2;
/** Records that are held against real texts one by one, where there are as many: more of them say the same more exactly, and take their time. */
const ALONE = 1000;

export function textSets(input: ScoreInput, random: ScoreHost['random']): TextSets {
  const { codes, models } = input.records;
  const all = [...codes.keys()];
  return { all, codes: rowsByName(codes, all), models: rowsByName(models, all), draws: drawSamples(input, random) };
}

function rowsByName(names: readonly string[], all: Rows): Map<string, Rows> {
  const byName = new Map<string, number[]>();
  for (const [row, name] of names.entries()) {
    const own = byName.get(name);
    if (own) own.push(row);
    else byName.set(name, [row]);
  }
  return new Map([...byName.keys()].sort().map((name) => [name, byName.size === 1 ? all : byName.get(name)!]));
}

/**
 * The draws go round the texts, so that they share as few as can be: each of as many records as references, and the second half of the references is
 * held against the first as the first is against the second. None where there are no two references.
 */
function drawSamples({ records, references }: ScoreInput, random: ScoreHost['random']): Draw[] {
  if (!references) return [];
  const [own, real] = [records, references].map(({ lists, prints }) =>
    drawOrder(
      Array.from({ length: listCount(lists) }, (_, row) => row),
      prints,
      random('baselines'),
    ),
  ) as [number[], number[]];
  const n = Math.min(own.length, Math.floor(real.length / 2));
  const ownAlone = partOf(own, 0, Math.min(own.length, Math.max(DRAWS * n, ALONE)));
  return Array.from({ length: n === 0 ? 0 : DRAWS }, (_, draw) => {
    const drawn = partOf(real, draw * n, n);
    const isDrawn = new Set(drawn);
    const rest = Array.from({ length: real.length }, (_, row) => row).filter((row) => !isDrawn.has(row));
    return { real: drawn, rest, own: partOf(own, draw * n, n), ownAlone };
  });
}

/** So many of the rows from a place on, and from the first after the last, in rising order. */
function partOf(order: readonly number[], from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => order[(from + at) % order.length]!).sort((a, b) => a - b);
}
