import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createTextStore } from '../../../src/node/check/textStore.ts';

describe('texts outside of the heap', () => {
  it('come back as they were: halves of surrogate pairs, byte order marks, texts longer than a block', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud800', '\udc00', '\ufeff', '\u0000', 'ñ', '\u{1f600}'),
    );
    const short = fc.array(unit, { maxLength: 20 }).map((units) => units.join(''));
    const long = fc
      .tuple(short, fc.integer({ min: 1, max: 150_000 }))
      .map(([text, times]) => `${text}ab`.repeat(times).slice(0, 1_500_000));
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 20, arbitrary: short }, { weight: 1, arbitrary: long })), (texts) => {
        const store = createTextStore();
        const kept = texts.map((text) => store.keep(text));
        assert.ok(kept.every((read, at) => read() === texts[at]));
      }),
    );
  });
});
