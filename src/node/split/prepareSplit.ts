import { relative, resolve } from 'node:path';
import { layoutFor } from '../../engine/datasetFor.ts';
import { parseFieldPath } from '../../engine/record/fieldPath.ts';
import type { LoadedConfig } from '../loadConfig.ts';
import type { SplitJob } from './planSplit.ts';

/**
 * What holds for a file that is to be split.
 * @throws CasewrightError for a field path that is none
 */
export function prepareSplit(
  { config, folder }: LoadedConfig,
  path: string,
  asked: Pick<SplitJob, 'shown' | 'shares' | 'seed' | 'groupBy' | 'skipBroken'>,
): SplitJob {
  if (asked.groupBy !== undefined) parseFieldPath(asked.groupBy);
  const { threshold } = config.checks.nearDuplicate;
  return { ...asked, path: resolve(path), layout: layoutFor(config, relative(folder, resolve(path))), threshold };
}
