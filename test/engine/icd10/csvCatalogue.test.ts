import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CasewrightError } from '../../../src/engine/errors.ts';
import { createCatalogueFromCsv } from '../../../src/engine/icd10/csvCatalogue.ts';

const CIE10 = `code;title;parent
F30-F39;"Trastornos del humor [afectivos]; capítulo V";
F32;Episodio depresivo;F30-F39
F32.0;Episodio depresivo leve;F32
F321;Episodio depresivo moderado;
F32.2;Episodio depresivo grave sin síntomas psicóticos;F32
F41;Otros trastornos de ansiedad;
F41.0;Trastorno de pánico;
`;

const codes = (entries: readonly { readonly code: string }[]) => entries.map((entry) => entry.code);
const load = (text: string) => createCatalogueFromCsv(text, 'own.csv');

describe('a catalogue from CSV', () => {
  const catalogue = createCatalogueFromCsv(CIE10, 'CIE-10');

  it('has the name it is given, and the order of the file', () => {
    assert.equal(catalogue.name, 'CIE-10');
    assert.deepEqual(codes(catalogue.roots()), ['F30-F39', 'F41']);
    assert.deepEqual(codes(catalogue.children('F32')), ['F32.0', 'F32.1', 'F32.2']);
    assert.deepEqual(codes(catalogue.billable('F30-F39')), ['F32.0', 'F32.1', 'F32.2']);
    assert.deepEqual(catalogue.ranges(), []);
    assert.deepEqual(catalogue.notes('F32').includes, []);
  });

  it('takes the parent given, or derives it from the code', () => {
    assert.deepEqual(codes(catalogue.ancestors('f321')), ['F32', 'F30-F39']);
    assert.equal(catalogue.get('F41.0')?.parent, 'F41');
    assert.equal(catalogue.get('F41')?.parent, undefined);
  });

  it('reads quoted titles, and takes codes with nothing below as billable', () => {
    assert.equal(catalogue.get('F30-F39')?.title, 'Trastornos del humor [afectivos]; capítulo V');
    assert.equal(catalogue.get('F32')?.billable, false);
    assert.equal(catalogue.get('F32.1')?.billable, true);
  });

  it('searches and finds the nearest, without regard to accents', () => {
    assert.equal(catalogue.search('panico')[0]?.entry.code, 'F41.0');
    assert.equal(catalogue.search('psicotico')[0]?.entry.code, 'F32.2');
    assert.equal(catalogue.search('depresibo moderado')[0]?.entry.code, 'F32.1');
    assert.equal(catalogue.search('f32')[0]?.entry.code, 'F32');
    assert.equal(catalogue.nearest('F32.11')[0]?.code, 'F32.1');
    assert.deepEqual(codes(catalogue.nearest('F30-F39', 2)), ['F32.0', 'F32.1']);
  });

  it('reads commas and tabs, BOM, CRLF, blank lines, other columns and no parent column', () => {
    const text = '\uFEFFTitle\tNote\tCode\r\nDepresión\tx\tF32\r\n\r\nLeve\t\tF32.0\r\n';
    assert.deepEqual(load(text).get('F32.0'), { code: 'F32.0', title: 'Leve', parent: 'F32', billable: true });
    assert.equal(load('code,title\nF32,"Depression, single"').get('F32')?.title, 'Depression, single');
  });

  it('takes the billable column, and what it leaves empty from the tree', () => {
    const own = load('code,title,parent,billable\nF32,a,,yes\nF32.0,b,,no\nF32.1,c,,\nF33,d,,');
    assert.deepEqual(codes(own.billable('F32')), ['F32', 'F32.1']);
    assert.deepEqual(codes(own.billable('F33')), ['F33']);
  });

  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['an empty code', 'code,title\nF32,a\n,b', /line 3: the code is empty/],
    ['an empty title', 'code,title\nF32,', /line 2: the title of F32 is empty/],
    [
      'a code that is there twice',
      'code,title\nF32.1,a\nF33,b\nf321,c',
      /line 4: F32\.1 is there twice, first on line 2/,
    ],
    ['an unknown parent', 'code,title,parent\nF32,a,F3', /line 2: the parent F3 of F32 is not a code of the file/],
    [
      'a cycle',
      'code,title,parent\nA00,a,A01\nA01,b,A02\nA02,c,A00',
      /line 2: A00 is its own ancestor: A00 < A01 < A02 < A00/,
    ],
    ['a code that is its own parent', 'code,title,parent\nF32,a,F32', /line 2: F32 is its own ancestor/],
    ['no code column', 'kode,title\nF32,a', /line 1: the header has no column "code"; it reads "kode,title"/],
    ['no title column', 'code\nF32', /line 1: the header has no column "title"/],
    ['an empty file', '', /line 1: the header has no column "code"/],
    ['a header alone', 'code,title\n', /line 1: there is no code/],
    ['too many fields', 'code,title\nF32,Depression, single', /line 2: 3 fields, where the header has 2/],
    ['an open quote', 'code,title\nF32,"a\nF33,b', /line \d: not CSV/],
    ['an unclear billable', 'code,title,billable\nF32,a,maybe', /line 2: billable is "maybe"; expected true or false/],
  ];
  for (const [what, text, message] of bad)
    it(`refuses ${what}, naming the line`, () => {
      assert.throws(
        () => load(text),
        (error: unknown) => {
          assert.ok(error instanceof CasewrightError);
          assert.equal(error.kind, 'config');
          assert.equal(error.code, 'invalid-catalogue');
          assert.match(error.message, message);
          assert.match(error.message, /^own\.csv, line/);
          assert.ok(error.remedy);
          return true;
        },
      );
    });

  it('ends in a catalogue or a CasewrightError for any text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'F3A.,;\n\t"-') }).map((body) => `code,title,parent\n${body}`),
    );
    fc.assert(
      fc.property(text, (csv) => {
        try {
          assert.ok(load(csv).roots().length > 0);
        } catch (error) {
          if (!(error instanceof CasewrightError)) throw error;
        }
      }),
    );
  });
});
