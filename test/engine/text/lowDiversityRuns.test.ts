import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countFrequentRuns } from '../../../src/engine/text/frequentRuns.ts';
import { createRepetitionFinder } from '../../../src/engine/text/repetition.ts';
import { createTokenArena } from '../../../src/engine/text/tokenArena.ts';

const documentsOf = (vocabulary: number) =>
  fc.array(fc.array(fc.nat(vocabulary), { maxLength: 30, size: 'max' }), { minLength: 1, maxLength: 12 });

function windows(tokens: readonly number[], length: number): string[] {
  return Array.from({ length: Math.max(0, tokens.length - length + 1) }, (_, at) =>
    tokens.slice(at, at + length).join(' '),
  );
}

describe('frequent runs', () => {
  const input = fc.record({
    documents: fc.oneof(documentsOf(1), documentsOf(3), documentsOf(20)),
    length: fc.integer({ min: 1, max: 5 }),
    least: fc.integer({ min: 1, max: 5 }),
  });

  it('are the runs whose pieces brute force counts in enough documents', () => {
    fc.assert(
      fc.property(input, ({ documents, length, least }) => {
        const arena = createTokenArena();
        const numbers = documents.map((tokens) => arena.add(Int32Array.from(tokens), tokens.length));
        const found = countFrequentRuns(arena, numbers, length, least);
        const holders = (piece: string): number =>
          documents.filter((tokens) => windows(tokens, length).includes(piece)).length;
        for (const tokens of documents) {
          const pieces = windows(tokens, length).map(holders);
          const expected: { start: number; tokens: number; documents: number }[] = [];
          pieces.forEach((held, at) => {
            if (held < least) return;
            const last = expected.at(-1);
            if (last && last.start + last.tokens === at + length - 1) {
              last.tokens += 1;
              last.documents = Math.min(last.documents, held);
            } else expected.push({ start: at, tokens: length, documents: held });
          });
          assert.deepEqual(found.find(Int32Array.from(tokens)), expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are counted out and in again', () => {
    fc.assert(
      fc.property(input, ({ documents, length, least }) => {
        const arena = createTokenArena();
        const numbers = documents.map((tokens) => arena.add(Int32Array.from(tokens), tokens.length));
        const changed = countFrequentRuns(arena, numbers, length, least);
        const fresh = countFrequentRuns(arena, numbers.slice(1), length, least);
        changed.change(Int32Array.from(documents[0]!), -1);
        for (const tokens of documents) {
          assert.deepEqual(changed.find(Int32Array.from(tokens)), fresh.find(Int32Array.from(tokens)));
        }
      }),
    );
  });
});

describe('repetition in one text', () => {
  const finder = createRepetitionFinder();

  it('marks exactly the tokens of runs that stood before', () => {
    const text = fc.oneof(
      fc.array(fc.nat(1), { maxLength: 40, size: 'max' }),
      fc.array(fc.nat(4), { maxLength: 60, size: 'max' }),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 6 }), (tokens, length) => {
        const pieces = windows(tokens, length);
        const repeated = pieces.map((piece, at) => pieces.indexOf(piece) < at);
        const runs = finder.repetitions(Int32Array.from(tokens), length);
        const marked = pieces.map((_, at) =>
          runs.some((run) => run.start <= at && at + length <= run.start + run.tokens),
        );
        assert.deepEqual(marked, repeated);
        for (const { start, tokens: count, first, times } of runs) {
          assert.ok(first < start);
          assert.deepEqual(tokens.slice(first, first + count), tokens.slice(start, start + count));
          assert.equal(times, pieces.filter((piece) => piece === pieces[start]).length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the windows with few types', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(7), { maxLength: 60, size: 'max' }), (tokens) => {
        const window = 8;
        const ratios = Array.from(
          { length: Math.max(0, tokens.length - window + 1) },
          (_, at) => new Set(tokens.slice(at, at + window)).size / window,
        );
        const found = finder.fewTypes(Int32Array.from(tokens), window, 0.6);
        const low = ratios.map((_, at) =>
          found.some((stretch) => stretch.start <= at && at + window <= stretch.start + stretch.tokens),
        );
        assert.deepEqual(
          low,
          ratios.map((ratio) => ratio < 0.6),
        );
        for (const { start, tokens: count, ttr } of found) {
          assert.equal(ttr, Math.min(...ratios.slice(start, start + count - window + 1)));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
