import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { createRandom, hash32, shuffle } from '../../src/engine/random.ts';
import { sha256Hex } from '../../src/engine/text/sha256.ts';

describe('hash32', () => {
  it('keeps parts and types apart', () => {
    const hashes = [
      hash32('ab', 'c'),
      hash32('a', 'bc'),
      hash32('abc'),
      hash32(12),
      hash32('12'),
      hash32(1, 2),
      hash32(),
    ];
    assert.equal(new Set(hashes).size, hashes.length);
  });

  it('has no collisions beyond chance among neighbouring cases', () => {
    const hashes = new Set<number>();
    for (let code = 0; code < 100; code++) {
      for (let index = 0; index < 1000; index++) hashes.add(hash32('case', 7, `F${code}`, index));
    }
    // The birthday bound for 100,000 of 2^32 is 1.2 collisions.
    assert.ok(hashes.size >= 100_000 - 8, `${100_000 - hashes.size} collisions`);
  });
});

describe('createRandom', () => {
  it('is even over [0, 1) also across neighbouring seeds', () => {
    const bins = new Array<number>(10).fill(0);
    for (let seed = 0; seed < 20_000; seed++) bins[Math.floor(createRandom(seed)() * 10)]!++;
    for (const count of bins) assert.ok(Math.abs(count - 2000) < 220, `${bins}`);
  });

  it('shuffles to a permutation that the seed decides', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (values, seed) => {
        const shuffled = shuffle(values, createRandom(seed));
        assert.deepEqual(shuffled, shuffle(values, createRandom(seed)));
        assert.deepEqual([...shuffled].sort(), [...values].sort());
      }),
    );
  });
});

describe('sha256Hex', () => {
  it('agrees with OpenSSL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        assert.equal(sha256Hex(text), createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
    const long = 'a'.repeat(1_000_000);
    assert.equal(sha256Hex(long, 16), createHash('sha256').update(long).digest('hex').slice(0, 16));
  });
});
