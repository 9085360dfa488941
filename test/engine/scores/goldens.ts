import { readFileSync } from 'node:fs';
import { joinLists, type TokenLists } from '../../../src/engine/scores/tokenLists.ts';

interface ByCollection<T> {
  readonly corpus: T;
  readonly reference: T;
}
type Measured = Readonly<
  Record<'ttr' | 'mattr_50' | 'mtld_0.72' | 'hdd_42', { readonly lexicalrichness: number | null }>
>;

/** Values of reference implementations, as far as the scores need them. */
export interface Golden {
  readonly tokens: Readonly<Record<string, readonly string[]>>;
  readonly per_record: Readonly<Record<string, Measured>>;
  readonly distinct_n: ByCollection<Readonly<Record<string, { readonly unique: number; readonly total: number }>>>;
  readonly self_bleu: ByCollection<
    Readonly<Record<string, { readonly mean: number; readonly per_record: Readonly<Record<string, number>> }>>
  >;
  readonly cshaib: ByCollection<{ readonly tokens_joined_by_space: { readonly self_repetition_score_n4: number } }>;
  readonly vectors: { readonly X: readonly number[][]; readonly Y: readonly number[][] };
  readonly vendi: Readonly<Record<'X' | 'Y', { readonly q1_score_X: number }>>;
  readonly mmd: { readonly pooled_median: { readonly sigma: number; readonly mmd2_unbiased: number } };
  readonly nearest_neighbour: {
    readonly X_to_Y: Readonly<Record<'d1' | 'd2' | 'index1' | 'index2' | 'nndr', readonly number[]>>;
    readonly X_within: Readonly<Record<'d1' | 'index1', readonly number[]>>;
  };
  readonly classification: {
    readonly y_true: readonly string[];
    readonly y_pred: readonly string[];
    readonly macro_f1: number;
    readonly macro_f1_labels_of_y_true_only: number;
    readonly per_label: Readonly<Record<string, Readonly<Record<'precision' | 'recall' | 'f1' | 'support', number>>>>;
  };
}

const fixture = (name: string): string => readFileSync(`test/fixtures/goldens/${name}`, 'utf8');

export const golden = JSON.parse(fixture('golden.json')) as Golden;

export interface GoldenCollection {
  readonly name: 'corpus' | 'reference';
  readonly ids: readonly string[];
  readonly lists: TokenLists;
}

/** The token lists that come with the values, numbered: a fault of the tokenizer does not spread to the scores. */
export const collections: readonly GoldenCollection[] = (['corpus', 'reference'] as const).map((name) => {
  const file = name === 'corpus' ? 'corpusA.jsonl' : 'referenceA.jsonl';
  const records = fixture(file).split('\n').filter(Boolean);
  const ids = records.map((line) => (JSON.parse(line) as { id: string }).id);
  const numbers = new Map<string, number>();
  const numbered = (token: string): number => {
    if (!numbers.has(token)) numbers.set(token, numbers.size);
    return numbers.get(token)!;
  };
  return { name, ids, lists: joinLists(ids.map((id) => golden.tokens[id]!.map(numbered))) };
});
