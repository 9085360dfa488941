import { agreement, commonRuns, longestRuns, type Run } from '../text/runs.ts';
import { SHINGLE } from '../text/shingles.ts';
import { spanOf, type TextTokens } from '../text/textTokens.ts';
import type { Finding, NearDuplicateEvidence, SharedRun } from './finding.ts';
import { NEARLY_EQUAL } from './limits.ts';
import { nameOf } from './nameOf.ts';

/** A record's closest twin and its cluster. */
export type TwinRelation = Omit<NearDuplicateEvidence, 'rule' | 'runs'>;

/** The rule `near-duplicate`: one finding, at the longest run the two share, with all of their runs. */
export function nearDuplicateFinding(
  own: TextTokens,
  other: TextTokens,
  relation: TwinRelation,
  field: string,
): Finding {
  const runs: SharedRun[] = sharedRuns(own.ids, other.ids).map((run) => ({
    span: spanOf(own, run.start, run.tokens),
    other: spanOf(other, run.otherStart, run.tokens),
    tokens: run.tokens,
  }));
  const longest = runs.reduce((best, run) => (run.tokens > best.tokens ? run : best));
  const { twin, similarity, clusterSize } = relation;
  const percent = similarity === 1 ? 100 : Math.min(99, Math.round(similarity * 100));
  const what = own.text === other.text ? 'The text is the same as' : `The text is ${percent} % the same as`;
  const cluster = clusterSize > 2 ? `; ${clusterSize} records are alike` : '';
  return {
    rule: 'near-duplicate',
    severity: similarity >= NEARLY_EQUAL ? 'error' : 'warning',
    message: `${what} that of ${nameOf(twin)}${cluster}`,
    field,
    span: longest.span,
    evidence: { rule: 'near-duplicate', ...relation, runs },
  };
}

function sharedRuns(own: Int32Array, other: Int32Array): Run[] {
  const isSame = own.length === other.length && agreement(own, 0, other, 0) === own.length;
  if (isSame) return [{ start: 0, otherStart: 0, tokens: own.length }];
  return longestRuns(commonRuns(own, other, Math.min(SHINGLE, own.length)));
}
