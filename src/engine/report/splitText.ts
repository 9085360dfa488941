import type { SplitSummary } from '../split/splitSummary.ts';

/** Codes that could not be spread are listed up to this number. */
const MOST_CODES = 20;

/** What a split did, for people. */
export function splitToText(summary: SplitSummary): string {
  const { path, records, seed, parts, nearDuplicates, sources, skipped, largestGroup, uneven } = summary;
  const width = Math.max(...parts.map((part) => part.path.length));
  const lines = [
    `${path}: ${count(records, 'record')} in ${parts.length} parts, seed ${seed}`,
    ...parts.map((part) => {
      const wanted = `${percent(part.share)} wanted, ${percent(part.records / records)} got`;
      return `  ${part.path.padEnd(width)}  ${count(part.records, 'record')} (${wanted})`;
    }),
  ];
  lines.push(
    nearDuplicates.clusters === 0
      ? `No near-duplicates (similarity ${nearDuplicates.threshold} or more) to keep together.`
      : `Kept together: ${count(nearDuplicates.records, 'record')} in ${count(nearDuplicates.clusters, 'cluster')} of near-duplicates (similarity ${nearDuplicates.threshold} or more).`,
  );
  if (sources && sources.sources > 0) {
    lines.push(
      `Kept together: ${count(sources.records, 'record')} of ${count(sources.sources, 'source')} (${sources.path}).`,
    );
  }
  if (largestGroup > 1) lines.push(`The largest group that stays together has ${count(largestGroup, 'record')}.`);
  if (skipped > 0)
    lines.push(`Left out: ${count(skipped, 'line')} that ${skipped === 1 ? 'is no record' : 'are no records'}.`);
  lines.push(...unevenLines(uneven));
  return `${lines.join('\n')}\n`;
}

function unevenLines(uneven: SplitSummary['uneven']): string[] {
  if (uneven.length === 0) return [];
  const shown = uneven.slice(0, MOST_CODES).map(({ code, records, parts }) => {
    const spread = parts.map(({ name, wanted, got }) => `${name} ${got} (wanted ${Number(wanted.toFixed(1))})`);
    return `  ${code || '(no code)'}, ${count(records, 'record')}: ${spread.join(', ')}`;
  });
  const more = uneven.length - shown.length;
  return [
    `Not balanced: ${count(uneven.length, 'code')}, too few records or too large groups.`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more; --format json lists all.`] : []),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
