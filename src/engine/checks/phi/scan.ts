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

enum Kind {
  other = 0,
  lower = 1,
  upper = 2,
  digit = 3,
}

const LIMIT = 0x1f00;
const KINDS = letterKinds();

/** Latin letters (Vietnamese included) and the marks that compose them, by UTF-16 unit. */
function letterKinds(): Uint8Array {
  const kinds = new Uint8Array(LIMIT);
  for (let code = 0; code < LIMIT; code++) {
    const letter = String.fromCharCode(code);
    if (code >= 48 && code <= 57) kinds[code] = Kind.digit;
    else if (code >= 0x300 && code < 0x370) kinds[code] = Kind.lower;
    else if (/\p{Script=Latin}/u.test(letter)) kinds[code] = /\p{Lu}/u.test(letter) ? Kind.upper : Kind.lower;
  }
  return kinds;
}

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < LIMIT ? KINDS[code]! : Kind.other;
}

/** A Latin letter at `index`; false outside the text. */
export function isLetterAt(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === Kind.lower || kind === Kind.upper;
}

/** A capital Latin letter at `index`. */
export function isCapitalAt(text: string, index: number): boolean {
  return kindAt(text, index) === Kind.upper;
}

export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** One pass over the text. */
export function scanText(text: string): Scan {
  const digits: number[] = [];
  const capitals: number[] = [];
  const ats: number[] = [];
  const links: number[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = code < LIMIT ? KINDS[code]! : Kind.other;
    const start = at++;
    if (kind === Kind.lower) {
      while (at < length && isLetterAt(text, at)) at++;
      if (code === 119 && at === start + 3 && text.startsWith('www.', start)) links.push(start);
    } else if (kind === Kind.upper) {
      at = capitalWordEnd(text, at);
      capitals.push(start, at);
    } else if (kind === Kind.digit) {
      while (isDigitAt(text, at)) at++;
      digits.push(start, at);
    } else if (code === 64) ats.push(start);
    else if (code === 58) {
      if (text.charCodeAt(at) === 47 && text.charCodeAt(at + 1) === 47) links.push(start);
    } else if (code === 46 && kindAt(text, at) === Kind.lower && kindAt(text, start - 1) !== Kind.other)
      links.push(start);
  }
  return { text, digits, capitals, ats, links };
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

/** The lower-cased word that ends at `end`, at most 24 letters; '' where none does. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 24 && isLetterAt(text, start - 1)) start--;
  return text.slice(start, end).toLowerCase();
}

/** The lower-cased word that begins at `start`, at most 24 letters; '' where none does. */
export function wordAfter(text: string, start: number): string {
  let end = start;
  while (end - start < 24 && isLetterAt(text, end)) end++;
  return text.slice(start, end).toLowerCase();
}
