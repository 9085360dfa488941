import { firstNames, firstNamesThatAreWords } from './firstNames.ts';
import {
  ambiguousTowns,
  largePlaces,
  placeContexts,
  states,
  streetBeginnings,
  streetEndings,
  towns,
} from './places.ts';
import { surnames, surnamesThatAreWords } from './surnames.ts';
import {
  credentials,
  eponymPhrases,
  nameContexts,
  notNames,
  plainWords,
  thingsBefore,
  thingWords,
  titles,
} from './words.ts';

/** What a word with a capital may be; a word can be several. */
export const WordKind = {
  firstName: 1,
  surname: 2,
  /** Also a plain word, so that a list alone does not make it a name. */
  word: 4,
  title: 8,
  /** Begins sentences and headings. */
  plain: 16,
  credential: 32,
  /** `Scale`, `Hospital`, `Syndrome`: what stands before it is no person. */
  thing: 64,
  /** Known as an eponym, an instrument or a brand. */
  notName: 128,
  /** First word of a town's name. */
  town: 256,
  /** First word of a state's name, or its postal code. */
  state: 512,
  /** `Calle`, `Avda`: begins a Spanish street. */
  street: 1024,
} as const;

/** What a word in lower case says of the word with a capital behind it. */
export const ContextKind = {
  /** `husband`, `named`: a person's name. */
  name: 1,
  /** `calle`, `avda`: a Spanish street. */
  street: 2,
  /** `de`, `la`: what stands before it decides. */
  particle: 4,
  /** `hospital`, `escala`: the name of a thing, in Spanish. */
  thing: 8,
  /** `in`, `from`, `en`: a place. */
  place: 16,
  /** `by`, `is`, `as`: what stands before it decides. */
  by: 32,
} as const;

/** The words and names that the identifier check works with. */
export interface PhiKnowledge {
  /** Words as they are written with a capital -> their kinds, as bits of {@link WordKind}. */
  readonly words: ReadonlyMap<string, number>;
  /** First word of a town -> the towns that begin with it, longest first, and whether the name needs more to count as a town. */
  readonly towns: ReadonlyMap<string, readonly { readonly name: string; readonly ambiguous: boolean }[]>;
  /** First words of countries and regions. */
  readonly largePlaces: ReadonlySet<string>;
  /** Names of states and their postal codes. */
  readonly states: ReadonlySet<string>;
  /** Words in lower case -> what they say of a name behind them, as bits of {@link ContextKind}. */
  readonly contexts: ReadonlyMap<string, number>;
  /** Words with a capital -> the phrases that hold them and name nobody, with the place of the word in the phrase. */
  readonly eponyms: ReadonlyMap<string, readonly { readonly phrase: string; readonly offset: number }[]>;
  readonly streetEndings: readonly string[];
}

/** Builds the tables of {@link PhiKnowledge} from the lists beside this file; a few milliseconds. */
export function createPhiKnowledge(): PhiKnowledge {
  const words = new Map<string, number>();
  const add = (list: readonly string[], kinds: number): void => {
    for (const word of list) words.set(word, (words.get(word) ?? 0) | kinds);
  };
  add(split(firstNames), WordKind.firstName);
  add(split(firstNamesThatAreWords), WordKind.firstName | WordKind.word);
  add(split(surnames), WordKind.surname);
  add(split(surnamesThatAreWords), WordKind.surname | WordKind.word);
  add(split(titles), WordKind.title);
  add(split(plainWords), WordKind.plain | WordKind.word);
  add(split(credentials), WordKind.credential);
  add(split(thingWords), WordKind.thing | WordKind.word);
  add(split(notNames), WordKind.notName);
  const townTable = createTowns();
  add([...townTable.keys()], WordKind.town);
  const stateNames = phrases(states).flatMap((state) => state.split('='));
  add(
    stateNames.map((name) => name.split(' ')[0]!),
    WordKind.state,
  );
  add(
    split(streetBeginnings).map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
    WordKind.street,
  );
  return {
    words,
    towns: townTable,
    largePlaces: new Set(split(largePlaces)),
    states: new Set(stateNames),
    contexts: createContexts(),
    eponyms: createEponyms(),
    streetEndings: split(streetEndings),
  };
}

function createContexts(): Map<string, number> {
  const contexts = new Map<string, number>();
  const add = (list: readonly string[], kind: number): void => {
    for (const word of list) contexts.set(word, (contexts.get(word) ?? 0) | kind);
  };
  add(split(nameContexts), ContextKind.name);
  add(split(streetBeginnings), ContextKind.street);
  add(['de', 'del', 'la', 'las', 'los', 'el'], ContextKind.particle);
  add(split(thingsBefore), ContextKind.thing);
  add(split(placeContexts), ContextKind.place);
  add(['by', 'por', 'is', 'as', 'es'], ContextKind.by);
  return contexts;
}

function createEponyms(): Map<string, { phrase: string; offset: number }[]> {
  const table = new Map<string, { phrase: string; offset: number }[]>();
  for (const phrase of phrases(eponymPhrases)) {
    for (const { 0: word, index } of phrase.matchAll(/\p{Lu}\p{L}*/gu)) {
      table.set(word, [...(table.get(word) ?? []), { phrase, offset: index }]);
    }
  }
  return table;
}

function createTowns(): Map<string, { name: string; ambiguous: boolean }[]> {
  const ambiguous = new Set(phrases(ambiguousTowns));
  const table = new Map<string, { name: string; ambiguous: boolean }[]>();
  for (const name of new Set([...phrases(towns), ...ambiguous])) {
    const first = /^[\p{L}-]+/u.exec(name)![0];
    const same = table.get(first) ?? [];
    same.push({ name, ambiguous: ambiguous.has(name) });
    table.set(first, same);
  }
  for (const same of table.values()) same.sort((a, b) => b.name.length - a.name.length);
  return table;
}

function split(list: string): string[] {
  return list.trim().split(/\s+/);
}

function phrases(list: string): string[] {
  return list.trim().split(/[|\n]/);
}
