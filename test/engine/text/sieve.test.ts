import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSieve } from '../../../src/engine/text/sieve.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ß', ' ', '1', '-', '漢'), minLength: 1, maxLength: 8 });
const text = fc.string({
  unit: fc.constantFrom('a', 'A', 'b', 'B', 'é', 'É', 'e\u0301', ' ', '\n', '1', '-', '漢', '😀'),
  maxLength: 60,
});

describe('sieve', () => {
  it('lets every text pass that holds one of the words, in any case and normal form', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        text,
        text,
        fc.boolean(),
        (words, before, after, upper) => {
          const sieve = createSieve(words);
          const chosen = upper ? words.at(-1)!.replaceAll('ß', 'b').toUpperCase() : words.at(-1)!;
          if (upper && words.at(-1)!.includes('ß')) return;
          assert.ok(sieve(before + chosen + after));
          assert.ok(sieve(before + chosen.normalize('NFD') + after));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('holds back texts without any of the words', () => {
    const sieve = createSieve(['language model', '\nuser:', 'sintétic']);
    assert.ok(!sieve('The patient speaks a language of her own. User: none.'));
    assert.ok(sieve('As a LANGUAGE MODEL …') && sieve('a\nUser: b') && sieve('datos SINTÉTICOS'));
    assert.ok(!createSieve([])('anything'));
    assert.ok(!sieve(''));
  });
});
