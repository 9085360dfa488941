import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasPlace, repeatedPlaces, shinglePlaces } from '../../../src/engine/text/repeatedShingles.ts';
import { createTokenArena } from '../../../src/engine/text/tokenArena.ts';

/** Documents of random tokens: their arena, and of each place of a shingle how often that shingle stands anywhere. */
function documentsOf(sizes: readonly number[], words: number, seed: number) {
  const arena = createTokenArena();
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * words);
  };
  for (const size of sizes) arena.add(Int32Array.from({ length: size }, next), size);
  const documents = Int32Array.from(sizes.keys());
  const shingle = (document: number, at: number): string =>
    arena
      .tokensOf(document)
      .subarray(at, at + 3)
      .join();
  const times = new Map<string, number>();
  for (const [document, size] of sizes.entries()) {
    for (let at = 0; at + 3 <= size; at += 1) {
      times.set(shingle(document, at), (times.get(shingle(document, at)) ?? 0) + 1);
    }
  }
  return { arena, documents, timesOf: (document: number, at: number) => times.get(shingle(document, at))! };
}

describe('repeatedShingles', () => {
  it('marks every shingle that stands twice and few others, and counts what it marks', () => {
    const sizes = fc.array(fc.integer({ min: 3, max: 70 }), { minLength: 1, maxLength: 2000, size: 'max' });
    fc.assert(
      fc.property(sizes, fc.constantFrom(4, 30, 200), fc.nat(), (lengths, words, seed) => {
        const { arena, documents, timesOf } = documentsOf(lengths, words, seed);
        const places = shinglePlaces(arena, documents);
        const { places: marked, counts } = repeatedPlaces(arena, places, 0x51ed270b);
        let once = 0;
        let wrong = 0;
        for (const [document, length] of lengths.entries()) {
          let count = 0;
          for (let at = 0; at + 3 <= length; at += 1) {
            const isMarked = hasPlace(marked, places.offsets[document]! + at);
            if (isMarked) count += 1;
            if (timesOf(document, at) > 1) assert.ok(isMarked);
            else {
              once += 1;
              if (isMarked) wrong += 1;
            }
          }
          assert.equal(counts[document], count);
        }
        assert.ok(wrong <= 20 + once * 0.15, `${wrong} of ${once}`);
      }),
      { numRuns: 40 },
    );
  });

  it('looks only at the places it is told to', () => {
    const { arena, documents, timesOf } = documentsOf([40, 9, 40, 3, 25], 3, 7);
    const places = shinglePlaces(arena, documents);
    const second = new Uint8Array(places.offsets.at(-1)! >>> 3).fill(
      0xff,
      places.offsets[1]! >>> 3,
      places.offsets[2]! >>> 3,
    );
    const { places: marked, counts } = repeatedPlaces(arena, places, 0x51ed270b, second);
    assert.deepEqual(
      [...counts].map((count, document) => document === 1 || count === 0),
      [true, true, true, true, true],
    );
    for (let at = 0; at < places.offsets[1]!; at += 1) assert.ok(!hasPlace(marked, at));
    assert.ok(timesOf(1, 0) > 0);
  });
});
