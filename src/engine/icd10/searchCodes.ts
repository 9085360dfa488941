import MiniSearch, { type SearchResult } from 'minisearch';
import { codesOfAbbreviation } from './abbreviations.ts';
import type { CatalogueEntry, SearchHit, SearchOptions } from './catalogue.ts';
import type { CodeTable, SearchDocument } from './codeTable.ts';
import { billableBelow, nearestCodes } from './nearest.ts';
import { looksLikeCode, normaliseCode } from './normaliseCode.ts';

const DEFAULT_LIMIT = 20;
const NO_WORD = /[^\p{L}\p{N}]+/u;
const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;
/** A name that begins with a word of the query names it; one that does not mentions it (`agoraphobia with panic disorder`). */
const HEAD_WORD = 1.3;
const TITLE = 1.2;
/** MiniSearch counts a similar word at most 0.45; it is most often meant: `depression` for `depressive`. */
const WEIGHTS = { fuzzy: 0.7, prefix: 0.5 };
/** Typing errors seldom hit the first letter: `expression` for `depression` counts less. */
const OTHER_INITIAL = 0.4;
/** In a search of everything a code of mental health is most often meant: `stress` names more fractures than reactions. */
const MENTAL_HEALTH = 1.5;
/** What a name loses for each word of the query it lacks, where no name has them all. */
const LACKING = 0.3;
/** A billable code below a heading that was found counts half of what the heading does. */
const BELOW_HEADING = 0.5;
/** Headings whose codes are looked into, best first; more would list whole chapters for a common word. */
const HEADINGS_OPENED = 25;

/** Searches by code or words. The word index of a letter, or of all codes, is built when a search first needs it. */
export function createSearch(table: CodeTable): (query: string, options?: SearchOptions) => SearchHit[] {
  const indexes = new Map<string, NameIndex>();

  const byWords = (words: string, within: string): SearchHit[] => {
    const letter = within.slice(0, 1);
    let index = indexes.get(letter);
    if (!index) {
      index = indexNames(table.documents(letter));
      indexes.set(letter, index);
    }
    return hitsOf(table, searchNames(index, words, within));
  };

  return (query, { limit = DEFAULT_LIMIT, within = '', billableOnly = false } = {}) => {
    const text = query.trim();
    const prefix = normaliseCode(within);
    const hits = looksLikeCode(text) || text.length === 1 ? byCode(table, text, prefix) : [];
    if (hits.length === 0) hits.push(...byAbbreviation(table, text, prefix, byWords));
    if (hits.length === 0) hits.push(...byCodeAndWords(table, text, prefix, byWords));
    if (hits.length === 0 && !(looksLikeCode(text) && text.includes('.'))) hits.push(...byWords(text, prefix));
    if (hits.length === 0 && looksLikeCode(text)) hits.push(...byNearest(table, text, prefix, limit));
    return ranked(billableOnly ? openHeadings(table, hits) : hits).slice(0, Math.max(0, limit));
  };
}

/** Codes that begin as the query does; the score is the share of the code that was typed. */
function byCode(table: CodeTable, query: string, within: string): SearchHit[] {
  const prefix = normaliseCode(query);
  const typed = prefix.replace('.', '').length;
  return [...table.startingWith(prefix)]
    .filter((entry) => entry.code.startsWith(within))
    .map((entry) => ({ entry, score: typed / entry.code.replace('.', '').length }));
}

/** `F32 moderate`: the words among the codes that begin so. */
function byCodeAndWords(
  table: CodeTable,
  query: string,
  within: string,
  byWords: (words: string, within: string) => SearchHit[],
): SearchHit[] {
  const terms = query.split(/\s+/);
  const code = terms.find((term) => looksLikeCode(term));
  if (code === undefined || terms.length < 2) return [];
  const prefix = normaliseCode(code);
  if (!prefix.startsWith(within) || table.startingWith(prefix)[Symbol.iterator]().next().done) return [];
  return byWords(terms.filter((term) => term !== code).join(' '), prefix);
}

/** `PTSD`, `TDAH`: the codes it stands for; `PTSD chronic`: the words among them, then the codes themselves. */
function byAbbreviation(
  table: CodeTable,
  query: string,
  within: string,
  byWords: (words: string, within: string) => SearchHit[],
): SearchHit[] {
  const terms = query.split(/\s+/);
  const short = terms.find((term) => codesOfAbbreviation(term).length > 0);
  if (short === undefined) return [];
  const others = terms.filter((term) => term !== short).join(' ');
  const hits = new Map<string, SearchHit>();
  for (const [index, code] of codesOfAbbreviation(short).entries()) {
    const named = byCode(table, code, within).map(({ entry, score }) => ({ entry, score: score / (index + 1) }));
    const described = others === '' || !code.startsWith(within) ? [] : byWords(others, code);
    // Above all that are only named, which score 1 at most.
    for (const { entry, score } of described) hits.set(entry.code, { entry, score: score + 1 });
    for (const hit of named) if (!hits.has(hit.entry.code)) hits.set(hit.entry.code, hit);
  }
  return [...hits.values()];
}

function byNearest(table: CodeTable, query: string, within: string, limit: number): SearchHit[] {
  return nearestCodes(table, normaliseCode(query), limit)
    .filter((entry) => entry.code.startsWith(within))
    .map((entry, index) => ({ entry, score: 0.5 / (index + 1) }));
}

interface NameIndex {
  readonly documents: readonly SearchDocument[];
  /** Document ids are positions in `documents`. */
  readonly words: MiniSearch<SearchDocument & { id: number; compounds: string }>;
}

interface FoundName {
  readonly document: SearchDocument;
  readonly result: SearchResult;
  readonly score: number;
}

function indexNames(names: Iterable<SearchDocument>): NameIndex {
  const documents = [...names];
  const words: NameIndex['words'] = new MiniSearch({
    fields: ['name', 'extensions', 'compounds'],
    processTerm: foldTerm,
  });
  words.addAll(documents.map((document, id) => ({ ...document, id, compounds: compoundsOf(document.name) })));
  return { documents, words };
}

/** Words joined by hyphens as one word: `posttraumatic` finds `Post-traumatic`. */
function compoundsOf(name: string): string {
  return (name.match(COMPOUND) ?? []).map((compound) => compound.replaceAll('-', '')).join(' ');
}

/** For each code the name that fits best; names with all the words if there are any, else with some. */
function searchNames({ documents, words }: NameIndex, query: string, within: string): Iterable<FoundName> {
  const terms = new Set(query.split(NO_WORD).filter(Boolean).map(foldTerm));
  const initials = new Set([...terms].map((term) => term[0]));
  const settings = {
    boostDocument: (_id: number, term: string) => (initials.has(term[0]) ? 1 : OTHER_INITIAL),
    prefix: (term: string) => term.length > 2,
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    weights: WEIGHTS,
    boost: { extensions: 0.2, compounds: 0.5 },
    filter: (result: SearchResult) => documents[result.id]!.code.startsWith(within),
  };
  const all = words.search(query, { ...settings, combineWith: 'AND' });
  const best = new Map<string, FoundName>();
  for (const result of all.length > 0 ? all : words.search(query, settings)) {
    const document = documents[result.id]!;
    const head = result.terms.includes(foldTerm(document.name.split(NO_WORD).find((word) => word) ?? ''));
    const lacking = terms.size - new Set(result.queryTerms).size;
    const subject = within === '' && document.code.startsWith('F') ? MENTAL_HEALTH : 1;
    const score =
      result.score *
      (head ? HEAD_WORD : 1) *
      (document.isTitle ? TITLE : 1) *
      subject *
      LACKING ** Math.max(0, lacking);
    if (score > (best.get(document.code)?.score ?? 0)) best.set(document.code, { document, result, score });
  }
  return best.values();
}

/** The items found; where words of their 7th characters were asked for, the codes these make, too. */
function* openExtensions(table: CodeTable, { document, result, score }: FoundName): Iterable<SearchHit> {
  const entry = table.find(document.code)!;
  yield { entry, score };
  const terms = Object.keys(result.match).filter((term) => result.match[term]!.includes('extensions'));
  if (terms.length === 0) return;
  for (const child of table.children(entry.code)) {
    const words = new Set(child.title.slice(entry.title.length).split(NO_WORD).map(foldTerm));
    const share = terms.filter((term) => words.has(term)).length / terms.length;
    if (share > 0) yield { entry: child, score: score * share };
  }
}

function hitsOf(table: CodeTable, found: Iterable<FoundName>): SearchHit[] {
  return [...found].flatMap((name) => [...openExtensions(table, name)]);
}

/** Billable hits, and the billable codes below the headings among the hits. */
function openHeadings(table: CodeTable, hits: readonly SearchHit[]): SearchHit[] {
  const billable = hits.filter((hit) => hit.entry.billable);
  const found = new Set(billable.map((hit) => hit.entry.code));
  const headings = ranked(hits.filter((hit) => !hit.entry.billable)).slice(0, HEADINGS_OPENED);
  for (const { entry, score } of headings) {
    const below = billableBelow(table, entry).filter((code) => !found.has(code.code));
    for (const code of below) {
      found.add(code.code);
      billable.push({ entry: code, score: score * BELOW_HEADING });
    }
  }
  return billable;
}

function ranked(hits: readonly SearchHit[]): SearchHit[] {
  return [...hits].sort(
    (a, b) => b.score - a.score || rankOf(a.entry) - rankOf(b.entry) || byCodeOrder(a.entry, b.entry),
  );
}

function rankOf(entry: CatalogueEntry): number {
  return entry.billable ? 0 : 1;
}

function byCodeOrder(a: CatalogueEntry, b: CatalogueEntry): number {
  return a.code < b.code ? -1 : 1;
}

/** Lower case without diacritics: `episodio psicótico` is found by `psicotico`. */
function foldTerm(term: string): string {
  const lower = term.toLowerCase();
  // Most terms are plain ASCII, and normalising all of them doubles the time the index takes.
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
