import type { Case } from '../plan.ts';
import type { Composer } from './composer.ts';
import { createTally, type SentenceTally, TALLIED_REPORTS } from './tally.ts';

/** The reports of one code as far as they are written. */
interface Series {
  readonly planned: readonly Case[];
  /** Position in the code of the next report. */
  next: number;
  tally: SentenceTally;
}

/**
 * Writes the cases of a plan so that of any block of 40 reports of a code at most 4 hold the same sentence. A report then depends on
 * those before it in its block: they are composed again when a run is taken up in the middle, and the text stays the same.
 * A case that is asked for once more with another seed gets a report of its own.
 */
export function composeInSeries(composer: Composer, cases: readonly Case[]): (item: Case) => string {
  const plans = groupByCode(cases);
  const series = new Map<string, Series>();
  return (item) => {
    const planned = plans.get(item.code) ?? [];
    const current = series.get(item.code) ?? { planned, next: blockStart(item.indexInCode), tally: createTally() };
    series.set(item.code, current);
    if (item.indexInCode < current.next || planned[item.indexInCode]?.seed !== item.seed) return composer.compose(item);
    if (blockStart(item.indexInCode) > current.next) startBlock(current, blockStart(item.indexInCode));
    while (current.next < item.indexInCode) composeNext(composer, current, planned[current.next]!);
    return composeNext(composer, current, item);
  };
}

function composeNext(composer: Composer, series: Series, item: Case): string {
  if (blockStart(item.indexInCode) === item.indexInCode) startBlock(series, item.indexInCode);
  series.next = item.indexInCode + 1;
  return composer.compose(item, series.tally);
}

function startBlock(series: Series, next: number): void {
  series.next = next;
  series.tally = createTally();
}

function blockStart(index: number): number {
  return index - (index % TALLIED_REPORTS);
}

function groupByCode(cases: readonly Case[]): Map<string, Case[]> {
  const groups = new Map<string, Case[]>();
  for (const item of cases) {
    const group = groups.get(item.code);
    if (group) group.push(item);
    else groups.set(item.code, [item]);
  }
  return groups;
}
