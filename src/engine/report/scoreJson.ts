import type { ScoreReport } from './scoreReport.ts';

/** Reports as JSON (media/score-report.schema.json); those of several files as a list. */
export function scoresToJson(reports: readonly ScoreReport[]): string {
  const [only, ...others] = reports;
  return `${JSON.stringify(others.length === 0 ? only : { version: 1, files: reports }, null, 2)}\n`;
}
