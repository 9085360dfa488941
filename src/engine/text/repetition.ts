import type { TokenRun } from './frequentRuns.ts';
import { createRunAutomaton, NONE, ROOT } from './runAutomaton.ts';
import { hashOf } from './runs.ts';
import { createTokenWindows } from './tokenWindows.ts';

/** A run that has stood in the text before. */
export interface Repetition extends TokenRun {
  /** Where the whole of it stood first. */
  readonly first: number;
  /** How often the whole of it stands in the text, overlaps included. */
  readonly times: number;
}

/** A stretch of windows with few distinct tokens. */
export interface FewTypes extends TokenRun {
  /** The lowest type-token ratio of its windows. */
  readonly ttr: number;
}

/** Measures of one text at a time; keeps its working memory from call to call. */
export interface RepetitionFinder {
  /**
   * Runs of at least `length` tokens that stand earlier in the text and would not if they were a token longer at either end, from left
   * to right; none inside another, though they may overlap.
   */
  repetitions(tokens: Int32Array, length: number): Repetition[];
  /** Stretches in which every window of `window` tokens has a type-token ratio below `least`. */
  fewTypes(tokens: Int32Array, window: number, least: number): FewTypes[];
}

/** Tokens of a text whose working memory is kept for the next. */
const KEPT = 1 << 14;

/** Most texts are told apart by two quick looks at hashes and types; the rest is gone through window by window. */
export function createRepetitionFinder(): RepetitionFinder {
  const windows = createTokenWindows();
  const kept = createRunFinder(KEPT);
  return {
    repetitions(tokens, length) {
      windows.put(tokens);
      if (!windows.mayRepeat(length)) return [];
      return (tokens.length <= KEPT ? kept : createRunFinder(tokens.length))(tokens, length);
    },
    fewTypes(tokens, window, least) {
      const enough = enoughTypes(window, least);
      windows.put(tokens);
      return windows.hasFewTypes(window, enough) ? stretchesOfFewTypes(tokens, window, enough) : [];
    },
  };
}

/** The class of a window that stands in the text once. */
const SINGLE = -1;

/**
 * Looks for the repetitions of texts, one after the other, in the same memory.
 * @param longest tokens of the longest text
 */
function createRunFinder(longest: number): (tokens: Int32Array, length: number) => Repetition[] {
  const bits = Math.max(1, Math.ceil(Math.log2(longest * 2)));
  /** By the first bits of the hash: the last new window, from 1; and by window the new one before it. */
  const last = new Int32Array(1 << bits);
  const before = new Int32Array(longest);
  const classes = new Int32Array(longest);
  const findRuns = createRepeatReader();
  return (tokens, length) => {
    const windows = tokens.length - length + 1;
    const shift = 32 - Math.max(1, Math.ceil(Math.log2(tokens.length * 2)));
    last.fill(0, 0, 1 << (32 - shift));
    let isRepeated = false;
    for (let at = 0; at < windows; at += 1) {
      const slot = hashOf(tokens, at, length) >>> shift;
      let first = last[slot]! - 1;
      while (first !== -1 && !areEqual(tokens, first, at, length)) first = before[first]! - 1;
      classes[at] = first;
      if (first !== -1) {
        classes[first] = first;
        isRepeated = true;
        continue;
      }
      before[at] = last[slot]!;
      last[slot] = at + 1;
    }
    return isRepeated ? findRuns(classes.subarray(0, windows), length) : [];
  };
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

/** A repetition as it is found: the state of its windows tells the rest when all is read. */
interface FoundRun {
  readonly start: number;
  readonly windows: number;
  readonly state: number;
}

/**
 * Reads texts whose windows are given as the first place of each; SINGLE where there is no other. At each place, the automaton knows the
 * longest run of windows up to it that has stood before. Windows that stand once end every repetition: only what lies between them is
 * read, so most of a text costs nothing.
 */
function createRepeatReader(): (classes: Int32Array, length: number) => Repetition[] {
  /** Of each state: the last window where its runs stand first, and how many places its longest run alone stands for. */
  const firstEnds = [0];
  const places = [0];
  const automaton = createRunAutomaton((added, from) => {
    firstEnds[added] = firstEnds[from]!;
    places[added] = 0;
  });
  return (classes, length) => {
    automaton.clear();
    places[ROOT] = 0;
    const found: FoundRun[] = [];
    let state = ROOT;
    let last: FoundRun | undefined;
    for (let at = 0; at < classes.length; at += 1) {
      const symbol = classes[at]!;
      let run: FoundRun | undefined;
      if (symbol === SINGLE) state = ROOT;
      else {
        const stoodBefore = automaton.next(state, symbol) !== NONE;
        state = automaton.extend(state, symbol);
        if (!stoodBefore) {
          firstEnds[state] = at;
          places[state] = 0;
        }
        places[state]! += 1;
        const earlier = stoodBefore ? state : automaton.linkOf(state);
        const windows = automaton.lengthOf(earlier);
        if (windows > 0) run = { start: at - windows + 1, windows, state: earlier };
      }
      if (last && last.start !== run?.start) found.push(last);
      last = run;
    }
    if (last) found.push(last);
    // A run stands wherever a longer one does that ends with it.
    automaton.addToEnds(places);
    return found.map(({ start, windows, state: run }) => ({
      start,
      tokens: windows + length - 1,
      first: firstEnds[run]! - windows + 1,
      times: places[run]!,
    }));
  };
}
