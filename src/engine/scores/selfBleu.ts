import { type NgramLevel, ONCE } from './ngrams.ts';
import type { TokenLists } from './tokenLists.ts';

/** Self-BLEU of texts against each other (Zhu et al. 2018): how much each looks like the others put together; 1 for copies. */
export interface SelfBleu {
  /** With n-grams up to this length, all of the same weight. */
  readonly n: number;
  /** By text; undefined for texts without tokens, and where there is no other text. */
  readonly scores: readonly (number | undefined)[];
}

/** Numerator of an order without a match (NLTK's SmoothingFunction.method1; Chen & Cherry 2014). */
const EPSILON = 0.1;

/**
 * As NLTK's sentence_bleu(others, text, weights 1/n, method1) for every text, exactly, in time linear in the tokens: for each n-gram the two
 * highest counts in one text are kept, the highest among the others is then one of the two.
 * @param levels lengths 1, 2 and so on of all texts
 */
export function* selfBleu(lists: TokenLists, levels: Iterable<NgramLevel>): Generator<SelfBleu> {
  const { starts } = lists;
  const size = starts.length - 1;
  const penalties = brevityPenalties(starts);
  const logs = new Float64Array(size);
  for (const level of levels) {
    const matches = matchesWithOthers(level, starts);
    for (let text = 0; text < size; text += 1) {
      const length = starts[text + 1]! - starts[text]!;
      const grams = Math.max(1, length - level.n + 1);
      // Without a common word the score is 0, whatever stands in the longer n-grams: log 0 stays.
      if (level.n === 1 && matches[text] === 0) logs[text] = Number.NEGATIVE_INFINITY;
      else logs[text]! += Math.log((matches[text] || EPSILON) / grams);
    }
    const scores = Array.from(penalties, (penalty, text) =>
      penalty === undefined ? undefined : penalty * Math.exp(logs[text]! / level.n),
    );
    yield { n: level.n, scores };
  }
}

/** By text, how many of its n-grams stand in another text too, each as often as in the one that has it most often. */
function matchesWithOthers({ ids, repeated }: NgramLevel, starts: Uint32Array): Float64Array {
  const counts = new Int32Array(repeated);
  const highest = new Int32Array(repeated);
  const second = new Int32Array(repeated);
  const owner = new Int32Array(repeated);
  const matches = new Float64Array(starts.length - 1);
  // Once to learn the counts, once to use them: written out, since a function called for each n-gram takes half of the time.
  for (let text = 0; text < matches.length; text += 1) {
    const end = starts[text + 1]!;
    for (let at = starts[text]!; at < end; at += 1) if (ids[at]! > ONCE) counts[ids[at]!]! += 1;
    for (let at = starts[text]!; at < end; at += 1) {
      const id = ids[at]!;
      if (id <= ONCE || counts[id] === 0) continue;
      const count = counts[id]!;
      counts[id] = 0;
      if (count > highest[id]!) {
        second[id] = highest[id]!;
        highest[id] = count;
        owner[id] = text;
      } else if (count > second[id]!) second[id] = count;
    }
  }
  for (let text = 0; text < matches.length; text += 1) {
    const end = starts[text + 1]!;
    for (let at = starts[text]!; at < end; at += 1) if (ids[at]! > ONCE) counts[ids[at]!]! += 1;
    let sum = 0;
    for (let at = starts[text]!; at < end; at += 1) {
      const id = ids[at]!;
      if (id <= ONCE || counts[id] === 0) continue;
      sum += Math.min(counts[id]!, owner[id] === text ? second[id]! : highest[id]!);
      counts[id] = 0;
    }
    matches[text] = sum;
  }
  return matches;
}

/** Of each text against the other one nearest to it in length, the shorter of two as near (Papineni et al. 2002). */
function brevityPenalties(starts: Uint32Array): (number | undefined)[] {
  const lengths = Array.from({ length: starts.length - 1 }, (_, text) => starts[text + 1]! - starts[text]!);
  const sorted = Uint32Array.from(lengths).sort();
  const penalties = new Map<number, number>();
  for (const [at, length] of sorted.entries()) {
    if (penalties.has(length)) continue;
    // The first of its length: the next one is as long as it, or the next longer one.
    const shorter = sorted[at - 1];
    const longer = sorted[at + 1];
    const isLonger = longer !== undefined && (shorter === undefined || longer - length < length - shorter);
    const nearest = isLonger ? longer : (shorter ?? 0);
    penalties.set(length, length > nearest ? 1 : Math.exp(1 - nearest / length));
  }
  return lengths.map((length) => (length === 0 || lengths.length < 2 ? undefined : penalties.get(length)));
}
