import { ContextKind, WordKind } from '../../knowledge/names/phiKnowledge.ts';
import type { NameJudge } from './ambiguousNames.ts';
import { type Capital, type Capitals, chainFrom, kindsOf } from './capitals.ts';
import { type Hit, Rank } from './hit.ts';
import { isLetterAt, wordBefore } from './scan.ts';

/** Kinds of words that are names. */
export const NAME = WordKind.firstName | WordKind.surname;
/** Kinds of words at which a name ends. */
export const BREAKS = WordKind.thing | WordKind.title | WordKind.credential;

const PLACEHOLDERS = new Set(
  'Doe Roe Bloggs Public Sample Name Lastname Surname Firstname Redacted Anonymous Fulano Mengano'.split(' '),
);
/** `Nguyen Van An`: what stands behind these is a given name, though it be a plain word elsewhere. */
export const VIETNAMESE_MIDDLE = new Set('Van Văn Thi Thị'.split(' '));
/** Things in lower case behind a name: `Down syndrome`, `Beck inventory`. */
const LOWER_THING =
  /^(?:['’]s?)? (?:scale|inventory|index|test|tests|diseases?|syndrome|disorder|palsy|signs?|neuroma|level|cyst|fracture|procedure|position|phenomenon|reflex|chorea|criteria|catheter|hospital|clinic|unit|ward|questionnaire|classification|screen|score|lymphoma|maneuver|manoeuvre|bodies|body|area|degree|encephalopathy|psychosis|dementia|method|model|law|wort|de la guarda)\b/;
/** `Hospital Virgen del Rocío`. */
const NAMED_AFTER =
  /(?:[Hh]ospital|[Cc]línica|[Cc]olegio|[Rr]esidencia|[Ii]nstituto|[Ff]undación|IES|CEIP|CSM)(?: \p{L}{2,20}){1,3} $/u;
const OWNED = /^['’]s? (?=\p{Lu})/u;
/** What looking for names needs to know of one text. */
export interface Search {
  readonly capitals: Capitals;
  readonly judge: NameJudge;
}

/** The words from place `index` on that may be one name. */
export function partsFrom({ capitals }: Search, index: number): Capital[] {
  return nameParts(chainFrom(capitals, index));
}

/** The words of a chain that may be one name: up to the first plain word, thing, title or credential. */
function nameParts(chain: readonly Capital[]): Capital[] {
  const parts: Capital[] = [];
  for (const word of chain) {
    const isName = (word.kinds & NAME) !== 0;
    const isFirst = parts.length === 0 && isName;
    const isBreak =
      (word.kinds & (BREAKS | WordKind.plain)) !== 0 && !(isName && !(word.kinds & BREAKS) && parts.length > 0);
    const isGiven = parts.length > 1 && VIETNAMESE_MIDDLE.has(parts.at(-1)!.text);
    // The initial `A` is a plain word too.
    if (isBreak && !isFirst && !isGiven && word.end - word.start > 1) break;
    if (word.shouted && !isName && parts.length > 0 && !parts[0]!.shouted) break;
    parts.push(word);
  }
  while (parts.length > 0 && parts.at(-1)!.end - parts.at(-1)!.start === 1) parts.pop();
  return parts;
}

/** A hit over the parts, unless they are placeholders, an eponym, or part of a thing's name. */
export function personHit(search: Search, parts: readonly Capital[], pattern: string): Hit | undefined {
  const words = parts.filter((part) => part.end - part.start > 1);
  if (
    words.length === 0 ||
    words.some((part) => PLACEHOLDERS.has(part.text) || /^(?:X+|ABC[A-Z]*|XYZ)$/i.test(part.text))
  )
    return undefined;
  if (words.every((part) => part.shouted && part.end - part.start < 4)) return undefined;
  const start = parts[0]!.start;
  const end = parts.at(-1)!.end;
  if (parts.some((part) => isInEponym(search.capitals, part, end))) return undefined;
  return isThingAfter(search, end) ? undefined : { start, end, type: 'person-name', pattern, rank: Rank.named };
}

/** Whether a phrase that names nobody goes over all from a word to `end`: `Christ` of `Jesus Christ`, `Carlos` of `Carlos III`. */
function isInEponym({ knowledge, text }: Capitals, word: Capital, end: number): boolean {
  const eponyms = knowledge.eponyms.get(word.text);
  if (!eponyms) return false;
  return eponyms.some(({ phrase, offset }) => {
    const from = word.start - offset;
    const to = from + phrase.length;
    return to >= end && text.startsWith(phrase, from) && !isLetterAt(text, from - 1) && !isLetterAt(text, to);
  });
}

function isThingAfter({ capitals: { knowledge, text } }: Search, end: number): boolean {
  const after = text.slice(end, end + 40);
  if (LOWER_THING.test(after)) return true;
  const owned = OWNED.exec(after)?.[0].length ?? (/^[ -](?=\p{Lu})/u.test(after) ? 1 : 0);
  if (owned === 0) return false;
  const words = /^[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/u.exec(after.slice(owned))?.[0].split(' ') ?? [];
  return words.some((word) => (kindsOf(knowledge, word) & WordKind.thing) !== 0);
}

/** Spanish names a thing before the name: `hospital Gregorio Marañón`, `escala de Hamilton`. */
export function isThingBefore({ capitals: { knowledge, text } }: Search, start: number): boolean {
  if (text[start - 1] !== ' ') return false;
  let word = wordBefore(text, start - 1);
  let end = start - 1 - word.length;
  for (let step = 0; step < 2 && (knowledge.contexts.get(word) ?? 0) & ContextKind.particle; step++) {
    word = wordBefore(text, end - 1);
    end -= 1 + word.length;
  }
  if (
    (knowledge.contexts.get(word) ?? 0) & ContextKind.thing ||
    NAMED_AFTER.test(text.slice(Math.max(0, start - 40), start))
  )
    return true;
  return word === 'universitario' || word === 'general' || word === 'san' || word === 'santa';
}
