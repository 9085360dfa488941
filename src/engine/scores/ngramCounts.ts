import { type NgramLevel, ONCE } from './ngrams.ts';
import { termsOf } from './termLists.ts';

/** What the n-grams of one length say of some texts. */
export interface CountedNgrams {
  readonly n: number;
  readonly distinct: number;
  readonly total: number;
  /** By row: how many of its n-grams stand in another of the rows too, each as often as in the one that has it most often. */
  readonly matches: Float64Array;
  /** By row: the other rows that its distinct n-grams stand in, added up. */
  readonly others: Float64Array;
}

/** Of each n-gram that stands more than once: texts that have it, the highest count in one text, the second highest, the text with the highest. */
const FIELDS = 4;

/**
 * Counts n-grams of some of the texts, or of all, as if there were no others: whatever rows are asked for, n-grams are told from each other, and counted
 * in each text, once. Linear in the tokens of the rows.
 */
export function createNgramCounter(level: NgramLevel): (rows: ArrayLike<number>) => CountedNgrams {
  const { n, repeated } = level;
  const { tokens: ids, counts, starts } = termsOf(level, ONCE + 1);
  const table = new Int32Array(repeated * FIELDS);
  /** Learns the counts; tells how many different n-grams of those there are. */
  const learn = (rows: ArrayLike<number>): number => {
    let distinct = 0;
    for (let row = 0; row < rows.length; row += 1) {
      const end = starts[rows[row]! + 1]!;
      for (let at = starts[rows[row]!]!; at < end; at += 1) {
        const slot = ids[at]! * FIELDS;
        const count = counts[at]!;
        const texts = table[slot]!;
        table[slot] = texts + 1;
        if (texts === 0) distinct += 1;
        if (count > table[slot + 1]!) {
          table[slot + 2] = table[slot + 1]!;
          table[slot + 1] = count;
          table[slot + 3] = row;
        } else if (count > table[slot + 2]!) table[slot + 2] = count;
      }
    }
    return distinct;
  };
  const forget = (rows: ArrayLike<number>): void => {
    for (let row = 0; row < rows.length; row += 1) {
      const end = starts[rows[row]! + 1]!;
      for (let at = starts[rows[row]!]!; at < end; at += 1) {
        const slot = ids[at]! * FIELDS;
        table[slot] = 0;
        table[slot + 1] = 0;
        table[slot + 2] = 0;
      }
    }
  };
  return (rows) => {
    const matches = new Float64Array(rows.length);
    const others = new Float64Array(rows.length);
    const { total, once } = totalsOf(level, rows);
    const distinct = once + learn(rows);
    for (let row = 0; row < rows.length; row += 1) {
      const end = starts[rows[row]! + 1]!;
      let matching = 0;
      let shared = 0;
      for (let at = starts[rows[row]!]!; at < end; at += 1) {
        const slot = ids[at]! * FIELDS;
        shared += table[slot]! - 1;
        matching += Math.min(counts[at]!, table[slot + 3] === row ? table[slot + 2]! : table[slot + 1]!);
      }
      matches[row] = matching;
      others[row] = shared;
    }
    forget(rows);
    return { n, distinct, total, matches, others };
  };
}

/** All n-grams of the rows, and those of them that stand nowhere else at all. */
function totalsOf({ n, ids, starts }: NgramLevel, rows: ArrayLike<number>): { total: number; once: number } {
  let total = 0;
  let once = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const from = starts[rows[row]!]!;
    const to = starts[rows[row]! + 1]!;
    total += Math.max(0, to - from - n + 1);
    for (let at = from; at < to; at += 1) if (ids[at] === ONCE) once += 1;
  }
  return { total, once };
}
