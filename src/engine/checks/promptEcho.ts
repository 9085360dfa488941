import type { TextSpan } from '../record/record.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import { type Token, tokenize, tokenTexts } from '../text/tokens.ts';

/** Finds where texts repeat a prompt: whole sentences of six tokens or more, or eight tokens of one in a row. */
export interface PromptEcho {
  /** In order, without overlaps. */
  find(text: string): TextSpan[];
  /** Makes a quick look by the numbers of a text's tokens: where it says no, nothing is to be found. */
  filterFor(tokenizer: Tokenizer): (ids: Int32Array) => boolean;
}

const SHORTEST_SENTENCE = 6;
const SHORTEST_RUN = 8;

/** Where in the sentences a token stands. */
type Starts = ReadonlyMap<string, readonly { readonly sentence: readonly string[]; readonly at: number }[]>;

/** @param sentences the prompt's own words, sentence by sentence, without what differs from request to request */
export function createPromptEcho(sentences: readonly string[]): PromptEcho {
  const known = sentences.filter((sentence) => tokenTexts(sentence).length >= SHORTEST_SENTENCE);
  const starts = startsOf(known.map(tokenTexts));
  return {
    find: (text) => repeats(tokenize(text), starts),
    filterFor: (tokenizer) => pairFilter(tokenizer, known),
  };
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

/** Bits of the numbers pairs of tokens are known by. */
const PAIR_BITS = 14;

function pairOf(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x01000193) ^ second, 0x9e3779b1) >>> (32 - PAIR_BITS);
}

/**
 * The shortest repeat is as many pairs of neighbours of the sentences in a row, less one, as it has tokens: so each row of that length
 * holds one of every so many pairs, and only around such a one is more to be looked at.
 */
function pairFilter(tokenizer: Tokenizer, sentences: readonly string[]): (ids: Int32Array) => boolean {
  const pairs = new Uint8Array(1 << PAIR_BITS);
  for (const sentence of sentences) {
    const { ids, count } = tokenizer.scan(sentence);
    for (let at = 1; at < count; at++) pairs[pairOf(ids[at - 1]!, ids[at]!)] = 1;
  }
  const row = SHORTEST_SENTENCE - 1;
  const isPair = (ids: Int32Array, at: number): boolean =>
    at > 0 && at < ids.length && pairs[pairOf(ids[at - 1]!, ids[at]!)] === 1;
  return (ids) => {
    for (let at = row; at < ids.length; at += row) {
      if (!isPair(ids, at)) continue;
      let first = at;
      while (at - first < row && isPair(ids, first - 1)) first--;
      let last = at;
      while (last - first + 1 < row && isPair(ids, last + 1)) last++;
      if (last - first + 1 >= row) return true;
    }
    return false;
  };
}
