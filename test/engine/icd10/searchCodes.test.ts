import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { ABBREVIATIONS, codesOfAbbreviation } from '../../../src/engine/icd10/abbreviations.ts';
import type { SearchOptions } from '../../../src/engine/icd10/catalogue.ts';
import { createCatalogue } from '../../../src/engine/icd10/createCatalogue.ts';

const catalogue = createCatalogue(brotliDecompressSync(readFileSync('media/icd10cm.txt.br')).toString('utf8'));
const found = (query: string, options?: SearchOptions) => catalogue.search(query, options).map((hit) => hit.entry.code);
const mental = { within: 'F' };

describe('search by code', () => {
  it('lists what begins so, the code itself first, in any spelling', () => {
    assert.deepEqual(found('F32').slice(0, 3), ['F32', 'F32.0', 'F32.1']);
    for (const query of ['F32.1', 'f321', ' f32.1 ']) assert.deepEqual(found(query), ['F32.1']);
    assert.deepEqual(found('f32.8'), ['F32.8', 'F32.81', 'F32.89']);
    assert.ok(found('F4').includes('F41'));
  });

  it('puts billable codes before headings of the same score', () => {
    const hits = found('F32', { limit: 100 });
    assert.ok(hits.indexOf('F32.9') < hits.indexOf('F32.8'));
  });

  it('finds codes with a 7th character from any beginning', () => {
    assert.deepEqual(found('S72.001A'), ['S72.001A']);
    assert.deepEqual(found('X52.XX'), ['X52.XXXA', 'X52.XXXD', 'X52.XXXS']);
    assert.equal(found('S72.001')[0], 'S72.001');
  });

  it('offers the nearest codes for one that does not exist', () => {
    assert.equal(found('F32.11')[0], 'F32.1');
  });

  it('keeps to billable codes and to a part of the catalogue', () => {
    assert.deepEqual(found('F32.8', { billableOnly: true }), ['F32.81', 'F32.89']);
    assert.deepEqual(found('S72', mental), []);
    assert.equal(found('F', { limit: 7 }).length, 7);
    assert.deepEqual(found('F32', { limit: 0 }), []);
  });
});

describe('search by words', () => {
  const first: readonly (readonly [string, string])[] = [
    ['schizophrenia', 'F20'],
    ['schizofrenia', 'F20'],
    ['panik disorder', 'F41.0'],
    ['panic', 'F41.0'],
    ['anorexia', 'F50.0'],
    ['ptsd', 'F43.1'],
    ['postpartum depresion', 'F53.0'],
    ['paranoid schizo', 'F20.0'],
    ['F32 moderate', 'F32.1'],
    ['F32.- moderate', 'F32.1'],
    ['seasonal affective disorder', 'F33'],
    ['gambling', 'F63.0'],
  ];
  for (const [query, code] of first)
    it(`finds ${code} first for “${query}”`, () => assert.equal(found(query, mental)[0], code));

  it('forgives typing errors in several words', () => {
    assert.deepEqual(found('major depresive moderate', mental).slice(0, 2).sort(), ['F32.1', 'F33.1']);
    assert.deepEqual(found('moderate depression', mental).slice(0, 2).sort(), ['F32.1', 'F33.1']);
  });

  it('finds inclusion terms', () => {
    assert.ok(found('masked depression', mental).includes('F32.89'));
    assert.ok(found('panic attack', mental).includes('F41.0'));
  });

  it('opens headings where only billable codes are wanted', () => {
    const hits = catalogue.search('seasonal affective', { within: 'F', billableOnly: true });
    assert.ok(hits.length > 5);
    assert.ok(hits.every((hit) => hit.entry.billable && hit.entry.parent?.startsWith('F33')));
    assert.ok(found('ptsd', { within: 'F', billableOnly: true }).includes('F43.10'));
  });

  it('searches everything when not told where', () => {
    assert.equal(found('schizofrenia')[0], 'F20');
    assert.equal(found('vitamin B12')[0], 'D51');
    assert.ok(found('fracture femur neck initial encounter closed').includes('S72.001A'));
  });

  it('puts names with all the words first, then mental health, in a search of everything', () => {
    for (const query of [
      'postraumatic stres',
      'posttraumatic stress',
      'post-traumatic stress',
      'post traumatic stress',
    ])
      assert.ok(found(query)[0]!.startsWith('F43.1'), `${query}: ${found(query)[0]}`);
    assert.ok(found('stress')[0]!.startsWith('F43'));
    const some = found('alcohol xyzzyx withdrawal', { limit: 8 });
    assert.ok(
      some.every((code) => /alcohol/i.test(catalogue.get(code)!.title)),
      String(some),
    );
  });

  const abbreviations: readonly (readonly [string, string])[] = [
    ['OCD', 'F42'],
    ['ADHD', 'F90'],
    ['ptsd', 'F43.1'],
    ['GAD', 'F41.1'],
    ['MDD', 'F32'],
    ['BPD', 'F60.3'],
    ['TOC', 'F42'],
    ['T.O.C.', 'F42'],
    ['TDAH', 'F90'],
    ['TEPT', 'F43.1'],
    ['adhd combined', 'F90.2'],
    ['chronic PTSD', 'F43.12'],
  ];
  for (const [query, code] of abbreviations)
    it(`finds ${code} first for “${query}” anywhere and in mental health`, () => {
      assert.equal(found(query)[0], code);
      assert.equal(found(query, mental)[0], code);
      assert.deepEqual(found(query, { within: 'S' }), []);
      assert.ok(found(query, { billableOnly: true })[0]!.startsWith(code));
    });

  it('knows codes for every abbreviation', () => {
    for (const name of Object.keys(ABBREVIATIONS))
      for (const code of codesOfAbbreviation(name)) assert.ok(catalogue.get(code), `${name} ${code}`);
    assert.ok(found('MDD', { limit: 50 }).includes('F33'));
    assert.deepEqual(codesOfAbbreviation('constructor'), []);
  });

  it('gives the same answer whatever was searched before', () => {
    const before = catalogue.search('depression', mental);
    catalogue.search('depression');
    assert.deepEqual(catalogue.search('depression', mental), before);
  });

  it('never throws, keeps to its options and its order', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.mixedCase(fc.constantFrom('f32', 'f32.1', 'panic', 'f99 x')),
    );
    const within = fc.constantFrom(undefined, 'F', 'f32', 'F3', 'x');
    fc.assert(
      fc.property(text, within, fc.boolean(), fc.nat(30), (query, part, billableOnly, limit) => {
        const options: SearchOptions = { limit, billableOnly, ...(part === undefined ? {} : { within: part }) };
        const hits = catalogue.search(query, options);
        assert.ok(hits.length <= limit);
        assert.equal(new Set(hits.map((hit) => hit.entry.code)).size, hits.length);
        for (const [index, { entry, score }] of hits.entries()) {
          assert.ok(score > 0 && score <= (hits[index - 1]?.score ?? Number.POSITIVE_INFINITY));
          assert.ok(entry.billable || !billableOnly);
          assert.ok(entry.code.startsWith((part ?? '').toUpperCase()));
        }
      }),
    );
  });
});
