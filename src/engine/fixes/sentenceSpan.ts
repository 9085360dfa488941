import type { TextSpan } from '../record/record.ts';
import { Breaks, placesOf, sentenceAround } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** The sentences a span touches, with their punctuation; a heading before the first on its line is no part of it. */
export function wholeSentences(text: string, span: TextSpan): TextSpan {
  const tokens = tokenize(text);
  const breaks = new Breaks().begin(text, placesOf(tokens));
  const first = tokens.findIndex((token) => token.end > span.start);
  const last = tokens.findLastIndex((token) => token.start < span.end);
  if (first === -1 || last < first) return span;
  const from = Math.min(span.start, tokens[sentenceAround(breaks, first).first]!.start);
  const to = Math.max(span.end, tokens[sentenceAround(breaks, last).end - 1]!.end);
  return trimmed(text, ...withoutTags(text, from, to, span), span);
}

/** A tag such as `</think>` ends a sentence; tokens know none. */
function withoutTags(text: string, from: number, to: number, span: TextSpan): [from: number, to: number] {
  const before = /^[\s\S]*<?\/?[\w|▁]+>\s*/.exec(text.slice(from, span.start))?.[0].length ?? 0;
  const behind = text.slice(span.end, to).search(/<[/|\w]/);
  return [from + before, behind === -1 ? to : span.end + behind];
}

/** All sentences of a text, in order. */
export function sentencesIn(text: string): TextSpan[] {
  const tokens: readonly Token[] = tokenize(text);
  const breaks = new Breaks().begin(text, placesOf(tokens));
  const spans: TextSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { first, end } = sentenceAround(breaks, at);
    const own = tokens.slice(first, end);
    const whole: TextSpan = { kind: 'text', start: own[0]!.start, end: own.at(-1)!.end };
    spans.push(trimmed(text, whole.start, whole.end, { ...whole, start: whole.end }));
    at = end;
  }
  return spans;
}

/** Takes in quotes and full stops, and leaves out `Plan: ` at the head of a line where it stands before the span. */
function trimmed(text: string, from: number, to: number, span: TextSpan): TextSpan {
  const opening = /[¿¡(["“«'*_]*$/.exec(text.slice(Math.max(0, from - 4), from))![0].length;
  const closing = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(to, to + 8))![0].length;
  const isLineHead = text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() === '';
  const heading = isLineHead ? /^\p{Lu}[\p{L} ]{0,40}:\s+/u.exec(text.slice(from, span.start)) : null;
  return { kind: 'text', start: heading ? from + heading[0].length : from - opening, end: to + closing };
}
