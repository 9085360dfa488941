import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type DigitDetector, type Hit, Rank } from './hit.ts';
import { isDigitAt } from './scan.ts';

/** How far a number may reach, and how many digits it may have (ITU-T E.164: at most 15). */
const LONGEST = 30;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

const FAX = /\bfax(?:es)?\b[\s\w.:#º°]{0,14}$/i;
const PHONE =
  /\b(?:tele)?phone[ds]?\b[^\d.;]{0,16}$|\b(?:tel|telf|tfno|tlfn?o?|tl|cell|mobile|call(?:ed|ing|s)?|contact|pager|text(?:ed)?|whatsapp|m[oó]vil|tel[eé]fono|llam(?:ar|e|ad)|ph)\b[^\d;]{0,14}$|\b(?:reach(?:ed|able)?|contact\w*)\b[^\d.;]{0,20}\bat[ :]{1,2}$/i;
const NORTH_AMERICAN = /^(?:\+?1[ .-]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])\d{3}[ .-]\d{4}$/;
const LOCAL = /^555[ .-]\d{4}$/;
const SPANISH = /^[6789]\d\d(?:[ .-]\d{3}){2}$|^[6789]\d\d(?:[ .-]\d\d){3}$|^[89]\d[ .-]\d{3}[ .-]\d\d[ .-]\d\d$/;
const TRUNK = /^\(?0\d{1,4}\)?(?:[ .]\d{2,7}){1,5}$/;
const EXTENSION = / ?(?:x|ext\.?|extension) ?\d{1,6}(?!\d)/iy;

/** Helplines for the public: they say nothing of a person. */
const HELPLINES: ReadonlySet<string> = new Set([
  '8002738255',
  '8006624357',
  '8007997233',
  '8004488255',
  '8774388255',
  '717003717',
  '914590050',
  '914590055',
  '900202010',
  '08457909090',
]);

/** Telephone and fax numbers: labelled, with a country code, or in a shape that nothing else has. */
export const findPhone: DigitDetector = (text, start, end) => {
  const candidate = candidateAt(text, start, end);
  if (!candidate) return undefined;
  const [from, to] = candidate;
  const written = text.slice(from, to);
  const digits = written.replace(/\D/g, '');
  if (digits.length > MOST_DIGITS || HELPLINES.has(digits.replace(/^(?:1(?=\d{10}$)|34(?=\d{9}$))/, '')))
    return undefined;
  EXTENSION.lastIndex = to;
  const stop = to + (EXTENSION.exec(text)?.[0].length ?? 0);
  const before = text.slice(Math.max(0, from - 40), from);
  const hit = (type: 'phone' | 'fax', pattern: string, rank: number): Hit => ({
    start: from,
    end: stop,
    type,
    pattern,
    rank,
  });
  if (FAX.test(before)) return hit('fax', `${digits.length} digits after “fax”`, Rank.labelled);
  if (PHONE.test(before)) return hit('phone', `${digits.length} digits after a word for telephone`, Rank.labelled);
  const pattern = shapeOf(written);
  return pattern ? hit('phone', pattern, Rank.shaped) : undefined;
};

/** Digits with single separators between them from the run at `start` on, at least seven; undefined for anything else. */
function candidateAt(text: string, start: number, end: number): [number, number] | undefined {
  if (isDigitAt(text, start - 1)) return undefined;
  let count = end - start;
  let to = end;
  let at = end;
  const limit = Math.min(text.length, start + LONGEST);
  while (at < limit) {
    if (isDigitAt(text, at)) {
      count++;
      to = ++at;
    } else {
      const skipped = separatorLength(text, at);
      if (skipped === 0 || (count >= FEWEST_DIGITS && isSentenceEnd(text, at))) break;
      at += skipped;
    }
  }
  if (count < FEWEST_DIGITS || isDigitAt(text, to)) return undefined;
  let from = start;
  if (text[from - 1] === '(' && text.slice(start, to).includes(')')) from--;
  if (text[from - 1] === '+') from--;
  return [from, to];
}

/** A space, dot, hyphen, slash or bracket, or two of them, when a digit follows. */
function separatorLength(text: string, at: number): number {
  for (let length = 0; length < 3; length++) {
    if (isDigitAt(text, at + length)) return length;
    const code = text.charCodeAt(at + length);
    if (!(code === 32 || code === 45 || code === 46 || code === 40 || code === 41 || code === 0x2011)) return 0;
  }
  return 0;
}

/** `Tel. 612 345 678. 91F with dementia`: the number of the next sentence is none of the telephone's. */
function isSentenceEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46 && text.charCodeAt(at + 1) === 32;
}

/** What makes a number without a label a telephone number, in words. */
function shapeOf(written: string): string | undefined {
  if (written.startsWith('+')) {
    return parsePhoneNumberFromString(written)?.isPossible() ? 'a plus sign and a country code' : undefined;
  }
  if (NORTH_AMERICAN.test(written)) return 'ten digits grouped as in North America';
  if (LOCAL.test(written)) return 'seven digits grouped as a local number';
  if (SPANISH.test(written) && isValidIn(written, 'ES')) return 'nine digits grouped as in Spain';
  if (TRUNK.test(written) && isValidIn(written, 'GB', 'FR', 'DE', 'IT')) return 'digits after an area code';
  return undefined;
}

function isValidIn(written: string, ...countries: CountryCode[]): boolean {
  return countries.some((country) => parsePhoneNumberFromString(written, country)?.isValid());
}
