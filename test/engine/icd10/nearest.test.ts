import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { CasewrightError } from '../../../src/engine/errors.ts';
import { createCatalogue } from '../../../src/engine/icd10/createCatalogue.ts';
import { createCatalogueFromCsv } from '../../../src/engine/icd10/csvCatalogue.ts';
import { expandCode, unknownCodeError } from '../../../src/engine/icd10/expandCode.ts';
import { fixedSeverity } from '../../../src/engine/icd10/fixedSeverity.ts';

const catalogue = createCatalogue(brotliDecompressSync(readFileSync('media/icd10cm.txt.br')).toString('utf8'));
const nearest = (code: string, limit?: number) => catalogue.nearest(code, limit).map((entry) => entry.code);

describe('the nearest billable codes', () => {
  const first: readonly (readonly [string, string, string])[] = [
    ['a heading', 'F32', 'F32.0'],
    ['a heading in a category', 'F32.8', 'F32.81'],
    ['a code that was split', 'F50.01', 'F50.010'],
    ['a character too many', 'F32.11', 'F32.1'],
    ['a character too many', 'F33.11', 'F33.1'],
    ['two characters too many', 'F41.123', 'F41.1'],
    ['a missing subcategory', 'F32.7', 'F32.5'],
    ['the letter O for zero', 'FO3', 'F03.90'],
    ['the letter O for zero', 'F2O.0', 'F20.0'],
    ['swapped characters', '3F2.1', 'F32.1'],
    ['an impossible 7th character', 'S72.001Z', 'S72.001A'],
    ['a code that is billable', 'f321', 'F32.1'],
  ];
  for (const [what, code, expected] of first)
    it(`for ${what}: ${code} → ${expected}`, () => assert.equal(nearest(code)[0], expected));

  it('stay in the chapter for a category that does not exist', () => {
    assert.equal(nearest('F57').length, 5);
    assert.ok(nearest('F57').every((code) => code.startsWith('F5')));
  });

  it('are none for what resembles no code', () => {
    for (const text of ['', 'hello', '???', '1']) assert.deepEqual(nearest(text), []);
  });

  it('are billable, each once, no more than asked for, for any text', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'FS0123A.'), maxLength: 9 }));
    fc.assert(
      fc.property(text, fc.nat(8), (code, limit) => {
        const entries = catalogue.nearest(code, limit);
        assert.ok(entries.length <= limit);
        assert.ok(entries.every((entry) => entry.billable));
        assert.equal(new Set(entries.map((entry) => entry.code)).size, entries.length);
      }),
    );
  });
});

describe('unknownCodeError', () => {
  it('names the code, the classification and the nearest codes with their titles', () => {
    const error = unknownCodeError(catalogue, 'f32.11');
    assert.ok(error instanceof CasewrightError);
    assert.equal(error.kind, 'usage');
    assert.equal(error.code, 'unknown-code');
    assert.match(error.message, /^F32\.11 is not a code of ICD-10-CM \(FY\d{4}/);
    assert.match(
      error.remedy!,
      /^Did you mean F32\.1 \(Major depressive disorder, single episode, moderate\), .* or .*\?$/,
    );
  });

  it('says what to do when nothing is near', () => {
    assert.match(unknownCodeError(catalogue, 'hello').remedy!, /Search/);
    assert.equal(unknownCodeError(catalogue, ' ').message, 'the ICD-10 code is empty');
  });
});

describe('expandCode', () => {
  const expand = (code: string) => expandCode(catalogue, code).map((entry) => entry.code);

  it('gives a billable code itself, a heading its billable codes', () => {
    assert.deepEqual(expand('f321'), ['F32.1']);
    assert.deepEqual(expand('F41'), ['F41.0', 'F41.1', 'F41.3', 'F41.8', 'F41.9']);
    assert.deepEqual(expand('F32.8'), ['F32.81', 'F32.89']);
  });

  it('takes blocks and chapters of the classification, however their dash is written', () => {
    const block = expandCode(catalogue, 'F30-F39').map(({ code }) => code);
    assert.deepEqual([block[0], block.at(-1)], ['F30.10', 'F39']);
    assert.ok(block.every((code) => /^F3\d/.test(code)));
    assert.deepEqual(
      block,
      catalogue
        .roots()
        .filter(({ code }) => /^F3\d/.test(code))
        .flatMap(({ code }) => catalogue.billable(code).map((entry) => entry.code)),
    );
    for (const spelling of ['f30-f39', ' F30–F39', 'F30 — F39'])
      assert.equal(expandCode(catalogue, spelling).length, block.length, spelling);
    assert.ok(expandCode(catalogue, 'F01-F99').length > 500);
    const own = createCatalogueFromCsv('code,title,parent\nF30-F39,Humor,\nF32,Episodio,F30-F39', 'CIE-10');
    assert.equal(expandCode(own, 'F30–F39').length, 1);
  });

  it('throws for what is no block, naming blocks or codes', () => {
    assert.throws(() => expandCode(catalogue, 'F31-F45'), {
      code: 'unknown-range',
      message: /^F31-F45 is not a block of ICD-10-CM/,
      remedy: /^Did you mean F30-F39 \(.*\), F40-F48 \(/,
    });
    const own = createCatalogueFromCsv('code,title,parent\nF32,Episodio,', 'CIE-10');
    assert.throws(() => expandCode(own, 'F30-F39'), {
      message: 'CIE-10 knows no blocks such as F30-F39',
      remedy: 'Name codes or headings, such as F30.',
    });
  });

  it('throws for unknown codes', () => {
    assert.throws(() => expandCode(catalogue, 'F32.11'), { name: 'CasewrightError', code: 'unknown-code' });
  });

  it('throws for a heading with nothing billable below, naming what is near', () => {
    const own = createCatalogueFromCsv('code,title,parent,billable\nF32,Episodio,,no\nF33,Trastorno,,yes', 'CIE-10');
    assert.throws(() => expandCode(own, 'F32'), {
      code: 'no-billable-code',
      message: 'F32 (Episodio) is a heading of CIE-10 with no billable code below it',
    });
  });
});

describe('fixedSeverity', () => {
  const severity = (code: string) => fixedSeverity(catalogue.get(code)!);

  it('reads the severity off the title', () => {
    assert.equal(severity('F32.0'), 'mild');
    assert.equal(severity('F33.1'), 'moderate');
    assert.equal(severity('F32.3'), 'severe');
    assert.equal(severity('F31.13'), 'severe');
    assert.equal(severity('F50.013'), 'severe');
    assert.equal(severity('F03.B3'), 'moderate');
    assert.equal(severity('F73'), 'severe');
  });

  it('leaves it open where the title does, or names more than one', () => {
    for (const code of ['F32.9', 'F41.1', 'F20.0', 'F31.30', 'F43.9', 'F03.90', 'F32.4'])
      assert.equal(severity(code), undefined, code);
  });

  it('reads Spanish and German titles', () => {
    const of = (title: string) => fixedSeverity({ code: 'F32.1', title, billable: true });
    assert.equal(of('Episodio depresivo leve'), 'mild');
    assert.equal(of('Episodio depresivo moderado'), 'moderate');
    assert.equal(of('Episodio depresivo grave sin síntomas psicóticos'), 'severe');
    assert.equal(of('Trastorno bipolar, episodio depresivo presente leve o moderado'), undefined);
    assert.equal(of('Reacción al estrés grave, no especificada'), undefined);
    assert.equal(of('Mittelgradige depressive Episode'), 'moderate');
    assert.equal(of('Schwere depressive Episode ohne psychotische Symptome'), 'severe');
    assert.equal(of('Reaktion auf schwere Belastung, nicht näher bezeichnet'), undefined);
  });
});
