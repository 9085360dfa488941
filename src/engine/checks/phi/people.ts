import { ContextKind, WordKind } from '../../knowledge/names/phiKnowledge.ts';
import { createNameJudge } from './ambiguousNames.ts';
import { type Capital, type Capitals, capitalAt, isInsideSentence } from './capitals.ts';
import type { Hit } from './hit.ts';
import { afterTitle, beforeCredential, byContext } from './nameContexts.ts';
import { BREAKS, isThingBefore, NAME, partsFrom, personHit, type Search, VIETNAMESE_MIDDLE } from './personSpan.ts';
import { isLetterAt, wordAfter } from './scan.ts';

/** Words that a person's name is the subject of; a plain word with a capital at the start of a sentence hardly is. */
const REPORTING = new Set(
  (
    'reports reported states stated denies denied presents presented says said describes described endorses endorsed lives works ' +
    'attends attended feels felt refiere refirió niega acude acudió presenta dice comenta vive explica relata trabaja tells told ' +
    'notes noted admits admitted expressed expresses complains complained agrees agreed arrived appears appeared became'
  ).split(' '),
);
/** At the start of a Spanish sentence a word in -a, -e or -o may be a verb (`Roza la mesa`): a name has its verb behind it. */
const SPANISH_VERBS = new Set(
  'ha es está fue se no nos le y era había tiene tuvo sigue acude está también ya'.split(' '),
);
/**
 * Names of persons: after titles and words for kin, in signatures, by lists of first names and surnames, English and Spanish.
 * Words inside `others`, sorted and without overlaps, begin none: `Oak Road`, `www.Grace.org`.
 */
export function findPeople(capitals: Capitals, others: readonly Hit[]): Hit[] {
  const search: Search = { capitals, judge: createNameJudge(capitals.text) };
  const hits: Hit[] = [];
  const { count } = capitals;
  let other = 0;
  for (let index = 0; index < count; index++) {
    const start = capitals.places[index * 2]!;
    while (other < others.length && others[other]!.end <= start) other++;
    if (others[other] && others[other]!.start <= start) continue;
    if (!mayBeginName(capitals, index) || !mayBeFound(capitals, index)) continue;
    const hit = nameAt(search, capitalAt(capitals, index)!, index);
    if (!hit) continue;
    hits.push(hit);
    while (index + 1 < count && capitals.places[(index + 1) * 2]! < hit.end) index++;
  }
  return hits;
}

/** A quick look: most words with a capital begin sentences and are no names. */
function mayBeginName({ text, count, places, kinds }: Capitals, index: number): boolean {
  const kind = kinds[index]!;
  if (kind & (NAME | WordKind.title | WordKind.credential)) return true;
  if (kind & (WordKind.plain | WordKind.thing)) return false;
  const start = places[index * 2]!;
  if (start > 0 && text.charCodeAt(start - 1) === 32) return true;
  if (index + 1 === count) return false;
  const next = kinds[index + 1]!;
  if (!(next === 0 || next & WordKind.surname)) return false;
  return places[index * 2 + 2]! - places[index * 2 + 1]! < 10;
}

/** A word that is no name, title or credential by the lists is found by what stands before it, or by a surname behind it. */
function mayBeFound({ text, count, places, kinds, contexts }: Capitals, index: number): boolean {
  const kind = kinds[index]!;
  const start = places[index * 2]!;
  const end = places[index * 2 + 1]!;
  if (kind & (NAME | WordKind.title | WordKind.credential) || end - start === 1) return true;
  if (contexts[index]! & (ContextKind.name | ContextKind.by)) return true;
  const before = text.charCodeAt(start - 2);
  if (before === 58 || before === 44) return true;
  if (kind !== 0 || index + 1 === count) return false;
  const next = places[index * 2 + 2]!;
  if (next - end > 9) return false;
  const then = kinds[index + 1]!;
  return (then & WordKind.surname) !== 0 || places[index * 2 + 3]! - next === 1 || (then === 0 && next - end === 1);
}

function nameAt(search: Search, word: Capital, index: number): Hit | undefined {
  if (word.kinds & WordKind.title) {
    const titled = afterTitle(search, word, index);
    if (titled) return titled;
  }
  if (word.kinds & WordKind.credential && word.shouted) return beforeCredential(search, word, index);
  if (word.kinds & BREAKS && !(word.kinds & NAME)) return undefined;
  if (word.shouted && !(word.kinds & NAME)) return undefined;
  return (
    surnameFirst(search, word, index) ??
    byContext(search, word, index) ??
    (word.kinds & NAME || isUnknown(word) || isInitial(word) ? byLists(search, word, index) : undefined)
  );
}

/** `J` of `J. Smith`. */
function isInitial({ kinds, start, end }: Capital): boolean {
  return kinds === 0 && end - start === 1;
}

/** A word that no list knows, without the endings of nouns and verbs. */
function isUnknown({ kinds, shouted, text }: Capital): boolean {
  return (
    kinds === 0 &&
    !shouted &&
    text.length > 2 &&
    !/(?:ing|ed|tion|sion|ment|ness|ology|itis|osis|ción|mente)$/.test(text)
  );
}

/** An unknown word without the endings of adjectives and drugs either. */
function isLikelyName(word: Capital): boolean {
  return (
    isUnknown(word) &&
    !/(?:ity|ive|ous|ally|ly|ism|ist|ic|ical|able|ible|ful|less|emia|ine|pam|lam|dad|ismo|ican|eran|lander|ese|ish)$/.test(
      word.text,
    )
  );
}

/** Behind a word that no list holds these are no surnames: `Real Madrid`. */
const NO_SURNAME = WordKind.word | WordKind.notName | WordKind.town;

/** First name and surname by the lists; a lone first name that is no plain word; doubtful ones are put to the judge. */
function byLists(search: Search, word: Capital, index: number): Hit | undefined {
  const chain = partsFrom(search, index);
  const rest = chain.slice(1).filter((part) => part.end - part.start > 1);
  if (word.kinds & WordKind.firstName || (isInitial(word) && rest.length > 1)) {
    if (isThingBefore(search, word.start)) return undefined;
    return rest.length === 0 ? loneFirstName(search, word) : fullName(search, chain, rest);
  }
  // `New York`: a plain word begins no name that the list of first names does not hold.
  if (word.kinds & WordKind.plain) return undefined;
  const surname = rest[0];
  if (word.kinds & WordKind.surname && surname && VIETNAMESE_MIDDLE.has(surname.text) && rest.length > 1) {
    return personHit(search, chain, 'a surname and given names in their order');
  }
  if (isUnlistedName(search, word, chain))
    return personHit(search, chain, 'words with capitals in the place of a name');
  const isSurname = surname && surname.kinds & WordKind.surname && !(surname.kinds & NO_SURNAME);
  // `Natural de Zaragoza`: a particle joins names only where the lists know the first.
  const adjoins = isSurname && !surname.shouted && (isInitial(word) || chain[1]!.start === word.end + 1);
  if (!adjoins || isThingBefore(search, word.start)) return undefined;
  return personHit(search, chain, 'a word with a capital and a surname from the list');
}

/** Before a letter these tell a kind of thing: `Vitamin D Orfidal`. */
const LETTERED = new Set(
  'Vitamin Appendix Grade Schedule Factor Influenza Protein Coenzyme Cluster Stage Class Category Phase Version Haemophilia Hemophilia Figure Table Item'.split(
    ' ',
  ),
);
/** `Tomomi Nishiyama is a 34-year-old`; `…, 34 años`. */
const AGE_BEHIND =
  /^(?: (?:is|was) an?|, an?|,| es una? \p{L}{4,8} de| tiene|, de|, \p{L}{4,8} de) (?:\d{1,3}(?:[ -]years?[ -]old|[ -]?y\/?o\b| años)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)[\p{L}-]*-year-old)/u;

/** Names that no list knows: with an initial between them, `Stefanía K. Oddgeirsdóttir`, or with an age behind them. */
function isUnlistedName({ capitals: { text } }: Search, word: Capital, chain: readonly Capital[]): boolean {
  const last = chain.at(-1)!;
  const [, middle] = chain;
  const hasInitial = chain.length === 3 && isInitial(middle!) && middle!.text !== 'I';
  if (!(hasInitial || chain.length === 2) || !isLikelyName(word) || LETTERED.has(word.text)) return false;
  if (!isLikelyName(last) && !(last.kinds & NAME && !(last.kinds & NO_SURNAME))) return false;
  return hasInitial || AGE_BEHIND.test(text.slice(last.end, last.end + 48));
}

function fullName(search: Search, chain: readonly Capital[], rest: readonly Capital[]): Hit | undefined {
  const first = chain[0]!;
  const firstIsWord = (first.kinds & (WordKind.word | WordKind.notName)) !== 0;
  const second = rest[0]!;
  const listed = rest.filter((part) => part.kinds & NAME);
  const certain = listed.some((part) => part.kinds & NAME && !(part.kinds & WordKind.word));
  if (first.shouted && !(certain && !firstIsWord)) return undefined;
  if (listed.length > 0) {
    const pattern = 'a first name and a surname from the lists';
    if (!firstIsWord || certain) return personHit(search, chain, pattern);
    const isPerson = search.judge(first.start, second.end);
    return isPerson ? personHit(search, chain, pattern) : undefined;
  }
  if (firstIsWord) return undefined;
  const until = isLikelyName(second) ? chain : [first];
  return personHit(
    search,
    until,
    until.length > 1 ? 'a first name from the list and a word with a capital' : 'a first name from the list',
  );
}

function loneFirstName(search: Search, word: Capital): Hit | undefined {
  const { text } = search.capitals;
  if (word.shouted || word.kinds & WordKind.notName) return undefined;
  const inside = isInsideSentence(text, word.start);
  const pattern = 'a first name from the list';
  const reports = REPORTING.has(wordAfter(text, word.end + 1)) && text[word.end] === ' ';
  const doubtful = word.kinds & (WordKind.word | WordKind.plain | WordKind.town | WordKind.state);
  const spanishStart = !inside && /[aeoé]$/.test(word.text) && isSpanish(text, word.start, word.end);
  if (!doubtful && !(spanishStart && !SPANISH_VERBS.has(wordAfter(text, word.end + 1)) && !reports)) {
    return personHit(search, [word], pattern);
  }
  if (reports && !(word.kinds & WordKind.plain)) return personHit(search, [word], `${pattern}, and it speaks`);
  if (spanishStart || !inside || word.kinds & (WordKind.plain | WordKind.town | WordKind.state)) return undefined;
  // The judge knows English only; inside a Spanish sentence a capital is enough.
  const isPerson = isSpanish(text, word.start, word.end) || search.judge(word.start, word.end);
  return isPerson ? personHit(search, [word], `${pattern}, read as a person in its sentence`) : undefined;
}

/** Two Spanish function words or more around a word. */
function isSpanish(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 60), end + 60);
  return (
    (around.match(/(?<!\p{L})(?:el|la|los|las|que|de|del|con|su|una?|por|se|le|en|y)(?!\p{L})/gu)?.length ?? 0) > 1
  );
}

/** `Smith, John`; `SMITH, JOHN`. */
function surnameFirst(search: Search, word: Capital, index: number): Hit | undefined {
  const { text } = search.capitals;
  const isSurname = word.kinds & WordKind.surname && !(word.kinds & (WordKind.word | WordKind.notName));
  if (!isSurname || text[word.end] !== ',' || text[word.end + 1] !== ' ' || !isLetterAt(text, word.end + 2))
    return undefined;
  const first = capitalAt(search.capitals, index + 1);
  if (!first || first.start !== word.end + 2) return undefined;
  const isFirst = first.kinds & WordKind.firstName && !(first.kinds & (WordKind.word | WordKind.notName));
  return isFirst ? personHit(search, [word, first], 'a surname and a first name from the lists') : undefined;
}
