import { DIMENSIONS, METRIC_KEYS, METRICS, type MetricKey, type Verdict } from '../scores/metrics.ts';
import { baselineInWords, formatValue, type ReportedGroup, type ScoreReport } from './scoreReport.ts';

export interface ScoreTextOptions {
  /** Whether to colour with ANSI escapes. */
  readonly colour?: boolean;
}

const SGR: Readonly<Record<Verdict | 'bold' | 'dim', readonly [number, number]>> = {
  good: [32, 39],
  look: [33, 39],
  bad: [31, 39],
  bold: [1, 22],
  dim: [2, 22],
};

/** Metrics a row of the table of groups shows. */
export const GROUP_METRICS: readonly MetricKey[] = [
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

/** A report for people at a terminal. */
export function scoreToText(report: ScoreReport, { colour = false }: ScoreTextOptions = {}): string {
  const paint = (style: keyof typeof SGR, text: string): string =>
    colour ? `\x1b[${SGR[style][0]}m${text}\x1b[${SGR[style][1]}m` : text;
  const { dataset, references, previous } = report;
  const lines = [paint('bold', `${report.path}: ${dataset.n} ${dataset.n === 1 ? 'record' : 'records'}`)];
  lines.push(
    references === undefined
      ? 'No references: verdicts rest on findings and documented bounds alone.'
      : `Against ${references} reference texts; a baseline compares as many records with as many of them.`,
  );
  for (const dimension of DIMENSIONS) {
    const { verdict } = dataset.dimensions[dimension];
    const name = dimension[0]!.toUpperCase() + dimension.slice(1);
    lines.push('', `${paint('bold', name)}  ${verdict ? paint(verdict, verdict) : paint('dim', 'no verdict')}`);
    const keys = METRIC_KEYS.filter((key) => METRICS[key].dimension === dimension);
    const width = Math.max(...keys.map((key) => METRICS[key].title.length));
    for (const key of keys) {
      const metric = dataset.metrics[key];
      if (!metric) continue;
      const title = `  ${METRICS[key].title.padEnd(width)}`;
      if (metric.value === undefined) {
        lines.push(paint('dim', `${title}  not defined: ${metric.undefined}`));
        continue;
      }
      const value = formatValue(key, metric.value).padStart(8);
      const mark = metric.verdict ? paint(metric.verdict, metric.verdict.padEnd(4)) : '    ';
      const change = previous?.[key] === undefined ? '' : `before ${formatValue(key, previous[key])}`;
      const interval = metric.interval
        ? `95 %: ${metric.interval.map((end) => formatValue(key, end)).join(' to ')}`
        : '';
      const notes = [`n ${metric.n}`, baselineInWords(key, metric), interval, change].filter(Boolean).join(', ');
      lines.push(`${title}  ${value}  ${mark}  ${paint('dim', notes)}`);
    }
  }
  lines.push(...groupTable(report), '');
  for (const { metric, value, min, max } of report.missed) {
    const bounds = [min !== undefined && `at least ${min}`, max !== undefined && `at most ${max}`]
      .filter(Boolean)
      .join(' and ');
    lines.push(paint('bad', `Missed: ${metric} is ${value ?? 'not defined'}, casewright.json asks for ${bounds}`));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function groupTable({ groups, by }: ScoreReport): string[] {
  const names = Object.keys(groups);
  if (names.length < 2) return [];
  const head = [by === 'code' ? 'Code' : 'Model', 'n', ...GROUP_METRICS.map((key) => METRICS[key].title)];
  const rows = names.map((name) => rowOf(name, groups[name]!));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return ['', line(head), ...rows.map(line)];
}

function rowOf(name: string, { n, metrics }: ReportedGroup): string[] {
  const cells = GROUP_METRICS.map((key) => {
    const value = metrics[key]?.value;
    return value === undefined ? '–' : formatValue(key, value);
  });
  return [name || '(none)', String(n), ...cells];
}
