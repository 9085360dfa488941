import { parentPort, workerData } from 'node:worker_threads';
import { CasewrightError } from '../engine/errors.ts';
import type { CheckJob, CheckMessage } from './check/checkJob.ts';
import { type CollectData, collectFindings } from './check/collectFindings.ts';
import { helpRecords } from './check/helpRecords.ts';
import type { HelperData } from './check/recordHelpers.ts';
import { runCheckJob } from './check/runCheckJob.ts';
import { failureData } from './wireErrors.ts';

/** What the thread that runs a check is started with. */
export interface RunData {
  readonly role: 'run';
  readonly job: CheckJob;
}

if (parentPort) await work(parentPort, workerData as RunData | HelperData | CollectData);

async function work(port: NonNullable<typeof parentPort>, data: RunData | HelperData | CollectData): Promise<void> {
  try {
    const self = new URL(import.meta.url);
    if (data.role === 'helper') await helpRecords(data, port);
    else if (data.role === 'collect') await collectFindings(data, self, (found) => port.postMessage(found));
    else await runCheckJob(data.job, self, (message: CheckMessage) => port.postMessage(message));
  } catch (error) {
    if (!(error instanceof CasewrightError)) throw error;
    port.postMessage({ kind: 'failed', failure: failureData(error) });
  }
}
