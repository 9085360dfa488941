import { sampleRows } from './sampling.ts';
import type { ScoreHost, ScoreInput } from './scoreInput.ts';
import { listCount } from './tokenLists.ts';

/** Texts of one side that are measured together: their numbers, rising. */
export type Rows = readonly number[];

/** Texts that are held against each other for a baseline. */
export interface Draw {
  /** As many of the records as of the references. */
  readonly own: Rows;
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
const DRAWS = 3;

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

/** None where there are no two references. */
function drawSamples({ records, references }: ScoreInput, random: ScoreHost['random']): Draw[] {
  const size = references ? listCount(references.lists) : 0;
  const n = Math.min(listCount(records.lists), Math.floor(size / 2));
  return Array.from({ length: n === 0 ? 0 : DRAWS }, (_, draw) => {
    const next = random(`baseline ${draw}`);
    const real = sampleRows(size, n, next);
    const isDrawn = new Set(real);
    const rest = Array.from({ length: size }, (_, row) => row).filter((row) => !isDrawn.has(row));
    return { real, rest, own: sampleRows(listCount(records.lists), n, next) };
  });
}
