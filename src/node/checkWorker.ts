import { parentPort, workerData } from 'node:worker_threads';
import { CasewrightError } from '../engine/errors.ts';
import type { CheckJob, CheckMessage } from './check/checkJob.ts';
import { helpRecords } from './check/helpRecords.ts';
import type { HelperData } from './check/recordHelpers.ts';
import { runCheckJob } from './check/runCheckJob.ts';
import { failureData } from './wireErrors.ts';

/** What the thread that runs a check is started with. */
export interface RunData {
  readonly role: 'run';
  readonly job: CheckJob;
}

if (parentPort) await work(parentPort, workerData as RunData | HelperData);

async function work(port: NonNullable<typeof parentPort>, data: RunData | HelperData): Promise<void> {
  try {
    if (data.role === 'helper') await helpRecords(data, port);
    else await runCheckJob(data.job, new URL(import.meta.url), (message: CheckMessage) => port.postMessage(message));
  } catch (error) {
    if (!(error instanceof CasewrightError)) throw error;
    port.postMessage({ kind: 'failed', failure: failureData(error) });
  }
}
