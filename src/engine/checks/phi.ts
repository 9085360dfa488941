import type { PhiKnowledge } from '../knowledge/names/phiKnowledge.ts';
import type { Finding, PhiType } from './finding.ts';
import { createAddressDetector, joinAddresses } from './phi/addresses.ts';
import { findHighAge, findHighAgesInWords } from './phi/ages.ts';
import { findNumericDate, findWrittenDate } from './phi/dates.ts';
import { type DigitDetector, type Hit, mergeHits } from './phi/hit.ts';
import { findEmails, findNetworkAddress, findUrls } from './phi/network.ts';
import { findLabelled, findNhsNumber, findPlate, findProven, findSpanishId, findSsn } from './phi/numbers.ts';
import { findPeople } from './phi/people.ts';
import { findPhone } from './phi/phones.ts';
import { findPlaces } from './phi/places.ts';
import { isLetterAt } from './phi/scan.ts';
import { createMarkFinder, type TextMarks } from './phi/textMarks.ts';

const TITLES: Readonly<Record<PhiType, string>> = {
  'person-name': 'Name of a person',
  address: 'Address',
  date: 'Date',
  'age-over-89': 'Age over 89',
  phone: 'Telephone number',
  fax: 'Fax number',
  email: 'E-mail address',
  ssn: 'Social security number',
  mrn: 'Medical record number',
  account: 'Account number',
  licence: 'Licence number',
  vehicle: 'Vehicle identifier',
  device: 'Device identifier',
  url: 'Web address',
  ip: 'IP address',
  'national-id': 'National identity number',
};

/** Finds the identifiers of one text. */
export type PhiCheck = (text: string) => Finding[];

/**
 * The rule `phi`: all identifiers of HIPAA Safe Harbor (45 CFR 164.514(b)(2)) and Spain's NIF and NIE, as findings with spans, in order,
 * without overlaps; `field` is left to the caller. Bare years, relative dates, months alone, ages to 89, eponyms, placeholders and
 * places of care are none; nor is what stands inside a text of `allow`, whatever its case. The same text always gives the same findings, in time
 * linear in its length; the check can be kept and used for any number of texts.
 */
export function createPhiCheck(knowledge: PhiKnowledge, options: { allow?: readonly string[] } = {}): PhiCheck {
  const allowed = createAllowed(options.allow ?? []);
  const findAddress = createAddressDetector(knowledge);
  const findMarks = createMarkFinder(knowledge);
  const forLone: readonly DigitDetector[] = [findPlate, findWrittenDate, findHighAge, findAddress];
  const forAll: readonly DigitDetector[] = [
    findNetworkAddress,
    findPlate,
    findNhsNumber,
    findLabelled,
    findSpanishId,
    findSsn,
    findNumericDate,
    findWrittenDate,
    findPhone,
    findProven,
    findHighAge,
    findAddress,
  ];
  return (text) => {
    const marks = findMarks(text);
    const found: Hit[] = [];
    findByDigits(marks, forLone, forAll, found);
    for (const hits of [findHighAgesInWords(text), findEmails(marks), findUrls(marks), findPlaces(marks)]) {
      for (const hit of hits) found.push(hit);
    }
    const others = found.length > 1 ? mergeHits(found) : found;
    const people = findPeople(marks, others);
    if (people.length === 0 && others.length === 0) return [];
    const hits = [...others, ...people];
    const merged = mergeHits(joinAddresses(text, mergeHits(hits)));
    return (allowed ? withoutAllowed(text, merged, allowed) : merged).map(toFinding);
  };
}

/** Any of the texts, as words of their own; the longest first. */
function createAllowed(allow: readonly string[]): RegExp | undefined {
  const texts = allow.map((text) => text.trim()).filter((text) => text !== '');
  if (texts.length === 0) return undefined;
  const literals = texts
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literals.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Hits without those that lie inside an allowed text: `Anna` of `St. Anna`. */
function withoutAllowed(text: string, hits: readonly Hit[], allowed: RegExp): readonly Hit[] {
  const spans = [...text.matchAll(allowed)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  return hits.filter((hit) => !spans.some(({ start, end }) => start <= hit.start && hit.end <= end));
}

/** The first detector that finds something at a run of digits has it; the runs inside what it found are passed over. */
function findByDigits(
  { text, digits, digitRuns }: TextMarks,
  forLone: readonly DigitDetector[],
  forAll: readonly DigitDetector[],
  hits: Hit[],
): void {
  let done = 0;
  for (let index = 0; index < digitRuns; index += 1) {
    const start = digits[index * 2]!;
    if (start < done) continue;
    const end = digits[index * 2 + 1]!;
    for (const detect of isLone(text, start, end) ? forLone : forAll) {
      const hit = detect(text, start, end);
      if (!hit) continue;
      hits.push(hit);
      done = hit.end;
      break;
    }
  }
}

/** At most three digits between spaces, with no digits behind: most numbers of a clinical text; a day, an age or a house at best. */
function isLone(text: string, start: number, end: number): boolean {
  if (end - start > 3 || text.charCodeAt(end) !== 32) return false;
  const before = text.charCodeAt(start - 1);
  return (before === 32 || before === 10) && (isLetterAt(text, end + 1) || text.charCodeAt(end + 1) === 40);
}

function toFinding({ start, end, type, pattern }: Hit): Finding {
  return {
    rule: 'phi',
    severity: 'error',
    message: `${TITLES[type]}: ${pattern}`,
    span: { kind: 'text', start, end },
    evidence: { rule: 'phi', type, pattern },
  };
}
