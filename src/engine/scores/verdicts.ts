import {
  DIMENSIONS,
  type Dimension,
  METRIC_KEYS,
  METRICS,
  type Metric,
  type MetricKey,
  type Metrics,
  type Verdict,
} from './metrics.ts';

/** From where on a metric deserves a look, and from where on it is bad. */
export interface Bounds {
  /**
   * `absolute`: of the value itself; `share`: of value ÷ records; `ratio`: of value ÷ baseline; `difference`: of value − baseline, both of as many
   * records on both sides.
   */
  readonly of: 'absolute' | 'share' | 'ratio' | 'difference';
  readonly look: number;
  readonly bad: number;
  /** What nothing wrong has, of an absolute value: what is less than two standard errors from it may be chance. */
  readonly clean?: number;
}

interface Rule {
  /** Where real texts give a baseline. */
  readonly relative?: Bounds;
  /** Where they do not, or where no real text may have any of it. */
  readonly absolute?: Bounds;
  /** Fewest records a verdict rests on, on each side where it is relative. */
  readonly fewest?: number;
  /** What real texts must have, that falling short of it says anything. */
  readonly leastBaseline?: number;
}

const ratio = (look: number, bad: number): Bounds => ({ of: 'ratio', look, bad });
const difference = (look: number, bad: number): Bounds => ({ of: 'difference', look, bad });
const absolute = (look: number, bad: number, clean?: number): Bounds => ({
  ...{ of: 'absolute', look, bad },
  ...(clean !== undefined && { clean }),
});

/** Fewest records on each side that a verdict against a baseline rests on, whatever its rule asks for. */
export const FEWEST_COMPARED = 10;

/**
 * The documented thresholds: `look` is nearer to good than `bad`, which says whether high or low is good. Metrics that are not here have no
 * verdict: they depend on length or number of the records, or say the same as one that is.
 */
export const VERDICT_RULES: Readonly<Partial<Record<MetricKey, Rule>>> = {
  mmd2: { relative: difference(0.08, 0.2) },
  codeAgreementMacroF1: { relative: ratio(0.85, 0.7), fewest: 20, leastBaseline: 0.5 },
  tstrRatio: { absolute: absolute(0.8, 0.65, 1), fewest: 20 },
  // The rule is wrong of about one report in a hundred.
  offCodeRate: { absolute: absolute(0.03, 0.1, 0.01), fewest: 20 },
  distinct2: { relative: ratio(0.8, 0.6) },
  distinct3: { relative: ratio(0.85, 0.65) },
  selfBleu4: { relative: difference(0.12, 0.3) },
  mattr50: { relative: ratio(0.93, 0.85), absolute: absolute(0.7, 0.6), fewest: 2 },
  compressionRatio: { relative: ratio(1.3, 1.7), absolute: absolute(5, 8), fewest: 2 },
  boilerplateShare: { absolute: absolute(0.2, 0.4), fewest: 10 },
  nearDuplicateRate: { absolute: absolute(0.02, 0.1, 0), fewest: 10 },
  vendi: { relative: ratio(0.75, 0.5) },
  plagiarismRate: { relative: difference(0.005, 0.02), fewest: 20 },
  nearCopyRate: { relative: difference(0.005, 0.02), absolute: absolute(0.02, 0.1, 0) },
  runCoverage: { relative: difference(0.015, 0.05) },
  // One report copied whole is no matter of shares: real texts of one source have 10 to 42 words in a row in common, rarely 168.
  longestRun: { absolute: absolute(100, 200) },
  dcrShare: { absolute: absolute(0.55, 0.6, 0.5), fewest: 50 },
  recordsWithIdentifiers: { absolute: { of: 'share', look: 0.0001, bad: 0.01 } },
  leakedIdentifiers: { absolute: absolute(1, 3) },
};

/** Standard errors of a metric's value, and of its difference from the baseline; undefined where they are not known, or count for nothing. */
export interface Errors {
  readonly value?: number | undefined;
  readonly difference?: number | undefined;
}

/** Standard errors from which on a difference is hardly chance. */
const SURE = 2;

/** What a metric's value means; undefined where nothing says it, or where chance alone may have made it. */
export function verdictOf(key: MetricKey, metric: Metric, errors: Errors = {}): Verdict | undefined {
  const rule = VERDICT_RULES[key];
  if (!rule || metric.value === undefined) return undefined;
  const bounds = isCompared(rule, metric) && rule.relative ? rule.relative : rule.absolute;
  if (!bounds || (bounds === rule.absolute && metric.n < (rule.fewest ?? 1))) return undefined;
  if (bounds === rule.relative && metric.baseline! < (rule.leastBaseline ?? metric.baseline!)) return undefined;
  const value = comparable(bounds.of, metric);
  if (value === undefined) return undefined;
  const isWorse = bounds.bad > bounds.look ? (bound: number) => value >= bound : (bound: number) => value <= bound;
  if (!isWorse(bounds.look)) return 'good';
  if (!isSure(bounds, metric, errors)) return undefined;
  return isWorse(bounds.bad) ? 'bad' : 'look';
}

/** Whether there are enough records on both sides to hold a value against its baseline. */
function isCompared({ fewest = 0 }: Rule, { n, baselineN = 0, atBaselineN }: Metric): boolean {
  return atBaselineN !== undefined && Math.min(n, baselineN) >= Math.max(fewest, FEWEST_COMPARED);
}

function isSure({ of, clean }: Bounds, { value, baseline, atBaselineN }: Metric, errors: Errors): boolean {
  if (of === 'ratio' || of === 'difference')
    return Math.abs(atBaselineN! - baseline!) >= SURE * (errors.difference ?? 0);
  return clean === undefined || Math.abs(value! - clean) >= SURE * (errors.value ?? 0);
}

function comparable(of: Bounds['of'], { value, n, baseline, atBaselineN }: Metric): number | undefined {
  switch (of) {
    case 'absolute':
      return value;
    case 'share':
      return value! / n;
    case 'ratio':
      return baseline! > 0 ? atBaselineN! / baseline! : undefined;
    case 'difference':
      return atBaselineN! - baseline!;
  }
}

/** A dimension's verdict and the metrics that decide it. */
export interface DimensionVerdict {
  /** The worst of its metrics; undefined where none has one, or where what would make it good was not judged. */
  readonly verdict?: Verdict;
  /** The metrics with that verdict, unless it is good. */
  readonly drivers: readonly MetricKey[];
}

const ORDER: readonly Verdict[] = ['bad', 'look', 'good'];

/** What keeps a dimension from being good where there is any of it, and there are too few records to say how much is too much. */
const OPEN_WITHOUT: Readonly<Partial<Record<Dimension, readonly MetricKey[]>>> = {
  privacy: ['plagiarismRate', 'runCoverage'],
};

function isOpen(dimension: Dimension, metrics: Metrics): boolean {
  const keys = OPEN_WITHOUT[dimension] ?? [];
  const known = keys.flatMap((key) => (metrics[key]?.value === undefined ? [] : [[key, metrics[key]] as const]));
  return (
    known.some(([, { value }]) => value! > 0) &&
    known.every(([key, metric]) => !isCompared(VERDICT_RULES[key]!, metric))
  );
}

export function dimensionVerdicts(metrics: Metrics): Readonly<Record<Dimension, DimensionVerdict>> {
  const of = (dimension: Dimension): DimensionVerdict => {
    const keys = METRIC_KEYS.filter((key) => METRICS[key].dimension === dimension);
    const worst = ORDER.find((each) => keys.some((key) => metrics[key]?.verdict === each));
    const verdict = worst === 'good' && isOpen(dimension, metrics) ? undefined : worst;
    const drivers =
      verdict === undefined || verdict === 'good' ? [] : keys.filter((key) => metrics[key]?.verdict === verdict);
    return { ...(verdict && { verdict }), drivers };
  };
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, of(dimension)])) as Record<
    Dimension,
    DimensionVerdict
  >;
}
