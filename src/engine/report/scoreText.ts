import { DIMENSIONS, type Dimension, METRIC_KEYS, METRICS, type Verdict } from '../scores/metrics.ts';
import { groupTable } from './groupTable.ts';
import {
  baselineInWords,
  formatValue,
  intervalInWords,
  missedInWords,
  ofItsCodesInWords,
  type ScoreReport,
  skippedInWords,
} from './scoreReport.ts';
import { verdictNotes } from './verdictNotes.ts';

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

/** A report for people at a terminal. */
export function scoreToText(report: ScoreReport, { colour = false }: ScoreTextOptions = {}): string {
  const paint = (style: keyof typeof SGR, text: string): string =>
    colour ? `\x1b[${SGR[style][0]}m${text}\x1b[${SGR[style][1]}m` : text;
  const { dataset, references, previous } = report;
  const lines = [paint('bold', `${report.path}: ${dataset.n} ${dataset.n === 1 ? 'record' : 'records'}`)];
  const skipped = skippedInWords(report.skipped);
  if (skipped !== '') lines.push(paint('look', `${skipped}; casewright check says what is wrong with them`));
  lines.push(
    references === undefined
      ? 'No references: verdicts rest on findings and documented bounds alone.'
      : `Against ${references} reference ${references === 1 ? 'text' : 'texts'}${ofItsCodesInWords(report)}; a baseline compares as many records with as many of them.`,
  );
  const notes = verdictNotes(report);
  const headOf = (dimension: Dimension): string => {
    const { verdict } = dataset.dimensions[dimension];
    const name = paint('bold', dimension[0]!.toUpperCase() + dimension.slice(1));
    const note = notes[dimension] === undefined ? '' : `  ${paint('dim', notes[dimension])}`;
    return `${name}  ${verdict ? paint(verdict, verdict) : paint('dim', 'no verdict')}${note}`;
  };
  for (const dimension of DIMENSIONS) {
    lines.push('', headOf(dimension));
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
      const interval = metric.interval ? `95 %: ${intervalInWords(key, metric)}` : '';
      const rest = [`n ${metric.n}`, baselineInWords(key, metric), interval, change].filter(Boolean).join(', ');
      lines.push(`${title}  ${value}  ${mark}  ${paint('dim', rest)}`);
    }
  }
  lines.push(...groupLines(report), '');
  for (const missed of report.missed) lines.push(paint('bad', `Missed: ${missedInWords(missed)}`));
  return `${lines.join('\n').trimEnd()}\n`;
}

function groupLines(report: ScoreReport): string[] {
  const rows = groupTable(report);
  if (!rows) return [];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return ['', ...rows.map(line)];
}
