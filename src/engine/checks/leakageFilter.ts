import { grown } from '../text/growArray.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import type { LeakageMatcher } from './labelLeakage.ts';

/** Whether a term of the matcher stands in a text, told by the numbers of its tokens; exact, but for terms no token has a number for. */
export type LeakageFilter = (ids: Int32Array, matcher: LeakageMatcher) => boolean;

interface CompiledTerms {
  /** The terms' tokens by their numbers, under the first of them. */
  readonly byFirst: ReadonlyMap<number, readonly Int32Array[]>;
  /** 1 at the last bits of each first token's number: small, so that looking at every token of a text costs little. */
  readonly marks: Uint8Array;
}

const MARKS = 1 << 12;
const HYPHEN = 0x2d;

/** Hyphenated tokens are read as their parts, as matchers read them. */
export function createLeakageFilter(tokenizer: Tokenizer): LeakageFilter {
  const compiled = new WeakMap<LeakageMatcher, CompiledTerms | 'unknown'>();
  const partsOf = new Map<number, Int32Array>();
  /** 1 for each token that has parts. */
  let hyphenated = new Uint8Array(1 << 10);
  let known = 0;

  const learn = (): void => {
    while (known < tokenizer.size) {
      const { size } = tokenizer;
      if (size > hyphenated.length) hyphenated = grown(hyphenated, size);
      const found = withHyphen(tokenizer, known, size);
      known = size;
      for (const id of found) {
        hyphenated[id] = 1;
        partsOf.set(
          id,
          Int32Array.from(tokenizer.textOf(id).split('-'), (part) => idOf(tokenizer, part) ?? -1),
        );
      }
    }
  };
  const compile = (matcher: LeakageMatcher): CompiledTerms | 'unknown' => {
    const terms = compileTerms(tokenizer, matcher.terms);
    compiled.set(matcher, terms);
    return terms;
  };
  /** Whether the term stands where a part of a token begins. */
  const standsAt = (ids: Int32Array, at: number, part: number, term: Int32Array): boolean => {
    for (const wanted of term) {
      if (at >= ids.length) return false;
      const id = ids[at]!;
      const parts = hyphenated[id] === 1 ? partsOf.get(id)! : undefined;
      if ((parts ? parts[part] : id) !== wanted) return false;
      part += 1;
      if (parts && part < parts.length) continue;
      at += 1;
      part = 0;
    }
    return true;
  };

  /** Whether a term begins in the token, or in one of its parts. */
  const beginsAt = (ids: Int32Array, at: number, { byFirst }: CompiledTerms): boolean => {
    const parts = partsOf.get(ids[at]!) ?? ids.subarray(at, at + 1);
    return parts.some((first, part) => byFirst.get(first)?.some((term) => standsAt(ids, at, part, term)) ?? false);
  };

  return (ids, matcher) => {
    const terms = compiled.get(matcher) ?? compile(matcher);
    if (terms === 'unknown') return true;
    if (known < tokenizer.size) learn();
    for (let at = nextMarked(ids, 0, terms.marks, hyphenated); at < ids.length; ) {
      if (beginsAt(ids, at, terms)) return true;
      at = nextMarked(ids, at + 1, terms.marks, hyphenated);
    }
    return false;
  };
}

/** The place of the next token that may be some term's first, or that has parts. */
function nextMarked(ids: Int32Array, from: number, marks: Uint8Array, hyphenated: Uint8Array): number {
  let at = from;
  while (at < ids.length && (marks[ids[at]! & (MARKS - 1)]! | hyphenated[ids[at]!]!) === 0) at += 1;
  return at;
}

function compileTerms(tokenizer: Tokenizer, terms: readonly (readonly string[])[]): CompiledTerms | 'unknown' {
  const byFirst = new Map<number, Int32Array[]>();
  const marks = new Uint8Array(MARKS);
  for (const term of terms) {
    const ids: number[] = [];
    for (const token of term) {
      const id = idOf(tokenizer, token);
      if (id === undefined) return 'unknown';
      ids.push(id);
    }
    byFirst.set(ids[0]!, [...(byFirst.get(ids[0]!) ?? []), Int32Array.from(ids)]);
    marks[ids[0]! & (MARKS - 1)] = 1;
  }
  return { byFirst, marks };
}

function withHyphen(tokenizer: Tokenizer, from: number, end: number): number[] {
  const { bytes, places } = tokenizer.vocabulary();
  const found: number[] = [];
  for (let id = from; id < end; id += 1) {
    for (let at = places[id]!; at < places[id + 1]!; at += 1) {
      if (bytes[at] !== HYPHEN) continue;
      found.push(id);
      break;
    }
  }
  return found;
}

/** Undefined for what is no token of its own. */
function idOf(tokenizer: Tokenizer, token: string): number | undefined {
  const { count, ids } = tokenizer.scan(token);
  return count === 1 && tokenizer.textOf(ids[0]!) === token ? ids[0] : undefined;
}
