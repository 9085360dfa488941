import { type NgramLevel, ONCE } from './ngrams.ts';

/** The longest run of tokens of each text that stands in one of the references too; exact. */
export interface SharedRuns {
  /** By text, as far as its n-grams are known. */
  readonly lengths: Int32Array;
  /**
   * Takes the n-grams of texts and references together, first those of length 1, then of 2 and so on.
   * @returns whether any text shares one: if not, none shares a longer one
   */
  add(level: NgramLevel): boolean;
}

/** @param texts how many of the texts of a level are no references; they stand first */
export function createSharedRuns(texts: number): SharedRuns {
  const lengths = new Int32Array(texts);
  return {
    lengths,
    add({ n, ids, repeated, starts }) {
      const isInReferences = new Uint8Array(repeated);
      for (let at = starts[texts]!; at < ids.length; at += 1) if (ids[at]! > ONCE) isInReferences[ids[at]!] = 1;
      let found = false;
      for (let text = 0; text < texts; text += 1) {
        if (lengths[text] !== n - 1) continue;
        for (let at = starts[text]!; at < starts[text + 1]!; at += 1) {
          if (ids[at]! <= ONCE || isInReferences[ids[at]!] === 0) continue;
          lengths[text] = n;
          found = true;
          break;
        }
      }
      return found;
    },
  };
}
