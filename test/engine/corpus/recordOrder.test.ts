import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRecordOrder } from '../../../src/engine/corpus/recordOrder.ts';

describe('recordOrder', () => {
  it('keeps keys in the order a plain list would have, with ranks that grow along it', () => {
    const step = fc.record({ kind: fc.constantFrom('append', 'insert', 'insert', 'remove'), at: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
        const order = createRecordOrder();
        const plain: number[] = [];
        for (const { kind, at } of steps) {
          const index = at % Math.max(1, plain.length);
          if (kind === 'remove' && plain.length > 0) order.remove(plain.splice(index, 1)[0]!);
          else if (kind === 'insert' && plain.length > 0) plain.splice(index, 0, order.add(plain[index]));
          else plain.push(order.add());
        }
        assert.deepEqual([...order.keys()], plain);
        assert.equal(order.size, plain.length);
        for (let at = 1; at < plain.length; at += 1) assert.ok(order.compare(plain[at - 1]!, plain[at]!) < 0);
      }),
    );
  });

  it('goes on putting keys into one gap when halves run out', () => {
    const order = createRecordOrder();
    const first = order.add();
    let last = order.add();
    const plain = [last];
    for (let round = 0; round < 3000; round += 1) {
      last = order.add(last);
      plain.unshift(last);
    }
    assert.deepEqual([...order.keys()], [first, ...plain]);
    for (let at = 1; at < plain.length; at += 1) assert.ok(order.rank(plain[at - 1]!) < order.rank(plain[at]!));
  });
});
