import { occurrences } from '../../checks/phi/surrogates.ts';
import { type PhiKnowledge, WordKind } from '../../knowledge/names/phiKnowledge.ts';
import { SURROGATE_NAMES, TELLING_NAMES } from '../../knowledge/names/surrogateNames.ts';
import type { CaseRecord, TextSpan } from '../../record/record.ts';
import type { FixLanguage } from '../language.ts';
import type { Draw } from './draw.ts';

type Role = 'first' | 'last';
type Sex = 'female' | 'male';

/** One word of a name where it stands. */
export interface NamePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Equal for the same name, whatever its case. */
  readonly key: string;
}

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const NO_NAME = WordKind.word | WordKind.plain | WordKind.notName | WordKind.town | WordKind.state | WordKind.thing;
const MALE_BEFORE =
  /(?<!\p{L})(?:Mr|Sr|Don|D|husband|father|dad|son|brother|stepfather|stepson|grandfather|grandson|uncle|nephew|boyfriend|marido|esposo|padre|hijo|hermano|abuelo|tío|sobrino|novio|vecino|amigo|señor|psicólogo)[.,:]? \(?$/iu;
const FEMALE_BEFORE =
  /(?<!\p{L})(?:Mrs|Ms|Miss|Sra|Srta|Dña|Doña|Dra|wife|mother|mom|mum|daughter|sister|stepmother|stepdaughter|grandmother|granddaughter|aunt|niece|girlfriend|esposa|mujer|madre|hija|hermana|abuela|tía|sobrina|novia|vecina|amiga|señora|psicóloga|doctora)[.,:]? \(?$/iu;
const TITLE_BEFORE =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sra?|Srta|Dra|Ldo|Lda|Señora?|Doctora)\.? $/u;
const MALE_WORDS = /(?<!\p{L})(?:he|his|him|man|male|boy|varón|hombre|niño|chico|él)(?!\p{L})/giu;
const FEMALE_WORDS = /(?<!\p{L})(?:she|her|hers|woman|female|girl|mujer|niña|chica|ella)(?!\p{L})/giu;

/** The words with a capital of a name's span; particles between them are no parts. */
export function partsOf(text: string, { start, end }: TextSpan): NamePart[] {
  return Array.from(text.slice(start, end).matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: start + index,
    end: start + index + word.length,
    key: word.toLowerCase().normalize('NFC'),
  }));
}

/** Other places in the text where a name stands alone, unless it is a word that may mean something else. */
export function otherPlaces(text: string, part: NamePart, knowledge: PhiKnowledge): TextSpan[] {
  const plain = part.text.charAt(0) + part.text.slice(1).toLowerCase();
  const kinds = (knowledge.words.get(part.text) ?? 0) | (knowledge.words.get(plain) ?? 0);
  if (part.text.length < 4 || kinds & NO_NAME) return [];
  return occurrences(text, part.text).map(([start, end]) => ({ kind: 'text', start, end }));
}

/** What names of one record are replaced by. */
export interface NameTable {
  /** The surrogate of a part, in the part's own case. */
  surrogateOf(part: NamePart): string;
}

/**
 * Surrogates for all names of a record: the same name gets the same one, no two names share one, and none stands in the text already.
 * First names keep the sex where it can be told: by a title or a word for kin, by the name itself, by the record.
 * @param names the parts of each name, in order
 */
export function createNameTable(
  record: CaseRecord,
  names: readonly (readonly NamePart[])[],
  options: { readonly knowledge: PhiKnowledge; readonly language: FixLanguage; readonly draw: Draw },
): NameTable {
  const { text } = record;
  const roles = rolesOf(text, names, options.knowledge, options.language);
  const taken = new Set(Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase()));
  const table = new Map<string, string>();
  for (const parts of names) {
    for (const part of parts) {
      if (table.has(part.key) || part.text.length === 1) continue;
      const list = listFor(record, parts, part, roles.get(part.key) ?? 'first', options);
      const from = options.draw.number(list.length, 'name', part.key);
      const turned = [...list.slice(from), ...list.slice(0, from)];
      const name = turned.find((candidate) => !taken.has(candidate.toLowerCase())) ?? turned[0]!;
      taken.add(name.toLowerCase());
      table.set(part.key, name);
    }
  }
  return {
    surrogateOf(part) {
      const name = part.text.length === 1 ? initialFor(part, table, options.draw) : table.get(part.key)!;
      return part.text.length > 1 && part.text === part.text.toUpperCase() ? name.toUpperCase() : name;
    },
  };
}

/** `J.` of `J. Smith` beside `John Smith`: the initial of John's surrogate. */
function initialFor(part: NamePart, table: ReadonlyMap<string, string>, draw: Draw): string {
  for (const [key, name] of table) if (key.startsWith(part.key)) return name.charAt(0).normalize('NFD').charAt(0);
  return draw.disguise(part.text.normalize('NFD').charAt(0), { letters: true });
}

function rolesOf(
  text: string,
  names: readonly (readonly NamePart[])[],
  knowledge: PhiKnowledge,
  language: FixLanguage,
): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  const settle = (part: NamePart, role: Role): void => {
    if (!roles.has(part.key)) roles.set(part.key, role);
  };
  // Whole names say which word is which; single ones follow.
  for (const parts of names.filter(({ length }) => length > 1)) {
    const isTurned = text.slice(parts[0]!.start, parts.at(-1)!.end).includes(',');
    for (const [place, part] of parts.entries()) settle(part, roleIn(parts, place, isTurned, knowledge, language));
  }
  for (const [part] of names.filter(({ length }) => length === 1)) {
    const kinds = kindsOf(part!, knowledge);
    const isTitled = TITLE_BEFORE.test(text.slice(Math.max(0, part!.start - 12), part!.start));
    const isSurname = isTitled || (kinds & WordKind.firstName) === 0;
    const isKin = !isTitled && kinds === 0 && kinBefore(text, part!.start) !== undefined;
    settle(part!, isSurname && !isKin ? 'last' : 'first');
  }
  return roles;
}

function roleIn(
  parts: readonly NamePart[],
  place: number,
  isTurned: boolean,
  knowledge: PhiKnowledge,
  language: FixLanguage,
): Role {
  const last = parts.length - 1;
  if (isTurned) return place === 0 ? 'last' : 'first';
  if (place === 0) return 'first';
  if (place === last) return 'last';
  const kinds = kindsOf(parts[place]!, knowledge) & (WordKind.firstName | WordKind.surname);
  if (kinds === WordKind.surname) return 'last';
  if (kinds === WordKind.firstName) return 'first';
  return language === 'es' && place === last - 1 ? 'last' : 'first';
}

function kindsOf(part: NamePart, { words }: PhiKnowledge): number {
  return words.get(part.text) ?? words.get(part.text.charAt(0) + part.text.slice(1).toLowerCase()) ?? 0;
}

function listFor(
  record: CaseRecord,
  parts: readonly NamePart[],
  part: NamePart,
  role: Role,
  { language, draw }: { readonly language: FixLanguage; readonly draw: Draw },
): readonly string[] {
  const names = SURROGATE_NAMES[language];
  if (role === 'last') return names.surnames;
  const sex =
    kinBefore(record.text, parts[0]!.start) ??
    byName(part) ??
    sexOf(record) ??
    draw.pick(['female', 'male'] as const, 'sex', part.key);
  return names[sex];
}

function kinBefore(text: string, start: number): Sex | undefined {
  const before = text.slice(Math.max(0, start - 20), start);
  if (FEMALE_BEFORE.test(before)) return 'female';
  return MALE_BEFORE.test(before) ? 'male' : undefined;
}

function byName(part: NamePart): Sex | undefined {
  for (const { female, male } of [TELLING_NAMES, SURROGATE_NAMES.en, SURROGATE_NAMES.es]) {
    if (female.some((name) => name.toLowerCase() === part.key)) return 'female';
    if (male.some((name) => name.toLowerCase() === part.key)) return 'male';
  }
  // Names in -a are women's, names in -o men's, in Spanish and in most of Europe.
  if (part.key.endsWith('a')) return 'female';
  return part.key.endsWith('o') ? 'male' : undefined;
}

function sexOf({ meta, text }: CaseRecord): Sex | undefined {
  const axes = meta.axes as { readonly sex?: unknown } | null | undefined;
  if (axes?.sex === 'female' || axes?.sex === 'male') return axes.sex;
  const [female, male] = [FEMALE_WORDS, MALE_WORDS].map((words) => text.match(words)?.length ?? 0);
  return female === male ? undefined : female! > male! ? 'female' : 'male';
}
