import { SEVERITIES } from '../../engine/checks/finding.ts';
import type { SeverityCounts } from '../../protocol/findings.ts';

/** `7,500`; with a noun `1 record`, `7,500 records`. */
export function count(number: number, noun?: string): string {
  const said = number.toLocaleString('en');
  return noun === undefined ? said : `${said} ${noun}${number === 1 ? '' : 's'}`;
}

/** `2 errors, 1 warning, 3 for information`: what there is, worst first; '' where there is nothing. */
export function countsInWords(counts: SeverityCounts): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) =>
      severity === 'information' ? `${count(counts.information)} for information` : count(counts[severity], severity),
    )
    .join(', ');
}

export function totalOf(counts: SeverityCounts): number {
  return counts.error + counts.warning + counts.information;
}
