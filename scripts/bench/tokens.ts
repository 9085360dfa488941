/**
 * The definitions of tokens, shingles and Jaccard similarity once more, in the plainest way: what the bench judges the engine by
 * must not share its code.
 */
export interface PlainToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Tokens of a text in NFC; places are those of the text as it is, which is why it has to be in NFC. */
export function plainTokens(text: string): PlainToken[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: match, index }) => ({
    text: match.toLowerCase(),
    start: index,
    end: index + match.length,
  }));
}

export function shingleSet(text: string): Set<string> {
  const tokens = plainTokens(text).map((token) => token.text);
  return new Set(tokens.slice(2).map((_, at) => `${tokens[at]} ${tokens[at + 1]} ${tokens[at + 2]}`));
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let overlap = 0;
  for (const shingle of a) if (b.has(shingle)) overlap += 1;
  return overlap / (a.size + b.size - overlap);
}
