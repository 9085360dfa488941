import type { Token } from './tokens.ts';

/** What stands between two tokens, from nothing to the end of a sentence. */
export const Break = { none: 0, comma: 1, clause: 2, sentence: 3 } as const;
export type Break = (typeof Break)[keyof typeof Break];

/** Tokens [first, end) of one sentence. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  'dr dra mr mrs ms sr sra st prof vs approx e.g i.e eg ie etc hx dx tx pt no núm num ej aprox ud uds lic'.split(' '),
);

/**
 * The break between token `at` and the one after it. A full stop after an abbreviation or a single letter is none; a line break ends a
 * sentence where the next line begins with a capital, a digit or a bullet, or after a blank line.
 */
export function breakAfter(text: string, tokens: readonly Token[], at: number): Break {
  const next = tokens[at + 1];
  if (!next) return Break.sentence;
  const { end } = tokens[at]!;
  if (next.start - end === 1 && text.charCodeAt(end) === 32) return Break.none;
  let found: Break = Break.none;
  for (let index = end; index < next.start; index += 1) {
    const kind = breakAt(text, index, tokens[at]!, next);
    if (kind > found) found = kind;
  }
  return found;
}

/** Nobody writes a longer sentence: what goes on without a full stop is cut, lest reading it take the square of its length. */
const LONGEST = 150;

/** The sentence that holds a token, or of a very long one the tokens nearest to it. */
export function sentenceAround(text: string, tokens: readonly Token[], at: number): Sentence {
  const earliest = Math.max(0, at - LONGEST);
  const latest = Math.min(tokens.length, at + LONGEST);
  let first = at;
  while (first > earliest && breakAfter(text, tokens, first - 1) !== Break.sentence) first -= 1;
  let end = at + 1;
  while (end < latest && breakAfter(text, tokens, end - 1) !== Break.sentence) end += 1;
  return { first, end };
}

function breakAt(text: string, index: number, before: Token, next: Token): Break {
  switch (text[index]) {
    case '.':
      return endsSentence(text, index, before, next) ? Break.sentence : Break.none;
    case '!':
    case '?':
      return Break.sentence;
    case '\n':
      return lineBreak(text, index, next);
    case ';':
    case '—':
    case '–':
      return Break.clause;
    case ',':
    case ':':
    case '(':
    case ')':
      return Break.comma;
    default:
      return Break.none;
  }
}

function endsSentence(text: string, index: number, before: Token, next: Token): boolean {
  if (index + 1 === next.start) return false;
  if (ABBREVIATIONS.has(before.text)) return false;
  return before.end - before.start > 1 || isDigit(text[before.start]!) || text[next.start - 1] === '\n';
}

function lineBreak(text: string, index: number, next: Token): Break {
  const rest = text.slice(index + 1, next.start);
  if (rest.includes('\n') || /[-*•·#>]/.test(rest)) return Break.sentence;
  const first = text[next.start]!;
  return isDigit(first) || first !== first.toLowerCase() ? Break.sentence : Break.none;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
