import { statSync } from 'node:fs';
import type { Accuracy } from './accuracy.ts';
import type { Cost } from './measure.ts';
import type { ScoreAnswer, ScoreStage } from './scoreStages.ts';
import type { Stage } from './stages.ts';

export interface StageResult {
  readonly stage: Stage;
  readonly cost: Cost;
  readonly accuracy: readonly Accuracy[];
}

/** Smaller files are done before the engine has warmed up: limits say nothing of them. */
const LIMITS_FROM = 200e6;

/** A second thread makes the whole command at least so many times as fast, on files that take long enough. */
const AIM_OF_THREADS = 1.5;

/** A Markdown table; the net of a stage is its time without the stage `no-rules`. */
export function formatTable(path: string, results: readonly StageResult[]): string {
  const bytes = statSync(path).size;
  const r0 = results.find(({ stage }) => stage.name === 'r0')!.cost.seconds;
  const reading = results.find(({ stage }) => stage.name === 'no-rules')!.cost.seconds;
  const rows = results.map(({ stage, cost, accuracy }) => {
    const { name, limit } = stage;
    const base = name === 'r0' || name === 'no-rules' ? 0 : reading;
    const net = Math.max(0, cost.seconds - base);
    const cells = [
      name,
      cost.seconds.toFixed(2),
      cost.processor.toFixed(2),
      net.toFixed(2),
      net > 0 ? (bytes / net / 1e6).toFixed(0) : '–',
      (net / r0).toFixed(1) + (limit === undefined || bytes < LIMITS_FROM ? '' : ` (≤ ${limit})`),
      (cost.peak / 1e6).toFixed(0),
      accuracy.map(({ what, value }) => `${what} ${value}`).join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const [one, two] = [1, 2].map((threads) => results.find(({ stage }) => stage.threads === threads)?.cost.seconds);
  const faster =
    one !== undefined && two !== undefined
      ? [
          '',
          `Two threads: ${(one / two).toFixed(2)} times as fast${bytes < LIMITS_FROM ? '' : ` (aim: ${AIM_OF_THREADS})`}`,
        ]
      : [];
  return [
    `File ${(bytes / 1e6).toFixed(1)} MB, R0 ${r0.toFixed(2)} s`,
    '',
    '| stage | s | processor s | net s | MB/s net | net ÷ R0 | peak MB | on the planted truth |',
    '|---|---:|---:|---:|---:|---:|---:|---|',
    ...rows,
    ...faster,
  ].join('\n');
}

export interface ScoreResult extends ScoreAnswer {
  readonly stage: ScoreStage;
}

/** A Markdown table of the stages of a scorecard, each as a whole: nothing is taken off. */
export function formatScoreTable(records: number, r0: number, results: readonly ScoreResult[]): string {
  const rows = results.map(({ stage: { name, limit, most }, cost, values }) => {
    const share = (cost.seconds / r0).toFixed(1);
    const cells = [
      name,
      cost.seconds.toFixed(2) + (most?.records === records ? ` (aim: ${most.seconds})` : ''),
      cost.processor.toFixed(2),
      limit !== undefined && records === 100_000 ? `${share} (aim: ${limit})` : share,
      (cost.peak / 1e6).toFixed(0),
      Object.entries(values)
        .map(([key, value]) => `${key} ${Number(value.toPrecision(6))}`)
        .join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| stage | s | processor s | ÷ R0 | peak MB | values |', '|---|---:|---:|---:|---:|---|', ...rows].join('\n');
}
