import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { coveredCategories } from '../../../../src/engine/generate/providers/offline.ts';

describe('docs/providers.md', () => {
  it('names exactly the categories that the offline composer covers', () => {
    const sentence = /\bcovers (F\d\d[^.]*)\./.exec(
      readFileSync('docs/providers.md', 'utf8').replace(/\s+/g, ' '),
    )![1]!;
    const named = [...sentence.matchAll(/F(\d\d)(?:-F(\d\d))?/g)].flatMap(([, from, to]) => {
      const numbers = Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, i) => Number(from) + i);
      return numbers.map((number) => `F${String(number).padStart(2, '0')}`);
    });
    assert.deepEqual(named, coveredCategories);
  });
});
