import type { SplitSummary } from '../split/splitSummary.ts';
import { countOf, notRecordsInWords } from './lineCounts.ts';

/** Codes that could not be spread are listed up to this number. */
const MOST_CODES = 20;

/** What a split did, for people. */
export function splitToText(summary: SplitSummary): string {
  const { path, records, seed, parts, nearDuplicates, sources, skipped, largestGroup, uneven } = summary;
  const width = Math.max(...parts.map((part) => part.path.length));
  const lines = [
    `${path}: ${countOf(records, 'record')} in ${parts.length} parts, seed ${seed}`,
    ...parts.map((part) => {
      const wanted = `${percent(part.share)} wanted, ${percent(part.records / records)} got`;
      return `  ${part.path.padEnd(width)}  ${countOf(part.records, 'record')} (${wanted})`;
    }),
  ];
  lines.push(
    nearDuplicates.clusters === 0
      ? `No near-duplicates (similarity ${nearDuplicates.threshold} or more) to keep together.`
      : `Kept together: ${countOf(nearDuplicates.records, 'record')} in ${countOf(nearDuplicates.clusters, 'cluster')} of near-duplicates (similarity ${nearDuplicates.threshold} or more).`,
  );
  if (sources && sources.sources > 0) {
    lines.push(
      `Kept together: ${countOf(sources.records, 'record')} of ${countOf(sources.sources, 'source')} (${sources.path}).`,
    );
  }
  if (largestGroup > 1) lines.push(`The largest group that stays together has ${countOf(largestGroup, 'record')}.`);
  if (skipped > 0) lines.push(`Left out: ${notRecordsInWords(skipped)}.`);
  lines.push(...unevenLines(uneven));
  return `${lines.join('\n')}\n`;
}

function unevenLines(uneven: SplitSummary['uneven']): string[] {
  if (uneven.length === 0) return [];
  const shown = uneven.slice(0, MOST_CODES).map(({ code, records, parts }) => {
    const spread = parts.map(({ name, wanted, got }) => `${name} ${got} (wanted ${Number(wanted.toFixed(1))})`);
    return `  ${code || '(no code)'}, ${countOf(records, 'record')}: ${spread.join(', ')}`;
  });
  const more = uneven.length - shown.length;
  return [
    `Not balanced: ${countOf(uneven.length, 'code')}, too few records or too large groups.`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more; --format json lists all.`] : []),
  ];
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
