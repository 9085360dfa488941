import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRandom, hash32, shuffle } from '../../../src/engine/random.ts';
import { groupRecords } from '../../../src/engine/split/groupRecords.ts';
import { sharesOf } from '../../../src/engine/split/parts.ts';
import { splitRecords } from '../../../src/engine/split/splitRecords.ts';
import { unevenCodes } from '../../../src/engine/split/unevenCodes.ts';
import { joinSimilar } from '../../../src/engine/text/similarityJoin.ts';
import { createTokenArena } from '../../../src/engine/text/tokenArena.ts';

const SHARES = fc.constantFrom<readonly number[]>(
  [0.8, 0.1, 0.1],
  [0.7, 0.15, 0.15],
  [0.9, 0, 0.1],
  [1 / 3, 1 / 3, 1 / 3],
  [0, 0.5, 0.5],
);

interface Made {
  readonly code: string;
  readonly source: number;
}

const RECORDS = fc.array(
  fc.record({ code: fc.constantFrom('', 'F20.0', 'F32.1', 'F41.1', 'F90.0'), source: fc.oneof(fc.nat(30), fc.nat(3)) }),
  { minLength: 1, maxLength: 120 },
);

/** Sources below 12 are shared, all others are a record's own. */
function groupsOf(records: readonly Made[]): Int32Array {
  const alone = Int32Array.from(records.keys());
  return groupRecords(
    [alone],
    records.map(({ source }) => (source < 12 ? [String(source)] : [])),
  );
}

function split(records: readonly Made[], shares: readonly number[], seed = 1, prints = printsOf(records)): Uint8Array {
  return splitRecords({ codes: records.map(({ code }) => code), groups: groupsOf(records), prints, shares, seed });
}

function printsOf(records: readonly Made[]): Float64Array {
  return Float64Array.from(records.keys(), (record) => hash32('record', record));
}

function countsOf(parts: Uint8Array, shares: readonly number[]): number[] {
  return shares.map((_, part) => parts.filter((own) => own === part).length);
}

describe('splitRecords', () => {
  it('keeps every group on one side, for any records', () => {
    fc.assert(
      fc.property(RECORDS, SHARES, fc.nat(1000), (records, shares, seed) => {
        const parts = split(records, shares, seed);
        const groups = groupsOf(records);
        assert.equal(parts.length, records.length);
        for (const [record, part] of parts.entries()) {
          assert.equal(part, parts[groups[record]!]);
          assert.ok(shares[part]! > 0, 'nothing goes to a part without a share');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('comes as near to the shares as the largest group allows', () => {
    fc.assert(
      fc.property(RECORDS, SHARES, (records, shares) => {
        const groups = groupsOf(records);
        const sizes = new Map<number, number>();
        for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
        const largest = Math.max(...sizes.values());
        const counts = countsOf(split(records, shares), shares);
        const slack = largest > 1 ? (4 / 3) * largest + 1 : 1.5;
        for (const [part, count] of counts.entries()) {
          const off = Math.abs(count - shares[part]! * records.length);
          assert.ok(off <= slack, `part ${part} has ${count} of ${records.length}, the largest group ${largest}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives each part its share of each code, rounded up or down, where every record is free', () => {
    fc.assert(
      fc.property(RECORDS, SHARES, (made, shares) => {
        const records = made.map(({ code }) => ({ code, source: 99 }));
        const parts = split(records, shares);
        for (const code of new Set(records.map((record) => record.code))) {
          const own = [...parts].filter((_, record) => records[record]!.code === code);
          for (const [part, share] of shares.entries()) {
            const got = own.filter((each) => each === part).length;
            assert.ok(Math.abs(got - share * own.length) < 1, `${got} of ${own.length} of ${code} in part ${part}`);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('splits alike whatever the order of the records, and differently with another seed', () => {
    fc.assert(
      fc.property(RECORDS, SHARES, fc.nat(), (records, shares, seed) => {
        const prints = printsOf(records);
        const parts = split(records, shares, 3, prints);
        const order = shuffle([...records.keys()], createRandom(seed));
        const moved = split(
          order.map((record) => records[record]!),
          shares,
          3,
          Float64Array.from(order, (record) => prints[record]!),
        );
        assert.deepEqual(
          [...moved],
          order.map((record) => parts[record]),
        );
      }),
      { numRuns: 1000 },
    );
    const free = Array.from({ length: 60 }, () => ({ code: 'F32.1', source: 99 }));
    assert.notDeepEqual(split(free, [0.5, 0, 0.5], 1), split(free, [0.5, 0, 0.5], 2));
  });

  it('spreads many codes of three records so that the parts still have their shares', () => {
    const records = Array.from({ length: 90 }, (_, at) => ({ code: `F${10 + (at % 30)}.0`, source: 99 }));
    const shares = [0.8, 0.1, 0.1];
    assert.deepEqual(countsOf(split(records, shares), shares), [72, 9, 9]);
  });

  it('evens out with free records what a large group took', () => {
    const records = Array.from({ length: 100 }, (_, at) => ({ code: 'F20.0', source: at < 60 ? 1 : 99 }));
    const shares = [0.8, 0.1, 0.1];
    assert.deepEqual(countsOf(split(records, shares), shares), [80, 10, 10]);
  });

  it('places free records of a code also where the groups left room in other parts alone', () => {
    const records = [1, 1, 1, 1, 2, 2, 99].map((source) => ({ code: source === 1 ? 'F20.0' : 'F32.1', source }));
    assert.deepEqual(countsOf(split(records, [0, 0.5, 0.5]), [0, 0.5, 0.5]), [0, 4, 3]);
  });

  it('lets no two texts at or above the threshold stand on different sides: all pairs compared', () => {
    const words = fc.array(fc.nat(3), { maxLength: 9 });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 2, maxLength: 40 }),
        fc.constantFrom(0.3, 0.5, 0.8),
        (texts, threshold) => {
          const arena = createTokenArena();
          for (const text of texts) arena.add(Int32Array.from(text), text.length);
          const documents = Int32Array.from(texts.keys()).filter((text) => texts[text]!.length > 0);
          const { clusters } = joinSimilar(arena, documents, threshold);
          const own = Int32Array.from(texts.keys());
          for (const [at, document] of documents.entries()) own[document] = documents[clusters[at]!]!;
          const parts = splitRecords({
            codes: texts.map((_, at) => (at % 3 === 0 ? 'F20.0' : 'F41.1')),
            groups: groupRecords(
              [own],
              texts.map(() => []),
            ),
            prints: Float64Array.from(texts.keys()),
            shares: [0.6, 0.2, 0.2],
            seed: 1,
          });
          for (const a of texts.keys()) {
            for (const b of texts.keys()) {
              if (a < b && similarity(texts[a]!, texts[b]!) >= threshold) assert.equal(parts[a], parts[b]);
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('unevenCodes', () => {
  it('names codes that miss a part or have a record too many', () => {
    const codes = [...Array(10).fill('F20.0'), 'F41.1', 'F41.1'];
    const parts = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0]);
    const shares = [0.8, 0.1, 0.1];
    assert.deepEqual(unevenCodes(codes, parts, shares), [
      {
        code: 'F41.1',
        records: 2,
        parts: [
          { wanted: 1.6, got: 2 },
          { wanted: 0.2, got: 0 },
          { wanted: 0.2, got: 0 },
        ],
      },
    ]);
  });
});

describe('sharesOf', () => {
  it('gives what the named shares leave to train, to test where train is named, or else to valid', () => {
    assert.deepEqual(sharesOf({}), [0.8, 0.1, 0.1]);
    assert.deepEqual(sharesOf({ test: 0.3 }), [0.7, 0, 0.3]);
    assert.deepEqual(sharesOf({ valid: 0.1, test: 0.1 }), [0.8, 0.1, 0.1]);
    assert.deepEqual(sharesOf({ train: 0.9 }), [0.9, 0, 0.1]);
    assert.deepEqual(sharesOf({ train: 0.7, valid: 0.2 }), [0.7, 0.2, 0.1]);
    assert.deepEqual(sharesOf({ train: 0.7, test: 0.2 }), [0.7, 0.1, 0.2]);
    assert.deepEqual(sharesOf({ train: 0.9, test: 0.1 }), [0.9, 0, 0.1]);
    assert.deepEqual(sharesOf({ valid: 0.3, test: 0.7 }), [0, 0.3, 0.7]);
  });

  it('refuses what does not add up to 1 or leaves a single part', () => {
    const wrong = [
      { train: 0.6, valid: 0.2, test: 0.1 },
      { train: 0.9, test: 0.2 },
      { train: 1.2, test: -0.2 },
    ];
    for (const asked of [...wrong, { train: 1 }, { test: 0 }, { train: 0, test: 1 }]) {
      assert.throws(() => sharesOf(asked), { code: 'bad-shares' });
    }
  });
});

/** Jaccard similarity of 3-token shingles; of texts shorter than that, whether they are the same. */
function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.length < 3 || b.length < 3) return a.join() === b.join() ? 1 : 0;
  const shingles = (text: readonly number[]) => new Set(text.slice(2).map((_, at) => text.slice(at, at + 3).join()));
  const [one, other] = [shingles(a), shingles(b)];
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  return shared / (one.size + other.size - shared);
}
