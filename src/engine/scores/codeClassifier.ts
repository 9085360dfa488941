import { listAt, listCount, type TokenLists } from './tokenLists.ts';

/** The most likely label of a text; undefined where the classifier knows none of its tokens. */
export type CodeClassifier = (tokens: Int32Array) => string | undefined;

/**
 * A weight-normalised complement naive Bayes classifier over TF-IDF weights (Rennie et al. 2003): sturdy where some labels have few texts.
 * Deterministic; time linear in the tokens plus labels × vocabulary.
 * @param labels one for each of the lists
 * @throws RangeError with fewer than two distinct labels
 */
export function trainClassifier(lists: TokenLists, labels: readonly string[]): CodeClassifier {
  const names = [...new Set(labels)].sort();
  if (names.length < 2) throw new RangeError(`A classifier tells labels apart: ${names.length} given`);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const count = names.length;
  const idf = inverseFrequencies(lists);
  const weigh = createWeigher(idf);
  /** By token, then by label: what is looked up together stands together. */
  const table = new Float64Array(idf.length * count);
  for (let text = 0; text < listCount(lists); text += 1) {
    const label = numbers.get(labels[text]!)!;
    const { tokens, weights, size } = weigh(listAt(lists, text));
    for (let at = 0; at < size; at += 1) table[tokens[at]! * count + label]! += weights[at]!;
  }
  toComplementWeights(table, idf, count);
  return (text) => {
    const { tokens, weights, size } = weigh(text);
    if (size === 0) return undefined;
    const scores = new Float64Array(count);
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
    for (let label = 0; label < labels; label += 1) {
      const own = table[token * labels + label]!;
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
    for (let label = 0; label < labels; label += 1) {
      const own = table[token * labels + label]!;
      const weight = totals[label]! - (own === 0 ? elsewhere : Math.log(all[token]! - own + 1));
      table[token * labels + label] = weight;
      lengths[label]! += weight;
    }
  }
  for (let at = 0; at < table.length; at += 1) if (lengths[at % labels]! > 0) table[at]! /= lengths[at % labels]!;
}

/** The distinct tokens of a text that the classifier knows, and their weights, whose length is 1. They hold until the next text. */
interface Weighed {
  readonly tokens: Int32Array;
  readonly weights: Float64Array;
  readonly size: number;
}

function createWeigher(idf: Float64Array): (text: Int32Array) => Weighed {
  const counts = new Int32Array(idf.length);
  let tokens = new Int32Array(1 << 10);
  let weights = new Float64Array(1 << 10);
  return (text) => {
    if (text.length > tokens.length) {
      tokens = new Int32Array(text.length * 2);
      weights = new Float64Array(text.length * 2);
    }
    let size = 0;
    for (let at = 0; at < text.length; at += 1) {
      const token = text[at]!;
      if (token >= idf.length || idf[token] === 0) continue;
      if (counts[token] === 0) tokens[size++] = token;
      counts[token]! += 1;
    }
    let squares = 0;
    for (let at = 0; at < size; at += 1) {
      const token = tokens[at]!;
      const weight = (1 + Math.log(counts[token]!)) * idf[token]!;
      weights[at] = weight;
      squares += weight ** 2;
      counts[token] = 0;
    }
    const length = Math.sqrt(squares);
    for (let at = 0; at < size; at += 1) weights[at]! /= length;
    return { tokens, weights, size };
  };
}

/** Smoothed, so above 0 for every token that occurs; 0 for numbers that no text has. */
function inverseFrequencies(lists: TokenLists): Float64Array {
  const { ids, starts } = lists;
  let largest = -1;
  for (let at = 0; at < ids.length; at += 1) if (ids[at]! > largest) largest = ids[at]!;
  const texts = new Int32Array(largest + 1);
  const seenIn = new Int32Array(largest + 1).fill(-1);
  const count = listCount(lists);
  for (let text = 0; text < count; text += 1) {
    for (let at = starts[text]!; at < starts[text + 1]!; at += 1) {
      const token = ids[at]!;
      if (seenIn[token] === text) continue;
      seenIn[token] = text;
      texts[token]! += 1;
    }
  }
  return Float64Array.from(texts, (texts) => (texts === 0 ? 0 : Math.log((1 + count) / (1 + texts)) + 1));
}
