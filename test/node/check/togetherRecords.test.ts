import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TOGETHER, togetherIn } from '../../../src/node/check/togetherRecords.ts';

describe('records that are checked together', () => {
  it('are all records in their order, few at once and of little size unless one alone is large', () => {
    const sizes = fc.array(fc.oneof(fc.nat(5000), fc.integer({ min: 50_000, max: 500_000 })), {
      maxLength: 300,
      size: 'max',
    });
    fc.assert(
      fc.property(sizes, fc.nat(20), (lengths, first) => {
        const starts = [0];
        for (const length of lengths) starts.push(starts.at(-1)! + length + 1);
        const bytesIn = (from: number, to: number): number => starts[to]! - 1 - starts[from]!;
        const parts = [...togetherIn(first, lengths.length, (key) => [starts[key]!, starts[key + 1]! - 1])];
        let next = first;
        for (const [from, to] of parts) {
          assert.equal(from, next);
          assert.ok(to > from && to - from <= TOGETHER);
          assert.ok(to - from === 1 || bytesIn(from, to) <= 1 << 18);
          const isFull = to - from === TOGETHER || to === lengths.length || bytesIn(from, to + 1) > 1 << 18;
          assert.ok(isFull, `${to - from} records`);
          next = to;
        }
        assert.equal(next, Math.max(first, lengths.length));
      }),
    );
  });
});
