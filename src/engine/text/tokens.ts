/** One token; `start` and `end` are UTF-16 units of the text as written. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** What NFC may compose: a character with the marks behind it, or a run of conjoining Hangul jamo. */
const CHUNK = /[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]+\p{M}*|.\p{M}*/gsu;

/**
 * Splits a text into tokens: NFC, lower-case without locale, then maximal runs of letters, marks and digits, which may be joined by
 * an apostrophe or a hyphen. Each token keeps its place in the text as written.
 */
export function tokenize(text: string): Token[] {
  const normal = text.normalize('NFC');
  const lower = normal.toLowerCase();
  const unchanged = normal === text && lower.length === text.length;
  const place = unchanged ? undefined : originalOffsets(text, lower);
  const tokens: Token[] = [];
  for (const match of lower.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({
      text: match[0],
      start: place ? place.begins[start]! : start,
      end: place ? place.ends[end - 1]! : end,
    });
  }
  return tokens;
}

/** For each unit of the normalised, lower-cased text: where the chunk it came from begins and ends in the text as written. */
export function originalOffsets(text: string, lower: string): { begins: number[]; ends: number[] } {
  const begins: number[] = [];
  const ends: number[] = [];
  for (const chunk of text.matchAll(CHUNK)) {
    // Lower-casing keeps the length of everything but İ, so the chunk's own lower-case form has the right length.
    const length = chunk[0].normalize('NFC').toLowerCase().length;
    for (let i = 0; i < length; i += 1) {
      begins.push(chunk.index);
      ends.push(chunk.index + chunk[0].length);
    }
  }
  if (begins.length !== lower.length) throw new Error('The offsets of a normalised text do not add up.');
  return { begins, ends };
}

/** The token texts alone. */
export function tokenTexts(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}
