import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createLeakageMatcher,
  createLeakageMatchers,
  findLabelLeakage,
  labelWords,
  leakageFindings,
} from '../../../src/engine/checks/labelLeakage.ts';
import type { Catalogue } from '../../../src/engine/icd10/catalogue.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
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

  it('asks for tokens only where a term may stand, and misses none by that', () => {
    const codes = ['F41.1', 'F42.9', 'F20.9', 'F51.4', 'F43.10', 'F84.0', 'F60.3', 'F10.20'];
    const matcherFor = createLeakageMatchers(catalogue);
    const words = codes.flatMap((code) => [code, ...labelWords(catalogue, code)]).flatMap((term) => term.split(' '));
    const text = fc
      .array(fc.tuple(fc.constantFrom(...words, 'mood', 'the'), fc.constantFrom(' ', '-', '\n', ', '), fc.boolean()))
      .map((parts) => parts.map(([word, gap, upper]) => (upper ? word.toUpperCase() : word) + gap).join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...codes), (sample, code) => {
        const matcher = matcherFor([code]);
        const tokens = tokenize(sample);
        const found = leakageFindings(sample, () => tokens, matcher, 'note.text');
        assert.deepEqual(
          found.map(({ span }) => span),
          matcher.find(tokens).map(({ span }) => span),
        );
        for (const { field, evidence } of found) {
          assert.equal(field, 'note.text');
          assert.ok(evidence.rule === 'label-leakage' && evidence.code === code);
        }
      }),
    );
    leakageFindings('Low mood.', () => assert.fail('no term can stand there'), matcherFor(['F41.1']), 'text');
  });

  it('makes the matcher of a set of codes once', () => {
    const matcherFor = createLeakageMatchers(catalogue);
    assert.equal(matcherFor(['F41.1', 'F32.1']), matcherFor(['F41.1', 'F32.1']));
    assert.notEqual(matcherFor(['F41.1']), matcherFor(['F41.1', 'F32.1']));
  });
});
