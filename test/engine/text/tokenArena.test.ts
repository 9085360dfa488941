import assert from 'node:assert/strict';
import fc from 'fast-check';
import { groupCopies } from '../../../src/engine/text/copies.ts';
import { joinSimilar } from '../../../src/engine/text/similarityJoin.ts';
import { createTokenArena } from '../../../src/engine/text/tokenArena.ts';

const tokenNumber = fc.oneof(fc.nat(20), fc.integer({ min: 65_530, max: 65_540 }), fc.nat(0x7fffffff));

describe('token arena', () => {
  it('gives back what was put in, whatever the numbers and wherever a document lies', () => {
    fc.assert(
      fc.property(fc.array(fc.array(tokenNumber, { maxLength: 5000 }), { maxLength: 30 }), (documents) => {
        const arena = createTokenArena();
        for (const [number, tokens] of documents.entries()) {
          // What stands behind the count is not the document's.
          assert.equal(arena.add(Int32Array.of(...tokens, 0x7fffffff), tokens.length), number);
        }
        for (const [number, tokens] of documents.entries()) {
          assert.deepEqual([...arena.tokensOf(number)], tokens);
          const start = arena.startOf(number);
          assert.deepEqual([...arena.chunkOf(number).subarray(start, start + arena.lengthOf(number))], tokens);
        }
        assert.equal(
          arena.total,
          documents.reduce((sum, { length }) => sum + length, 0),
        );
      }),
    );
  });

  it('lets documents be compared that are kept in two bytes and in four', () => {
    const arena = createTokenArena();
    const tokens = Int32Array.from({ length: 100 }, (_, at) => at);
    for (const own of [tokens, Int32Array.of(70_000, 70_001, 70_002), tokens]) arena.add(own, own.length);
    const documents = Int32Array.of(0, 1, 2);
    assert.deepEqual(groupCopies(arena, documents).groups, [[0, 2]]);
    const { twins, similarities } = joinSimilar(arena, documents, 0.5);
    assert.deepEqual([...twins], [2, -1, 0]);
    assert.deepEqual(
      [...similarities].filter((_, at) => at !== 1),
      [1, 1],
    );
  });

  it('keeps millions, in documents of any length', () => {
    const arena = createTokenArena();
    const tokenOf = (document: number, at: number): number => (document * 31 + at) % (document < 900 ? 65_536 : 90_000);
    const lengths = Array.from({ length: 1200 }, (_, document) => (document * 7919) % 6000);
    const room = new Int32Array(6000);
    for (const [document, length] of lengths.entries()) {
      for (let at = 0; at < length; at += 1) room[at] = tokenOf(document, at);
      arena.add(room, length);
    }
    const long = Int32Array.from({ length: 3_000_000 }, (_, at) => at);
    arena.add(long, long.length);
    assert.ok(arena.total > 6_000_000);
    for (const [document, length] of lengths.entries()) {
      const tokens = arena.tokensOf(document);
      assert.equal(tokens.length, length);
      for (let at = 0; at < length; at += 1) if (tokens[at] !== tokenOf(document, at)) assert.fail(`${document} ${at}`);
    }
    assert.deepEqual([...arena.tokensOf(1200).subarray(-2)], [2_999_998, 2_999_999]);
  });
});
