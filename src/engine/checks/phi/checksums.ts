const NIF_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** The check letter of a Spanish NIF (eight digits) or NIE (X, Y or Z and seven digits): Orden INT/2058/2008, Real Decreto 1553/2005. */
export function fitsSpanishCheckLetter(value: string): boolean {
  const match = /^([XYZ]?)(\d{7,8})([A-Z])$/i.exec(value.replace(/[\s.-]/g, ''));
  if (!match) return false;
  const [, prefix, digits, letter] = match;
  if (digits!.length !== (prefix ? 7 : 8)) return false;
  const number = Number(prefix ? `${'XYZ'.indexOf(prefix.toUpperCase())}${digits}` : digits);
  return NIF_LETTERS[number % 23] === letter!.toUpperCase();
}

/** Luhn's check digit (ISO/IEC 7812-1): payment cards, IMEI. */
export function fitsLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const weighted = place % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

/** The check digit of a British NHS number: weights 10 to 2, the rest of 11 (NHS Data Dictionary, NHS NUMBER). */
export function fitsNhs(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (10 - place);
  return digits.length === 10 && (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** The two check digits of an IBAN (ISO 13616: mod 97 = 1 with the first four characters moved to the end). */
export function fitsIban(value: string): boolean {
  const iban = value.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const number = Number.parseInt(character, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1;
}

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The check digit (ninth place) of a North American vehicle identification number (49 CFR 565.15). */
export function fitsVin(value: string): boolean {
  const vin = value.toUpperCase();
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin)) return false;
  let sum = 0;
  for (let place = 0; place < 17; place++) sum += (VIN_VALUES.indexOf(vin[place]!) % 10) * VIN_WEIGHTS[place]!;
  return '0123456789X'[sum % 11] === vin[8];
}
