import type { TokenRun } from './frequentRuns.ts';

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

const MULTIPLIER = 0x01000193;

function spread(token: number): number {
  const h = Math.imul(token ^ 0x1b873593, 0x9e3779b1);
  return h ^ (h >>> 15);
}

export function createRepetitionFinder(): RepetitionFinder {
  let slots = new Int32Array(1 << 11);
  let stamps = new Int32Array(1 << 11);
  let stamp = 0;
  let counts = new Int32Array(1 << 12);
  let seen = new Int32Array(1 << 12);
  let mark = 0;

  /** The first place of the run at `at`, which is `at` itself if it is new. */
  const firstPlace = (tokens: Int32Array, at: number, length: number, hash: number): number => {
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (; stamps[slot] === stamp; slot = (slot + 1) & mask) {
      if (isSame(tokens, slots[slot]!, at, length)) return slots[slot]!;
    }
    stamps[slot] = stamp;
    slots[slot] = at;
    return at;
  };

  /**
   * Counts types from the end of the window at `start` backwards: once there are enough, every window that begins between `start` and
   * the place reached holds them all. Returns that place, or a lower one than `start`.
   */
  const lastSafeStart = (tokens: Int32Array, start: number, window: number, enough: number): number => {
    let missing = enough;
    let at = start + window;
    mark += 1;
    while (missing > 0 && at > start) {
      at -= 1;
      const token = tokens[at]!;
      if (token >= seen.length) seen = grown(seen, token);
      if (seen[token] === mark) continue;
      seen[token] = mark;
      missing -= 1;
    }
    return missing === 0 ? Math.min(at, tokens.length - window) : start - 1;
  };

  /** The stretch that begins with a window of too few types, which is slid on as long as there are too few. */
  const stretchFrom = (tokens: Int32Array, start: number, window: number, enough: number): FewTypes => {
    let types = 0;
    let fewest = window;
    let end = start;
    for (; end < tokens.length; end += 1) {
      const token = tokens[end]!;
      if (token >= counts.length) counts = grown(counts, token);
      if (counts[token]! === 0) types += 1;
      counts[token]! += 1;
      if (end < start + window - 1) continue;
      if (types >= enough) break;
      fewest = Math.min(fewest, types);
      const left = tokens[end - window + 1]!;
      counts[left]! -= 1;
      if (counts[left] === 0) types -= 1;
    }
    for (let at = Math.max(start, end - window); at <= end && at < tokens.length; at += 1) counts[tokens[at]!] = 0;
    return { start, tokens: end - start, ttr: fewest / window };
  };

  return {
    repetitions(tokens, length) {
      if (tokens.length * 2 > slots.length) {
        const size = 2 ** Math.ceil(Math.log2(tokens.length * 2 + 1));
        slots = new Int32Array(size);
        stamps = new Int32Array(size);
        stamp = 0;
      }
      stamp += 1;
      let power = 1;
      for (let at = 0; at < length; at += 1) power = Math.imul(power, MULTIPLIER);
      /** Places whose run stands earlier, with where; few, in most texts none. */
      const repeated: { at: number; first: number }[] = [];
      let rolling = 0;
      for (let end = 0; end < tokens.length; end += 1) {
        rolling = (Math.imul(rolling, MULTIPLIER) + spread(tokens[end]!)) | 0;
        if (end >= length) rolling = (rolling - Math.imul(power, spread(tokens[end - length]!))) | 0;
        if (end < length - 1) continue;
        const at = end - length + 1;
        const first = firstPlace(tokens, at, length, rolling);
        if (first !== at) repeated.push({ at, first });
      }
      return joinRepeated(repeated, length);
    },
    fewTypes(tokens, window, least) {
      const enough = enoughTypes(window, least);
      const stretches: FewTypes[] = [];
      for (let start = 0; start + window <= tokens.length; ) {
        const safe = lastSafeStart(tokens, start, window, enough);
        if (safe >= start) {
          start = safe + 1;
          continue;
        }
        const stretch = stretchFrom(tokens, start, window, enough);
        stretches.push(stretch);
        start += stretch.tokens - window + 1;
      }
      return stretches;
    },
  };
}

/** The fewest types that give a window a ratio of `least` or more. */
function enoughTypes(window: number, least: number): number {
  let types = Math.max(0, Math.floor(window * least) - 1);
  while (types / window < least) types += 1;
  return types;
}

function isSame(tokens: Int32Array, a: number, b: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (tokens[a + index] !== tokens[b + index]) return false;
  return true;
}

function grown(counts: Int32Array<ArrayBuffer>, token: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(token + 1, counts.length * 2));
  larger.set(counts);
  return larger;
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
