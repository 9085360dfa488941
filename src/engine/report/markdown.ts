import { type Finding, type RuleId, SEVERITIES } from '../checks/finding.ts';
import { ALL_RULES, RULES } from '../checks/rules.ts';
import { createReportWriter, type ReportFormat } from './createReportWriter.ts';
import { differencesOf } from './differences.ts';
import { type Excerpt, excerptOfFinding, excerptOfRelated, printable } from './excerpt.ts';
import { countOf, flaggedInWords, readInWords } from './lineCounts.ts';
import { createPlacer } from './place.ts';
import { furtherInWords } from './related.ts';
import {
  countsInWords,
  type FileSummary,
  type LookUp,
  type ReportOptions,
  type ReportSummary,
  type ReportWriter,
  shownIdOf,
} from './reportWriter.ts';

export interface MarkdownReportOptions extends ReportOptions {
  /** Findings shown at most; 100 unless said, since comments on pull requests have a limit. */
  readonly maxFindings?: number;
  /** Shows the twin or the reference beside a finding. */
  readonly lookUp?: LookUp;
}

const MOST_FINDINGS = 100;
const WIDTH = 90;

/**
 * The report for pull requests, in GitHub's Markdown: tables by rule and by file, then the findings, rule by rule. It is written at the
 * end, so the findings shown are kept till then.
 */
export function createMarkdownReport({
  write,
  maxFindings = MOST_FINDINGS,
  lookUp,
}: MarkdownReportOptions): ReportWriter {
  const files: FileSummary[] = [];
  const byRule = new Map<RuleId, string[]>();
  const format: ReportFormat = {
    describe(record) {
      const placeOf = createPlacer(record);
      const id = shownIdOf(record);
      const where = `${codeSpan(`${record.path}:${record.line}`)}${id === '' ? '' : ` ${codeSpan(id)}`}`;
      const entryOf = (finding: Finding): string => {
        const own = excerptOfFinding(finding, record, placeOf(finding), WIDTH);
        const related = excerptOfRelated(finding, record, lookUp, WIDTH);
        const differences = differencesOf(finding, record, lookUp);
        const lines = [
          ...(own ? underlined(own) : []),
          ...(related ? [`${related.what}: ${printable(related.where)}`] : []),
          ...(related?.excerpt ? underlined(related.excerpt) : []),
          ...(differences ? [differences] : []),
          ...furtherInWords(finding, record.path).map(printable),
        ];
        return `- **${finding.severity}** ${where}: ${escapeMarkdown(finding.message)}\n${codeBlock(lines)}`;
      };
      return { head: '', entryOf };
    },
    show(_, entries) {
      for (const { rule, text } of entries) {
        const same = byRule.get(rule);
        if (same) same.push(text);
        else byRule.set(rule, [text]);
      }
    },
    endFile(file) {
      files.push(file);
    },
    end(summary) {
      write(`## Casewright\n\n${opening(summary)}\n`);
      if (summary.findings > 0) write(`\n${ruleTable(summary)}`);
      if (files.length > 1) write(`\n${fileTable(files)}`);
      for (const { id, title } of ALL_RULES) {
        const same = byRule.get(id);
        if (same) write(`\n<details><summary>${title} (${same.length})</summary>\n\n${same.join('\n')}\n</details>\n`);
      }
      if (summary.notShown > 0) write(`\n${countOf(summary.notShown, 'more finding')} not shown.\n`);
    },
  };
  return createReportWriter(format, maxFindings);
}

function opening(summary: ReportSummary): string {
  const { findings, bySeverity, suppressed } = summary;
  const hidden = suppressed > 0 ? `; ${suppressed} suppressed` : '';
  if (findings === 0) return `No findings in ${readInWords(summary)}${hidden}.`;
  return `**${countOf(findings, 'finding')}** in ${flaggedInWords(summary)}: ${countsInWords(bySeverity)}${hidden}.`;
}

function ruleTable({ byRule }: ReportSummary): string {
  const rows = ALL_RULES.flatMap(({ id }) => {
    const counts = byRule[id];
    return counts ? [[RULES[id].title, codeSpan(id), counts.error, counts.warning, counts.information]] : [];
  });
  return table(['Rule', 'Id', 'Errors', 'Warnings', 'Information'], rows, 2);
}

function fileTable(files: readonly FileSummary[]): string {
  const isAnyBroken = files.some(({ brokenLines }) => brokenLines !== undefined);
  const rows = files.map(({ path, records, flaggedRecords, brokenLines = 0, bySeverity }) => [
    codeSpan(path).replaceAll('|', '\\|'),
    records,
    flaggedRecords,
    ...(isAnyBroken ? [brokenLines] : []),
    ...SEVERITIES.map((severity) => bySeverity[severity]),
  ]);
  const broken = isAnyBroken ? ['Lines that are no records'] : [];
  return table(['File', 'Records', 'With findings', ...broken, 'Errors', 'Warnings', 'Information'], rows, 1);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[], left: number): string {
  const rule = head.map((_, column) => (column < left ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function underlined({ line, indent, width }: Excerpt): string[] {
  return [line, `${' '.repeat(indent)}${'^'.repeat(width)}`];
}

/** A fenced block inside a list item; its fence is longer than any run of backticks in it. */
function codeBlock(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const fence = '`'.repeat(Math.max(3, longestBackticks(lines.join('\n')) + 1));
  return [`${fence}text`, ...lines, fence].map((line) => `  ${line}\n`).join('');
}

/** Code in a line, whatever it holds. */
function codeSpan(text: string): string {
  const shown = printable(text);
  const fence = '`'.repeat(longestBackticks(shown) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' ')) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

function longestBackticks(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

/** Words of a record in a line of Markdown: no markup, no HTML, nobody mentioned, no issue or page linked. */
function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]()<>|~!$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/[@#]|(?<=https?|ftp):|(?<=www)\./gi, '$&<!-- -->');
}
