import { baselineInWords, formatValue, intervalInWords, type ScoreReport } from '../../engine/report/scoreReport.ts';
import { verdictNotes } from '../../engine/report/verdictNotes.ts';
import { METRIC_KEYS, METRICS, type Metric, type MetricKey } from '../../engine/scores/metrics.ts';
import { principalPlane } from '../../engine/scores/principalPlane.ts';
import type { GroupScore } from '../../engine/scores/scorecard.ts';
import { VERDICT_RULES } from '../../engine/scores/verdicts.ts';
import type {
  AxisCoverage,
  GroupView,
  MetricAbout,
  MetricView,
  MissedView,
  RecordTable,
  ScoreView,
  SimilarityMap,
} from '../../protocol/scores.ts';
import type { FileJob } from '../check/checkJob.ts';
import { readDataset } from '../readDataset.ts';
import { distanceHistogram } from './distanceHistogram.ts';
import { type ChosenRecords, chooseRecords, type RecordText } from './recordLists.ts';
import { createAxisColumns, recordTable } from './recordTable.ts';
import type { ScoredFile } from './scoreFile.ts';

/** Records on the map: more of them would be one cloud. */
const MOST_PLACES = 50_000;
/** An axis of more values is no axis but a text. */
const MOST_VALUES = 24;

/**
 * What the score panel shows of a scored file, and the records behind it. The file is read once more for the texts and axes of its records.
 * @throws CasewrightError when the file changed since it was scored
 * @param report what an earlier report and the configuration have to say of it
 */
export async function scoreView(
  file: FileJob,
  scored: ScoredFile,
  report: Pick<
    ScoreReport,
    'missed' | 'previous' | 'skipped' | 'references' | 'referencesOfItsCodes' | 'codesWithoutReferences'
  >,
): Promise<{ readonly view: ScoreView; readonly table: RecordTable }> {
  const { missed, previous = {}, skipped, references: count, referencesOfItsCodes, codesWithoutReferences } = report;
  const { card, records, references } = scored;
  const chosen = chooseRecords(scored);
  const codes = [...card.codes.keys()];
  const { texts, axes } = await readAgain(file, chosen, records);
  scored.requireUnchanged();
  const distances = references && distanceHistogram(card.columns.nnd, references.vectors);
  const map = mapOf(scored, codes);
  const view: ScoreView = {
    n: records.ids.length,
    ...(skipped !== undefined && { skipped }),
    ...(count !== undefined && { references: count }),
    ...(referencesOfItsCodes !== undefined && { referencesOfItsCodes }),
    ...(codesWithoutReferences && { codesWithoutReferences }),
    about: METRIC_KEYS.map(aboutOf),
    dataset: groupView('', card.dataset, previous),
    notes: verdictNotes({ ...(count !== undefined && { references: count }), dataset: card.dataset }),
    missed: missed.map(missedView),
    codes: [...card.codes].map(([name, group]) => groupView(name, group)),
    models: [...card.models].map(([name, group]) => groupView(name, group)),
    lists: chosen.lists(texts),
    phrases: scored.phrases.map(({ lines: _, ...phrase }) => phrase),
    ...(distances && { distances }),
    coverage: coverageOf(axes, records, codes).filter(({ values }) => values.length <= MOST_VALUES),
    ...(map && { map }),
  };
  return { view, table: recordTable(scored, axes) };
}

function aboutOf(key: MetricKey): MetricAbout {
  const bounds = VERDICT_RULES[key]?.relative ?? VERDICT_RULES[key]?.absolute;
  return { key, ...METRICS[key], ...(bounds && { isHighWorse: bounds.bad > bounds.look }) };
}

function missedView({ metric, min, max }: ScoreReport['missed'][number]): MissedView {
  const bounds = [
    min !== undefined && `at least ${formatValue(metric, min)}`,
    max !== undefined && `at most ${formatValue(metric, max)}`,
  ];
  return { key: metric, bound: bounds.filter((bound) => bound !== false).join(' and ') };
}

function groupView(
  name: string,
  { n, metrics, dimensions }: GroupScore,
  previous: NonNullable<ScoreReport['previous']> = {},
): GroupView {
  const known = METRIC_KEYS.filter((key) => metrics[key]);
  const views = known.map((key) => [key, metricView(key, metrics[key]!, previous[key])] as const);
  return { name, n, dimensions, metrics: Object.fromEntries(views) };
}

function metricView(key: MetricKey, metric: Metric, before: number | undefined): MetricView {
  const { value, n, baseline, atBaselineN, baselineN, interval, verdict } = metric;
  const words = (number: number): string => formatValue(key, number);
  return {
    ...(value !== undefined && { value }),
    text: value === undefined ? '–' : words(value),
    n,
    ...(metric.undefined !== undefined && { why: metric.undefined }),
    ...(baselineInWords(key, metric) !== '' && {
      against: { own: words(atBaselineN!), real: words(baseline!), n: baselineN! },
    }),
    ...(interval && { interval: intervalInWords(key, metric) }),
    ...(verdict && { verdict }),
    ...(before !== undefined && { before: words(before) }),
  };
}

/** The texts of the chosen records, and what each record says of its axes. */
async function readAgain(
  file: FileJob,
  chosen: ChosenRecords,
  { lines: all }: ScoredFile['records'],
): Promise<{ texts: Map<number, RecordText>; axes: RecordTable['axes'] }> {
  const texts = new Map<number, RecordText>();
  const axes = createAxisColumns(all.length);
  let row = 0;
  for await (const lines of readDataset(file.path, file.layout)) {
    for (const { line, record } of lines) {
      if (!record) continue;
      if (chosen.lines.has(line)) texts.set(line, record);
      if (all[row] === line) axes.add(row++, record.meta.axes);
    }
  }
  return { texts, axes: axes.columns() };
}

/** How often each value of an axis stands with each code. */
function coverageOf(
  axes: RecordTable['axes'],
  { codes: own }: ScoredFile['records'],
  codes: readonly string[],
): AxisCoverage[] {
  const numbers = new Map(codes.map((code, at) => [code, at]));
  return Object.entries(axes).map(([axis, { values, of }]) => {
    const counts = codes.map(() => values.map(() => 0));
    for (const [row, value] of of.entries()) if (value < values.length) counts[numbers.get(own[row]!)!]![value]! += 1;
    const sorted = values.map((value, at) => ({ value, at })).sort((a, b) => (a.value < b.value ? -1 : 1));
    return {
      axis,
      values: sorted.map(({ value }) => value),
      counts: counts.map((numbers) => sorted.map(({ at }) => numbers[at]!)),
    };
  });
}

function mapOf({ records, twins }: ScoredFile, codes: readonly string[]): SimilarityMap | undefined {
  const size = records.ids.length;
  if (size < 3) return undefined;
  const plane = principalPlane(records.vectors);
  const shown = Math.min(size, MOST_PLACES);
  const numbers = new Map(codes.map((code, at) => [code, at]));
  const rows = new Map(Array.from({ length: shown }, (_, row) => [records.lines[row]!, row]));
  const pairs = [...twins].flatMap(([line, twin]): [number, number][] => {
    const row = rows.get(line);
    const other = rows.get(twin);
    return row === undefined || other === undefined || row === other ? [] : [[row, other]];
  });
  return {
    x: scaled(plane.x, shown),
    y: scaled(plane.y, shown),
    codes: records.codes.slice(0, shown).map((code) => numbers.get(code)!),
    ids: records.ids.slice(0, shown),
    lines: Array.from(records.lines.subarray(0, shown), (line) => line - 1),
    twins: pairs,
    share: plane.share,
    hidden: size - shown,
  };
}

/** From −1 to 1, with as many digits as can be seen. */
function scaled(values: Float64Array, shown: number): number[] {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return Array.from(values.subarray(0, shown), (value) =>
    largest === 0 ? 0 : Math.round((value / largest) * 1e4) / 1e4,
  );
}
