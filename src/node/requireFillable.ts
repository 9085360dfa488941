import { relative } from 'node:path';
import { openPlaceholderFaults } from '../engine/configFaults.ts';
import { datasetFor } from '../engine/datasetFor.ts';
import { exampleMeta } from '../engine/generate/pipeline.ts';
import { configError, type LoadedConfig } from './loadConfig.ts';
import type { PreparedGeneration } from './prepareGeneration.ts';

/**
 * Sees that a run can fill in the template of the file it writes to.
 * @param file the whole path
 * @throws CasewrightError kind `config` for a placeholder of `meta` that the run's records do not have
 */
export function requireFillable(loaded: LoadedConfig, file: string, prepared: PreparedGeneration): void {
  const dataset = datasetFor(loaded.config, relative(loaded.folder, file));
  if (!dataset?.template || prepared.cases.length === 0) return;
  const faults = [...openPlaceholderFaults(loaded.config, dataset, exampleMeta(prepared))];
  if (faults.length > 0) throw configError(loaded, faults);
}
