import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { datasetFor, layoutFor } from '../../engine/datasetFor.ts';
import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import type { GroupView, ScoreView } from '../../protocol/scores.ts';
import type { FailureData } from '../../protocol.ts';
import { findReferences } from '../check/prepareCheck.ts';
import { died } from '../check/recordHelpers.ts';
import type { ScoreViewData, ScoreViewMessage } from '../score/runScoreView.ts';
import { fromFailureData } from '../wireErrors.ts';
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
 */
export function scoreHandlers(
  scopes: Scopes,
  host: Host,
  { load }: Pick<Checking, 'load'>,
  entry: URL,
): Handlers<'score.run'> {
  return {
    async 'score.run'({ run, document }, signal) {
      const { settings, catalogue } = await scopes.open(document.scope);
      const { config, folder } = settings.loaded;
      const globs = datasetFor(config, relative(folder, document.path))?.holdout ?? [];
      const holdout = await findReferences(globs, folder, folder);
      const job: ScoreViewData['job'] = {
        ...(await (await load()).jobOf(document)),
        holdout: holdout.map((each) => ({ ...each, layout: layoutFor(config, relative(folder, each.path)) })),
        seed: SEED,
        helpers: Math.max(0, availableParallelism() - 2),
      };
      const tell = (what: string, done: number): void => host.notify('score.progress', { run, what, done });
      const view = await inThread(entry, job, tell, signal);
      return withCodes(view, settings.quotasOf(document.path), (code) => catalogue.get(code)?.title);
    },
  };
}

/** @throws CasewrightError when the file cannot be scored; AbortError when it was stopped */
async function inThread(
  entry: URL,
  job: ScoreViewData['job'],
  tell: (what: string, done: number) => void,
  signal: AbortSignal,
): Promise<ScoreView> {
  signal.throwIfAborted();
  const data: ScoreViewData = { role: 'scoreView', job };
  const worker = new Worker(entry, { workerData: data, execArgv: [], name: 'casewright-score' });
  let lastTold = 0;
  try {
    return await new Promise<ScoreView>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(died(code)));
      worker.on('message', (message: ScoreViewMessage | { kind: 'failed'; failure: FailureData }) => {
        if (message.kind === 'failed') reject(fromFailureData(message.failure));
        else if (message.kind === 'view') resolve(message.view);
        else if (performance.now() - lastTold > TELL_MS) {
          lastTold = performance.now();
          tell(message.progress.what, message.progress.done);
        }
      });
    });
  } finally {
    await worker.terminate();
  }
}

/** With the titles of the codes, and how many reports of each are wanted; wanted codes without a report come last. */
function withCodes(
  view: ScoreView,
  quotas: Readonly<Record<string, number>>,
  titleOf: (code: string) => string | undefined,
): ScoreView {
  const known = (group: GroupView): GroupView => {
    const code = normaliseCode(group.name);
    const title = titleOf(code);
    return { ...group, ...(title !== undefined && { title }), ...(quotas[code] && { quota: quotas[code] }) };
  };
  const present = new Set(view.codes.map(({ name }) => normaliseCode(name)));
  const missing = Object.keys(quotas).filter((code) => !present.has(code));
  const none = { fidelity: { drivers: [] }, diversity: { drivers: [] }, privacy: { drivers: [] } };
  const empty = missing.map((name): GroupView => ({ name, n: 0, metrics: {}, dimensions: none }));
  return { ...view, codes: [...view.codes, ...empty].map(known) };
}
