/** ICD-10 in any national version: a letter, two characters, up to four more. */
const ICD10 = /^[A-Z][0-9A][0-9A-Z](\.?[0-9A-Z]{1,4})?$/;

/**
 * The one spelling of a code that a catalogue looks up: trimmed, upper-case, the dot after the third character. What
 * marks a code without being part of it is dropped: the dash of `F31.-`, the dagger and the asterisk. A text that
 * has no form of an ICD-10 code is only trimmed and put in upper case.
 */
export function normaliseCode(code: string): string {
  const upper = code
    .trim()
    .toUpperCase()
    .replace(/[-.†*+!\s]+$/, '');
  return ICD10.test(upper) && upper.length > 3 && upper[3] !== '.' ? `${upper.slice(0, 3)}.${upper.slice(3)}` : upper;
}

/** Whether a text has the form of an ICD-10 code, or of the beginning of one from two characters on (`F3`, `f32.1`). */
export function looksLikeCode(text: string): boolean {
  return /^[a-z][0-9a]([0-9a-z](\.?[0-9a-z]{0,4}))?[.-]*$/i.test(text) && /\d/.test(text);
}
