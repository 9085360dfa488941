import type { CatalogueEntry, DatasetSummary } from '../protocol.ts';

/** Records of a code and those wanted; a heading has the sums of what stands below it. */
export interface CodeCount {
  readonly records: number;
  readonly quota?: number;
}

/** Counts for every code that has records or a quota. */
export function countCodes(
  entries: readonly CatalogueEntry[],
  summary: Pick<DatasetSummary, 'codes' | 'quotas'> | undefined,
): ReadonlyMap<string, CodeCount> {
  if (!summary) return new Map();
  const counts = new Map<string, { records: number; quota?: number }>();
  const ownQuota = new Set(Object.keys(summary.quotas));
  const at = (code: string) => {
    const known = counts.get(code) ?? { records: 0 };
    counts.set(code, known);
    return known;
  };
  for (const [code, records] of Object.entries(summary.codes)) at(code).records += records;
  for (const [code, quota] of Object.entries(summary.quotas)) at(code).quota = quota;
  // Parents stand before their children: backwards, each sum is complete before it is passed on.
  for (const { code, parent } of entries.toReversed()) {
    const own = counts.get(code);
    if (!own || parent === undefined) continue;
    const above = at(parent);
    above.records += own.records;
    if (own.quota !== undefined && !ownQuota.has(parent)) above.quota = (above.quota ?? 0) + own.quota;
  }
  return counts;
}

/** `12 of 40`, `12`, or nothing. */
export function describeCount(count: CodeCount | undefined): string {
  if (!count) return '';
  return count.quota === undefined ? String(count.records) : `${count.records} of ${count.quota}`;
}
