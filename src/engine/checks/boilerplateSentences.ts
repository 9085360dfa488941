import type { TextSpan } from '../record/record.ts';
import { Break, breakAfter } from '../text/sentences.ts';
import type { TextTokens } from '../text/textTokens.ts';

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

/** The sentences that more than a fifth of the records hold, by their keys. */
export function findBoilerplateSentences(records: Iterable<TextTokens>): Set<string> {
  return frequentSentences(records, sentencesOf);
}

/** The same of anything that has sentences. @param keysOf the keys of its sentences, each once */
export function frequentSentences<Text>(texts: Iterable<Text>, keysOf: (text: Text) => Iterable<string>): Set<string> {
  const counts = new Map<string, number>();
  let size = 0;
  for (const text of texts) {
    size += 1;
    for (const key of keysOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(FEWEST_RECORDS, Math.floor(size * BOILERPLATE_SHARE) + 1);
  const frequent = new Set<string>();
  for (const [key, count] of counts) if (count >= least) frequent.add(key);
  return frequent;
}

function sentencesOf(own: TextTokens): Set<string> {
  const { text, starts, ends } = own;
  const keys = new Set<string>();
  let first = 0;
  for (let at = 0; at < starts.length; at += 1) {
    if (breakAfter(text, own, at) !== Break.sentence) continue;
    keys.add(sentenceKey(text, { kind: 'text', start: starts[first]!, end: ends[at]! }));
    first = at + 1;
  }
  return keys;
}
