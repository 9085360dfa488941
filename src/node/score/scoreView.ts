import { baselineInWords, formatValue, intervalInWords, type ScoreReport } from '../../engine/report/scoreReport.ts';
import { METRIC_KEYS, METRICS, type Metric, type MetricKey } from '../../engine/scores/metrics.ts';
import { principalPlane } from '../../engine/scores/principalPlane.ts';
import type { GroupScore } from '../../engine/scores/scorecard.ts';
import { listCount } from '../../engine/scores/tokenLists.ts';
import { VERDICT_RULES } from '../../engine/scores/verdicts.ts';
import type {
  AxisCoverage,
  GroupView,
  MetricAbout,
  MetricView,
  MissedView,
  ScoreView,
  SimilarityMap,
} from '../../protocol/scores.ts';
import type { FileJob } from '../check/checkJob.ts';
import { readDataset } from '../readDataset.ts';
import { distanceHistogram } from './distanceHistogram.ts';
import { type ChosenRecords, chooseRecords, type RecordText } from './recordLists.ts';
import type { ScoredFile } from './scoreFile.ts';

/** Records on the map: more of them would be one cloud. */
const MOST_PLACES = 50_000;
/** An axis of more values is no axis but a text. */
const MOST_VALUES = 24;

/**
 * What the score panel shows of a scored file, which is read once more for the texts and axes of its records.
 * @throws CasewrightError when the file changed since it was scored
 * @param report what an earlier report and the configuration have to say of it
 */
export async function scoreView(
  file: FileJob,
  scored: ScoredFile,
  { missed, previous = {}, skipped }: Pick<ScoreReport, 'missed' | 'previous' | 'skipped'>,
): Promise<ScoreView> {
  const { card, records, references } = scored;
  const chosen = chooseRecords(scored);
  const codes = [...card.codes.keys()];
  const { texts, coverage } = await readAgain(file, chosen, codes);
  scored.requireUnchanged();
  const distances = references && distanceHistogram(card.columns.nnd, references.vectors);
  const map = mapOf(scored, codes);
  return {
    n: records.ids.length,
    ...(skipped !== undefined && { skipped }),
    ...(references && { references: listCount(references.lists) }),
    about: METRIC_KEYS.map(aboutOf),
    dataset: groupView('', card.dataset, previous),
    missed: missed.map(missedView),
    codes: [...card.codes].map(([name, group]) => groupView(name, group)),
    models: [...card.models].map(([name, group]) => groupView(name, group)),
    lists: chosen.lists(texts),
    phrases: scored.phrases,
    ...(distances && { distances }),
    coverage,
    ...(map && { map }),
  };
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

/** The texts of the chosen records, and how often each value of an axis stands with each code. */
async function readAgain(
  file: FileJob,
  chosen: ChosenRecords,
  codes: readonly string[],
): Promise<{ texts: Map<number, RecordText>; coverage: AxisCoverage[] }> {
  const texts = new Map<number, RecordText>();
  const axes = new Map<string, Map<string, number[]>>();
  const numbers = new Map(codes.map((code, at) => [code, at]));
  for await (const lines of readDataset(file.path, file.layout)) {
    for (const { line, record } of lines) {
      if (!record) continue;
      if (chosen.lines.has(line)) texts.set(line, record);
      const code = numbers.get(record.codes[0] ?? '');
      if (code === undefined || typeof record.meta.axes !== 'object' || record.meta.axes === null) continue;
      for (const [axis, value] of Object.entries(record.meta.axes)) {
        if (typeof value !== 'string') continue;
        const values = axes.get(axis) ?? new Map<string, number[]>();
        axes.set(axis, values);
        const counts = values.get(value) ?? codes.map(() => 0);
        counts[code]! += 1;
        values.set(value, counts);
      }
    }
  }
  const told = [...axes].filter(([, values]) => values.size > 1 && values.size <= MOST_VALUES);
  const coverage = told.map(([axis, values]) => {
    const names = [...values.keys()].sort();
    return { axis, values: names, counts: codes.map((_, at) => names.map((name) => values.get(name)![at]!)) };
  });
  return { texts, coverage };
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
