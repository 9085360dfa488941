import { criteriaCoverage } from '../../engine/criteria/criteriaCoverage.ts';
import type { CompiledProfile } from '../../engine/criteria/profiles.ts';
import { profilesOf } from '../../engine/criteria/profilesOf.ts';
import { createCriteriaScorer } from '../../engine/criteria/scoreText.ts';
import { CRITERIA } from '../../engine/knowledge/criteria/criteria.ts';
import { LAID_OUT_CUES } from '../../engine/knowledge/criteria/laidOutCues.ts';
import type { ScoredTexts } from '../../engine/scores/scoredRecords.ts';
import { listAt } from '../../engine/scores/tokenLists.ts';
import { withPlacesLater } from '../../engine/text/textTokens.ts';
import type { Tokenizer } from '../../engine/text/tokenizer.ts';

/** Texts between which others get their turn. */
const TURN = 256;

/**
 * By text, the share of its code's required criteria that it meets; NaN where the code has none.
 * @param tokenizer the one that numbered the tokens
 * @param pause called between pieces of work; throws to end it
 */
export async function criteriaShares(
  texts: readonly string[],
  { lists, codes }: Pick<ScoredTexts, 'lists' | 'codes'>,
  tokenizer: Tokenizer,
  pause: () => Promise<void>,
): Promise<Float64Array> {
  const scorer = createCriteriaScorer(CRITERIA, LAID_OUT_CUES);
  const criteria = scorer.readerFor(tokenizer);
  const ownProfiles = rememberOwn(scorer.profiles);
  const shares = new Float64Array(texts.length);
  for (const [row, text] of texts.entries()) {
    if (row % TURN === 0) await pause();
    const own = withPlacesLater(tokenizer, () => text, listAt(lists, row));
    const said = criteria.look(own.ids).score(own);
    shares[row] = criteriaCoverage(ownProfiles(codes[row]!), said) ?? Number.NaN;
  }
  return shares;
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
