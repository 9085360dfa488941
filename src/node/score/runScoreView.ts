import type { ScoreView } from '../../protocol/scores.ts';
import { type ScoreJob, type ScoreProgress, scoreFile } from './scoreFile.ts';
import { scoreView } from './scoreView.ts';

/** What a thread that scores a dataset for the editor is started with. */
export interface ScoreViewData {
  readonly role: 'scoreView';
  readonly job: Omit<ScoreJob, 'helperEntry'>;
}

/** From that thread. */
export type ScoreViewMessage =
  | { readonly kind: 'progress'; readonly progress: ScoreProgress }
  | { readonly kind: 'view'; readonly view: ScoreView };

/** Scores one file and tells what the panel shows of it. */
export async function runScoreView(
  { job }: ScoreViewData,
  helperEntry: URL,
  tell: (message: ScoreViewMessage) => void,
): Promise<void> {
  const scored = await scoreFile({ ...job, helperEntry }, (progress) => tell({ kind: 'progress', progress }));
  tell({ kind: 'view', view: await scoreView(job.file, scored) });
}
