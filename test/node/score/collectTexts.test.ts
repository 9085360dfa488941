import assert from 'node:assert/strict';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { createTextCollection } from '../../../src/node/score/collectTexts.ts';

describe('the texts of a score', () => {
  const SHARED = 'Informed consent was obtained before the interview.';
  const texts = ['She slept badly…\nDoes she eat? Little!', `${SHARED} He hears voices; two of them.`, SHARED, '!?'];

  it('are the same, sign by sign, where they hold no sentence that is left out', () => {
    const collection = createTextCollection(createTokenizer());
    // In so many texts that it says nothing about one of them.
    for (const text of [...texts, ...Array.from({ length: 8 }, (_, at) => `${SHARED} Number ${at} is well.`)]) {
      collection.add(text, 'F32.1');
    }
    const boilerplate = collection.boilerplate();
    assert.equal(boilerplate.size, 1);
    assert.deepEqual(collection.without(boilerplate).slice(0, 4), [
      texts[0],
      'He hears voices; two of them',
      // It has nothing else, and would be no text at all.
      SHARED,
      texts[3],
    ]);
    assert.deepEqual(collection.without(new Set()).slice(0, 4), texts);
  });
});
