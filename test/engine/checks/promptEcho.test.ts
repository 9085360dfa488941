import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createPromptEcho, sentencesOf } from '../../../src/engine/checks/promptEcho.ts';
import { parsePromptTemplate } from '../../../src/engine/generate/prompt.ts';
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
        const [span] = echo(text);
        assert.equal(span && text.slice(span.start, span.end), piece);
      }),
    );
  });

  it('leaves seven tokens of a longer sentence, and other texts, alone', () => {
    assert.deepEqual(echo('Write one clinical note about an invented friend.'), []);
    assert.deepEqual(echo('She writes notes to herself and nothing else.'), []);
    assert.deepEqual(createPromptEcho([])('anything at all'), []);
  });
});
