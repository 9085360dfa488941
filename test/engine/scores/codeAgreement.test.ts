import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createRandom, hash32 } from '../../../src/engine/random.ts';
import { labelScores, macroF1 } from '../../../src/engine/scores/classification.ts';
import { agreementWith, trainOnSynthetic } from '../../../src/engine/scores/codeAgreement.ts';
import {
  createClassifierProgram,
  type LabelledTexts,
  trainClassifier,
} from '../../../src/engine/scores/codeClassifier.ts';
import { createCodePrograms, labelledBy, learnCodes } from '../../../src/engine/scores/fidelity.ts';
import { ngramLevels } from '../../../src/engine/scores/ngrams.ts';
import { bootstrapInterval, quantile, sampleRows, stratifiedFolds } from '../../../src/engine/scores/sampling.ts';
import { familyOf } from '../../../src/engine/scores/scoredRecords.ts';
import { termsOf } from '../../../src/engine/scores/termLists.ts';
import { joinLists } from '../../../src/engine/scores/tokenLists.ts';
import { golden } from './goldens.ts';

function labelledTexts(texts: readonly (readonly number[])[], labels: readonly string[]): LabelledTexts {
  const prints = Uint32Array.from(texts, (text) => hash32(...text));
  return { terms: termsOf(joinLists(texts)), prints, rows: [...labels.keys()], labels };
}

/** Texts of 30 words, a third of them words of the label's own. */
function labelled(labels: readonly string[], each: number, seed: number): LabelledTexts {
  const random = createRandom(seed);
  const texts = labels.flatMap((label, number) =>
    Array.from({ length: each }, () => ({
      label,
      tokens: Array.from({ length: 30 }, () =>
        random() < 1 / 3 ? 1000 + number * 20 + Math.floor(random() * 20) : Math.floor(random() * 200),
      ),
    })),
  );
  return labelledTexts(
    texts.map(({ tokens }) => tokens),
    texts.map(({ label }) => label),
  );
}

/** Rennie et al. 2003, table 4, word for word: the scores of a text by label; undefined where no text has any of its tokens. */
function byDefinition(texts: readonly (readonly number[])[], labels: readonly string[]) {
  const having = (token: number): number => texts.filter((text) => text.includes(token)).length;
  const weighed = (text: readonly number[]): Map<number, number> => {
    const tokens = [...new Set(text)].filter((token) => having(token) > 0);
    const weights = tokens.map((token) => {
      const count = text.filter((each) => each === token).length;
      return (1 + Math.log(count)) * (Math.log((1 + texts.length) / (1 + having(token))) + 1);
    });
    const length = Math.hypot(...weights);
    return new Map(tokens.map((token, at) => [token, weights[at]! / length]));
  };
  const vocabulary = [...new Set(texts.flat())];
  const vectors = texts.map(weighed);
  const classes = [...new Set(labels)].map((label) => {
    const others = vectors.filter((_, at) => labels[at] !== label);
    const sums = vocabulary.map((token) => 1 + others.reduce((sum, vector) => sum + (vector.get(token) ?? 0), 0));
    const total = sums.reduce((sum, each) => sum + each, 0);
    const weights = sums.map((sum) => Math.log(sum / total));
    const size = weights.reduce((sum, each) => sum + Math.abs(each), 0);
    return { label, weights: new Map(vocabulary.map((token, at) => [token, weights[at]! / (size || 1)])) };
  });
  return (text: readonly number[]): Map<string, number> | undefined => {
    const vector = [...weighed(text)];
    if (vector.length === 0) return undefined;
    return new Map(
      classes.map(({ label, weights }) => [
        label,
        vector.reduce((sum, [token, weight]) => sum - weight * weights.get(token)!, 0),
      ]),
    );
  };
}

const codes = ['F20.0', 'F32.1', 'F41.1', 'F60.3'];

describe('the classifier of codes', () => {
  it('tells texts apart by their words, whatever stands in most of them', () => {
    const { truth, said } = agreementWith(labelled(codes, 30, 2))!(labelled(codes, 30, 1));
    assert.equal(truth.length, 120);
    assert.ok(macroF1(truth, said)! > 0.98);
  });

  it('is at a loss where labels and words do not go together', () => {
    const texts = labelled(codes, 30, 1);
    const turned = { ...texts, labels: texts.labels.map((_, at) => codes[at % codes.length]!) };
    const { truth, said } = agreementWith(labelled(codes, 30, 2))!(turned);
    assert.ok(macroF1(truth, said)! < 0.35);
  });

  it('finds the diagnosis of reports as the references have it more often than by chance', () => {
    const words = new Map<string, number>();
    const numbersOf = (id: string): number[] =>
      golden.tokens[id]!.map((word) => {
        if (!words.has(word)) words.set(word, words.size);
        return words.get(word)!;
      });
    const texts = (file: string): LabelledTexts => {
      const records = readFileSync(`test/fixtures/goldens/${file}`, 'utf8').split('\n').filter(Boolean);
      const parsed = records.map((line) => JSON.parse(line) as { id: string; code: string });
      return labelledTexts(
        parsed.map(({ id }) => numbersOf(id)),
        parsed.map(({ code }) => code),
      );
    };
    const { truth, said } = agreementWith(texts('corpusA.jsonl'))!(texts('referenceA.jsonl'));
    const hits = truth.filter((label, at) => said[at] === label).length;
    // Of 15, over 8 codes; multinomial naive Bayes finds 6.
    assert.ok(hits >= 6, `${hits} of ${truth.length}`);
  });

  it('says nothing of texts without a word it knows, and knows no fewer than two labels', () => {
    const classify = trainClassifier(
      labelledTexts(
        [
          [1, 2],
          [3, 4],
        ],
        ['a', 'b'],
      ),
    );
    const asked = termsOf(joinLists([[9, 7], [], [3]]));
    assert.deepEqual(classify(asked, [0, 1, 2]), [undefined, undefined, 'b']);
    assert.throws(() => trainClassifier(labelledTexts([[1]], ['a'])), RangeError);
    const one = labelled(['F20.0'], 5, 1);
    assert.equal(agreementWith(one), undefined);
  });

  it('says what its definition says, of any texts, whatever its program has learnt before', () => {
    const program = createClassifierProgram();
    const text = fc.array(fc.nat({ max: 30 }), { maxLength: 40 });
    const some = fc.array(fc.tuple(text, fc.constantFrom('a', 'b', 'c', 'd', 'e')), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(some, fc.array(text, { minLength: 1, maxLength: 6 }), fc.boolean(), (known, asked, isWide) => {
        const labels = known.map(([, label]) => label);
        if (new Set(labels).size < 2) return;
        // A token that one text has 300 times makes all counts wider.
        const texts = known.map(([tokens], at) => (isWide && at === 0 ? [...tokens, ...Array(300).fill(7)] : tokens));
        const said = trainClassifier(labelledTexts(texts, labels), program)(termsOf(joinLists(asked)), [
          ...asked.keys(),
        ]);
        const scores = byDefinition(texts, labels);
        for (const [at, tokens] of asked.entries()) {
          const expected = scores(tokens);
          if (!expected) assert.equal(said[at], undefined);
          else assert.ok(expected.get(said[at]!)! >= Math.max(...expected.values()) - 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of many texts, in any order, as of one after the other', () => {
    const random = createRandom(9);
    const texts = Array.from({ length: 2500 }, () => Array.from({ length: 150 }, () => Math.floor(random() * 4000)));
    const labels = texts.map((_, at) => codes[at % codes.length]!);
    const all = labelledTexts(texts, labels);
    const rows = [...all.rows].sort(() => random() - 0.5);
    const classify = trainClassifier({ ...all, rows, labels: rows.map((row) => labels[row]!) });
    const said = classify(all.terms, rows);
    assert.deepEqual(
      rows.slice(0, 200).map((row) => classify(all.terms, [row])[0]),
      said.slice(0, 200),
    );
    const inOrder = trainClassifier(all)(all.terms, all.rows);
    assert.deepEqual(
      rows.map((row) => inOrder[row]),
      said,
    );
  });

  it('says of families what a classifier of families says, also where each has one code', () => {
    const text = fc.array(fc.nat({ max: 20 }), { maxLength: 20 });
    const real = ['F20.0', 'F32.1', 'F41.1', 'F60.3'];
    const some = (names: readonly string[], least: number) =>
      fc.array(fc.tuple(text, fc.constantFrom(...names)), { minLength: least, maxLength: 12 });
    const countedOf = (pairs: readonly (readonly [number[], string])[]) => {
      const { terms, prints, rows } = labelledTexts(
        pairs.map(([tokens]) => tokens),
        pairs.map(([, code]) => code),
      );
      return { texts: { terms, prints, codes: pairs.map(([, code]) => code) }, rows };
    };
    const asked = some([...real, 'F20.5', 'F99', ''], 1);
    const programs = createCodePrograms();
    fc.assert(
      fc.property(some([...real, ''], 3), some([...real, 'F32.2'], 3), asked, (oneEach, others, texts) => {
        for (const known of [oneEach, others]) {
          const references = countedOf(known.filter(([, code]) => code !== ''));
          const own = countedOf(texts);
          const said = learnCodes(countedOf(known), programs)(own);
          for (const [key, labelOf] of [['codes', (code: string) => code] as const, ['families', familyOf] as const]) {
            const expected = agreementWith(labelledBy(references, labelOf))?.(labelledBy(own, labelOf));
            const column = new Array<string | undefined>(own.rows.length);
            for (const [at, row] of (expected?.rows ?? []).entries()) column[row] = expected!.said[at];
            assert.deepEqual(said[key]?.said, expected && column);
            assert.deepEqual(said[key]?.scores, expected && labelScores(expected.truth, expected.said));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out texts whose code no reference has', () => {
    const { truth } = agreementWith(labelled(codes.slice(0, 2), 5, 2))!(labelled(codes, 5, 1));
    assert.deepEqual([...new Set(truth)], codes.slice(0, 2));
  });
});

describe('training on synthetic texts', () => {
  it('is as good as on real ones where they are alike, and worse where labels are swapped', () => {
    const texts = labelled(codes, 40, 3);
    const real = labelled(codes, 25, 4);
    const alike = trainOnSynthetic(texts, real, createRandom(1))!;
    assert.equal(alike.n, 100);
    assert.ok(alike.real > 0.9 && alike.synthetic / alike.real > 0.95);
    const swapped = {
      ...texts,
      labels: texts.labels.map((label, at) => (at % 2 ? codes[(codes.indexOf(label) + 1) % 4]! : label)),
    };
    const spoilt = trainOnSynthetic(swapped, real, createRandom(1))!;
    assert.ok(spoilt.synthetic / spoilt.real < alike.synthetic / alike.real - 0.1);
  });

  it('gives the same for the same seed', () => {
    const texts = labelled(codes, 20, 3);
    const real = labelled(codes, 12, 4);
    assert.deepEqual(trainOnSynthetic(texts, real, createRandom(7)), trainOnSynthetic(texts, real, createRandom(7)));
  });

  it('is undefined with fewer than two labels that both have', () => {
    assert.equal(trainOnSynthetic(labelled(codes, 5, 1), labelled(['F20.0', 'F99'], 9, 2), createRandom(1)), undefined);
    assert.equal(trainOnSynthetic(labelled(codes, 5, 1), labelled(codes, 4, 2), createRandom(1)), undefined);
  });
});

describe('samples', () => {
  const all = (size: number): number[] => Array.from({ length: size }, (_, row) => row);

  it('hold each row at most once, in order', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(60), fc.nat(), (size, count, seed) => {
        const prints = Uint32Array.from(all(size), (row) => hash32(row));
        const rows = sampleRows(all(size), count, prints, createRandom(seed));
        assert.equal(rows.length, Math.min(size, count));
        assert.ok(rows.every((row, at) => row < size && (at === 0 || row > rows[at - 1]!)));
      }),
    );
  });

  it('are of the same texts in whatever order they stand, and each is drawn as often as any other', () => {
    const prints = Uint32Array.from(all(60), (row) => hash32(row));
    const drawn = new Float64Array(60);
    for (let seed = 0; seed < 400; seed += 1) {
      const rows = sampleRows(all(60), 20, prints, createRandom(seed));
      const turned = sampleRows(all(60), 20, prints.toReversed(), createRandom(seed));
      assert.deepEqual(
        turned.map((row) => 59 - row).sort((a, b) => a - b),
        rows,
      );
      for (const row of rows) drawn[row]! += 1;
    }
    // A third of 400, within four and a half standard deviations.
    assert.ok(
      drawn.every((count) => Math.abs(count - 400 / 3) < 42),
      drawn.join(),
    );
  });

  it('in folds are even by label and in all', () => {
    const labels = Array.from({ length: 53 }, (_, at) => codes[at % 7 === 0 ? 0 : at % 4]!);
    const folds = stratifiedFolds(
      labels,
      Uint32Array.from(labels, (_, at) => hash32(at)),
      5,
      createRandom(3),
    );
    const sizes = (of: (at: number) => boolean): number[] =>
      Array.from({ length: 5 }, (_, fold) => labels.filter((_, at) => folds[at] === fold && of(at)).length);
    for (const counts of [sizes(() => true), ...codes.map((code) => sizes((at) => labels[at] === code))]) {
      assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, counts.join());
    }
  });

  it('of a bootstrap bracket the mean as the textbook says', () => {
    const values = Float64Array.from({ length: 400 }, (_, at) => at % 2);
    const [low, high] = bootstrapInterval(values, 500, createRandom(2))!;
    assert.ok(
      Math.abs(low - (0.5 - 1.96 * 0.025)) < 0.01 && Math.abs(high - (0.5 + 1.96 * 0.025)) < 0.01,
      `${low} ${high}`,
    );
    assert.equal(bootstrapInterval(new Float64Array(0), 100, createRandom(1)), undefined);
    assert.equal(quantile([1, 2, 4], 0.75), 3);
  });
});

describe('the longest shared run', () => {
  const lists = fc
    .integer({ min: 1, max: 6 })
    .chain((types) => fc.array(fc.array(fc.nat(types), { maxLength: 20 }), { maxLength: 5 }));

  it('is that of brute force, up to the length looked at', () => {
    fc.assert(
      fc.property(lists, lists, fc.integer({ min: 1, max: 8 }), (texts, references, longest) => {
        const grams = (n: number): Set<string> =>
          new Set(
            references.flatMap((list) =>
              list.slice(0, Math.max(0, list.length - n + 1)).map((_, at) => list.slice(at, at + n).join(' ')),
            ),
          );
        const expected = texts.map((list) => {
          let best = 0;
          for (let n = 1; n <= longest; n += 1) {
            const known = grams(n);
            const has = list.some((_, at) => at + n <= list.length && known.has(list.slice(at, at + n).join(' ')));
            if (has) best = n;
          }
          return best;
        });
        let lengths: Int32Array = new Int32Array(0);
        for (const level of ngramLevels([joinLists(texts), joinLists(references)], longest)) {
          const runs = level.sharedRuns(texts.length);
          lengths = runs.lengths;
          assert.equal(runs.found, expected.filter((best) => best >= level.n).length);
          if (runs.found === 0) break;
        }
        assert.deepEqual([...lengths], expected);
      }),
      { numRuns: 300 },
    );
  });
});
