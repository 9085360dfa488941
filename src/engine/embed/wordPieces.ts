/** Numbers of the pieces a text in lower case consists of; what has no piece is left out. */
export type WordPieces = (text: string) => number[];

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
/** Longer words are noise. */
const LONGEST_WORD = 100;

/**
 * WordPiece (Wu et al. 2016; Devlin et al. 2019) over letters and digits without their marks: the longest piece that fits first, pieces inside
 * a word marked by `##`. Punctuation, which says little of what a report is about, is passed over.
 * @param pieces in the order of their numbers
 */
export function createWordPieces(pieces: readonly string[]): WordPieces {
  const numbers = new Map(pieces.map((piece, number) => [piece, number]));
  const piecesOf = (word: string): readonly number[] => {
    const found: number[] = [];
    let from = 0;
    while (from < word.length) {
      const prefix = from === 0 ? '' : '##';
      let to = word.length;
      let number = numbers.get(prefix + word.slice(from, to));
      while (number === undefined && to > from + 1) {
        to -= 1;
        number = numbers.get(prefix + word.slice(from, to));
      }
      if (number === undefined) return [];
      found.push(number);
      from = to;
    }
    return found;
  };
  return (text) => {
    const words = text.normalize('NFD').replace(MARKS, '').match(WORD) ?? [];
    return words.flatMap((word) => (word.length > LONGEST_WORD ? [] : piecesOf(word)));
  };
}
