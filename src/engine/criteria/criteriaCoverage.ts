import type { CompiledProfile } from './profiles.ts';
import type { TextScore } from './scoreText.ts';

/**
 * The share of a code's required criteria that a text meets, 0 to 1; of several profiles the best. Undefined for codes without criteria.
 *
 * @param own the code's own profiles (see profilesOf)
 */
export function criteriaCoverage(own: readonly CompiledProfile[], score: TextScore): number | undefined {
  const shares = own.map((profile) => {
    const { requiredMet, required } = score.of(profile);
    return requiredMet / required;
  });
  return shares.length > 0 ? Math.max(...shares) : undefined;
}
