/** Rows in an order drawn by chance, the same for the same texts in whatever order they stand. @param prints of all texts, by their numbers */
export function drawOrder(rows: readonly number[], prints: Uint32Array, random: () => number): number[] {
  const seed = Math.floor(random() * 2 ** 32);
  const size = rows.length;
  // Rank and place in one number, which sorts without a comparison in between.
  const steps = Math.floor(2 ** 53 / Math.max(1, size));
  const keys = Float64Array.from(
    rows,
    (row, at) => Math.floor((mix(prints[row]! ^ seed) / 2 ** 32) * steps) * size + at,
  );
  return Array.from(keys.sort(), (key) => rows[key % size]!);
}

/** Every bit of the number changes half of those that come back (the last step of MurmurHash3). */
export function mix(number: number): number {
  let hash = number | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** `count` of the rows, without repetition, in rising order; all of them where there are no more. */
export function sampleRows(
  rows: readonly number[],
  count: number,
  prints: Uint32Array,
  random: () => number,
): readonly number[] {
  if (count >= rows.length) return rows;
  return drawOrder(rows, prints, random)
    .slice(0, count)
    .sort((a, b) => a - b);
}

/**
 * Puts texts into `folds` parts so that each label is spread evenly; by text, the number of its part.
 * @param labels, prints by text
 */
export function stratifiedFolds(
  labels: readonly string[],
  prints: Uint32Array,
  folds: number,
  random: () => number,
): Uint8Array {
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
    for (const item of drawOrder(byLabel.get(label)!, prints, random)) {
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
  // What is drawn by place is the same in whatever order the values come.
  const sorted = values.slice().sort();
  const means = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += sorted[Math.floor(random() * size)]!;
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
