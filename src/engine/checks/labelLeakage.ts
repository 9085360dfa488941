import type { Catalogue } from '../icd10/catalogue.ts';
import type { TextSpan } from '../record/record.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Finding } from './finding.ts';
import { spellingsOf } from './spellings.ts';

/** A place where a text gives its own label away. */
export interface Leak {
  readonly span: TextSpan;
  /** What stands there: the code, its title, or one of its inclusion terms, as the catalogue words it. */
  readonly term: string;
  readonly kind: 'code' | 'title' | 'inclusion-term';
  /** The record's code that is given away, dotted. */
  readonly code: string;
  /** The heading above the code whose title it is, where it is not the code's own. */
  readonly heading?: string;
}

interface Term extends Omit<Leak, 'span'> {
  readonly tokens: readonly string[];
}

/** What must not stand in the reports of one code, ready to be looked for. */
export interface LeakageMatcher {
  /** The tokens of each term, split at hyphens. */
  readonly terms: readonly (readonly string[])[];
  /** The leaks of a text, in order. */
  find(tokens: readonly Token[]): Leak[];
}

/**
 * Finds the code itself (with or without its dot, or its category), its title and its inclusion terms in a text, as sequences of
 * tokens: case, punctuation, hyphens and British or American spelling do not matter. A title also counts without `, unspecified`,
 * `NOS` (where two words or more are left), and what stands in brackets; the part of it that is the title of a heading above counts by
 * itself (`Bipolar disorder`). Other titles of headings and those of other codes do not count.
 */
export function createLeakageMatcher(catalogue: Catalogue, codes: readonly string[]): LeakageMatcher {
  const all = codes.flatMap((code) => termsOf(catalogue, code));
  const byFirst = new Map<string, Term[]>();
  for (const term of all) {
    const first = term.tokens[0]!;
    const same = byFirst.get(first);
    if (same) same.push(term);
    else byFirst.set(first, [term]);
  }
  for (const terms of byFirst.values()) terms.sort((a, b) => b.tokens.length - a.tokens.length);
  return { terms: all.map(({ tokens }) => tokens), find: (tokens) => findTerms(splitHyphens(tokens), byFirst) };
}

/** Matchers for the codes of a dataset's records, each made once; one cache a catalogue. */
export function createLeakageMatchers(catalogue: Catalogue): (codes: readonly string[]) => LeakageMatcher {
  const made = new Map<string, LeakageMatcher>();
  return (codes) => {
    const key = codes.join('\n');
    let matcher = made.get(key);
    if (!matcher) {
      matcher = createLeakageMatcher(catalogue, codes);
      made.set(key, matcher);
    }
    return matcher;
  };
}

/**
 * The places where a record's text gives its label away, as findings, in order.
 * @param tokens those of the text
 * @param field the text's field path
 */
export function leakageFindings(
  text: string,
  tokens: readonly Token[],
  matcher: LeakageMatcher,
  field: string,
): Finding[] {
  return matcher.find(tokens).map(({ span, term, kind, code, heading }) => ({
    rule: 'label-leakage',
    severity: 'warning',
    message: `The text names ${heading ? `the title of its heading ${heading}` : `${WHAT[kind]} ${code}`}: “${text.slice(span.start, span.end).replace(/\s+/g, ' ')}”`,
    field,
    span,
    evidence: { rule: 'label-leakage', kind, code, term },
  }));
}

const WHAT: Readonly<Record<Leak['kind'], string>> = {
  code: 'its own code',
  title: 'the title of its code',
  'inclusion-term': 'a condition that belongs to its code',
};

/** The words that label one code, as a prompt may forbid them: its title and its inclusion terms. */
export function labelWords(catalogue: Catalogue, code: string): string[] {
  return [...new Set(termsOf(catalogue, code).flatMap(({ kind, term }) => (kind === 'code' ? [] : [term])))];
}

/** The leaks of a text, in order. */
export function findLabelLeakage(text: string, matcher: LeakageMatcher): Leak[] {
  return matcher.find(tokenize(text));
}

function findTerms(tokens: readonly Token[], byFirst: ReadonlyMap<string, readonly Term[]>): Leak[] {
  const leaks: Leak[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = byFirst.get(tokens[at]!.text)?.find((term) => standsAt(tokens, at, term.tokens));
    if (!found) continue;
    const last = at + found.tokens.length - 1;
    const span: TextSpan = { kind: 'text', start: tokens[at]!.start, end: tokens[last]!.end };
    const { tokens: _, ...leak } = found;
    leaks.push({ ...leak, span });
    at = last;
  }
  return leaks;
}

function standsAt(tokens: readonly Token[], at: number, wanted: readonly string[]): boolean {
  for (let index = 0; index < wanted.length; index++) {
    if (tokens[at + index]?.text !== wanted[index]) return false;
  }
  return true;
}

function termsOf(catalogue: Catalogue, code: string): Term[] {
  const entry = catalogue.get(code);
  const dotted = entry?.code ?? code;
  const terms: Term[] = [dotted, dotted.replace('.', ''), dotted.slice(0, 3)].map((term) => ({
    tokens: words(term),
    term,
    kind: 'code',
    code: dotted,
  }));
  const add = (term: string, kind: Leak['kind'], heading?: string): void => {
    for (const tokens of spellingsOf(words(term))) {
      terms.push({ tokens, term, kind, code: dotted, ...(heading !== undefined && { heading }) });
    }
  };
  for (const variant of entry ? variants(entry.title) : []) add(variant, 'title');
  for (const variant of catalogue.notes(dotted).inclusionTerms.flatMap(variants)) add(variant, 'inclusion-term');
  for (const { code: heading, title } of entry ? catalogue.ancestors(code) : []) {
    for (const form of partsOfTitle(entry!.title, title)) add(form, 'title', heading);
  }
  return terms.filter(({ tokens }) => tokens.length > 0);
}

/**
 * The title of a heading, singular and plural, where one of them is a part of a code's own title: `Adjustment disorders`. It is not cut
 * shorter: `Alcohol use, unspecified` is a label, `alcohol use` is what any note may speak of.
 */
function partsOfTitle(title: string, heading: string): string[] {
  const forms = [heading, outsideBrackets(heading)].flatMap((form) => [form, form.replace(/s$/i, '')]);
  const own = ` ${words(title).join(' ')} `;
  return forms.some((form) => own.includes(` ${words(form).join(' ')} `)) ? [...new Set(forms)] : [];
}

function outsideBrackets(title: string): string {
  return title.replace(/\s*[[(][^\])]*[\])]/g, '').trim();
}

/** A title as it may be said: whole, without `unspecified` or `NOS` at its end, outside and inside its brackets. */
function variants(title: string): string[] {
  const outside = outsideBrackets(title);
  const inside = [...title.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!);
  const specific = [title, outside].map((form) => form.replace(/, unspecified$/i, ''));
  // `Anxiety NOS` without its end is a symptom any note may name; `Schizoaffective psychosis NOS` still is the label.
  const named = [title, outside].map((form) => form.replace(/ NOS$/i, '')).filter((form) => form.includes(' '));
  return [...new Set([title, outside, ...specific, ...named, ...inside])].filter((form) => form !== '');
}

function words(text: string): string[] {
  return splitHyphens(tokenize(text)).map((token) => token.text);
}

/** `obsessive-compulsive` as two tokens, so that a title is found with and without its hyphens. */
function splitHyphens(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.text.includes('-'))) return tokens;
  const parts: Token[] = [];
  for (const token of tokens) {
    if (!token.text.includes('-')) {
      parts.push(token);
      continue;
    }
    let { start } = token;
    for (const text of token.text.split('-')) {
      const end = Math.min(start + text.length, token.end);
      parts.push({ text, start, end });
      start = end + 1;
    }
  }
  return parts;
}
