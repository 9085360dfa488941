import { CasewrightError } from '../errors.ts';
import { compile, instantiate } from '../text/instantiate.ts';
import { CODE_CLASSIFIER_MODULE } from './codeClassifierModule.ts';
import type { TermLists } from './termLists.ts';

/** Some texts and the label of each. */
export interface LabelledTexts {
  readonly terms: TermLists;
  /** As those of ScoredTexts. */
  readonly prints: Uint32Array;
  /** The numbers of the texts. */
  readonly rows: readonly number[];
  readonly labels: readonly string[];
}

/** The most likely label of each text; undefined where the classifier knows none of its tokens. */
export type CodeClassifier = (terms: TermLists, rows: readonly number[]) => (string | undefined)[];

/** assembly/codeClassifier.ts */
interface Program {
  initialise(vocabulary: number, labels: number): number;
  reserve(texts: number, terms: number): number;
  startsAt(): number;
  endsAt(): number;
  answersAt(): number;
  tokensAt(): number;
  countsAt(): number;
  meet(texts: number): void;
  invert(texts: number): void;
  learn(texts: number, isWide: boolean): void;
  finish(): void;
  say(texts: number, isWide: boolean): void;
}

/** What a classifier learns with, and its memory. */
export type ClassifierProgram = Program & { readonly memory: WebAssembly.Memory };

const PROGRAM = compile(CODE_CLASSIFIER_MODULE);

/** For several classifiers, one after the other: new memory takes as long as filling it. */
export function createClassifierProgram(): ClassifierProgram {
  return instantiate<Program>(PROGRAM);
}

/**
 * A weight-normalised complement naive Bayes classifier over TF-IDF weights (Rennie et al. 2003): sturdy where some labels have few texts.
 * Deterministic; time linear in the terms plus labels × vocabulary.
 * @param program of no other classifier that is still asked
 * @throws RangeError with fewer than two distinct labels
 * @throws CasewrightError `too-many-words` where there is no memory for all labels and tokens
 */
export function trainClassifier(
  { terms, rows, labels }: Pick<LabelledTexts, 'terms' | 'rows' | 'labels'>,
  program = createClassifierProgram(),
): CodeClassifier {
  const names = [...new Set(labels)].sort();
  if (names.length < 2) throw new RangeError(`A classifier tells labels apart: ${names.length} given`);
  const numbers = new Map(names.map((name, number) => [name, number]));
  requireMemory(program.initialise(terms.vocabulary, names.length));
  for (const { texts } of piecesOf(program, terms, rows)) program.meet(texts);
  program.invert(rows.length);
  for (const { from, texts, isWide, answers } of piecesOf(program, terms, rows)) {
    for (let at = 0; at < texts; at += 1) answers[at] = numbers.get(labels[from + at]!)!;
    program.learn(texts, isWide);
  }
  program.finish();
  return (others, asked) => {
    const said: (string | undefined)[] = [];
    for (const { texts, isWide, answers } of piecesOf(program, others, asked)) {
      program.say(texts, isWide);
      for (let at = 0; at < texts; at += 1) said.push(names[answers[at]!]);
    }
    return said;
  };
}

/** Terms that a program takes at a time, and texts: more of them would take memory that is not needed. */
const MOST_TERMS = 1 << 18;
const MOST_TEXTS = 1 << 14;

/** Texts that a program has in its memory. */
interface Piece {
  /** The place of the first one among all. */
  readonly from: number;
  readonly texts: number;
  /** Whether counts have four bytes. */
  readonly isWide: boolean;
  /** By text, its label. */
  readonly answers: Int32Array;
}

/** Puts texts into the memory of a program, as many at a time as stand close to each other. */
function* piecesOf(program: ClassifierProgram, terms: TermLists, rows: readonly number[]): Generator<Piece> {
  const { starts } = terms;
  for (let from = 0; from < rows.length; ) {
    const start = starts[rows[from]!]!;
    let end = starts[rows[from]! + 1]!;
    let to = from + 1;
    for (; to < rows.length && to - from < MOST_TEXTS; to += 1) {
      const next = starts[rows[to]! + 1]!;
      if (starts[rows[to]!]! < start || next - start > MOST_TERMS) break;
      end = Math.max(end, next);
    }
    yield putTexts(program, terms, rows.slice(from, to), from, start, end);
    from = to;
  }
}

/** @param from the place of the texts among all; start, end: of their terms */
function putTexts(
  program: ClassifierProgram,
  { tokens, counts, starts }: TermLists,
  rows: readonly number[],
  from: number,
  start: number,
  end: number,
): Piece {
  requireMemory(program.reserve(rows.length, end - start));
  const { buffer } = program.memory;
  const isWide = counts instanceof Int32Array;
  new Int32Array(buffer, program.tokensAt(), end - start).set(tokens.subarray(start, end));
  const Counts = isWide ? Int32Array : Uint8Array;
  new Counts(buffer, program.countsAt(), end - start).set(counts.subarray(start, end));
  const firsts = new Uint32Array(buffer, program.startsAt(), rows.length);
  const ends = new Uint32Array(buffer, program.endsAt(), rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    firsts[at] = starts[rows[at]!]! - start;
    ends[at] = starts[rows[at]! + 1]! - start;
  }
  return { from, texts: rows.length, isWide, answers: new Int32Array(buffer, program.answersAt(), rows.length) };
}

/** @param there is 0 where the program got no memory */
function requireMemory(there: number): void {
  if (there !== 0) return;
  throw new CasewrightError(
    'usage',
    'too-many-words',
    'The references have too many codes and words for a classifier of codes',
    'Leave out references with codes that the dataset does not have.',
  );
}
