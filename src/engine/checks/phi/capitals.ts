import { type PhiKnowledge, WordKind } from '../../knowledge/names/phiKnowledge.ts';
import { isCapitalAt, isLetterAt, type Scan, wordStart } from './scan.ts';
import { createWordTable, type WordTable } from './wordTable.ts';

/** The capitalised words of one text, with their kinds looked up once. */
export interface Capitals {
  readonly knowledge: PhiKnowledge;
  readonly text: string;
  readonly count: number;
  /** start, end, start, end … */
  readonly places: Int32Array;
  /** Bits of {@link WordKind}, one entry a word. */
  readonly kinds: Int32Array;
  /** What the word right before says: bits of {@link ContextKind}, one entry a word. */
  readonly contexts: Int32Array;
}

/** One word with a capital. */
export interface Capital {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Bits of {@link WordKind}. */
  readonly kinds: number;
  /** All of its letters are capitals (and there are two or more). */
  readonly shouted: boolean;
}

/** What may stand between two parts of a name besides one space. */
const JOINTS: ReadonlySet<string> = new Set(
  (
    '. | de | de la | de las | de los | del | van | van der | van den | van de | von | von der | di | da | dos | das | bin | ibn | ' +
    'el | al | ter | ten | la | le | du | zu | i | y | al-| el-| bin al-| ibn al-| ben | bint '
  ).split('|'),
);

/** Looks up all capitalised words of a text. */
export function createCapitalLookUp(knowledge: PhiKnowledge): (scan: Scan) => Capitals {
  const words = createWordTable(knowledge.words);
  const before = createWordTable(knowledge.contexts);
  return ({ text, capitals }) => {
    const count = capitals.length / 2;
    const kinds = new Int32Array(count);
    const contexts = new Int32Array(count);
    for (let index = 0; index < count; index += 1) {
      const start = capitals[index * 2]!;
      const end = capitals[index * 2 + 1]!;
      kinds[index] = kindsAt(knowledge, words, text, start, end);
      const follows = start > 1 && text.charCodeAt(start - 1) === 32 && isLetterAt(text, start - 2);
      const from = follows ? wordStart(text, start - 1) : 0;
      contexts[index] = follows ? before.valueAt(text, from, start - 1, from) : 0;
    }
    return { knowledge, text, count, places: Int32Array.from(capitals), kinds, contexts };
  };
}

/** As {@link kindsOf}, without cutting out the words that are made of small or of capital ASCII letters alone. */
function kindsAt(knowledge: PhiKnowledge, words: WordTable, text: string, start: number, end: number): number {
  const listed = words.valueAt(text, start, end);
  if (listed !== 0 || isBetween(text, start + 1, end, 97, 122)) return listed;
  if (!isBetween(text, start + 1, end, 65, 90)) return kindsOf(knowledge, text.slice(start, end));
  return end - start > 3 ? words.valueAt(text, start, end, start + 1) : 0;
}

/** Whether all units lie between two codes. */
function isBetween(text: string, start: number, end: number, least: number, most: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < least || code > most) return false;
  }
  return true;
}

/** The kinds of a word: as written, with one capital where it is shouted, part by part where it has a hyphen or an apostrophe. */
export function kindsOf({ words }: PhiKnowledge, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  // The article says nothing of an Arabic name: `Al-Rashid`.
  if (/^[AE]l-\p{Lu}/u.test(word)) return (words.get(word.slice(3)) ?? 0) & ~WordKind.firstName;
  if (word.includes('-')) {
    const parts = word.split('-').map((part) => words.get(part) ?? 0);
    // Montgomery-Åsberg, Charcot-Marie-Tooth: eponyms; García-López, Anne-Marie: names.
    return parts.some((kinds) => kinds & WordKind.notName) ? WordKind.notName : joinedKinds(parts);
  }
  const isShouted = isCapitalAt(word, 1);
  if (isShouted) return word.length > 3 ? (words.get(withOneCapital(word)) ?? 0) : 0;
  // O'Brien and D'Angelo, but not `I've`.
  const plain = word.replace(/^(\p{L}{1,2})['’](?=\p{Lu})/u, '$1');
  if (plain !== word) return words.get(withOneCapital(plain)) ?? 0;
  return /[\u0300-\u036f]/.test(word) ? (words.get(word.normalize('NFC')) ?? 0) : 0;
}

/** `Anne-Marie` is a first name, `Codman-Hakim` a surname: the first part decides. */
function joinedKinds(parts: readonly number[]): number {
  const all = parts.reduce((kinds, part) => kinds | part, 0);
  return parts[0]! & WordKind.firstName ? all : all & ~WordKind.firstName;
}

function withOneCapital(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** The capitalised word at place `index`. */
export function capitalAt({ text, count, places, kinds }: Capitals, index: number): Capital | undefined {
  if (index >= count) return undefined;
  const start = places[index * 2]!;
  const end = places[index * 2 + 1]!;
  return {
    text: text.slice(start, end),
    start,
    end,
    kinds: kinds[index]!,
    shouted: end - start > 1 && isCapitalAt(text, start + 1),
  };
}

/** The words that may be parts of one name from `index` on, at most six: nothing but one space or a particle between them. */
export function chainFrom(capitals: Capitals, index: number): Capital[] {
  const chain: Capital[] = [];
  for (let at = index; chain.length < 6; at++) {
    const word = capitalAt(capitals, at);
    const last = chain.at(-1);
    if (!word || (last && !areJoined(capitals.text, last, word))) break;
    chain.push(word);
  }
  return chain;
}

function areJoined(text: string, left: Capital, right: Capital): boolean {
  const gap = right.start - left.end;
  if (gap === 1) return text[left.end] === ' ';
  if (gap > 9) return false;
  const between = text.slice(left.end, right.start);
  return between === '. ' ? left.end - left.start === 1 : JOINTS.has(between);
}

/** Whether a word stands inside a sentence: after a letter, a digit or a comma and one space. */
export function isInsideSentence(text: string, start: number): boolean {
  if (text[start - 1] !== ' ') return false;
  const code = text.charCodeAt(start - 2);
  return code === 44 || (code >= 48 && code <= 57) || isLetterAt(text, start - 2);
}
