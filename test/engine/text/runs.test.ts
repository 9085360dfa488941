import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRandom } from '../../../src/engine/random.ts';
import { createRunIndexBuilder } from '../../../src/engine/text/runIndex.ts';
import { commonRuns, longestRuns, type Run } from '../../../src/engine/text/runs.ts';

/** Every pair of places where a run begins, by comparing tokens alone. */
function bruteForce(tokens: readonly number[], other: readonly number[], least: number): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    for (let otherStart = 0; otherStart < other.length; otherStart += 1) {
      if (start > 0 && otherStart > 0 && tokens[start - 1] === other[otherStart - 1]) continue;
      let length = 0;
      while (
        start + length < tokens.length &&
        otherStart + length < other.length &&
        tokens[start + length] === other[otherStart + length]
      ) {
        length += 1;
      }
      if (length >= least) runs.push({ start, otherStart, tokens: length });
    }
  }
  return runs;
}

const tokens = (vocabulary: number, maxLength: number) => fc.array(fc.nat(vocabulary), { maxLength, size: 'max' });

describe('common runs', () => {
  for (const vocabulary of [1, 3, 12]) {
    it(`are those brute force finds, of ${vocabulary + 1} words`, () => {
      fc.assert(
        fc.property(tokens(vocabulary, 40), tokens(vocabulary, 40), fc.integer({ min: 2, max: 9 }), (a, b, least) => {
          assert.deepEqual(commonRuns(Int32Array.from(a), Int32Array.from(b), least), bruteForce(a, b, least));
        }),
        { numRuns: 400 },
      );
    });

    it(`with many documents are those brute force finds, of ${vocabulary + 1} words`, () => {
      const copies = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(30)), { maxLength: 4 });
      const input = fc.record({
        documents: fc.array(tokens(vocabulary * 4, 60), { minLength: 1, maxLength: 5 }),
        text: tokens(vocabulary * 4, 30),
        copies,
        least: fc.integer({ min: 2, max: 14 }),
      });
      fc.assert(
        fc.property(input, ({ documents, text, copies: planted, least }) => {
          const copied = planted.flatMap(([which, from, length]) => {
            const document = documents[which % documents.length]!;
            const start = document.length === 0 ? 0 : from % document.length;
            return [...document.slice(start, start + length), 99];
          });
          const query = [...text, ...copied];
          const builder = createRunIndexBuilder(least);
          for (const document of documents) builder.add(Int32Array.from(document));
          const expected = documents
            .flatMap((document, number) =>
              bruteForce(query, document, least).map((run) => ({
                start: run.start,
                tokens: run.tokens,
                document: number,
                documentStart: run.otherStart,
              })),
            )
            .sort((a, b) => a.start - b.start || a.document - b.document || a.documentStart - b.documentStart);
          assert.deepEqual(builder.build().find(Int32Array.from(query)), expected);
        }),
        { numRuns: 400 },
      );
    });
  }

  it('with more tokens than are gone through at once are found wherever they begin', () => {
    const random = createRandom(7);
    const draw = (length: number): Int32Array => Int32Array.from({ length }, () => Math.floor(random() * 3000));
    // One document goes on through several calls, the others are many.
    const documents = [draw(150_000), ...Array.from({ length: 400 }, () => draw(200))];
    for (const least of [2, 5, 12]) {
      const builder = createRunIndexBuilder(least);
      for (const document of documents) builder.add(document);
      const index = builder.build();
      for (const [number, document] of documents.entries()) {
        for (let phase = 0; phase < least; phase += 1) {
          // Runs of the least length one after another, each with a token of its own behind it.
          const starts = Array.from(
            { length: Math.floor((document.length - phase) / least) },
            (_, at) => phase + at * least,
          );
          const text = new Int32Array(starts.length * (least + 1)).fill(1 << 20);
          for (const [at, start] of starts.entries())
            text.set(document.subarray(start, start + least), at * (least + 1));
          const found = new Set<number>();
          for (const run of index.find(text)) {
            assert.equal(run.tokens, least);
            if (run.document === number && run.documentStart === phase + (run.start / (least + 1)) * least)
              found.add(run.start);
          }
          assert.equal(found.size, starts.length, `of ${least} tokens from ${phase} on in document ${number}`);
        }
      }
    }
  });

  it('are shown without those that lie inside another', () => {
    const run = (start: number, length: number): Run => ({ start, otherStart: 0, tokens: length });
    assert.deepEqual(longestRuns([run(0, 3), run(0, 5), run(2, 3), run(4, 4), run(9, 2)]), [
      run(0, 5),
      run(4, 4),
      run(9, 2),
    ]);
    assert.deepEqual(longestRuns([]), []);
  });
});
