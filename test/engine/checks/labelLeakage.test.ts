import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createLeakageMatcher,
  createLeakageMatchers,
  findLabelLeakage,
  labelWords,
  leakageFindings,
} from '../../../src/engine/checks/labelLeakage.ts';
import { createLeakageFilter } from '../../../src/engine/checks/leakageFilter.ts';
import { spellingsOf } from '../../../src/engine/checks/spellings.ts';
import type { Catalogue } from '../../../src/engine/icd10/catalogue.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
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

  it('finds British and American spellings', () => {
    assert.deepEqual(leaks('F41.1', 'A generalised anxiety disorder.'), ['title: generalised anxiety disorder']);
    assert.deepEqual(leaks('F20.1', 'Disorganised schizophrenia.'), ['title: Disorganised schizophrenia']);
    assert.deepEqual(
      leaks('F54', 'Psychological and behavioural factors associated with disorders or diseases classified elsewhere.')
        .length,
      1,
    );
    for (const [american, british] of [
      ['behavioral', 'behavioural'],
      ['pediatric', 'paediatric'],
      ['anemia', 'anaemia'],
      ['organization', 'organisation'],
      ['labeled', 'labelled'],
      ['center', 'centre'],
    ]) {
      assert.ok(
        spellingsOf([american!, 'disorder']).some(([word]) => word === british),
        american,
      );
      assert.ok(
        spellingsOf([british!, 'disorder']).some(([word]) => word === american),
        british,
      );
    }
    assert.deepEqual(spellingsOf(['four', 'hours']), [['four', 'hours']]);
  });

  it('finds the title of a heading that is a part of the code’s own title', () => {
    assert.deepEqual(leaks('F31.32', 'Known bipolar disorder.'), ['title: bipolar disorder']);
    assert.deepEqual(leaks('F33.1', 'Major depressive disorder, recurrent.'), [
      'title: Major depressive disorder, recurrent',
    ]);
    assert.deepEqual(leaks('F43.21', 'An adjustment disorder since May.'), ['title: adjustment disorder']);
    assert.deepEqual(leaks('F10.939', 'Alcohol use since his youth.'), []);
    assert.deepEqual(leaks('F41.1', 'Other anxiety disorders were ruled out.'), []);
    const text = 'Known bipolar disorder.';
    const [finding] = leakageFindings(text, tokenize(text), createLeakageMatcher(catalogue, ['F31.32']), 'text');
    assert.equal(finding!.message, 'The text names the title of its heading F31: “bipolar disorder”');
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

  it('tells by numbers of tokens just where a term stands', () => {
    const codes = ['F41.1', 'F42.9', 'F20.9', 'F51.4', 'F43.10', 'F84.0', 'F60.3', 'F10.20'];
    const matcherFor = createLeakageMatchers(catalogue);
    const tokenizer = createTokenizer();
    const mayLeak = createLeakageFilter(tokenizer);
    const words = codes.flatMap((code) => [code, ...labelWords(catalogue, code)]).flatMap((term) => term.split(' '));
    const word = fc.constantFrom(...words, 'mood', 'the', 'é', 'e\u0301');
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' ', '-', '\n', ', ', '’', '--'), fc.boolean()))
      .map((parts) => parts.map(([part, gap, upper]) => (upper ? part.toUpperCase() : part) + gap).join(''));
    const term = fc.constantFrom(...codes.flatMap((code) => [code, ...labelWords(catalogue, code)]));
    const sample = fc.tuple(text, term, text, fc.boolean()).map((parts) => parts.slice(0, parts[3] ? 3 : 1).join(' '));
    let leaking = 0;
    fc.assert(
      fc.property(sample, fc.constantFrom(...codes), (sampled, code) => {
        const matcher = matcherFor([code]);
        const { ids } = readTokens(tokenizer, sampled);
        const found = leakageFindings(sampled, tokenize(sampled), matcher, 'note.text');
        assert.equal(mayLeak(ids, matcher), found.length > 0);
        if (found.length > 0) leaking += 1;
        assert.deepEqual(
          found.map(({ span }) => span),
          matcher.find(tokenize(sampled)).map(({ span }) => span),
        );
        for (const { field, evidence } of found) {
          assert.equal(field, 'note.text');
          assert.ok(evidence.rule === 'label-leakage' && evidence.code === code);
        }
      }),
      { numRuns: 2000 },
    );
    assert.ok(leaking > 200);
  });

  it('makes the matcher of a set of codes once', () => {
    const matcherFor = createLeakageMatchers(catalogue);
    assert.equal(matcherFor(['F41.1', 'F32.1']), matcherFor(['F41.1', 'F32.1']));
    assert.notEqual(matcherFor(['F41.1']), matcherFor(['F41.1', 'F32.1']));
  });
});
