import { readFile } from 'node:fs/promises';
import { CasewrightError } from '../../engine/errors.ts';
import { scoreToMarkdown } from '../../engine/report/scoreMarkdown.ts';
import {
  type GroupBy,
  groupsOf,
  missedThresholds,
  previousMetrics,
  recordValues,
  type ScoreReport,
} from '../../engine/report/scoreReport.ts';
import { scoreToText } from '../../engine/report/scoreText.ts';
import { listCount } from '../../engine/scores/tokenLists.ts';
import type { ToolsJob } from '../check/checkJob.ts';
import { ioError } from '../ioError.ts';
import type { PreparedScore } from './prepareScore.ts';
import { type ScoredFile, type ScoreProgress, scoreFile } from './scoreFile.ts';

export type ScoreFormat = 'text' | 'json' | 'markdown';

/** A run of `casewright score`; plain data, since it goes to a thread. */
export interface ScoreRun {
  readonly files: readonly PreparedScore[];
  readonly tools: ToolsJob;
  readonly seed: number;
  readonly helpers: number;
  readonly report: {
    readonly format: ScoreFormat;
    readonly by: GroupBy;
    readonly version: string;
    readonly colour: boolean;
    /** Whether values of single records are part of it. */
    readonly records: boolean;
    /** Path of an earlier report in JSON. */
    readonly baseline?: string;
  };
}

/** From the thread that runs a ScoreRun. */
export type ScoreMessage =
  | { readonly kind: 'report'; readonly text: string }
  | { readonly kind: 'progress'; readonly progress: ScoreProgress & { readonly shown: string } }
  | { readonly kind: 'done'; readonly missed: number };

/** Scores the files one after the other and tells of it in messages. */
export async function runScoreJob(
  run: ScoreRun,
  helperEntry: URL,
  tell: (message: ScoreMessage) => void,
): Promise<void> {
  const { format, baseline } = run.report;
  const previous = baseline === undefined ? undefined : await readPrevious(baseline);
  const reports: ScoreReport[] = [];
  let missed = 0;
  for (const { file, holdout, thresholds } of run.files) {
    const { shown } = file;
    const job = { file, holdout, tools: run.tools, seed: run.seed, helpers: run.helpers, helperEntry };
    const scored = await scoreFile(job, (progress) => tell({ kind: 'progress', progress: { ...progress, shown } }));
    const report = reportOf(run, shown, scored, thresholds, previous);
    missed += report.missed.length;
    if (format === 'text')
      tell({ kind: 'report', text: `${reports.length > 0 ? '\n' : ''}${scoreToText(report, run.report)}` });
    else if (format === 'markdown') tell({ kind: 'report', text: scoreToMarkdown(report, factsOf(scored)) });
    reports.push(report);
  }
  if (format === 'json') {
    const [only, ...others] = reports;
    const whole = others.length === 0 ? only : { version: 1, files: reports };
    tell({ kind: 'report', text: `${JSON.stringify(whole, null, 2)}\n` });
  }
  tell({ kind: 'done', missed });
}

function reportOf(
  { seed, report: { version, by, records } }: ScoreRun,
  path: string,
  scored: ScoredFile,
  thresholds: PreparedScore['thresholds'],
  previous: ScoreReport['previous'],
): ScoreReport {
  const { card, references, model } = scored;
  return {
    version: 1,
    path,
    casewright: version,
    seed,
    embedding: model,
    ...(references && { references: listCount(references.lists) }),
    by,
    dataset: card.dataset,
    groups: groupsOf(by === 'code' ? card.codes : card.models),
    missed: missedThresholds(card.dataset.metrics, thresholds),
    ...(previous && { previous }),
    ...(records && { records: recordValues(card, scored.records) }),
  };
}

function factsOf({ records, languages }: ScoredFile) {
  return { languages, models: [...new Set(records.models)].filter((model) => model !== '').sort() };
}

async function readPrevious(path: string): Promise<NonNullable<ScoreReport['previous']>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw ioError(error, 'read', path);
  }
  const previous = previousMetrics(text);
  if (previous) return previous;
  throw new CasewrightError(
    'usage',
    'no-score-report',
    `${path} is no score report`,
    'Name a report that casewright score wrote with --format json, of one file.',
  );
}
