import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { tokenize, tokenTexts } from '../../../src/engine/text/tokens.ts';

const goldens = (name: string) => readFileSync(`test/fixtures/goldens/${name}`, 'utf8');
const golden = JSON.parse(goldens('golden.json')) as { tokens: Record<string, string[]> };

describe('tokenize', () => {
  it('agrees with the golden tokens', () => {
    let compared = 0;
    for (const file of ['corpusA.jsonl', 'referenceA.jsonl']) {
      for (const line of goldens(file).split('\n').filter(Boolean)) {
        const { id, text } = JSON.parse(line);
        assert.deepEqual(tokenTexts(text), golden.tokens[id], id);
        compared += 1;
      }
    }
    assert.equal(compared, 55);
  });

  it('places every token where it stands, whatever normalisation does', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'e\u0301',
        'É',
        'İ',
        'ΑΣ',
        '=\u0338',
        '\u1112\u1161\u11ab',
        '가\u11a8',
        "don't",
        'o’clock',
        'a-b',
        '-',
        '\u2028',
        '1\ufe0f\u20e3',
        'ǅ',
        'ẞ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const expected =
          text
            .normalize('NFC')
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
        const tokens = tokenize(text);
        assert.deepEqual(
          tokens.map((token) => token.text),
          expected,
        );
        let end = 0;
        for (const token of tokens) {
          assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
          end = token.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
