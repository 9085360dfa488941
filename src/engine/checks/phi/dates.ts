import { en, es } from 'chrono-node';
import { type DigitDetector, type Hit, Rank } from './hit.ts';
import { isCapitalAt, isDigitAt, isLetterAt, threeAt, wordAfter, wordBefore } from './scan.ts';

const ENGLISH =
  'january february march april may june july august september october november december ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec';
const SPANISH =
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ' + 'ene abr dic';
const ENGLISH_MONTHS: ReadonlySet<string> = new Set(ENGLISH.split(' '));
const SPANISH_MONTHS: ReadonlySet<string> = new Set(SPANISH.split(' '));
const ALL_MONTHS = `${ENGLISH} ${SPANISH}`.split(' ');
/** How months end, and how they begin or what leads to one: a quick look, since most numbers stand beside other words. */
const ENDS = new Set(ALL_MONTHS.map((month) => threeAt(month, month.length - 3)));
const BEGINNINGS = new Set([...ALL_MONTHS, 'of ', 'de ', 'day'].map((word) => threeAt(word, 0)));

const ISO =
  /(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/y;
const THREE_NUMBERS = /(\d{1,2})( ?[-/.] ?)(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[-.]\d)/y;
const MONTH_AND_YEAR = /(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?![\d/])/y;
const MONTH_AND_DAY =
  /(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?![\d/%-]|\.\d)(?! ?(?:odds|mg|ml|pain|strength|score|points?|days?|nights?)\b)/y;
const COMPACT = /(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/y;
/** What makes `May 10` a count and no day. */
const UNIT =
  / ?(?:mg|mcg|µg|g|ml|l|%|times?|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|points?|of (?:his|her|the|their)|out of|\/)(?![\p{L}])/uy;
const YEAR_AFTER = /,? (?:of |del? )?(?:19|20)\d\d(?!\d)|,? ?['’]\d\d(?!\d)/y;
const ORDINAL = /(?:st|nd|rd|th|\.?[ºª°])?,?(?: (?:day )?of(?: the)?)? ?[-–]?(?:de )?/y;

/** Years and such hang on the day of the run only, so any fixed moment does; the clock is not asked. */
// biome-ignore lint/style/noRestrictedGlobals: chrono takes its reference moment as a Date.
const REFERENCE = new Date(Date.UTC(2000, 0, 1, 12));

/** Absolute dates in figures: ISO, day/month/year in any order, month/year; month/day after `on` and the like. */
export const findNumericDate: DigitDetector = (text, start, end) => {
  const next = text[end];
  const figures = end - start;
  if (figures === 4 && (next === '-' || next === '/' || next === '.')) {
    const length = matchLength(ISO, text, start);
    return length ? date(start, start + length, 'year, month and day in figures') : undefined;
  }
  if (figures === 8) return compactDate(text, start, end);
  if (figures > 2 || !(next === '/' || next === '-' || next === '.' || next === ' ')) return undefined;
  return threeNumbers(text, start) ?? (next === '/' ? twoNumbers(text, start) : undefined);
};

function threeNumbers(text: string, start: number): Hit | undefined {
  THREE_NUMBERS.lastIndex = start;
  const match = THREE_NUMBERS.exec(text);
  if (!match || isPartOfNumber(text, start)) return undefined;
  const [whole, first, separator, second, year] = match;
  const [a, b] = [Number(first), Number(second)];
  const possible = a > 0 && b > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
  if (!possible || (year!.length === 4 && !/^(?:19|20)/.test(year!))) return undefined;
  // 1.2.10 is a section, 10.12.21 may be a date.
  if (year!.length === 2 && separator !== '/' && (first!.length < 2 || second!.length < 2)) return undefined;
  return date(start, start + whole.length, 'day, month and year in figures');
}

function twoNumbers(text: string, start: number): Hit | undefined {
  if (isPartOfNumber(text, start)) return undefined;
  const monthAndYear = matchLength(MONTH_AND_YEAR, text, start);
  if (monthAndYear) return date(start, start + monthAndYear, 'month and year in figures');
  const before = text.slice(Math.max(0, start - 12), start);
  if (!/\b(?:on|since|dated|dob|d\.o\.b\.|born|el|el día)[ :]+$/i.test(before)) return undefined;
  const monthAndDay = matchLength(MONTH_AND_DAY, text, start);
  return monthAndDay ? date(start, start + monthAndDay, 'month and day in figures') : undefined;
}

/** Eight figures that the calendar has as a day of these two centuries; inside a longer number or name they are none. */
function compactDate(text: string, start: number, end: number): Hit | undefined {
  const before = text[start - 1] ?? ' ';
  if (!/[\s(:;,"“[]/.test(before) || isLetterAt(text, end) || /^[-/.]\d/.test(text.slice(end, end + 2)))
    return undefined;
  const length = matchLength(COMPACT, text, start);
  return length ? date(start, start + length, 'year, month and day in eight figures') : undefined;
}

function isPartOfNumber(text: string, start: number): boolean {
  const before = text[start - 1];
  return before === '/' || before === '-' || before === '.' ? isDigitAt(text, start - 2) : false;
}

/** Dates with the name of a month: a day and a month, with or without year, and a month with a year. */
export const findWrittenDate: DigitDetector = (text, start, end) => {
  const figures = end - start;
  if (figures === 4) return monthAndYear(text, start, end);
  if (figures > 2) return undefined;
  const last = text.charCodeAt(end - 1) - 48;
  const day = figures === 1 ? last : (text.charCodeAt(start) - 48) * 10 + last;
  if (day < 1 || day > 31) return undefined;
  const month = monthAfter(text, end) ?? monthBefore(text, start);
  if (!month || (month.before && (isCount(text, end) || isVerb(text, month, end)))) return undefined;
  return judge(text, start, end, month);
};

interface Month {
  readonly start: number;
  readonly end: number;
  readonly spanish: boolean;
  readonly before: boolean;
}

/** The month right after a day: `14 March`, `14th of March`, `14-Mar`, `14 de marzo`. */
function monthAfter(text: string, end: number): Month | undefined {
  const next = text.charCodeAt(end);
  // Only a space, a hyphen, a letter (`14th`, `14Mar`) or an ordinal sign can lead to a month.
  if (!(next === 32 || next === 45 || next === 46 || next === 0xba || next === 0x2013 || isLetterAt(text, end)))
    return undefined;
  if (next === 32 && isLetterAt(text, end + 1) && !BEGINNINGS.has(threeAt(text, end + 1))) return undefined;
  const start = end + matchLength(ORDINAL, text, end);
  return isMonthStart(text, start) ? monthAt(text, start, start + wordAfter(text, start).length, false) : undefined;
}

/** The month right before a day: `March 14`, `Mar. 14`, `March the 14th`, `marzo 14`. */
function monthBefore(text: string, start: number): Month | undefined {
  let end = start;
  const before = text[end - 1];
  if (before === '-' || before === '.') end--;
  else if (before === ' ') {
    end--;
    if (text.endsWith(' the', end) || text.slice(end - 4, end) === ' the') end -= 4;
    if (text[end - 1] === '.') end--;
  } else if (!isLetterAt(text, end - 1)) return undefined;
  if (!ENDS.has(threeAt(text, end - 3))) return undefined;
  const word = wordBefore(text, end);
  return word.length < 3 ? undefined : monthAt(text, end - word.length, end, true);
}

function isMonthStart(text: string, at: number): boolean {
  return isLetterAt(text, at) && (isCapitalAt(text, at) || 'efmajsondEFMAJSOND'.includes(text[at]!));
}

function monthAt(text: string, start: number, end: number, before: boolean): Month | undefined {
  const word = text.slice(start, end).toLowerCase();
  const english = ENGLISH_MONTHS.has(word);
  if (!english && !SPANISH_MONTHS.has(word)) return undefined;
  // `may`, `march`, `mar`, `dec` in lower case are verbs and slips, unless a year says otherwise.
  if (english && !isCapitalAt(text, start) && /^(?:may|march|mar|sep|dec|jun|sun)$/.test(word)) return undefined;
  return { start, end, spanish: !english || /\bde $/.test(text.slice(Math.max(0, start - 4), start)), before };
}

/** `May 10 tablets be given?`: May before a number and a word is a month only after `on`, `since` and the like. */
function isVerb(text: string, month: Month, end: number): boolean {
  if (month.end - month.start !== 3 || !text.startsWith('May', month.start)) return false;
  if (text[end] !== ' ' || !isLetterAt(text, end + 1)) return false;
  return !/^(?:on|since|until|till|by|of|from|to|and|before|after|dated)$/.test(wordBefore(text, month.start - 1));
}

function isCount(text: string, end: number): boolean {
  UNIT.lastIndex = end;
  return UNIT.test(text);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = ['jan ene', 'feb', 'mar', 'apr abr', 'may', 'jun', 'jul', 'aug ago', 'sep set', 'oct', 'nov', 'dec dic'];
/** What says that a date goes on: a range, a time. */
const GOES_ON = /[-–/:]\d|,? (?:to|and|y|al?|at|-|–|@|a las) ?\d|,? \d/y;

/** Day and month, perhaps a year, and nothing else: most dates, told without chrono, which takes a hundred times as long. */
function plainDate(text: string, start: number, end: number, month: Month): Hit | undefined {
  const day = Number(text.slice(start, end));
  const name = text.slice(month.start, month.start + 3).toLowerCase();
  const longest = DAYS[MONTHS.findIndex((names) => names.includes(name))];
  if (longest === undefined || day > longest) return undefined;
  const last = month.before ? end + matchLength(/(?:st|nd|rd|th)(?!\p{L})/uy, text, end) : month.end;
  if (isLetterAt(text, last)) return undefined;
  const stop = last + matchLength(YEAR_AFTER, text, last);
  if (matchLength(GOES_ON, text, stop) > 0) return undefined;
  return date(Math.min(start, month.start), stop, 'day and month in words');
}

/** Asks chrono, strict, whether the words around a day and a month are a date whose day and month are said. */
function judge(text: string, start: number, end: number, month: Month): Hit | undefined {
  const plain = plainDate(text, start, end, month);
  if (plain) return plain;
  const from = Math.max(0, Math.min(start, month.start) - 1);
  const last = Math.max(end, month.end);
  // What follows a comma belongs to the date only when it is the year.
  const rest = /^(?:,(?= ?(?:19|20)\d\d)|[^,;\n])*/.exec(text.slice(last, last + 28))![0];
  const window = (text.slice(from, last) + rest).replace(/\.[ºª°]/g, '  ').replace(/[ºª°]/g, ' ');
  const results = (month.spanish ? es : en).strict.parse(window, REFERENCE);
  const found = results.find(
    ({ index, text: { length }, start: moment }) =>
      from + index <= start && from + index + length >= end && moment.isCertain('day') && moment.isCertain('month'),
  );
  if (!found) return undefined;
  const stop = from + found.index + found.text.length;
  return date(from + found.index, stop + matchLength(YEAR_AFTER, text, stop), 'day and month in words');
}

/** `March 2021`, `March of 2021`, `marzo de 2021`: Safe Harbor leaves the year alone. */
function monthAndYear(text: string, start: number, end: number): Hit | undefined {
  const century = text.slice(start, start + 2);
  if (century !== '19' && century !== '20') return undefined;
  let at = start;
  if (text[at - 1] === ' ' || text[at - 1] === '-') at--;
  const joint = /(?: of| del?|,|\.)$/.exec(text.slice(Math.max(0, at - 4), at));
  if (joint) at -= joint[0].length;
  const word = wordBefore(text, at);
  if (word.length < 3) return undefined;
  const month = monthAt(text, at - word.length, at, true);
  return month ? date(month.start, end, 'month and year in words') : undefined;
}

function date(start: number, end: number, pattern: string): Hit {
  return { start, end, type: 'date', pattern, rank: Rank.shaped };
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
