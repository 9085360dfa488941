import { ContextKind, type PhiKnowledge, WordKind } from '../../knowledge/names/phiKnowledge.ts';
import { address } from './addressHit.ts';
import type { Hit } from './hit.ts';
import { isLetterAt, wordBefore } from './scan.ts';

const KIND =
  '(?:[Cc]alle|CALLE|[Cc]/|[Aa]venida|[Aa]vda?\\.?|[Aa]v\\.|[Pp]laza|[Pp]za\\.?|[Pp]l\\.|[Pp]aseo|[Rr]onda|[Tt]ravesía|[Gg]lorieta|[Cc]amino|[Cc]arretera|[Cc]tra\\.?|' +
  '[Uu]rbanización|[Uu]rb\\.?|[Cc]allejón|[Pp]asaje|[Rr]ambla|[Cc]arrer|[Rr]úa)';
const WORD = "\\p{Lu}[\\p{L}'’.-]{0,24}(?![\\p{L}])";
const PARTICLES = '(?:(?:de|del|la|las|los|el|y|i) ){0,3}';
const HOUSE = ',? ?(?:(?:n\\.?º|núm\\.?|número) ?)?\\d{1,4}(?![\\d/])';
const FLOOR =
  '(?:,? ?\\d{1,2}\\.?[ºª°]\\.? ?(?:(?:[A-Z]|izq(?:uierda|\\.)?|dcha\\.?|derecha)(?!\\p{L}))?)?(?:,? (?:piso|puerta|portal|bajo) ?\\w{0,4})?';
const POSTAL = '(?:,? ?(?:CP )?(?:0[1-9]|[1-4]\\d|5[0-2])\\d{3}(?!\\d)(?: \\p{Lu}\\p{L}{2,20})?)?';
const SPANISH_STREET = new RegExp(
  `${KIND} ?${PARTICLES}${WORD}(?: ${PARTICLES}${WORD}){0,5}(?<number>${HOUSE}${FLOOR}${POSTAL})?`,
  'uy',
);
const STREETS_THAT_NEED_NO_NUMBER = /^(?:calle|c\/|avenida|avda|carrer|rúa|carretera)/i;

/** `calle Mayor`, `C/ Alcalá`, `c/Mayor`, `avda. Mayor`: a street may be named here. */
export function mayNameStreet(text: string, start: number, context: number): boolean {
  if (context & (ContextKind.street | ContextKind.particle) || text.charCodeAt(start - 1) === 47) return true;
  const before = text.charCodeAt(start - 2);
  return before === 47 || (before === 46 && isShortStreet(text, start));
}

/** The last two letters of `avda`, `av`, `pza`, `pl`, `ctra` and `urb`: a quick look, since most words with a capital begin a sentence. */
const SHORT_ENDS: ReadonlySet<number> = new Set(['da', 'av', 'za', 'pl', 'ra', 'rb'].map((end) => twoAt(end, 0)));

function isShortStreet(text: string, start: number): boolean {
  if (start < 4 || !SHORT_ENDS.has(twoAt(text, start - 4))) return false;
  return /(?:avda|av|pza|pl|ctra|urb)\. $/.test(text.slice(Math.max(0, start - 6), start));
}

function twoAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** `calle Mayor, 12`, `C/ Alcalá 45, 3.º B, 28014 Madrid`, `Avda. de la Constitución 7`. */
export function spanishStreetAt(knowledge: PhiKnowledge, text: string, start: number, kinds: number): Hit | undefined {
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
