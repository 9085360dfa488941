import { parentPort, workerData } from 'node:worker_threads';
import { CasewrightError } from '../engine/errors.ts';
import type { CheckJob, CheckMessage } from './check/checkJob.ts';
import { type CollectData, collectFindings } from './check/collectFindings.ts';
import { helpRecords } from './check/helpRecords.ts';
import type { HelperData } from './check/recordHelpers.ts';
import { runCheckJob } from './check/runCheckJob.ts';
import type { FindData, FindMessage } from './score/findBeside.ts';
import { findInRecords } from './score/findInRecords.ts';
import { findNearest, type NearestData } from './score/nearestBeside.ts';
import { runScoreJob, type ScoreMessage, type ScoreRun } from './score/runScoreJob.ts';
import { runScoreView, type ScoreViewData, type ScoreViewMessage } from './score/runScoreView.ts';
import { planSplit } from './split/planSplit.ts';
import type { SplitData, SplitMessage } from './split/splitFile.ts';
import { failureData } from './wireErrors.ts';

/** What the thread that runs a check is started with. */
export interface RunData {
  readonly role: 'run';
  readonly job: CheckJob;
}

/** What the thread that scores files is started with. */
export interface ScoreData {
  readonly role: 'score';
  readonly run: ScoreRun;
}

type Data = RunData | ScoreData | ScoreViewData | FindData | NearestData | HelperData | CollectData | SplitData;

if (parentPort) await work(parentPort, workerData as Data);

async function work(port: NonNullable<typeof parentPort>, data: Data): Promise<void> {
  try {
    const self = new URL(import.meta.url);
    if (data.role === 'helper') await helpRecords(data, port);
    else if (data.role === 'collect') await collectFindings(data, self, (found) => port.postMessage(found));
    else if (data.role === 'split') await answerSplit(data, (message) => port.postMessage(message));
    else if (data.role === 'nearest') await findNearest(data, async () => {});
    else if (data.role === 'find') await answerFind(data, self, (message) => port.postMessage(message));
    else if (data.role === 'score')
      await runScoreJob(data.run, self, (message: ScoreMessage) => port.postMessage(message));
    else if (data.role === 'scoreView')
      await runScoreView(data, self, (message: ScoreViewMessage) => port.postMessage(message));
    else await runCheckJob(data.job, self, (message: CheckMessage) => port.postMessage(message));
  } catch (error) {
    if (!(error instanceof CasewrightError)) throw error;
    port.postMessage({ kind: 'failed', failure: failureData(error) });
  }
}

async function answerFind({ job }: FindData, helperEntry: URL, tell: (message: FindMessage) => void): Promise<void> {
  const found = await findInRecords(job, {
    helperEntry,
    onProgress: (what, done) => tell({ kind: 'progress', what, done }),
    pause: () => new Promise(setImmediate),
  });
  tell({ kind: 'found', found });
}

async function answerSplit({ job }: SplitData, tell: (message: SplitMessage) => void): Promise<void> {
  const plan = await planSplit(job, (done) => tell({ kind: 'progress', done }));
  tell({ kind: 'plan', plan });
}
