import type { FileSummary } from '../node/generateToFile.ts';

/** Codes a summary lists. */
const MOST_CODES = 12;

/** The summary of a run for people, with a line break at its end. */
export function describeSummary(summary: FileSummary, seconds: number): string {
  const lines = [headline(summary, seconds)];
  const codes = Object.entries(summary.byCode);
  const shown = codes.slice(0, MOST_CODES).map(([code, count]) => `${code}: ${count}`);
  if (codes.length > MOST_CODES) shown.push(`and ${codes.length - MOST_CODES} more`);
  if (codes.length > 0) lines.push(`  ${shown.join(', ')}`);
  if (summary.skipped > 0) lines.push(`  ${summary.skipped} of the plan’s ${summary.total} were there already`);
  if (summary.rejected > 0) {
    lines.push(`  ${answers(summary.rejected)} rejected and kept in ${summary.rejectsFile}`);
  }
  for (const { reason, count, example } of summary.reasons) lines.push(`    ${count} × ${reason}: ${example}`);
  if (summary.gaveUp > 0) lines.push(`  ${reports(summary.gaveUp)} given up: every answer was rejected`);
  if (summary.failed > 0) lines.push(`  ${reports(summary.failed)} failed: no answer could be had`);
  if (summary.repaired) {
    const { bytes, movedTo } = summary.repaired;
    lines.push(`  An unfinished last line of ${bytes} bytes was moved to ${movedTo}`);
  }
  for (const notice of summary.notices) lines.push(`  Note: ${notice}`);
  if (summary.models.length > 0) lines.push(`  Written by ${summary.models.join(', ')}`);
  if (missing(summary) > 0)
    lines.push(`  ${reports(missing(summary))} missing; the same command with --resume goes on`);
  return `${lines.join('\n')}\n`;
}

function headline({ added, out, cancelled, stoppedBy }: FileSummary, seconds: number): string {
  const rate = added > 0 && seconds > 0 ? ` in ${seconds.toFixed(1)} s (${Math.round(added / seconds)} a second)` : '';
  const how = cancelled ? 'Stopped: ' : stoppedBy ? 'Stopped by a failure: ' : '';
  return `${how}${reports(added)} added to ${out}${rate}`;
}

function missing({ total, skipped, added }: FileSummary): number {
  return total - skipped - added;
}

function reports(count: number): string {
  return `${count} ${count === 1 ? 'report' : 'reports'}`;
}

function answers(count: number): string {
  return `${count} ${count === 1 ? 'answer was' : 'answers were'}`;
}
