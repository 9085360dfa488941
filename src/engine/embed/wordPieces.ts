/** Numbers of the pieces a text in lower case consists of; what has no piece is left out. */
export type WordPieces = (text: string) => number[];

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
const ASCII = /^[\x20-\x7e]*$/;
/** Before a piece that does not begin a word. */
const INSIDE = '##';
/** Longer words are noise. */
const LONGEST_WORD = 100;

/**
 * WordPiece (Wu et al. 2016; Devlin et al. 2019) over letters and digits without their marks: the longest piece that fits first, pieces inside
 * a word marked by `##`. Punctuation, which says little of what a report is about, is passed over.
 * @param pieces in the order of their numbers
 */
export function createWordPieces(pieces: readonly string[]): WordPieces {
  const first = new Map<string, number>();
  const inside = new Map<string, number>();
  let longest = 0;
  for (const [number, piece] of pieces.entries()) {
    const isInside = piece.startsWith(INSIDE);
    const text = isInside ? piece.slice(INSIDE.length) : piece;
    (isInside ? inside : first).set(text, number);
    longest = Math.max(longest, text.length);
  }
  const piecesOf = (word: string): readonly number[] => {
    const found: number[] = [];
    let from = 0;
    while (from < word.length) {
      const numbers = from === 0 ? first : inside;
      let to = Math.min(word.length, from + longest);
      let number = numbers.get(word.slice(from, to));
      while (number === undefined && to > from + 1) {
        to -= 1;
        number = numbers.get(word.slice(from, to));
      }
      if (number === undefined) return [];
      found.push(number);
      from = to;
    }
    return found;
  };
  return (text) => {
    const plain = ASCII.test(text) ? text : text.normalize('NFD').replace(MARKS, '');
    const words = plain.match(WORD) ?? [];
    return words.flatMap((word) => (word.length > LONGEST_WORD ? [] : piecesOf(word)));
  };
}
