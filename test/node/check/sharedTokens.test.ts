import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createTokenArena } from '../../../src/engine/text/tokenArena.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { CHUNK } from '../../../src/node/check/recordHelpers.ts';
import {
  type ChunkTokens,
  createTokenReceiver,
  createTokenTeller,
  type TokenReceiver,
} from '../../../src/node/check/sharedTokens.ts';

const NO_TOKENS = new Int32Array(0);
const room = (size: number): Int32Array => new Int32Array(size);

/** A thread that reads texts and tells of their tokens. */
function createReader(tell: (tokens: ChunkTokens) => void, other?: string) {
  const tokenizer = createTokenizer();
  if (other !== undefined) tokenizer.scan(other);
  const arena = createTokenArena(true);
  const documents: number[] = [];
  const corpus = {
    get size() {
      return documents.length;
    },
    tokensOf: (key: number) => (documents[key] === -1 ? NO_TOKENS : arena.tokensOf(documents[key]!)),
  };
  const teller = createTokenTeller(corpus, tokenizer, tell);
  return {
    read(text: string): void {
      const { count, ids } = tokenizer.scan(text);
      documents.push(count === 0 ? -1 : arena.add(ids, count));
    },
    teller,
  };
}

/** As it arrives in another thread. */
const sent = (tokens: ChunkTokens): ChunkTokens => structuredClone(tokens);

describe('tokens that threads share', () => {
  const words = fc.array(
    fc.constantFrom('sad', 'İ', 'ǰ', 'J\u030c', 'ΑΣ', 'x'.repeat(40), 'co-morbid', '9', 'é', '!'),
    {
      maxLength: 12,
    },
  );
  const textsArbitrary = fc.array(
    words.map((parts) => parts.join(' ')),
    { minLength: 1, maxLength: 2 * CHUNK + 9, size: 'max' },
  );

  it('are those that scanning the text gives, by the numbers of the thread that asks', () => {
    fc.assert(
      fc.property(textsArbitrary, fc.string(), fc.nat(40), (texts, other, every) => {
        const mine = createTokenizer();
        mine.scan('sad to see Σ');
        const receiver = createTokenReceiver(mine);
        const reader = createReader((tokens) => receiver.add(sent(tokens)), other);
        for (const [at, text] of texts.entries()) {
          reader.read(text);
          if (at % (every + 1) === 0) reader.teller(false);
        }
        reader.teller(true);
        requireTokens(receiver, texts, (text) => {
          const { count, ids } = mine.scan(text);
          return [...ids.subarray(0, count)];
        });
      }),
      { numRuns: 40 },
    );
  });

  it('are the same where numbers take four bytes from a record on', () => {
    const mine = createTokenizer();
    const receiver = createTokenReceiver(mine);
    const pieces: string[] = [];
    const reader = createReader((tokens) => {
      pieces.push(...tokens.pieces.map(({ BYTES_PER_ELEMENT }) => `${BYTES_PER_ELEMENT}`));
      receiver.add(sent(tokens));
    });
    const texts = Array.from({ length: CHUNK + 50 }, (_, at) =>
      Array.from({ length: 300 }, (_, word) => `word${at * 290 + word}`).join(' '),
    );
    for (const text of texts) reader.read(text);
    reader.teller(true);
    assert.ok(pieces.includes('2') && pieces.includes('4'), pieces.join(' '));
    requireTokens(receiver, texts, (text) => {
      const { count, ids } = mine.scan(text);
      return [...ids.subarray(0, count)];
    });
  });

  it('are not known of a chunk that nobody told of, nor of one that was passed over', () => {
    const told: ChunkTokens[] = [];
    const reader = createReader((tokens) => told.push(tokens));
    for (let at = 0; at < 3 * CHUNK; at += 1) reader.read(`record ${at}`);
    reader.teller(true);
    const receiver = createTokenReceiver(createTokenizer());
    assert.equal(receiver.take(0), undefined);
    for (const tokens of told) receiver.add(tokens);
    assert.ok(receiver.take(1));
    assert.equal(receiver.take(0), undefined);
    assert.ok(receiver.take(2));
  });

  it('lie in few pieces', () => {
    const told: ChunkTokens[] = [];
    const reader = createReader((tokens) => told.push(tokens));
    for (let at = 0; at < 8 * CHUNK; at += 1)
      reader.read(`record ${at} with some words and ${at % 3 === 0 ? '' : '!'}`);
    reader.teller(true);
    assert.ok(told.every(({ pieces }) => pieces.length <= 3));
  });
});

function requireTokens(receiver: TokenReceiver, texts: readonly string[], expected: (text: string) => number[]): void {
  for (let chunk = 0; chunk * CHUNK < texts.length; chunk += 1) {
    const next = receiver.take(chunk)!;
    for (const text of texts.slice(chunk * CHUNK, (chunk + 1) * CHUNK))
      assert.deepEqual([...next(room)], expected(text));
  }
}
