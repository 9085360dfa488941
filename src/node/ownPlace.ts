import { resolve } from 'node:path';
import { decisionsPath } from '../engine/review/decisions.ts';
import type { FileJob } from './check/checkJob.ts';
import { CONFIG_NAME } from './loadConfig.ts';
import { realPath } from './realPath.ts';

/**
 * Whether a report at this place would destroy what it reports on: a dataset, its decisions, its references or its configuration.
 * @param others further files that are read
 */
export function isInput(out: string, jobs: readonly FileJob[], others: readonly string[] = []): boolean {
  const taken = jobs.flatMap(({ path, references, exemplars }) => [
    path,
    decisionsPath(path),
    ...references.map((reference) => reference.path),
    ...(exemplars ? [exemplars.path] : []),
    resolve(path, '..', CONFIG_NAME),
  ]);
  const place = realPath(resolve(out));
  return [...taken, ...others].some((path) => realPath(path) === place);
}
