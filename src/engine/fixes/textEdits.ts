import { diffWordsWithSpace } from 'diff';
import type { TextSpan } from '../record/record.ts';

/** One replacement in a decoded text: what stands in the span gives way to `text`. */
export interface TextEdit {
  readonly span: TextSpan;
  readonly text: string;
}

/** Edits of words beyond which two texts count as different in one stretch. */
const MOST_WORD_EDITS = 2000;

export function replaceSpan(start: number, end: number, text: string): TextEdit {
  return { span: { kind: 'text', start, end }, text };
}

/**
 * The edits in order, those that touch joined into one.
 * @throws RangeError where two overlap or one is no span of a text of this length: a bug of the caller
 */
export function arrangeEdits(edits: readonly TextEdit[], length: number): TextEdit[] {
  const arranged: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const { start, end } = edit.span;
    if (!(start >= 0 && start <= end && end <= length)) throw new RangeError(`no span of the text: ${start} to ${end}`);
    const last = arranged.at(-1);
    if (last && start < last.span.end) throw new RangeError(`edits overlap at ${start}`);
    if (last?.span.end === start) {
      arranged[arranged.length - 1] = replaceSpan(last.span.start, end, last.text + edit.text);
    } else arranged.push(edit);
  }
  return arranged;
}

/** The text after the edits, whose spans are all places of the text before them. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: replacement } of arrangeEdits(edits, text.length)) {
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Edits, word by word, that make one text of another: none where they are equal. */
export function editsBetween(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const [start, endBefore, endAfter] = changedStretch(before, after);
  const removed = before.slice(start, endBefore);
  const added = after.slice(start, endAfter);
  const changes =
    removed === '' || added === '' ? undefined : diffWordsWithSpace(removed, added, { maxEditLength: MOST_WORD_EDITS });
  if (!changes) return [replaceSpan(start, endBefore, added)];
  const edits: TextEdit[] = [];
  let at = start;
  for (const change of changes) {
    if (change.added) edits.push(replaceSpan(at, at, change.value));
    else {
      if (change.removed) edits.push(replaceSpan(at, at + change.value.length, ''));
      at += change.value.length;
    }
  }
  return arrangeEdits(edits, before.length);
}

/** Where the texts begin to differ, and where each of them ends to; never inside a surrogate pair. */
function changedStretch(before: string, after: string): [start: number, endBefore: number, endAfter: number] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  if (isHighSurrogate(before, start - 1)) start -= 1;
  let tail = 0;
  while (tail < shortest - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (tail > 0 && isHighSurrogate(before, before.length - tail - 1)) tail -= 1;
  return [start, before.length - tail, after.length - tail];
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
}

/**
 * Takes a stretch out and mends the white space around it: a line left empty goes too, no two spaces meet, no space stands before a
 * full stop.
 */
export function deletion(text: string, start: number, end: number): TextEdit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const lineEnd = found === -1 ? text.length : found;
  const isHead = text.slice(lineStart, start).trim() === '';
  const isTail = text.slice(end, lineEnd).trim() === '';
  if (isHead && isTail) return lineDeletion(text, lineStart, lineEnd);
  let [from, to] = [start, end];
  if (isHead) while (/[ \t]/.test(text[to] ?? '')) to += 1;
  else if (isTail || /[\s,.;:!?)\]]/.test(text[to] ?? '')) while (/[ \t]/.test(text[from - 1] ?? '')) from -= 1;
  else if (/[\s([]/.test(text[from - 1] ?? '')) while (/[ \t]/.test(text[to] ?? '')) to += 1;
  return replaceSpan(from, to, '');
}

function lineDeletion(text: string, lineStart: number, lineEnd: number): TextEdit {
  let [from, to] = [lineStart, Math.min(lineEnd + 1, text.length)];
  if (text.slice(to).trim() === '') {
    while (from > 0 && /\s/.test(text[from - 1]!)) from -= 1;
    return replaceSpan(from, text.length, '');
  }
  const isAfterBlank = from === 0 || /\n[ \t\r]*\n$/.test(text.slice(Math.max(0, from - 40), from));
  if (isAfterBlank) to += /^(?:[ \t\r]*\n)*/.exec(text.slice(to))![0].length;
  return replaceSpan(from, to, '');
}
