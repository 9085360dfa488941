import type { RecordLayout } from '../../../engine/record/schema.ts';
import { type DecisionIndex, decisionsFor } from '../../../engine/review/decisionIndex.ts';
import { annotatorOf } from '../../../engine/review/decisions.ts';
import type { ReviewItem } from '../../../protocol/review.ts';
import type { FindingLists } from '../checking/listFindings.ts';
import type { ReadSourceLine } from '../datasets.ts';

/** Every record of a dataset, as the round of a review sees it. */
export async function reviewItems(
  batches: AsyncIterable<readonly ReadSourceLine[]>,
  { fields }: RecordLayout,
  counts: ReadonlyMap<number, number>,
  decisions: DecisionIndex,
  author: string,
): Promise<ReviewItem[]> {
  const who = annotatorOf({ author });
  const items: ReviewItem[] = [];
  for await (const lines of batches) {
    for (const { line, source, record } of lines) {
      if (!record) continue;
      const { id, codes, text } = record;
      const { verdicts, isDisputed } = decisionsFor({ id, line, codes, text, source, fields }, decisions);
      const own = verdicts.get(who)?.kind;
      const findings = counts.get(line - 1) ?? 0;
      items.push({ line: line - 1, id, findings, ...(own && { own }), ...(isDisputed && { isDisputed }) });
    }
  }
  return items;
}

/** How many findings each line has, those without any left out; lines count from 0. */
export function findingsByLine(lists: FindingLists | undefined): Map<number, number> {
  const listing = { grouping: 'record', order: 'place', filter: {} } as const;
  const groups = lists?.groups(listing, 0, Number.POSITIVE_INFINITY).groups ?? [];
  return new Map(
    groups.flatMap(({ record, counts }) =>
      record ? [[record.line, counts.error + counts.warning + counts.information] as const] : [],
    ),
  );
}
