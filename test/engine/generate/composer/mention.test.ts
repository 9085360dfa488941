import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asMention, inShort, settleMentions } from '../../../../src/engine/generate/composer/mention.ts';
import { capitalised } from '../../../../src/engine/generate/composer/template.ts';

const quarrel = asMention('the long quarrel over a will ~ the quarrel');

describe('a fact with a short form', () => {
  it('is told in full once, then in short, across sentences', () => {
    const told = new Set<string>();
    assert.equal(
      settleMentions(`It began with ${quarrel}; ${quarrel} goes on.`, told),
      'It began with the long quarrel over a will; the quarrel goes on.',
    );
    assert.equal(settleMentions(`${capitalised(quarrel)} is over.`, told), 'The quarrel is over.');
  });

  it('counts as the same fact when it opens a sentence', () => {
    const told = new Set<string>();
    assert.equal(settleMentions(`${capitalised(quarrel)} began.`, told), 'The long quarrel over a will began.');
    assert.equal(settleMentions(`Since ${quarrel}, no sleep.`, told), 'Since the quarrel, no sleep.');
  });

  it('may hold another fact', () => {
    const outer = asMention(`poor sleep since ${quarrel} ~ the poor sleep`);
    const told = new Set<string>();
    assert.equal(settleMentions(outer, told), 'poor sleep since the long quarrel over a will');
    assert.equal(settleMentions(outer, told), 'the poor sleep');
  });

  it('is counted in short', () => {
    assert.equal(inShort(`After ${quarrel}, calm.`), 'After the quarrel, calm.');
  });

  it('leaves text without short forms as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        fc.pre(!text.includes(' ~ '));
        assert.equal(settleMentions(asMention(text), new Set()), text);
      }),
    );
  });
});
