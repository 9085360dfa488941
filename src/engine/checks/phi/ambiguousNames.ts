import { tagger } from './tagger.ts';

/** Sentences of one text that compromise is asked about; beyond, doubtful words count as no names, so that time stays linear. */
const MOST_QUESTIONS = 48;
const REACH = 160;

/** Tells whether a doubtful word, [start, end), is a person's name in its sentence. */
export type NameJudge = (start: number, end: number) => boolean;

/**
 * For names that are words too (`Mark`, `Hope`, `Grace Hall`): compromise's tagger reads the sentence. It is English and costs a
 * millisecond a sentence, so it is asked only about these.
 */
export function createNameJudge(text: string): NameJudge {
  let questions = 0;
  return (start, end) => {
    if (questions >= MOST_QUESTIONS) return false;
    questions += 1;
    const from = sentenceStart(text, start);
    const sentence = text.slice(from, sentenceEnd(text, end));
    const name = text.slice(start, end);
    const people: string[] = tagger()(sentence).match('#Person+').out('array');
    return people.some((person) => person.includes(name));
  };
}

function sentenceStart(text: string, start: number): number {
  for (let at = start - 1; at > start - REACH; at--) {
    if (at < 0) return 0;
    const code = text.charCodeAt(at);
    if (code === 10 || ((code === 46 || code === 63 || code === 33) && text[at + 1] === ' ')) return at + 1;
  }
  return start - REACH;
}

function sentenceEnd(text: string, end: number): number {
  for (let at = end; at < end + REACH; at++) {
    if (at >= text.length) return text.length;
    const code = text.charCodeAt(at);
    if (code === 10 || code === 46 || code === 63 || code === 33) return at + 1;
  }
  return end + REACH;
}
