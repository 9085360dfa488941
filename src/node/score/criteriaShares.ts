import { criteriaCoverage } from '../../engine/criteria/criteriaCoverage.ts';
import type { CompiledProfile } from '../../engine/criteria/profiles.ts';
import { profilesOf } from '../../engine/criteria/profilesOf.ts';
import { type CriteriaScorer, createCriteriaScorer } from '../../engine/criteria/scoreText.ts';
import { CRITERIA } from '../../engine/knowledge/criteria/criteria.ts';
import { LAID_OUT_CUES } from '../../engine/knowledge/criteria/laidOutCues.ts';
import type { TextTokens } from '../../engine/text/textTokens.ts';
import type { Tokenizer } from '../../engine/text/tokenizer.ts';

/** The share of its code's required criteria that a text meets; NaN where the code has none. */
export type CriteriaMeter = (own: TextTokens, code: string) => number;

/**
 * @param tokenizer the one that numbers the tokens
 * @param scorer where there is one already
 */
export function createCriteriaMeter(
  tokenizer: Tokenizer,
  scorer: CriteriaScorer = createCriteriaScorer(CRITERIA, LAID_OUT_CUES),
): CriteriaMeter {
  const criteria = scorer.readerFor(tokenizer);
  const ownProfiles = rememberOwn(scorer.profiles);
  return (own, code) => {
    const said = criteria.look(own.ids).score(own);
    return criteriaCoverage(ownProfiles(code), said) ?? Number.NaN;
  };
}

/** The profiles of a code, looked up once for each. */
function rememberOwn(profiles: readonly CompiledProfile[]): (code: string) => readonly CompiledProfile[] {
  const known = new Map<string, readonly CompiledProfile[]>();
  return (code) => {
    const own = known.get(code) ?? profilesOf(profiles, code).own;
    known.set(code, own);
    return own;
  };
}
