/** Numbers of the pieces a text in lower case consists of; what has no piece is left out. */
export type WordPieces = (text: string) => number[];

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
const ASCII = /^[\x20-\x7e]*$/;
const ONE_WORD = /^[a-z0-9]+$/;
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
  const tree = createLetterTree(pieces.reduce((letters, piece) => letters + piece.length, 2));
  for (const [number, piece] of pieces.entries()) {
    if (piece.startsWith(INSIDE)) tree.add(INSIDE_WORD, piece, INSIDE.length, number);
    else tree.add(WORD_START, piece, 0, number);
  }
  const addPieces = (word: string, into: number[]): void => {
    if (word.length > LONGEST_WORD) return;
    const known = into.length;
    let from = 0;
    while (from < word.length) {
      const { number, end } = tree.longest(from === 0 ? WORD_START : INSIDE_WORD, word, from);
      if (number < 0) {
        into.length = known;
        return;
      }
      into.push(number);
      from = end;
    }
  };
  return (text) => {
    const found: number[] = [];
    if (ONE_WORD.test(text)) addPieces(text, found);
    else {
      const plain = ASCII.test(text) ? text : text.normalize('NFD').replace(MARKS, '');
      for (const [word] of plain.matchAll(WORD)) addPieces(word, found);
    }
    return found;
  };
}

/** The roots of the tree. */
const [WORD_START, INSIDE_WORD] = [0, 1];

/** Pieces letter by letter, in one table: a word is looked up without a string for each of its parts. */
function createLetterTree(letters: number) {
  const mask = 2 ** Math.ceil(Math.log2(2 * letters)) - 1;
  /** By slot: the node that a step leads from, the letter of the step, the node it leads to; 0 where there is none. */
  const steps = new Int32Array(3 * (mask + 1));
  /** By node, the piece that ends there; −1 where none does. */
  const ends = new Int32Array(letters).fill(-1);
  let nodes = 2;
  const slotOf = (node: number, letter: number): number => {
    let slot = Math.imul(Math.imul(node, 0x9e3779b1) ^ letter, 0x85ebca6b);
    for (slot = (slot ^ (slot >>> 15)) & mask; steps[slot * 3 + 2] !== 0; slot = (slot + 1) & mask)
      if (steps[slot * 3] === node && steps[slot * 3 + 1] === letter) break;
    return slot * 3;
  };
  return {
    add(root: number, piece: string, from: number, number: number): void {
      let node = root;
      for (let at = from; at < piece.length; at += 1) {
        const slot = slotOf(node, piece.charCodeAt(at));
        if (steps[slot + 2] === 0) {
          steps[slot] = node;
          steps[slot + 1] = piece.charCodeAt(at);
          steps[slot + 2] = nodes;
          nodes += 1;
        }
        node = steps[slot + 2]!;
      }
      ends[node] = number;
    },
    /** The longest piece that the word goes on with; its number is less than 0 where there is none. */
    longest(root: number, word: string, from: number): { readonly number: number; readonly end: number } {
      let node = root;
      let number = -1;
      let end = from;
      for (let at = from; at < word.length; at += 1) {
        node = steps[slotOf(node, word.charCodeAt(at)) + 2]!;
        if (node === 0) break;
        if (ends[node]! < 0) continue;
        number = ends[node]!;
        end = at + 1;
      }
      return { number, end };
    },
  };
}
