import type { CatalogueEntry } from './catalogue.ts';

export type FixedSeverity = 'mild' | 'moderate' | 'severe';

/** Words of titles in English (ICD-10-CM), Spanish (CIE-10) and German (ICD-10-GM). */
const WORDS: readonly (readonly [RegExp, FixedSeverity])[] = [
  [/\b(mild|leve|leicht\p{L}*)(?!\p{L})/iu, 'mild'],
  [/\b(moderate|moderad[oa]|mittelgradig\p{L}*|mittelschwer\p{L}*)(?!\p{L})/iu, 'moderate'],
  [/\b(severe|extreme|profound|grave|profund[oa]|schwer(e[rnms]?)?|schwerst\p{L}*)(?!\p{L})/iu, 'severe'],
];

/** Severity of the stress, not of the disorder: `Reaction to severe stress` (F43). */
const SEVERE_STRESS = /severe stress|estrés grave|schwere\p{L}* Belastung/iu;

/**
 * The severity a code's title fixes, so that a plan need not draw one; undefined where it leaves it open or names more
 * than one (`mild or moderate severity`). Extreme and profound count as severe.
 */
export function fixedSeverity(entry: CatalogueEntry): FixedSeverity | undefined {
  const title = entry.title.replace(SEVERE_STRESS, '');
  const named = WORDS.filter(([words]) => words.test(title)).map(([, severity]) => severity);
  return named.length === 1 ? named[0] : undefined;
}
