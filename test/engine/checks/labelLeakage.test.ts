import assert from 'node:assert/strict';
import { createLeakageMatcher, findLabelLeakage, labelWords } from '../../../src/engine/checks/labelLeakage.ts';
import type { Catalogue } from '../../../src/engine/icd10/catalogue.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';

let catalogue: Catalogue;
before(async () => {
  catalogue = await loadCatalogue('media');
});

function leaks(code: string, text: string): string[] {
  return findLabelLeakage(text, createLeakageMatcher(catalogue, [code])).map(({ span, kind }) => {
    assert.equal(span.kind, 'text');
    return `${kind}: ${text.slice(span.start, span.end)}`;
  });
}

describe('label leakage', () => {
  it('finds the code with and without its dot, in any case', () => {
    assert.deepEqual(leaks('F32.1', 'Coded F32.1, once f321 and F32; not F32.10 and not F33.1.'), [
      'code: F32.1',
      'code: f321',
      'code: F32',
      'code: F32',
    ]);
  });

  it('finds titles across punctuation, hyphens and line breaks', () => {
    assert.deepEqual(leaks('F41.1', 'Here: GENERALIZED\nanxiety, disorder!'), [
      'title: GENERALIZED\nanxiety, disorder',
    ]);
    assert.deepEqual(leaks('F42.9', 'An obsessive compulsive disorder.'), ['title: obsessive compulsive disorder']);
    assert.deepEqual(leaks('F60.5', 'An Obsessive–compulsive personality disorder.').length, 1);
  });

  it('finds inclusion terms, titles without unspecified, and what stands in brackets', () => {
    assert.deepEqual(leaks('F41.1', 'It looks like an anxiety state.'), ['inclusion-term: anxiety state']);
    assert.deepEqual(leaks('F20.9', 'Known schizophrenia.'), ['title: schizophrenia']);
    assert.deepEqual(leaks('F51.4', 'He has night terrors.'), ['title: night terrors']);
    assert.deepEqual(leaks('F41.0', 'A panic disorder.'), ['title: panic disorder']);
  });

  it('leaves other words alone', () => {
    assert.deepEqual(leaks('F41.9', 'Anxiety in the evenings.'), []);
    assert.deepEqual(leaks('F41.9', 'An anxiety disorder.'), ['title: anxiety disorder']);
    assert.deepEqual(leaks('F32.1', 'Low mood, early waking, a depressive episode of five weeks.'), []);
    assert.deepEqual(leaks('F41.1', 'Anxious in general; the disorder began in May.'), []);
  });

  it('lists the words a prompt forbids, without the code', () => {
    const words = labelWords(catalogue, 'F41.1');
    assert.ok(words.includes('Generalized anxiety disorder') && words.includes('Anxiety neurosis'));
    assert.ok(words.every((word) => !/F41/.test(word)));
  });
});
