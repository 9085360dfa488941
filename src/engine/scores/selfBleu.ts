import type { CountedNgrams } from './ngrams.ts';

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
 * As NLTK's sentence_bleu(others, text, weights 1/n, method1) for every text, exactly, in time linear in the texts: for each n-gram the two highest
 * counts in one text are kept, the highest among the others is then one of the two.
 * @param lengths tokens of each text
 * @returns takes the counts of these texts at lengths 1, 2 and so on
 */
export function createSelfBleu(lengths: ArrayLike<number>): (counted: CountedNgrams) => SelfBleu {
  const penalties = brevityPenalties(lengths);
  const logs = new Float64Array(lengths.length);
  return ({ n, matches }) => {
    for (let text = 0; text < logs.length; text += 1) {
      const grams = Math.max(1, lengths[text]! - n + 1);
      // Without a common word the score is 0, whatever stands in the longer n-grams: log 0 stays.
      if (n === 1 && matches[text] === 0) logs[text] = Number.NEGATIVE_INFINITY;
      else logs[text]! += Math.log((matches[text] || EPSILON) / grams);
    }
    const scores = Array.from(penalties, (penalty, text) =>
      penalty === undefined ? undefined : penalty * Math.exp(logs[text]! / n),
    );
    return { n, scores };
  };
}

/** Of each text against the other one nearest to it in length, the shorter of two as near (Papineni et al. 2002). */
function brevityPenalties(lengths: ArrayLike<number>): (number | undefined)[] {
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
  return Array.from(lengths, (length) => (length === 0 || lengths.length < 2 ? undefined : penalties.get(length)));
}
