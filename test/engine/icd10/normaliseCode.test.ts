import assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikeCode, normaliseCode } from '../../../src/engine/icd10/normaliseCode.ts';

const alphanumeric = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const dotted = fc
  .tuple(
    fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    fc.constantFrom(...'0123456789A'),
    alphanumeric,
    fc.array(alphanumeric, { maxLength: 4 }),
  )
  .map(([letter, second, third, rest]) => letter + second + third + (rest.length > 0 ? `.${rest.join('')}` : ''));

describe('normaliseCode', () => {
  it('brings every spelling of a code to one', () => {
    fc.assert(
      fc.property(dotted, (code) => {
        const bare = code.replace('.', '');
        for (const spelling of [
          code,
          bare,
          code.toLowerCase(),
          bare.toLowerCase(),
          ` ${code}\n`,
          `${code}.-`,
          `${code}*`,
        ])
          assert.equal(normaliseCode(spelling), code);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'aF1.-* \t') })), (text) => {
        assert.equal(normaliseCode(normaliseCode(text)), normaliseCode(text));
      }),
    );
  });

  it('drops the marks of a classification and keeps what is no code', () => {
    assert.equal(normaliseCode('F31.-'), 'F31');
    assert.equal(normaliseCode('f00.0*'), 'F00.0');
    assert.equal(normaliseCode('A17.0†'), 'A17.0');
    assert.equal(normaliseCode('F30-F39'), 'F30-F39');
    assert.equal(normaliseCode('6a70.1'), '6A70.1');
    assert.equal(normaliseCode('F3.21'), 'F3.21');
  });
});

describe('looksLikeCode', () => {
  it('tells codes and their beginnings from words', () => {
    for (const code of ['F3', 'f32', 'F32.', 'f321', 'F32.1', 'F31.-', 'S72.001A', 'QA0.0'])
      assert.ok(looksLikeCode(code), code);
    for (const word of ['F', 'panic', 'a', 'PTSD', '12', 'F32 mild', 'vitamin', 'F3.2.1', ''])
      assert.ok(!looksLikeCode(word), word);
  });
});
