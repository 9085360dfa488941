import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRandom } from '../../../src/engine/random.ts';
import { countFrequentRuns } from '../../../src/engine/text/frequentRuns.ts';
import { createRepetitionFinder } from '../../../src/engine/text/repetition.ts';
import { createTokenArena } from '../../../src/engine/text/tokenArena.ts';

const documentsOf = (vocabulary: number) =>
  fc.array(fc.array(fc.nat(vocabulary), { maxLength: 30, size: 'max' }), { minLength: 1, maxLength: 12 });

/** Pieces of one passage, cut anywhere, with other words between them. */
const passage = (pieces: number) =>
  fc
    .array(fc.tuple(fc.nat(12), fc.nat(12), fc.integer({ min: 100, max: 102 })), { maxLength: pieces })
    .map((cut) => cut.flatMap(([from, to, other]) => [...range(from, to), other]));

const cutPassages = fc.array(passage(3), { minLength: 1, maxLength: 12 });

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function standsAt(tokens: readonly number[], run: readonly number[], at: number): boolean {
  return at + run.length <= tokens.length && run.every((token, index) => tokens[at + index] === token);
}

function placesOf(tokens: readonly number[], run: readonly number[]): number[] {
  return range(0, tokens.length).filter((at) => standsAt(tokens, run, at));
}

/** By trying every run at every place. */
function repetitionsByHand(tokens: readonly number[], length: number) {
  const found: { start: number; tokens: number; first: number; times: number }[] = [];
  let reached = 0;
  for (const start of range(0, tokens.length)) {
    let longest = 0;
    for (const end of range(start + length, tokens.length + 1)) {
      if (placesOf(tokens, tokens.slice(start, end))[0]! < start) longest = end - start;
    }
    if (longest === 0 || start + longest <= reached) continue;
    reached = start + longest;
    const places = placesOf(tokens, tokens.slice(start, reached));
    found.push({ start, tokens: longest, first: places[0]!, times: places.length });
  }
  return found;
}

describe('frequent runs', () => {
  const input = fc.record({
    documents: fc.oneof(documentsOf(1), documentsOf(3), documentsOf(20), cutPassages),
    length: fc.integer({ min: 1, max: 5 }),
    least: fc.integer({ min: 1, max: 5 }),
  });

  /** By trying every run of the text against every document. */
  const runsByHand = (
    tokens: readonly number[],
    documents: readonly (readonly number[])[],
    length: number,
    least: number,
  ) => {
    const found: { start: number; tokens: number; documents: number }[] = [];
    const holders = (run: readonly number[]): number =>
      documents.filter((document) => placesOf(document, run).length > 0).length;
    let reached = 0;
    for (const start of range(0, tokens.length)) {
      const ends = range(start + length, tokens.length + 1);
      const end = ends.findLast((each) => holders(tokens.slice(start, each)) >= least) ?? 0;
      if (end <= reached) continue;
      reached = end;
      found.push({ start, tokens: end - start, documents: holders(tokens.slice(start, end)) });
    }
    return found;
  };

  it('are missed at once when edits bring them, also where their buckets were full of others', () => {
    const LENGTH = 8;
    const LEAST = 3;
    const random = createRandom(7);
    const run = () => Array.from({ length: LENGTH }, () => Math.floor(random() * 50));
    const arena = createTokenArena();
    // As many as fill a seventh of the buckets, each in enough documents.
    const documents = Array.from({ length: 20_000 }, run).flatMap((tokens) =>
      Array.from({ length: LEAST }, () => arena.add(Int32Array.from(tokens), LENGTH)),
    );
    for (let trial = 0; trial < 40; trial += 1) {
      const counted = countFrequentRuns(arena, documents, LENGTH, LEAST);
      const come = Uint16Array.from(run());
      for (let times = 1; times <= LEAST; times += 1) {
        assert.equal(counted.isStale, false);
        counted.change(come, 1);
      }
      assert.equal(counted.isStale, true);
    }
  });

  it('are the longest runs that brute force finds in enough documents, each with its own count', () => {
    fc.assert(
      fc.property(input, ({ documents, length, least }) => {
        const arena = createTokenArena();
        const numbers = documents.map((tokens) => arena.add(Int32Array.from(tokens), tokens.length));
        const found = countFrequentRuns(arena, numbers, length, least);
        for (const tokens of documents) {
          assert.deepEqual(found.find(Int32Array.from(tokens)), runsByHand(tokens, documents, length, least));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('count the documents that hold a run whole, not those that hold its pieces', () => {
    const whole = range(0, 16);
    const documents = [...Array(10).fill(whole.slice(0, 12)), ...Array(10).fill(whole.slice(4)), whole];
    const arena = createTokenArena();
    const numbers = documents.map((tokens) => arena.add(Int32Array.from(tokens), tokens.length));
    assert.deepEqual(countFrequentRuns(arena, numbers, 8, 5).find(Int32Array.from(whole)), [
      { start: 0, tokens: 12, documents: 11 },
      { start: 4, tokens: 12, documents: 11 },
    ]);
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
        changed.change(Int32Array.from(documents[0]!), 1);
        const all = countFrequentRuns(arena, numbers, length, least);
        for (const tokens of documents) {
          assert.deepEqual(changed.find(Int32Array.from(tokens)), all.find(Int32Array.from(tokens)));
        }
      }),
    );
  });
});

describe('repetition in one text', () => {
  const finder = createRepetitionFinder();

  const text = fc.oneof(
    fc.array(fc.nat(1), { maxLength: 40, size: 'max' }),
    fc.array(fc.nat(4), { maxLength: 60, size: 'max' }),
    passage(8),
  );

  it('is every longest run that stands earlier, with its first place and how often all of it stands', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 6 }), (tokens, length) => {
        assert.deepEqual(finder.repetitions(Int32Array.from(tokens), length), repetitionsByHand(tokens, length));
      }),
      { numRuns: 1000 },
    );
  });

  it('tells a long repetition whole where its beginning stands elsewhere too', () => {
    const [passage, others] = [range(0, 20), range(100, 103)];
    const tokens = [...passage.slice(0, 8), others[0]!, ...passage, others[1]!, ...passage];
    assert.deepEqual(finder.repetitions(Int32Array.from(tokens), 8), [
      { start: 9, tokens: 8, first: 0, times: 3 },
      { start: 30, tokens: 20, first: 9, times: 2 },
    ]);
    const shortened = [...range(0, 12), others[0]!, ...range(0, 12), others[1]!, ...range(0, 8)];
    assert.deepEqual(finder.repetitions(Int32Array.from(shortened), 8), [
      { start: 13, tokens: 12, first: 0, times: 2 },
      { start: 26, tokens: 8, first: 0, times: 3 },
    ]);
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
