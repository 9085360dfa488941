import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type LayOutOptions, layOutPhrases } from '../../../src/engine/text/layOutPhrases.ts';
import { createPhraseFinder } from '../../../src/engine/text/phrases.ts';
import { openPhrases } from '../../../src/engine/text/phraseTable.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';

interface Hit {
  readonly value: number;
  readonly first: number;
  readonly end: number;
}

interface PhraseOptions extends LayOutOptions {
  readonly barriers?: ReadonlySet<string>;
}

const tokenizer = createTokenizer();

/** Finds the patterns, by their numbers, in one text after another. */
function finderOf(patterns: readonly string[], options?: PhraseOptions): (text: string) => Hit[] {
  const phrases = patterns.map((pattern, value) => ({ pattern, value }));
  const find = createPhraseFinder(openPhrases(layOutPhrases(phrases, options), options?.barriers), tokenizer);
  return (text) => {
    const { count, values, firsts, ends } = find(readTokens(tokenizer, text).ids);
    return Array.from({ length: count }, (_, at) => ({ value: values[at]!, first: firsts[at]!, end: ends[at]! }));
  };
}

function found(patterns: string[], text: string, options?: PhraseOptions): string[] {
  const { starts, ends } = readTokens(tokenizer, text);
  return finderOf(
    patterns,
    options,
  )(text).map(({ value, first, end }) => `${patterns[value]} → ${text.slice(starts[first], ends[end - 1])}`);
}

/** Where a phrase of words with gaps stands, by going from each first word to the nearest that fits. */
function plainSearch(text: readonly string[], words: readonly string[], gaps: readonly number[]): [number, number][] {
  return text.flatMap((_, first): [number, number][] => {
    if (text[first] !== words[0]) return [];
    let end = first + 1;
    for (let which = 1; which < words.length; which += 1) {
      let at = end;
      while (at < text.length && at <= end + gaps[which]! && text[at] !== words[which]) {
        if (text[at] === 'not') return [];
        at += 1;
      }
      if (at >= text.length || at > end + gaps[which]!) return [];
      end = at + 1;
    }
    return [[first, end]];
  });
}

describe('phrases', () => {
  it('finds phrases with their places, whatever their case, accents and apostrophes', () => {
    assert.deepEqual(found(['low mood', "can't sleep"], 'LOW mood; she can’t sleep.'), [
      'low mood → LOW mood',
      "can't sleep → can’t sleep",
    ]);
    assert.deepEqual(found(['alucinacion*'], 'Refiere alucinaciónes'), ['alucinacion* → alucinaciónes']);
  });

  it('passes over as many words as a gap allows, to the nearest that fits', () => {
    assert.deepEqual(found(['avoid* ~2 crowds'], 'avoids all large crowds, crowds'), [
      'avoid* ~2 crowds → avoids all large crowds',
    ]);
    assert.deepEqual(found(['avoid* ~2 crowds'], 'avoids all the large crowds'), []);
  });

  it('does not pass over a barrier, unless it is part of the phrase', () => {
    const options = { barriers: new Set(['not']) };
    assert.deepEqual(found(['thoughts ~3 own'], 'thoughts are not her own', options), []);
    assert.deepEqual(found(['thoughts ~3 not ~2 own'], 'thoughts are not her own', options).length, 1);
  });

  it('takes no common word for a phrase by itself', () => {
    const options = { tooCommon: new Set(['loss']) };
    assert.deepEqual(found(['loss|grief', 'loss of pleasure'], 'a loss of pleasure; grief; loss', options), [
      'loss of pleasure → loss of pleasure',
      'loss|grief → grief',
    ]);
  });

  it('finds plain phrases exactly where they stand', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const words = fc.array(word, { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.array(word, { minLength: 1, maxLength: 3 }), (text, phrase) => {
        const hits = finderOf([phrase.join(' ')])(text.join(' '));
        const expected = text.flatMap((_, at) =>
          phrase.every((each, index) => text[at + index] === each) ? [at] : [],
        );
        assert.deepEqual(
          hits.map(({ first }) => first),
          expected,
        );
        assert.ok(hits.every(({ first, end }) => end - first === phrase.length));
      }),
    );
  });

  it('finds the same with gaps as a look at each word does, whatever the matcher read before', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'x', 'not');
    const options = { barriers: new Set(['not']) };
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 14 }), { maxLength: 5 }), fc.nat({ max: 4 }), (texts, gap) => {
        const find = finderOf([`a ~${gap} b|not`], options);
        for (const text of texts) {
          const expected = text.flatMap((first, at) => {
            if (first !== 'a') return [];
            const next = text.slice(at + 1, at + 2 + gap).findIndex((each) => each === 'b' || each === 'not');
            return next === -1 ? [] : [[at, at + next + 2]];
          });
          const hits = find(text.join(' '));
          assert.deepEqual(
            hits.map(({ first, end }) => [first, end]),
            expected,
          );
        }
      }),
    );
  });

  it('finds phrases of many words, wherever their rarest word stands, as a search from the first word does', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'not', 'd');
    const step = fc.tuple(word, fc.nat({ max: 3 }));
    const phrases = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(phrases, fc.array(word, { maxLength: 24 }), (given, text) => {
        const patterns = given.map((steps) =>
          steps.map(([each, gap], at) => (at === 0 || gap === 0 ? each : `~${gap} ${each}`)).join(' '),
        );
        const hits = finderOf(patterns, { barriers: new Set(['not']) })(text.join(' '));
        for (const [value, steps] of given.entries()) {
          const own = hits.filter((hit) => hit.value === value).map(({ first, end }) => [first, end]);
          const words = steps.map(([each]) => each);
          const gaps = steps.map(([, gap]) => gap);
          assert.deepEqual(own, plainSearch(text, words, gaps), patterns[value]);
        }
        assert.ok(hits.every(({ first }, at) => at === 0 || hits[at - 1]!.first <= first));
      }),
      { numRuns: 500 },
    );
  });

  it('finds in a part of a text what it finds in the whole within that part', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'not', 'd');
    const step = fc.tuple(word, fc.nat({ max: 3 }));
    const phrases = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    const place = fc.nat({ max: 24 });
    fc.assert(
      fc.property(phrases, fc.array(word, { maxLength: 24 }), place, place, (given, text, one, other) => {
        const patterns = given.map((steps) =>
          steps.map(([each, gap], at) => (at === 0 || gap === 0 ? each : `~${gap} ${each}`)).join(' '),
        );
        const find = finderOf(patterns, { barriers: new Set(['not']) });
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const within = find(text.join(' ')).filter(({ first, end }) => first >= from && end <= to);
        const inPart = find(text.slice(from, to).join(' '));
        assert.deepEqual(
          within,
          inPart.map(({ value, first, end }) => ({ value, first: first + from, end: end + from })),
        );
      }),
      { numRuns: 500 },
    );
  });
});
