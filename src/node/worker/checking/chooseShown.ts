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
  /** How grave each of them is: asked of every line, where the findings themselves are asked of few. */
  kindsAt(line: number): readonly { readonly severity: Severity }[];
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
  const taken = takeNear(findings, visible, maximum);
  const near = findingsOf(findings, taken);
  const others: T[] = [];
  for (const severity of SEVERITIES) {
    for (let line = 0; line < findings.lines && near.length + others.length < maximum; line += 1) {
      const kinds = findings.kindsAt(line);
      for (let at = taken.get(line) ?? 0; at < kinds.length; at += 1) {
        if (kinds[at]!.severity !== severity) continue;
        if (near.length + others.length < maximum) others.push(findings.at(line)[at]!);
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
  return findingsOf(findings, takeNear(findings, visible, maximum));
}

/** How many findings to show of each line that is near, the first of it first; such lines in the order they are wanted. */
function takeNear(
  findings: Pick<FindingsByLine<{ readonly severity: Severity }>, 'lines' | 'kindsAt'>,
  visible: readonly (readonly [number, number])[],
  maximum: number,
): Map<number, number> {
  const taken = new Map<number, number>();
  let left = Math.min(NEAR, maximum);
  const take = (line: number): void => {
    if (line < 0 || line >= findings.lines || taken.has(line) || left === 0) return;
    const count = Math.min(findings.kindsAt(line).length, left);
    taken.set(line, count);
    left -= count;
  };
  for (const [first, last] of visible) for (let line = first; line <= last; line += 1) take(line);
  for (let away = 1; away <= MARGIN; away += 1) {
    for (const [first, last] of visible) {
      take(last + away);
      take(first - away);
    }
  }
  return taken;
}

function findingsOf<T>({ at }: { at(line: number): readonly T[] }, taken: ReadonlyMap<number, number>): T[] {
  return [...taken].flatMap(([line, count]) => (count === 0 ? [] : at(line).slice(0, count)));
}
