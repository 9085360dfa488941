import { type NgramLevel, ONCE } from './ngrams.ts';

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

/** Of each n-gram that stands more than once: its count in the text at hand, the highest in one text, the second highest, the text with the highest, texts. */
const FIELDS = 5;

/**
 * Counts n-grams of some of the texts, or of all, as if there were no others: whatever rows are asked for, n-grams are told from each other once. Linear
 * in the tokens of the rows.
 */
export function createNgramCounter({
  n,
  ids,
  repeated,
  starts,
}: NgramLevel): (rows: ArrayLike<number>) => CountedNgrams {
  const table = new Int32Array(repeated * FIELDS);
  const count = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) if (ids[at]! > ONCE) table[ids[at]! * FIELDS]! += 1;
  };
  const clear = (rows: ArrayLike<number>): void => {
    for (let row = 0; row < rows.length; row += 1) {
      for (let at = starts[rows[row]!]!; at < starts[rows[row]! + 1]!; at += 1) {
        const slot = ids[at]! * FIELDS;
        if (slot < 0 || table[slot + 4] === 0) continue;
        table[slot + 1] = 0;
        table[slot + 2] = 0;
        table[slot + 4] = 0;
      }
    }
  };
  /** Learns the counts. */
  const learn = (rows: ArrayLike<number>): { readonly distinct: number; readonly total: number } => {
    let distinct = 0;
    let total = 0;
    for (let row = 0; row < rows.length; row += 1) {
      const from = starts[rows[row]!]!;
      const to = starts[rows[row]! + 1]!;
      total += Math.max(0, to - from - n + 1);
      count(from, to);
      for (let at = from; at < to; at += 1) {
        const id = ids[at]!;
        if (id <= ONCE) {
          if (id === ONCE) distinct += 1;
          continue;
        }
        const slot = id * FIELDS;
        const own = table[slot]!;
        if (own === 0) continue;
        table[slot] = 0;
        if (table[slot + 4] === 0) distinct += 1;
        table[slot + 4]! += 1;
        if (own > table[slot + 1]!) {
          table[slot + 2] = table[slot + 1]!;
          table[slot + 1] = own;
          table[slot + 3] = row;
        } else if (own > table[slot + 2]!) table[slot + 2] = own;
      }
    }
    return { distinct, total };
  };
  return (rows) => {
    const matches = new Float64Array(rows.length);
    const others = new Float64Array(rows.length);
    const { distinct, total } = learn(rows);
    for (let row = 0; row < rows.length; row += 1) {
      const from = starts[rows[row]!]!;
      const to = starts[rows[row]! + 1]!;
      count(from, to);
      let matching = 0;
      let shared = 0;
      for (let at = from; at < to; at += 1) {
        const slot = ids[at]! * FIELDS;
        if (slot < 0 || table[slot] === 0) continue;
        matching += Math.min(table[slot]!, table[slot + 3] === row ? table[slot + 2]! : table[slot + 1]!);
        shared += table[slot + 4]! - 1;
        table[slot] = 0;
      }
      matches[row] = matching;
      others[row] = shared;
    }
    clear(rows);
    return { n, distinct, total, matches, others };
  };
}
