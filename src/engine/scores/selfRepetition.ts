import type { CountedNgrams } from './ngrams.ts';

/**
 * How much texts repeat each other's n-grams: the mean over the texts of ln(1 + the sum over its distinct n-grams of the number of other
 * texts they stand in) (Salkar et al. 2022). Undefined without texts.
 */
export function selfRepetition({ others }: Pick<CountedNgrams, 'others'>): number | undefined {
  if (others.length === 0) return undefined;
  return others.reduce((sum, own) => sum + Math.log(1 + own), 0) / others.length;
}
