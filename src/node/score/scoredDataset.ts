import type { CardFacts } from '../../engine/report/scoreMarkdown.ts';
import {
  type GroupBy,
  groupsOf,
  missedThresholds,
  recordValues,
  type ScoreReport,
} from '../../engine/report/scoreReport.ts';
import { compareCodes } from '../../engine/scores/scoredRecords.ts';
import { listCount } from '../../engine/scores/tokenLists.ts';
import type { ScoredWithRecords } from '../../protocol/scores.ts';
import type { PreparedScore } from './prepareScore.ts';
import type { ScoredFile } from './scoreFile.ts';

/** What reports of one run have in common. */
export interface ReportedRun {
  /** Casewright's. */
  readonly version: string;
  readonly seed: number;
  readonly by: GroupBy;
  /** Whether values of single records are part of it. */
  readonly records: boolean;
  readonly previous?: ScoreReport['previous'];
}

/** The report of a scored file: plain data. */
export function reportOf(
  { version, seed, by, records, previous }: ReportedRun,
  path: string,
  { card, references, model, records: scored, skipped }: ScoredFile,
  thresholds: PreparedScore['thresholds'],
): ScoreReport {
  return {
    version: 1,
    path,
    casewright: version,
    seed,
    embedding: model,
    ...(skipped > 0 && { skipped }),
    ...(references && referencesOf(scored, references)),
    by,
    dataset: card.dataset,
    groups: groupsOf(by === 'code' ? card.codes : card.models),
    missed: missedThresholds(card.dataset.metrics, thresholds),
    ...(previous && { previous }),
    ...(records && { records: recordValues(card, scored) }),
  };
}

/** How many references there are, and what they can say of fidelity. */
function referencesOf(
  records: ScoredFile['records'],
  references: NonNullable<ScoredFile['references']>,
): Pick<ScoreReport, 'references' | 'referencesOfItsCodes' | 'codesWithoutReferences'> {
  const count = listCount(references.lists);
  const { common, missing } = compareCodes(records, references);
  return {
    references: count,
    ...(common < count && { referencesOfItsCodes: common }),
    ...(missing.length > 0 && { codesWithoutReferences: missing }),
  };
}

/** What a dataset card says beside the scores. */
export function factsOf({ records, languages }: ScoredFile): CardFacts {
  return { languages, models: [...new Set(records.models)].filter((model) => model !== '').sort() };
}

/** What the panel and every form of report show of a scored file, and the records behind it; without the titles of codes. */
export async function scoredDataset(
  run: ReportedRun,
  { file, thresholds }: Pick<PreparedScore, 'file' | 'thresholds'>,
  scored: ScoredFile,
): Promise<ScoredWithRecords> {
  // Most reports do without.
  const { scoreView } = await import('./scoreView.ts');
  const report = reportOf(run, file.shown, scored, thresholds);
  return { ...(await scoreView(file, scored, report)), report, facts: factsOf(scored) };
}
