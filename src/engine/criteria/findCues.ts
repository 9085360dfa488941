import type { TextSpan } from '../record/record.ts';
import { createPhraseFinder, type PhraseHits } from '../text/phrases.ts';
import { createScopeReader, Status, type Targets } from '../text/scope.ts';
import { Breaks, type Sentence, sentenceAround } from '../text/sentences.ts';
import type { TextTokens } from '../text/textTokens.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import { type CueTable, DECOY } from './features.ts';

/** Tells whether a sentence stands in so many records that it says nothing of this one. */
export type IsBoilerplate = (text: string, span: TextSpan) => boolean;

/**
 * The cues of a text in order of place, in arrays that hold until the next text: the n-th is of the feature `features[n]`, tokens
 * [firsts[n], ends[n]) in a sentence of tokens [sentenceFirsts[n], sentenceEnds[n]). One that implies other features is listed for each.
 */
export interface Cues {
  readonly count: number;
  readonly features: Int32Array;
  readonly firsts: Int32Array;
  readonly ends: Int32Array;
  readonly sentenceFirsts: Int32Array;
  readonly sentenceEnds: Int32Array;
  /** Bits of Status. */
  readonly statuses: Int32Array;
}

export interface CueFinder {
  /** The phrases of a text, whatever is said around them; values are features, or DECOY. The features of the cues are among those that they mean. */
  phrases(ids: Int32Array): PhraseHits;
  /** The cues among the phrases that were found last. */
  cues(own: TextTokens, isBoilerplate: IsBoilerplate | undefined): Cues;
}

export function createCueFinder(table: CueTable, tokenizer: Tokenizer): CueFinder {
  const find = createPhraseFinder(table.phrases, tokenizer);
  const scope = createScopeReader(table.scope, tokenizer);
  const kept = new Kept();
  const cues = new CueList(table);
  const breaks = new Breaks();
  let hits: PhraseHits | undefined;
  const read = (own: TextTokens, isBoilerplate: IsBoilerplate | undefined): Cues => {
    cues.count = 0;
    if (!hits) return cues;
    const { count, firsts } = hits;
    scope.begin(own, breaks.begin(own.text, own));
    for (let at = 0; at < count; ) {
      const sentence = sentenceAround(breaks, firsts[at]!);
      const from = at;
      while (at < count && firsts[at]! < sentence.end) at += 1;
      if (isBoilerplate?.(own.text, spanOf(own, sentence.first, sentence.end))) continue;
      kept.take(hits, from, at, sentence);
      if (kept.to === 0) continue;
      scope.read(sentence, kept);
      for (let which = 0; which < kept.to; which += 1) cues.add(kept, which, sentence);
    }
    return cues;
  };
  return {
    phrases: (ids) => {
      hits = find(ids);
      return hits;
    },
    cues: read,
  };
}

/** The place of tokens [first, end). */
export function spanOf({ starts, ends }: TextTokens, first: number, end: number): TextSpan {
  return { kind: 'text', start: starts[first]!, end: ends[end - 1]! };
}

/** The phrases of one sentence that count. */
class Kept implements Targets {
  readonly from = 0;
  to = 0;
  features: Int32Array<ArrayBuffer> = new Int32Array(64);
  firsts: Int32Array<ArrayBuffer> = new Int32Array(64);
  ends: Int32Array<ArrayBuffer> = new Int32Array(64);
  statuses: Int32Array<ArrayBuffer> = new Int32Array(64);

  /**
   * Takes phrases that do not stand inside a longer one. A single word means what the phrase around it does (“fear” in “fear of gaining
   * weight”); a phrase keeps its own meaning inside a phrase of another feature. Decoys are dropped after hiding what is in them.
   */
  take(hits: PhraseHits, from: number, to: number, sentence: Sentence): void {
    if (to - from > this.features.length) this.#grow((to - from) * 2);
    this.to = 0;
    for (let hit = from; hit < to; hit += 1) {
      const value = hits.values[hit]!;
      const first = hits.firsts[hit]!;
      const end = hits.ends[hit]!;
      if (value === DECOY || end > sentence.end || this.#has(value, first)) continue;
      if (isHidden(hits, hit, from, to, sentence)) continue;
      this.features[this.to] = value;
      this.firsts[this.to] = first;
      this.ends[this.to] = end;
      this.to += 1;
    }
  }

  #has(feature: number, first: number): boolean {
    for (let at = this.to - 1; at >= 0 && this.firsts[at] === first; at -= 1) {
      if (this.features[at] === feature) return true;
    }
    return false;
  }

  #grow(size: number): void {
    this.features = new Int32Array(size);
    this.firsts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.statuses = new Int32Array(size);
  }
}

function isHidden(
  { values, firsts, ends }: PhraseHits,
  hit: number,
  from: number,
  to: number,
  sentence: Sentence,
): boolean {
  const value = values[hit]!;
  const first = firsts[hit]!;
  const end = ends[hit]!;
  const length = end - first;
  for (let other = from; other < to && firsts[other]! <= first; other += 1) {
    if (ends[other]! < end || ends[other]! > sentence.end) continue;
    const longer = ends[other]! - firsts[other]! - length;
    if (values[other] === DECOY ? longer >= 0 : longer > 0 && (length === 1 || values[other] === value)) return true;
  }
  return false;
}

class CueList implements Cues {
  count = 0;
  features: Int32Array<ArrayBuffer> = new Int32Array(64);
  firsts: Int32Array<ArrayBuffer> = new Int32Array(64);
  ends: Int32Array<ArrayBuffer> = new Int32Array(64);
  sentenceFirsts: Int32Array<ArrayBuffer> = new Int32Array(64);
  sentenceEnds: Int32Array<ArrayBuffer> = new Int32Array(64);
  statuses: Int32Array<ArrayBuffer> = new Int32Array(64);
  readonly #table: CueTable;

  constructor(table: CueTable) {
    this.#table = table;
  }

  /** Adds a phrase for each feature that it speaks for. */
  add(kept: Kept, which: number, sentence: Sentence): void {
    const feature = kept.features[which]!;
    const status = kept.statuses[which]!;
    const meanings = ((status & Status.historical) === 0 ? this.#table.meanings : this.#table.pasts)[feature]!;
    for (let index = 0; index < meanings.length; index += 1) {
      if (this.count === this.features.length) this.#grow();
      const at = this.count;
      this.features[at] = meanings[index]!;
      this.firsts[at] = kept.firsts[which]!;
      this.ends[at] = kept.ends[which]!;
      this.sentenceFirsts[at] = sentence.first;
      this.sentenceEnds[at] = sentence.end;
      this.statuses[at] = status;
      this.count += 1;
    }
  }

  #grow(): void {
    this.features = doubled(this.features);
    this.firsts = doubled(this.firsts);
    this.ends = doubled(this.ends);
    this.sentenceFirsts = doubled(this.sentenceFirsts);
    this.sentenceEnds = doubled(this.sentenceEnds);
    this.statuses = doubled(this.statuses);
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
