import { ContextKind, type PhiKnowledge, WordKind } from '../../knowledge/names/phiKnowledge.ts';
import { type Capitals, kindsOf } from './capitals.ts';
import { type DigitDetector, type Hit, Rank } from './hit.ts';
import { isCapitalAt, isDigitAt, isLetterAt, wordBefore } from './scan.ts';

const PLACE = WordKind.town | WordKind.state | WordKind.street;
const COMPASS = '(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)';
const SHORT_ENDING = '(?:St|Rd|Ave?|Blvd|Ln|Dr|Ct|Pl|Ter|Cir|Sq|Hwy|Pkwy|Trl|Cres)';
const APARTMENT = '(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Floor|Fl|Room|Rm|#)\\.? ?#?[A-Za-z0-9-]{1,6})?';
const ROMANCE =
  /\d{1,5}(?: ?bis)?,? (?:[Rr]ue|[Vv]ia|[Rr]ua|[Vv]iale|[Pp]iazza|[Pp]raça)(?: (?:de|des|du|della|di|da|do|la|le|los))*(?: \p{Lu}[\p{L}'’-]{1,24}){1,3}/uy;
const GERMANIC = /(?:stra(?:ße|sse|at)|gatan|gata|gade|vej|veien|katu|gasse|plein|laan)$/;
const BOX = /\b(?:P\.? ?O\.? ?Box|Post Office Box|Apartado(?: de [Cc]orreos)?|PSC \d{1,5},? Box|Unit \d{1,5} Box) $/;
const ZIP_LABEL = /\b(?:zip(?: ?code)?|postal code|postcode|c[óo]digo postal|c\.? ?p\.?)(?: is)?[: ]{1,2}$/i;
const UK_POSTCODE = /([A-Z]{1,2})\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])/y;
const UK_AREAS = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU HA HD ' +
    'HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S ' +
    'SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);
/** Two capitals that also follow a name: degrees. They need a ZIP code to be a state. */
const DEGREES = new Set('MD PA MA DO OR IN ME HI OK ID'.split(' '));
const ZIP_AFTER = /[,\s]{1,2}\d{5}(?:-\d{4})?(?![\d-])/y;
const TOWN = "(?:(?:St|Ft|Mt)\\. )?(?:\\p{Lu}[\\p{L}'’-]{1,24} ?){1,3}";
/** From the end of a street on: town, state and postal code, or town and state. */
const REST_OF_ADDRESS = new RegExp(
  `(?:[,\\n]\\s?${TOWN})?,?[ \\n]?(?:[A-Z]{2}[ ,]{1,2})?(?<= |,|\\n)\\d{5}(?:-\\d{4})?(?![\\d-])|, ${TOWN}, [A-Z]{2}(?![A-Za-z])`,
  'uy',
);
const SPANISH_STREET =
  /(?:calle|c\/|avenida|avda?\.?|plaza|pza\.?|paseo|ronda|travesía|glorieta|camino|carretera|ctra\.?|urbanización|urb\.?|callejón|pasaje|rambla|carrer|rúa) ?(?:del? )?(?:las? |los |el )?(?:\p{Lu}[\p{L}'’.-]{0,24}(?: (?:de|del|la|las|los|y|i|el) (?=[\p{Lu}dl])| (?=\p{Lu}))?(?:(?:de|la|las|los) )?){1,6}(?<number>,? ?(?:n\.?º|núm\.?|número|nº)? ?\d{1,4}(?![\d/])(?:,? ?\d{1,2}\.?[ºª°]\.? ?(?:[A-Z]|izq(?:uierda|\.)?|dcha\.?|derecha)?(?!\p{L}))?)?(?:,? (?:piso|puerta|portal|bajo) ?\w{0,4})?(?:,? ?(?:CP )?(?:0[1-9]|[1-4]\d|5[0-2])\d{3}(?!\d)(?: \p{Lu}[\p{L}]{2,20})?)?/iuy;
const STREETS_THAT_NEED_NO_NUMBER = /^(?:calle|c\/|avenida|avda|carrer|rúa|carretera)/i;

/** Streets, boxes and postal codes: what hangs on a number. */
export function createAddressDetector(knowledge: PhiKnowledge): DigitDetector {
  const endings = [...knowledge.streetEndings].sort((a, b) => b.length - a.length).join('|');
  const street = new RegExp(
    `\\d{1,6}[A-Za-z]?(?:-\\d{1,4})? (?:${COMPASS}\\.? )?(?:\\d{1,3}(?:st|nd|rd|th) |(?:\\p{Lu}[\\p{L}'’.-]{1,24} ){1,4}?)(?:${endings})(?![\\p{L}\\p{N}])(?:(?<=${SHORT_ENDING})\\.)?(?: ${COMPASS}(?![\\p{L}]))?${APARTMENT}`,
    'uy',
  );
  return (text, start, end) => {
    const figures = end - start;
    if (isDigitAt(text, start - 1) || figures > 6) return undefined;
    return (
      streetAt(street, text, start, end) ??
      (text[start - 1] === ' ' ? afterWord(text, start, end) : undefined) ??
      (figures === 5 ? zipAt(knowledge, text, start, end) : undefined) ??
      (figures < 3 && isCapitalAt(text, start - 1) ? postcodeAt(text, start) : undefined)
    );
  };
}

function streetAt(street: RegExp, text: string, start: number, end: number): Hit | undefined {
  const at = isLetterAt(text, end) || text[end] === ',' ? end + 1 : end;
  if (text[at] !== ' ') return undefined;
  const next = text.charCodeAt(at + 1) | 32;
  if (!isCapitalAt(text, at + 1) && !isDigitAt(text, at + 1) && next !== 114 && next !== 118) return undefined;
  for (const shape of [street, ROMANCE]) {
    shape.lastIndex = start;
    const match = shape.exec(text);
    if (match) return address(start, start + match[0].length, 'a house number and a street');
  }
  return undefined;
}

function afterWord(text: string, start: number, end: number): Hit | undefined {
  const last = text.charCodeAt(start - 2) | 32;
  // `Box` and `Correos`; `-straße`, `-straat`, `-gatan`, `-gade`, `-vej`, `-katu`, `-plein`.
  if (last === 120 || last === 115) {
    const box = BOX.exec(text.slice(Math.max(0, start - 28), start));
    if (box) return address(start - box[0].length, end, 'a post office box');
  }
  if (!isLetterAt(text, start - 2)) return undefined;
  const word = wordBefore(text, start - 1);
  if (word.length < 6 || !isCapitalAt(text, start - 1 - word.length) || !GERMANIC.test(word)) return undefined;
  return address(start - 1 - word.length, end, 'a street and a house number');
}

function zipAt(knowledge: PhiKnowledge, text: string, start: number, end: number): Hit | undefined {
  const plusFour = /^-\d{4}(?!\d)/.test(text.slice(end, end + 6)) ? 5 : 0;
  const before = text.slice(Math.max(0, start - 24), start);
  if (ZIP_LABEL.test(before)) return address(start, end + plusFour, 'five digits after a label for a postal code');
  const state = /(?:^|[ ,])([A-Z]{2}),? $/.exec(before)?.[1];
  if (state && knowledge.states.has(state)) return address(start, end + plusFour, 'five digits after a state');
  const province = Number(text.slice(start, start + 2));
  if (province < 1 || province > 52 || text[end] !== ' ' || !isCapitalAt(text, end + 1)) return undefined;
  const town = townAt(knowledge, text, end + 1);
  return town ? address(start, end + 1 + town.length, 'a Spanish postal code and a town') : undefined;
}

function postcodeAt(text: string, digit: number): Hit | undefined {
  let start = digit - 1;
  if (isCapitalAt(text, start - 1)) start--;
  if (isLetterAt(text, start - 1) || isDigitAt(text, start - 1)) return undefined;
  UK_POSTCODE.lastIndex = start;
  const match = UK_POSTCODE.exec(text);
  return match && UK_AREAS.has(match[1]!) ? address(start, start + match[0].length, 'a British postcode') : undefined;
}

/** Towns, with state and postal code behind them, and Spanish streets: what hangs on a word with a capital. */
export function findPlaces(capitals: Capitals): Hit[] {
  const { places, kinds, contexts, text } = capitals;
  const hits: Hit[] = [];
  let done = 0;
  for (let index = 0; index < kinds.length; index++) {
    const start = places[index * 2]!;
    if (start < done || !(kinds[index]! & PLACE || mayNameStreet(text, start, contexts[index]!))) continue;
    const hit = placeAt(capitals.knowledge, text, start, kinds[index]!);
    if (!hit) continue;
    hits.push(hit);
    done = hit.end;
  }
  return hits;
}

/** `calle Mayor`, `C/ Alcalá`, `c/Mayor`, `avda. Mayor`: a street may be named here. */
function mayNameStreet(text: string, start: number, context: number): boolean {
  if (context & (ContextKind.street | ContextKind.particle) || text.charCodeAt(start - 1) === 47) return true;
  const before = text.charCodeAt(start - 2);
  return (
    before === 47 ||
    (before === 46 && /(?:avda|av|pza|pl|ctra|urb)\. $/.test(text.slice(Math.max(0, start - 6), start)))
  );
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
  return spanishStreetAt(knowledge, text, start, kinds);
}

/** The name of the longest town of the list that stands at `start`, with whether it needs a context. */
function townAt(
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
  return address(start, end, 'a town');
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
  return /(?:University|Hospital|College|School|Institute|Clinic|Center|Centre|Universidad|Complutense|Universitario|Clínico|General|hospital|clínica)(?: (?:of|de|at|del?)| Medicine at)? $/.test(
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
  const town = /(?:(?:St|Ft|Mt)\. |\p{Lu}[\p{L}'’-]{1,24} )?\p{Lu}[\p{L}'’-]{1,24}$/u.exec(
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

/** `calle Mayor, 12`, `C/ Alcalá 45, 3.º B, 28014 Madrid`, `Avda. de la Constitución 7`. */
function spanishStreetAt(knowledge: PhiKnowledge, text: string, start: number, kinds: number): Hit | undefined {
  let from = kinds & WordKind.street || text.startsWith('C/', start) ? start : -1;
  if (from < 0) from = streetWordBefore(knowledge, text, start);
  if (from < 0) return undefined;
  SPANISH_STREET.lastIndex = from;
  const match = SPANISH_STREET.exec(text);
  if (!match || match[0].length <= start - from) return undefined;
  if (!match.groups?.number && !STREETS_THAT_NEED_NO_NUMBER.test(match[0])) return undefined;
  const trimmed = match[0].replace(/[\s,.]+$/, '');
  const isNamed = /\s\p{Lu}/u.test(trimmed) || /^c\/ ?\p{Lu}/iu.test(trimmed);
  return isNamed ? address(from, from + trimmed.length, 'a Spanish street') : undefined;
}

/** Where the word for a street begins before a name, over `de la` and the like; -1 where none does. */
function streetWordBefore(knowledge: PhiKnowledge, text: string, start: number): number {
  if (text[start - 1] === '/' || text[start - 2] === '/') {
    const slash = text[start - 1] === '/' ? start - 1 : start - 2;
    return (text.charCodeAt(slash - 1) | 32) === 99 && !isLetterAt(text, slash - 2) ? slash - 1 : -1;
  }
  let end = start;
  for (let step = 0; step < 3; step++) {
    if (text[end - 1] !== ' ') return -1;
    const dotted = text[end - 2] === '.' ? 1 : 0;
    const word = wordBefore(text, end - 1 - dotted);
    const kind = word === '' ? 0 : (knowledge.contexts.get(word) ?? 0);
    end -= 1 + dotted + word.length;
    if (kind & ContextKind.street) return end;
    if (!(kind & ContextKind.particle)) return -1;
  }
  return -1;
}

/** Parts of one address, with nothing but a comma or white space between them, become one; what is left of it is taken in. */
export function joinAddresses(text: string, hits: readonly Hit[]): Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const isPart = hit.type === 'address' && last?.type === 'address' && hit.start - last.end <= 3;
    if (isPart && /^[\s,]*$/.test(text.slice(last.end, hit.start))) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, hit.end) };
    } else joined.push(hit);
  }
  return joined.map((hit) => {
    if (hit.type !== 'address') return hit;
    REST_OF_ADDRESS.lastIndex = hit.end;
    return { ...hit, end: hit.end + (REST_OF_ADDRESS.exec(text)?.[0].length ?? 0) };
  });
}

function address(start: number, end: number, pattern: string): Hit {
  return { start, end, type: 'address', pattern, rank: Rank.placed };
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
