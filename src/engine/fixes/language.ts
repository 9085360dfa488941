import type { CaseRecord } from '../record/record.ts';

/** The languages fixes can write. */
export type FixLanguage = 'en' | 'es';

const SPANISH = /(?<!\p{L})(?:el|la|los|las|de|del|que|con|una?|por|su|sin|para|se|y)(?!\p{L})/giu;
const SPANISH_SIGNS = /[áéíóúñ¿¡ºª]/giu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|with|an?|his|her|to|was|is|for|in)(?!\p{L})/giu;
/** UTF-16 units of a text that tell its language. */
const SAMPLE = 2000;

/** The language of a record: what its metadata says, else the one whose small words and signs the text holds more of. */
export function languageOf({ meta, text }: Pick<CaseRecord, 'meta' | 'text'>): FixLanguage {
  const axes = meta.axes as { readonly language?: unknown } | null | undefined;
  if (axes?.language === 'es' || axes?.language === 'en') return axes.language;
  const sample = text.slice(0, SAMPLE);
  return count(sample, SPANISH) + count(sample, SPANISH_SIGNS) > count(sample, ENGLISH) ? 'es' : 'en';
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
