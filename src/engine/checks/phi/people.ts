import { ContextKind, WordKind } from '../../knowledge/names/phiKnowledge.ts';
import { createNameJudge, type NameJudge } from './ambiguousNames.ts';
import { type Capital, type Capitals, capitalAt, chainFrom, isInsideSentence, kindsOf } from './capitals.ts';
import { type Hit, Rank } from './hit.ts';
import { isLetterAt, wordAfter, wordBefore } from './scan.ts';

const NAME = WordKind.firstName | WordKind.surname;
const BREAKS = WordKind.thing | WordKind.title | WordKind.credential;
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
const PLACEHOLDERS = new Set(
  'Doe Roe Bloggs Public X Xx Xxx Xxxx Name Lastname Surname Firstname Redacted Anonymous Fulano Mengano'.split(' '),
);
/** Things in lower case behind a name: `Down syndrome`, `Beck inventory`. */
const LOWER_THING =
  /^(?:['’]s?)? (?:scale|inventory|index|test|tests|diseases?|syndrome|disorder|palsy|sign|phenomenon|reflex|chorea|criteria|catheter|hospital|clinic|unit|ward|questionnaire|classification|screen|score|lymphoma|maneuver|manoeuvre|bodies|body|area|degree|encephalopathy|psychosis|dementia|method|model|law|wort)\b/;
const OWNED = /^['’]s? (?=\p{Lu})/u;
const LABELLED =
  /(?:\b(?:name|names|patient|pt|client|provider|clinician|physician|psychiatrist|psychologist|therapist|attending|author|signed|signature|referred by|emergency contact|next of kin|mother|father|guardian|nombre|apellidos|paciente|firmado|fdo\.?|médico|psiquiatra|psicólog[oa]|facultativo))\s?: $/i;
const DONE_BY =
  /\b(?:signed|seen|dictated|prepared|evaluated|reviewed|written|referred|interviewed|assessed|accompanied|treated|followed|supervised|verified|brought in|firmado|valorad[oa]|atendid[oa]|derivad[oa]|acompañad[oa]) (?:by|por) $/i;

/** What looking for names needs to know of one text. */
interface Search {
  readonly capitals: Capitals;
  readonly judge: NameJudge;
}

/** Names of persons: after titles and words for kin, in signatures, by lists of first names and surnames, English and Spanish. */
export function findPeople(capitals: Capitals): Hit[] {
  const search: Search = { capitals, judge: createNameJudge(capitals.text) };
  const hits: Hit[] = [];
  const count = capitals.kinds.length;
  for (let index = 0; index < count; index++) {
    if (!mayBeginName(capitals, index)) continue;
    const hit = nameAt(search, capitalAt(capitals, index)!, index);
    if (!hit) continue;
    hits.push(hit);
    while (index + 1 < count && capitals.places[(index + 1) * 2]! < hit.end) index++;
  }
  return hits;
}

/** A quick look: most words with a capital begin sentences and are no names. */
function mayBeginName({ text, places, kinds }: Capitals, index: number): boolean {
  const kind = kinds[index]!;
  if (kind & (NAME | WordKind.title | WordKind.credential)) return true;
  if (kind & (WordKind.plain | WordKind.thing)) return false;
  if (text[places[index * 2]! - 1] === ' ') return true;
  const next = kinds[index + 1] ?? 0;
  return (next & WordKind.surname) !== 0 && places[index * 2 + 2]! - places[index * 2 + 1]! < 10;
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
    byContext(search, word, index) ?? (word.kinds & NAME || isUnknown(word) ? byLists(search, word, index) : undefined)
  );
}

/** `Dr. Rosalinda García`, `Mrs Smith`, `Sra. López`: any words with a capital behind a title. */
function afterTitle(search: Search, title: Capital, index: number): Hit | undefined {
  const { text } = search.capitals;
  const first = capitalAt(search.capitals, index + 1);
  if (!first || !/^(?:\.?ª?)[ \u00a0]$|^\. ?$/.test(text.slice(title.end, first.start))) return undefined;
  if (isThingBefore(search, title.start)) return undefined;
  // `Don Lopez`: the title may be the first name.
  const from = title.kinds & NAME && first.kinds & WordKind.surname ? index : index + 1;
  const parts = partsFrom(search, index + 1);
  if (from === index && parts.length > 0) parts.unshift(title);
  return personHit(search, parts, `a name after the title “${title.text}”`);
}

/** The words of a chain that may be one name: up to the first plain word, thing, title or credential. */
function nameParts(chain: readonly Capital[], afterTitle: boolean): Capital[] {
  const parts: Capital[] = [];
  for (const word of chain) {
    const isName = (word.kinds & NAME) !== 0;
    const asTitled = afterTitle && parts.length === 0 && isName;
    const isBreak =
      (word.kinds & (BREAKS | WordKind.plain)) !== 0 && !(isName && !(word.kinds & BREAKS) && parts.length > 0);
    if (isBreak && !asTitled) break;
    if (word.shouted && !isName && parts.length > 0 && !parts[0]!.shouted) break;
    parts.push(word);
  }
  while (parts.length > 0 && parts.at(-1)!.end - parts.at(-1)!.start === 1) parts.pop();
  return parts;
}

/** A hit over the parts, unless they are placeholders, an eponym, or part of a thing's name. */
function personHit(search: Search, parts: readonly Capital[], pattern: string): Hit | undefined {
  const { text } = search.capitals;
  const words = parts.filter((part) => part.end - part.start > 1);
  if (words.length === 0 || words.some((part) => PLACEHOLDERS.has(part.text) || /^X+$/i.test(part.text)))
    return undefined;
  if (words.every((part) => part.shouted && part.end - part.start < 4)) return undefined;
  const start = parts[0]!.start;
  const end = parts.at(-1)!.end;
  if (search.capitals.knowledge.eponymPhrases.has(text.slice(start, end))) return undefined;
  return isThingAfter(search, end) ? undefined : { start, end, type: 'person-name', pattern, rank: Rank.named };
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
function isThingBefore({ capitals: { knowledge, text } }: Search, start: number): boolean {
  if (text[start - 1] !== ' ') return false;
  let word = wordBefore(text, start - 1);
  let end = start - 1 - word.length;
  for (let step = 0; step < 2 && (knowledge.contexts.get(word) ?? 0) & ContextKind.particle; step++) {
    word = wordBefore(text, end - 1);
    end -= 1 + word.length;
  }
  if ((knowledge.contexts.get(word) ?? 0) & ContextKind.thing) return true;
  return word === 'universitario' || word === 'general' || word === 'san' || word === 'santa';
}

/** `…, MD` and the like after two words or more. */
function beforeCredential(search: Search, credential: Capital, index: number): Hit | undefined {
  const { text } = search.capitals;
  const before = text.slice(credential.start - 2, credential.start);
  if (before !== ', ' && before[1] !== ' ') return undefined;
  const parts: Capital[] = [];
  for (let at = index - 1; at >= 0 && parts.length < 4; at--) {
    const word = capitalAt(search.capitals, at)!;
    const next = parts[0];
    const joined = next
      ? /^\.? $/.test(text.slice(word.end, next.start))
      : word.end === credential.start - (before === ', ' ? 2 : 1);
    const isPart = word.kinds & NAME || !(word.kinds & (BREAKS | WordKind.plain));
    if (!joined || !isPart || word.kinds & BREAKS || word.shouted) break;
    parts.unshift(word);
  }
  return parts.length > 1 ? personHit(search, parts, `two words or more before “${credential.text}”`) : undefined;
}

/** After `husband`, `named`, `signed by`, `Patient:` …: words no list knows count too. */
function byContext(search: Search, word: Capital, index: number): Hit | undefined {
  const { text, knowledge, contexts } = search.capitals;
  if (text[word.start - 1] !== ' ' || word.shouted || word.end - word.start < 2) return undefined;
  const prior = text[word.start - 2];
  if (prior === ':') return afterLabel(search, word, index);
  const comma = prior === ',' ? 1 : 0;
  const context = comma ? wordBefore(text, word.start - 2) : '';
  const kind = comma ? (knowledge.contexts.get(context) ?? 0) : contexts[index]!;
  if (!(kind & (ContextKind.name | ContextKind.by)) || word.kinds & WordKind.notName) return undefined;
  const found = partsFrom(search, index);
  const pattern = `a name after “${context || wordBefore(text, word.start - 1)}”`;
  if (kind & ContextKind.by) {
    return !comma && DONE_BY.test(textBefore(text, word.start, 24)) ? personHit(search, found, pattern) : undefined;
  }
  const isKnown = found.some((part) => part.kinds & NAME && !(part.kinds & (WordKind.word | WordKind.notName)));
  if (comma && !(isKnown && (found.length > 1 || word.kinds & WordKind.firstName))) return undefined;
  return personHit(search, found, pattern);
}

function afterLabel(search: Search, word: Capital, index: number): Hit | undefined {
  if (!LABELLED.test(textBefore(search.capitals.text, word.start, 32))) return undefined;
  const parts = partsFrom(search, index);
  const likely = parts.length > 1 || parts.some((part) => part.kinds & NAME && !(part.kinds & WordKind.word));
  return likely ? personHit(search, parts, 'a name after a label') : undefined;
}

function partsFrom({ capitals }: Search, index: number): Capital[] {
  return nameParts(chainFrom(capitals, index), true);
}

function textBefore(text: string, end: number, length: number): string {
  return text.slice(Math.max(0, end - length), end);
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
    !/(?:ity|ive|ous|ally|ly|ism|ist|ic|ical|able|ible|ful|less|emia|ine|pam|lam|dad|ismo)$/.test(word.text)
  );
}

/** First name and surname by the lists; a lone first name that is no plain word; doubtful ones are put to the judge. */
function byLists(search: Search, word: Capital, index: number): Hit | undefined {
  const chain = partsFrom(search, index);
  const rest = chain.slice(1).filter((part) => part.end - part.start > 1);
  if (word.kinds & WordKind.firstName || (word.end - word.start === 1 && rest.length > 1)) {
    return rest.length === 0 ? loneFirstName(search, word, index) : fullName(search, chain, rest);
  }
  const surname = rest[0];
  const isSurname =
    surname && surname.kinds & WordKind.surname && !(surname.kinds & (WordKind.word | WordKind.notName));
  if (isSurname && !surname.shouted)
    return personHit(search, chain, 'a word with a capital and a surname from the list');
  return surnameFirst(search, word, index);
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

function loneFirstName(search: Search, word: Capital, index: number): Hit | undefined {
  const { text } = search.capitals;
  if (word.shouted || word.kinds & WordKind.notName || isThingBefore(search, word.start)) return undefined;
  const surnameBefore = surnameFirst(search, word, index);
  if (surnameBefore) return surnameBefore;
  const inside = isInsideSentence(text, word.start);
  const pattern = 'a first name from the list';
  const reports = REPORTING.has(wordAfter(text, word.end + 1)) && text[word.end] === ' ';
  const doubtful = word.kinds & (WordKind.word | WordKind.surname | WordKind.plain | WordKind.town | WordKind.state);
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
