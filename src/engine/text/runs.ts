/** The same tokens in two texts: `tokens` of them, from `start` in the one and `otherStart` in the other. */
export interface Run {
  readonly start: number;
  readonly otherStart: number;
  readonly tokens: number;
}

/**
 * All maximal common runs of two token lists of at least `least` tokens: runs that can be extended at neither end, ordered by place
 * in the first, then in the second. Runs may overlap, since a piece may stand several times in the other.
 * Time: the lengths plus, for each place where `least` tokens agree, the length of the run.
 */
export function commonRuns(tokens: Int32Array, other: Int32Array, least: number): Run[] {
  if (tokens.length < least || other.length < least) return [];
  const places = placesByHash(other, least);
  const runs: Run[] = [];
  for (let start = 0; start + least <= tokens.length; start += 1) {
    const slot = hashOf(tokens, start, least) >>> places.shift;
    for (let otherStart = places.first[slot]! - 1; otherStart !== -1; otherStart = places.next[otherStart]! - 1) {
      // A run is found from its first token only.
      if (start > 0 && otherStart > 0 && tokens[start - 1] === other[otherStart - 1]) continue;
      const length = agreement(tokens, start, other, otherStart);
      if (length >= least) runs.push({ start, otherStart, tokens: length });
    }
  }
  return runs;
}

/** The runs of a text that are shown beside its twin: of those at one place the longest, none inside another. */
export function longestRuns(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let end = 0;
  const order = [...runs].sort((a, b) => a.start - b.start || b.tokens - a.tokens || a.otherStart - b.otherStart);
  for (const run of order) {
    if (run.start + run.tokens <= end) continue;
    kept.push(run);
    end = run.start + run.tokens;
  }
  return kept;
}

/** How many tokens agree from here on. */
export function agreement(tokens: Int32Array, from: number, other: Int32Array, otherFrom: number): number {
  const most = Math.min(tokens.length - from, other.length - otherFrom);
  let length = 0;
  while (length < most && tokens[from + length] === other[otherFrom + length]) length += 1;
  return length;
}

/** The places of a text in slots by their hashes, in ascending order: the first place of each slot and who comes next, from 1; 0 for none. */
interface HashedPlaces {
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** Bits of a hash that are no part of its slot. */
  readonly shift: number;
}

function placesByHash(tokens: Int32Array, length: number): HashedPlaces {
  const bits = Math.max(1, Math.ceil(Math.log2(tokens.length * 2)));
  const shift = 32 - bits;
  const first = new Int32Array(1 << bits);
  const next = new Int32Array(tokens.length);
  for (let at = tokens.length - length; at >= 0; at -= 1) {
    const slot = hashOf(tokens, at, length) >>> shift;
    next[at] = first[slot]!;
    first[slot] = at + 1;
  }
  return { first, next, shift };
}

/** A hash of `length` tokens from a place on; its first bits depend on all of them. */
export function hashOf(tokens: Int32Array, from: number, length: number): number {
  let hash = 0;
  for (let at = from; at < from + length; at += 1) hash = Math.imul(hash ^ tokens[at]!, 0x9e3779b1) ^ (hash >>> 15);
  return hash;
}
