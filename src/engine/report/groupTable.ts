import { METRIC_KEYS, METRICS, type MetricKey } from '../scores/metrics.ts';
import { formatValue, type ReportedGroup, type ScoreReport } from './scoreReport.ts';

/** Metrics that each code has a column for: all of them would fit no terminal. JSON holds the others. */
const CODE_METRICS: readonly MetricKey[] = [
  'mmd2',
  'criteriaCoverage',
  'offCodeRate',
  'distinct2',
  'selfBleu4',
  'vendi',
  'plagiarismRate',
  'nndMean',
  'recordsWithIdentifiers',
];

/**
 * The groups side by side, as rows of cells with a head: a row for each code; of models, of which there are few, a column for each and every metric
 * that one of them has. undefined for fewer than two groups.
 */
export function groupTable({ groups, by }: ScoreReport): string[][] | undefined {
  const names = Object.keys(groups);
  if (names.length < 2) return undefined;
  const shown = names.map((name) => name || '(none)');
  if (by === 'code') {
    const head = ['Code', 'n', ...CODE_METRICS.map((key) => METRICS[key].title)];
    return [head, ...names.map((name, at) => rowOf(shown[at]!, groups[name]!))];
  }
  const all = names.map((name) => groups[name]!);
  const known = METRIC_KEYS.filter((key) => all.some(({ metrics }) => metrics[key]?.value !== undefined));
  return [
    ['Model', ...shown],
    ['n', ...all.map(({ n }) => String(n))],
    ...known.map((key) => [METRICS[key].title, ...all.map((group) => cellOf(group, key))]),
  ];
}

function rowOf(name: string, group: ReportedGroup): string[] {
  return [name, String(group.n), ...CODE_METRICS.map((key) => cellOf(group, key))];
}

function cellOf({ metrics }: ReportedGroup, key: MetricKey): string {
  const value = metrics[key]?.value;
  return value === undefined ? '–' : formatValue(key, value);
}
