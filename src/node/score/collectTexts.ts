import { findBoilerplateSentences, sentenceKey } from '../../engine/checks/boilerplateSentences.ts';
import type { Embedder } from '../../engine/embed/embedTokens.ts';
import type { ScoredTexts } from '../../engine/scores/scoredRecords.ts';
import type { TokenLists } from '../../engine/scores/tokenLists.ts';
import type { VectorSet } from '../../engine/scores/vectors.ts';
import { Break, breakAfter } from '../../engine/text/sentences.ts';
import { readTokens, type TextTokens } from '../../engine/text/textTokens.ts';
import type { Tokenizer } from '../../engine/text/tokenizer.ts';

/** Texts as they are read, one after the other. */
export interface TextCollection {
  readonly texts: readonly string[];
  add(text: string, code: string): void;
  /** The words of the texts so far. */
  lists(): TokenLists;
  /** Sentences that more than a fifth of the texts hold. */
  boilerplate(): ReadonlySet<string>;
  /** Their vectors. @param boilerplate sentences that are left out before */
  embed(embedder: Embedder, boilerplate: ReadonlySet<string>): VectorSet;
  /** The texts without these sentences, those that hold none of them as they are: what is embedded. */
  without(boilerplate: ReadonlySet<string>): string[];
  /** @param vectors as many as texts */
  finish(vectors: VectorSet): ScoredTexts;
}

/** Texts from which boilerplate is told: as many, spread evenly, show a share of a fifth. */
const SENTENCE_SAMPLE = 2000;

export function createTextCollection(tokenizer: Tokenizer): TextCollection {
  const texts: string[] = [];
  const codes: string[] = [];
  let ids = new Int32Array(1 << 16);
  let starts = new Uint32Array(1 << 10);
  const read = (text: string): TextTokens => readTokens(tokenizer, text);

  const lists = (): TokenLists => ({
    ids: ids.subarray(0, starts[texts.length]!),
    starts: starts.subarray(0, texts.length + 1),
  });
  return {
    texts,
    lists,
    add(text, code) {
      const scanned = tokenizer.scan(text);
      const start = starts[texts.length]!;
      const end = start + scanned.count;
      if (end > ids.length) {
        const larger = new Int32Array(Math.max(end, ids.length * 2));
        larger.set(ids);
        ids = larger;
      }
      if (texts.length + 2 > starts.length) {
        const larger = new Uint32Array(starts.length * 2);
        larger.set(starts);
        starts = larger;
      }
      ids.set(scanned.ids.subarray(0, scanned.count), start);
      texts.push(text);
      starts[texts.length] = end;
      codes.push(code);
    },
    boilerplate() {
      const step = Math.max(1, Math.ceil(texts.length / SENTENCE_SAMPLE));
      return findBoilerplateSentences(texts.filter((_, at) => at % step === 0).map(read));
    },
    embed(embedder, boilerplate) {
      const { dimension } = embedder;
      const values = new Float32Array(texts.length * dimension);
      for (const [row, text] of texts.entries()) {
        const own = ids.subarray(starts[row]!, starts[row + 1]!);
        const kept = boilerplate.size === 0 ? own : keptTokens(own, read(text), boilerplate);
        embedder.embed(kept, values.subarray(row * dimension, (row + 1) * dimension));
      }
      return { dimension, values };
    },
    without(boilerplate) {
      if (boilerplate.size === 0) return [...texts];
      return texts.map((text) => {
        const own = read(text);
        const kept = keptSentences(own, boilerplate);
        // Word for word as it was sent before, where nothing is left out: a server is not asked for it again.
        if (tokensIn(kept) === own.starts.length) return text;
        return kept.map(([first, end]) => text.slice(own.starts[first]!, own.ends[end - 1]!)).join('. ');
      });
    },
    finish: (vectors) => ({ lists: lists(), codes, vectors }),
  };
}

/** The token numbers of a text that stand in none of the sentences. */
function keptTokens(ids: Int32Array, own: TextTokens, sentences: ReadonlySet<string>): Int32Array {
  const kept = new Int32Array(ids.length);
  let count = 0;
  for (const [first, end] of keptSentences(own, sentences)) {
    kept.set(ids.subarray(first, end), count);
    count += end - first;
  }
  return kept.subarray(0, count);
}

function tokensIn(sentences: readonly [number, number][]): number {
  return sentences.reduce((sum, [first, end]) => sum + end - first, 0);
}

/** The sentences of a text that are none of these, by their first token and the one after their last. */
function keptSentences(own: TextTokens, sentences: ReadonlySet<string>): [number, number][] {
  const { text, starts, ends } = own;
  const kept: [number, number][] = [];
  let first = 0;
  for (let at = 0; at < starts.length; at += 1) {
    if (breakAfter(text, own, at) !== Break.sentence) continue;
    const key = sentenceKey(text, { kind: 'text', start: starts[first]!, end: ends[at]! });
    if (!sentences.has(key)) kept.push([first, at + 1]);
    first = at + 1;
  }
  return kept;
}
