import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createSentenceLookUp,
  frequentSentences,
  sentenceKey,
} from '../../../src/engine/checks/boilerplateSentences.ts';
import { SENTENCE, sentencesOf } from '../../../src/engine/text/sentences.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';

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

  it('are those of more than a fifth of the texts, whatever their letters', () => {
    const words = fc.constantFrom(
      'Seen',
      'SEEN',
      'İyi',
      'i̇yi',
      'ΣΑΣ.Α',
      'σασ.α',
      'σας',
      'Ⅷ',
      'ß',
      'in clinic',
      'Dr',
      '3',
    );
    const sentence = fc.array(words, { minLength: 1, maxLength: 2 }).map((all) => `${all.join(' ')}. `);
    fc.assert(
      fc.property(fc.array(fc.array(sentence, { maxLength: 6 }), { maxLength: 30 }), (all) => {
        const tokenizer = createTokenizer();
        const texts = all.map((sentences) => {
          const text = sentences.join('');
          const own = readTokens(tokenizer, text);
          return { text, ids: own.ids, sentences: sentencesOf(text, own) };
        });
        const counts = new Map<string, number>();
        for (const { text, sentences } of texts) {
          const keys = new Set<string>();
          for (let at = 0; at < sentences.length; at += SENTENCE)
            keys.add(sentenceKey(text, { kind: 'text', start: sentences[at + 2]!, end: sentences[at + 3]! }));
          for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const frequent = [...counts].filter(([, count]) => count >= 5 && count > texts.length / 5);
        assert.deepEqual([...frequentSentences(texts)].sort(), frequent.map(([key]) => key).sort());
      }),
    );
  });
});
