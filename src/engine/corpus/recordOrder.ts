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

interface Entry {
  readonly key: number;
  rank: number;
  before: Entry | undefined;
  after: Entry | undefined;
}

export function createRecordOrder(): RecordOrder {
  const entries = new Map<number, Entry>();
  let first: Entry | undefined;
  let last: Entry | undefined;
  let nextKey = 0;

  const renumber = (): void => {
    let rank = 0;
    for (let entry = first; entry; entry = entry.after) {
      entry.rank = rank;
      rank += 1;
    }
  };
  const link = (entry: Entry): void => {
    if (entry.before) entry.before.after = entry;
    else first = entry;
    if (entry.after) entry.after.before = entry;
    else last = entry;
  };

  return {
    get size() {
      return entries.size;
    },
    add(before) {
      const after = before === undefined ? undefined : entries.get(before)!;
      const previous = after ? after.before : last;
      const low = previous ? previous.rank : (after?.rank ?? 0) - 2;
      const high = after ? after.rank : low + 2;
      const entry: Entry = { key: nextKey, rank: (low + high) / 2, before: previous, after };
      nextKey += 1;
      entries.set(entry.key, entry);
      link(entry);
      // Halving the gap again and again runs out of bits.
      if (entry.rank <= low || entry.rank >= high) renumber();
      return entry.key;
    },
    remove(key) {
      const entry = entries.get(key)!;
      entries.delete(key);
      if (entry.before) entry.before.after = entry.after;
      else first = entry.after;
      if (entry.after) entry.after.before = entry.before;
      else last = entry.before;
    },
    *keys() {
      for (let entry = first; entry; entry = entry.after) yield entry.key;
    },
    rank: (key) => entries.get(key)!.rank,
    compare: (a, b) => entries.get(a)!.rank - entries.get(b)!.rank,
  };
}
