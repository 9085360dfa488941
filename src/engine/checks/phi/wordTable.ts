/** Looks words up where they stand in a text, without cutting them out: nearly all that are looked up are no names. */
export interface WordTable {
  /**
   * The value of the word [start, end); 0 for a word that the table does not hold.
   * @param lowerFrom from here on the text is read in lower case
   */
  valueAt(text: string, start: number, end: number, lowerFrom?: number): number;
}

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Stands for a letter whose lower case is no single unit: no word has it. */
const NO_UNIT = -1;

/** @param words their values are not 0 */
export function createWordTable(words: ReadonlyMap<string, number>): WordTable {
  const mask = 2 ** Math.ceil(Math.log2(words.size * 2 + 1)) - 1;
  /** Numbers of words, from 1. */
  const slots = new Int32Array(mask + 1);
  const hashes = new Int32Array(words.size + 1);
  const values = new Int32Array(words.size + 1);
  /** Where each word begins in `units`, and where the last one ends. */
  const places = new Int32Array(words.size + 2);
  const units = new Uint16Array([...words.keys()].reduce((sum, word) => sum + word.length, 0));
  let number = 0;
  for (const [word, value] of words) {
    number += 1;
    const from = places[number]!;
    for (let at = 0; at < word.length; at++) units[from + at] = word.charCodeAt(at);
    places[number + 1] = from + word.length;
    hashes[number] = hashOf(word, 0, word.length, word.length);
    values[number] = value;
    let slot = slotOf(hashes[number]!, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  }
  const isSame = (text: string, start: number, end: number, lowerFrom: number, word: number): boolean => {
    const from = places[word]!;
    if (places[word + 1]! - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (unitAt(text, at, lowerFrom) !== units[from + at - start]) return false;
    }
    return true;
  };
  return {
    valueAt(text, start, end, lowerFrom = end) {
      const hash = hashOf(text, start, end, lowerFrom);
      for (let slot = slotOf(hash, mask); slots[slot] !== 0; slot = (slot + 1) & mask) {
        const word = slots[slot]!;
        if (hashes[word] === hash && isSame(text, start, end, lowerFrom, word)) return values[word]!;
      }
      return 0;
    },
  };
}

/** FNV-1a over the units. */
function hashOf(text: string, start: number, end: number, lowerFrom: number): number {
  let hash = OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ unitAt(text, at, lowerFrom), PRIME);
  return hash;
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function unitAt(text: string, at: number, lowerFrom: number): number {
  const unit = text.charCodeAt(at);
  if (at < lowerFrom) return unit;
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit | 32 : unit;
  const lower = text.charAt(at).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : NO_UNIT;
}
