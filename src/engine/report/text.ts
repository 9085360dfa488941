import type { Finding, Severity } from '../checks/finding.ts';
import { createReportWriter, type ReportFormat } from './createReportWriter.ts';
import { differencesOf } from './differences.ts';
import { type Excerpt, excerptOfFinding, excerptOfRelated, printable } from './excerpt.ts';
import { countOf, flaggedInWords, readInWords } from './lineCounts.ts';
import { createPlacer, type Place } from './place.ts';
import { furtherInWords } from './related.ts';
import {
  countsInWords,
  type LookUp,
  type ReportedRecord,
  type ReportOptions,
  type ReportSummary,
  type ReportWriter,
  shownIdOf,
} from './reportWriter.ts';

export interface TextReportOptions extends ReportOptions {
  /** Whether to colour with ANSI escapes. */
  readonly colour?: boolean;
  /** Columns an excerpt may take, indent included; 100 unless said. */
  readonly width?: number;
  /** Shows the twin or the reference beside a finding. */
  readonly lookUp?: LookUp;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';
type Paint = (style: Style, text: string) => string;

const SGR: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
};
const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'blue' };
const NAMES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'info' };
const INDENT = '      ';

/**
 * The report for people at a terminal: a line `file:line  id` for each record, under it its findings, each with the marked words
 * underlined and, where there is one, the twin or reference; at the end one line that counts.
 */
export function createTextReport({ write, maxFindings, colour, width = 100, lookUp }: TextReportOptions): ReportWriter {
  const paint: Paint = (style, text) => (colour ? `\x1b[${SGR[style][0]}m${text}\x1b[${SGR[style][1]}m` : text);
  const columns = Math.max(20, width - INDENT.length);
  const format: ReportFormat = {
    describe(record) {
      const placeOf = createPlacer(record);
      const id = shownIdOf(record);
      const entryOf = (finding: Finding): string => {
        const place = placeOf(finding);
        const details = detail(finding, record, place, { columns, lookUp, paint });
        return [headline(finding, place, paint), ...details].join('\n');
      };
      const called = id === '' ? '' : `  ${paint('dim', printable(id))}`;
      return { head: `${paint('bold', `${printable(record.path)}:${record.line}`)}${called}`, entryOf };
    },
    show(head, entries) {
      write(`${[head, ...entries.map(({ text }) => text)].join('\n')}\n\n`);
    },
    end(summary) {
      write(closing(summary, paint));
    },
  };
  return createReportWriter(format, maxFindings);
}

function headline({ rule, severity, message }: Finding, { startColumn }: Place, paint: Paint): string {
  const place = paint('dim', `column ${startColumn}`);
  const name = paint(STYLES[severity], NAMES[severity].padEnd(7));
  return `  ${name}  ${printable(message)}  ${paint('dim', rule)}  ${place}`;
}

function detail(
  finding: Finding,
  record: ReportedRecord,
  place: Place,
  { columns, lookUp, paint }: { columns: number; lookUp: LookUp | undefined; paint: Paint },
): string[] {
  const own = excerptOfFinding(finding, record, place, columns);
  const related = excerptOfRelated(finding, record, lookUp, columns);
  const differences = differencesOf(finding, record, lookUp);
  return [
    ...(own ? underlined(own, STYLES[finding.severity], paint) : []),
    ...(related ? [`${INDENT}${paint('dim', `${printable(related.where)}  ${related.what}`)}`] : []),
    ...(related?.excerpt ? underlined(related.excerpt, 'green', paint) : []),
    ...(differences ? [`${INDENT}${differences}`] : []),
    ...furtherInWords(finding, record.path).map((line) => `${INDENT}${printable(line)}`),
  ];
}

function underlined({ line, indent, width }: Excerpt, style: Style, paint: Paint): string[] {
  return [`${INDENT}${line}`, `${INDENT}${' '.repeat(indent)}${paint(style, '^'.repeat(width))}`];
}

function closing(summary: ReportSummary, paint: Paint): string {
  const { findings, notShown, bySeverity } = summary;
  const hidden = summary.suppressed > 0 ? `; ${summary.suppressed} suppressed` : '';
  if (findings === 0) return `${paint('green', 'No findings')} in ${readInWords(summary)}${hidden}\n`;
  const worst = bySeverity.error > 0 ? 'red' : bySeverity.warning > 0 ? 'yellow' : 'blue';
  const left = notShown > 0 ? `; ${notShown} not shown` : '';
  const total = paint(worst, countOf(findings, 'finding'));
  const rules = Object.entries(summary.byRule);
  const byRule =
    rules.length < 2 ? [] : rules.map(([rule, counts]) => `  ${rule.padEnd(15)} ${countsInWords(counts)}\n`);
  return `${total} in ${flaggedInWords(summary)}: ${countsInWords(bySeverity)}${left}${hidden}\n${byRule.join('')}`;
}
