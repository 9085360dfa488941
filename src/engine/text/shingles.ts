/** Tokens in a shingle. */
export const SHINGLE = 3;

/** A 32-bit hash of three token numbers; another `seed`, another hash. */
export function hashShingle(a: number, b: number, c: number, seed: number): number {
  let h = Math.imul(a ^ seed, 0x9e3779b1);
  h = Math.imul((h ^ (h >>> 15)) + b, 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 13)) + c, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Exact numbers for triples of numbers, from 0 in order of first sight. */
export interface TripleTable {
  readonly size: number;
  /** The triple's number; a new one where it was not there. */
  add(a: number, b: number, c: number): number;
  /** The triple's number, or -1. */
  find(a: number, b: number, c: number): number;
}

export function createTripleTable(): TripleTable {
  let mask = (1 << 10) - 1;
  let slots = new Int32Array((mask + 1) * 4);
  let size = 0;

  /** The slot the triple is in, or the empty one it belongs to. */
  const slotOf = (a: number, b: number, c: number): number => {
    let slot = hashShingle(a, b, c, 0) & mask;
    for (;;) {
      const at = slot << 2;
      if (slots[at + 3] === 0) return at;
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c) return at;
      slot = (slot + 1) & mask;
    }
  };
  const grow = (): void => {
    const old = slots;
    mask = mask * 2 + 1;
    slots = new Int32Array((mask + 1) * 4);
    for (let at = 0; at < old.length; at += 4) {
      if (old[at + 3] === 0) continue;
      const to = slotOf(old[at]!, old[at + 1]!, old[at + 2]!);
      for (let part = 0; part < 4; part += 1) slots[to + part] = old[at + part]!;
    }
  };

  return {
    get size() {
      return size;
    },
    add(a, b, c) {
      const at = slotOf(a, b, c);
      const known = slots[at + 3]!;
      if (known !== 0) return known - 1;
      slots[at] = a;
      slots[at + 1] = b;
      slots[at + 2] = c;
      size += 1;
      slots[at + 3] = size;
      if (size * 2 > mask) grow();
      return size - 1;
    },
    find(a, b, c) {
      return slots[slotOf(a, b, c) + 3]! - 1;
    },
  };
}
