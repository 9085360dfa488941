import assert from 'node:assert/strict';
import { monotonyFindings } from '../../../src/engine/checks/lowDiversity.ts';
import { createRepetitionFinder } from '../../../src/engine/text/repetition.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';

/** A text of sentences of nine words, each of which stands twice. */
function repeating(sentences: number): string {
  const all = Array.from(
    { length: sentences },
    (_, at) => `${Array.from({ length: 9 }, (_, word) => `w${at}x${word}`).join(' ')}.`,
  );
  const between = (at: number): string => `apart${at}.`;
  return [...all, ...all].map((sentence, at) => `${sentence} ${between(at)}`).join(' ');
}

function repetitionsIn(text: string) {
  const own = readTokens(createTokenizer(), text);
  return monotonyFindings(own, createRepetitionFinder(), { minRun: 8, ttr: 0 }, 'text');
}

describe('low-diversity', () => {
  it('tells of each repetition of a text that has few', () => {
    const findings = repetitionsIn(repeating(10));
    assert.equal(findings.length, 10);
    assert.ok(findings.every(({ message }) => message === 'These 9 words stand twice in the text'));
  });

  it('tells of the first ten of many, and with the last how many there are besides', () => {
    const findings = repetitionsIn(repeating(300));
    assert.equal(findings.length, 10);
    assert.equal(findings[9]!.message, 'These 9 words stand twice in the text; 290 more repetitions in this text');
    assert.equal((findings[9]!.evidence as { further?: number }).further, 290);
    assert.match(repetitionsIn(repeating(11)).at(-1)!.message, /; 1 more repetition in this text$/);
  });
});
