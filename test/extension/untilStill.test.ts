import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { untilStill } from '../../src/extension/untilStill.ts';

describe('untilStill', () => {
  /** Text that is typed on while the first answers are under way. */
  async function answerWhileTyping(letters: string, isWanted = (_: string) => true) {
    let text = letters[0]!;
    const asked: [string, boolean][] = [];
    const answer = await untilStill(
      () => (isWanted(text) ? text.length : undefined),
      async (isFirst) => {
        const about = text;
        asked.push([about, isFirst]);
        await turn();
        text = letters.slice(0, text.length + 1);
        return about;
      },
    );
    return { answer, asked };
  }

  it('answers at once when nothing changes', async () => {
    assert.deepEqual(await answerWhileTyping('p'), { answer: 'p', asked: [['p', true]] });
  });

  it('asks again until the last change', async () => {
    const { answer, asked } = await answerWhileTyping('pan');
    assert.equal(answer, 'pan');
    assert.deepEqual(asked, [
      ['p', true],
      ['pa', false],
      ['pan', false],
    ]);
  });

  it('stops once nobody wants the answer', async () => {
    const { asked } = await answerWhileTyping('panic', (text) => text.length < 3);
    assert.deepEqual(
      asked.map(([about]) => about),
      ['p', 'pa'],
    );
  });
});
