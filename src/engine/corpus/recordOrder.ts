import { createNumberList } from './numberList.ts';

/** Keys in an order into which others can be put; keys are numbers from 0, never given twice. */
export interface RecordOrder {
  readonly size: number;
  /** A new key, before another or at the end. */
  add(before?: number): number;
  remove(key: number): void;
  keys(): Generator<number>;
  /** Grows along the order; a later `add` may change it. */
  rank(key: number): number;
  compare(a: number, b: number): number;
}

const NONE = -1;

/** A doubly linked list in flat arrays: 16 bytes a key. */
export function createRecordOrder(): RecordOrder {
  const previous = createNumberList(NONE);
  const next = createNumberList(NONE);
  let ranks = new Float64Array(256);
  let first = NONE;
  let last = NONE;
  let nextKey = 0;
  let size = 0;

  const renumber = (): void => {
    let rank = 0;
    for (let key = first; key !== NONE; key = next.get(key)) {
      ranks[key] = rank;
      rank += 1;
    }
  };
  const link = (before: number, after: number): void => {
    if (before === NONE) first = after;
    else next.set(before, after);
    if (after === NONE) last = before;
    else previous.set(after, before);
  };

  return {
    get size() {
      return size;
    },
    add(before) {
      const after = before ?? NONE;
      const left = after === NONE ? last : previous.get(after);
      const low = left === NONE ? (after === NONE ? 0 : ranks[after]!) - 2 : ranks[left]!;
      const high = after === NONE ? low + 2 : ranks[after]!;
      const key = nextKey;
      nextKey += 1;
      size += 1;
      if (key === ranks.length) {
        const larger = new Float64Array(key * 2);
        larger.set(ranks);
        ranks = larger;
      }
      const rank = (low + high) / 2;
      ranks[key] = rank;
      link(left, key);
      link(key, after);
      // Halving the gap again and again runs out of bits.
      if (rank <= low || rank >= high) renumber();
      return key;
    },
    remove(key) {
      link(previous.get(key), next.get(key));
      size -= 1;
    },
    *keys() {
      for (let key = first; key !== NONE; key = next.get(key)) yield key;
    },
    rank: (key) => ranks[key]!,
    compare: (a, b) => ranks[a]! - ranks[b]!,
  };
}
