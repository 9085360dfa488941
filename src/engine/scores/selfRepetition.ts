import { type NgramLevel, ONCE } from './ngrams.ts';

/**
 * How much the texts repeat each other's n-grams: the mean over the texts of ln(1 + the sum over its distinct n-grams of the number of
 * other texts they stand in) (Salkar et al. 2022). Undefined without texts.
 */
export function selfRepetition({ ids, repeated }: NgramLevel, starts: Uint32Array): number | undefined {
  const size = starts.length - 1;
  if (size === 0) return undefined;
  const texts = new Int32Array(repeated);
  const seenIn = new Int32Array(repeated).fill(-1);
  for (let text = 0; text < size; text += 1) {
    for (let at = starts[text]!; at < starts[text + 1]!; at += 1) {
      const id = ids[at]!;
      if (id <= ONCE || seenIn[id] === text) continue;
      seenIn[id] = text;
      texts[id]! += 1;
    }
  }
  seenIn.fill(-1);
  let sum = 0;
  for (let text = 0; text < size; text += 1) {
    let others = 0;
    for (let at = starts[text]!; at < starts[text + 1]!; at += 1) {
      const id = ids[at]!;
      if (id <= ONCE || seenIn[id] === text) continue;
      seenIn[id] = text;
      others += texts[id]! - 1;
    }
    sum += Math.log(1 + others);
  }
  return sum / size;
}
