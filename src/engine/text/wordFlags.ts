import { grown } from './growArray.ts';
import { isAscii } from './isAscii.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Tells by the numbers of tokens alone which groups of words stand in a text: one look a token, whatever the number of words. */
export interface WordFlags {
  /** The bits of all groups of which a word stands in one of the tokens. */
  of(ids: Int32Array): number;
  /** The bits of the groups of which a word stands in the token. */
  ofToken(id: number): number;
}

/** A bit a group, in 32 of them. */
const MOST_GROUPS = 31;
/** What a character is to the words: an edge, a letter from 1 to 26, a digit, which no word has. */
const EDGE = 0;
const DIGIT = 27;
const SYMBOLS = 28;
const FIRST_LETTER = 0x61;

/**
 * @param groups words of small letters a to z, which stand in a token where it holds their letters, accents aside; `|` before or behind
 * a word asks for an edge there: the token's own, an apostrophe, a hyphen, a character beyond ASCII. At most 31 groups
 */
export function createWordFlags(tokenizer: Tokenizer, groups: readonly (readonly string[])[]): WordFlags {
  if (groups.length > MOST_GROUPS) throw new Error(`There are bits for ${MOST_GROUPS} groups of words.`);
  const tree = createTree(groups);
  let flags = new Int32Array(1 << 10);
  let known = 0;

  const learn = (): void => {
    const { size } = tokenizer;
    if (size > flags.length) flags = grown(flags, size);
    const { bytes, places } = tokenizer.vocabulary();
    for (; known < size; known += 1) {
      const [from, end] = [places[known]!, places[known + 1]!];
      flags[known] = isAscii(bytes, from, end)
        ? flagsIn(bytes, from, end, tree)
        : flagsBeyondAscii(tokenizer.textOf(known), tree);
    }
  };

  return {
    of(ids) {
      if (known < tokenizer.size) learn();
      return together(flags, ids);
    },
    ofToken(id) {
      if (known < tokenizer.size) learn();
      return flags[id]!;
    },
  };
}

/** Apart from what grows, since a loop over it is three times as fast. */
function together(flags: Int32Array, ids: Int32Array): number {
  let found = 0;
  for (let at = 0; at < ids.length; at += 1) found |= flags[ids[at]!]!;
  return found;
}

/** The words by their letters: `next` holds the node behind a node and a symbol, 0 for none; `ends` the groups of the words that end there. */
interface Tree {
  readonly next: Uint16Array;
  readonly ends: Int32Array;
}

function createTree(groups: readonly (readonly string[])[]): Tree {
  const letters = groups.flat().reduce((sum, word) => sum + word.length, 1);
  const next = new Uint16Array(letters * SYMBOLS);
  const ends = new Int32Array(letters);
  let size = 1;
  for (const [group, words] of groups.entries()) {
    for (const word of words) {
      if (!/^\|?[a-z]+\|?$/.test(word)) throw new Error(`“${word}” is no word to look for.`);
      let node = 0;
      for (let at = 0; at < word.length; at += 1) {
        const place = node * SYMBOLS + symbolOf(word.charCodeAt(at));
        if (next[place] === 0) {
          next[place] = size;
          size += 1;
        }
        node = next[place]!;
      }
      ends[node]! |= 1 << group;
    }
  }
  return { next, ends };
}

function symbolOf(unit: number): number {
  if (unit >= FIRST_LETTER && unit < FIRST_LETTER + 26) return unit - FIRST_LETTER + 1;
  return unit >= 0x30 && unit <= 0x39 ? DIGIT : EDGE;
}

/** The token is looked at from each of its places, the edge before it included. */
function flagsIn(bytes: Uint8Array, from: number, end: number, { next, ends }: Tree): number {
  let flags = 0;
  for (let start = from - 1; start < end; start += 1) {
    let node = 0;
    for (let at = start; at <= end; at += 1) {
      const symbol = at < from || at === end ? EDGE : symbolOf(bytes[at]!);
      node = next[node * SYMBOLS + symbol]!;
      if (node === 0) break;
      flags |= ends[node]!;
    }
  }
  return flags;
}

/** With its accents left out, and with them as edges: a pattern may mean either. So it is with the long s, one s to patterns that know Unicode. */
function flagsBeyondAscii(token: string, tree: Tree): number {
  const apart = token.normalize('NFD');
  const forms = new Set([apart, apart.replaceAll('ſ', 's')].flatMap((form) => [form, form.replace(/\p{M}/gu, '')]));
  let flags = 0;
  for (const form of forms) flags |= flagsOf(form, tree);
  return flags;
}

function flagsOf(token: string, tree: Tree): number {
  const bytes = Uint8Array.from(token, (char) => char.codePointAt(0)! & (char < '\x80' ? 0x7f : 0));
  return flagsIn(bytes, 0, bytes.length, tree);
}
