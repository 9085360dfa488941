import type { FixLanguage } from '../language.ts';
import type { Draw } from './draw.ts';

const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const SPANISH = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const MONTH_WORD =
  '(?:january|february|march|april|june|july|august|september|october|november|december|sept|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|abr|ago|dic|may|mar)(?!\\p{L})';
/** For a day and month without a year; not a leap year. */
const ANY_YEAR = 2001;

/** A date as it is written, apart from its day, month and year. */
interface WrittenDate {
  readonly day?: number;
  readonly month: number;
  readonly year?: number;
  write(date: { readonly day: number; readonly month: number; readonly year: number }): string;
}

/** Days that all dates of a record move by: whole weeks into the past, so that days of the week and future dates stay right. */
export function dateShift(draw: Draw): number {
  const weeks = draw.number(80, 'dates');
  // Not 46 to 59 weeks: nearly a year leaves a day and month what they were.
  return -7 * (weeks < 41 ? weeks + 5 : weeks + 19);
}

/**
 * The date moved by some days, in the same form: order, separators, names and short names of months, digits of the year.
 * @param options.dayFirst whether `3/4` is the third of April
 * @param options.language of months that are called the same in both, `mar` and `jun`
 * @returns undefined for what cannot be read as a date
 */
export function shiftDate(
  text: string,
  days: number,
  { dayFirst, language = 'en' }: { readonly dayFirst: boolean; readonly language?: FixLanguage },
): string | undefined {
  const date = readNumeric(text, dayFirst) ?? readWords(text, language);
  if (!date) return undefined;
  const from = daysBefore(date.year ?? ANY_YEAR, date.month, date.day ?? 15);
  return date.write(dateOf(from + days));
}

/** Whether the dates of a text in figures say by themselves that the day comes first; undefined where none does. */
export function saysDayFirst(dates: readonly string[]): boolean | undefined {
  for (const text of dates) {
    const match = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/.exec(text);
    if (match && Number(match[1]) > 12) return true;
    if (match && Number(match[2]) > 12) return false;
  }
  return undefined;
}

function readNumeric(text: string, dayFirst: boolean): WrittenDate | undefined {
  const iso = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/s.exec(text);
  if (iso && (iso[2] !== '' || /^\d{8}$/.test(text))) {
    const [, year, separator, month, day, rest] = iso;
    const write: WrittenDate['write'] = (to) =>
      [String(to.year), ...[to.month, to.day].map(twoDigits([month!, day!]))].join(separator!) + rest;
    return checked({ year: Number(year), month: Number(month), day: Number(day), write });
  }
  const monthAndYear = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (monthAndYear) {
    const [, month, year] = monthAndYear;
    return checked({
      month: Number(month),
      year: Number(year),
      write: (to) => `${twoDigits([month!])(to.month)}/${to.year}`,
    });
  }
  const match = /^(\d{1,2})( ?[-/.] ?)(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [, first, separator, second, year] = match;
  const isDayFirst = Number(first) > 12 || (Number(second) <= 12 && dayFirst);
  const [day, month] = isDayFirst ? [first!, second!] : [second!, first!];
  const write: WrittenDate['write'] = (to) => {
    const parts = (isDayFirst ? [to.day, to.month] : [to.month, to.day]).map(twoDigits([first!, second!]));
    return [...parts, ...(year === undefined ? [] : [yearLike(to.year, year)])].join(separator!);
  };
  return checked({ day: Number(day), month: Number(month), ...(year && { year: fullYear(year) }), write });
}

const YEAR = "(?<gap>[\\s,.'’-]{0,3}(?:of |del? )?['’]?)(?<year>(?:19|20)\\d\\d|(?<=[-'’/ ])\\d\\d)(?!\\d|:)";
const ORDINAL = 'st|nd|rd|th|\\.?[ºª°]';
const NAMED = new RegExp(
  `^(?:(?<before>\\d{1,2})(?<ordinal>${ORDINAL})?(?<joint>[,\\s–-]*(?:day )?(?:of )?(?:the )?(?:de )?))?(?<month>${MONTH_WORD})(?<dot>\\.?)` +
    `(?:(?<joint2>[\\s-]*(?:the )?)(?<behind>\\d{1,2})(?![\\d:])(?<ordinal2>${ORDINAL})?` +
    `(?:(?<range> ?(?:-|–|to|and|&|y|al?) ?)(?<until>\\d{1,2})(?![\\d:])(?<ordinal3>${ORDINAL})?)?)?(?:${YEAR})?(?<rest>[\\s\\S]*)$`,
  'iu',
);

/** `14 March 2021`, `March 14th, 2021`, `March 14–16`, `14-Mar-21`, `14 de marzo de 2021`, `February 2018`. */
function readWords(text: string, language: FixLanguage): WrittenDate | undefined {
  const parts = NAMED.exec(text)?.groups;
  if (!parts) return undefined;
  const { before, joint = '', month, dot = '', joint2 = '', rest = '' } = parts;
  // Behind `14-Mar` two digits are the year.
  const isYear = before !== undefined && parts.behind !== undefined;
  const behind = isYear ? undefined : parts.behind;
  const [gap = '', year] = isYear ? [joint2, parts.behind] : [parts.gap, parts.year];
  const day = before ?? behind;
  const write: WrittenDate['write'] = (to) => {
    const written = monthLike(to.month, { old: month!, dot, language, isShort: joint === '-' });
    const end = (year === undefined ? '' : gap + yearLike(to.year, year)) + rest;
    if (before !== undefined) return dayLike(to.day, before, parts.ordinal, joint) + joint + written + end;
    if (behind === undefined) return written + end;
    return written + joint2 + dayLike(to.day, behind, parts.ordinal2, joint2) + rangeLike(to, parts) + end;
  };
  return checked({
    month: monthNumber(month!),
    ...(day !== undefined && { day: Number(day) }),
    ...(year !== undefined && { year: fullYear(year) }),
    write,
  });
}

/** A day with its ordinal sign; with two digits where the old one says so, or in `07-Mar-21`. */
function dayLike(day: number, old: string, ordinal = '', joint = ''): string {
  const isPadded = old.startsWith('0') || (joint === '-' && old.length === 2);
  return (isPadded ? String(day).padStart(2, '0') : String(day)) + ordinalLike(day, ordinal);
}

/** The end of a range in one month: as many days later; the month's last day where it would leave the month. */
function rangeLike(
  to: { readonly day: number; readonly month: number; readonly year: number },
  { behind, range, until, ordinal3 }: Readonly<Record<string, string | undefined>>,
): string {
  if (until === undefined) return '';
  const last = dateOf(daysBefore(to.month === 12 ? to.year + 1 : to.year, (to.month % 12) + 1, 1) - 1).day;
  const day = Math.min(to.day + Number(until) - Number(behind), last);
  return range + dayLike(day, until, ordinal3);
}

function checked(date: WrittenDate): WrittenDate | undefined {
  const { day = 1, month } = date;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : undefined;
}

function monthNumber(word: string): number {
  const name = word.toLowerCase().slice(0, 3).replace('set', 'sep');
  const at = ENGLISH.findIndex((month) => month.slice(0, 3).toLowerCase() === name);
  return 1 + (at === -1 ? SPANISH.findIndex((month) => month.startsWith(name)) : at);
}

/** The month's name as long, in the language and the case of the old one. */
function monthLike(
  month: number,
  like: { readonly old: string; readonly dot: string; readonly language: FixLanguage; readonly isShort: boolean },
): string {
  const { old, dot, language } = like;
  const word = old.toLowerCase();
  const isEnglish = ENGLISH.some((name) => name.toLowerCase().startsWith(word));
  const isSpanish = !isEnglish || (language === 'es' && SPANISH.some((name) => name.startsWith(word)));
  const name = (isSpanish ? SPANISH : ENGLISH)[month - 1]!;
  // `May` is the whole name or the short one: short in `14-May-21`.
  const isShort = word === 'may' ? like.isShort : word.length < 5 && !['june', 'july', 'mayo'].includes(word);
  const cut = isShort ? name.slice(0, 3) : name;
  const written = /^\p{Lu}{2}/u.test(old) ? cut.toUpperCase() : /^\p{Lu}/u.test(old) ? capital(cut) : cut.toLowerCase();
  return written + (cut === name ? '' : dot);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function ordinalLike(day: number, old: string): string {
  if (!/[a-z]/i.test(old)) return old;
  const teen = day > 10 && day < 14;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return old === old.toUpperCase() ? suffix.toUpperCase() : suffix;
}

/** Writes numbers with two digits where all of the old ones have two. */
function twoDigits(old: readonly string[]): (value: number) => string {
  const isPadded = old.every(({ length }) => length === 2);
  return (value) => (isPadded ? String(value).padStart(2, '0') : String(value));
}

function yearLike(year: number, old: string): string {
  return old.length === 2 ? String(year % 100).padStart(2, '0') : String(year);
}

function fullYear(written: string): number {
  const year = Number(written);
  return written.length === 4 ? year : year + (year < 40 ? 2000 : 1900);
}

/** Days from 1 March of the year 0 (proleptic Gregorian; Hinnant, “chrono-compatible low-level date algorithms”). */
function daysBefore(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

function dateOf(days: number): { day: number; month: number; year: number } {
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { day, month, year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0) };
}
