import type { Measure, Measures } from './metrics.ts';
import { type CountedNgrams, type NgramLevel, ngramLevels, type SharedRuns } from './ngrams.ts';
import type { ScoreInput } from './scoreInput.ts';
import { createSelfBleu, type SelfBleu } from './selfBleu.ts';
import { selfRepetition } from './selfRepetition.ts';
import type { Rows, TextSets } from './textSets.ts';
import { listCount, type TokenLists } from './tokenLists.ts';

/** Texts whose n-grams are counted; plain data, so that another thread may do it. */
export interface RepetitionJob {
  readonly records: TokenLists;
  readonly references?: TokenLists;
  /** Tokens from which on a run counts as copied: shorter ones are looked for here. */
  readonly minRun: number;
  /** Each is counted as if there were no others; they may overlap. */
  readonly sets: readonly TextSet[];
}

export interface TextSet {
  readonly of: 'records' | 'references';
  readonly rows: Int32Array;
}

/** What the n-grams of texts say. */
export interface FoundRepetition {
  /** By set: distinct n-grams, Self-BLEU, self-repetition. */
  readonly sets: readonly Measures[];
  /** By record, tokens of its longest run that stands in a reference too, as far as it does not count as copied. */
  readonly sharedRuns: Int32Array;
}

/** The same by the rows of a set. */
export interface Repetition {
  readonly sets: ReadonlyMap<Rows, Measures>;
  readonly sharedRuns: Int32Array;
}

const LONGEST = 4;

/** What is counted for a card, and how its sets get what was found. */
export function repetitionOf(
  { records, references, minRun }: ScoreInput,
  { all, codes, models, draws }: TextSets,
): { readonly job: RepetitionJob; readonly take: (found: FoundRepetition) => Repetition } {
  const own = [...new Set([all, ...codes.values(), ...models.values(), ...draws.map((draw) => draw.own)])];
  const real = draws.map((draw) => draw.real);
  const set = (of: TextSet['of'], rows: Rows): TextSet => ({ of, rows: Int32Array.from(rows) });
  return {
    job: {
      records: records.lists,
      ...(references && { references: references.lists }),
      minRun,
      sets: [...own.map((rows) => set('records', rows)), ...real.map((rows) => set('references', rows))],
    },
    take: ({ sets, sharedRuns }) => ({
      sets: new Map([...own, ...real].map((rows, at) => [rows, sets[at]!])),
      sharedRuns,
    }),
  };
}

/**
 * N-grams of records and references are told from each other once, length by length, for all sets, and for what both sides share.
 * @param pause called between pieces of work; throws to end it
 */
export async function measureRepetition(
  { records, references, minRun, sets: asked }: RepetitionJob,
  pause: () => Promise<void>,
): Promise<FoundRepetition> {
  const size = listCount(records);
  const sets = asked.map(({ of, rows }) =>
    of === 'records' ? setMeter(rows, records, 0) : setMeter(rows, references!, size),
  );
  let runs: SharedRuns = { lengths: new Int32Array(size), found: references ? size : 0 };
  const parts = references ? [records, references] : [records];
  for (const level of ngramLevels(parts, Math.max(LONGEST, minRun - 1))) {
    if (level.n <= LONGEST) await takeLevel(sets, level, pause);
    await pause();
    if (runs.found > 0 && level.n < minRun) runs = level.sharedRuns(size);
    if (level.n >= LONGEST && runs.found === 0) break;
  }
  return { sets: sets.map(({ measures }) => measures), sharedRuns: runs.lengths };
}

interface SetMeter {
  /** The numbers of the texts among those of a level. */
  readonly places: Int32Array;
  readonly measures: Measures;
  readonly selfBleu: (counted: CountedNgrams) => SelfBleu;
}

/** @param first the place of the side's first text */
function setMeter(rows: Int32Array, { starts }: TokenLists, first: number): SetMeter {
  const lengths = rows.map((row) => starts[row + 1]! - starts[row]!);
  return {
    places: rows.map((row) => first + row),
    measures: {},
    selfBleu: createSelfBleu(lengths),
  };
}

async function takeLevel(sets: readonly SetMeter[], level: NgramLevel, pause: () => Promise<void>): Promise<void> {
  const { n } = level;
  for (const { places, measures, selfBleu } of sets) {
    await pause();
    const counted = level.count(places);
    const { distinct, total } = counted;
    measures[`distinct${n}` as 'distinct1'] =
      total === 0
        ? { n: places.length, undefined: `no record has ${n === 1 ? 'a word' : `${n} words`}` }
        : { value: distinct / total, n: places.length };
    const bleu = selfBleu(counted);
    if (n > 1) measures[`selfBleu${n}` as 'selfBleu2'] = meanOfDefined(bleu);
    if (n === LONGEST) measures.selfRepetition = repetitionMeasure(counted);
  }
}

function repetitionMeasure(counted: CountedNgrams): Measure {
  const n = counted.others.length;
  const value = n < 2 ? undefined : selfRepetition(counted);
  return value === undefined ? { n, undefined: 'it takes two records' } : { value, n };
}

function meanOfDefined({ scores }: SelfBleu): Measure {
  const defined = scores.filter((score) => score !== undefined);
  if (defined.length === 0) return { n: 0, undefined: 'it takes two records with words' };
  return { value: defined.reduce((sum, score) => sum + score, 0) / defined.length, n: defined.length };
}
