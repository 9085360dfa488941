import { lexicalMeasures, vendiMeasure } from './diversity.ts';
import {
  agreementMeasure,
  type CodePrograms,
  type KnownDiscrepancies,
  learnCodes,
  mmdMeasure,
  rowsByCode,
  type SaidCodes,
} from './fidelity.ts';
import { type HeldColumns, heldMeasures, holdAgainst, meanColumns } from './heldAgainst.ts';
import type { KnownAgainst, KnownTexts, MeasuredTexts } from './measureRecords.ts';
import { METRIC_KEYS, type Measure, type Measures, type MetricKey } from './metrics.ts';
import { smallestDistance } from './privacy.ts';
import type { SomeTexts } from './scoredRecords.ts';
import type { ScoreHost } from './scoreInput.ts';
import type { Draw, Rows } from './textSets.ts';

/** A metric of as many real texts as records. */
export interface Baseline {
  readonly real: number;
  /** Of as many of the records, or the mean of more of them where it does not hang on how many they are. */
  readonly own: number;
  readonly n: number;
  /** Standard error of own − real: what chance alone may make of it. */
  readonly error: number;
}

export type Baselines = ReadonlyMap<MetricKey, Baseline>;

/** Baselines of a dataset and its parts. */
export interface KnownBaselines {
  readonly dataset: Baselines;
  /** The texts of one code, on both sides. */
  ofCode(code: string): Baselines;
  /** Some records against all real texts: what does not hang on how many they are. */
  ofRecords(rows: Rows): Baselines;
}

/**
 * Metrics that are measured on as many real texts as records: half of the references, so that the other half can stand in for them.
 * @returns what puts them together, once that is known on which others have worked meanwhile
 */
export async function measureBaselines(
  draws: readonly Draw[],
  { against, repetition, compression }: KnownTexts,
  minRun: number,
  host: ScoreHost,
): Promise<() => Promise<KnownBaselines>> {
  if (!against || draws.length === 0)
    return async () => ({ dataset: new Map(), ofCode: () => new Map(), ofRecords: () => new Map() });
  const { records, references, programs } = against;
  const drawn: { readonly own: DrawnSet; readonly real: DrawnSet }[] = [];
  for (const [number, { own, ownAlone, real, rest }] of draws.entries()) {
    await host.step('real texts', 0.6 + (0.2 * number) / draws.length);
    const others = { texts: references, rows: rest };
    const measure = setMeter(others, number, programs, host);
    const hold = holdAgainst(others, minRun, number, host);
    const ofSet = async (texts: MeasuredTexts, rows: Rows, alone: Rows): Promise<DrawnSet> => {
      const held = await hold({ texts, rows: alone }, rows);
      const set = measure({ texts, rows });
      return { ...set, held, measures: { ...set.measures, nndMin: smallestDistance(held.nndMean, rows) } };
    };
    drawn.push({ real: await ofSet(references, real, real), own: await ofSet(records, own, ownAlone) });
  }
  return async () => {
    const { sets } = await repetition();
    for (const { rows, measures } of drawn.flatMap(({ real, own }) => [real, own]))
      Object.assign(measures, sets.get(rows), { compressionRatio: await compression(rows) });
    return knownBaselines(against, draws, drawn);
  };
}

function knownBaselines(
  { records, references }: KnownAgainst,
  draws: readonly Draw[],
  drawn: readonly { readonly own: DrawnSet; readonly real: DrawnSet }[],
): KnownBaselines {
  const own = sideOf(
    records,
    drawn.map((each) => each.own),
    draws.map(({ ownAlone }) => ownAlone),
  );
  const real = sideOf(
    references,
    drawn.map((each) => each.real),
    draws.map((draw) => draw.real),
  );
  return {
    dataset: baselinesOf(wholeOf(own), wholeOf(real), draws.length),
    ofCode: (code) => baselinesOf(codeOf(own, code), codeOf(real, code), draws.length),
    ofRecords: (rows) => {
      const some = rows.filter((row) => own.isHeld.has(row));
      return baselinesOf({ ...wholeOf(own), sets: [], rows: some }, { ...wholeOf(real), sets: [] }, draws.length);
    },
  };
}

/** Texts that were drawn together and what was measured of them as a whole. */
interface DrawnSet {
  readonly rows: Rows;
  readonly measures: Measures;
  readonly said: SaidCodes;
  readonly discrepancies: KnownDiscrepancies;
  readonly held: HeldColumns;
}

/** What can be said of any set of texts, held against the real texts that are left: both sides of a draw against the same. */
function setMeter(
  rest: SomeTexts<MeasuredTexts>,
  draw: number,
  programs: CodePrograms,
  host: ScoreHost,
): (some: SomeTexts<MeasuredTexts>) => Omit<DrawnSet, 'held'> {
  const sayCodes = learnCodes(rest, programs);
  return (some) => {
    const { texts, rows } = some;
    const said = sayCodes(some);
    const discrepancies: KnownDiscrepancies = new Map();
    const measures: Measures = {
      mmd2: mmdMeasure(some, rest, host.random(`mmd ${draw}`), discrepancies),
      codeAgreementMacroF1: agreementMeasure(said.codes, rows),
      codeAgreementFamily: agreementMeasure(said.families, rows),
      vendi: vendiMeasure(texts.vectors, rows),
    };
    return { rows, measures, said, discrepancies };
  };
}

/** One side of all draws. */
interface Side {
  readonly texts: MeasuredTexts;
  readonly drawn: readonly DrawnSet[];
  readonly held: HeldColumns;
  readonly isHeld: ReadonlySet<number>;
  readonly byCode: ReadonlyMap<string, Rows>;
}

/** Some texts of a side: what was measured of them draw by draw, and those that are looked at one by one. */
interface Part extends Pick<Side, 'texts' | 'held'> {
  readonly sets: readonly { readonly rows: Rows; readonly measures: Measures }[];
  readonly rows: Rows;
}

function sideOf(texts: MeasuredTexts, drawn: readonly DrawnSet[], alone: readonly Rows[]): Side {
  const isHeld = new Set(alone.flat());
  const held = meanColumns(drawn.map((draw) => draw.held));
  return {
    texts,
    drawn,
    held,
    isHeld,
    byCode: rowsByCode(
      texts.codes,
      [...isHeld].sort((a, b) => a - b),
    ),
  };
}

function wholeOf({ texts, held, drawn, isHeld }: Side): Part {
  return { texts, held, sets: drawn, rows: [...isHeld] };
}

function codeOf({ texts, drawn, held, byCode }: Side, code: string): Part {
  const sets = drawn.map(({ rows: all, said, discrepancies }) => {
    const rows = all.filter((row) => texts.codes[row] === code);
    const known = discrepancies.get(code);
    const measures: Measures = {
      ...(known?.mmd2 !== undefined && { mmd2: { value: known.mmd2, n: known.size, error: known.error } }),
      codeAgreementMacroF1: agreementMeasure(said.codes, rows),
      codeAgreementFamily: agreementMeasure(said.families, rows),
    };
    return { rows, measures };
  });
  return { texts, held, sets, rows: byCode.get(code) ?? [] };
}

function baselinesOf(own: Part, real: Part, draws: number): Map<MetricKey, Baseline> {
  const n = Math.min(own.rows.length, Math.floor(real.rows.length / draws));
  const [ownAlone, realAlone] = [measuresAlone(own), measuresAlone(real)];
  const baselines = new Map<MetricKey, Baseline>();
  for (const key of METRIC_KEYS) {
    const [a, b] = [ownAlone[key] ?? meanOfDraws(own, key), realAlone[key] ?? meanOfDraws(real, key)];
    if (!a || !b || !('value' in a) || !('value' in b)) continue;
    const error = errorBetween(a, isMutual(key) && 'error' in b ? { ...b, error: b.error! * Math.SQRT2 } : b);
    baselines.set(key, { real: b.value, own: a.value, n, error });
  }
  return baselines;
}

/** Where one half of the references repeats a text of the other, that one repeats it too: such texts come in pairs, which count as one. */
function isMutual(key: MetricKey): boolean {
  return key === 'plagiarismRate' || key === 'runCoverage' || key === 'nearCopyRate';
}

/** Means over texts that are looked at one by one. */
function measuresAlone({ texts, held, rows }: Part): Measures {
  return { ...lexicalMeasures(texts.lexical, rows), ...heldMeasures(held, rows) };
}

type Measured = Extract<Measure, { readonly value: number }>;

interface DrawnMean {
  readonly value: number;
  /** Standard deviation from draw to draw, where they share no text. */
  readonly spread?: number;
  /** What is left of it in the mean of the draws: it does not become less where they are of the same texts. */
  readonly left: number;
  /** Standard error of the value of one draw, where that is known. */
  readonly error?: number;
}

/** The mean of what was measured draw by draw; undefined where a draw has none. */
function meanOfDraws({ sets }: Part, key: MetricKey): DrawnMean | undefined {
  const defined = sets
    .map(({ measures }) => measures[key])
    .filter((measure) => measure !== undefined && 'value' in measure);
  const count = defined.length;
  if (count === 0 || count < sets.length) return undefined;
  const texts = sets.reduce((sum, { rows }) => sum + rows.length, 0);
  const distinct = new Set(sets.flatMap(({ rows }) => rows)).size;
  const value = defined.reduce((sum, measure) => sum + measure.value, 0) / count;
  const squares = defined.reduce((sum, measure) => sum + (measure.value - value) ** 2, 0);
  const errors = defined.map(({ error }) => error).filter((error) => error !== undefined);
  return {
    value,
    left: Math.sqrt(texts / count / distinct),
    ...(errors.length === count && { error: Math.hypot(...errors) / Math.sqrt(count) }),
    ...(distinct === texts && count > 1 && { spread: Math.sqrt(squares / (count - 1)) }),
  };
}

/** Standard error of the difference of two values, by that of each, or by how much they differ from draw to draw on either side. */
function errorBetween(a: DrawnMean | Measured, b: DrawnMean | Measured): number {
  const [first, second] = [a, b].map((each) => ('left' in each ? each : { ...each, left: 1 }) as DrawnMean) as [
    DrawnMean,
    DrawnMean,
  ];
  if (first.error !== undefined && second.error !== undefined)
    return Math.hypot(first.error * first.left, second.error * second.left);
  const spreads = [first.spread, second.spread].filter((spread) => spread !== undefined);
  return (Math.hypot(...spreads) / Math.sqrt(spreads.length || 1)) * Math.hypot(first.left, second.left);
}
