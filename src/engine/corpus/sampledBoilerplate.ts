import { frequentSentences } from '../checks/boilerplateSentences.ts';
import { sentencesOf } from '../text/sentences.ts';
import { readTokens } from '../text/textTokens.ts';
import type { Tokenizer } from '../text/tokenizer.ts';

/** Records from which boilerplate sentences are told: as many, spread evenly, show a share of a fifth. */
const SENTENCE_SAMPLE = 2000;

/**
 * The sentences in many records, which say nothing about one of them, by their keys; told from a sample.
 * @param keys of all records, in the order of the file
 * @param size how many they are
 */
export function sampledBoilerplate(
  keys: Iterable<number>,
  size: number,
  textOf: (key: number) => string,
  tokenizer: Tokenizer,
): Set<string> {
  const step = Math.max(1, Math.ceil(size / SENTENCE_SAMPLE));
  function* sample() {
    let at = 0;
    for (const key of keys) {
      if (at % step === 0) {
        const own = readTokens(tokenizer, textOf(key));
        const { text, ids } = own;
        if (ids.length > 0) yield { text, ids, sentences: sentencesOf(text, own) };
      }
      at += 1;
    }
  }
  return frequentSentences(sample());
}
