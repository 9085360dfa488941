import type { TextTokens } from './textTokens.ts';
import type { Tokenizer } from './tokenizer.ts';
import { createWordFlags } from './wordFlags.ts';

/** What a text must hold for a pattern to stand in it: all that is said. Words are written as for createWordFlags. */
export interface Clue {
  /** One of these characters, as they are written here. */
  readonly signs?: readonly string[];
  /** One word of every list. */
  readonly words?: readonly (readonly string[])[];
  /** One of these words in the text's first token. */
  readonly opening?: readonly string[];
}

interface CompiledClue {
  readonly signs: readonly string[] | undefined;
  /** Bits that must all be set. */
  readonly words: number;
  /** A bit that must be set in the first token; 0 for none. */
  readonly opening: number;
}

/**
 * Tells for which of many patterns a look at a text is worth while, at a small part of what the look costs.
 * @param clues for each pattern the clues of which one must hold; none for a pattern that may stand in any text
 * @returns the numbers of the patterns, in order, for a text of at least one token
 */
export function createClueFinder(
  tokenizer: Tokenizer,
  clues: readonly (readonly Clue[])[],
): (own: TextTokens) => number[] {
  const groups: string[][] = [];
  const bitOf = (words: readonly string[]): number => {
    const known = groups.findIndex((group) => group.join() === words.join());
    if (known !== -1) return 1 << known;
    return 1 << (groups.push([...words]) - 1);
  };
  const compiled = clues.map((each) =>
    each.map(
      ({ signs, words = [], opening }): CompiledClue => ({
        signs,
        words: words.reduce((bits, list) => bits | bitOf(list), 0),
        opening: opening ? bitOf(opening) : 0,
      }),
    ),
  );
  const flags = createWordFlags(tokenizer, groups);
  return ({ text, ids }) => {
    const inText = flags.of(ids);
    const inFirst = flags.ofToken(ids[0]!);
    const holds = ({ signs, words, opening }: CompiledClue): boolean =>
      (inText & words) === words &&
      (opening === 0 || (inFirst & opening) !== 0) &&
      (signs === undefined || signs.some((sign) => text.includes(sign)));
    const numbers: number[] = [];
    for (let number = 0; number < compiled.length; number += 1) {
      const each = compiled[number]!;
      if (each.length === 0 || each.some(holds)) numbers.push(number);
    }
    return numbers;
  };
}
