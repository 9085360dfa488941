import type { TextSpan } from '../record/record.ts';
import { createClueFinder } from '../text/clues.ts';
import type { TextTokens } from '../text/textTokens.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import { tokenize } from '../text/tokens.ts';
import type { Finding, LlmResidueEvidence } from './finding.ts';
import type { PromptEcho } from './promptEcho.ts';
import {
  REACH,
  REFUSAL,
  REFUSAL_CLUES,
  REFUSAL_WORDS,
  RESIDUE_PATTERNS,
  type ResiduePattern,
} from './residuePatterns.ts';
import { findTruncation } from './truncatedEnding.ts';

export interface ResidueContext {
  /** The text's field path. */
  readonly field: string;
  /** The sentences of the prompt, where they are known. */
  readonly echo?: PromptEcho;
}

interface Residue {
  readonly kind: LlmResidueEvidence['kind'];
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a text and where it begins. */
interface Part {
  readonly offset: number;
  readonly text: string;
}

const NOTHING: readonly Residue[] = [];
/** Signs of a text a message quotes. */
const QUOTED = 60;

/** What is worth looking for in a text. */
interface Candidates {
  readonly patterns: readonly ResiduePattern[];
  readonly mayRefuse: boolean;
  readonly mayEcho: boolean;
}

const ALL: Candidates = { patterns: RESIDUE_PATTERNS, mayRefuse: true, mayEcho: true };

/**
 * What a language model left in a text, in order and without overlaps: its chain of thought, markup, placeholders, refusals, words to the
 * one who asked, sentences of the prompt, an ending cut off. English and Spanish.
 */
export function findResidue(text: string, context: ResidueContext): Finding[] {
  return findCandidates(text, context, ALL);
}

/** The same for many texts with their tokens: what their tokens and signs rule out is not looked for. */
export function createResidueCheck(tokenizer: Tokenizer, context: ResidueContext): (own: TextTokens) => Finding[] {
  const cluesOf = createClueFinder(tokenizer, [...RESIDUE_PATTERNS.map(({ clues = [] }) => clues), REFUSAL_CLUES]);
  const mayEcho = context.echo?.filterFor(tokenizer);
  return (own) => {
    const numbers = cluesOf(own);
    const mayRefuse = numbers.at(-1) === RESIDUE_PATTERNS.length;
    const patterns = (mayRefuse ? numbers.slice(0, -1) : numbers).map((number) => RESIDUE_PATTERNS[number]!);
    return findCandidates(own.text, context, { patterns, mayRefuse, mayEcho: mayEcho?.(own.ids) ?? false });
  };
}

function findCandidates(
  text: string,
  context: ResidueContext,
  { patterns, mayRefuse, mayEcho }: Candidates,
): Finding[] {
  let found = mayRefuse ? openingRefusal(text) : NOTHING;
  if (patterns.length > 0) {
    const parts = partsOf(text);
    for (const pattern of patterns) {
      for (const part of parts[pattern.where]) found = withOthers(found, matches(part, pattern));
    }
  }
  const echoes = mayEcho ? (context.echo?.find(text) ?? []) : [];
  found = withOthers(
    found,
    echoes.map(({ start, end }) => ({ kind: 'prompt-echo', what: 'The text repeats the prompt', start, end })),
  );
  const truncation = findTruncation(text);
  if (truncation) found = withOthers(found, [{ kind: 'truncated', what: 'The text breaks off', ...truncation }]);
  return found.map(({ kind, what, start, end }) => ({
    rule: 'llm-residue',
    severity: 'warning',
    message: `${what}: “${quote(text.slice(start, end), kind === 'truncated')}”`,
    field: context.field,
    span: { kind: 'text', start, end } satisfies TextSpan,
    evidence: { rule: 'llm-residue', kind },
  }));
}

/** Both lists in order; of the others only what overlaps none of the first. Linear, however many there are. */
function withOthers(first: readonly Residue[], others: readonly Residue[]): readonly Residue[] {
  if (others.length === 0) return first;
  const merged: Residue[] = [];
  let at = 0;
  let end = 0;
  for (const other of others) {
    while (at < first.length && first[at]!.start < other.end) {
      merged.push(first[at]!);
      end = first[at]!.end;
      at += 1;
    }
    if (other.start < end) continue;
    merged.push(other);
    end = other.end;
  }
  return [...merged, ...first.slice(at)];
}

function matches({ offset, text }: Part, { kind, what, pattern }: ResiduePattern): readonly Residue[] {
  // A search tells in half the time of an iterator that there is nothing.
  if (text.search(pattern) === -1) return NOTHING;
  return Array.from(text.matchAll(pattern), (match) => {
    const words = match[0].trim();
    const start = offset + match.index + match[0].indexOf(words);
    return { kind, what, start, end: start + words.length };
  }).filter(({ start, end }) => end > start);
}

/** The parts of a text a pattern is looked for in; each begins where the text or a line does. */
function partsOf(text: string): Readonly<Record<ResiduePattern['where'], readonly Part[]>> {
  const whole = [{ offset: 0, text }];
  if (text.length <= REACH.beginning + REACH.end) {
    return { anywhere: whole, beginning: whole, end: whole, edges: whole };
  }
  const far = text.length - REACH.end;
  const offset = text.indexOf('\n', far) + 1 || far;
  const beginning = { offset: 0, text: text.slice(0, REACH.beginning) };
  const end = { offset, text: text.slice(offset) };
  return { anywhere: whole, beginning: [beginning], end: [end], edges: [beginning, end] };
}

/** A text that is a refusal and nothing else. */
function openingRefusal(text: string): readonly Residue[] {
  const words = text.trim();
  if (!REFUSAL.test(words) || tokenize(words).length > REFUSAL_WORDS) return NOTHING;
  const start = text.indexOf(words);
  return [{ kind: 'refusal', what: 'The model refuses', start, end: start + words.length }];
}

function quote(words: string, fromEnd: boolean): string {
  const line = words.replace(/\s+/g, ' ');
  if (line.length <= QUOTED) return line;
  return fromEnd ? `…${line.slice(1 - QUOTED)}` : `${line.slice(0, QUOTED - 1)}…`;
}
