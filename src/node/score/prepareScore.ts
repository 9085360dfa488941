import { relative } from 'node:path';
import type { Config } from '../../engine/config.ts';
import { datasetFor, layoutFor, quotasFor } from '../../engine/datasetFor.ts';
import type { Thresholds } from '../../engine/report/scoreReport.ts';
import type { FileJob, ReferenceFile, ToolsJob } from '../check/checkJob.ts';
import { type CheckRequest, configFor, findReferences, prepareCheck } from '../check/prepareCheck.ts';
import { type EmbeddingsAccess, type EmbeddingsJob, embeddingsJob } from './embeddingsJob.ts';

/** A file to score and what holds for it. */
export interface PreparedScore {
  readonly file: FileJob;
  readonly tools: ToolsJob;
  readonly holdout: readonly ReferenceFile[];
  readonly thresholds: Thresholds;
  readonly embeddings?: EmbeddingsJob;
  /** Records wanted, by code. */
  readonly quotas: Readonly<Record<string, number>>;
  /** What casewright.json makes of the axes. */
  readonly axes: Config['generation']['axes'];
}

/**
 * The files to score, with their references, hold-outs and thresholds from the nearest casewright.json.
 * @throws CasewrightError for files and references that are not there, for a broken configuration, and where texts would be sent without consent
 */
export async function prepareScore(request: CheckRequest, access: EmbeddingsAccess): Promise<PreparedScore[]> {
  const files = await prepareCheck(request);
  const prepared: PreparedScore[] = [];
  for (const file of files) {
    const loaded = await configFor(file.path, request);
    const { config, folder } = loaded;
    const own = relative(folder, file.path);
    const globs = datasetFor(config, own)?.holdout ?? [];
    const found = await findReferences(globs, folder, request.cwd);
    const holdout = found.map((each) => ({ ...each, layout: layoutFor(config, relative(folder, each.path)) }));
    const { thresholds } = config.scores;
    const embeddings = embeddingsJob(loaded, access);
    prepared.push({
      file,
      tools: file.tools,
      holdout,
      thresholds,
      ...(embeddings && { embeddings }),
      quotas: quotasFor(config, own),
      axes: config.generation.axes,
    });
  }
  return prepared;
}
