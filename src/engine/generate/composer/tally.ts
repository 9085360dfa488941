/** How often each sentence has been used in the reports of one code lately. */
export interface SentenceTally {
  /** False when the words hold a sentence that has been used as often as it may be. */
  allows(words: string): boolean;
  take(words: string): void;
}

/** Reports of one code that are looked at together, and how many of them may hold the same sentence. */
export const TALLIED_REPORTS = 40;
export const MOST_REPORTS_WITH_A_SENTENCE = 4;

export function createTally(): SentenceTally {
  const counts = new Map<string, number>();
  return {
    allows: (words) =>
      sentencesIn(words).every((sentence) => (counts.get(sentence) ?? 0) < MOST_REPORTS_WITH_A_SENTENCE),
    take(words) {
      for (const sentence of new Set(sentencesIn(words))) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    },
  };
}

/** Sentences as a reader parts them; those of one or two words ("Alert, oriented.") are nobody's own. */
function sentencesIn(words: string): readonly string[] {
  if (!/[.!?]["”»']? ./.test(words)) return [words];
  return words.split(/(?<=[.!?]["”»']?) (?=[^\p{Ll}])/u).filter((sentence) => /\S \S+ \S/.test(sentence));
}
