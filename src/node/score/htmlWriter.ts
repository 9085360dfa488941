import type { ScoredDataset } from '../../protocol/scores.ts';
import { loadCatalogue } from '../loadCatalogue.ts';
import type { ReportWriter } from './runScoreJob.ts';
import { type ReportedRun, scoredDataset } from './scoredDataset.ts';
import { readPageParts, scoresToHtml } from './scoreHtml.ts';
import { withCodes } from './withCodes.ts';

/** Writes reports as one page. @param entry a program of the bundle that the page's own stands beside */
export async function htmlWriter(
  reported: ReportedRun,
  entry: URL,
  write: (text: string) => void,
): Promise<ReportWriter> {
  const parts = await readPageParts(entry);
  const datasets: ScoredDataset[] = [];
  return {
    async add(prepared, scored) {
      const { view, report, facts } = await scoredDataset(reported, prepared, scored);
      const { mediaFolder, catalogue } = prepared.tools;
      datasets.push({ view: withCodes(view, prepared, await loadCatalogue(mediaFolder, catalogue)), report, facts });
      return report;
    },
    end: () => write(scoresToHtml(datasets, parts)),
  };
}
