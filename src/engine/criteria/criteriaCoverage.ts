import type { CompiledProfile } from './profiles.ts';
import { profilesOf } from './profilesOf.ts';
import type { TextScore } from './scoreText.ts';

/**
 * The share of a code's required criteria that a text meets, 0 to 1; of several profiles the best. Undefined for codes without criteria.
 *
 * @param code dotted and upper-case
 */
export function criteriaCoverage(
  profiles: readonly CompiledProfile[],
  score: TextScore,
  code: string,
): number | undefined {
  const shares = profilesOf(profiles, code).own.map((profile) => {
    const { requiredMet, required } = score.of(profile);
    return requiredMet / required;
  });
  return shares.length > 0 ? Math.max(...shares) : undefined;
}
