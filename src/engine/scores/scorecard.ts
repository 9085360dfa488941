import { type Baselines, measureBaselines } from './baselines.ts';
import { type KnownTexts, measureTexts, type RecordColumns, recordColumns } from './measureRecords.ts';
import { foundMeasures, isJudgedByCode, measureRows } from './measureRows.ts';
import { type Dimension, METRIC_KEYS, type Measures, type Metric, type MetricKey, type Metrics } from './metrics.ts';
import { isNearCopy, ratioOf } from './privacy.ts';
import { bootstrapInterval } from './sampling.ts';
import type { ScoredRecords } from './scoredRecords.ts';
import type { ScoreHost, ScoreInput } from './scoreInput.ts';
import { type Rows, textSets } from './textSets.ts';
import { type DimensionVerdict, dimensionVerdicts, verdictOf } from './verdicts.ts';

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
  const sets = textSets(input, host.random);
  const known = await measureTexts(input, sets, host);
  await host.step('the dataset', 0.35);
  const measured = new Map([[sets.all, measureRows(input.records, known, sets.all, host, false)]]);
  const groups = [...sets.codes, ...sets.models];
  const isModel = new Set(sets.models.values());
  for (const [number, [name, rows]] of groups.entries()) {
    await host.step(name, 0.4 + (0.2 * number) / groups.length);
    if (!measured.has(rows)) measured.set(rows, measureRows(input.records, known, rows, host, isModel.has(rows)));
  }
  const finishBaselines = await measureBaselines(sets.draws, known, input.minRun, host);
  // Other threads may still be at the checks.
  const intervalsOfTexts = intervalsOf(textColumns(known), host);
  await host.step('what checks found', 0.8);
  // Both before either is waited for: this thread may have to do parts of them itself.
  const [found, repetition] = await Promise.all([host.found(), known.repetition()]);
  for (const [rows, measures] of measured)
    Object.assign(measures, repetition.sets.get(rows), { compressionRatio: await known.compression(rows) });
  const baselines = await finishBaselines();
  const records: ScoredRecords = { ...input.records, ...found.records };
  const columns = recordColumns(known, repetition, records);
  const complete = (rows: Rows): Measures => {
    const own = measured.get(rows)!;
    return {
      ...own,
      ...foundMeasures(records, columns, rows, input.references && found.inReferences),
      ...(hasWords(own) ? {} : wordless(rows.length)),
    };
  };
  await host.step('intervals', 0.95);
  const intervals = new Map([...intervalsOfTexts, ...intervalsOf(foundColumns(records, known), host)]);
  const scoresOf = (
    groups: ReadonlyMap<string, Rows>,
    baselinesOf: (name: string, rows: Rows) => Baselines,
  ): Map<string, GroupScore> =>
    new Map(
      [...groups].map(([name, rows]) => [
        name,
        groupScore(rows.length, complete(rows), baselinesOf(name, rows), new Map()),
      ]),
    );
  return {
    dataset: groupScore(sets.all.length, complete(sets.all), baselines.dataset, intervals),
    codes: scoresOf(sets.codes, (code) => baselines.ofCode(code)),
    models: scoresOf(sets.models, (_, rows) => baselines.ofRecords(rows)),
    columns,
  };
}

/** By record, what a metric is the share or the mean of. */
type Columns = readonly (readonly [MetricKey, ArrayLike<number> | undefined])[];

/** Those that rest on the texts alone. */
function textColumns({ lexical, against }: KnownTexts): Columns {
  const neighbours = against?.neighbours;
  return [
    ['centroidMargin', against?.margins],
    ['rougeL', against?.rouge],
    ['ttr', lexical.ttr],
    ['mattr50', lexical.mattr50],
    ['mtld', lexical.mtld],
    ['hdd42', lexical.hdd42],
    ['nearCopyRate', neighbours && isNearCopy(neighbours.first)],
    ['nndMean', neighbours?.first],
    ['nndr', neighbours?.first.map((distance, row) => ratioOf(distance, neighbours.second[row]!))],
    ['dcrShare', against?.nearer?.shares],
  ];
}

/** Those that rest on what checks found. */
function foundColumns(records: ScoredRecords, { against }: KnownTexts): Columns {
  const offCode = Float64Array.from(records.offCode, (flag, row) => (isJudgedByCode(records, row) ? flag : Number.NaN));
  return [
    ['criteriaCoverage', records.criteriaShares],
    ['offCodeRate', offCode],
    ['nearDuplicateRate', records.nearDuplicate],
    ['plagiarismRate', against && records.copiedRuns.map((run) => (run > 0 ? 1 : 0))],
    ['runCoverage', against && records.copiedShares],
  ];
}

/** Bootstrap intervals, where the records differ at all; of each metric the same whatever others there are. */
function intervalsOf(columns: Columns, { random }: ScoreHost): Map<MetricKey, readonly [number, number]> {
  const intervals = new Map<MetricKey, readonly [number, number]>();
  for (const [key, column] of columns) {
    if (!column) continue;
    const defined = Float64Array.from(column).filter((value) => !Number.isNaN(value));
    // Values that are all one show nothing of what others would be; the mean of many is so sure that an interval says nothing, and takes its time.
    if (defined.length > 20_000 || defined.every((value) => value === defined[0])) continue;
    const interval = bootstrapInterval(defined, BOOTSTRAP_DRAWS, random(`interval of ${key}`));
    if (interval) intervals.set(key, interval);
  }
  return intervals;
}

function hasWords({ distinct1 }: Measures): boolean {
  return distinct1 !== undefined && 'value' in distinct1;
}

/** What is counted in blank texts as well, and says nothing there. */
function wordless(n: number): Measures {
  const none = { n, undefined: 'no record has a word' };
  return { criteriaCoverage: none, rougeL: none, compressionRatio: none };
}

function groupScore(
  n: number,
  measures: Measures,
  baselines: Baselines,
  intervals: ReadonlyMap<MetricKey, readonly [number, number]>,
): GroupScore {
  const metrics: Partial<Record<MetricKey, Metric>> = {};
  // Texts without a word are neither good nor bad, though nothing is found in them.
  const isJudged = hasWords(measures);
  for (const key of METRIC_KEYS) {
    const measure = measures[key];
    if (!measure) continue;
    const baseline = baselines.get(key);
    const interval = intervals.get(key);
    const { error, ...shown } = 'value' in measure ? measure : { ...measure, error: undefined };
    const metric: Metric = {
      ...shown,
      ...(baseline && { baseline: baseline.real, baselineN: baseline.n, atBaselineN: baseline.own }),
      ...(interval && 'value' in measure && { interval }),
    };
    const errors = { value: error, difference: baseline?.error };
    const verdict = isJudged ? verdictOf(key, metric, errors) : undefined;
    metrics[key] = { ...metric, ...(verdict && { verdict }) };
  }
  return { n, metrics, dimensions: dimensionVerdicts(metrics) };
}
