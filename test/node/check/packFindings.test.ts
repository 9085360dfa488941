import assert from 'node:assert/strict';
import type { Finding } from '../../../src/engine/checks/finding.ts';
import { createPacker, unpackDetails, unpackPlaces } from '../../../src/node/check/packFindings.ts';
import type { PlacedFinding } from '../../../src/protocol.ts';

describe('packed findings', () => {
  it('hold no more memory than what they hold, and give it back', () => {
    const packer = createPacker('text');
    const text = 'Write to jane.roe@example.com when the letter is done.';
    const evidence = { rule: 'phi', category: 'email' } as unknown as Finding['evidence'];
    const finding = { rule: 'phi', field: 'text', span: { start: 9, end: 29 }, evidence } as unknown as Finding;
    const place = { rule: 'phi', severity: 'warning', line: 0 } as unknown as PlacedFinding;
    for (let record = 0; record < 100; record += 1) packer.add({ id: '', codes: [], text }, [place], [finding]);
    const packed = packer.take();
    assert.equal(packed.flatMap(({ records }) => records).length, 100);
    for (const piece of packed) {
      for (const packed of [piece.places, piece.details]) assert.equal(packed.buffer.byteLength, packed.byteLength);
      assert.deepEqual(unpackPlaces(piece)[0], [place]);
      const details = unpackDetails(piece);
      assert.equal(details.length, piece.records.length);
      assert.deepEqual(details[0], [{ field: 'text', span: finding.span, evidence, words: 'jane.roe@example.com' }]);
    }
  });
});
