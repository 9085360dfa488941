import type { PhiType } from '../../checks/finding.ts';
import type { FixLanguage } from '../language.ts';

const WORDS: Readonly<Record<PhiType, readonly [en: string, es: string]>> = {
  'person-name': ['NAME', 'NOMBRE'],
  address: ['PLACE', 'LUGAR'],
  date: ['DATE', 'FECHA'],
  'age-over-89': ['AGE', 'EDAD'],
  phone: ['PHONE', 'TELÉFONO'],
  fax: ['FAX', 'FAX'],
  email: ['EMAIL', 'CORREO'],
  ssn: ['SSN', 'SSN'],
  mrn: ['RECORD', 'HISTORIA'],
  account: ['ACCOUNT', 'CUENTA'],
  licence: ['LICENCE', 'LICENCIA'],
  vehicle: ['VEHICLE', 'VEHÍCULO'],
  device: ['DEVICE', 'DISPOSITIVO'],
  url: ['WEB', 'WEB'],
  ip: ['IP', 'IP'],
  'national-id': ['ID', 'DNI'],
};

/**
 * Writes numbered placeholders, `[NAME 1]`: one number for what shares a key (the parts of a name, the identifier itself), new numbers
 * beyond those the text holds already.
 */
export function placeholderFor(
  text: string,
  language: FixLanguage,
): (type: PhiType, keys: readonly string[]) => string {
  const numbers = new Map<string, number>();
  const highest = new Map<string, number>();
  return (type, keys) => {
    const word = WORDS[type][language === 'es' ? 1 : 0];
    const named = keys.map((key) => `${word} ${key}`);
    const known = named.map((key) => numbers.get(key)).find((number) => number !== undefined);
    const number = known ?? (highest.get(word) ?? highestIn(text, word)) + 1;
    highest.set(word, Math.max(number, highest.get(word) ?? 0));
    for (const key of named) numbers.set(key, number);
    return `[${word} ${number}]`;
  };
}

function highestIn(text: string, word: string): number {
  return Math.max(
    0,
    ...Array.from(text.matchAll(new RegExp(`\\[${word} (\\d{1,4})\\]`, 'g')), (match) => Number(match[1])),
  );
}
