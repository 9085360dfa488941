import type { Tokenizer } from '../text/tokenizer.ts';
import type { LeakageMatcher } from './labelLeakage.ts';

/** Whether a term of the matcher stands in a text, told by the numbers of its tokens; exact, but for terms no token has a number for. */
export type LeakageFilter = (ids: Int32Array, matcher: LeakageMatcher) => boolean;

/** A term's tokens by their numbers, under the first of them. */
type TermsByFirst = ReadonlyMap<number, readonly Int32Array[]>;

const FIRST = 1;
const HYPHENATED = 2;
const HYPHEN = 0x2d;

/** Hyphenated tokens are read as their parts, as matchers read them. */
export function createLeakageFilter(tokenizer: Tokenizer): LeakageFilter {
  const compiled = new WeakMap<LeakageMatcher, TermsByFirst | 'unknown'>();
  const partsOf = new Map<number, Int32Array>();
  /** Of each token: whether it is some term's first, whether it has parts. */
  let marks = new Uint8Array(1 << 10);
  let known = 0;

  const learn = (): void => {
    while (known < tokenizer.size) {
      const { size } = tokenizer;
      if (size > marks.length) marks = extended(marks, size * 2);
      const hyphenated = withHyphen(tokenizer, known, size);
      known = size;
      for (const id of hyphenated) {
        marks[id]! |= HYPHENATED;
        partsOf.set(
          id,
          Int32Array.from(tokenizer.textOf(id).split('-'), (part) => idOf(tokenizer, part) ?? -1),
        );
      }
    }
  };
  const compile = (matcher: LeakageMatcher): TermsByFirst | 'unknown' => {
    const terms = compileTerms(tokenizer, matcher.terms);
    compiled.set(matcher, terms);
    learn();
    if (terms !== 'unknown') for (const id of terms.keys()) marks[id]! |= FIRST;
    return terms;
  };
  /** Whether the term stands where a part of a token begins. */
  const standsAt = (ids: Int32Array, at: number, part: number, term: Int32Array): boolean => {
    for (const wanted of term) {
      if (at >= ids.length) return false;
      const id = ids[at]!;
      const parts = (marks[id]! & HYPHENATED) !== 0 ? partsOf.get(id)! : undefined;
      if ((parts ? parts[part] : id) !== wanted) return false;
      part += 1;
      if (parts && part < parts.length) continue;
      at += 1;
      part = 0;
    }
    return true;
  };

  return (ids, matcher) => {
    const terms = compiled.get(matcher) ?? compile(matcher);
    if (terms === 'unknown') return true;
    if (known < tokenizer.size) learn();
    const standsIn = (first: number, at: number, part: number): boolean =>
      (marks[first]! & FIRST) !== 0 && (terms.get(first)?.some((term) => standsAt(ids, at, part, term)) ?? false);
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at]!;
      const mark = marks[id]!;
      if (mark === 0) continue;
      if ((mark & HYPHENATED) === 0) {
        if (standsIn(id, at, 0)) return true;
      } else if (partsOf.get(id)!.some((part, index) => standsIn(part, at, index))) return true;
    }
    return false;
  };
}

function compileTerms(tokenizer: Tokenizer, terms: readonly (readonly string[])[]): TermsByFirst | 'unknown' {
  const byFirst = new Map<number, Int32Array[]>();
  for (const term of terms) {
    const ids: number[] = [];
    for (const token of term) {
      const id = idOf(tokenizer, token);
      if (id === undefined) return 'unknown';
      ids.push(id);
    }
    byFirst.set(ids[0]!, [...(byFirst.get(ids[0]!) ?? []), Int32Array.from(ids)]);
  }
  return byFirst;
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

function extended(array: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(array);
  return larger;
}
