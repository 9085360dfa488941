import { ContextKind, type PhiKnowledge, WordKind } from '../../knowledge/names/phiKnowledge.ts';
import { address, matchLength } from './addressHit.ts';
import { type Capitals, kindsOf } from './capitals.ts';
import { type Hit, Rank } from './hit.ts';
import { isLetterAt, wordBefore } from './scan.ts';
import { mayNameStreet, spanishStreetAt } from './spanishStreets.ts';

const PLACE = WordKind.town | WordKind.state | WordKind.street;
/** Two capitals that also follow a name: degrees. They need a ZIP code to be a state. */
const DEGREES = new Set('MD PA MA DO OR IN ME HI OK ID'.split(' '));
const ZIP_AFTER = /[,\s]{1,2}\d{5}(?:-\d{4})?(?![\d-])/y;

/** Towns, with state and postal code behind them, and Spanish streets: what hangs on a word with a capital. */
export function findPlaces(capitals: Capitals): Hit[] {
  const { count, places, kinds, contexts, text } = capitals;
  const hits: Hit[] = [];
  let done = 0;
  for (let index = 0; index < count; index++) {
    const start = places[index * 2]!;
    if (
      start < done ||
      !(
        kinds[index]! & PLACE ||
        contexts[index]! & (ContextKind.place | ContextKind.particle) ||
        mayNameStreet(text, start, contexts[index]!)
      )
    )
      continue;
    const hit = placeAt(capitals.knowledge, text, start, kinds[index]!);
    if (!hit) continue;
    hits.push(hit);
    done = hit.end;
  }
  return hits;
}

function placeAt(knowledge: PhiKnowledge, text: string, start: number, kinds: number): Hit | undefined {
  if (kinds & WordKind.town) {
    const town = townHit(knowledge, text, start);
    if (town) return town;
  }
  if (kinds & WordKind.state) {
    const state = stateHit(knowledge, text, start);
    if (state) return state;
  }
  return spanishStreetAt(knowledge, text, start, kinds) ?? homeAt(knowledge, text, start, kinds);
}

const HOME_BEFORE =
  /\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|born|grew up|raised|moved|relocated|commutes|vive|vivía|reside|residente|nacid[oa]|natural|criad[oa]|mudó) (?:in|to|from|near|en|de|a|cerca de) $/i;

/** A town that no list knows where one lives or comes from; countries and regions are none. */
function homeAt(knowledge: PhiKnowledge, text: string, start: number, kinds: number): Hit | undefined {
  const isOther = kinds & (WordKind.plain | WordKind.thing | WordKind.notName | WordKind.state | WordKind.title);
  if (isOther || !HOME_BEFORE.test(text.slice(Math.max(0, start - 28), start))) return undefined;
  const name = /^\p{Lu}[\p{Ll}'’-]{2,24}(?: \p{Lu}[\p{Ll}'’-]{2,24})?(?![\p{L}'’])/u.exec(
    text.slice(start, start + 60),
  )?.[0];
  if (!name || name.split(' ').some((word) => knowledge.largePlaces.has(word) || knowledge.states.has(word)))
    return undefined;
  const isThing = name.split(' ').some((word) => kindsOf(knowledge, word) & (WordKind.thing | WordKind.plain));
  return isThing || namesThing(knowledge, text, start, start + name.length)
    ? undefined
    : address(start, start + name.length, 'a place where someone lives or comes from', Rank.town);
}

/** The name of the longest town of the list that stands at `start`, with whether it needs a context. */
export function townAt(
  knowledge: PhiKnowledge,
  text: string,
  start: number,
): { length: number; ambiguous: boolean } | undefined {
  const first = /^[\p{L}-]+/u.exec(text.slice(start, start + 24))?.[0] ?? '';
  const town = knowledge.towns
    .get(first)
    ?.find(({ name }) => text.startsWith(name, start) && !isLetterAt(text, start + name.length));
  return town && { length: town.name.length, ambiguous: town.ambiguous };
}

function townHit(knowledge: PhiKnowledge, text: string, start: number): Hit | undefined {
  const town = townAt(knowledge, text, start);
  if (!town) return undefined;
  const end = start + town.length;
  const rest = stateAfter(knowledge, text, end) ?? (matchLength(ZIP_AFTER, text, end) || undefined);
  if (rest) return address(start, end + rest + zipAfter(text, end + rest), 'a town with its state or postal code');
  if (namesThing(knowledge, text, start, end)) return undefined;
  const context = text[start - 1] === ' ' ? (knowledge.contexts.get(wordBefore(text, start - 1)) ?? 0) : 0;
  if (town.ambiguous && !(context & ContextKind.place)) return undefined;
  return address(start, end, 'a town', Rank.town);
}

/** `Boston Naming Test`, `Riverside Hospital`, `Hospital de Granada`, `the Edinburgh scale`, `Madrid-based`: no place of a person. */
function namesThing(knowledge: PhiKnowledge, text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 48);
  if (/^-\p{L}|^['’]s \p{Lu}/u.test(after)) return true;
  const words = /^(?: \p{Lu}[\p{L}-]*(?: (?:of|and|for|&|de))?){1,4}/u.exec(after)?.[0].trim().split(' ') ?? [];
  const isSchool = words.some((word) => /^(?:School|Elementary|College|Academy)$/.test(word));
  const hasThing = (word: string): boolean => (kindsOf(knowledge, word) & (WordKind.thing | WordKind.surname)) !== 0;
  if (!isSchool && words.some(hasThing)) return true;
  if (
    /^ (?:scale|criteria|test|classification|hospital|clinic|coma|cognitive|protocol|virus|belt|syndrome|score|stool)\b/.test(
      after,
    )
  )
    return true;
  const before = text.slice(Math.max(0, start - 40), start);
  return /(?:University|Atlético|Athletic|Real|Deportivo|Racing|Club|Hospital|College|School|Institute|Clinic|Center|Centre|Universidad|Complutense|Universitario|Clínico|General|hospital|clínica)(?: (?:of|de|at|del?)| Medicine at)? $/.test(
    before,
  );
}

/** The length of `, OR` or `, Oregon` at `at`. */
function stateAfter(knowledge: PhiKnowledge, text: string, at: number): number | undefined {
  const match = /^,? (\p{Lu}\p{L}+(?: (?:of )?\p{Lu}\p{L}+){0,2})/u.exec(text.slice(at, at + 28));
  if (!match) return undefined;
  const words = match[1]!.split(' ');
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    if (knowledge.states.has(name)) return match[0].length - match[1]!.length + name.length;
  }
  return undefined;
}

/** A town that no list knows before `, OR 97201`, `, TX` or `, Oregon`. */
function stateHit(knowledge: PhiKnowledge, text: string, start: number): Hit | undefined {
  if (text[start - 2] !== ',' || text[start - 1] !== ' ') return undefined;
  const length = stateAfter(knowledge, text, start - 2);
  if (length === undefined) return undefined;
  const end = start - 2 + length;
  const zip = zipAfter(text, end);
  const name = text.slice(start, end);
  if (name.length === 2 && DEGREES.has(name) && zip === 0) return undefined;
  const town = /(?:(?:St|Ft|Mt)\. |\p{Lu}\p{Ll}[\p{L}'’-]{0,23} )?(?<![\p{L}-])\p{Lu}\p{Ll}[\p{L}'’-]{0,23}$/u.exec(
    text.slice(Math.max(0, start - 52), start - 2),
  );
  if (
    !town ||
    knowledge.states.has(town[0]) ||
    town[0].split(' ').some((word) => kindsOf(knowledge, word) & (WordKind.plain | WordKind.thing))
  ) {
    return undefined;
  }
  return address(start - 2 - town[0].length, end + zip, 'a town before its state');
}

function zipAfter(text: string, at: number): number {
  return matchLength(ZIP_AFTER, text, at);
}
