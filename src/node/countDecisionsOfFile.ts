import { dirname, relative, resolve } from 'node:path';
import { layoutFor } from '../engine/datasetFor.ts';
import { type Agreement, agreement } from '../engine/review/agreement.ts';
import { createDecisionCounter, type DecisionCounts } from '../engine/review/countDecisions.ts';
import { createDecisionIndex } from '../engine/review/decisionIndex.ts';
import type { BrokenLine } from '../engine/review/decisions.ts';
import { readDecisions } from './decisionsFile.ts';
import { loadConfig } from './loadConfig.ts';
import { readDataset } from './readDataset.ts';

/** What was decided on a dataset, and how far its annotators agree. */
export interface FileDecisions {
  readonly counts: DecisionCounts;
  readonly agreement: Agreement;
  readonly broken: readonly BrokenLine[];
}

/**
 * Reads a dataset and its decisions once through; of the dataset nothing is kept.
 * @param config a casewright.json other than the nearest one
 * @throws CasewrightError when a file cannot be read or the configuration is broken
 */
export async function countDecisionsOfFile(dataset: string, config?: string): Promise<FileDecisions> {
  const path = resolve(dataset);
  const loaded = await loadConfig(dirname(path), config);
  const layout = layoutFor(loaded.config, relative(loaded.folder, path));
  const { decisions, broken } = await readDecisions(path);
  const counter = createDecisionCounter(createDecisionIndex(decisions));
  for await (const lines of readDataset(path, layout)) {
    for (const { line, source, record } of lines) {
      const { id, codes, text } = record ?? { id: '', codes: [], text: '' };
      counter.add({ id, line, codes, text, source, fields: layout.fields });
    }
  }
  return { counts: counter.counts(), agreement: agreement(decisions), broken };
}
