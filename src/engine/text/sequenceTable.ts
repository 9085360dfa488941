import { grown } from './growArray.ts';

/** Lists of numbers, each kept once and numbered from 0. */
export interface SequenceTable {
  readonly size: number;
  /** The number of the list that is the first `count` of these; -1 if it is not kept. */
  find(numbers: Int32Array, count: number): number;
  /** The same, kept if it was not. */
  add(numbers: Int32Array, count: number): number;
  /** A view that holds until the next `add`. */
  get(sequence: number): Int32Array;
}

export function createSequenceTable(): SequenceTable {
  let mask = 255;
  /** Number of the list in each slot, from 1; 0 is an empty slot. */
  let slots = new Int32Array(mask + 1);
  let hashes = new Int32Array(128);
  /** Where each list begins in `kept`; it ends where the next begins. */
  let starts = new Int32Array(129);
  let kept = new Int32Array(1 << 10);
  let size = 0;
  const isAt = (sequence: number, numbers: Int32Array, count: number): boolean => {
    const start = starts[sequence]!;
    if (starts[sequence + 1]! - start !== count) return false;
    for (let index = 0; index < count; index += 1) if (kept[start + index] !== numbers[index]) return false;
    return true;
  };
  const slotOf = (hash: number, numbers: Int32Array, count: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const sequence = slots[slot]! - 1;
      if (sequence === -1 || (hashes[sequence] === hash && isAt(sequence, numbers, count))) return slot;
    }
  };
  const grow = (): void => {
    hashes = grown(hashes);
    starts = grown(starts, hashes.length + 1);
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1);
    for (let sequence = 0; sequence < size; sequence += 1) {
      let slot = hashes[sequence]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = sequence + 1;
    }
  };
  return {
    get size() {
      return size;
    },
    find: (numbers, count) => slots[slotOf(hashOf(numbers, count), numbers, count)]! - 1,
    add(numbers, count) {
      const hash = hashOf(numbers, count);
      const slot = slotOf(hash, numbers, count);
      if (slots[slot] !== 0) return slots[slot]! - 1;
      const start = starts[size]!;
      if (start + count > kept.length) kept = grown(kept, start + count);
      kept.set(numbers.subarray(0, count), start);
      hashes[size] = hash;
      size += 1;
      starts[size] = start + count;
      slots[slot] = size;
      if (size === hashes.length) grow();
      return size - 1;
    },
    get: (sequence) => kept.subarray(starts[sequence]!, starts[sequence + 1]!),
  };
}

function hashOf(numbers: Int32Array, count: number): number {
  let hash = count;
  for (let index = 0; index < count; index += 1) hash = Math.imul(hash ^ numbers[index]!, 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}
