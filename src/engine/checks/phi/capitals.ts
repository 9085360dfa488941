import { type PhiKnowledge, WordKind } from '../../knowledge/names/phiKnowledge.ts';
import type { Scan } from './scan.ts';
import { isCapitalAt, isLetterAt } from './scan.ts';

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
    'el | al | ter | la | le | du | zu | i | y '
  ).split('|'),
);

/** The kinds of a word: as written, with one capital where it is shouted, part by part where it has a hyphen or an apostrophe. */
export function kindsOf(knowledge: PhiKnowledge, word: string): number {
  const known = knowledge.words.get(word);
  if (known !== undefined) return known;
  if (word.includes('-')) {
    const parts = word.split('-').map((part) => knowledge.words.get(part) ?? 0);
    // Montgomery-Åsberg, Charcot-Marie-Tooth: eponyms; García-López, Anne-Marie: names.
    return parts.some((kinds) => kinds & WordKind.notName)
      ? WordKind.notName
      : parts.reduce((all, kinds) => all | kinds, 0);
  }
  const plain = word.replace(/['’]/, '');
  if (plain !== word) return knowledge.words.get(plain.charAt(0) + plain.slice(1).toLowerCase()) ?? 0;
  if (word.length > 3 && isCapitalAt(word, 1))
    return knowledge.words.get(word.charAt(0) + word.slice(1).toLowerCase()) ?? 0;
  return /[\u0300-\u036f]/.test(word) ? (knowledge.words.get(word.normalize('NFC')) ?? 0) : 0;
}

/** The word at place `index` of the scan's capitals. */
export function capitalAt(knowledge: PhiKnowledge, scan: Scan, index: number): Capital | undefined {
  const start = scan.capitals[index * 2];
  if (start === undefined) return undefined;
  const end = scan.capitals[index * 2 + 1]!;
  const text = scan.text.slice(start, end);
  return { text, start, end, kinds: kindsOf(knowledge, text), shouted: end - start > 1 && isCapitalAt(text, 1) };
}

/** The words that may be parts of one name from `index` on, at most six: nothing but one space or a particle between them. */
export function chainFrom(knowledge: PhiKnowledge, scan: Scan, index: number): Capital[] {
  const chain: Capital[] = [];
  for (let at = index; chain.length < 6; at++) {
    const word = capitalAt(knowledge, scan, at);
    const last = chain.at(-1);
    if (!word || (last && !areJoined(scan.text, last, word))) break;
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
