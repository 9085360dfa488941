import type { CaseRecord, JsonObject, TextSpan } from '../../record/record.ts';
import type { Finding } from '../finding.ts';

/** Under this key a record's metadata lists the surrogates that were put in the place of identifiers. */
export const SURROGATES_KEY = 'surrogates';

/** The surrogates a record's metadata lists. */
export function surrogatesOf(meta: JsonObject): readonly string[] {
  const listed = meta[SURROGATES_KEY];
  if (!Array.isArray(listed)) return [];
  return listed.filter((value): value is string => typeof value === 'string' && value.length > 1);
}

/** The findings of a record without those of identifiers that are its surrogates. */
export function passOverSurrogates({ text, meta }: CaseRecord, findings: readonly Finding[]): readonly Finding[] {
  const surrogates = surrogatesOf(meta);
  if (surrogates.length === 0 || !findings.some(({ rule }) => rule === 'phi')) return findings;
  const phi = findings.filter(({ rule }) => rule === 'phi');
  const kept = new Set(withoutSurrogates(text, phi, surrogates));
  return findings.filter((finding) => finding.rule !== 'phi' || kept.has(finding));
}

/** Spans without those whose words are all words of surrogates; small words and punctuation between them do not count. */
export function withoutSurrogates<Spanned extends { readonly span?: TextSpan }>(
  text: string,
  found: readonly Spanned[],
  surrogates: readonly string[],
): readonly Spanned[] {
  if (surrogates.length === 0 || found.length === 0) return found;
  const covered = surrogates.flatMap((surrogate) => occurrences(text, surrogate));
  return found.filter(({ span }) => !span || !isCovered(text, span, covered));
}

/** Where a string stands as words of their own: start and end. */
export function occurrences(text: string, words: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isInside = isWordAt(text, at - 1) && isWordAt(text, at);
    if (!isInside && !(isWordAt(text, end) && isWordAt(text, end - 1))) found.push([at, end]);
  }
  return found;
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? ' ');
}

function isCovered(text: string, span: TextSpan, covered: readonly (readonly [number, number])[]): boolean {
  const words = [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  // `D. Carlos Medina`: an initial or a title before a surrogate does not make it another name.
  const telling = words.filter(([word]) => /\p{N}|\p{Lu}.|[^\p{Lu}]\p{Lu}/u.test(word));
  return (telling.length > 0 ? telling : words).every(({ 0: word, index }) => {
    const start = span.start + index;
    return covered.some(([from, to]) => from <= start && start + word.length <= to);
  });
}
