import { tokenTexts } from '../../../engine/text/tokens.ts';
import type { ClusterMark } from '../../../protocol/review.ts';
import type { FullFinding } from '../../../protocol.ts';

/** Words by which passages are told apart: the shortest run that counts as boilerplate has no more, as teams set it. */
const WORDS = 8;

/**
 * The passages that stand in many records, each with a name for its cluster. Records share different lengths of one passage; of all its
 * runs of eight words the first in the alphabet names it, which is the same wherever most of the passage stands.
 * @param textOf the decoded text of a line, from 0
 */
export function clusterMarks(findings: readonly FullFinding[], textOf: (line: number) => string): ClusterMark[] {
  return findings.flatMap(({ evidence, span, line, start, end, message }) => {
    if (evidence.rule !== 'low-diversity' || evidence.kind !== 'boilerplate' || !span) return [];
    return [{ line, start, end, message, cluster: clusterName(textOf(line).slice(span.start, span.end)) }];
  });
}

function clusterName(passage: string): string {
  const words = tokenTexts(passage);
  const last = Math.max(0, words.length - WORDS);
  let name = words.slice(0, WORDS).join(' ');
  for (let at = 1; at <= last; at += 1) {
    const run = words.slice(at, at + WORDS).join(' ');
    if (run < name) name = run;
  }
  return name;
}
