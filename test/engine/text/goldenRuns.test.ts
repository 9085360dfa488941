import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRunIndexBuilder } from '../../../src/engine/text/runIndex.ts';
import { commonRuns } from '../../../src/engine/text/runs.ts';
import { createSimilarityIndex } from '../../../src/engine/text/similarityIndex.ts';
import { joinSimilar } from '../../../src/engine/text/similarityJoin.ts';
import { coveredTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenArena } from '../../../src/engine/text/tokenArena.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly jaccard: number;
}
interface Golden {
  readonly tokens: Readonly<Record<string, readonly string[]>>;
  readonly jaccard: {
    readonly shingle_3: Readonly<
      Record<'within_corpus' | 'corpus_vs_reference', { readonly 'pairs_at_least_0.1': readonly Pair[] }>
    >;
  };
  readonly longest_common_run: {
    readonly record_order: readonly string[];
    readonly reference_order: readonly string[];
    readonly length_matrix: readonly (readonly number[])[];
  };
  readonly coverage_runs_at_least_8: {
    readonly covered_tokens: number;
    readonly per_record: Readonly<
      Record<
        string,
        {
          readonly covered_tokens: number;
          readonly maximal_runs_at_least_8: readonly {
            readonly reference: string;
            readonly record_start: number;
            readonly reference_start: number;
            readonly length: number;
          }[];
        }
      >
    >;
  };
}

const fixture = (name: string): string => readFileSync(`test/fixtures/goldens/${name}`, 'utf8');
const golden = JSON.parse(fixture('golden.json')) as Golden;
const recordsOf = (name: string): { id: string; text: string }[] =>
  fixture(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('values of reference implementations', () => {
  const corpus = recordsOf('corpusA.jsonl');
  const reference = recordsOf('referenceA.jsonl');
  const tokenizer = createTokenizer();
  const arena = createTokenArena();
  const number = new Map<string, number>();
  for (const { id, text } of [...corpus, ...reference]) {
    const { ids, count } = tokenizer.scan(text);
    number.set(id, arena.add(ids, count));
  }
  const tokensOf = (id: string): Int32Array => Int32Array.from(arena.tokensOf(number.get(id)!));
  const idOf = (document: number): string => [...corpus, ...reference][document]!.id;

  it('hold for tokens', () => {
    for (const { id, text } of [...corpus, ...reference]) {
      const texts = tokenizer.tokens(tokenizer.scan(text)).map((token) => token.text);
      assert.deepEqual(texts, golden.tokens[id], id);
    }
  });

  it('hold for the Jaccard similarity of every pair from 0.1 on', () => {
    const { within_corpus, corpus_vs_reference } = golden.jaccard.shingle_3;
    const expected = [...within_corpus['pairs_at_least_0.1'], ...corpus_vs_reference['pairs_at_least_0.1']];
    const index = createSimilarityIndex(arena, Int32Array.from(number.values()));
    const found = corpus.flatMap(({ id }) =>
      index
        .neighbours(number.get(id)!, 0.1)
        .map(({ document, similarity }) => ({ a: id, b: idOf(document), jaccard: similarity })),
    );
    const key = ({ a, b }: Pair): string => [a, b].sort().join(' ');
    const values = (pairs: readonly Pair[]): Map<string, number> =>
      new Map(pairs.map((pair) => [key(pair), pair.jaccard] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
    assert.equal(expected.length, 7);
    assert.deepEqual([...values(found).keys()], [...values(expected).keys()]);
    for (const [pair, value] of values(expected)) assert.ok(Math.abs(values(found).get(pair)! - value) < 1e-12, pair);
  });

  it('hold for the closest twins', () => {
    const documents = corpus.map(({ id }) => number.get(id)!);
    const { twins, similarities } = joinSimilar(arena, documents, 0.1);
    for (const { a, b, jaccard } of golden.jaccard.shingle_3.within_corpus['pairs_at_least_0.1']) {
      const at = corpus.findIndex(({ id }) => id === a);
      assert.equal(corpus[twins[at]!]!.id, b);
      assert.ok(Math.abs(similarities[at]! - jaccard) < 1e-12);
    }
  });

  it('hold for the longest common run of every record and reference', () => {
    const { record_order, reference_order, length_matrix } = golden.longest_common_run;
    record_order.forEach((record, row) => {
      reference_order.forEach((other, column) => {
        const runs = commonRuns(tokensOf(record), tokensOf(other), 1);
        const longest = Math.max(0, ...runs.map((run) => run.tokens));
        assert.equal(longest, length_matrix[row]![column], `${record} and ${other}`);
      });
    });
  });

  it('hold for all runs of eight tokens or more, and the tokens they cover', () => {
    const builder = createRunIndexBuilder(8);
    for (const { id } of reference) builder.add(tokensOf(id));
    const index = builder.build();
    let covered = 0;
    for (const { id } of corpus) {
      const expected = golden.coverage_runs_at_least_8.per_record[id]!;
      const found = index.find(tokensOf(id));
      assert.deepEqual(
        found.map((run) => ({
          reference: reference[run.document]!.id,
          record_start: run.start,
          reference_start: run.documentStart,
          length: run.tokens,
        })),
        expected.maximal_runs_at_least_8,
        id,
      );
      assert.equal(coveredTokens(found), expected.covered_tokens, id);
      covered += coveredTokens(found);
    }
    assert.equal(covered, golden.coverage_runs_at_least_8.covered_tokens);
  });
});
