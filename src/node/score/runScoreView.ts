import type { ScoredWithRecords } from '../../protocol/scores.ts';
import type { PreparedScore } from './prepareScore.ts';
import { type ReportedRun, scoredDataset } from './scoredDataset.ts';
import { type ScoreJob, type ScoreProgress, scoreFile } from './scoreFile.ts';

/** What a thread that scores a dataset for the editor is started with. */
export interface ScoreViewData {
  readonly role: 'scoreView';
  readonly job: Omit<ScoreJob, 'helperEntry' | 'finding'>;
  readonly thresholds: PreparedScore['thresholds'];
  readonly reported: ReportedRun;
}

/** From that thread. */
export type ScoreViewMessage =
  | { readonly kind: 'progress'; readonly progress: ScoreProgress }
  | { readonly kind: 'scored'; readonly scored: ScoredWithRecords };

/** Scores one file and tells what the panel shows of it. */
export async function runScoreView(
  { job, thresholds, reported }: ScoreViewData,
  helperEntry: URL,
  tell: (message: ScoreViewMessage) => void,
): Promise<void> {
  const file = await scoreFile({ ...job, helperEntry }, (progress) => tell({ kind: 'progress', progress }));
  tell({ kind: 'scored', scored: await scoredDataset(reported, { file: job.file, thresholds }, file) });
}
