import { createRunIndexBuilder } from '../text/runIndex.ts';
import { coveredTokens } from '../text/textTokens.ts';
import { lexicalColumns, lexicalMeasures, repetitionMeasures, vendiMeasure } from './diversity.ts';
import { agreementMeasure, centroidMargins, learnCodes, mmdMeasure, rougeColumn } from './fidelity.ts';
import { withoutEmpty } from './measureRecords.ts';
import { METRIC_KEYS, type Measures, type MetricKey, meanOf } from './metrics.ts';
import { nearestNeighbours } from './nearestNeighbours.ts';
import { distanceMeasures } from './privacy.ts';
import { sampleRows } from './sampling.ts';
import { type ScoredTexts, selectTexts } from './scoredRecords.ts';
import type { ScoreHost, ScoreInput } from './scoreInput.ts';
import { listAt, listCount, type TokenLists } from './tokenLists.ts';

/** Draws a baseline is the mean of. */
const DRAWS = 3;

/** A metric of as many real texts as records. */
export interface Baseline {
  readonly real: number;
  /** Of as many of the records. */
  readonly own: number;
  readonly n: number;
}

/** Metrics that are measured on as many real texts as records: half of the references, so that the other half can stand in for them. */
export async function measureBaselines(
  { records, references, minRun }: ScoreInput,
  host: ScoreHost,
): Promise<Map<MetricKey, Baseline>> {
  const size = listCount(references!.lists);
  const n = Math.min(listCount(records.lists), Math.floor(size / 2));
  const sums = new Map<MetricKey, { real: number; own: number; draws: number }>();
  for (let draw = 0; n > 0 && draw < DRAWS; draw += 1) {
    await host.step('real texts', 0.35 + (0.25 * draw) / DRAWS);
    const random = host.random(`baseline ${draw}`);
    const half = sampleRows(size, n, random);
    const isInHalf = new Set(half);
    const rest = selectTexts(
      references!,
      Array.from({ length: size }, (_, row) => row).filter((row) => !isInHalf.has(row)),
    );
    const own = sampleRows(listCount(records.lists), n, random);
    const measure = sampleMeter(rest, minRun, draw, host);
    const real = await measure(selectTexts(references!, half), () => host.compress('references', half));
    const mine = await measure(selectTexts(records, own), () => host.compress('records', own));
    for (const key of METRIC_KEYS) {
      const a = real[key];
      const b = mine[key];
      if (!a || !b || !('value' in a) || !('value' in b)) continue;
      const sum = sums.get(key) ?? { real: 0, own: 0, draws: 0 };
      sums.set(key, { real: sum.real + a.value, own: sum.own + b.value, draws: sum.draws + 1 });
    }
  }
  const complete = [...sums].filter(([, { draws }]) => draws === DRAWS);
  return new Map(complete.map(([key, { real, own }]) => [key, { real: real / DRAWS, own: own / DRAWS, n }]));
}

type Compress = () => Promise<{ readonly raw: number; readonly compressed: number }>;

/** What can be said of any texts, held against the real texts that are left: both sides of a draw against the same. */
function sampleMeter(
  rest: ScoredTexts,
  minRun: number,
  draw: number,
  host: ScoreHost,
): (texts: ScoredTexts, compress: Compress) => Promise<Measures> {
  const sayCodes = learnCodes(rest);
  const copied = copyMeter(rest.lists, minRun);
  return async (texts, compress) => {
    const size = compress();
    const rows = [...texts.codes.keys()];
    const said = sayCodes(texts);
    const all = new Set(rows);
    const neighbours = await (host.nearest?.(texts.vectors, rest.vectors) ??
      nearestNeighbours(texts.vectors, rest.vectors));
    const measures: Measures = {
      mmd2: mmdMeasure(texts, rows, rest, host.random(`mmd ${draw}`)),
      codeAgreementMacroF1: agreementMeasure(said.codes, all),
      codeAgreementFamily: agreementMeasure(said.families, all),
      centroidMargin: meanOf(centroidMargins(texts, rest), rows, ''),
      rougeL: meanOf(rougeColumn(texts, rest, host.random(`rouge ${draw}`)), rows, ''),
      ...repetitionMeasures(texts.lists),
      ...lexicalMeasures(lexicalColumns(texts.lists), rows),
      vendi: vendiMeasure(texts.vectors, rows),
      ...copied(texts.lists),
      ...distanceMeasures(withoutEmpty(neighbours, texts.vectors), rows),
    };
    const { raw, compressed } = await size;
    return raw === 0 ? measures : { ...measures, compressionRatio: { value: raw / compressed, n: rows.length } };
  };
}

/** Runs that a text shares with one of the others. */
function copyMeter(others: TokenLists, minRun: number): (texts: TokenLists) => Measures {
  const builder = createRunIndexBuilder(minRun);
  for (let other = 0; other < listCount(others); other += 1) builder.add(listAt(others, other));
  const index = builder.build();
  return (texts) => {
    const n = listCount(texts);
    let copied = 0;
    let shares = 0;
    for (let text = 0; text < n; text += 1) {
      const tokens = listAt(texts, text);
      const runs = index.find(tokens);
      if (runs.length === 0) continue;
      copied += 1;
      shares += coveredTokens(runs) / tokens.length;
    }
    return { plagiarismRate: { value: copied / n, n }, runCoverage: { value: shares / n, n } };
  };
}
