import { SEVERITIES, type Severity } from '../../../engine/checks/finding.ts';

/** VS Code draws 500 squiggles an editor; what is looked at comes first, with some room around it. */
export const NEAR = 400;
/** Lines above and below what is visible. */
const MARGIN = 100;

/** The findings of a dataset by line. */
export interface FindingsByLine<T extends { readonly severity: Severity }> {
  readonly lines: number;
  readonly total: number;
  /** Findings of a line; lines count from 0. */
  at(line: number): readonly T[];
}

/**
 * What to show where not everything can be: what is near the visible lines, then the worst, in the order of the file.
 * @param visible lines, both ends inclusive
 */
export function chooseShown<T extends { readonly severity: Severity }>(
  findings: FindingsByLine<T>,
  visible: readonly (readonly [number, number])[],
  maximum: number,
): { near: T[]; others: T[]; hidden: number } {
  const near = chooseNear(findings, visible, maximum);
  const others: T[] = [];
  const chosen = new Set(near);
  for (const severity of SEVERITIES) {
    for (let line = 0; line < findings.lines && near.length + others.length < maximum; line += 1) {
      for (const finding of findings.at(line)) {
        if (finding.severity !== severity || chosen.has(finding)) continue;
        if (near.length + others.length < maximum) others.push(finding);
      }
    }
  }
  return { near, others, hidden: findings.total - near.length - others.length };
}

/** What is near the visible lines: costs what it holds, however long the file is. */
export function chooseNear<T extends { readonly severity: Severity }>(
  findings: Omit<FindingsByLine<T>, 'total'>,
  visible: readonly (readonly [number, number])[],
  maximum: number,
): T[] {
  const near: T[] = [];
  const nearLines = new Set<number>();
  const most = Math.min(NEAR, maximum);
  const take = (line: number): void => {
    if (line < 0 || line >= findings.lines || nearLines.has(line) || near.length >= most) return;
    nearLines.add(line);
    near.push(...findings.at(line).slice(0, most - near.length));
  };
  for (const [first, last] of visible) for (let line = first; line <= last; line += 1) take(line);
  for (let away = 1; away <= MARGIN; away += 1) {
    for (const [first, last] of visible) {
      take(last + away);
      take(first - away);
    }
  }
  return near;
}
