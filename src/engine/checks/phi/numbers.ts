import type { PhiType } from '../finding.ts';
import { fitsIban, fitsLuhn, fitsNhs, fitsSpanishCheckLetter, fitsVin } from './checksums.ts';
import { type DigitDetector, type Hit, Rank } from './hit.ts';
import { isDigitAt, isLetterAt } from './scan.ts';

/** Between a label and its value; read backwards from the value. */
const GAP =
  '(?:[ -]?(?:number|numbers|no|nos|num|nbr|id|code|n[úu]mero|n)\\b|[ ]?n?[.]?[º°#])?[.]?(?:[ ]?\\((?:MRN|ID|DL|SSN)\\))?(?: (?:is|was|of|es|ending in|on file|on record|with))?[ :=#.\\-–]{1,4}';

const LABELS: readonly (readonly [type: PhiType, name: string, label: string])[] = [
  ['ssn', 'a social security label', 'SSN?|social security|soc\\.? sec\\.?'],
  [
    'mrn',
    'a record label',
    'MRN?|med(?:ical)? rec(?:ord)?s?|(?:chart|hospital|patient|case|encounter|visit|admission|file|record|NHS|CSN|EMR|EHR)(?: (?:number|no|id|identifier)|(?= ?#))|patient[- ]?id|(?:NHC|CIPA|NUHSA|CIP|TSI|SIP)|(?:n[.º°úumero]{0,6} de )?historia(?: cl[ií]nica)?|tarjeta sanitaria|n[.º°úumero]{0,6} de (?:paciente|expediente)|expediente',
  ],
  [
    'account',
    'an account label',
    '(?:bank |patient |billing )?acc(?:oun)?t|policy|member(?:ship)?|subscriber|beneficiary|insurance|group|plan|claim|invoice|medicare|medicaid|IBAN|(?:credit|debit) ?card|card|p[óo]liza|cuenta(?: bancaria)?|tarjeta(?: de cr[ée]dito)?|n[.º°úumero]{0,6} de (?:cuenta|p[óo]liza)|mutua',
  ],
  [
    'licence',
    'a licence label',
    "(?:driver(?:['’]?s)? |driving |medical |nursing |professional |state )?licen[cs]e|DL|NPI|DEA|certificate|registration|permiso(?: de conducir)?|carn[eé](?:t)?(?: de conducir)?|colegiad[oa]|GMC|UPIN",
  ],
  ['vehicle', 'a vehicle label', 'VIN|chassis|bastidor|vehicle(?: identification)?'],
  [
    'device',
    'a device label',
    '(?:device|pacemaker|implant|pump|monitor|stimulator|model)?[ ]?serial|s\\/n|device(?: id(?:entifier)?)?|UDI|IMEI|lot|(?:pacemaker|stimulator|neurostimulator|implant|insulin pump|CPAP)(?: id)?|n[.º°úumero]{0,6} de serie',
  ],
  [
    'national-id',
    'a label for an identity document',
    'passport|pasaporte|national insurance|NINO|NIF|NIE|DNI|TIE|NUSS|NASS|NAF|n[.º°úumero]{0,6} de (?:la )?(?:seguridad social|afiliaci[óo]n)|seguridad social|ITIN|EIN|TIN|tax id|identity card|id card',
  ],
];

/** Sticky at the value and looking behind it, so that only what stands right before it is tried. */
function labelBefore(label: string): RegExp {
  return new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${label})${GAP})`, 'iuy');
}

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const LABEL_PATTERNS = LABELS.map(([type, name, label]) => ({
  type,
  name,
  pattern: labelBefore(label),
}));

/** Before most numbers stands none of them. */
const ANY_LABEL = labelBefore(LABELS.map(([, , label]) => label).join('|'));

/** Labels that mean an identifier only with a word for number; `group 2018`, `lot of`, `plan 2020` are none. */
const NEEDS_NUMBER_WORD =
  /(?<![\p{L}\p{N}])(?:group|plan|card|insurance|lot|model|certificate|registration|vehicle|record|expediente|historia|medicare|medicaid|claim|invoice|member(?:ship)?|implant|monitor|pump|device|tarjeta|mutua|TIE|naf) ?$/iu;

/** A lot with a letter: `implant lot 12345A`. */
const DEVICE_LOT = /(?<!\p{L})(?:implant|device|pacemaker|stimulator|valve|electrode|lead|mesh|pump|stent) lot $/iu;

/** Numbers that a label names: medical record, account, policy, licence, device, vehicle, passport … */
export const findLabelled: DigitDetector = (text, start, end) => {
  const [from, to] = tokenAround(text, start, end);
  const digits = countDigits(text, from, to);
  if (digits < 3 || (digits < 4 && to - from === digits)) return undefined;
  // A value follows a colon, a space, `#` or a sign for number.
  const last = text.charCodeAt(from - 1);
  if (!(last === 32 || last === 35 || last === 58 || last === 45 || last === 46 || last === 61)) return undefined;
  const value = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 56), from);
  if (!standsAt(ANY_LABEL, before, before.length)) return undefined;
  for (const { type, name, pattern } of LABEL_PATTERNS) {
    if (!standsAt(pattern, before, before.length) || !isValueOf(type, value, digits, before)) continue;
    const stop = type === 'account' ? to + groupsAfter(text, value, to) : to;
    return { start: from, end: stop, type, pattern: `${stop - from} characters after ${name}`, rank: Rank.labelled };
  }
  return undefined;
};

/** Account numbers are written in groups: `2100 0418 45 0200051332`. */
function groupsAfter(text: string, value: string, end: number): number {
  return value.length === 4 ? (/^(?: \d{2,10}(?!\d)){1,6}/.exec(text.slice(end, end + 40))?.[0].length ?? 0) : 0;
}

function isValueOf(type: PhiType, value: string, digits: number, before: string): boolean {
  if (NEEDS_NUMBER_WORD.test(before)) return value.length > digits && DEVICE_LOT.test(before);
  if (type === 'ssn') return digits === 9 || (digits === 4 && /(?:ending in|last four|last 4)[ :a-z]*$/i.test(before));
  if (type === 'national-id' && /(?<!\p{L})(?:NIF|NIE|DNI)(?!\p{L})/iu.test(before)) return false;
  return digits >= 4 || value.length > digits;
}

/** The token of letters, digits and single hyphens, slashes or dots around a run of digits: `MR-00123`, `28/12345`. */
function tokenAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (start - from < 24 && (isWordAt(text, from - 1) || (isJoint(text, from - 1) && isWordAt(text, from - 2))))
    from--;
  let to = end;
  while (to - end < 32 && (isWordAt(text, to) || (isJoint(text, to) && isWordAt(text, to + 1)))) to++;
  return [from, to];
}

function isWordAt(text: string, at: number): boolean {
  return isDigitAt(text, at) || isLetterAt(text, at);
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 45 || code === 47;
}

function countDigits(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isDigitAt(text, at)) count++;
  return count;
}

const NHS = /\d{3}([ -])\d{3}\1\d{4}(?!\d)/y;
const NHS_LABEL = labelBefore('NHS');

/** A British NHS number in its groups, which look like an American telephone number, after its label. */
export const findNhsNumber: DigitDetector = (text, start, end) => {
  if (end - start !== 3 || !(text[end] === ' ' || text[end] === '-')) return undefined;
  NHS.lastIndex = start;
  const match = NHS.exec(text);
  if (!match || !standsAt(NHS_LABEL, text, start)) return undefined;
  const check = fitsNhs(match[0]) ? 'check digit fits' : 'check digit wrong';
  const pattern = `ten digits after “NHS”, ${check}`;
  return { start, end: start + match[0].length, type: 'mrn', pattern, rank: Rank.labelled };
};

const SSN = /(?!000|666|9)\d{3}([- ])(?!00)\d\d\1(?!0000)\d{4}(?![\d-])/y;

/** A US social security number by its shape and the ranges that are given out. */
export const findSsn: DigitDetector = (text, start, end) => {
  if (end - start !== 3 || !(text[end] === '-' || text[end] === ' ')) return undefined;
  const before = text[start - 1] ?? '';
  if (before === '-' || before === '+' || before === '.') return undefined;
  SSN.lastIndex = start;
  const match = SSN.exec(text);
  if (!match) return undefined;
  if (match[1] === ' ' && !/\b(?:SSN?|social security)\b[^\d]{0,16}$/i.test(text.slice(Math.max(0, start - 32), start)))
    return undefined;
  const pattern = 'nine digits grouped three, two and four';
  return { start, end: start + match[0].length, type: 'ssn', pattern, rank: Rank.proven };
};

const NIF = /\d{8}[ -]?[A-Za-z](?![\p{L}\p{N}])|\d{1,2}\.\d{3}\.\d{3}[ -]?[A-Za-z](?![\p{L}\p{N}])/uy;
const NIE = /[XYZxyz][ -]?\d{7}[ -]?[A-Za-z](?![\p{L}\p{N}])/uy;

const SPANISH_LABEL = labelBefore('D\\.?N\\.?I\\.?|N\\.?I\\.?[FE]\\.?|documento nacional de identidad');

/** A Spanish NIF or NIE whose check letter fits, or with a wrong one or none after its label: mistyped, it still tells who is meant. */
export const findSpanishId: DigitDetector = (text, start, end) => {
  const figures = end - start;
  if (!(figures === 7 || figures === 8 || text[end] === '.')) return undefined;
  const prefixed =
    figures === 7 ? (/[XYZ][ -]?$/i.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0) : 0;
  const from = start - prefixed;
  if (isWordAt(text, from - 1) || text[from - 1] === '-') return undefined;
  const shape = prefixed ? NIE : NIF;
  shape.lastIndex = from;
  const match = shape.exec(text);
  const name = prefixed ? 'a NIE' : 'a NIF';
  if (!match) return withoutLetter(text, from, name);
  const hit = { start: from, end: from + match[0].length, type: 'national-id' } as const;
  if (fitsSpanishCheckLetter(match[0]))
    return { ...hit, pattern: `${name} whose check letter fits`, rank: Rank.proven };
  if (!standsAt(SPANISH_LABEL, text, from)) return undefined;
  return { ...hit, pattern: `${name} after its label, check letter wrong`, rank: Rank.labelled };
};

const WITHOUT_LETTER = /(?:[XYZxyz][ -]?\d{7}|\d{8}|\d{1,2}\.\d{3}\.\d{3})(?![\p{L}\p{N}]|[-.]\d)/uy;

function withoutLetter(text: string, start: number, name: string): Hit | undefined {
  const end = start + lengthAt(WITHOUT_LETTER, text, start);
  if (end === start || !standsAt(SPANISH_LABEL, text, start)) return undefined;
  const pattern = `${name} after its label, without its check letter`;
  return { start, end, type: 'national-id', pattern, rank: Rank.labelled };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

const IBAN = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/iy;
const CARD = /\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)|\d{4}([ -])\d{6}\2\d{5}(?!\d)|\d{13,19}(?!\d)/y;
const VIN = /[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])/y;

/** Numbers that prove themselves by a checksum: IBAN, payment card, vehicle identification number. */
export const findProven: DigitDetector = (text, start, end) => {
  const figures = end - start;
  const lettersBefore = isLetterAt(text, start - 1);
  if (lettersBefore && figures >= 2) {
    const iban = ibanAt(text, start - 2);
    if (iban) return iban;
  }
  const card = !lettersBefore && (figures === 4 || figures >= 13) ? cardAt(text, start) : undefined;
  return card ?? vinAt(text, start, end);
};

function ibanAt(text: string, start: number): Hit | undefined {
  if (start < 0 || isWordAt(text, start - 1)) return undefined;
  IBAN.lastIndex = start;
  const match = IBAN.exec(text);
  if (!match || !fitsIban(match[0])) return undefined;
  const pattern = 'an IBAN whose check digits fit';
  return { start, end: start + match[0].length, type: 'account', pattern, rank: Rank.proven };
}

function cardAt(text: string, start: number): Hit | undefined {
  CARD.lastIndex = start;
  const match = CARD.exec(text);
  if (!match || !fitsLuhn(match[0].replace(/\D/g, '')) || /^0/.test(match[0])) return undefined;
  const pattern = 'a payment card number whose check digit fits';
  return { start, end: start + match[0].length, type: 'account', pattern, rank: Rank.proven };
}

function vinAt(text: string, start: number, end: number): Hit | undefined {
  if (!(isCapitalLetter(text, start - 1) || isCapitalLetter(text, end))) return undefined;
  let from = start;
  while (start - from < 17 && isWordAt(text, from - 1)) from--;
  VIN.lastIndex = from;
  const match = VIN.exec(text);
  if (!match || !fitsVin(match[0])) return undefined;
  const pattern = 'a vehicle identification number whose check digit fits';
  return { start: from, end: from + 17, type: 'vehicle', pattern, rank: Rank.proven };
}

function isCapitalLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

const PLATE =
  /\b(?:[Pp]lates?|[Rr]egistration|[Mm]atr[ií]cula)(?: (?:number|no\.?|n\.?º|is|was|of|reads?|reading|con|es))*[ :#"“(]{1,3}((?=[A-Z0-9 -]{0,8}\d)[A-Z0-9]{1,8}(?:[ -][A-Z0-9]{2,5}){0,2})(?![A-Za-z0-9])/g;

/** A number plate after a word for one: digits and capitals, `7ABC123`, `ABC 1234`, `1234 BCD`. */
export const findPlate: DigitDetector = (text, start, end) => {
  if (end - start > 5 || !hasCapitalNear(text, start, end)) return undefined;
  const from = Math.max(0, start - 48);
  const around = text.slice(from, end + 12);
  // A search tells in half the time of an iterator that there is nothing.
  if (around.search(PLATE) === -1) return undefined;
  for (const match of around.matchAll(PLATE)) {
    const value = match[1]!;
    const stop = from + match.index + match[0].length;
    if (stop < end || stop - value.length > start || value.length < 4) continue;
    const pattern = 'a number plate after a word for one';
    return { start: stop - value.length, end: stop, type: 'vehicle', pattern, rank: Rank.labelled };
  }
  return undefined;
};

/** A capital right beside the digits, or behind one space or hyphen. */
function hasCapitalNear(text: string, start: number, end: number): boolean {
  return (
    isCapitalLetter(text, start - 1) ||
    isCapitalLetter(text, start - 2) ||
    isCapitalLetter(text, end) ||
    isCapitalLetter(text, end + 1)
  );
}
