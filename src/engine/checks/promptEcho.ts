import type { TextSpan } from '../record/record.ts';
import { createSieve } from '../text/sieve.ts';
import { type Token, tokenize, tokenTexts } from '../text/tokens.ts';

/** Finds where a text repeats a prompt: whole sentences of six tokens or more, or eight tokens of one in a row; in order, without overlaps. */
export type PromptEcho = (text: string) => TextSpan[];

const SHORTEST_SENTENCE = 6;
const SHORTEST_RUN = 8;
const ANCHOR = 12;

/** Where in the sentences a token stands. */
type Starts = ReadonlyMap<string, readonly { readonly sentence: readonly string[]; readonly at: number }[]>;

/** @param sentences the prompt's own words, sentence by sentence, without what differs from request to request */
export function createPromptEcho(sentences: readonly string[]): PromptEcho {
  const known = sentences.map(tokenize).filter((sentence) => sentence.length >= SHORTEST_SENTENCE);
  const starts = startsOf(known.map((sentence) => sentence.map((token) => token.text)));
  const mayRepeat = createSieve(anchorsOf(sentences.flatMap(windowsOf)));
  return (text) => (mayRepeat(text) ? repeats(tokenize(text), starts) : []);
}

/** The prose of a prompt file as sentences; placeholders, colons and line breaks end a sentence as full stops do. */
export function sentencesOf(prompt: string): string[] {
  return prompt
    .split(/\{\{[^{}]*\}\}|[.:;!?](?=\s|$)|\n|["“”{}[\]]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => tokenTexts(sentence).length >= SHORTEST_SENTENCE);
}

function startsOf(sentences: readonly (readonly string[])[]): Starts {
  const starts = new Map<string, { sentence: readonly string[]; at: number }[]>();
  for (const sentence of sentences) {
    for (let at = 0; at + runLength(sentence) <= sentence.length; at++) {
      const same = starts.get(sentence[at]!);
      if (same) same.push({ sentence, at });
      else starts.set(sentence[at]!, [{ sentence, at }]);
    }
  }
  return starts;
}

function repeats(tokens: readonly Token[], starts: Starts): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let longest = 0;
    for (const { sentence, at } of starts.get(tokens[from]!.text) ?? []) {
      const length = sharedLength(tokens, from, sentence, at);
      if (length >= runLength(sentence)) longest = Math.max(longest, length);
    }
    if (longest === 0) continue;
    const last = from + longest - 1;
    spans.push({ kind: 'text', start: tokens[from]!.start, end: tokens[last]!.end });
    from = last;
  }
  return spans;
}

function runLength(sentence: { readonly length: number }): number {
  return Math.min(sentence.length, SHORTEST_RUN);
}

function sharedLength(tokens: readonly Token[], from: number, sentence: readonly string[], at: number): number {
  let length = 0;
  while (at + length < sentence.length && tokens[from + length]?.text === sentence[at + length]) length++;
  return length;
}

/** Each run of a sentence that counts, in lower case with what stands between its tokens. */
function windowsOf(sentence: string): string[] {
  const tokens = tokenize(sentence);
  if (tokens.length < SHORTEST_SENTENCE) return [];
  const length = runLength(tokens);
  return Array.from({ length: tokens.length - length + 1 }, (_, at) =>
    sentence.slice(tokens[at]!.start, tokens[at + length - 1]!.end).toLowerCase(),
  );
}

/** Few pieces of text of which every window holds one: a text without any of them needs no tokens. */
function anchorsOf(windows: readonly string[]): string[] {
  let open = windows;
  const anchors: string[] = [];
  while (open.length > 0) {
    const holders = new Map<string, number>();
    for (const window of open) {
      for (const piece of piecesOf(window)) holders.set(piece, (holders.get(piece) ?? 0) + 1);
    }
    const [best] = [...holders].reduce((a, b) => (b[1] > a[1] ? b : a));
    anchors.push(best);
    open = open.filter((window) => !window.includes(best));
  }
  return anchors;
}

/** Pieces over a gap between words, which are rarer than those of one; a repeat must keep what the prompt has in the gap. */
function piecesOf(window: string): Set<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + ANCHOR <= window.length; at++) {
    const piece = window.slice(at, at + ANCHOR);
    if (/[^ ] [^ ]/.test(piece)) pieces.add(piece);
  }
  return pieces;
}
