import { type Dimension, METRIC_KEYS, METRICS, type Metric, type MetricKey, type Metrics } from '../scores/metrics.ts';
import type { GroupScore, Scorecard } from '../scores/scorecard.ts';
import type { ScoredRecords } from '../scores/scoredRecords.ts';
import type { DimensionVerdict } from '../scores/verdicts.ts';
import { notRecordsInWords } from './lineCounts.ts';

/** The groups of a report. */
export type GroupBy = 'code' | 'model';

/** Values of one record; what is not defined is left out. */
export interface ScoredRecordValues {
  readonly id: string;
  /** 1-based. */
  readonly line: number;
  readonly ttr?: number;
  readonly mattr50?: number;
  readonly mtld?: number;
  readonly hdd42?: number;
  readonly longestRun?: number;
  readonly runCoverage?: number;
  readonly nnd?: number;
}

/** A bound of casewright.json that the dataset misses. */
export interface MissedThreshold {
  readonly metric: MetricKey;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

export interface ReportedGroup {
  readonly n: number;
  readonly dimensions: Readonly<Record<Dimension, DimensionVerdict>>;
  readonly metrics: Metrics;
}

/** A scorecard as plain data: what JSON holds, and what the other forms are made from. The same input gives the same report. */
export interface ScoreReport {
  readonly version: 1;
  readonly path: string;
  /** Casewright's version. */
  readonly casewright: string;
  readonly seed: number;
  readonly embedding: string;
  /** Lines that are no records and were left out; absent without any. */
  readonly skipped?: number;
  /** Reference texts; absent without any. */
  readonly references?: number;
  /** Those of them that have a code of the dataset; absent where all have. */
  readonly referencesOfItsCodes?: number;
  /** Codes of the dataset that no reference has; absent where all have some. */
  readonly codesWithoutReferences?: readonly string[];
  readonly by: GroupBy;
  readonly dataset: ReportedGroup;
  readonly groups: Readonly<Record<string, ReportedGroup>>;
  readonly missed: readonly MissedThreshold[];
  /** Metrics of an earlier report of the dataset. */
  readonly previous?: Readonly<Partial<Record<MetricKey, number>>>;
  readonly records?: readonly ScoredRecordValues[];
}

/** Bounds a dataset must keep, by metric. */
export type Thresholds = Readonly<Partial<Record<MetricKey, { readonly min?: number; readonly max?: number }>>>;

export function groupsOf(groups: ReadonlyMap<string, GroupScore>): Record<string, ReportedGroup> {
  return Object.fromEntries([...groups].map(([name, group]) => [name, group]));
}

/** What a dataset misses: a metric that is not defined misses every bound. */
export function missedThresholds(metrics: Metrics, thresholds: Thresholds): MissedThreshold[] {
  return METRIC_KEYS.flatMap((metric) => {
    const bounds = thresholds[metric];
    if (!bounds) return [];
    const value = metrics[metric]?.value;
    const isKept = value !== undefined && value >= (bounds.min ?? value) && value <= (bounds.max ?? value);
    return isKept ? [] : [{ metric, ...(value !== undefined && { value }), ...bounds }];
  });
}

/** The values of single records, in the order of the file. */
export function recordValues({ columns }: Scorecard, { ids, lines }: ScoredRecords): ScoredRecordValues[] {
  const { ttr, mattr50, mtld, hdd42, longestRun, runCoverage, nnd } = columns;
  return ids.map((id, row) => {
    const values = { ttr, mattr50, mtld, hdd42, longestRun, runCoverage, nnd };
    const defined = Object.entries(values).filter(([, column]) => !Number.isNaN(column[row]!));
    return { id, line: lines[row]!, ...Object.fromEntries(defined.map(([key, column]) => [key, column[row]!])) };
  });
}

/**
 * The metrics of an earlier report in JSON.
 * @returns undefined when the text is no such report
 */
export function previousMetrics(text: string): Partial<Record<MetricKey, number>> | undefined {
  try {
    const { version, dataset } = JSON.parse(text) as { version?: unknown; dataset?: { metrics?: Metrics } };
    if (version !== 1 || !dataset?.metrics) return undefined;
    const { metrics } = dataset;
    const known = METRIC_KEYS.filter((key) => typeof metrics[key]?.value === 'number');
    return Object.fromEntries(known.map((key) => [key, metrics[key]!.value!]));
  } catch {
    return undefined;
  }
}

/** Which references can speak of fidelity, and of which codes none can; '' where all can of all. */
export function ofItsCodesInWords(
  report: Pick<ScoreReport, 'referencesOfItsCodes' | 'codesWithoutReferences'>,
): string {
  const { referencesOfItsCodes: some, codesWithoutReferences: without = [] } = report;
  if (some === 0) return ', none of them of these codes, so that fidelity rests on off-code reports alone';
  const named =
    without.length > MOST_NAMED ? [...without.slice(0, MOST_NAMED), `${without.length - MOST_NAMED} more`] : without;
  return [
    some === undefined ? '' : `, ${some} of them of these codes`,
    without.length === 0 ? '' : `, none of ${named.join(', ')}, whose fidelity is not compared`,
  ].join('');
}

/** Codes that are named one by one. */
const MOST_NAMED = 5;

/** What was left out; '' where nothing was. */
export function skippedInWords(skipped = 0): string {
  return skipped === 0 ? '' : `${notRecordsInWords(skipped)} left out`;
}

/** A missed bound as people read it. */
export function missedInWords({ metric, value, min, max }: MissedThreshold): string {
  const bounds = [min !== undefined && `at least ${min}`, max !== undefined && `at most ${max}`];
  const asked = bounds.filter((bound) => bound !== false).join(' and ');
  return `${metric} is ${value === undefined ? 'not defined' : Number(value.toPrecision(6))}, the configuration asks for ${asked}`;
}

/** A value as people read it: shares in per cent, counts whole, else three digits that matter. */
export function formatValue(key: MetricKey, value: number): string {
  const { format } = METRICS[key];
  if (format === 'count') return Math.round(value).toLocaleString('en');
  if (format === 'share') return `${trimmed(value * 100, 1)} %`;
  return trimmed(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3);
}

function trimmed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text;
}

/** The 95 % interval of a metric, `82.5 % to 90.8 %`; '' where there is none. */
export function intervalInWords(key: MetricKey, { interval }: Metric): string {
  return interval ? interval.map((end) => formatValue(key, end)).join(' to ') : '';
}

/** How a metric compares with real texts of the same number; '' without a baseline. */
export function baselineInWords(key: MetricKey, { baseline, baselineN, atBaselineN }: Metric): string {
  if (baseline === undefined || atBaselineN === undefined) return '';
  return `${formatValue(key, atBaselineN)} against ${formatValue(key, baseline)} at ${baselineN}`;
}
