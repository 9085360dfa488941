import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  fitsIban,
  fitsLuhn,
  fitsNhs,
  fitsSpanishCheckLetter,
  fitsVin,
} from '../../../../src/engine/checks/phi/checksums.ts';

describe('checksums', () => {
  it('know the Spanish check letters', () => {
    for (const valid of ['12345678Z', '12.345.678-Z', '00000000T', 'X1234567L', 'Y1234567X', 'z1234567r']) {
      assert.equal(fitsSpanishCheckLetter(valid), true, valid);
    }
    for (const invalid of ['12345678A', 'X1234567Z', '1234567Z', 'A1234567L', '', '123456789']) {
      assert.equal(fitsSpanishCheckLetter(invalid), false, invalid);
    }
  });

  it('accept exactly one letter for each number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        const digits = String(number).padStart(8, '0');
        const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => fitsSpanishCheckLetter(digits + letter));
        assert.equal(letters.length, 1);
      }),
    );
  });

  it('know Luhn', () => {
    assert.equal(fitsLuhn('4111111111111111'), true);
    assert.equal(fitsLuhn('490154203237518'), true);
    assert.equal(fitsLuhn('4111111111111112'), false);
  });

  it('know the check digit of an NHS number', () => {
    assert.equal(fitsNhs('943 476 5919'), true);
    assert.equal(fitsNhs('4010232137'), true);
    assert.equal(fitsNhs('943 476 5918'), false);
    assert.equal(fitsNhs('123'), false);
  });

  it('know IBAN', () => {
    assert.equal(fitsIban('ES91 2100 0418 4502 0005 1332'), true);
    assert.equal(fitsIban('GB82WEST12345698765432'), true);
    assert.equal(fitsIban('GB82WEST12345698765433'), false);
    assert.equal(fitsIban('not an IBAN'), false);
  });

  it('know the check digit of a vehicle identification number', () => {
    assert.equal(fitsVin('1M8GDM9AXKP042788'), true);
    assert.equal(fitsVin('1HGCM82633A004352'), true);
    assert.equal(fitsVin('1HGCM82633A004353'), false);
    assert.equal(fitsVin('1HGCM82633A00435'), false);
  });
});
