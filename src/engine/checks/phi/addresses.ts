import type { PhiKnowledge } from '../../knowledge/names/phiKnowledge.ts';
import { address } from './addressHit.ts';
import type { DigitDetector, Hit } from './hit.ts';
import { townAt } from './places.ts';
import { isCapitalAt, isDigitAt, isLetterAt, wordBefore, wordStart } from './scan.ts';

const COMPASS = '(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)';
const SHORT_ENDING = '(?:St|Rd|Ave?|Blvd|Ln|Dr|Ct|Pl|Ter|Cir|Sq|Hwy|Pkwy|Trl|Cres)';
const APARTMENT = '(?:,?\\s{1,2}(?:Apt|Apartment|Flat|Suite|Ste|Unit|Floor|Fl|Room|Rm|#)\\.? ?#?[A-Za-z0-9-]{1,6})?';
const ROMANCE =
  /\d{1,5}(?: ?bis)?,? (?:[Rr]ue|[Vv]ia|[Rr]ua|[Vv]iale|[Pp]iazza|[Pp]raça)(?: (?:de|des|du|della|di|da|do|la|le|los))*(?: \p{Lu}[\p{L}'’-]{1,24}){1,3}/uy;
const GERMANIC =
  /(?:stra(?:ße|sse|at)|gatan|gata|gade|vej|veien|vegen|vägen|vænget|stræde|allee|weg|katu|kuja|gasse|plein|laan)$/;
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
const TOWN = "(?:(?:St|Ft|Mt)\\. )?\\p{Lu}[\\p{L}'’-]{1,24}(?: \\p{Lu}[\\p{L}'’-]{1,24}){0,2}";
/** From the end of a street on: town, state and postal code, or town and state. */
const REST_OF_ADDRESS = new RegExp(
  `(?:[,\\n]\\s?${TOWN}){0,2},?[ \\n]{0,2}(?:[A-Z]{2}[ ,]{1,2})?(?<=[ ,\\n])\\d{5}(?:-\\d{4})?(?![\\d-])|, ${TOWN}, [A-Z]{2}(?![A-Za-z])`,
  'uy',
);
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
  const from = wordStart(text, start - 1);
  if (start - 1 - from < 6 || !isCapitalAt(text, from) || !GERMANIC.test(wordBefore(text, start - 1))) return undefined;
  return address(from, end, 'a street and a house number');
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
