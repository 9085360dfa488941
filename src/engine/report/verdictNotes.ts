import { DIMENSIONS, type Dimension } from '../scores/metrics.ts';
import type { ReportedGroup, ScoreReport } from './scoreReport.ts';

/** What is to be said of the verdicts of a dataset, by dimension: why there is none, or that it rests on less than people may think. */
export type VerdictNotes = Readonly<Partial<Record<Dimension, string>>>;

interface Judged extends Pick<ScoreReport, 'references'> {
  readonly dataset: Pick<ReportedGroup, 'metrics' | 'dimensions'>;
}

/** The same notes for all forms of a report. */
export function verdictNotes(judged: Judged): VerdictNotes {
  const notes = DIMENSIONS.map((dimension) => [dimension, noteOf(judged, dimension)] as const);
  return Object.fromEntries(notes.filter(([, note]) => note !== undefined));
}

function noteOf({ references, dataset }: Judged, dimension: Dimension): string | undefined {
  if (dataset.dimensions[dimension].verdict !== undefined)
    return references === undefined ? WITHOUT_REFERENCES[dimension] : undefined;
  if (dataset.metrics.distinct1?.value === undefined) return 'This takes reports with words.';
  if (references !== undefined && dimension === 'privacy')
    return 'Passages are copied. Whether too many are takes more reports, or more real ones, to tell.';
  if (references !== undefined || dimension !== 'fidelity') return 'This takes more reports.';
  const why = dataset.metrics.offCodeRate?.undefined;
  return why === undefined
    ? 'This takes more reports, or real reports to compare with.'
    : `This takes real reports to compare with: ${why}.`;
}

/** What a verdict rests on where nothing could be compared. Diversity rests on several metrics then too. */
const WITHOUT_REFERENCES: VerdictNotes = {
  fidelity: 'Only off-code reports were looked for; nothing was compared with real reports.',
  privacy: 'Only identifiers were looked for; nothing was compared with real reports.',
};
