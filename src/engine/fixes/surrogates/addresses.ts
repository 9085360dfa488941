import { SURROGATE_NAMES } from '../../knowledge/names/surrogateNames.ts';
import type { FixLanguage } from '../language.ts';
import type { Draw } from './draw.ts';

const ENDING =
  'Street|St|Road|Rd|Avenue|Ave|Av|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Ter|Circle|Cir|Square|Sq|Highway|Hwy|Parkway|Pkwy|Trail|Trl|Crescent|Cres|Close|Grove|Row|Alley|Loop|Turnpike|Pike|Expressway|Plaza|Gardens|Mews|Hill|Heights|Ridge|Run';
const SPANISH_KIND =
  '[Cc]alle|CALLE|[Cc]/|[Aa]venida|[Aa]vda?\\.?|[Aa]v\\.|[Pp]laza|[Pp]za\\.?|[Pp]l\\.|[Pp]aseo|[Rr]onda|[Tt]ravesía|[Gg]lorieta|[Cc]amino|[Cc]arretera|[Cc]tra\\.?|[Uu]rbanización|[Uu]rb\\.?|[Cc]allejón|[Pp]asaje|[Rr]ambla|[Cc]arrer|[Rr]úa|[Rr]ue|[Vv]ia|[Vv]iale|[Pp]iazza|[Pp]raça';
const NAME_WORD = "(?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,3}(?:st|nd|rd|th))";
const PARTICLES = '(?:(?:de|del|la|las|los|el|y|i|des|du|della|di|da|do|le|les) )*';
const US_STREET = new RegExp(
  `^((?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.? )?)(?:${NAME_WORD} )+?((?:${ENDING})(?![\\p{L}]))`,
  'u',
);
const SPANISH_STREET = new RegExp(`^(${SPANISH_KIND})( ?)${PARTICLES}${NAME_WORD}(?: ${PARTICLES}${NAME_WORD})*`, 'u');
const UK_POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Za-z\d])/;
const APARTMENT =
  /^(?:Apt|Apartment|Flat|Suite|Ste|Unit|Floor|Fl|Room|Rm|piso|puerta|portal|bajo|P\.? ?O\.? ?Box|Post Office Box|Apartado(?: de [Cc]orreos)?|PSC|Box|CP|n\.º|núm\.|número)(?![\p{L}])/u;
const STATE =
  /^(?:[A-Z]{2}|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)(?![\p{L}])/u;
const FLOOR = /^\d{1,2}\.?[ºª°]\.? ?(?:(?:[A-Z]|izq(?:uierda|\.)?|dcha\.?|derecha)(?!\p{L}))?/u;
const TOWN =
  /^(?:(?:St|Ft|Mt)\. )?\p{Lu}[\p{L}'’-]*(?![\p{L}\p{N}])(?: (?:de |la |las |los |del )*\p{Lu}[\p{L}'’-]*(?![\p{L}\p{N}]))*/u;

/**
 * An address in the same form that does not exist: other numbers, streets and towns that were made up, postal codes that were never
 * given out (000xx; the British ZZ99). States stay: Safe Harbor lets them stand.
 */
export function addressSurrogate(value: string, language: FixLanguage, draw: Draw): string {
  const names = SURROGATE_NAMES[language];
  let result = '';
  let at = 0;
  while (at < value.length) {
    const rest = value.slice(at);
    const isStart = at === 0 || !/[\p{L}\p{N}]/u.test(value[at - 1]!);
    const [length, written] = isStart ? part(rest, value.slice(0, at), names, draw) : [1, rest[0]!];
    result += written;
    at += length;
  }
  return result;
}

/** What stands at the beginning of the rest: how long it is, and what is written instead. */
function part(
  rest: string,
  before: string,
  names: (typeof SURROGATE_NAMES)['en'],
  draw: Draw,
): readonly [length: number, written: string] {
  const postcode = UK_POSTCODE.exec(rest)?.[0];
  if (postcode) return [postcode.length, `ZZ99 ${draw.disguise(postcode.slice(-3), { letters: true })}`];
  const zip = /^\d{5}(?:-\d{4})?(?!\d)/.exec(rest)?.[0];
  if (zip && isPostal(rest.slice(zip.length))) return [zip.length, `000${draw.disguise(zip.slice(3))}`];
  const american = US_STREET.exec(rest);
  if (american) {
    const street = draw.pick(names.streets, 'street', american[0]).replace(/^(?:de|del)(?: l[ao]s?)? /, '');
    return [american[0].length, `${american[1]}${street} ${american[2]}`];
  }
  const spanish = SPANISH_STREET.exec(rest);
  if (spanish)
    return [
      spanish[0].length,
      `${spanish[1]}${spanish[2]}${capitalFor(spanish[2]!, draw.pick(names.streets, 'street', spanish[0]))}`,
    ];
  const kept = (APARTMENT.exec(rest) ?? (before === '' ? null : STATE.exec(rest)) ?? FLOOR.exec(rest))?.[0];
  if (kept) return [kept.length, kept];
  const number = /^\d+/.exec(rest)?.[0];
  if (number) return [number.length, draw.disguise(number).replace(/^0/, '7')];
  const germanic = /^\p{Lu}\p{L}*(stra(?:ße|sse|at)|gatan|gata|gade|vej|veien|katu|gasse|plein|laan)(?!\p{L})/u.exec(
    rest,
  );
  if (germanic)
    return [germanic[0].length, `${draw.pick(['Linden', 'Birken', 'Garten', 'Wiesen'], germanic[0])}${germanic[1]}`];
  const isApartment = /^(?:#?[A-Z]?\d*[A-Z]?)(?![\p{L}\p{N}])/u.exec(rest)?.[0];
  if (isApartment) return [isApartment.length, draw.disguise(isApartment)];
  const town = TOWN.exec(rest)?.[0];
  if (town) return withoutState(town, rest, names, draw);
  return [1, rest[0]!];
}

/** `Chicago IL`: the state behind a town stays. */
function withoutState(
  town: string,
  rest: string,
  names: (typeof SURROGATE_NAMES)['en'],
  draw: Draw,
): readonly [number, string] {
  const name = town.replace(/ [A-Z]{2}$/, '');
  return [rest.startsWith(name) ? name.length : town.length, draw.pick(names.towns, 'town', name)];
}

/** Five digits are a house number where a street follows. */
function isPostal(after: string): boolean {
  return !US_STREET.test(after.trimStart()) || !after.startsWith(' ');
}

/** `C/ de los Almendros`; without a space the particle needs none. */
function capitalFor(space: string, street: string): string {
  return space === '' ? street.replace(/^(?:de|del)(?: l[ao]s?)? /, '') : street;
}
