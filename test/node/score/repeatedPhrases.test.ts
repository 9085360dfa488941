import assert from 'node:assert/strict';
import type { Finding } from '../../../src/engine/checks/finding.ts';
import { createPhrases } from '../../../src/node/score/repeatedPhrases.ts';

/** A finding of a passage that `count` records hold, where it stands in the text. */
function boilerplate(text: string, passage: string, count: number): Finding {
  const start = text.indexOf(passage);
  const tokens = passage.split(' ').length;
  return {
    rule: 'low-diversity',
    severity: 'information',
    message: '',
    field: 'text',
    span: { kind: 'text', start, end: start + passage.length },
    evidence: { rule: 'low-diversity', kind: 'boilerplate', count, share: 0, tokens },
  };
}

describe('repeated phrases', () => {
  it('are counted however they are written, those that take up most first, and lead to their records', () => {
    const phrases = createPhrases();
    const long = 'seen in the outpatient clinic for a routine follow up visit today';
    const often = 'the patient denies any thoughts of harming herself';
    for (let line = 1; line <= 6; line += 1) {
      const own = line % 2 === 0 ? long.replace('clinic', 'Clinic') : long.replaceAll(' for', '\n for');
      const text = `Note. ${own}. Then, ${often}.`;
      const findings = [boilerplate(text, own, 6), boilerplate(text, often, 40)];
      phrases.add(line, { id: `r${line}`, text }, findings);
    }
    const [first, second, ...others] = phrases.most();
    assert.deepEqual([first?.text, first?.records, first?.tokens], [often, 40, 8]);
    assert.deepEqual(
      first?.places,
      [1, 2, 3].map((line) => ({ id: `r${line}`, line: line - 1 })),
    );
    assert.deepEqual([second?.text, second?.records], [long, 6]);
    assert.deepEqual(others, []);
  });

  it('leave out what is part of another one, but no phrase that only shares letters with it', () => {
    const phrases = createPhrases();
    const whole = 'he is tense and sleeps badly on most nights';
    const part = 'sleeps badly on most nights';
    const other = 'he is tense and sleeps badly on most nightshifts';
    for (const [at, passage] of [whole, part, other].entries()) {
      phrases.add(at + 1, { id: '', text: passage }, [boilerplate(passage, passage, 9 - at)]);
    }
    assert.deepEqual(
      phrases.most().map(({ text }) => text),
      [whole, other],
    );
  });
});
