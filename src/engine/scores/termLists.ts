import type { TokenLists } from './tokenLists.ts';

/** The distinct tokens of many texts, one text after the other, and how often each stands there. */
export interface TermLists {
  /** In the order in which a text first has them. */
  readonly tokens: Int32Array;
  readonly counts: Uint8Array | Int32Array;
  /** Where each text begins, and one more: where the last one ends. */
  readonly starts: Uint32Array;
  /** 1 + the largest token. */
  readonly vocabulary: number;
}

/**
 * Counts the tokens of each text once, for whatever learns from the texts, or some of them, several times.
 * @param least tokens below it are passed over; they may be less than 0
 */
export function termsOf({ ids, starts }: TokenLists, least = 0): TermLists {
  let vocabulary = 0;
  let most = 0;
  for (let at = 0; at < ids.length; at += 1) {
    if (ids[at]! >= least) most += 1;
    if (ids[at]! >= vocabulary) vocabulary = ids[at]! + 1;
  }
  const counted = new Int32Array(vocabulary);
  const tokens = new Int32Array(most);
  let counts: TermLists['counts'] = new Uint8Array(most);
  const ends = new Uint32Array(starts.length);
  let size = 0;
  for (let text = 0; text + 1 < starts.length; text += 1) {
    const first = size;
    let highest = 0;
    for (let at = starts[text]!; at < starts[text + 1]!; at += 1) {
      const token = ids[at]!;
      if (token < least) continue;
      const count = counted[token]! + 1;
      counted[token] = count;
      if (count === 1) tokens[size++] = token;
      if (count > highest) highest = count;
    }
    if (highest > 255 && counts instanceof Uint8Array) counts = Int32Array.from(counts);
    for (let at = first; at < size; at += 1) {
      counts[at] = counted[tokens[at]!]!;
      counted[tokens[at]!] = 0;
    }
    ends[text + 1] = size;
  }
  return { tokens: tokens.slice(0, size), counts: counts.slice(0, size), starts: ends, vocabulary };
}
