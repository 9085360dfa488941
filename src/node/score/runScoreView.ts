import type { ScoredWithRecords } from '../../protocol/scores.ts';
import { loadCatalogue } from '../loadCatalogue.ts';
import type { PreparedScore } from './prepareScore.ts';
import { type ReportedRun, scoredDataset } from './scoredDataset.ts';
import { type ScoreJob, type ScoreProgress, scoreFile } from './scoreFile.ts';
import { withCodes } from './withCodes.ts';

/** What a thread that scores a dataset for the editor is started with. */
export interface ScoreViewData {
  readonly role: 'scoreView';
  readonly job: Omit<ScoreJob, 'helperEntry' | 'finding'>;
  readonly prepared: Pick<PreparedScore, 'thresholds' | 'quotas' | 'axes'>;
  readonly reported: ReportedRun;
}

/** From that thread. */
export type ScoreViewMessage =
  | { readonly kind: 'progress'; readonly progress: ScoreProgress }
  | { readonly kind: 'scored'; readonly scored: ScoredWithRecords };

/** Scores one file and tells what the panel shows of it. */
export async function runScoreView(
  { job, prepared, reported }: ScoreViewData,
  helperEntry: URL,
  tell: (message: ScoreViewMessage) => void,
): Promise<void> {
  const file = await scoreFile({ ...job, helperEntry }, (progress) => tell({ kind: 'progress', progress }));
  const { view, ...others } = await scoredDataset(reported, { file: job.file, thresholds: prepared.thresholds }, file);
  const { mediaFolder, catalogue } = job.tools;
  const shown = withCodes(view, prepared, await loadCatalogue(mediaFolder, catalogue));
  tell({ kind: 'scored', scored: { view: shown, ...others } });
}
