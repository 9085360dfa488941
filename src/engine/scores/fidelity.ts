import { type LabelScore, labelScores } from './classification.ts';
import { type Agreement, agreementWith } from './codeAgreement.ts';
import { type ClassifierProgram, createClassifierProgram, type LabelledTexts } from './codeClassifier.ts';
import { type Discrepancy, discrepancy } from './maximumMeanDiscrepancy.ts';
import type { Measure } from './metrics.ts';
import { createRougeMeter } from './rougeL.ts';
import { sampleRows } from './sampling.ts';
import { familyOf, type ScoredTexts, type SomeTexts } from './scoredRecords.ts';
import type { TermLists } from './termLists.ts';
import { listAt } from './tokenLists.ts';
import { createVectorSums } from './vectorSums.ts';
import { isZeroRow, rowsOf, type VectorSet } from './vectors.ts';

/** Most rows a side of MMD². */
const MMD_ROWS = 2000;
/** References each record is compared with by ROUGE-L. */
const ROUGE_REFERENCES = 5;
/** Of fewer texts of a label the F1 jumps with each of them. */
const FEWEST_OF_LABEL = 5;

/** Rows by their code, those without one left out; in the order of the codes. */
export function rowsByCode(codes: readonly string[], rows: Iterable<number>): Map<string, number[]> {
  const byCode = new Map<string, number[]>();
  for (const row of rows) {
    const code = codes[row]!;
    if (code === '') continue;
    const own = byCode.get(code);
    if (own) own.push(row);
    else byCode.set(code, [row]);
  }
  return new Map([...byCode.keys()].sort().map((code) => [code, byCode.get(code)!]));
}

type Placed = Pick<ScoredTexts, 'codes' | 'vectors' | 'prints'>;

/** MMD² of some texts of a code to its references, by code, and of how many texts. */
export type KnownDiscrepancies = Map<string, Omit<Discrepancy, 'sigma'> & { readonly size: number }>;

/**
 * MMD² of each code's records to the same code's references; the mean is weighted by the records.
 * @param known what is known of the same texts and references; it is added to
 */
export function mmdMeasure(
  { texts, rows }: SomeTexts<Placed>,
  references: SomeTexts<Placed>,
  random: () => number,
  known: KnownDiscrepancies = new Map(),
): Measure {
  const real = rowsByCode(references.texts.codes, placedRows(references));
  let sum = 0;
  let variances = 0;
  let n = 0;
  for (const [code, own] of rowsByCode(texts.codes, placedRows({ texts, rows }))) {
    const others = real.get(code) ?? [];
    const before = known.get(code);
    const isKnown = before?.size === own.length && Math.max(own.length, others.length) <= MMD_ROWS;
    const found = isKnown ? before : discrepancy(sample(texts, own, random), sample(references.texts, others, random));
    const { mmd2, error = 0 } = found ?? {};
    if (!before) known.set(code, { ...(mmd2 !== undefined && { mmd2, error }), size: own.length });
    if (mmd2 === undefined) continue;
    sum += mmd2 * own.length;
    variances += (error * own.length) ** 2;
    n += own.length;
  }
  if (n === 0) return { n, undefined: 'no code has two records and two references' };
  return { value: sum / n, n, error: Math.sqrt(variances) / n };
}

/** Those of the texts whose vector is not all zeros. */
export function placedRows({ texts: { vectors }, rows }: SomeTexts<Pick<ScoredTexts, 'vectors'>>): number[] {
  return rows.filter((row) => !isZeroRow(vectors, row));
}

function sample({ vectors, prints }: Placed, rows: readonly number[], random: () => number): VectorSet {
  return rowsOf(vectors, sampleRows(rows, MMD_ROWS, prints, random));
}

/** What a classifier of the references says of the codes of texts. */
export interface SaidLabels {
  readonly truth: readonly string[];
  /** By text; undefined where it was not asked. */
  readonly said: readonly (string | undefined)[];
  /** Of all texts that were asked of: a code that is said of others' texts is found the less precisely. */
  readonly scores: readonly LabelScore[];
}

/** Undefined where the references have fewer than two labels. */
export interface SaidCodes {
  readonly codes?: SaidLabels;
  readonly families?: SaidLabels;
}

/** Texts whose words are counted. */
export interface CountedTexts extends Pick<ScoredTexts, 'codes' | 'prints'> {
  readonly terms: TermLists;
}

/** What classifiers of codes and of families learn with. */
export interface CodePrograms {
  readonly codes: ClassifierProgram;
  readonly families: ClassifierProgram;
}

export function createCodePrograms(): CodePrograms {
  return { codes: createClassifierProgram(), families: createClassifierProgram() };
}

/** Trains on the references; what comes back asks of texts, until the programs learn something else. */
export function learnCodes(
  references: SomeTexts<CountedTexts>,
  programs: CodePrograms,
): (some: SomeTexts<CountedTexts>) => SaidCodes {
  const { texts: real, rows } = references;
  const labelled = { texts: real, rows: rows.filter((row) => real.codes[row] !== '') };
  const known = new Set(labelled.rows.map((row) => real.codes[row]!));
  const codeOf = new Map([...known].map((code) => [familyOf(code), code]));
  const codes = agreementWith(labelledBy(labelled, itself), programs.codes);
  if (codes && codeOf.size === known.size) return (some) => saidOfBoth(codes, codeOf, some);
  const families = agreementWith(labelledBy(labelled, familyOf), programs.families);
  return (some) => ({
    ...(codes && { codes: byText(some.texts, codes(labelledBy(some, itself)), itself) }),
    ...(families && { families: byText(some.texts, families(labelledBy(some, familyOf)), familyOf) }),
  });
}

const itself = (code: string): string => code;

/** What is said of families that have one code each among the references: what is said of these, by a classifier that would learn the same. */
function saidOfBoth(
  agree: (texts: LabelledTexts) => Agreement,
  codeOf: ReadonlyMap<string, string>,
  some: SomeTexts<CountedTexts>,
): SaidCodes {
  const { texts } = some;
  const { rows, truth, said } = agree(labelledBy(some, (code) => codeOf.get(familyOf(code)) ?? ''));
  const own = [...rows.keys()].filter((at) => texts.codes[rows[at]!] === truth[at]);
  const ofCodes = {
    rows: own.map((at) => rows[at]!),
    truth: own.map((at) => truth[at]!),
    said: own.map((at) => said[at]!),
  };
  const ofFamilies = { rows, truth: truth.map(familyOf), said: said.map(familyOf) };
  return { codes: byText(texts, ofCodes, itself), families: byText(texts, ofFamilies, familyOf) };
}

export function labelledBy(
  { texts: { terms, prints, codes }, rows }: SomeTexts<CountedTexts>,
  labelOf: (code: string) => string,
): LabelledTexts {
  return { terms, prints, rows, labels: rows.map((row) => labelOf(codes[row]!)) };
}

function byText(
  { codes }: CountedTexts,
  { rows, truth, said }: Agreement,
  labelOf: (code: string) => string,
): SaidLabels {
  const column = new Array<string | undefined>(codes.length);
  for (const [at, row] of rows.entries()) column[row] = said[at]!;
  return { truth: codes.map(labelOf), said: column, scores: labelScores(truth, said) };
}

/**
 * Mean F1 of the labels that the records among `rows` have, each of the same weight, as far as the classifier was asked of them.
 * @param isApart whether what was said of other records counts for nothing, as where a part is a dataset of its own
 */
export function agreementMeasure(labels: SaidLabels | undefined, rows: readonly number[], isApart = false): Measure {
  if (!labels) return { n: 0, undefined: 'the references have fewer than two codes' };
  const asked = rows.filter((row) => labels.said[row] !== undefined);
  const truth = asked.map((row) => labels.truth[row]!);
  const own = new Set(truth);
  const all = isApart
    ? labelScores(
        truth,
        asked.map((row) => labels.said[row]!),
      )
    : labels.scores;
  const scores = all.filter(({ label }) => own.has(label));
  if (scores.length === 0) return { n: 0, undefined: 'the references have none of these codes' };
  const value = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
  const n = asked.length;
  const isEnough = n >= FEWEST_OF_LABEL * scores.length;
  return { value, n, error: isEnough ? Math.sqrt((value * (1 - value)) / n) : Number.POSITIVE_INFINITY };
}

/** By text, cosine to the mean of its own code's references less the highest cosine to another code's; NaN where it is not defined. */
export function centroidMargins({ texts, rows }: SomeTexts<Placed>, references: SomeTexts<Placed>): Float64Array {
  const margins = new Float64Array(texts.codes.length).fill(Number.NaN);
  const { codes, set } = centroidsOf(references);
  const numbers = new Map(codes.map((code, number) => [code, number]));
  const { dimension, values } = texts.vectors;
  // The row at hand, then the centroids.
  const { input, output, products } = createVectorSums(dimension + set.values.length, codes.length);
  input.set(set.values, dimension);
  for (const row of rows) {
    const own = numbers.get(texts.codes[row]!);
    if (own === undefined || codes.length < 2 || isZeroRow(texts.vectors, row)) continue;
    input.set(values.subarray(row * dimension, (row + 1) * dimension));
    products(0, 1, 1 + codes.length, dimension);
    let other = Number.NEGATIVE_INFINITY;
    for (let number = 0; number < codes.length; number += 1)
      if (number !== own) other = Math.max(other, output[number]!);
    margins[row] = output[own]! - other;
  }
  return margins;
}

/** The direction of the mean of each code's texts. */
function centroidsOf({ texts, rows }: SomeTexts<Placed>): { readonly codes: string[]; readonly set: VectorSet } {
  const { dimension, values } = texts.vectors;
  const groups = [...rowsByCode(texts.codes, rows)];
  const { input, output: centroids, addRow } = createVectorSums(dimension, groups.length * dimension);
  for (const [number, [, own]] of groups.entries()) {
    const centroid = centroids.subarray(number * dimension, (number + 1) * dimension);
    for (const row of own) {
      input.set(values.subarray(row * dimension, (row + 1) * dimension));
      addRow(number, dimension);
    }
    let squares = 0;
    for (let at = 0; at < dimension; at += 1) squares += centroid[at]! ** 2;
    const length = Math.sqrt(squares);
    if (length > 0) for (let at = 0; at < dimension; at += 1) centroid[at]! /= length;
  }
  return { codes: groups.map(([code]) => code), set: { dimension, values: centroids } };
}

type Worded = Pick<ScoredTexts, 'codes' | 'lists' | 'prints'>;

/** By text, the best ROUGE-L among five references of its code, drawn once a code; NaN where there is none. */
export function rougeColumn(
  { texts, rows }: SomeTexts<Worded>,
  references: SomeTexts<Worded>,
  random: () => number,
): Float64Array {
  const column = new Float64Array(texts.codes.length).fill(Number.NaN);
  const own = rowsByCode(texts.codes, rows);
  const meter = createRougeMeter();
  for (const [code, real] of rowsByCode(references.texts.codes, references.rows)) {
    for (const other of sampleRows(real, ROUGE_REFERENCES, references.texts.prints, random)) {
      meter.against(listAt(references.texts.lists, other));
      for (const row of own.get(code) ?? []) {
        const value = meter.rougeL(listAt(texts.lists, row));
        if (!(value <= column[row]!)) column[row] = value;
      }
    }
  }
  return column;
}
