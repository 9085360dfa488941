import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addChange, type PendingEdit } from '../../../src/extension/findings/lineEdits.ts';

describe('pending edits of lines', () => {
  it('make of what was sent what stands there now, and hold every line once', () => {
    const change = fc.record({ at: fc.nat(30), removed: fc.nat(4), inserted: fc.nat(4) });
    fc.assert(
      fc.property(fc.nat(20), fc.array(change, { maxLength: 12 }), (length, changes) => {
        const old = Array.from({ length }, (_, at) => `line ${at}`);
        let now = old;
        let pending: readonly PendingEdit[] = [];
        for (const [round, { at, removed, inserted }] of changes.entries()) {
          const start = Math.min(at, now.length);
          const count = Math.min(removed, now.length - start);
          const added = Array.from({ length: inserted }, (_, number) => `new ${round}.${number}`);
          now = [...now.slice(0, start), ...added, ...now.slice(start + count)];
          pending = addChange(pending, start, count, inserted);
        }
        let sent = old;
        for (const { oldStart, oldCount, newStart, newCount } of [...pending].reverse()) {
          const lines = now.slice(newStart, newStart + newCount);
          sent = [...sent.slice(0, oldStart), ...lines, ...sent.slice(oldStart + oldCount)];
        }
        assert.deepEqual(sent, now);
        for (const [index, { oldStart, newStart }] of pending.entries()) {
          const before = pending[index - 1];
          if (!before) continue;
          assert.ok(before.oldStart + before.oldCount < oldStart);
          assert.ok(before.newStart + before.newCount < newStart);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('become one where they touch, and stay apart elsewhere', () => {
    const far = addChange(addChange([], 2, 1, 1), 50, 1, 2);
    assert.equal(far.length, 2);
    assert.deepEqual(addChange(far, 3, 1, 1)[0], { oldStart: 2, oldCount: 2, newStart: 2, newCount: 2 });
  });
});
