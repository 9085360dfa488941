import { grown } from './growArray.ts';
import type { KeptTokens } from './tokenArena.ts';

/** Exact counts of documents by window, a run of a fixed length; windows are numbered from 0. */
export interface WindowTable {
  readonly windows: number;
  nextDocument(): void;
  /** Whether the present document holds a window twice. */
  readonly repeats: boolean;
  /** Counts the window at a place, once for the present document; returns its number. */
  count(hash: number, tokens: KeptTokens, at: number): number;
  /** The number of the window at a place; -1 if it was never counted. */
  find(hash: number, tokens: KeptTokens, at: number): number;
  documentsWith(window: number): number;
  /** Counts a window in or out, once for the present document. */
  change(window: number, by: number): void;
}

export function createWindowTable(length: number): WindowTable {
  let mask = (1 << 10) - 1;
  /** Number of the entry in each slot, from 1; 0 is an empty slot. */
  let slots = new Int32Array(mask + 1);
  let hashes = new Int32Array(1 << 9);
  let counts = new Int32Array(1 << 9);
  let lastSeen = new Int32Array(1 << 9);
  let runs = new Int32Array(length << 9);
  let size = 0;
  let document = 0;
  let repeats = false;

  const isAt = (entry: number, tokens: KeptTokens, at: number): boolean => {
    for (let index = 0; index < length; index += 1) {
      if (runs[entry * length + index] !== tokens[at + index]) return false;
    }
    return true;
  };
  const slotOf = (hash: number, tokens: KeptTokens, at: number): number => {
    let slot = hash & mask;
    for (;;) {
      const entry = slots[slot]! - 1;
      if (entry === -1 || (hashes[entry] === hash && isAt(entry, tokens, at))) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const grow = (): void => {
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1);
    for (let entry = 0; entry < size; entry += 1) {
      let slot = hashes[entry]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    [hashes, counts, lastSeen, runs] = [grown(hashes), grown(counts), grown(lastSeen), grown(runs)];
  };
  const addOnce = (entry: number, by: number): void => {
    if (lastSeen[entry] === document) {
      repeats = true;
      return;
    }
    lastSeen[entry] = document;
    counts[entry]! += by;
  };
  const add = (slot: number, hash: number, tokens: KeptTokens, at: number): void => {
    runs.set(tokens.subarray(at, at + length), size * length);
    hashes[size] = hash;
    size += 1;
    slots[slot] = size;
    if (size === hashes.length) grow();
  };

  return {
    get windows() {
      return size;
    },
    get repeats() {
      return repeats;
    },
    nextDocument() {
      document += 1;
      repeats = false;
    },
    count(hash, tokens, at) {
      const slot = slotOf(hash, tokens, at);
      const entry = slots[slot] === 0 ? size : slots[slot]! - 1;
      if (entry === size) add(slot, hash, tokens, at);
      addOnce(entry, 1);
      return entry;
    },
    find: (hash, tokens, at) => slots[slotOf(hash, tokens, at)]! - 1,
    documentsWith: (window) => counts[window]!,
    change: addOnce,
  };
}
