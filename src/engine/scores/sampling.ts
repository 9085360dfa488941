import { shuffle } from '../random.ts';

/** `count` of the numbers below `size`, without repetition, in rising order; all of them where there are no more. */
export function sampleRows(size: number, count: number, random: () => number): number[] {
  const all = Array.from({ length: size }, (_, row) => row);
  if (count >= size) return all;
  return shuffle(all, random)
    .slice(0, count)
    .sort((a, b) => a - b);
}

/** Puts items into `folds` parts so that each label is spread evenly; by item, the number of its part. */
export function stratifiedFolds(labels: readonly string[], folds: number, random: () => number): Uint8Array {
  const byLabel = new Map<string, number[]>();
  for (const [item, label] of labels.entries()) {
    const items = byLabel.get(label);
    if (items) items.push(item);
    else byLabel.set(label, [item]);
  }
  const parts = new Uint8Array(labels.length);
  // Each label goes on where the one before it stopped, so that the parts stay of one size.
  let next = 0;
  for (const label of [...byLabel.keys()].sort()) {
    for (const item of shuffle(byLabel.get(label)!, random)) {
      parts[item] = next;
      next = (next + 1) % folds;
    }
  }
  return parts;
}

/**
 * A 95 % interval of the mean of the values, by the percentiles of `draws` bootstrap samples (Efron 1979); undefined without values.
 */
export function bootstrapInterval(
  values: Float64Array,
  draws: number,
  random: () => number,
): readonly [number, number] | undefined {
  const size = values.length;
  if (size === 0) return undefined;
  const means = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += values[Math.floor(random() * size)]!;
    means[draw] = sum / size;
  }
  means.sort();
  return [quantile(means, 0.025), quantile(means, 0.975)];
}

/** Of values in rising order, between two of them by their distance. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
