import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSimilarityIndex } from '../../../src/engine/text/similarityIndex.ts';
import { createTokenArena } from '../../../src/engine/text/tokenArena.ts';

function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length < 3 || b.length < 3) return a.length > 0 && a.join(' ') === b.join(' ') ? 1 : 0;
  const shingles = (tokens: readonly number[]): Set<string> =>
    new Set(tokens.slice(2).map((_, at) => tokens.slice(at, at + 3).join(' ')));
  const [left, right] = [shingles(a), shingles(b)];
  const overlap = [...left].filter((shingle) => right.has(shingle)).length;
  return overlap / (left.size + right.size - overlap);
}

describe('similarityIndex', () => {
  const documents = fc.array(
    fc.oneof(
      fc.array(fc.nat(3), { maxLength: 20, size: 'max' }),
      fc.array(fc.nat(1), { maxLength: 5, size: 'max' }),
      fc.array(fc.nat(30), { maxLength: 20, size: 'max' }),
      fc.constantFrom([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 9], [2, 3, 4, 5, 6, 7, 8, 9], [1, 2]),
    ),
    { minLength: 2, maxLength: 25 },
  );
  const steps = fc.array(fc.tuple(fc.nat(24), fc.boolean()), { maxLength: 30 });

  it('knows the neighbours brute force finds while documents come and go', () => {
    fc.assert(
      fc.property(
        documents,
        steps,
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        fc.nat(25),
        (texts, moves, t, split) => {
          const arena = createTokenArena();
          for (const tokens of texts) arena.add(Int32Array.from(tokens), tokens.length);
          const numbers = Int32Array.from(texts.keys());
          const present = new Set(numbers.subarray(0, split));
          const index = createSimilarityIndex(arena, numbers.slice(0, split));
          for (const [move, isAdded] of moves) {
            const document = move % texts.length;
            if (isAdded === present.has(document)) continue;
            if (isAdded && document < split) continue;
            if (isAdded) index.add(document);
            else index.remove(document);
            if (isAdded) present.add(document);
            else present.delete(document);
          }
          for (const document of numbers) {
            const expected = [...present]
              .filter((other) => other !== document && similarity(texts[document]!, texts[other]!) >= t)
              .sort((a, b) => a - b)
              .map((other) => ({ document: other, similarity: similarity(texts[document]!, texts[other]!) }));
            const found = index.neighbours(document, t).sort((a, b) => a.document - b.document);
            assert.deepEqual(found, expected);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
