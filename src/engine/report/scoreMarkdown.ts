import { DIMENSIONS, type Dimension, METRIC_KEYS, METRICS, type MetricKey } from '../scores/metrics.ts';
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

/** What a dataset card says beside the scores, as far as it is known. */
export interface CardFacts {
  readonly languages: readonly string[];
  readonly models: readonly string[];
}

/** A scored file and what else is known of it. */
export interface CardPart {
  readonly report: ScoreReport;
  readonly facts: CardFacts;
}

/** A dataset card: front matter as Hugging Face reads it, then the scores of each file. */
export function scoresToMarkdown(parts: readonly CardPart[]): string {
  return `${[...frontMatter(parts), ...parts.flatMap(({ report, facts }) => ['', ...fileSection(report, facts)])].join('\n')}\n`;
}

function frontMatter(parts: readonly CardPart[]): string[] {
  const languages = [...new Set(parts.flatMap(({ facts }) => facts.languages))];
  const n = parts.reduce((sum, { report }) => sum + report.dataset.n, 0);
  const size = SIZES.find(([bound]) => n < bound)?.[1] ?? '1M<n<10M';
  return [
    '---',
    ...(languages.length > 0 ? ['language:', ...languages.map((language) => `- ${language}`)] : []),
    'task_categories:',
    '- text-classification',
    'tags:',
    '- medical',
    '- synthetic',
    '- icd-10',
    'size_categories:',
    `- ${size}`,
    '---',
  ];
}

const SIZES = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
] as const;

function fileSection(report: ScoreReport, { models }: CardFacts): string[] {
  const { dataset, references, path, casewright, missed } = report;
  const skipped = skippedInWords(report.skipped);
  const written = models.length > 0 ? `, written by ${models.map(escaped).join(', ')}` : '';
  return [
    `# ${escaped(path)}`,
    '',
    `${dataset.n} synthetic clinical reports${written}, scored by Casewright ${casewright}${skipped === '' ? '' : `; ${skipped}`}.`,
    references === undefined
      ? 'Without real texts to compare with: verdicts rest on findings and documented bounds alone.'
      : `Compared with ${references} real ${references === 1 ? 'text' : 'texts'}${ofItsCodesInWords(report)}. A baseline compares as many records with as many real texts, mean of several draws.`,
    'None of this proves privacy: datasets that pass distance checks stay open to membership inference.',
    ...(missed.length > 0 ? ['', ...missed.map((each) => `- Missed: ${escaped(missedInWords(each))}`)] : []),
    ...DIMENSIONS.flatMap((dimension) => dimensionSection(report, dimension)),
    ...groupSection(report),
  ];
}

function dimensionSection(report: ScoreReport, dimension: Dimension): string[] {
  const { dataset, previous } = report;
  const { verdict } = dataset.dimensions[dimension];
  const head = ['Metric', 'Value', '95 %', 'Records', 'Against real texts', ...(previous ? ['Before'] : []), 'Verdict'];
  const rowOf = (key: MetricKey): string[] => {
    const metric = dataset.metrics[key]!;
    const before = previous?.[key] === undefined ? '' : formatValue(key, previous[key]);
    return [
      METRICS[key].title,
      metric.value === undefined ? `not defined: ${metric.undefined}` : formatValue(key, metric.value),
      intervalInWords(key, metric),
      String(metric.n),
      baselineInWords(key, metric),
      ...(previous ? [before] : []),
      metric.verdict ?? '',
    ];
  };
  const keys = METRIC_KEYS.filter((key) => METRICS[key].dimension === dimension);
  const note = verdictNotes(report)[dimension];
  return [
    '',
    `## ${dimension[0]!.toUpperCase()}${dimension.slice(1)}: ${verdict ?? 'no verdict'}`,
    '',
    ...(note === undefined ? [] : [note, '']),
    ...table([head, ...keys.map(rowOf)]),
  ];
}

function groupSection(report: ScoreReport): string[] {
  const rows = groupTable(report);
  if (!rows) return [];
  return ['', `## By ${report.by}`, '', ...table(rows.map((row) => row.map(escaped)))];
}

/** The first row is the head; numbers stand at the right of all columns but the first. */
function table([head, ...rows]: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head!.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head!), `|${rule.join('|')}|`, ...rows.map(line)];
}

function escaped(text: string): string {
  return text.replace(/[\\|<>*_`[\]]/g, '\\$&').replace(/\s+/g, ' ');
}
