import type { Finding, LlmResidueEvidence } from '../checks/finding.ts';
import { REASONING_TAG } from '../checks/residuePatterns.ts';
import type { CaseRecord, TextSpan } from '../record/record.ts';
import { type Fix, inField, shown } from './fix.ts';
import { wholeSentences } from './sentenceSpan.ts';
import { applyTextEdits, deletion, replaceSpan, type TextEdit } from './textEdits.ts';

/**
 * Takes out what a language model left: chains of thought, fences, Markdown, prefaces and comments, the unfinished last sentence. What
 * would have to be invented is left to a person: placeholders that nobody filled in, a chain of thought without end, a text that is a
 * refusal and nothing else.
 * @returns undefined where there is no such fix
 */
export function stripResidue(record: CaseRecord, field: string, finding: Finding): Fix | undefined {
  const { evidence, span } = finding;
  if (evidence.rule !== 'llm-residue' || !span) return undefined;
  const { text } = record;
  const edits = STRIP[evidence.kind](text, span);
  if (!edits || !/\p{L}/u.test(applyTextEdits(text, edits).replace(/<[^<>]*>/g, ''))) return undefined;
  return { title: `Strip “${shown(text.slice(span.start, span.end))}”`, edits: inField(field, edits) };
}

type Strip = (text: string, span: TextSpan) => TextEdit[] | undefined;

const STRIP: Readonly<Record<LlmResidueEvidence['kind'], Strip>> = {
  reasoning: stripReasoning,
  'assistant-voice': stripVoice,
  placeholder: () => undefined,
  markdown: stripMarkdown,
  'prompt-echo': (text, span) => [sentenceDeletion(text, span)],
  truncated: (text, { start, end }) => [deletion(text, start, end)],
  refusal: (text, span) => [sentenceDeletion(text, span)],
  'chat-markup': stripMarkup,
};

function stripReasoning(text: string, { start, end }: TextSpan): TextEdit[] | undefined {
  const words = text.slice(start, end);
  const tag = REASONING_TAG.exec(words);
  if (!tag) return [sentenceDeletion(text, { kind: 'text', start, end })];
  const isBlock = tag[0].length < words.length;
  if (isBlock) return [deletion(text, start, end)];
  // Servers that drop the opening tag leave the thought before the closing one.
  return words.includes('/') ? [deletion(text, 0, end)] : undefined;
}

function stripMarkup(text: string, { start, end }: TextSpan): TextEdit[] | undefined {
  const words = text.slice(start, end);
  if (words.startsWith('{')) return unwrapJson(text, start, end);
  if (/^(?:\\[rn])+$/.test(words)) {
    const breaks = '\n'.repeat(words.match(/\\n/g)?.length ?? 1);
    return [replaceSpan(start, end, breaks)];
  }
  return [deletion(text, start, end)];
}

/** `{"text": "…"}`: the report inside, with its escapes read; without a proper end only what stands before the report goes. */
function unwrapJson(text: string, start: number, end: number): TextEdit[] {
  try {
    const object: unknown = JSON.parse(text);
    const inside = Object.values(object as object)[0];
    if (typeof inside === 'string') return [replaceSpan(0, text.length, inside)];
  } catch {
    // A report cut off inside its JSON.
  }
  const tail = /"?\s*\}\s*$/.exec(text);
  const edits = [replaceSpan(start, end, '')];
  if (tail && tail.index > end) edits.push(replaceSpan(tail.index, text.length, ''));
  return edits;
}

function stripMarkdown(text: string, { start, end }: TextSpan): TextEdit[] | undefined {
  const words = text.slice(start, end);
  const heading = /^#{1,6}[ \t]+/.exec(words);
  if (heading) return [replaceSpan(start, start + heading[0].length, '')];
  const link = /^!?\[([^\]\n]*)\]\(/.exec(words);
  if (link)
    return link[1] === ''
      ? [deletion(text, start, end)]
      : around(start, end, words.indexOf('[') + 1, words.length - words.indexOf(']('));
  const isEmphasis = /^(\*\*|__)[^*\n]*\S\1$/.test(words) && words.length > 4;
  return isEmphasis ? around(start, end, 2, 2) : [deletion(text, start, end)];
}

/** Takes the signs at both ends of a span away and leaves what is between them. */
function around(start: number, end: number, before: number, behind: number): TextEdit[] {
  return [replaceSpan(start, start + before, ''), replaceSpan(end - behind, end, '')];
}

function stripVoice(text: string, span: TextSpan): TextEdit[] {
  const rest = text.slice(span.end);
  const isAtStart = text.slice(0, span.start).trim() === '';
  // `Here is the note:` goes alone; of `As an AI, I cannot …` the rest is no better.
  const isWhole = /[.:!?…”"*]$/.test(text.slice(0, span.end)) || /^[ \t]*(?:\n|[.:!?…]|$)/.test(rest);
  if ((isAtStart && isWhole) || rest.trim() === '') return [deletion(text, span.start, span.end)];
  return [sentenceDeletion(text, span)];
}

/** The deletion of all sentences a span touches; a heading before them on their line stays. */
function sentenceDeletion(text: string, span: TextSpan): TextEdit {
  const { start, end } = wholeSentences(text, span);
  return deletion(text, start, end);
}
