/**
 * What clinicians write for a diagnosis, in English and in Spanish, and the codes it stands for, likeliest first; written by hand.
 * Titles of the classification hardly ever hold these. Only such as mean one thing in mental health and are no word of their own.
 */
export const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  ADHD: ['F90'],
  ASD: ['F84.0'],
  AUD: ['F10'],
  BDD: ['F45.22'],
  BPD: ['F60.3'],
  DID: ['F44.81'],
  DMDD: ['F34.81'],
  GAD: ['F41.1'],
  MDD: ['F32', 'F33'],
  OCD: ['F42'],
  OCPD: ['F60.5'],
  ODD: ['F91.3'],
  OUD: ['F11'],
  PMDD: ['F32.81'],
  PTSD: ['F43.1'],
  TAG: ['F41.1'],
  TDAH: ['F90'],
  TDM: ['F32', 'F33'],
  TEA: ['F84.0'],
  TEPT: ['F43.1'],
  TLP: ['F60.3'],
  TOC: ['F42'],
};

/** The codes an abbreviation stands for, in any case, with dots or without (`T.O.C.`); empty for any other word. */
export function codesOfAbbreviation(word: string): readonly string[] {
  const name = word.replaceAll('.', '').toUpperCase();
  return Object.hasOwn(ABBREVIATIONS, name) ? ABBREVIATIONS[name]! : [];
}
