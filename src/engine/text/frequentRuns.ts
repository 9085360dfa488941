import type { TokenArena } from './tokenArena.ts';

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
  find(tokens: Int32Array): FrequentRun[];
  /** Counts a document's runs in (`by` = 1) or out (-1). */
  change(tokens: Int32Array, by: 1 | -1): void;
  /** Whether a run may have become frequent by changes, which only a new count tells. */
  readonly isStale: boolean;
}

const MULTIPLIER = 0x01000193;

function spread(token: number): number {
  const h = Math.imul(token ^ 0x3c6ef372, 0x9e3779b1);
  return h ^ (h >>> 15);
}

function finish(rolling: number): number {
  const h = Math.imul(rolling ^ (rolling >>> 16), 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Buckets of the first, coarse count: half a megabyte of 32-bit counts at least, eight at most. */
function bucketBits(tokens: number): number {
  return Math.min(21, Math.max(17, Math.ceil(Math.log2(tokens + 1)) - 4));
}

/**
 * Counts in how many documents each run of `length` tokens stands. Two passes: hashed runs are counted in buckets, then those whose
 * bucket reaches `least` are counted exactly, by their tokens, once a document.
 * @param length at least 1
 * @param least at least 1
 */
export function countFrequentRuns(
  arena: TokenArena,
  documents: ArrayLike<number>,
  length: number,
  least: number,
): FrequentRuns {
  let total = 0;
  for (let index = 0; index < documents.length; index += 1) total += arena.lengthOf(documents[index]!);
  const shift = 32 - bucketBits(total);
  const buckets = new Uint32Array(1 << (32 - shift));
  for (let index = 0; index < documents.length; index += 1) {
    countBuckets(arena.tokensOf(documents[index]!), length, shift, buckets, 1, least);
  }
  const table = createRunTable(length);
  for (let index = 0; index < documents.length; index += 1) {
    addFrequent(arena.tokensOf(documents[index]!), length, shift, buckets, least, table);
  }
  let isStale = false;
  return {
    length,
    least,
    find: (tokens) => findFrequent(tokens, length, shift, buckets, least, table),
    change(tokens, by) {
      if (countBuckets(tokens, length, shift, buckets, by, least)) isStale = true;
      table.change(tokens, by);
    },
    get isStale() {
      return isStale;
    },
  };
}

function powerOf(length: number): number {
  let power = 1;
  for (let at = 0; at < length; at += 1) power = Math.imul(power, MULTIPLIER);
  return power;
}

/** Returns whether a bucket has come to hold `least` now. */
function countBuckets(
  tokens: Int32Array,
  length: number,
  shift: number,
  buckets: Uint32Array,
  by: number,
  least: number,
): boolean {
  const power = powerOf(length);
  let rolling = 0;
  let isReached = false;
  for (let end = 0; end < tokens.length; end += 1) {
    rolling = (Math.imul(rolling, MULTIPLIER) + spread(tokens[end]!)) | 0;
    if (end >= length) rolling = (rolling - Math.imul(power, spread(tokens[end - length]!))) | 0;
    if (end < length - 1) continue;
    const bucket = finish(rolling) >>> shift;
    const count = buckets[bucket]! + by;
    buckets[bucket] = count;
    if (by > 0 && count === least) isReached = true;
  }
  return isReached;
}

function addFrequent(
  tokens: Int32Array,
  length: number,
  shift: number,
  buckets: Uint32Array,
  least: number,
  table: RunTable,
): void {
  const power = powerOf(length);
  let rolling = 0;
  table.nextDocument();
  for (let end = 0; end < tokens.length; end += 1) {
    rolling = (Math.imul(rolling, MULTIPLIER) + spread(tokens[end]!)) | 0;
    if (end >= length) rolling = (rolling - Math.imul(power, spread(tokens[end - length]!))) | 0;
    if (end < length - 1) continue;
    const hash = finish(rolling);
    if (buckets[hash >>> shift]! >= least) table.count(hash, tokens, end - length + 1);
  }
}

function findFrequent(
  tokens: Int32Array,
  length: number,
  shift: number,
  buckets: Uint32Array,
  least: number,
  table: RunTable,
): FrequentRun[] {
  const power = powerOf(length);
  const runs: FrequentRun[] = [];
  let rolling = 0;
  let start = -1;
  let documents = 0;
  for (let end = 0; end < tokens.length; end += 1) {
    rolling = (Math.imul(rolling, MULTIPLIER) + spread(tokens[end]!)) | 0;
    if (end >= length) rolling = (rolling - Math.imul(power, spread(tokens[end - length]!))) | 0;
    if (end < length - 1) continue;
    const hash = finish(rolling);
    const held = buckets[hash >>> shift]! < least ? 0 : table.documentsWith(hash, tokens, end - length + 1);
    if (held >= least) {
      documents = start === -1 ? held : Math.min(documents, held);
      if (start === -1) start = end - length + 1;
    } else if (start !== -1) {
      runs.push({ start, tokens: end - start, documents });
      start = -1;
    }
  }
  if (start !== -1) runs.push({ start, tokens: tokens.length - start, documents });
  return runs;
}

/** Exact counts of documents by run of a fixed length. */
interface RunTable {
  nextDocument(): void;
  /** Counts the run at a place, once for the present document. */
  count(hash: number, tokens: Int32Array, at: number): void;
  documentsWith(hash: number, tokens: Int32Array, at: number): number;
  /** Counts the runs of a text that the table knows in or out, each once. */
  change(tokens: Int32Array, by: number): void;
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

  const isAt = (entry: number, tokens: Int32Array, at: number): boolean => {
    for (let index = 0; index < length; index += 1) {
      if (runs[entry * length + index] !== tokens[at + index]) return false;
    }
    return true;
  };
  const slotOf = (hash: number, tokens: Int32Array, at: number): number => {
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
    const larger = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(array.length * 2);
      copy.set(array);
      return copy;
    };
    [hashes, counts, lastSeen, runs] = [larger(hashes), larger(counts), larger(lastSeen), larger(runs)];
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
    change(tokens, by) {
      const power = powerOf(length);
      let rolling = 0;
      document += 1;
      for (let end = 0; end < tokens.length; end += 1) {
        rolling = (Math.imul(rolling, MULTIPLIER) + spread(tokens[end]!)) | 0;
        if (end >= length) rolling = (rolling - Math.imul(power, spread(tokens[end - length]!))) | 0;
        if (end < length - 1) continue;
        const entry = slots[slotOf(finish(rolling), tokens, end - length + 1)]! - 1;
        if (entry !== -1) addOnce(entry, by);
      }
    },
  };
}
