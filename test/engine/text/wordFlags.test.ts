import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { createWordFlags } from '../../../src/engine/text/wordFlags.ts';

describe('word flags', () => {
  const flagsFor = (text: string, groups: readonly (readonly string[])[]): number => {
    const tokenizer = createTokenizer();
    return createWordFlags(tokenizer, groups).of(readTokens(tokenizer, text).ids);
  };

  it('tell which groups of words stand in a text, as a search of its tokens does', () => {
    const word = fc
      .tuple(fc.boolean(), fc.stringMatching(/^[abi]{1,3}$/), fc.boolean())
      .map(([before, letters, behind]) => `${before ? '|' : ''}${letters}${behind ? '|' : ''}`);
    const groups = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 31 });
    const text = fc.array(fc.constantFrom(..."abiAB12 -’'.", ' '), { maxLength: 30 }).map((units) => units.join(''));
    const tokenizer = createTokenizer();
    fc.assert(
      fc.property(groups, fc.array(text, { minLength: 1, maxLength: 4 }), (words, texts) => {
        const flags = createWordFlags(tokenizer, words);
        for (const each of texts) {
          const own = readTokens(tokenizer, each);
          const tokens = Array.from(own.ids, (id) => `|${tokenizer.textOf(id).replace(/[-'’]/g, '|')}|`);
          const expected = words.reduce(
            (bits, group, at) =>
              tokens.some((token) => group.some((w) => token.includes(w))) ? bits | (1 << at) : bits,
            0,
          );
          assert.equal(flags.of(own.ids), expected);
          assert.equal(
            own.ids.reduce((bits, id) => bits | flags.ofToken(id), 0),
            expected,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('see a word through its accents, and an edge at what is beyond ASCII', () => {
    assert.equal(flagsFor('Sintético', [['sintetic'], ['sintetico|'], ['tetic|']]), 3);
    assert.equal(flagsFor('éai ai\u0301x', [['|ai|'], ['|i|']]), 1);
    assert.equal(flagsFor('ſure', [['|sure|']]), 1);
    assert.equal(flagsFor('ſure', [['|sure|'], ['|ure|'], ['ur']]), 7);
  });

  it('refuse what they have no bits or letters for', () => {
    assert.throws(() => flagsFor('', [['Ai']]), /no word/);
    assert.throws(() => flagsFor('', new Array<string[]>(32).fill(['a'])), /31 groups/);
  });
});
