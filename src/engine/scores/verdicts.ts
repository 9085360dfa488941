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
   * records on both sides; `excess`: of the value of all records − baseline.
   */
  readonly of: 'absolute' | 'share' | 'ratio' | 'difference' | 'excess';
  readonly look: number;
  readonly bad: number;
}

interface Rule {
  /** Where real texts give a baseline. */
  readonly relative?: Bounds;
  /** Where they do not, or where no real text may have any of it. */
  readonly absolute?: Bounds;
  /** Fewest records a verdict rests on. */
  readonly fewest?: number;
}

const ratio = (look: number, bad: number): Bounds => ({ of: 'ratio', look, bad });
const difference = (look: number, bad: number): Bounds => ({ of: 'difference', look, bad });
const excess = (look: number, bad: number): Bounds => ({ of: 'excess', look, bad });
const absolute = (look: number, bad: number): Bounds => ({ of: 'absolute', look, bad });

/**
 * The documented thresholds: `look` is nearer to good than `bad`, which says whether high or low is good. Metrics that are not here have no
 * verdict: they depend on length or number of the records, or say the same as one that is.
 */
export const VERDICT_RULES: Readonly<Partial<Record<MetricKey, Rule>>> = {
  mmd2: { relative: difference(0.03, 0.1) },
  codeAgreementMacroF1: { relative: ratio(0.85, 0.7), fewest: 20 },
  tstrRatio: { absolute: absolute(0.85, 0.7), fewest: 20 },
  offCodeRate: { absolute: absolute(0.03, 0.1), fewest: 20 },
  distinct2: { relative: ratio(0.8, 0.6), fewest: 2 },
  distinct3: { relative: ratio(0.85, 0.65), fewest: 2 },
  selfBleu4: { relative: difference(0.12, 0.3), fewest: 10 },
  mattr50: { relative: ratio(0.93, 0.85), absolute: absolute(0.7, 0.6), fewest: 2 },
  compressionRatio: { relative: ratio(1.3, 1.7), absolute: absolute(5, 8), fewest: 2 },
  boilerplateShare: { relative: difference(0.1, 0.3), absolute: absolute(0.2, 0.4), fewest: 10 },
  nearDuplicateRate: { absolute: absolute(0.02, 0.1), fewest: 10 },
  vendi: { relative: ratio(0.75, 0.5), fewest: 2 },
  plagiarismRate: { relative: excess(0.01, 0.03) },
  nearCopyRate: { relative: excess(0.005, 0.03) },
  runCoverage: { relative: difference(0.015, 0.05) },
  dcrShare: { absolute: absolute(0.55, 0.6), fewest: 50 },
  recordsWithIdentifiers: { absolute: { of: 'share', look: 0.0001, bad: 0.01 } },
  leakedIdentifiers: { absolute: absolute(1, 3) },
};

/** What a metric's value means; undefined where nothing says it. */
export function verdictOf(key: MetricKey, metric: Metric): Verdict | undefined {
  const rule = VERDICT_RULES[key];
  if (!rule || metric.value === undefined || metric.n < (rule.fewest ?? 1)) return undefined;
  const hasBaseline =
    metric.baseline !== undefined && (metric.atBaselineN !== undefined || rule.relative?.of === 'excess');
  const bounds = hasBaseline && rule.relative ? rule.relative : rule.absolute;
  if (!bounds) return undefined;
  const value = comparable(bounds.of, metric);
  if (value === undefined) return undefined;
  if (bounds.of === 'excess' && value < 2 * standardError(metric)) return 'good';
  const isWorse = bounds.bad > bounds.look ? (bound: number) => value >= bound : (bound: number) => value <= bound;
  return isWorse(bounds.bad) ? 'bad' : isWorse(bounds.look) ? 'look' : 'good';
}

/** Of the difference of two shares: what chance alone may make of it. */
function standardError({ value, n, baseline, baselineN }: Metric): number {
  const variance = (share: number): number => share * (1 - share);
  return Math.sqrt(variance(baseline!) / baselineN! + variance(value!) / n);
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
    case 'excess':
      return value! - baseline!;
  }
}

/** A dimension's verdict and the metrics that decide it. */
export interface DimensionVerdict {
  /** The worst of its metrics; undefined where none has one. */
  readonly verdict?: Verdict;
  /** The metrics with that verdict, unless it is good. */
  readonly drivers: readonly MetricKey[];
}

const ORDER: readonly Verdict[] = ['bad', 'look', 'good'];

export function dimensionVerdicts(metrics: Metrics): Readonly<Record<Dimension, DimensionVerdict>> {
  const of = (dimension: Dimension): DimensionVerdict => {
    const keys = METRIC_KEYS.filter((key) => METRICS[key].dimension === dimension);
    const verdict = ORDER.find((each) => keys.some((key) => metrics[key]?.verdict === each));
    const drivers =
      verdict === undefined || verdict === 'good' ? [] : keys.filter((key) => metrics[key]?.verdict === verdict);
    return { ...(verdict && { verdict }), drivers };
  };
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, of(dimension)])) as Record<
    Dimension,
    DimensionVerdict
  >;
}
