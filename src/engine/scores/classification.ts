/** What is true and what was said of the same items, label by label. */
export interface LabelScore {
  readonly label: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Items that truly have the label. */
  readonly support: number;
}

/** Precision, recall and F1 of every label that is true or said of an item, 0 where they are not defined; sorted by label. */
export function labelScores(truth: readonly string[], said: readonly string[]): LabelScore[] {
  const labels = [...new Set([...truth, ...said])].sort();
  const counts = new Map(labels.map((label) => [label, { hits: 0, said: 0, support: 0 }]));
  for (const [at, label] of truth.entries()) {
    counts.get(label)!.support += 1;
    counts.get(said[at]!)!.said += 1;
    if (said[at] === label) counts.get(label)!.hits += 1;
  }
  return labels.map((label) => {
    const { hits, said: claimed, support } = counts.get(label)!;
    const precision = claimed === 0 ? 0 : hits / claimed;
    const recall = support === 0 ? 0 : hits / support;
    const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { label, precision, recall, f1, support };
  });
}

/** Mean F1 over the labels, each of the same weight; those nothing truly has count as well. Undefined without items. */
export function macroF1(truth: readonly string[], said: readonly string[]): number | undefined {
  const scores = labelScores(truth, said);
  return scores.length === 0 ? undefined : scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}
