import { macroF1 } from './classification.ts';
import { type Agreement, agreementWith } from './codeAgreement.ts';
import { discrepancy } from './maximumMeanDiscrepancy.ts';
import type { Measure } from './metrics.ts';
import { rougeL } from './rougeL.ts';
import { sampleRows } from './sampling.ts';
import { familyOf, type ScoredTexts, selectTexts } from './scoredRecords.ts';
import { listAt, listCount, selectLists } from './tokenLists.ts';
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
  readonly codes?: Agreement & { readonly rows: readonly number[] };
  readonly families?: Agreement & { readonly rows: readonly number[] };
}

export function sayCodes(texts: ScoredTexts, references: ScoredTexts): SaidCodes {
  const labelled = selectTexts(
    references,
    references.codes.flatMap((code, row) => (code === '' ? [] : [row])),
  );
  const say = (labelOf: (code: string) => string): (Agreement & { rows: number[] }) | undefined => {
    const labels = labelled.codes.map(labelOf);
    const known = new Set(labels);
    const rows = texts.codes.flatMap((code, row) => (code !== '' && known.has(labelOf(code)) ? [row] : []));
    const asked = { lists: selectLists(texts.lists, rows), labels: rows.map((row) => labelOf(texts.codes[row]!)) };
    const agreement = agreementWith(asked, { lists: labelled.lists, labels });
    return agreement && { ...agreement, rows };
  };
  const codes = say((code) => code);
  const families = say(familyOf);
  return { ...(codes && { codes }), ...(families && { families }) };
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
  const chosen = new Map<string, readonly number[]>();
  for (const [code, rows] of rowsByCode(references.codes, references.codes.keys())) {
    chosen.set(
      code,
      sampleRows(rows.length, ROUGE_REFERENCES, random).map((at) => rows[at]!),
    );
  }
  const column = new Float64Array(listCount(texts.lists)).fill(Number.NaN);
  for (const [row, code] of texts.codes.entries()) {
    const own = chosen.get(code);
    if (!own) continue;
    const text = listAt(texts.lists, row);
    column[row] = Math.max(...own.map((reference) => rougeL(text, listAt(references.lists, reference))));
  }
  return column;
}
