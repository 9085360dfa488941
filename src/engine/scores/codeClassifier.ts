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
  const idf = inverseFrequencies(lists);
  const weigher = createWeigher(idf);
  const size = idf.length;
  const sums = names.map(() => new Float64Array(size));
  const all = new Float64Array(size);
  for (let text = 0; text < listCount(lists); text += 1) {
    const own = sums[numbers.get(labels[text]!)!]!;
    weigher(listAt(lists, text), (token, weight) => {
      own[token]! += weight;
      all[token]! += weight;
    });
  }
  for (const own of sums) toComplementWeights(own, all, idf);
  return (tokens) => {
    const scores = new Float64Array(names.length);
    let isKnown = false;
    weigher(tokens, (token, weight) => {
      isKnown = true;
      for (let label = 0; label < scores.length; label += 1) scores[label]! += weight * sums[label]![token]!;
    });
    if (!isKnown) return undefined;
    let best = 0;
    for (let label = 1; label < scores.length; label += 1) if (scores[label]! > scores[best]!) best = label;
    return names[best];
  };
}

/** In place: how much less likely each token is in texts of all other labels, Laplace-smoothed, at a total of 1. */
function toComplementWeights(own: Float64Array, all: Float64Array, idf: Float64Array): void {
  let total = 0;
  for (let token = 0; token < own.length; token += 1) if (idf[token]! > 0) total += all[token]! - own[token]! + 1;
  let length = 0;
  for (let token = 0; token < own.length; token += 1) {
    own[token] = idf[token]! > 0 ? -Math.log((all[token]! - own[token]! + 1) / total) : 0;
    length += own[token]!;
  }
  if (length > 0) for (let token = 0; token < own.length; token += 1) own[token]! /= length;
}

/** Calls back with each distinct token of a text that the classifier knows, and its weight; the weights have length 1. */
type Weigher = (tokens: Int32Array, use: (token: number, weight: number) => void) => void;

function createWeigher(idf: Float64Array): Weigher {
  const counts = new Int32Array(idf.length);
  return (tokens, use) => {
    const distinct: number[] = [];
    for (const token of tokens) {
      if (token >= idf.length || idf[token] === 0) continue;
      if (counts[token] === 0) distinct.push(token);
      counts[token]! += 1;
    }
    let squares = 0;
    for (const token of distinct) squares += weightOf(counts[token]!, idf[token]!) ** 2;
    const length = Math.sqrt(squares);
    for (const token of distinct) {
      use(token, weightOf(counts[token]!, idf[token]!) / length);
      counts[token] = 0;
    }
  };
}

function weightOf(count: number, idf: number): number {
  return (1 + Math.log(count)) * idf;
}

/** Smoothed, so above 0 for every token that occurs; 0 for numbers that no text has. */
function inverseFrequencies(lists: TokenLists): Float64Array {
  let largest = -1;
  for (const token of lists.ids) if (token > largest) largest = token;
  const texts = new Int32Array(largest + 1);
  const seenIn = new Int32Array(largest + 1).fill(-1);
  const count = listCount(lists);
  for (let text = 0; text < count; text += 1) {
    for (const token of listAt(lists, text)) {
      if (seenIn[token] === text) continue;
      seenIn[token] = text;
      texts[token]! += 1;
    }
  }
  return Float64Array.from(texts, (texts) => (texts === 0 ? 0 : Math.log((1 + count) / (1 + texts)) + 1));
}
