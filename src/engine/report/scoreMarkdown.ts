import { DIMENSIONS, METRIC_KEYS, METRICS } from '../scores/metrics.ts';
import { baselineInWords, formatValue, type ScoreReport } from './scoreReport.ts';
import { GROUP_METRICS } from './scoreText.ts';

/** What a dataset card says beside the scores, as far as it is known. */
export interface CardFacts {
  readonly languages: readonly string[];
  readonly models: readonly string[];
  readonly license?: string;
}

/** A dataset card: front matter as Hugging Face reads it, then the scores. */
export function scoreToMarkdown(report: ScoreReport, facts: CardFacts): string {
  const { dataset, references } = report;
  return `${[
    ...frontMatter(report, facts),
    `# ${escaped(report.path)}`,
    '',
    `${dataset.n} synthetic clinical reports${facts.models.length > 0 ? `, written by ${facts.models.map(escaped).join(', ')}` : ''}, scored by Casewright ${report.casewright}.`,
    references === undefined
      ? 'Without real texts to compare with: verdicts rest on findings and documented bounds alone.'
      : `Compared with ${references} real texts. A baseline compares as many records with as many real texts, mean of several draws.`,
    'None of this proves privacy: datasets that pass distance checks stay open to membership inference.',
    ...DIMENSIONS.flatMap((dimension) => [
      '',
      `## ${dimension[0]!.toUpperCase()}${dimension.slice(1)}: ${dataset.dimensions[dimension].verdict ?? 'no verdict'}`,
      '',
      '| Metric | Value | Records | Against real texts | Verdict |',
      '|---|---:|---:|---|---|',
      ...METRIC_KEYS.filter((key) => METRICS[key].dimension === dimension).map((key) => {
        const metric = dataset.metrics[key]!;
        const value = metric.value === undefined ? `not defined: ${metric.undefined}` : formatValue(key, metric.value);
        return `| ${METRICS[key].title} | ${value} | ${metric.n} | ${baselineInWords(key, metric)} | ${metric.verdict ?? ''} |`;
      }),
    ]),
    ...groups(report),
  ].join('\n')}\n`;
}

function frontMatter({ dataset }: ScoreReport, { languages, license }: CardFacts): string[] {
  const { n } = dataset;
  const size = [1e3, 1e4, 1e5, 1e6].find((bound) => n < bound);
  const names = new Map([
    [1e3, 'n<1K'],
    [1e4, '1K<n<10K'],
    [1e5, '10K<n<100K'],
    [1e6, '100K<n<1M'],
  ]);
  return [
    '---',
    ...(languages.length > 0 ? ['language:', ...languages.map((language) => `- ${language}`)] : []),
    ...(license === undefined ? [] : [`license: ${license}`]),
    'task_categories:',
    '- text-classification',
    'tags:',
    '- medical',
    '- synthetic',
    '- icd-10',
    'size_categories:',
    `- ${size ? names.get(size) : '1M<n<10M'}`,
    '---',
    '',
  ];
}

function groups({ groups: byName, by }: ScoreReport): string[] {
  const names = Object.keys(byName);
  if (names.length < 2) return [];
  const head = [by === 'code' ? 'Code' : 'Model', 'Records', ...GROUP_METRICS.map((key) => METRICS[key].title)];
  return [
    '',
    `## By ${by}`,
    '',
    `| ${head.join(' | ')} |`,
    `|---|${head
      .slice(1)
      .map(() => '---:|')
      .join('')}`,
    ...names.map((name) => {
      const { n, metrics } = byName[name]!;
      const cells = GROUP_METRICS.map((key) =>
        metrics[key]?.value === undefined ? '–' : formatValue(key, metrics[key].value),
      );
      return `| ${escaped(name) || '(none)'} | ${n} | ${cells.join(' | ')} |`;
    }),
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\|<>*_`[\]]/g, '\\$&').replace(/\s+/g, ' ');
}
