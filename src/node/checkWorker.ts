import { parentPort, workerData } from 'node:worker_threads';
import { CasewrightError } from '../engine/errors.ts';
import type { CheckJob, CheckMessage } from './check/checkJob.ts';
import type { CollectData } from './check/collectFindings.ts';
import type { HelperData } from './check/recordHelpers.ts';
import { failureData } from './failureData.ts';
import type { ThreadFailure } from './runThread.ts';
import type { FindData, FindMessage } from './score/findBeside.ts';
import type { FindJob } from './score/findInRecords.ts';
import type { NearestData } from './score/nearestBeside.ts';
import type { RepetitionOffer } from './score/repetitionBeside.ts';
import type { ScoreMessage, ScoreRun } from './score/runScoreJob.ts';
import type { ScoreViewData, ScoreViewMessage } from './score/runScoreView.ts';
import type { SplitData, SplitMessage } from './split/splitFile.ts';

/** What the thread that runs a check is started with. */
export interface RunData {
  readonly role: 'run';
  readonly job: CheckJob;
}

/** What the thread that scores files is started with; the ScoreRun follows. */
export interface ScoreData {
  readonly role: 'score';
  /** Whether it begins with a thread for the checks at once. */
  readonly isHelped: boolean;
}

type Data = RunData | ScoreData | ScoreViewData | FindData | NearestData | HelperData | CollectData | SplitData;

if (parentPort) await work(parentPort, workerData as Data);

async function work(port: NonNullable<typeof parentPort>, data: Data): Promise<void> {
  try {
    await perform(port, data, new URL(import.meta.url));
  } catch (error) {
    if (!(error instanceof CasewrightError)) throw error;
    port.postMessage({ kind: 'failed', failure: failureData(error) } satisfies ThreadFailure);
  }
}

/** Each role loads what it takes alone: what rules know is a tenth of a second at every start. */
async function perform(port: NonNullable<typeof parentPort>, data: Data, self: URL): Promise<void> {
  switch (data.role) {
    case 'helper':
      return await (await import('./check/helpRecords.ts')).helpRecords(data, port);
    case 'collect': {
      const { collectFindings } = await import('./check/collectFindings.ts');
      return await collectFindings(data, self, (found) => port.postMessage(found));
    }
    case 'split':
      return await answerSplit(data, (message) => port.postMessage(message));
    case 'nearest':
      return await (await import('./score/nearestBeside.ts')).findNearest(data, async () => {});
    case 'find':
      return await answerFind(port, self, (message) => port.postMessage(message));
    case 'score':
      return await answerScore(port, data, self, (message) => port.postMessage(message));
    case 'scoreView': {
      const { runScoreView } = await import('./score/runScoreView.ts');
      return await runScoreView(data, self, (message: ScoreViewMessage) => port.postMessage(message));
    }
    case 'run': {
      const { runCheckJob } = await import('./check/runCheckJob.ts');
      return await runCheckJob(data.job, self, (message: CheckMessage, changesHands = []) =>
        port.postMessage(message, changesHands),
      );
    }
  }
}

/** What a thread is told to do that loaded its program before that was known. */
function nextMessage<T>(port: NonNullable<typeof parentPort>): Promise<T | undefined> {
  return new Promise((resolve) => port.once('message', resolve));
}

async function answerScore(
  port: NonNullable<typeof parentPort>,
  { isHelped }: ScoreData,
  self: URL,
  tell: (message: ScoreMessage) => void,
): Promise<void> {
  const told = nextMessage<ScoreRun>(port);
  const finding = isHelped ? (await import('./score/findBeside.ts')).beginFinding(self) : undefined;
  try {
    const { runScoreJob } = await import('./score/runScoreJob.ts');
    // What it measures by, which takes its time.
    await import('./score/readScoredTexts.ts');
    const run = await told;
    if (run) await runScoreJob(run, self, tell, finding);
  } finally {
    // Where it was told of no work, it waits for that.
    finding?.tell(undefined);
  }
}

async function answerFind(
  port: NonNullable<typeof parentPort>,
  helperEntry: URL,
  tell: (message: FindMessage) => void,
): Promise<void> {
  const told = nextMessage<FindJob>(port);
  let isTold = false;
  let offer: RepetitionOffer | undefined;
  const keepOffer = (message: RepetitionOffer | undefined): void => {
    if (isTold) offer ??= message;
    isTold = true;
  };
  port.on('message', keepOffer);
  try {
    const { findInRecords } = await import('./score/findInRecords.ts');
    const job = await told;
    if (!job) return;
    const found = await findInRecords(job, {
      helperEntry,
      onProgress: (what, done) => tell({ kind: 'progress', what, done }),
      pause: () => new Promise(setImmediate),
      offered: () => offer,
    });
    tell({ kind: 'found', found });
  } finally {
    port.off('message', keepOffer);
  }
}

async function answerSplit({ job }: SplitData, tell: (message: SplitMessage) => void): Promise<void> {
  const { planSplit } = await import('./split/planSplit.ts');
  const plan = await planSplit(job, (done) => tell({ kind: 'progress', done }));
  tell({ kind: 'plan', plan });
}
