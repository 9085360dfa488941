import type { TextSpan } from '../record/record.ts';
import { longestRuns } from '../text/runs.ts';
import { coveredTokens, spanOf, type TextTokens } from '../text/textTokens.ts';
import type { Finding, RecordAddress } from './finding.ts';
import { nameOf } from './nameOf.ts';
import { MOSTLY_COPIED } from './settings.ts';

/** A run that stands in a reference too. */
export interface CopiedRun {
  readonly start: number;
  readonly tokens: number;
  readonly source: RecordAddress;
  readonly isExemplar: boolean;
  /** The run in the reference's text. */
  sourceSpan(): TextSpan;
}

/**
 * The rule `plagiarism`: a finding for each copied run that does not lie inside a longer one, with the first reference that holds it.
 * @param copied all runs of the record, ordered by start; those of one start in the order in which references are named
 */
export function plagiarismFindings(
  own: TextTokens,
  copied: readonly CopiedRun[],
  minRun: number,
  field: string,
): Finding[] {
  if (copied.length === 0) return [];
  const coverage = coveredTokens(copied) / own.ids.length;
  const byPlace = copied.map((run, otherStart) => ({ start: run.start, tokens: run.tokens, otherStart }));
  return longestRuns(byPlace).map(({ start, tokens, otherStart }) => {
    const { source, isExemplar, sourceSpan } = copied[otherStart]!;
    const isSevere = tokens >= 2 * minRun || coverage >= MOSTLY_COPIED;
    const whose = isExemplar ? `the example ${nameOf(source)} that the model was shown` : nameOf(source);
    return {
      rule: 'plagiarism',
      severity: isSevere ? 'error' : 'warning',
      message: `${tokens} words in a row are copied from ${whose}`,
      field,
      span: spanOf(own, start, tokens),
      evidence: {
        rule: 'plagiarism',
        source,
        ...(isExemplar && { exemplar: true as const }),
        sourceSpan: sourceSpan(),
        tokens,
        coverage,
      },
    };
  });
}
