import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CountedNgrams, type NgramLevel, NONE, ngramLevels, ONCE } from '../../../src/engine/scores/ngrams.ts';
import { createSelfBleu, type SelfBleu } from '../../../src/engine/scores/selfBleu.ts';
import { selfRepetition } from '../../../src/engine/scores/selfRepetition.ts';
import { joinLists, listAt, listCount, selectLists, type TokenLists } from '../../../src/engine/scores/tokenLists.ts';
import { collections, golden } from './goldens.ts';

const ngramsOf = (tokens: readonly number[], n: number): string[] =>
  Array.from({ length: Math.max(0, tokens.length - n + 1) }, (_, at) => tokens.slice(at, at + n).join(' '));

function countsOf(grams: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/** BLEU of a text against all others, by its definition. */
function bleu(texts: readonly (readonly number[])[], at: number, longest: number): number {
  const text = texts[at]!;
  const others = texts.filter((_, other) => other !== at);
  let logs = 0;
  for (let n = 1; n <= longest; n += 1) {
    const counts = countsOf(ngramsOf(text, n));
    const most = others.map((other) => countsOf(ngramsOf(other, n)));
    let matches = 0;
    for (const [gram, count] of counts) {
      matches += Math.min(count, Math.max(0, ...most.map((other) => other.get(gram) ?? 0)));
    }
    if (n === 1 && matches === 0) return 0;
    logs += Math.log((matches === 0 ? 0.1 : matches) / Math.max(1, text.length - n + 1)) / longest;
  }
  const distance = (length: number): number => Math.abs(length - text.length);
  const lengths = others.map(({ length }) => length).sort((a, b) => distance(a) - distance(b) || a - b);
  return (text.length > lengths[0]! ? 1 : Math.exp(1 - lengths[0]! / text.length)) * Math.exp(logs);
}

const texts = fc
  .integer({ min: 1, max: 12 })
  .chain((types) => fc.array(fc.array(fc.nat(types), { maxLength: 24, size: 'max' }), { minLength: 1, maxLength: 9 }));

/** What is counted in some of the texts, all of them unless it is said, at lengths 1 to 4. */
function countsIn(lists: TokenLists, rows: readonly number[] = rowsOf(lists)): CountedNgrams[] {
  return Array.from(ngramLevels([lists], 4), (level) => level.count(rows));
}

function rowsOf(lists: TokenLists): number[] {
  return Array.from({ length: listCount(lists) }, (_, row) => row);
}

function selfBleu(lists: TokenLists): SelfBleu[] {
  const next = createSelfBleu(rowsOf(lists).map((row) => listAt(lists, row).length));
  return countsIn(lists).map(next);
}

describe('n-grams of many texts', () => {
  it('are counted as published', () => {
    for (const { name, lists } of collections) {
      for (const { n, distinct, total } of ngramLevels([lists], 4)) {
        assert.deepEqual(
          { distinct, total },
          {
            distinct: golden.distinct_n[name][n]!.unique,
            total: golden.distinct_n[name][n]!.total,
          },
        );
      }
    }
  });

  it('get equal numbers exactly where they are equal', () => {
    fc.assert(
      fc.property(texts, (lists) => {
        const joined = joinLists(lists);
        for (const level of ngramLevels([joined], 5)) {
          const grams = lists.map((list) => ngramsOf(list, level.n));
          const counts = countsOf(grams.flat());
          assert.equal(level.total, grams.flat().length);
          assert.equal(level.distinct, counts.size);
          assert.equal(level.repeated, [...counts.values()].filter((count) => count > 1).length);
          const numbers = new Map<string, number>();
          for (const [text, list] of lists.entries()) {
            for (let at = 0; at < list.length; at += 1) {
              const id = level.ids[joined.starts[text]! + at]!;
              const gram = grams[text]![at];
              if (gram === undefined) assert.equal(id, NONE);
              else if (counts.get(gram) === 1) assert.equal(id, ONCE);
              else {
                if (!numbers.has(gram)) numbers.set(gram, id);
                assert.equal(id, numbers.get(gram));
              }
            }
          }
          assert.deepEqual(
            [...numbers.values()].sort((a, b) => a - b),
            Array.from(numbers, (_, at) => at),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are told apart a few parts at a time as all at once', () => {
    const list = Int32Array.from({ length: 9_000_000 }, (_, at) => (Math.imul(at, 2654435761) >>> 8) % 613);
    const counts = new Int32Array(613 * 613);
    for (let at = 0; at + 1 < list.length; at += 1) counts[list[at]! * 613 + list[at + 1]!]! += 1;
    const level = [...ngramLevels([joinLists([list])], 2)].at(-1)!;
    assert.equal(level.distinct, counts.filter((count) => count > 0).length);
    assert.equal(level.repeated, counts.filter((count) => count > 1).length);
  });

  it('are told apart in many parts as in one', () => {
    const lists = [Array.from({ length: 300_000 }, (_, at) => (Math.imul(at, 2654435761) >>> 8) % 613)];
    for (const level of ngramLevels([joinLists(lists)], 3)) {
      const counts = countsOf(ngramsOf(lists[0]!, level.n));
      assert.equal(level.distinct, counts.size);
      assert.equal(level.repeated, [...counts.values()].filter((count) => count > 1).length);
    }
  });
});

describe('n-grams of some of many texts', () => {
  it('are counted as if there were no others, whatever was counted before', () => {
    const chosen = texts.chain((lists) =>
      fc.tuple(fc.constant(lists), fc.array(fc.subarray(lists.map((_, row) => row)), { minLength: 1, maxLength: 3 })),
    );
    fc.assert(
      fc.property(chosen, ([lists, sets]) => {
        const joined = joinLists(lists);
        const alone = sets.map((rows) => countsIn(selectLists(joined, rows)));
        for (const level of ngramLevels([joined], 4)) {
          for (const [at, rows] of sets.entries()) assert.deepEqual(level.count(rows), alone[at]![level.n - 1]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are those of both sides where there are two', () => {
    fc.assert(
      fc.property(texts, texts, (own, real) => {
        const joined = ngramLevels([joinLists([...own, ...real])], 4);
        for (const level of ngramLevels([joinLists(own), joinLists(real)], 4))
          assert.deepEqual([...level.ids], [...(joined.next().value as NgramLevel).ids]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('Self-BLEU', () => {
  it('has the published values, text by text', () => {
    for (const { name, ids, lists } of collections) {
      for (const { n, scores } of selfBleu(lists)) {
        const expected = golden.self_bleu[name][n];
        if (!expected) continue;
        for (const [at, id] of ids.entries())
          assert.ok(Math.abs(scores[at]! - expected.per_record[id]!) < 1e-9, `${id}, ${n}`);
        const mean = scores.reduce<number>((sum, score) => sum + score!, 0) / scores.length;
        assert.ok(Math.abs(mean - expected.mean) < 1e-9);
      }
    }
  });

  it('equals the definition on any texts', () => {
    fc.assert(
      fc.property(texts, (lists) => {
        const joined = joinLists(lists);
        for (const { n, scores } of selfBleu(joined)) {
          for (const [at, list] of lists.entries()) {
            if (list.length === 0 || lists.length < 2) assert.equal(scores[at], undefined);
            else assert.ok(Math.abs(scores[at]! - bleu(lists, at, n)) < 1e-9, `text ${at}, ${n}`);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is 1 where every text stands twice', () => {
    const lists = joinLists([
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 1],
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 1],
    ]);
    const last = selfBleu(lists).at(-1)!;
    assert.deepEqual(last.scores, [1, 1, 1, 1]);
  });
});

describe('self-repetition', () => {
  it('has the published values', () => {
    for (const { name, lists } of collections) {
      const expected = golden.cshaib[name].tokens_joined_by_space.self_repetition_score_n4;
      assert.ok(Math.abs(selfRepetition(countsIn(lists).at(-1)!)! - expected) < 1e-9);
    }
  });

  it('is undefined without texts', () => {
    const lists = joinLists([]);
    assert.equal(selfRepetition(countsIn(lists).at(-1)!), undefined);
  });
});
