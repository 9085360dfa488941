import { createRunIndexBuilder } from '../text/runIndex.ts';
import { coveredTokens } from '../text/textTokens.ts';
import { lexicalMeasures, vendiMeasure } from './diversity.ts';
import { agreementMeasure, centroidMargins, learnCodes, mmdMeasure, rougeColumn } from './fidelity.ts';
import { type KnownTexts, type MeasuredTexts, placedNeighbours } from './measureRecords.ts';
import { METRIC_KEYS, type Measures, type MetricKey, meanOf } from './metrics.ts';
import { distanceMeasures } from './privacy.ts';
import type { SomeTexts } from './scoredRecords.ts';
import type { ScoreHost } from './scoreInput.ts';
import type { Draw, Rows } from './textSets.ts';
import { listAt } from './tokenLists.ts';
import { rowsOf } from './vectors.ts';

/** A metric of as many real texts as records. */
export interface Baseline {
  readonly real: number;
  /** Of as many of the records. */
  readonly own: number;
  readonly n: number;
}

/** Metrics that are measured on as many real texts as records: half of the references, so that the other half can stand in for them. */
export async function measureBaselines(
  draws: readonly Draw[],
  { against, repetition, compression }: KnownTexts,
  minRun: number,
  host: ScoreHost,
): Promise<Map<MetricKey, Baseline>> {
  const measured: { readonly real: Measured; readonly own: Measured }[] = [];
  for (const [number, { own, real, rest }] of draws.entries()) {
    await host.step('real texts', 0.6 + (0.2 * number) / draws.length);
    const { records, references } = against!;
    const measure = sampleMeter({ texts: references, rows: rest }, minRun, number, host);
    const ofSet = async (texts: MeasuredTexts, rows: Rows): Promise<Measured> => ({
      rows,
      measures: { ...(await measure({ texts, rows })), ...repetition.sets.get(rows) },
    });
    measured.push({ real: await ofSet(references, real), own: await ofSet(records, own) });
  }
  // Others have worked on it meanwhile.
  for (const { rows, measures } of measured.flatMap(({ real, own }) => [real, own]))
    measures.compressionRatio = await compression(rows);
  return meansOf(measured);
}

/** A set and what was measured of it. */
interface Measured {
  readonly rows: Rows;
  readonly measures: Measures;
}

function meansOf(draws: readonly { readonly real: Measured; readonly own: Measured }[]): Map<MetricKey, Baseline> {
  const sums = new Map<MetricKey, { real: number; own: number; draws: number }>();
  for (const { real, own } of draws) {
    const [a, b] = [real.measures, own.measures];
    for (const key of METRIC_KEYS) {
      const [ofReal, ofOwn] = [a[key], b[key]];
      if (!ofReal || !ofOwn || !('value' in ofReal) || !('value' in ofOwn)) continue;
      const sum = sums.get(key) ?? { real: 0, own: 0, draws: 0 };
      sums.set(key, { real: sum.real + ofReal.value, own: sum.own + ofOwn.value, draws: sum.draws + 1 });
    }
  }
  const size = draws.length;
  const complete = [...sums].filter(([, sum]) => sum.draws === size);
  return new Map(
    complete.map(([key, { real, own }]) => [key, { real: real / size, own: own / size, n: draws[0]!.own.rows.length }]),
  );
}

/** What can be said of any texts, held against the real texts that are left: both sides of a draw against the same. */
function sampleMeter(
  rest: SomeTexts<MeasuredTexts>,
  minRun: number,
  draw: number,
  host: ScoreHost,
): (some: SomeTexts<MeasuredTexts>) => Promise<Measures> {
  const sayCodes = learnCodes(rest);
  const copied = copyMeter(rest, minRun);
  const others = rowsOf(rest.texts.vectors, rest.rows);
  return async (some) => {
    const { texts, rows } = some;
    const said = sayCodes(some);
    const vectors = rowsOf(texts.vectors, rows);
    const neighbours = await placedNeighbours(vectors, others, host.nearest);
    return {
      mmd2: mmdMeasure(some, rest, host.random(`mmd ${draw}`)),
      codeAgreementMacroF1: agreementMeasure(said.codes, rows),
      codeAgreementFamily: agreementMeasure(said.families, rows),
      centroidMargin: meanOf(centroidMargins(some, rest), rows, ''),
      rougeL: meanOf(rougeColumn(some, rest, host.random(`rouge ${draw}`)), rows, ''),
      ...lexicalMeasures(texts.lexical, rows),
      vendi: vendiMeasure(texts.vectors, rows),
      ...copied(some),
      ...distanceMeasures(neighbours, [...rows.keys()]),
    };
  };
}

/** Runs that a text shares with one of the others. */
function copyMeter(others: SomeTexts, minRun: number): (some: SomeTexts) => Measures {
  const builder = createRunIndexBuilder(minRun);
  for (const row of others.rows) builder.add(listAt(others.texts.lists, row));
  const index = builder.build();
  return ({ texts, rows }) => {
    const n = rows.length;
    let copied = 0;
    let shares = 0;
    for (const row of rows) {
      const tokens = listAt(texts.lists, row);
      const runs = index.find(tokens);
      if (runs.length === 0) continue;
      copied += 1;
      shares += coveredTokens(runs) / tokens.length;
    }
    return { plagiarismRate: { value: copied / n, n }, runCoverage: { value: shares / n, n } };
  };
}
