import type { TextSpan } from '../record/record.ts';
import { SENTENCE, type SentenceList } from '../text/sentences.ts';

/** Sentences in more than so many of the records say nothing about one of them. */
export const BOILERPLATE_SHARE = 0.2;
/** Fewer records than this show no boilerplate. */
const FEWEST_RECORDS = 5;

/** A sentence, by which it is known again: its words from the first to the last, in lower case. */
export function sentenceKey(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end).toLowerCase();
}

/** The one small letter that is longer than its capital: İ becomes an i with a mark of its own. */
const LENGTHENED = 'İ';

/** Tells whether a sentence of a text is among some, by their keys; most are told apart by their lengths. */
export function createSentenceLookUp(keys: ReadonlySet<string>): (text: string, span: TextSpan) => boolean {
  const lengths = new Set([...keys].map((key) => key.length));
  return (text, span) => {
    if (!lengths.has(span.end - span.start) && !text.includes(LENGTHENED)) return false;
    return keys.has(sentenceKey(text, span));
  };
}

/** A text whose sentences are counted. */
export interface SentencedText {
  readonly text: string;
  /** The numbers of its tokens, by the same tokenizer for all texts. */
  readonly ids: Int32Array;
  readonly sentences: SentenceList;
}

/** Where a small letter hangs on its neighbours or is two characters, equal sentences may have other tokens. */
const UNEVEN = /\u0130|\u0345|[\u0370-\u03ff\u1f00-\u1fff]/;
const SLOTS = 1 << 15;

/**
 * The sentences that more than a fifth of the texts hold, by their keys. Equal sentences have equal tokens: most are told to be too few by a hash of
 * those, and what is left is compared letter by letter.
 */
export function frequentSentences(texts: Iterable<SentencedText>): Set<string> {
  const known: SentencedText[] = [];
  const slots: number[] = [];
  const most = new Int32Array(SLOTS);
  for (const each of texts) {
    known.push(each);
    for (let at = 0; at < each.sentences.length; at += SENTENCE) {
      const slot = slotOf(each.ids, each.sentences[at]!, each.sentences[at + 1]!);
      slots.push(slot);
      most[slot]! += 1;
    }
  }
  const least = Math.max(FEWEST_RECORDS, Math.floor(known.length * BOILERPLATE_SHARE) + 1);
  const counts = new Map<string, number>();
  let next = 0;
  for (const { text, sentences } of known) {
    const keys = new Set<string>();
    const isUneven = UNEVEN.test(text);
    for (let at = 0; at < sentences.length; at += SENTENCE) {
      const isFrequent = most[slots[next]!]! >= least;
      next += 1;
      if (isFrequent || isUneven)
        keys.add(sentenceKey(text, { kind: 'text', start: sentences[at + 2]!, end: sentences[at + 3]! }));
    }
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const frequent = new Set<string>();
  for (const [key, count] of counts) if (count >= least) frequent.add(key);
  return frequent;
}

function slotOf(ids: Int32Array, first: number, end: number): number {
  let hash = 0;
  for (let at = first; at < end; at += 1) hash = Math.imul(hash ^ ids[at]!, 0x9e3779b1) + (hash >>> 15);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
