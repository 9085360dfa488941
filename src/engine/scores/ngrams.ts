import { CasewrightError } from '../errors.ts';
import { compile, instantiate } from '../text/instantiate.ts';
import { NGRAMS_MODULE } from './ngramsModule.ts';
import type { TokenLists } from './tokenLists.ts';

/** The n-grams of one length in many texts; none crosses from one text to the next. It holds until the next length is asked for. */
export interface NgramLevel {
  readonly n: number;
  /**
   * By the place an n-gram begins at: its number, from 0, where it stands more than once in all texts; `ONCE` where it does not,
   * `NONE` where the text ends before it does. Equal numbers are equal n-grams.
   */
  readonly ids: Int32Array;
  /** How many numbers there are: distinct n-grams that stand more than once. */
  readonly repeated: number;
  readonly distinct: number;
  readonly total: number;
  /** Counts those of some of the texts as if there were no others. */
  count(rows: ArrayLike<number>): CountedNgrams;
  /**
   * By text, tokens of its longest run that stands in one of the others too, as far as these n-grams and all shorter ones say.
   * @param texts how many texts stand before the others; the same at every length
   */
  sharedRuns(texts: number): SharedRuns;
}

/** What the n-grams of one length say of some texts. */
export interface CountedNgrams {
  readonly n: number;
  readonly distinct: number;
  readonly total: number;
  /** By row: how many of its n-grams stand in another of the rows too, each as often as in the one that has it most often. */
  readonly matches: Float64Array;
  /** By row: the other rows that its distinct n-grams stand in, added up. */
  readonly others: Float64Array;
}

export interface SharedRuns {
  readonly lengths: Int32Array;
  /** Texts with one of this length: where there is none, there is no longer one either. */
  readonly found: number;
}

export const ONCE = -1;
export const NONE = -2;

/** assembly/ngrams.ts */
interface Program {
  initialise(texts: number, tokens: number): number;
  startsAt(): number;
  idsAt(): number;
  rowsAt(): number;
  matchesAt(): number;
  othersAt(): number;
  lengthsAt(): number;
  repeatedCount(): number;
  distinctCount(): number;
  totalCount(): number;
  unigrams(): number;
  lengthen(n: number): number;
  count(n: number, rows: number): number;
  share(n: number, texts: number): number;
}

type Instance = Program & { readonly memory: WebAssembly.Memory };

const PROGRAM = compile(NGRAMS_MODULE);

/**
 * The n-grams of length 1 to `longest`, each level from the one before: an n-gram can stand twice only where both (n − 1)-grams in it do.
 * Exact: numbers are compared, hashes only choose where to look. Linear in the tokens; the working memory is about 14 bytes a token.
 * @param parts their texts one after the other
 * @throws CasewrightError `too-many-words` where there is no memory for it
 */
export function* ngramLevels(parts: readonly TokenLists[], longest: number): Generator<NgramLevel> {
  const program = instantiate<Program>(PROGRAM);
  const starts = startsOf(parts);
  requireMemory(program.initialise(starts.length - 1, starts.at(-1)!));
  new Uint32Array(program.memory.buffer, program.startsAt(), starts.length).set(starts);
  putTokens(program, parts);
  requireMemory(program.unigrams());
  yield levelOf(program, 1, starts);
  for (let n = 2; n <= longest; n += 1) {
    requireMemory(program.lengthen(n));
    yield levelOf(program, n, starts);
  }
}

function putTokens(program: Instance, parts: readonly TokenLists[]): void {
  let at = program.idsAt();
  for (const { ids } of parts) {
    new Int32Array(program.memory.buffer, at, ids.length).set(ids);
    at += ids.length * 4;
  }
}

function startsOf(parts: readonly TokenLists[]): Uint32Array {
  const starts = new Uint32Array(1 + parts.reduce((texts, part) => texts + part.starts.length - 1, 0));
  let texts = 0;
  for (const part of parts) {
    const from = starts[texts]!;
    for (let at = 1; at < part.starts.length; at += 1) starts[texts + at] = from + part.starts[at]!;
    texts += part.starts.length - 1;
  }
  return starts;
}

function levelOf(program: Instance, n: number, starts: Uint32Array): NgramLevel {
  const numbers = (at: number, size: number): Int32Array => new Int32Array(program.memory.buffer, at, size);
  const sums = (at: number, size: number): Float64Array => new Float64Array(program.memory.buffer, at, size).slice();
  return {
    n,
    get ids() {
      return numbers(program.idsAt(), starts.at(-1)!);
    },
    repeated: program.repeatedCount(),
    distinct: program.distinctCount(),
    total: program.totalCount(),
    count(rows) {
      numbers(program.rowsAt(), rows.length).set(rows);
      requireMemory(program.count(n, rows.length));
      return {
        n,
        distinct: program.distinctCount(),
        total: program.totalCount(),
        matches: sums(program.matchesAt(), rows.length),
        others: sums(program.othersAt(), rows.length),
      };
    },
    sharedRuns(texts) {
      const found = program.share(n, texts);
      requireMemory(found + 1);
      return { lengths: numbers(program.lengthsAt(), texts).slice(), found };
    },
  };
}

/** @param there is 0 where the program got no memory */
function requireMemory(there: number): void {
  if (there !== 0) return;
  throw new CasewrightError(
    'usage',
    'too-many-words',
    'The texts have more words than can be compared with each other at once',
    'Score parts of the file: casewright split makes some that are alike.',
  );
}
