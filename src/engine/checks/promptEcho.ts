import type { TextSpan } from '../record/record.ts';
import { type Token, tokenize, tokenTexts } from '../text/tokens.ts';

/** Finds the sentences of a prompt in a text. */
export interface PromptEcho {
  /** False where no sentence can stand in the text; needs no tokens. */
  mayStandIn(text: string): boolean;
  /** Where a whole sentence of six tokens or more, or eight tokens of one in a row, stand; without overlaps, in order. */
  find(tokens: readonly Token[]): TextSpan[];
}

const SHORTEST_SENTENCE = 6;
const SHORTEST_RUN = 8;

/**
 * @param sentences the prompt's own words, sentence by sentence, without what differs from request to request
 */
export function createPromptEcho(sentences: readonly string[]): PromptEcho {
  const known = sentences.map(tokenTexts).filter((sentence) => sentence.length >= SHORTEST_SENTENCE);
  const starts = new Map<string, { readonly sentence: readonly string[]; readonly at: number }[]>();
  for (const sentence of known) {
    for (let at = 0; at + runLength(sentence) <= sentence.length; at++) {
      const same = starts.get(sentence[at]!);
      if (same) same.push({ sentence, at });
      else starts.set(sentence[at]!, [{ sentence, at }]);
    }
  }
  const anchors = anchorWords(known);
  return {
    mayStandIn(text) {
      const lower = text.normalize('NFC').toLowerCase();
      return anchors.some((anchor) => lower.includes(anchor));
    },
    find(tokens) {
      const spans: TextSpan[] = [];
      for (let from = 0; from < tokens.length; from++) {
        let longest = 0;
        for (const { sentence, at } of starts.get(tokens[from]!.text) ?? []) {
          const length = sharedLength(tokens, from, sentence, at);
          if (length >= runLength(sentence)) longest = Math.max(longest, length);
        }
        if (longest === 0) continue;
        spans.push({ kind: 'text', start: tokens[from]!.start, end: tokens[from + longest - 1]!.end });
        from += longest - 1;
      }
      return spans;
    },
  };
}

/** The prose of a prompt file as sentences: placeholders, marks and headings of its lists end a sentence as full stops do. */
export function sentencesOf(prompt: string): string[] {
  return prompt
    .split(/\{\{[^{}]*\}\}|[.:;!?](?=\s|$)|\n|["“”{}[\]]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => tokenize(sentence).length >= SHORTEST_SENTENCE);
}

function runLength(sentence: readonly string[]): number {
  return Math.min(sentence.length, SHORTEST_RUN);
}

function sharedLength(tokens: readonly Token[], from: number, sentence: readonly string[], at: number): number {
  let length = 0;
  while (at + length < sentence.length && tokens[from + length]?.text === sentence[at + length]) length++;
  return length;
}

/** The fewest words, chosen greedily, longest first where equal, of which each run that counts holds at least one. */
function anchorWords(sentences: readonly (readonly string[])[]): string[] {
  let windows = sentences.flatMap((sentence) => {
    const length = runLength(sentence);
    return Array.from({ length: sentence.length - length + 1 }, (_, at) => new Set(sentence.slice(at, at + length)));
  });
  const anchors: string[] = [];
  while (windows.length > 0) {
    // Short words stand in every text; a long one costs a look through the text and rarely says yes.
    const candidates = [...new Set(windows.flatMap((window) => [...longestOf(window)]))];
    const holds = (word: string): number => windows.filter((window) => window.has(word)).length;
    const best = candidates.reduce((a, b) => (worth(holds(b), b) > worth(holds(a), a) ? b : a));
    anchors.push(best);
    windows = windows.filter((window) => !window.has(best));
  }
  return anchors;
}

function longestOf(words: ReadonlySet<string>): string[] {
  return [...words].sort((a, b) => b.length - a.length).slice(0, 2);
}

function worth(windows: number, word: string): number {
  return windows + word.length / 100;
}
