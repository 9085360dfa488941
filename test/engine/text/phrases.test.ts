import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compilePhrases } from '../../../src/engine/text/phrases.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

function found(patterns: string[], text: string, options = {}): string[] {
  const matcher = compilePhrases(
    patterns.map((pattern) => ({ pattern, value: pattern })),
    options,
  );
  const tokens = tokenize(text);
  return matcher
    .find(matcher.words(tokens))
    .map(({ value, first, end }) => `${value} → ${text.slice(tokens[first]!.start, tokens[end - 1]!.end)}`);
}

describe('compilePhrases', () => {
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
        const matcher = compilePhrases([{ pattern: phrase.join(' '), value: 1 }]);
        const hits = matcher.find(matcher.words(tokenize(text.join(' '))));
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
        const matcher = compilePhrases([{ pattern: `a ~${gap} b|not`, value: 1 }], options);
        for (const text of texts) {
          const expected = text.flatMap((first, at) => {
            if (first !== 'a') return [];
            const next = text.slice(at + 1, at + 2 + gap).findIndex((each) => each === 'b' || each === 'not');
            return next === -1 ? [] : [[at, at + next + 2]];
          });
          const hits = matcher.find(matcher.words(tokenize(text.join(' '))));
          assert.deepEqual(
            hits.map(({ first, end }) => [first, end]),
            expected,
          );
        }
      }),
    );
  });
});
