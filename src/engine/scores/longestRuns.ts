import { ngramLevels, ONCE } from './ngrams.ts';
import type { TokenLists } from './tokenLists.ts';

/**
 * By text, the length of its longest run of tokens that stands in one of the references too, as far as it is at most `longest` tokens; exact.
 * @param lists the texts, then the references
 * @param texts how many of the lists are texts
 */
export function longestSharedRuns(lists: TokenLists, texts: number, longest: number): Int32Array {
  const { starts } = lists;
  const referencesAt = starts[texts]!;
  const lengths = new Int32Array(texts);
  for (const { n, ids, repeated } of ngramLevels(lists, longest)) {
    const isInReferences = new Uint8Array(repeated);
    for (let at = referencesAt; at < ids.length; at += 1) if (ids[at]! > ONCE) isInReferences[ids[at]!] = 1;
    let found = false;
    for (let text = 0; text < texts; text += 1) {
      if (lengths[text] !== n - 1) continue;
      for (let at = starts[text]!; at < starts[text + 1]!; at += 1) {
        if (ids[at]! <= ONCE || isInReferences[ids[at]!] === 0) continue;
        lengths[text] = n;
        found = true;
        break;
      }
    }
    if (!found) break;
  }
  return lengths;
}
