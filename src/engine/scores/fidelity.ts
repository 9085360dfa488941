import { macroF1 } from './classification.ts';
import { type Agreement, agreementWith } from './codeAgreement.ts';
import { discrepancy } from './maximumMeanDiscrepancy.ts';
import type { Measure } from './metrics.ts';
import { createRougeMeter } from './rougeL.ts';
import { sampleRows } from './sampling.ts';
import { familyOf, type ScoredTexts, selectTexts } from './scoredRecords.ts';
import { listAt, listCount } from './tokenLists.ts';
import { productOf, rowsOf, type VectorSet } from './vectors.ts';

/** Most rows a side of MMD². */
const MMD_ROWS = 2000;
/** References each record is compared with by ROUGE-L. */
const ROUGE_REFERENCES = 5;

/** Rows by their code, those without one left out. */
export function rowsByCode(codes: readonly string[], rows: Iterable<number>): Map<string, number[]> {
  const byCode = new Map<string, number[]>();
  for (const row of rows) {
    const code = codes[row]!;
    if (code === '') continue;
    const own = byCode.get(code);
    if (own) own.push(row);
    else byCode.set(code, [row]);
  }
  return byCode;
}

/** MMD² of each code's records to the same code's references; the mean is weighted by the records. */
export function mmdMeasure(
  texts: Pick<ScoredTexts, 'codes' | 'vectors'>,
  rows: Iterable<number>,
  references: Pick<ScoredTexts, 'codes' | 'vectors'>,
  random: () => number,
): Measure {
  const real = rowsByCode(references.codes, references.codes.keys());
  let sum = 0;
  let n = 0;
  for (const [code, own] of rowsByCode(texts.codes, rows)) {
    const mmd2 = discrepancy(
      sample(texts.vectors, own, random),
      sample(references.vectors, real.get(code) ?? [], random),
    )?.mmd2;
    if (mmd2 === undefined) continue;
    sum += mmd2 * own.length;
    n += own.length;
  }
  return n === 0 ? { n, undefined: 'no code has two records and two references' } : { value: sum / n, n };
}

function sample(vectors: VectorSet, rows: readonly number[], random: () => number): VectorSet {
  return rowsOf(
    vectors,
    sampleRows(rows.length, MMD_ROWS, random).map((at) => rows[at]!),
  );
}

/** What a classifier of the references says of each record's code; '' where it was not asked. */
export interface SaidCodes {
  readonly codes?: Agreement;
  readonly families?: Agreement;
}

/** Trains on the references; what comes back asks of texts. */
export function learnCodes(references: ScoredTexts): (texts: ScoredTexts) => SaidCodes {
  const labelled = selectTexts(
    references,
    references.codes.flatMap((code, row) => (code === '' ? [] : [row])),
  );
  const codes = agreementWith({ lists: labelled.lists, labels: labelled.codes });
  const families = agreementWith({ lists: labelled.lists, labels: labelled.codes.map(familyOf) });
  return (texts) => ({
    ...(codes && { codes: codes({ lists: texts.lists, labels: texts.codes }) }),
    ...(families && { families: families({ lists: texts.lists, labels: texts.codes.map(familyOf) }) }),
  });
}

/** Macro-F1 over the records among `rows` that the classifier was asked of. */
export function agreementMeasure(said: SaidCodes['codes'], rows: ReadonlySet<number>): Measure {
  if (!said) return { n: 0, undefined: 'the references have fewer than two codes' };
  const asked = said.rows.flatMap((row, at) => (rows.has(row) ? [at] : []));
  const value = macroF1(
    asked.map((at) => said.truth[at]!),
    asked.map((at) => said.said[at]!),
  );
  if (value === undefined) return { n: 0, undefined: 'the references have none of these codes' };
  return { value, n: asked.length };
}

/** By row, cosine to the mean of its own code's references less the highest cosine to another code's; NaN where it is not defined. */
export function centroidMargins(texts: ScoredTexts, references: ScoredTexts): Float64Array {
  const { dimension } = references.vectors;
  const groups = [...rowsByCode(references.codes, references.codes.keys())];
  const centroids = new Float64Array(groups.length * dimension);
  for (const [number, [, rows]] of groups.entries()) {
    for (const row of rows) {
      for (let at = 0; at < dimension; at += 1)
        centroids[number * dimension + at]! += references.vectors.values[row * dimension + at]!;
    }
    const own = centroids.subarray(number * dimension, (number + 1) * dimension);
    const length = Math.hypot(...own);
    if (length > 0) for (let at = 0; at < dimension; at += 1) own[at]! /= length;
  }
  const set: VectorSet = { dimension, values: centroids };
  const numbers = new Map(groups.map(([code], number) => [code, number]));
  return Float64Array.from(texts.codes, (code, row) => {
    const own = numbers.get(code);
    if (own === undefined || groups.length < 2) return Number.NaN;
    let other = Number.NEGATIVE_INFINITY;
    for (let number = 0; number < groups.length; number += 1) {
      if (number !== own) other = Math.max(other, productOf(texts.vectors, row, set, number));
    }
    return productOf(texts.vectors, row, set, own) - other;
  });
}

/** By row, the best ROUGE-L among five references of its code, drawn once a code; NaN where there is none. */
export function rougeColumn(texts: ScoredTexts, references: ScoredTexts, random: () => number): Float64Array {
  const column = new Float64Array(listCount(texts.lists)).fill(Number.NaN);
  const own = rowsByCode(texts.codes, texts.codes.keys());
  const meter = createRougeMeter();
  for (const [code, rows] of rowsByCode(references.codes, references.codes.keys())) {
    for (const at of sampleRows(rows.length, ROUGE_REFERENCES, random)) {
      meter.against(listAt(references.lists, rows[at]!));
      for (const row of own.get(code) ?? []) {
        const value = meter.rougeL(listAt(texts.lists, row));
        if (!(value <= column[row]!)) column[row] = value;
      }
    }
  }
  return column;
}
