/** The places of a text at which an identifier may stand, found in one pass; everything else is looked at only around them. */
export interface Scan {
  readonly text: string;
  /** Runs of ASCII digits: start, end, start, end … */
  readonly digits: readonly number[];
  /** Words with a capital first letter, with their inner hyphens and apostrophes: start, end, start, end … */
  readonly capitals: readonly number[];
  /** Places of `@`. */
  readonly ats: readonly number[];
  /** Places of `://`, of `www.`, and of dots inside what may be a domain. */
  readonly links: readonly number[];
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
/** `@`, `:` and `.`. */
const SIGN = 4;
const KINDS = letterKinds();

/** What each UTF-16 unit is: Latin letters (Vietnamese included) and the marks that compose them, digits, signs; 0 for all else. */
function letterKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (let code = 0; code < 0x1f00; code++) {
    const letter = String.fromCharCode(code);
    if (code >= 48 && code <= 57) kinds[code] = DIGIT;
    else if (code >= 0x300 && code < 0x370) kinds[code] = LOWER;
    else if (/\p{Script=Latin}/u.test(letter)) kinds[code] = /\p{Lu}/u.test(letter) ? UPPER : LOWER;
  }
  for (const sign of '@:.') kinds[sign.charCodeAt(0)] = SIGN;
  return kinds;
}

/** 0 outside the text, which is not asked: a charCodeAt that once was outside is slow for good. */
function kindAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? KINDS[text.charCodeAt(index)]! : 0;
}

/** A Latin letter at `index`; false outside the text. */
export function isLetterAt(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === LOWER || kind === UPPER;
}

/** A capital Latin letter at `index`. */
export function isCapitalAt(text: string, index: number): boolean {
  return kindAt(text, index) === UPPER;
}

export function isDigitAt(text: string, index: number): boolean {
  return kindAt(text, index) === DIGIT;
}

/** One pass over the text. */
export function scanText(text: string): Scan {
  const scan = { text, digits: [] as number[], capitals: [] as number[], ats: [] as number[], links: [] as number[] };
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const kind = KINDS[text.charCodeAt(at)]!;
    if (kind <= LOWER) continue;
    const start = at;
    // Most dots end a sentence.
    if (kind === SIGN && text.charCodeAt(at) === 46 && kindAt(text, at + 1) !== LOWER) continue;
    if (kind === UPPER) {
      // `McDonald` is one word, the capital of `mRNA` is inside another.
      if (isLetterAt(text, start - 1)) continue;
      at = capitalWordEnd(text, start + 1) - 1;
      scan.capitals.push(start, at + 1);
    } else if (kind === DIGIT) {
      while (isDigitAt(text, at + 1)) at++;
      scan.digits.push(start, at + 1);
    } else addSign(scan, start);
  }
  return scan;
}

function addSign({ text, ats, links }: { text: string; ats: number[]; links: number[] }, at: number): void {
  const code = text.charCodeAt(at);
  if (code === 64) ats.push(at);
  else if (code === 58) {
    if (text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) links.push(at);
  } else if (kindAt(text, at + 1) === LOWER && kindAt(text, at - 1) !== 0) {
    const isWeb = text.charCodeAt(at - 1) === 119 && text.startsWith('www', at - 3) && !isLetterAt(text, at - 4);
    links.push(isWeb ? at - 3 : at);
  }
}

/** The end of a word, over hyphens and apostrophes between letters; a possessive `'s` is no part of it. */
function capitalWordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isLetterAt(text, at)) at++;
    const code = text.charCodeAt(at);
    const joint = code === 45 || code === 39 || code === 0x2019;
    if (!joint || !isLetterAt(text, at + 1)) return at;
    const possessive = code !== 45 && (text.charCodeAt(at + 1) | 32) === 115 && !isLetterAt(text, at + 2);
    if (possessive) return at;
    at += 2;
  }
}

/** Where the word begins that ends at `end`, at most 24 letters before; `end` where none does. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 24 && isLetterAt(text, start - 1)) start--;
  return start;
}

/** The lower-cased word that ends at `end`, at most 24 letters; '' where none does. */
export function wordBefore(text: string, end: number): string {
  return text.slice(wordStart(text, end), end).toLowerCase();
}

/** Three ASCII units in lower case as one number, for a quick look; other units may give the number of others. */
export function threeAt(text: string, at: number): number {
  return ((text.charCodeAt(at) | 32) << 16) | ((text.charCodeAt(at + 1) | 32) << 8) | (text.charCodeAt(at + 2) | 32);
}

/** The lower-cased word that begins at `start`, at most 24 letters; '' where none does. */
export function wordAfter(text: string, start: number): string {
  let end = start;
  while (end - start < 24 && isLetterAt(text, end)) end++;
  return text.slice(start, end).toLowerCase();
}
