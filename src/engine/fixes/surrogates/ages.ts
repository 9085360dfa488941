/**
 * An age over 89 in the words Safe Harbor lets stand (45 CFR 164.514(b)(2)(i)(C)): one group of 90 or older.
 */
export function ageSurrogate(age: string, isSpanish: boolean): string {
  const article = /^an? /i.exec(age)?.[0] ?? '';
  const words = age.slice(article.length);
  if (/años/i.test(words)) return `90 o más años${/de edad/i.test(words) ? ' de edad' : ''}`;
  if (/-(?:year|yr)s?-old|(?:year|yr)-old|-(?:years?|yrs?)-(?:old|young)/i.test(words)) return `${article}90+-year-old`;
  const short = /(?: ?)(?:y\/o|y\.o\.|yo|[MF])$/.exec(words)?.[0];
  if (short !== undefined) return `90+${short}`;
  if (isSpanish) return '90 o más';
  return `${article}90 or older`;
}
