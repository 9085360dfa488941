import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Breaks, placesOf, sentenceAround } from '../../../src/engine/text/sentences.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { first, end } = sentenceAround(new Breaks().begin(text, placesOf(tokens)), at);
    assert.equal(first, at);
    found.push(text.slice(tokens[first]!.start, tokens[end - 1]!.end));
    at = end;
  }
  return found;
}

describe('sentenceAround', () => {
  it('ends at full stops, question marks and blank lines', () => {
    assert.deepEqual(sentences('She is low. He cries! Why? So it goes.\n\nnext'), [
      'She is low',
      'He cries',
      'Why',
      'So it goes',
      'next',
    ]);
  });

  it('does not end at abbreviations, initials and decimals', () => {
    assert.deepEqual(sentences('Seen by Dr. Smith, J. Doe, dose 1.5 mg. Then home.'), [
      'Seen by Dr. Smith, J. Doe, dose 1.5 mg',
      'Then home',
    ]);
  });

  it('goes on over a wrapped line, and ends at headings and list items', () => {
    assert.deepEqual(sentences('low mood\nfor weeks\nSleep poor\n- eats well'), [
      'low mood\nfor weeks',
      'Sleep poor',
      'eats well',
    ]);
  });

  it('is near its token where nothing ends for thousands of words', () => {
    const text = 'low mood and early waking, '.repeat(5000);
    const tokens = tokenize(text);
    const { first, end } = sentenceAround(new Breaks().begin(text, placesOf(tokens)), 9000);
    assert.ok(first > 8000 && first < 9000 && end > 9000 && end < 10_000);
  });

  it('cuts every text into sentences without overlap', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void sentences(text)));
  });
});
