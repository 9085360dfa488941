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
  const holders = countHolders();
  let total = 0;
  for (let index = 0; index < documents.length; index += 1) {
    const tokens = arena.tokensOf(documents[index]!);
    total += tokens.length;
    holders.change(tokens, 1, least);
  }
  const walk = { length, power: powerOf(length), isFrequent: holders.frequent(least) };
  const shift = 32 - bucketBits(total);
  const buckets = new Uint32Array(1 << (32 - shift));
  for (let index = 0; index < documents.length; index += 1) {
    eachWindow(walk, arena.tokensOf(documents[index]!), (hash) => {
      buckets[hash >>> shift]! += 1;
    });
  }
  const table = createRunTable(length);
  for (let index = 0; index < documents.length; index += 1) {
    const tokens = arena.tokensOf(documents[index]!);
    table.nextDocument();
    eachWindow(walk, tokens, (hash, at) => {
      if (buckets[hash >>> shift]! >= least) table.count(hash, tokens, at);
    });
  }
  let isStale = false;
  return {
    length,
    least,
    find: (tokens) =>
      findFrequent(walk, tokens, (hash, at) => {
        const held = buckets[hash >>> shift]! < least ? 0 : table.documentsWith(hash, tokens, at);
        return held >= least ? held : 0;
      }),
    change(tokens, by) {
      if (holders.change(tokens, by, least)) isStale = true;
      table.nextDocument();
      eachWindow(walk, tokens, (hash, at) => {
        const bucket = hash >>> shift;
        buckets[bucket]! += by;
        if (by > 0 && buckets[bucket] === least) isStale = true;
        table.change(hash, tokens, at, by);
      });
    },
    get isStale() {
      return isStale;
    },
  };
}

/** How many documents hold each token. */
function countHolders() {
  /** Of each token, how many documents hold it and which one was the last: beside each other, for the cache's sake. */
  let held = new Int32Array(1 << 13);
  let document = 0;
  return {
    /** Counts a document's tokens in or out; returns whether one has come to stand in `least` documents now. */
    change(tokens: Int32Array, by: number, least: number): boolean {
      let known = held;
      let isReached = false;
      document += 1;
      const present = document;
      for (let index = 0; index < tokens.length; index += 1) {
        const at = tokens[index]! * 2;
        if (at >= known.length) known = held = enlarged(held, at + 2);
        // 1 if the token is new in this document: without a branch, since no processor foresees it.
        const other = known[at + 1]! ^ present;
        const isNew = (other | -other) >>> 31;
        known[at + 1] = present;
        const count = known[at]! + by * isNew;
        known[at] = count;
        if (count === least && isNew === 1 && by > 0) isReached = true;
      }
      return isReached;
    },
    /** By token, 1 for those that stand in `least` documents or more. */
    frequent(least: number): Uint8Array {
      const isFrequent = new Uint8Array(held.length / 2);
      for (let token = 0; token < isFrequent.length; token += 1) isFrequent[token] = held[token * 2]! >= least ? 1 : 0;
      return isFrequent;
    },
  };
}

function powerOf(length: number): number {
  let power = 1;
  for (let at = 0; at < length; at += 1) power = Math.imul(power, MULTIPLIER);
  return power;
}

interface Walk {
  readonly length: number;
  readonly power: number;
  readonly isFrequent: Uint8Array;
}

/**
 * Visits the windows of `length` frequent tokens, with their hash and first place, in order. Looks for a token that is not frequent
 * from each window's end: most windows have one, and what lies before it need not be looked at.
 */
function eachWindow(
  { length, power, isFrequent }: Walk,
  tokens: Int32Array,
  visit: (hash: number, at: number) => void,
): void {
  for (let start = 0; start + length <= tokens.length; ) {
    let at = start + length - 1;
    while (at >= start && isFrequent[tokens[at]!] === 1) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let rolling = 0;
    let end = start;
    for (; end < start + length; end += 1) rolling = (Math.imul(rolling, MULTIPLIER) + spread(tokens[end]!)) | 0;
    visit(finish(rolling), start);
    for (; end < tokens.length && isFrequent[tokens[end]!] === 1; end += 1) {
      rolling = (Math.imul(rolling, MULTIPLIER) + spread(tokens[end]!)) | 0;
      rolling = (rolling - Math.imul(power, spread(tokens[end - length]!))) | 0;
      visit(finish(rolling), end - length + 1);
    }
    start = end + 1;
  }
}

/** @param heldBy documents that hold the run at a place, 0 for too few */
function findFrequent(walk: Walk, tokens: Int32Array, heldBy: (hash: number, at: number) => number): FrequentRun[] {
  const runs: { start: number; tokens: number; documents: number }[] = [];
  eachWindow(walk, tokens, (hash, at) => {
    const held = heldBy(hash, at);
    if (held === 0) return;
    const last = runs.at(-1);
    if (last && last.start + last.tokens === at + walk.length - 1) {
      last.tokens += 1;
      last.documents = Math.min(last.documents, held);
    } else runs.push({ start: at, tokens: walk.length, documents: held });
  });
  return runs;
}

function enlarged(array: Int32Array<ArrayBuffer>, atLeast: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(atLeast, array.length * 2));
  copy.set(array);
  return copy;
}

/** Exact counts of documents by run of a fixed length. */
interface RunTable {
  nextDocument(): void;
  /** Counts the run at a place, once for the present document. */
  count(hash: number, tokens: Int32Array, at: number): void;
  documentsWith(hash: number, tokens: Int32Array, at: number): number;
  /** Counts the run at a place in or out, if the table knows it, once for the present document. */
  change(hash: number, tokens: Int32Array, at: number, by: number): void;
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
    const twice = (array: Int32Array<ArrayBuffer>) => enlarged(array, 0);
    [hashes, counts, lastSeen, runs] = [twice(hashes), twice(counts), twice(lastSeen), twice(runs)];
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
