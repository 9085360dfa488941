import { type Baseline, measureBaselines } from './baselines.ts';
import { type KnownTexts, measureTexts, type RecordColumns, recordColumns } from './measureRecords.ts';
import { foundMeasures, measureRows } from './measureRows.ts';
import { type Dimension, METRIC_KEYS, type Measures, type Metric, type MetricKey, type Metrics } from './metrics.ts';
import { bootstrapInterval } from './sampling.ts';
import type { ScoredRecords } from './scoredRecords.ts';
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

/** Scores a dataset. The same input and the same random numbers give the same card, in whatever order a host does its part. */
export async function score(input: ScoreInput, host: ScoreHost): Promise<Scorecard> {
  const known = await measureTexts(input, host);
  const all = [...input.records.ids.keys()];
  await host.step('the dataset', 0.25);
  const overall = await measureRows(input, known, all, host);
  const baselines = input.references ? await measureBaselines(input, host) : new Map<MetricKey, Baseline>();
  const codes = await measureGroups(input, known, input.records.codes, overall, host);
  const models = await measureGroups(input, known, input.records.models, overall, host);
  await host.step('what checks found', 0.8);
  const found = await host.found();
  const records: ScoredRecords = { ...input.records, ...found.records };
  const columns = recordColumns(input, known, records);
  const complete = ({ rows, measures }: Group): Measures => ({
    ...measures,
    ...foundMeasures(records, columns, rows, input.references && found.inReferences),
  });
  await host.step('intervals', 0.95);
  const intervals = intervalsOf(records, known, host.random('intervals'));
  // What is compared whatever the number of records: the others depend on it, and groups have fewer.
  const shared = new Map([...baselines].filter(([key]) => VERDICT_RULES[key]?.relative?.of === 'excess'));
  const scoresOf = (groups: ReadonlyMap<string, Group>): Map<string, GroupScore> =>
    new Map(
      [...groups].map(([name, group]) => [
        name,
        groupScore(group.rows.length, complete(group), shared, new Map(), true),
      ]),
    );
  return {
    dataset: groupScore(all.length, complete({ rows: all, measures: overall }), baselines, intervals),
    codes: scoresOf(codes),
    models: scoresOf(models),
    columns,
  };
}

/** Bootstrap intervals of what is a share or a mean over records. */
function intervalsOf(
  records: ScoredRecords,
  { lexical, margins, neighbours }: KnownTexts,
  random: () => number,
): Map<MetricKey, readonly [number, number]> {
  const means: [MetricKey, ArrayLike<number> | undefined][] = [
    ['criteriaCoverage', records.criteriaShares],
    ['centroidMargin', margins],
    ['offCodeRate', records.offCode],
    ['nearDuplicateRate', records.nearDuplicate],
    ['ttr', lexical.ttr],
    ['mattr50', lexical.mattr50],
    ['mtld', lexical.mtld],
    ['hdd42', lexical.hdd42],
    ['plagiarismRate', neighbours && records.copiedRuns.map((run) => (run > 0 ? 1 : 0))],
    ['runCoverage', neighbours && records.copiedShares],
    ['nndMean', neighbours?.first],
  ];
  const intervals = new Map<MetricKey, readonly [number, number]>();
  for (const [key, column] of means) {
    if (!column) continue;
    const defined = Float64Array.from(column).filter((value) => !Number.isNaN(value));
    // The mean of many values is so sure that an interval says nothing, and takes its time.
    if (defined.length > 20_000) continue;
    const interval = bootstrapInterval(defined, BOOTSTRAP_DRAWS, random);
    if (interval) intervals.set(key, interval);
  }
  return intervals;
}

/** Records of one name and what their texts say. */
interface Group {
  readonly rows: readonly number[];
  readonly measures: Measures;
}

async function measureGroups(
  input: ScoreInput,
  known: KnownTexts,
  names: readonly string[],
  overall: Measures,
  host: ScoreHost,
): Promise<Map<string, Group>> {
  const byName = new Map<string, number[]>();
  for (const [row, name] of names.entries()) {
    const own = byName.get(name);
    if (own) own.push(row);
    else byName.set(name, [row]);
  }
  const groups = new Map<string, Group>();
  for (const name of [...byName.keys()].sort()) {
    await host.step(name, 0.6 + (0.2 * groups.size) / byName.size);
    const rows = byName.get(name)!;
    const measures = rows.length === names.length ? overall : await measureRows(input, known, rows, host);
    groups.set(name, { rows, measures });
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
  // Texts without a word are neither good nor bad, though nothing is found in them.
  const hasWords = measures.distinct1 !== undefined && 'value' in measures.distinct1;
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
    const verdict = hasWords ? verdictOf(key, metric) : undefined;
    metrics[key] = { ...metric, ...(verdict && { verdict }) };
  }
  return { n, metrics, dimensions: dimensionVerdicts(metrics) };
}
