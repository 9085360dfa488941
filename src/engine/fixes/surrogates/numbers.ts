import type { PhiType } from '../../checks/finding.ts';
import { fitsIban, fitsLuhn, fitsSpanishCheckLetter, fitsVin } from '../../checks/phi/checksums.ts';
import type { Draw } from './draw.ts';

/** Identifiers whose letters say no more than their kind: `MR-00123`. */
const KEEPS_LETTERS: ReadonlySet<PhiType> = new Set(['mrn', 'account', 'device', 'ssn']);
/** Tries until no checksum fits; each fits by chance once in ten at most. */
const TRIES = 64;

/**
 * A number in the same form that belongs to nobody: check letters and check digits do not fit, and a US social security number is one
 * of a range that is never given out (area 9, group below 50; 20 CFR 422, and ITINs begin at group 50).
 */
export function numberSurrogate(value: string, type: PhiType, draw: Draw): string {
  if (type === 'ssn') return ssn(value, draw);
  for (let variant = 0; variant < TRIES; variant++) {
    const prefix = /^[XYZ](?=[ -]?\d{7}[ -]?[A-Z]$)/i.exec(value)?.[0] ?? '';
    const other = prefix + draw.disguise(value.slice(prefix.length), { letters: !KEEPS_LETTERS.has(type), variant });
    if (!provesItself(other)) return other;
  }
  return value.replace(/\d/g, '0');
}

/** Whether a check letter or digit fits, of any number that has one and might stand here. */
function provesItself(value: string): boolean {
  const bare = value.replace(/[\s-]/g, '');
  if (fitsSpanishCheckLetter(value) || fitsIban(value) || fitsVin(value) || fitsDea(bare)) return true;
  if (!/^\d{10,19}$/.test(bare)) return false;
  // Payment cards and IMEI; US national provider identifiers; Spanish social security numbers; British NHS numbers.
  return fitsLuhn(bare) || fitsLuhn(`80840${bare}`) || fitsSpanishSocialSecurity(bare) || fitsNhs(bare);
}

/** The last digit of a US Drug Enforcement Administration number. */
function fitsDea(value: string): boolean {
  if (!/^[A-Z]{2}\d{7}$/i.test(value)) return false;
  const [a, b, c, d, e, f, check] = Array.from(value.slice(2), Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}

/** The two check digits of a Spanish social security number: the rest of the ten before them by 97. */
function fitsSpanishSocialSecurity(value: string): boolean {
  return value.length === 12 && Number(value.slice(0, 10)) % 97 === Number(value.slice(10));
}

/** The last digit of a British NHS number, by 11. */
function fitsNhs(value: string): boolean {
  if (value.length !== 10) return false;
  const sum = Array.from(value.slice(0, 9), Number).reduce((total, digit, place) => total + digit * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === Number(value[9]);
}

function ssn(value: string, draw: Draw): string {
  const old = value.replace(/\D/g, '');
  // The last four alone: serial 0000 is never given out.
  if (old.length < 9) return value.replace(/\d/g, '0');
  const group = String(1 + draw.number(49, 'ssn-group', old)).padStart(2, '0');
  return withDigits(value, `9${draw.disguise(old).slice(1, 3)}${group}${draw.disguise(old).slice(5)}`);
}

/** The digits put in the places of the old ones; places beyond them keep the last digits' count. */
export function withDigits(value: string, digits: string): string {
  let at = 0;
  return value.replace(/\d/g, () => digits[at++] ?? '0');
}

/**
 * A telephone or fax number in the same form that reaches nobody: North American ones get 555-01xx, British ones 01632 960xxx or
 * 07700 900xxx (Ofcom's numbers for drama), French ones 01 99 00 xx xx or 06 39 98 xx xx (Arcep), Spanish ones begin with 5, which
 * no subscriber's number does; of other countries' the code stays and the number begins with zeros.
 */
export function phoneSurrogate(value: string, draw: Draw): string {
  const extension = / ?(?:x|ext\.?|extension) ?\d{1,6}$/i.exec(value)?.[0] ?? '';
  const number = value.slice(0, value.length - extension.length);
  const digits = number.replace(/\D/g, '');
  const code = number.startsWith('+') || digits.length > 10 ? countryCode(digits) : '';
  const national = digits.slice(code.length);
  const other = code + nationalNumber(national, code, draw);
  return withDigits(number, other) + draw.disguise(extension);
}

function countryCode(digits: string): string {
  return (
    /^(?:1(?=\d{10}$)|34(?=\d{9}$)|44|33|7|20|27|3[0-9]|4[0-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/.exec(
      digits,
    )?.[0] ?? ''
  );
}

function nationalNumber(old: string, code: string, draw: Draw): string {
  const random = draw.disguise(old);
  const last = (count: number): string => random.slice(-count);
  if (code === '44' || (code === '' && /^0[127]\d{8,9}$/.test(old))) {
    const trunk = old.startsWith('0') ? '0' : '';
    const reserved = old.replace(/^0/, '').startsWith('7') ? '7700900' : '1632960';
    return resized(`${trunk}${reserved}${last(3)}`, old.length);
  }
  if (code === '33') return resized(`${/^0?[67]/.test(old) ? '63998' : '19900'}${last(4)}`, old.length);
  if (code === '34' || (code === '' && old.length === 9)) return `5${random.slice(1)}`;
  if (code === '1' || old.length === 10) return `${areaCode(old, draw)}55501${last(2)}`;
  if (old.length === 7) return `55501${last(2)}`;
  return `000${random.slice(3)}`;
}

/** A North American area code of the blocks 37x and 96x, which are kept free. */
function areaCode(old: string, draw: Draw): string {
  return `${draw.pick(['37', '96'], 'area', old)}${draw.number(10, 'area-digit', old)}`;
}

function resized(digits: string, length: number): string {
  return digits.length > length ? digits.slice(-length) : digits.padStart(length, '0');
}
