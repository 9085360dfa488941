import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createWordTable } from '../../../../src/engine/checks/phi/wordTable.ts';

const letters = fc.constantFrom(...'abAB-ñÑé’ſİ\u0301'.split(''));
const word = fc.array(letters, { minLength: 1, maxLength: 6 }).map((units) => units.join(''));

describe('Table of words', () => {
  it('finds the words a map finds, where they stand in a text', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, word, word, (words, before, asked, behind) => {
        const map = new Map(words.map((each, index) => [each, index + 1]));
        const text = before + asked + behind;
        const found = createWordTable(map).valueAt(text, before.length, before.length + asked.length);
        assert.equal(found, map.get(asked) ?? 0);
      }),
    );
  });

  it('reads a text in lower case from a place on', () => {
    const table = createWordTable(
      new Map([
        ['garcía', 1],
        ['García', 2],
      ]),
    );
    assert.equal(table.valueAt('GARCÍA', 0, 6, 0), 1);
    assert.equal(table.valueAt('GARCÍA', 0, 6, 1), 2);
    assert.equal(table.valueAt('GARCÍA', 0, 6), 0);
  });
});
