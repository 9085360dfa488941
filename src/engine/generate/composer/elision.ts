/** Sounds like a vowel at its head: vowels but for "one", "use", "union", "European"; 8, 11, 18 and the eighties. */
const VOWEL_HEAD = /(?<=^|[\s("“])([Aa]) (?=(?!(?:uni|us[eu]|one\b|once\b|eu|ubi))[aeiou]|8\d?\b|11\b|18\b)/gi;

/**
 * Mends what meets only once slots are filled: a/an in English; al, del, e and u in Spanish.
 * Source for Spanish: Ortografía de la lengua española (2010) on contractions and on y/e, o/u.
 */
export function elide(text: string, language: 'en' | 'es'): string {
  if (language === 'en') return text.replace(VOWEL_HEAD, '$1n ');
  return text
    .replace(/(?<=^|[\s(“"])([Dd])e el (?=\p{L})/gu, '$1el ')
    .replace(/(?<=^|[\s(“"])([Aa]) el (?=\p{L})/gu, '$1l ')
    .replace(/(?<=\s)y (?=h?[ií](?![eaéá]))/giu, 'e ')
    .replace(/(?<=\s)o (?=h?[oó])/giu, 'u ');
}
