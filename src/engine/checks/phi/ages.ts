import { type DigitDetector, type Hit, Rank } from './hit.ts';
import { isDigitAt } from './scan.ts';

const OLD = /^[ -]{1,2}(?:years?|yrs?|yr)[ -](?:of age|old|young)\b|^[ -]?(?:y\/o\b|y\.o\.|yo\b)|^ años de edad\b/;
const YEARS = /^ años\b/;
const SHORT = /^ ?[MF](?=[ ,.;)])/;
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
  const short = SHORT.exec(after);
  if (short && ARTICLE_BEFORE.test(before)) return hit(short[0].length, 'a number over 89 with a letter for the sex');
  const isMeasure = /^ ?(?:%|mg|mmhg|bpm|kg|lbs?|cm|\/|days?|weeks?|months?|min)/i.test(after);
  if (!isMeasure && (AGE_BEFORE.test(before) || DIED_AT.test(before) || TURNED.test(before)))
    return hit(0, 'a number over 89 after a word for age');
  return undefined;
};

const NUMBER_BEFORE =
  /\b(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|a) hundred(?:(?: and)?[ -](?:one|two|three|four|five|six|seven|eight|nine|ten))?)[- ]$|\bnoventa(?: y (?:uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))? a$/i;
const LONGEST_NUMBER = 40;
/** What stands behind the number, from a part of it that few texts hold and that is quickly looked for. */
const YEARS_OF_AGE: readonly (readonly [part: string, lead: number, words: RegExp])[] = [
  ['-year', 1, /^years?[- ]old\b/],
  ['years old', 0, /^years old\b/],
  ['ños', 0, /^ños(?: de edad)?\b/],
];

/** Ages over 89 in words: `ninety-two-year-old`, `noventa y tres años`. */
export function findHighAgesInWords(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const [part, lead, words] of YEARS_OF_AGE) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      if (isDigitAt(text, at - 1)) continue;
      const unit = at + lead;
      const number = NUMBER_BEFORE.exec(text.slice(Math.max(0, unit - LONGEST_NUMBER), unit));
      const years = words.exec(text.slice(unit, unit + 12));
      if (!number || !years) continue;
      const start = unit - number[0].length;
      if (SPAN_BEFORE.test(text.slice(Math.max(0, start - 20), start))) continue;
      const pattern = 'a number over 89 in words with a word for years of age';
      hits.push({ start, end: unit + years[0].length, type: 'age-over-89', pattern, rank: Rank.shaped });
    }
  }
  return hits;
}
