import { type DigitDetector, type Hit, Rank } from './hit.ts';
import { isDigitAt } from './scan.ts';

const OLD = /^[ -]{1,2}(?:years?|yrs?|yr)[ -](?:of age|old|young)\b|^[ -]?(?:y\/o\b|y\.o\.|yo\b)|^ años de edad\b/;
const YEARS = /^ años\b/;
const SHORT = /^ ?[MF](?=[ ,.;)])/;
/** `91F with dementia` begins a note; `98 F with chills` is a temperature. */
const SHORT_AT_START =
  /^(?:[MF](?= with )| ?[MF](?= (?:w\/|c\/o|pt|patient|who|h\/o|s\/p|here|from|living|lives|known|present|admitted|brought|referred|seen|being)))/;
/** Where a line begins, `101F with chills` cannot be told from an age; within it, that is a temperature. */
const LINE_BEFORE = /(?:^|\n)[ \t]*(?:[•*-][ \t]*)?$/;
const LEAST_TEMPERATURE = 95;
const SENTENCE_BEFORE = /(?:^|[\n.•*-])[ \t]*$/;
const AGE_BEFORE = /\b(?:age[ds]?|aged?:|edad|edad:|age of|age is|edad de)[ :]{1,2}$/i;
const DIED_AT = /\b(?:died|passed away|deceased|falleci[óo]|muri[óo]) (?:at|a los)(?: the age of| age)? $/i;
const TURNED = /\b(?:he|she|who|they|patient) (?:just )?turn(?:s|ed) $/i;
const OLD_BEFORE = /\b(?:is|was|turned|turns|turning|tiene|tenía|cumplió|de) $/i;
const SPAN_BEFORE =
  /\b(?:hace|durante|over|for|desde hace|últimos|past|last|more than|than|por|in)(?: los| the| unos)? $/i;
const ARTICLE_BEFORE = /\b(?:an?|this|pt|patient) $/i;

/** Ages over 89 in figures. Safe Harbor lets `90 or older` and `90+` stand: they are one group. */
export const findHighAge: DigitDetector = (text, start, end) => {
  const figures = end - start;
  // Most numbers are seen not to be one by their first figure.
  if (!(figures === 2 && text[start] === '9') && !(figures === 3 && text[start] === '1')) return undefined;
  const age = Number(text.slice(start, end));
  if (age < 90 || age > 125) return undefined;
  const after = text.slice(end, end + 24);
  if (/^\+|^ ?(?:or|and|to|o|y) (?:older|over|above|more|más)|^s\b/.test(after)) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  const hit = (length: number, pattern: string): Hit => ({
    start,
    end: end + length,
    type: 'age-over-89',
    pattern,
    rank: Rank.shaped,
  });
  const old = OLD.exec(after);
  if (old) return hit(old[0].length, 'a number over 89 with a word for years of age');
  const years = YEARS.exec(after);
  if (years && !SPAN_BEFORE.test(before) && OLD_BEFORE.test(before))
    return hit(years[0].length, 'a number over 89 before “años”');
  const short = SENTENCE_BEFORE.test(before)
    ? SHORT_AT_START.exec(after)
    : ARTICLE_BEFORE.test(before)
      ? SHORT.exec(after)
      : null;
  const isTemperature = after.startsWith('F with ') && age >= LEAST_TEMPERATURE && !LINE_BEFORE.test(before);
  if (short && !isTemperature) return hit(short[0].length, 'a number over 89 with a letter for the sex');
  const isMeasure = /^ ?(?:%|mg|mmhg|bpm|kg|lbs?|cm|\/|days?|weeks?|months?|min)/i.test(after);
  if (!isMeasure && (AGE_BEFORE.test(before) || DIED_AT.test(before) || TURNED.test(before)))
    return hit(0, 'a number over 89 after a word for age');
  return undefined;
};

const NUMBER_BEFORE =
  /\b(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|a) hundred(?:(?: and)?[ -](?:one|two|three|four|five|six|seven|eight|nine|ten))?)[- ]$|\bnoventa(?: y (?:uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))? a$/i;
const LONGEST_NUMBER = 40;
/** What stands behind the number, from a part of it that few texts hold and that is quickly looked for. */
const YEARS_OF_AGE: readonly (readonly [part: string, words: RegExp])[] = [
  ['years old', /^years old\b/],
  ['ños', /^ños(?: de edad)?\b/],
];
const UNITS_BEHIND = /^(?:one|two|three|four|five|six|seven|eight|nine)(?![\p{L}-])/u;
const AGED = /^ years of age\b/;
/** Who is of an age, where no word says that it is one. */
const PERSON_IS =
  /\b(?:he|she|they|who|patient|man|woman|mother|father|wife|husband|grandmother|grandfather|aunt|uncle)(?:['’]s| is| was)(?: now| then| almost| nearly)? $/i;
const COUNTED =
  /^[ -](?:percent|per cent|%|minutes?|days?|weeks?|months?|hours?|times|miles|degrees|pounds|kilos|kg|mg)/i;

/** Ages over 89 in words: `ninety-two-year-old`, `aged ninety-four`, `noventa y tres años`. */
export function findHighAgesInWords(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (hit: Hit | undefined): void => {
    if (hit) hits.push(hit);
  };
  // Few texts hold many hyphens: quicker than to look for “ninety”.
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 121 && !isDigitAt(text, at - 1)) add(yearsAfterNumber(text, at + 1, /^years?[- ]old\b/));
    else if (text.charCodeAt(at - 1) === 121 && text.charCodeAt(at - 2) === 116) add(ninetyWithUnits(text, at));
  }
  for (const [part, words] of YEARS_OF_AGE) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      add(yearsAfterNumber(text, at, words));
    }
  }
  return hits;
}

function yearsAfterNumber(text: string, unit: number, words: RegExp): Hit | undefined {
  const years = words.exec(text.slice(unit, unit + 12));
  const number = years && NUMBER_BEFORE.exec(text.slice(Math.max(0, unit - LONGEST_NUMBER), unit));
  if (!number) return undefined;
  const start = unit - number[0].length;
  if (SPAN_BEFORE.test(text.slice(Math.max(0, start - 20), start))) return undefined;
  const pattern = 'a number over 89 in words with a word for years of age';
  return { start, end: unit + years[0].length, type: 'age-over-89', pattern, rank: Rank.shaped };
}

/** `ninety-four`, its hyphen at `at`, after a word for age, or where it is said of a person. */
function ninetyWithUnits(text: string, at: number): Hit | undefined {
  const start = at - 'ninety'.length;
  if (text.slice(Math.max(0, start), at).toLowerCase() !== 'ninety') return undefined;
  const units = UNITS_BEHIND.exec(text.slice(at + 1, at + 8));
  if (!units) return undefined;
  const end = at + 1 + units[0].length;
  const after = text.slice(end, end + 16);
  const before = text.slice(Math.max(0, start - 40), start);
  const isSaid = [AGE_BEFORE, DIED_AT, TURNED, PERSON_IS].some((words) => words.test(before)) && !COUNTED.test(after);
  const years = AGED.exec(after)?.[0].length ?? 0;
  if (!isSaid && years === 0) return undefined;
  const pattern = 'a number over 89 in words after a word for age';
  return { start, end: end + years, type: 'age-over-89', pattern, rank: Rank.shaped };
}
