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

/** `12 of 40`, `50 (40 wanted)`, `12`, or nothing. */
export function describeCount(count: CodeCount | undefined): string {
  if (!count) return '';
  const { records, quota } = count;
  if (quota === undefined) return String(records);
  return records > quota ? `${records} (${quota} wanted)` : `${records} of ${quota}`;
}

/** `12 reports`; with quotas `3 of 4 wanted`, and how many there are in all where some are beyond what was wanted. */
export function describeDataset({
  records,
  codes,
  quotas,
}: Pick<DatasetSummary, 'records' | 'codes' | 'quotas'>): string {
  const wanted = Object.values(quotas).reduce((sum, quota) => sum + quota, 0);
  const there = Object.entries(quotas).reduce((sum, [code, quota]) => sum + Math.min(recordsAt(codes, code), quota), 0);
  const count = records === 0 ? 'empty' : records === 1 ? '1 report' : `${records} reports`;
  if (wanted === 0) return count;
  return `${there} of ${wanted} wanted${records > there ? ` · ${records} in all` : ''}`;
}

/** Records of a code; of a heading, those below it. */
function recordsAt(codes: DatasetSummary['codes'], code: string): number {
  return Object.entries(codes).reduce((sum, [own, records]) => (own.startsWith(code) ? sum + records : sum), 0);
}
