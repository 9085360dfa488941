import type { TokenRun } from './frequentRuns.ts';
import { hashOf } from './runs.ts';
import { createTokenWindows } from './tokenWindows.ts';

/** A run that has stood in the text before. */
export interface Repetition extends TokenRun {
  /** Where it stood first. */
  readonly first: number;
  /** How often its first tokens stand in the text. */
  readonly times: number;
}

/** A stretch of windows with few distinct tokens. */
export interface FewTypes extends TokenRun {
  /** The lowest type-token ratio of its windows. */
  readonly ttr: number;
}

/** Measures of one text at a time; keeps its working memory from call to call. */
export interface RepetitionFinder {
  /** Runs of at least `length` tokens that stand earlier in the text, longest first from left to right, none inside another. */
  repetitions(tokens: Int32Array, length: number): Repetition[];
  /** Stretches in which every window of `window` tokens has a type-token ratio below `least`. */
  fewTypes(tokens: Int32Array, window: number, least: number): FewTypes[];
}

/** Most texts are told apart by two quick looks at hashes and types; the rest is gone through window by window. */
export function createRepetitionFinder(): RepetitionFinder {
  const windows = createTokenWindows();
  return {
    repetitions(tokens, length) {
      windows.put(tokens);
      return windows.mayRepeat(length) ? joinRepeated(repeatedWindows(tokens, length), length) : [];
    },
    fewTypes(tokens, window, least) {
      const enough = enoughTypes(window, least);
      windows.put(tokens);
      return windows.hasFewTypes(window, enough) ? stretchesOfFewTypes(tokens, window, enough) : [];
    },
  };
}

/** Places whose window stands earlier, with where it stood first. */
function repeatedWindows(tokens: Int32Array, length: number): { at: number; first: number }[] {
  const shift = 32 - Math.max(1, Math.ceil(Math.log2(tokens.length * 2)));
  /** By the first bits of the hash: the last new window, from 1; and by window the new one before it. */
  const last = new Int32Array(1 << (32 - shift));
  const before = new Int32Array(tokens.length);
  const repeated: { at: number; first: number }[] = [];
  for (let at = 0; at + length <= tokens.length; at += 1) {
    const slot = hashOf(tokens, at, length) >>> shift;
    let first = last[slot]! - 1;
    while (first !== -1 && !areEqual(tokens, first, at, length)) first = before[first]! - 1;
    if (first !== -1) {
      repeated.push({ at, first });
      continue;
    }
    before[at] = last[slot]!;
    last[slot] = at + 1;
  }
  return repeated;
}

function areEqual(tokens: Int32Array, one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (tokens[one + index] !== tokens[other + index]) return false;
  return true;
}

/** Slides the window over the text and joins neighbouring windows of fewer than `enough` types. */
function stretchesOfFewTypes(tokens: Int32Array, window: number, enough: number): FewTypes[] {
  const counts = new Map<number, number>();
  const stretches: { start: number; tokens: number; ttr: number }[] = [];
  for (let end = 0; end < tokens.length; end += 1) {
    const token = tokens[end]!;
    counts.set(token, (counts.get(token) ?? 0) + 1);
    const start = end - window + 1;
    if (start < 0) continue;
    if (counts.size < enough) {
      const last = stretches.at(-1);
      const ttr = counts.size / window;
      if (last && last.start + last.tokens === end) {
        last.tokens += 1;
        last.ttr = Math.min(last.ttr, ttr);
      } else stretches.push({ start, tokens: window, ttr });
    }
    const left = counts.get(tokens[start]!)! - 1;
    if (left === 0) counts.delete(tokens[start]!);
    else counts.set(tokens[start]!, left);
  }
  return stretches;
}

/** The fewest types that give a window a ratio of `least` or more. */
function enoughTypes(window: number, least: number): number {
  let types = Math.max(0, Math.floor(window * least) - 1);
  while (types / window < least) types += 1;
  return types;
}

/** Neighbouring places that go on the same earlier run become one. */
function joinRepeated(repeated: readonly { at: number; first: number }[], length: number): Repetition[] {
  const times = new Map<number, number>();
  for (const { first } of repeated) times.set(first, (times.get(first) ?? 1) + 1);
  const runs: { start: number; tokens: number; first: number; times: number }[] = [];
  for (const { at, first } of repeated) {
    const last = runs.at(-1);
    if (last && at === last.start + last.tokens - length + 1 && first - last.first === at - last.start)
      last.tokens += 1;
    else runs.push({ start: at, tokens: length, first, times: times.get(first)! });
  }
  return runs;
}
