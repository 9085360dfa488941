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

/** Counts the tokens of each text once, for whatever learns from the texts, or some of them, several times. */
export function termsOf(lists: TokenLists): TermLists {
  const { ids, starts } = lists;
  let vocabulary = 0;
  for (let at = 0; at < ids.length; at += 1) if (ids[at]! >= vocabulary) vocabulary = ids[at]! + 1;
  const counted = new Int32Array(vocabulary);
  const { size, highest } = measure(lists, counted);
  const terms = {
    tokens: new Int32Array(size),
    counts: highest < 256 ? new Uint8Array(size) : new Int32Array(size),
    starts: new Uint32Array(starts.length),
    vocabulary,
  };
  let end = 0;
  for (let text = 0; text + 1 < starts.length; text += 1) {
    const first = end;
    for (let at = starts[text]!; at < starts[text + 1]!; at += 1) {
      const token = ids[at]!;
      if (counted[token] === 0) terms.tokens[end++] = token;
      counted[token]! += 1;
    }
    for (let at = first; at < end; at += 1) {
      terms.counts[at] = counted[terms.tokens[at]!]!;
      counted[terms.tokens[at]!] = 0;
    }
    terms.starts[text + 1] = end;
  }
  return terms;
}

/** How many terms there are, and how often a text has one at most; `counted` is empty before and after. */
function measure(
  { ids, starts }: TokenLists,
  counted: Int32Array,
): { readonly size: number; readonly highest: number } {
  let size = 0;
  let highest = 0;
  for (let text = 0; text + 1 < starts.length; text += 1) {
    for (let at = starts[text]!; at < starts[text + 1]!; at += 1) {
      const count = counted[ids[at]!]! + 1;
      counted[ids[at]!] = count;
      if (count === 1) size += 1;
      if (count > highest) highest = count;
    }
    for (let at = starts[text]!; at < starts[text + 1]!; at += 1) counted[ids[at]!] = 0;
  }
  return { size, highest };
}
