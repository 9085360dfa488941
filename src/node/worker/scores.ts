import { basename, join, relative } from 'node:path';
import { datasetFor, layoutFor } from '../../engine/datasetFor.ts';
import { CasewrightError } from '../../engine/errors.ts';
import { isLoopback } from '../../engine/generate/providers/consent.ts';
import { scoresToJson } from '../../engine/report/scoreJson.ts';
import { scoresToMarkdown } from '../../engine/report/scoreMarkdown.ts';
import type { ScoredDataset, ScoredWithRecords, ScoreReportFormat, ScoreSending } from '../../protocol/scores.ts';
import type { ReferenceFile } from '../check/checkJob.ts';
import { findReferences } from '../check/prepareCheck.ts';
import { CONFIG_NAME, type LoadedConfig } from '../loadConfig.ts';
import { isInput } from '../ownPlace.ts';
import { runThread, type ThreadEnd, usefulThreads } from '../runThread.ts';
import { type EmbeddingsAccess, embeddingsJob, embeddingsOrigin } from '../score/embeddingsJob.ts';
import { otherTexts } from '../score/otherTexts.ts';
import type { ScoreViewData, ScoreViewMessage } from '../score/runScoreView.ts';
import { readPageParts, scoresToHtml } from '../score/scoreHtml.ts';
import { withStillFile } from '../score/stillFile.ts';
import type { Checking } from './checking/loadChecking.ts';
import type { Handlers, Host } from './handlers.ts';
import type { Scopes } from './scopes.ts';

/** The same samples are drawn every time, so that a value changes with the dataset alone. */
const SEED = 1;
/** The least time between two tellings. */
const TELL_MS = 150;

/**
 * Scores of datasets, each worked out in a thread of its own.
 * @param entry the program of the threads
 * @param scratch see withStillFile
 */
export function scoreHandlers(
  scopes: Scopes,
  host: Host,
  { load }: Pick<Checking, 'load'>,
  entry: URL,
  scratch: string,
): Handlers<'score.embeddings' | 'score.run' | 'score.report'> {
  return {
    async 'score.embeddings'({ document }) {
      const { loaded } = await scopes.settings(document.scope);
      const origin = embeddingsOrigin(loaded);
      if (origin === undefined) return {};
      return { place: { origin, model: loaded.config.scores.embeddings!.model, remote: !isLoopback(origin) } };
    },
    async 'score.run'({ run, document, version, text, sending }, signal) {
      // Opened with its catalogue: what is wrong with that is told before anything is scored.
      const { settings } = await scopes.open(document.scope);
      const embeddings = embeddingsJob(settings.loaded, accessOf(sending));
      const { file: checked, tools } = await (await load()).jobOf(document);
      // Told apart from the dataset by its place, which a copy of it has not.
      const file = { ...checked, references: otherTexts(checked, checked.references, 'reference') };
      const holdout = otherTexts(file, await findHoldout(settings.loaded, document.path), 'hold-out');
      const job = {
        tools,
        holdout,
        ...(embeddings && { embeddings }),
        seed: SEED,
        helpers: Math.max(0, usefulThreads() - 2),
      };
      const { scores, generation } = settings.loaded.config;
      const quotas = settings.quotasOf(document.path);
      const prepared = { thresholds: scores.thresholds, quotas, axes: generation.axes };
      const reported = { version, seed: SEED, by: 'code', records: false } as const;
      const tell = (what: string, done: number): void => host.notify('score.progress', { run, what, done });
      const scoreIt = (): Promise<ScoredWithRecords> =>
        withStillFile(scratch, file, text, Date.now(), (still) =>
          inThread(entry, { role: 'scoreView', job: { ...job, file: still }, prepared, reported }, tell, signal),
        );
      return scoreIt().catch((error) => {
        // Written to meanwhile, it is scored from a copy.
        if (error instanceof CasewrightError && error.code === 'file-changed') return scoreIt();
        throw error;
      });
    },
    async 'score.report'({ format, scored, document, target }) {
      const { file } = await (await load()).jobOf(document);
      const { loaded } = await scopes.settings(document.scope);
      const holdout = await findHoldout(loaded, document.path);
      const read = holdout.map(({ path }) => path);
      if (isInput(target, [file], [...read, join(loaded.folder, CONFIG_NAME)])) throw overInput(target);
      return reportAs(format, scored, entry);
    },
  };
}

/** What was agreed to holds for one address. */
function accessOf(sending: ScoreSending | undefined): EmbeddingsAccess {
  return {
    keyFor: (origin) => (origin === sending?.origin ? sending.apiKey : undefined),
    allowed: sending ? [sending.origin] : [],
    sendIdentifiers: sending?.sendIdentifiers ?? false,
  };
}

/** Real texts that the generator never saw. */
async function findHoldout({ config, folder }: LoadedConfig, path: string): Promise<ReferenceFile[]> {
  const globs = datasetFor(config, relative(folder, path))?.holdout ?? [];
  const found = await findReferences(globs, folder, folder);
  return found.map((each) => ({ ...each, layout: layoutFor(config, relative(folder, each.path)) }));
}

function overInput(target: string): CasewrightError {
  return new CasewrightError(
    'usage',
    'report-over-input',
    `${basename(target)} is a file that the scores rest on; the report would take its place`,
    'Choose another name for the report.',
  );
}

async function reportAs(format: ScoreReportFormat, scored: ScoredDataset, entry: URL): Promise<string> {
  if (format === 'html') return scoresToHtml([scored], await readPageParts(entry));
  return format === 'json' ? scoresToJson([scored.report]) : scoresToMarkdown([scored]);
}

/** @throws CasewrightError when the file cannot be scored; AbortError when it was stopped */
function inThread(
  entry: URL,
  data: ScoreViewData,
  tell: (what: string, done: number) => void,
  signal: AbortSignal,
): Promise<ScoredWithRecords> {
  let lastTold = 0;
  const follow = (end: ThreadEnd<ScoredWithRecords>) => (message: ScoreViewMessage) => {
    if (message.kind === 'scored') end.done(message.scored);
    else if (performance.now() - lastTold > TELL_MS) {
      lastTold = performance.now();
      tell(message.progress.what, message.progress.done);
    }
  };
  return runThread(entry, { workerData: data, name: 'casewright-score' }, follow, signal);
}
