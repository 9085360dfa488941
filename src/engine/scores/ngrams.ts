import type { TokenLists } from './tokenLists.ts';

/** The n-grams of one length in many texts; none crosses from one text to the next. */
export interface NgramLevel {
  readonly n: number;
  /**
   * By the place an n-gram begins at: its number, from 0, where it stands more than once in all texts; `ONCE` where it does not,
   * `NONE` where the text ends before it does. Equal numbers are equal n-grams.
   */
  readonly ids: Int32Array;
  /** How many numbers there are: distinct n-grams that stand more than once. */
  readonly repeated: number;
  readonly distinct: number;
  readonly total: number;
  /** Where each text begins, and one more: where the last one ends. */
  readonly starts: Uint32Array;
}

export const ONCE = -1;
export const NONE = -2;

/** Places sorted into one part at most, so that a part's table stays in the processor's cache. */
const PART = 1 << 16;

/**
 * The n-grams of length 1 to `longest`, each level from the one before: an n-gram can stand twice only where both (n − 1)-grams in it do.
 * Exact: numbers are compared, hashes only choose where to look. Linear in the tokens; the working memory is about 20 bytes a token.
 * @param parts their texts one after the other
 */
export function* ngramLevels(parts: readonly TokenLists[], longest: number): Generator<NgramLevel> {
  let level = unigrams(parts);
  yield level;
  while (level.n < longest) {
    level = longer(level);
    yield level;
  }
}

function unigrams(parts: readonly TokenLists[]): NgramLevel {
  let largest = -1;
  for (const { ids } of parts) for (let at = 0; at < ids.length; at += 1) if (ids[at]! > largest) largest = ids[at]!;
  const counts = new Int32Array(largest + 1);
  for (const { ids } of parts) for (let at = 0; at < ids.length; at += 1) counts[ids[at]!]! += 1;
  let repeated = 0;
  let distinct = 0;
  for (let token = 0; token <= largest; token += 1) {
    if (counts[token]! > 0) distinct += 1;
    counts[token] = counts[token]! > 1 ? repeated++ : ONCE;
  }
  const starts = startsOf(parts);
  const total = starts.at(-1)!;
  const numbers = new Int32Array(total);
  let next = 0;
  for (const { ids } of parts) for (let at = 0; at < ids.length; at += 1) numbers[next++] = counts[ids[at]!]!;
  return { n: 1, ids: numbers, repeated, distinct, total, starts };
}

function startsOf(parts: readonly TokenLists[]): Uint32Array {
  const starts = new Uint32Array(1 + parts.reduce((texts, part) => texts + part.starts.length - 1, 0));
  let texts = 0;
  for (const part of parts) {
    const from = starts[texts]!;
    for (let at = 1; at < part.starts.length; at += 1) starts[texts + at] = from + part.starts[at]!;
    texts += part.starts.length - 1;
  }
  return starts;
}

function longer(shorter: NgramLevel): NgramLevel {
  const { starts } = shorter;
  const n = shorter.n + 1;
  const ids = new Int32Array(shorter.ids.length).fill(NONE);
  let total = 0;
  let candidates = 0;
  for (let text = 0; text + 1 < starts.length; text += 1) {
    const end = starts[text + 1]! - n + 1;
    for (let at = starts[text]!; at < end; at += 1) {
      total += 1;
      const isCandidate = shorter.ids[at]! >= 0 && shorter.ids[at + 1]! >= 0;
      if (isCandidate) candidates += 1;
      // Candidates are told from each other below.
      ids[at] = isCandidate ? 0 : ONCE;
    }
  }
  const found = numberPairs(shorter.ids, ids, candidates);
  return { n, ids, repeated: found.repeated, distinct: total - candidates + found.distinct, total, starts };
}

/** Numbers the candidates, whose `ids` are 0, by their pair of shorter n-grams. */
function numberPairs(
  shorter: Int32Array,
  ids: Int32Array,
  candidates: number,
): { readonly repeated: number; readonly distinct: number } {
  const bits = Math.min(10, Math.max(0, Math.ceil(Math.log2(Math.max(1, candidates / PART)))));
  const places = partition(shorter, ids, candidates, bits);
  let table = new Int32Array(0);
  let repeated = 0;
  let distinct = 0;
  const firsts = new Int32Array(candidates);
  for (let part = 0; part < places.starts.length - 1; part += 1) {
    const from = places.starts[part]!;
    const to = places.starts[part + 1]!;
    const size = 2 ** Math.ceil(Math.log2(2 * (to - from) + 2));
    if (table.length < size) table = new Int32Array(size);
    table.fill(-1, 0, size);
    for (let entry = from; entry < to; entry += 1) {
      const left = places.left[entry]!;
      const right = places.right[entry]!;
      let slot = Math.imul(hashOf(left, right), 0x9e3779b1) & (size - 1);
      let first = table[slot]!;
      while (first >= 0 && (places.left[first] !== left || places.right[first] !== right)) {
        slot = (slot + 1) & (size - 1);
        first = table[slot]!;
      }
      if (first < 0) {
        table[slot] = entry;
        firsts[entry] = ONCE;
        distinct += 1;
        ids[places.at[entry]!] = ONCE;
        continue;
      }
      if (firsts[first] === ONCE) {
        firsts[first] = repeated++;
        ids[places.at[first]!] = firsts[first]!;
      }
      ids[places.at[entry]!] = firsts[first]!;
    }
  }
  return { repeated, distinct };
}

interface Places {
  /** Where each part begins, and one more. */
  readonly starts: Uint32Array;
  readonly at: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** The candidates' places and pairs, sorted by the first bits of the pairs' hashes. */
function partition(shorter: Int32Array, ids: Int32Array, candidates: number, bits: number): Places {
  const parts = 1 << bits;
  const shift = 32 - bits;
  const partOf = (at: number): number => (bits === 0 ? 0 : hashOf(shorter[at]!, shorter[at + 1]!) >>> shift);
  const starts = new Uint32Array(parts + 1);
  for (let at = 0; at < ids.length; at += 1) if (ids[at] === 0) starts[partOf(at) + 1]! += 1;
  for (let part = 0; part < parts; part += 1) starts[part + 1]! += starts[part]!;
  const next = starts.slice(0, parts);
  const places = {
    starts,
    at: new Int32Array(candidates),
    left: new Int32Array(candidates),
    right: new Int32Array(candidates),
  };
  for (let at = 0; at < ids.length; at += 1) {
    if (ids[at] !== 0) continue;
    const part = partOf(at);
    const entry = next[part]!;
    next[part] = entry + 1;
    places.at[entry] = at;
    places.left[entry] = shorter[at]!;
    places.right[entry] = shorter[at + 1]!;
  }
  return places;
}

function hashOf(left: number, right: number): number {
  const mixed = Math.imul(left, 0x85ebca6b) ^ Math.imul(right + 0x165667b1, 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) ^ (mixed >>> 13);
}
