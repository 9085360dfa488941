import { readFile } from 'node:fs/promises';
import { CasewrightError } from '../../engine/errors.ts';
import { scoresToJson } from '../../engine/report/scoreJson.ts';
import { type CardPart, scoresToMarkdown } from '../../engine/report/scoreMarkdown.ts';
import { type GroupBy, missedInWords, previousMetrics, type ScoreReport } from '../../engine/report/scoreReport.ts';
import { scoreToText } from '../../engine/report/scoreText.ts';
import { ioError } from '../ioError.ts';
import type { BegunThread } from '../runThread.ts';
import type { PreparedScore } from './prepareScore.ts';
import { factsOf, type ReportedRun, reportOf } from './scoredDataset.ts';
import { type ScoredFile, type ScoreProgress, scoreFile } from './scoreFile.ts';

export type ScoreFormat = 'text' | 'json' | 'markdown' | 'html';

/** A run of `casewright score`; plain data, since it goes to a thread. */
export interface ScoreRun {
  readonly files: readonly PreparedScore[];
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
  | { readonly kind: 'notice'; readonly text: string }
  /** With the bounds of casewright.json that were missed, in words. */
  | { readonly kind: 'done'; readonly missed: readonly string[] };

/**
 * Scores the files one after the other and tells of it in messages.
 * @param finding a thread that was begun for the checks of the first file
 */
export async function runScoreJob(
  run: ScoreRun,
  helperEntry: URL,
  tell: (message: ScoreMessage) => void,
  finding?: BegunThread,
): Promise<void> {
  const { version, by, records, baseline } = run.report;
  const previous = baseline === undefined ? undefined : await readPrevious(baseline);
  const reported: ReportedRun = { version, seed: run.seed, by, records, ...(previous && { previous }) };
  const writer = await createWriter(run, reported, helperEntry, (text) => tell({ kind: 'report', text }));
  const missed: string[] = [];
  for (const [at, prepared] of run.files.entries()) {
    const { file, tools, holdout, embeddings } = prepared;
    const { seed, helpers } = run;
    const begun = at === 0 && helpers > 0 && finding;
    const own = { ...(embeddings && { embeddings }), ...(begun && { finding: begun }) };
    const job = { file, holdout, tools, ...own, seed, helpers, helperEntry };
    const scored = await scoreFile(job, (progress) =>
      tell({ kind: 'progress', progress: { ...progress, shown: file.shown } }),
    );
    const report = await writer.add(prepared, scored);
    if (report.dataset.n === 0) tell({ kind: 'notice', text: `warning: no records in ${file.shown}` });
    missed.push(...report.missed.map((each) => `${file.shown}: ${missedInWords(each)}`));
  }
  writer.end();
  tell({ kind: 'done', missed });
}

/** Writes the report of a run, as far as its form allows file by file. */
export interface ReportWriter {
  add(prepared: PreparedScore, scored: ScoredFile): Promise<ScoreReport>;
  end(): void;
}

async function createWriter(
  run: ScoreRun,
  reported: ReportedRun,
  entry: URL,
  write: (text: string) => void,
): Promise<ReportWriter> {
  const { format } = run.report;
  if (format === 'html') return (await import('./htmlWriter.ts')).htmlWriter(reported, entry, write);
  const parts: CardPart[] = [];
  return {
    async add({ file, thresholds }, scored) {
      const report = reportOf(reported, file.shown, scored, thresholds);
      if (format === 'text') write(`${parts.length > 0 ? '\n' : ''}${scoreToText(report, run.report)}`);
      parts.push({ report, facts: factsOf(scored) });
      return report;
    },
    end() {
      if (format === 'json') write(scoresToJson(parts.map(({ report }) => report)));
      else if (format === 'markdown') write(scoresToMarkdown(parts));
    },
  };
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
