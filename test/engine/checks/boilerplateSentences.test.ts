import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSentenceLookUp, sentenceKey } from '../../../src/engine/checks/boilerplateSentences.ts';

describe('boilerplate sentences', () => {
  it('are known again in any letters, of whatever length in lower case', () => {
    const words = fc.constantFrom('Seen', 'SEEN', 'İyi', 'i̇yi', 'ΟΔΟΣ', 'ß', 'ǅ', 'in clinic', '.');
    const sentence = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(sentence), fc.array(sentence), (known, sentences) => {
        const spanOf = (text: string) => ({ kind: 'text' as const, start: 0, end: text.length });
        const keys = new Set(known.map((text) => sentenceKey(text, spanOf(text))));
        const isKnown = createSentenceLookUp(keys);
        for (const text of [...known, ...sentences]) {
          assert.equal(isKnown(text, spanOf(text)), keys.has(text.toLowerCase()));
        }
      }),
    );
  });
});
