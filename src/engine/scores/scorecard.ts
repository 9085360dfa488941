import { type Baseline, measureBaselines } from './baselines.ts';
import { type Known, measureRecords, type RecordColumns } from './measureRecords.ts';
import { measureRows } from './measureRows.ts';
import { type Dimension, METRIC_KEYS, type Measures, type Metric, type MetricKey, type Metrics } from './metrics.ts';
import { bootstrapInterval } from './sampling.ts';
import type { ScoreHost, ScoreInput } from './scoreInput.ts';
import { type DimensionVerdict, dimensionVerdicts, VERDICT_RULES, verdictOf } from './verdicts.ts';

export interface GroupScore {
  readonly n: number;
  readonly metrics: Metrics;
  readonly dimensions: Readonly<Record<Dimension, DimensionVerdict>>;
}

/** The metrics of a dataset, of all records and group by group. */
export interface Scorecard {
  readonly dataset: GroupScore;
  readonly codes: ReadonlyMap<string, GroupScore>;
  readonly models: ReadonlyMap<string, GroupScore>;
  readonly columns: RecordColumns;
}

const BOOTSTRAP_DRAWS = 200;

/** Scores a dataset. The same input and the same random numbers give the same card. */
export async function score(input: ScoreInput, host: ScoreHost): Promise<Scorecard> {
  const known = await measureRecords(input, host);
  const all = [...input.records.ids.keys()];
  await host.step('the dataset', 0.4);
  const overall = await measureRows(input, known, all, host);
  const baselines = input.references ? await measureBaselines(input, host) : new Map<MetricKey, Baseline>();
  const intervals = intervalsOf(input, known, host);
  const codes = await measureGroups(input, known, input.records.codes, baselines, host);
  const models = await measureGroups(input, known, input.records.models, baselines, host);
  return {
    dataset: groupScore(all.length, overall, baselines, intervals),
    codes,
    models,
    columns: known.columns,
  };
}

/** Bootstrap intervals of what is a share or a mean over records. */
function intervalsOf(
  { records }: ScoreInput,
  known: Known,
  host: ScoreHost,
): Map<MetricKey, readonly [number, number]> {
  const means: [MetricKey, ArrayLike<number> | undefined][] = [
    ['criteriaCoverage', records.criteriaShares],
    ['centroidMargin', known.margins],
    ['offCodeRate', records.offCode],
    ['nearDuplicateRate', records.nearDuplicate],
    ['ttr', known.columns.ttr],
    ['mattr50', known.columns.mattr50],
    ['mtld', known.columns.mtld],
    ['hdd42', known.columns.hdd42],
    ['plagiarismRate', known.neighbours && records.copiedRuns.map((run) => (run > 0 ? 1 : 0))],
    ['runCoverage', known.neighbours && records.copiedShares],
    ['nndMean', known.neighbours?.first],
  ];
  const intervals = new Map<MetricKey, readonly [number, number]>();
  for (const [key, column] of means) {
    if (!column) continue;
    const defined = Float64Array.from(column).filter((value) => !Number.isNaN(value));
    // The mean of many values is so sure that an interval says nothing, and takes its time.
    if (defined.length > 20_000) continue;
    const mean = (rows: Int32Array): number => rows.reduce((sum, row) => sum + defined[row]!, 0) / rows.length;
    const interval = bootstrapInterval(defined.length, mean, BOOTSTRAP_DRAWS, host.random);
    if (interval) intervals.set(key, interval);
  }
  return intervals;
}

async function measureGroups(
  input: ScoreInput,
  known: Known,
  names: readonly string[],
  baselines: ReadonlyMap<MetricKey, Baseline>,
  host: ScoreHost,
): Promise<Map<string, GroupScore>> {
  const rows = new Map<string, number[]>();
  for (const [row, name] of names.entries()) {
    const own = rows.get(name);
    if (own) own.push(row);
    else rows.set(name, [row]);
  }
  const groups = new Map<string, GroupScore>();
  // What is compared whatever the number of records: the others depend on it, and groups have fewer.
  const shared = new Map([...baselines].filter(([key]) => VERDICT_RULES[key]?.relative?.of === 'excess'));
  for (const name of [...rows.keys()].sort()) {
    await host.step(name, 0.8 + (0.2 * groups.size) / rows.size);
    const measures = await measureRows(input, known, rows.get(name)!, host);
    groups.set(name, groupScore(rows.get(name)!.length, measures, shared, new Map(), true));
  }
  return groups;
}

function groupScore(
  n: number,
  measures: Measures,
  baselines: ReadonlyMap<MetricKey, Baseline>,
  intervals: ReadonlyMap<MetricKey, readonly [number, number]>,
  isPart = false,
): GroupScore {
  const metrics: Partial<Record<MetricKey, Metric>> = {};
  for (const key of METRIC_KEYS) {
    const measure = measures[key];
    if (!measure) continue;
    const baseline = baselines.get(key);
    const interval = intervals.get(key);
    const metric: Metric = {
      ...measure,
      ...(baseline && { baseline: baseline.real, baselineN: baseline.n }),
      ...(baseline && !isPart && { atBaselineN: baseline.own }),
      ...(interval && 'value' in measure && { interval }),
    };
    const verdict = verdictOf(key, metric);
    metrics[key] = { ...metric, ...(verdict && { verdict }) };
  }
  return { n, metrics, dimensions: dimensionVerdicts(metrics) };
}
