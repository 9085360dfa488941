import { grown } from './growArray.ts';
import type { KeptTokens, TokenArena } from './tokenArena.ts';
import { createTokenWindows } from './tokenWindows.ts';

/** A run of tokens in a text, from `start`. */
export interface TokenRun {
  readonly start: number;
  readonly tokens: number;
}

/** A run all of whose pieces of the counted length stand in many documents. */
export interface FrequentRun extends TokenRun {
  /** The least number of documents that hold a piece of it. */
  readonly documents: number;
}

/** How many documents hold each run of `length` tokens; exact for those that `least` documents or more hold. */
export interface FrequentRuns {
  readonly length: number;
  readonly least: number;
  /** Runs of the text whose pieces of `length` tokens each stand in at least `least` documents, in order. */
  find(tokens: KeptTokens): FrequentRun[];
  /** Counts a document's runs in (`by` = 1) or out (-1). */
  change(tokens: KeptTokens, by: 1 | -1): void;
  /** Whether a run may have become frequent by changes, which only a new count tells. */
  readonly isStale: boolean;
}

/** Buckets of the first, coarse count: half a megabyte of 32-bit counts at least, eight at most. */
function bucketBits(tokens: number): number {
  return Math.min(21, Math.max(17, Math.ceil(Math.log2(tokens + 1)) - 4));
}

/**
 * Counts in how many documents each run of `length` tokens stands. A frequent run holds frequent tokens only (Agrawal & Srikant 1994),
 * which few stretches of that length do; those are counted in buckets by their hash, and the ones whose bucket reaches `least` exactly,
 * by their tokens, once a document.
 * @param length at least 1
 * @param least at least 1
 */
export function countFrequentRuns(
  arena: TokenArena,
  documents: ArrayLike<number>,
  length: number,
  least: number,
): FrequentRuns {
  const windows = createTokenWindows();
  let total = 0;
  for (let index = 0; index < documents.length; index += 1) {
    const tokens = arena.tokensOf(documents[index]!);
    total += tokens.length;
    windows.put(tokens);
    windows.hold(1, least);
  }
  windows.settle(least, bucketBits(total));
  for (let index = 0; index < documents.length; index += 1) {
    windows.put(arena.tokensOf(documents[index]!));
    windows.count(length, 1, least);
  }
  const table = createRunTable(length);
  for (let index = 0; index < documents.length; index += 1) {
    const tokens = arena.tokensOf(documents[index]!);
    table.nextDocument();
    windows.put(tokens);
    windows.eachFull(length, least, (hash, at) => table.count(hash, tokens, at));
  }
  let isStale = false;
  return {
    length,
    least,
    find(tokens) {
      const runs: Mutable<FrequentRun>[] = [];
      windows.put(tokens);
      windows.eachFull(length, least, (hash, at) => {
        const held = table.documentsWith(hash, tokens, at);
        if (held >= least) lengthen(runs, at, length, held);
      });
      return runs;
    },
    change(tokens, by) {
      windows.put(tokens);
      if (windows.hold(by, least)) isStale = true;
      if (windows.count(length, by, least)) isStale = true;
      table.nextDocument();
      windows.eachCounted((hash, at) => table.change(hash, tokens, at, by));
    },
    get isStale() {
      return isStale;
    },
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Adds a piece of `length` tokens to the run it goes on, or as a run of its own. */
function lengthen(runs: Mutable<FrequentRun>[], at: number, length: number, documents: number): void {
  const last = runs.at(-1);
  if (last && last.start + last.tokens === at + length - 1) {
    last.tokens += 1;
    last.documents = Math.min(last.documents, documents);
  } else runs.push({ start: at, tokens: length, documents });
}

/** Exact counts of documents by run of a fixed length. */
interface RunTable {
  nextDocument(): void;
  /** Counts the run at a place, once for the present document. */
  count(hash: number, tokens: KeptTokens, at: number): void;
  documentsWith(hash: number, tokens: KeptTokens, at: number): number;
  /** Counts the run at a place in or out, if the table knows it, once for the present document. */
  change(hash: number, tokens: KeptTokens, at: number, by: number): void;
}

function createRunTable(length: number): RunTable {
  let mask = (1 << 10) - 1;
  /** Number of the entry in each slot, from 1; 0 is an empty slot. */
  let slots = new Int32Array(mask + 1);
  let hashes = new Int32Array(1 << 9);
  let counts = new Int32Array(1 << 9);
  let lastSeen = new Int32Array(1 << 9);
  let runs = new Int32Array(length << 9);
  let size = 0;
  let document = 0;

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
    if (lastSeen[entry] === document) return;
    lastSeen[entry] = document;
    counts[entry]! += by;
  };

  return {
    nextDocument() {
      document += 1;
    },
    count(hash, tokens, at) {
      const slot = slotOf(hash, tokens, at);
      if (slots[slot] !== 0) {
        addOnce(slots[slot]! - 1, 1);
        return;
      }
      const entry = size;
      size += 1;
      slots[slot] = size;
      hashes[entry] = hash;
      counts[entry] = 1;
      lastSeen[entry] = document;
      runs.set(tokens.subarray(at, at + length), entry * length);
      if (size === hashes.length) grow();
    },
    documentsWith(hash, tokens, at) {
      const entry = slots[slotOf(hash, tokens, at)]! - 1;
      return entry === -1 ? 0 : counts[entry]!;
    },
    change(hash, tokens, at, by) {
      const entry = slots[slotOf(hash, tokens, at)]! - 1;
      if (entry !== -1) addOnce(entry, by);
    },
  };
}
