import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import type { Catalogue, CatalogueEntry } from '../../../src/engine/icd10/catalogue.ts';
import { createCatalogue } from '../../../src/engine/icd10/createCatalogue.ts';

const data = brotliDecompressSync(readFileSync('media/icd10cm.txt.br')).toString('utf8');
const head = JSON.parse(data.slice(0, data.indexOf('\n'))) as {
  counts: Record<string, number>;
  codesSha256: string;
};
const catalogue = createCatalogue(data);

function* walk(from: Catalogue, entries: readonly CatalogueEntry[] = from.roots()): Iterable<CatalogueEntry> {
  for (const entry of entries) {
    yield entry;
    yield* walk(from, from.children(entry.code));
  }
}

const everything = [...walk(catalogue)];
const anyEntry = fc.nat(everything.length - 1).map((index) => everything[index]!);
const codes = (entries: readonly CatalogueEntry[]) => entries.map((entry) => entry.code);

describe('the ICD-10-CM catalogue', () => {
  it('holds exactly the codes of the official list', () => {
    const sorted = everything.map((entry) => entry.code.replace('.', '')).sort();
    const hash = createHash('sha256').update(sorted.map((code) => `${code}\n`).join(''));
    assert.equal(hash.digest('hex'), head.codesSha256);
  });

  it('finds every code of a sample of the official list', () => {
    const sample = readFileSync('test/engine/icd10/officialSample.txt', 'utf8').trim().split('\n');
    assert.ok(sample.length > 300);
    for (const code of sample) assert.equal(catalogue.get(code)?.code.replace('.', ''), code);
  });

  it('counts what its provenance says', () => {
    const provenance = readFileSync('media/icd10cm.provenance.md', 'utf8');
    const said = (label: string) => Number(new RegExp(`\\| ${label}[^|]*\\| (\\d+) \\|`).exec(provenance)?.[1]);
    const billable = everything.filter((entry) => entry.billable).length;
    assert.equal(everything.length, said('codes in all'));
    assert.equal(billable, said('billable codes'));
    assert.equal(everything.length - billable, said('headings'));
    assert.equal(catalogue.roots().length, said('three-character categories'));
    assert.equal(catalogue.ranges().filter((range) => range.kind === 'chapter').length, said('chapters'));
    assert.equal(catalogue.ranges().filter((range) => range.kind === 'block').length, said('blocks'));
    assert.equal(data.split('\n\n')[3]!.split('\n').length, said('notes of chapter F'));
    assert.equal(head.counts.items, everything.length);
  });

  it('takes at most 2 MB', () => {
    assert.ok(readFileSync('media/icd10cm.txt.br').length <= 2e6);
  });

  it('names itself and its release', () => {
    assert.equal(catalogue.name, 'ICD-10-CM');
    assert.match(catalogue.version, /^FY\d{4}/);
  });

  it('gives title, parent and whether a code is billable', () => {
    assert.deepEqual(catalogue.get('F32.1'), {
      code: 'F32.1',
      title: 'Major depressive disorder, single episode, moderate',
      parent: 'F32',
      billable: true,
    });
    assert.deepEqual(catalogue.get('F32'), { code: 'F32', title: 'Depressive episode', billable: false });
    assert.equal(catalogue.get('F32.8')?.billable, false);
    assert.equal(catalogue.get('F21')?.billable, true);
  });

  it('takes codes in any case, with or without the dot', () => {
    for (const code of ['f321', 'F321', ' f32.1 ', 'F32.1']) assert.equal(catalogue.get(code)?.code, 'F32.1');
    assert.equal(catalogue.get('s72001a')?.code, 'S72.001A');
  });

  it('knows no code that is not there', () => {
    for (const code of ['', 'F', 'F3', 'F32.11', 'F32.7', 'F3.21', 'X52.XXX', 'F30-F39', 'hello', '\t', '\n'])
      assert.equal(catalogue.get(code), undefined, code);
  });

  it('makes the codes that end in a 7th character, with placeholders', () => {
    assert.deepEqual(catalogue.get('T36.0X1D'), {
      code: 'T36.0X1D',
      title: 'Poisoning by penicillins, accidental (unintentional), subsequent encounter',
      parent: 'T36.0X1',
      billable: true,
    });
    assert.equal(catalogue.get('X52.XXXA')?.parent, 'X52');
    assert.equal(catalogue.get('X52.XXXB'), undefined);
    assert.equal(catalogue.get('X52.XXA'), undefined);
    assert.deepEqual(codes(catalogue.children('X52')), ['X52.XXXA', 'X52.XXXD', 'X52.XXXS']);
  });

  it('gives children and ancestors in order', () => {
    const children = ['F32.0', 'F32.1', 'F32.2', 'F32.3', 'F32.4', 'F32.5', 'F32.8', 'F32.9', 'F32.A'];
    assert.deepEqual(codes(catalogue.children('F32')), children);
    assert.deepEqual(codes(catalogue.ancestors('F32.81')), ['F32.8', 'F32']);
    assert.deepEqual(codes(catalogue.ancestors('S72.001A')), ['S72.001', 'S72.00', 'S72.0', 'S72']);
    assert.deepEqual(catalogue.children('F32.1'), []);
    assert.deepEqual(catalogue.ancestors('F32'), []);
    assert.deepEqual(catalogue.children('nothing'), []);
  });

  it('gives the billable codes below a heading', () => {
    assert.deepEqual(codes(catalogue.billable('F32.8')), ['F32.81', 'F32.89']);
    assert.deepEqual(codes(catalogue.billable('F32.1')), ['F32.1']);
    assert.deepEqual(codes(catalogue.billable('F32.7')), []);
  });

  it('gives the notes of chapter F, of codes and of blocks', () => {
    const notes = catalogue.notes('f32');
    assert.ok(notes.includes.includes('single episode of major depression'));
    assert.ok(notes.excludes1.includes('bipolar disorder (F31.-)'));
    assert.ok(notes.excludes2.includes('adjustment disorder (F43.2)'));
    assert.deepEqual(catalogue.notes('F32.A').inclusionTerms, ['Depression NOS', 'Depressive disorder NOS']);
    assert.ok(catalogue.notes('F02').codeFirst.length > 0);
    assert.ok(catalogue.notes('F50.0').useAdditional.length + catalogue.notes('F20').useAdditional.length > 0);
    assert.equal(catalogue.notes('F70-F79').codeFirst.length, 1);
    assert.deepEqual(catalogue.notes('F32.1').inclusionTerms, []);
    assert.deepEqual(catalogue.notes('A00').includes, []);
  });

  it('lists chapters before their blocks', () => {
    const ranges = catalogue.ranges().filter((range) => range.first.startsWith('F'));
    assert.equal(ranges[0]?.range, 'F01-F99');
    assert.equal(ranges[0]?.kind, 'chapter');
    assert.deepEqual(
      ranges.find((range) => range.first === 'F30'),
      {
        range: 'F30-F39',
        title: 'Mood [affective] disorders',
        kind: 'block',
        first: 'F30',
        last: 'F39',
      },
    );
    assert.deepEqual(ranges.at(-1)?.first, ranges.at(-1)?.last);
  });

  it('is a tree: a child names its parent, and its ancestors are the parent and its ancestors', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        assert.deepEqual(catalogue.get(entry.code), entry);
        const ancestors = catalogue.ancestors(entry.code);
        assert.equal(ancestors[0]?.code, entry.parent);
        assert.equal(ancestors.at(-1)?.code.length ?? 3, 3);
        for (const child of catalogue.children(entry.code)) {
          assert.equal(child.parent, entry.code);
          assert.deepEqual(catalogue.ancestors(child.code), [entry, ...ancestors]);
        }
        assert.equal(entry.billable, catalogue.children(entry.code).length === 0);
      }),
    );
  });

  it('refuses data of another format', () => {
    assert.throws(() => createCatalogue('{"format":2}\n\n'), /format 2/);
  });
});
