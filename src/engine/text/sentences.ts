import type { Token } from './tokens.ts';

/** Where the tokens of a text begin and end. */
export interface Places {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

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
/** By length: the bits of the letters, small and large, with which one begins, also where accents are characters of their own. */
const INITIALS = initialsOf([...ABBREVIATIONS].flatMap((word) => [word, word.normalize('NFD')]));

/**
 * The break between token `at` and the one after it. A full stop after an abbreviation or a single letter is none; a line break ends a
 * sentence where the next line begins with a capital, a digit or a bullet, or after a blank line.
 */
function breakAfter(text: string, { starts, ends }: Places, at: number): Break {
  if (at + 1 >= starts.length) return Break.sentence;
  const end = ends[at]!;
  const next = starts[at + 1]!;
  if (next - end === 1 && text.charCodeAt(end) === SPACE) return Break.none;
  let found: Break = Break.none;
  for (let index = end; index < next; index += 1) {
    const kind = breakAt(text, index, starts[at]!, end, next);
    if (kind > found) found = kind;
  }
  return found;
}

const SPACE = 0x20;

/** The breaks of one text after another, each looked at once, when it is asked for first. */
export class Breaks {
  #text = '';
  #places: Places = { starts: new Int32Array(0), ends: new Int32Array(0) };
  #known = new Uint8Array(512);

  /** Goes on to a text. */
  begin(text: string, places: Places): this {
    const { length } = places.starts;
    this.#text = text;
    this.#places = places;
    if (length > this.#known.length) this.#known = new Uint8Array(length * 2);
    this.#known.fill(UNKNOWN, 0, length);
    return this;
  }

  /** The break between token `at` and the one after it. */
  after(at: number): Break {
    const known = this.#known[at] as Break | typeof UNKNOWN;
    if (known !== UNKNOWN) return known;
    const found = breakAfter(this.#text, this.#places, at);
    this.#known[at] = found;
    return found;
  }
}

const UNKNOWN = 255;

export function placesOf(tokens: readonly Token[]): Places {
  return { starts: Int32Array.from(tokens, ({ start }) => start), ends: Int32Array.from(tokens, ({ end }) => end) };
}

/** The sentences of a text, one after the other, four numbers each: tokens [first, end), and where the first begins and the last ends. */
export type SentenceList = readonly number[];

/** Numbers that describe a sentence of a list. */
export const SENTENCE = 4;

/** @param places of all tokens of the text */
export function sentencesOf(text: string, places: Places): SentenceList {
  const { starts, ends } = places;
  const last = starts.length - 1;
  const sentences: number[] = [];
  let first = 0;
  for (let at = 0; at <= last; at += 1) {
    // Between most words: there are many of them.
    if (at < last && starts[at + 1]! - ends[at]! === 1 && text.charCodeAt(ends[at]!) === SPACE) continue;
    if (breakAfter(text, places, at) !== Break.sentence) continue;
    sentences.push(first, at + 1, starts[first]!, ends[at]!);
    first = at + 1;
  }
  return sentences;
}

/** Nobody writes a longer sentence: what goes on without a full stop is cut, lest reading it take the square of its length. */
const LONGEST = 150;

/** The sentence that holds a token, or of a very long one the tokens nearest to it. The last token of a text ends one. */
export function sentenceAround(breaks: Breaks, at: number): Sentence {
  const earliest = Math.max(0, at - LONGEST);
  const latest = at + LONGEST;
  let first = at;
  while (first > earliest && breaks.after(first - 1) !== Break.sentence) first -= 1;
  let end = at + 1;
  while (end < latest && breaks.after(end - 1) !== Break.sentence) end += 1;
  return { first, end };
}

function breakAt(text: string, index: number, start: number, end: number, next: number): Break {
  switch (text.charCodeAt(index)) {
    case 0x2e: // .
      return endsSentence(text, index, start, end, next) ? Break.sentence : Break.none;
    case 0x21: // !
    case 0x3f: // ?
      return Break.sentence;
    case LINE_FEED:
      return lineBreak(text, index, next);
    case 0x3b: // ;
    case 0x2014: // —
    case 0x2013: // –
      return Break.clause;
    case 0x2c: // ,
    case 0x3a: // :
    case 0x28: // (
    case 0x29: // )
      return Break.comma;
    default:
      return Break.none;
  }
}

const LINE_FEED = 0x0a;

function endsSentence(text: string, index: number, start: number, end: number, next: number): boolean {
  if (index + 1 === next) return false;
  if (mayBeAbbreviation(text, start, end) && isAbbreviation(text.slice(start, end))) return false;
  return end - start > 1 || isDigit(text[start]!) || text.charCodeAt(next - 1) === LINE_FEED;
}

function initialsOf(words: readonly string[]): Int32Array {
  const initials = new Int32Array(16);
  for (const word of words) initials[word.length]! |= 1 << (word.charCodeAt(0) & 31);
  return initials;
}

function mayBeAbbreviation(text: string, start: number, end: number): boolean {
  return end - start < INITIALS.length && (INITIALS[end - start]! & (1 << (text.charCodeAt(start) & 31))) !== 0;
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.normalize('NFC').toLowerCase());
}

function lineBreak(text: string, index: number, next: number): Break {
  const rest = text.slice(index + 1, next);
  if (rest.includes('\n') || /[-*•·#>]/.test(rest)) return Break.sentence;
  const first = text[next]!;
  return isDigit(first) || first !== first.toLowerCase() ? Break.sentence : Break.none;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
