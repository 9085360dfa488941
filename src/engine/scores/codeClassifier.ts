import type { TermLists } from './termLists.ts';

/** Some texts and the label of each. */
export interface LabelledTexts {
  readonly terms: TermLists;
  /** As those of ScoredTexts. */
  readonly prints: Uint32Array;
  /** The numbers of the texts. */
  readonly rows: readonly number[];
  readonly labels: readonly string[];
}

/** The most likely label of a text; undefined where the classifier knows none of its tokens. */
export type CodeClassifier = (terms: TermLists, row: number) => string | undefined;

/**
 * A weight-normalised complement naive Bayes classifier over TF-IDF weights (Rennie et al. 2003): sturdy where some labels have few texts.
 * Deterministic; time linear in the terms plus labels × vocabulary.
 * @throws RangeError with fewer than two distinct labels
 */
export function trainClassifier({
  terms,
  rows,
  labels,
}: Pick<LabelledTexts, 'terms' | 'rows' | 'labels'>): CodeClassifier {
  const names = [...new Set(labels)].sort();
  if (names.length < 2) throw new RangeError(`A classifier tells labels apart: ${names.length} given`);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const count = names.length;
  const idf = inverseFrequencies(terms, rows);
  const weigh = createWeigher(idf);
  /** By token, then by label: what is looked up together stands together. */
  const table = new Float64Array(idf.length * count);
  for (const [at, row] of rows.entries()) {
    const label = numbers.get(labels[at]!)!;
    const { tokens, weights, size } = weigh(terms, row);
    for (let term = 0; term < size; term += 1) table[tokens[term]! * count + label]! += weights[term]!;
  }
  toComplementWeights(table, idf, count);
  const scores = new Float64Array(count);
  return (others, row) => {
    const { tokens, weights, size } = weigh(others, row);
    if (size === 0) return undefined;
    scores.fill(0);
    for (let at = 0; at < size; at += 1) {
      const start = tokens[at]! * count;
      const weight = weights[at]!;
      for (let label = 0; label < count; label += 1) scores[label]! += weight * table[start + label]!;
    }
    let best = 0;
    for (let label = 1; label < count; label += 1) if (scores[label]! > scores[best]!) best = label;
    return names[best];
  };
}

/** In place: how much less likely each token is in texts of all other labels, Laplace-smoothed, at a total of 1. */
function toComplementWeights(table: Float64Array, idf: Float64Array, labels: number): void {
  const all = new Float64Array(idf.length);
  const totals = new Float64Array(labels);
  let everything = 0;
  for (let token = 0; token < idf.length; token += 1) {
    if (idf[token] === 0) continue;
    const start = token * labels;
    for (let label = 0; label < labels; label += 1) {
      const own = table[start + label]!;
      all[token]! += own;
      totals[label]! += own;
    }
    everything += all[token]! + 1;
  }
  for (let label = 0; label < labels; label += 1) totals[label] = Math.log(everything - totals[label]!);
  const lengths = new Float64Array(labels);
  for (let token = 0; token < idf.length; token += 1) {
    if (idf[token] === 0) continue;
    // Most tokens stand in texts of few labels: one logarithm does for all others.
    const elsewhere = Math.log(all[token]! + 1);
    const start = token * labels;
    for (let label = 0; label < labels; label += 1) {
      const own = table[start + label]!;
      const weight = totals[label]! - (own === 0 ? elsewhere : Math.log(all[token]! - own + 1));
      table[start + label] = weight;
      lengths[label]! += weight;
    }
  }
  for (let label = 0; label < labels; label += 1) {
    if (!(lengths[label]! > 0)) lengths[label] = 1;
  }
  for (let start = 0; start < table.length; start += labels)
    for (let label = 0; label < labels; label += 1) table[start + label]! /= lengths[label]!;
}

/** The distinct tokens of a text that the classifier knows, and their weights, whose length is 1. They hold until the next text. */
interface Weighed {
  readonly tokens: Int32Array;
  readonly weights: Float64Array;
  readonly size: number;
}

/** By how often a text has a token: most have few often. */
const FREQUENCIES = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(count));

function createWeigher(idf: Float64Array): (terms: TermLists, row: number) => Weighed {
  let tokens = new Int32Array(1 << 10);
  let weights = new Float64Array(1 << 10);
  return ({ tokens: all, counts, starts }, row) => {
    const first = starts[row]!;
    const end = starts[row + 1]!;
    if (end - first > tokens.length) {
      tokens = new Int32Array(2 * (end - first));
      weights = new Float64Array(2 * (end - first));
    }
    let size = 0;
    let squares = 0;
    for (let at = first; at < end; at += 1) {
      const token = all[at]!;
      if (token >= idf.length || idf[token] === 0) continue;
      const count = counts[at]!;
      const weight = (count < FREQUENCIES.length ? FREQUENCIES[count]! : 1 + Math.log(count)) * idf[token]!;
      tokens[size] = token;
      weights[size] = weight;
      size += 1;
      squares += weight ** 2;
    }
    const length = Math.sqrt(squares);
    for (let at = 0; at < size; at += 1) weights[at]! /= length;
    return { tokens, weights, size };
  };
}

/** Smoothed, so above 0 for every token that occurs; 0 for numbers that no text has. */
function inverseFrequencies({ tokens, starts, vocabulary }: TermLists, rows: readonly number[]): Float64Array {
  const texts = new Int32Array(vocabulary);
  for (const row of rows) for (let at = starts[row]!; at < starts[row + 1]!; at += 1) texts[tokens[at]!]! += 1;
  const idf = new Float64Array(vocabulary);
  for (let token = 0; token < vocabulary; token += 1)
    if (texts[token]! > 0) idf[token] = Math.log((1 + rows.length) / (1 + texts[token]!)) + 1;
  return idf;
}
