import { createSentenceLookUp, frequentSentences } from '../../engine/checks/boilerplateSentences.ts';
import type { Embedder } from '../../engine/embed/embedTokens.ts';
import { hash32 } from '../../engine/random.ts';
import type { TextSpan } from '../../engine/record/record.ts';
import { mix } from '../../engine/scores/sampling.ts';
import type { ScoredTexts } from '../../engine/scores/scoredRecords.ts';
import type { TokenLists } from '../../engine/scores/tokenLists.ts';
import type { VectorSet } from '../../engine/scores/vectors.ts';
import { SENTENCE, type SentenceList, sentencesOf } from '../../engine/text/sentences.ts';
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
  /** The texts without these sentences, those that hold none of them or nothing else as they are: what is embedded. */
  without(boilerplate: ReadonlySet<string>): string[];
  /** @param vectors as many as texts */
  finish(vectors: VectorSet): ScoredTexts;
}

/** Texts from which boilerplate is told: about as many show a share of a fifth, in whatever order they stand. */
const SENTENCE_SAMPLE = 2000;

export function createTextCollection(tokenizer: Tokenizer): TextCollection {
  const texts: string[] = [];
  const codes: string[] = [];
  const prints: number[] = [];
  /** How often a print was there before. */
  const copies = new Map<number, number>();
  let ids = new Int32Array(1 << 16);
  let starts = new Uint32Array(1 << 10);
  /** Those of the texts that boilerplate is told from, which are looked at once more. */
  const known = new Map<number, SentenceList>();
  const sentences = (row: number): SentenceList => known.get(row) ?? readSentences(tokenizer, texts[row]!);
  const idsOf = (row: number): Int32Array => ids.subarray(starts[row]!, starts[row + 1]!);

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
      const print = hash32(code, text);
      const before = copies.get(print) ?? 0;
      copies.set(print, before + 1);
      prints.push(before === 0 ? print : hash32(print, before));
    },
    boilerplate() {
      const share = SENTENCE_SAMPLE / texts.length;
      for (let row = 0; row < texts.length; row += 1)
        if (share >= 1 || mix(prints[row]!) < share * 2 ** 32) known.set(row, sentences(row));
      return frequentSentences(
        Array.from(known, ([row, own]) => ({ text: texts[row]!, ids: idsOf(row), sentences: own })),
      );
    },
    embed(embedder, boilerplate) {
      const { dimension } = embedder;
      const isLeftOut = createSentenceLookUp(boilerplate);
      const values = new Float32Array(texts.length * dimension);
      for (const [row, text] of texts.entries()) {
        const own = idsOf(row);
        const kept =
          boilerplate.size === 0 ? own : keptTokens(own, keptSentences(text, sentencesIn(sentences(row)), isLeftOut));
        embedder.embed(kept, values.subarray(row * dimension, (row + 1) * dimension));
      }
      return { dimension, values };
    },
    without(boilerplate) {
      const isLeftOut = createSentenceLookUp(boilerplate);
      return texts.map((text, row) => {
        const own = sentencesIn(sentences(row));
        const kept = keptSentences(text, own, isLeftOut);
        // Word for word as it was sent before, where nothing is left out: a server is not asked for it again.
        if (kept.length === own.length) return text;
        return kept.map(({ span }) => text.slice(span.start, span.end)).join('. ');
      });
    },
    finish: (vectors) => ({ lists: lists(), codes, vectors, prints: Uint32Array.from(prints) }),
  };
}

/** A sentence of a text: its tokens from `first` to before `end`, and where they stand. */
interface TextSentence {
  readonly first: number;
  readonly end: number;
  readonly span: TextSpan;
}

function readSentences(tokenizer: Tokenizer, text: string): SentenceList {
  const { count, starts, ends } = tokenizer.places(text);
  return sentencesOf(text, { starts: starts.subarray(0, count), ends: ends.subarray(0, count) });
}

function sentencesIn(list: SentenceList): TextSentence[] {
  const sentences: TextSentence[] = [];
  for (let at = 0; at < list.length; at += SENTENCE) {
    const span = { kind: 'text', start: list[at + 2]!, end: list[at + 3]! } as const;
    sentences.push({ first: list[at]!, end: list[at + 1]!, span });
  }
  return sentences;
}

/** The sentences of a text that are its own; all of a text that has none, which would have no place among the others and pass for no text. */
function keptSentences(
  text: string,
  sentences: readonly TextSentence[],
  isLeftOut: ReturnType<typeof createSentenceLookUp>,
): readonly TextSentence[] {
  const kept = sentences.filter(({ span }) => !isLeftOut(text, span));
  return kept.length > 0 ? kept : sentences;
}

/** The token numbers of a text that stand in the sentences. */
function keptTokens(ids: Int32Array, sentences: readonly TextSentence[]): Int32Array {
  const kept = new Int32Array(ids.length);
  let count = 0;
  for (const { first, end } of sentences) {
    kept.set(ids.subarray(first, end), count);
    count += end - first;
  }
  return kept.subarray(0, count);
}
