import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createPromptEcho, sentencesOf } from '../../../src/engine/checks/promptEcho.ts';
import { parsePromptTemplate } from '../../../src/engine/generate/prompt.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { tokenTexts } from '../../../src/engine/text/tokens.ts';

const template = parsePromptTemplate(readFileSync('media/prompts/report.md', 'utf8'), 'report', 'report.md');
const sentences = [...sentencesOf(template.system), ...sentencesOf(template.prompt)];
const echo = createPromptEcho(sentences);

describe('prompt echo', () => {
  it('takes the sentences of the prompt file, without placeholders and bare words', () => {
    assert.ok(sentences.includes('You write the note and nothing else'));
    assert.ok(sentences.every((sentence) => !/[{}]/.test(sentence) && tokenTexts(sentence).length >= 6));
  });

  it('finds every run of eight tokens of a sentence, wherever it stands, and its place', () => {
    const long = sentences.filter((sentence) => sentence.split(' ').length >= 10);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), fc.nat(), fc.boolean(), (sentence, a, b, upper) => {
        const words = sentence.replace(/^- /, '').split(' ');
        const from = a % (words.length - 8);
        const count = 9 + (b % (words.length - from - 8));
        const part = words
          .slice(from, from + count)
          .join(' ')
          .replace(/,$/, '');
        const piece = upper ? part.toUpperCase() : part;
        const text = `He sleeps badly. ${piece}. He eats little.`;
        const [span] = echo.find(text);
        assert.equal(span && text.slice(span.start, span.end), piece);
      }),
    );
  });

  it('has a quick look that overlooks nothing', () => {
    const tokenizer = createTokenizer();
    const mayHold = echo.filterFor(tokenizer);
    const words = sentences.flatMap((sentence) => sentence.split(' '));
    const piece = fc.oneof(
      fc.constantFrom(...sentences),
      fc
        .tuple(fc.nat(), fc.integer({ min: 5, max: 12 }))
        .map(([from, count]) => words.slice(from % words.length, (from % words.length) + count).join(', ')),
      fc.constantFrom(...words, 'He sleeps badly.'),
    );
    let echoes = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join(' ');
        const isFound = echo.find(text).length > 0;
        if (isFound) echoes += 1;
        assert.ok(mayHold(readTokens(tokenizer, text).ids) || !isFound);
      }),
      { numRuns: 500 },
    );
    assert.ok(echoes > 100);
    const plain = 'You write that you and the note and a case of one patient, in the text of it and no more than that.';
    assert.ok(!mayHold(readTokens(tokenizer, plain).ids));
  });

  it('leaves seven tokens of a longer sentence, and other texts, alone', () => {
    assert.deepEqual(echo.find('Write one clinical note about an invented friend.'), []);
    assert.deepEqual(echo.find('She writes notes to herself and nothing else.'), []);
    assert.deepEqual(createPromptEcho([]).find('anything at all'), []);
  });
});
