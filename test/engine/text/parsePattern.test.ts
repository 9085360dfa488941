import assert from 'node:assert/strict';
import { parsePattern } from '../../../src/engine/text/parsePattern.ts';

function phrases(pattern: string): string[] {
  return parsePattern(pattern, { fear: 'fear|fears' }).map((slots) =>
    slots.map(({ words, gap }) => (gap > 0 ? `~${gap} ` : '') + words.join('|')).join(' '),
  );
}

describe('parsePattern', () => {
  it('reads words, alternatives, stems and gaps', () => {
    assert.deepEqual(phrases('low|depressed mood'), ['low|depressed mood']);
    assert.deepEqual(phrases('avoid* ~3 crowds'), ['avoid* ~3 crowds']);
  });

  it('reads brackets with alternatives of several words, and joins those of one word', () => {
    assert.deepEqual(phrases('(no|little|very little) interest'), ['no|little interest', 'very little interest']);
    assert.deepEqual(phrases('a (b (c|d e)?|f) g'), ['a b|f g', 'a b c g', 'a b d e g']);
  });

  it('reads what may be absent', () => {
    assert.deepEqual(phrases('persistent? low mood'), ['low mood', 'persistent low mood']);
    assert.deepEqual(phrases('cries ~3 (daily|often)?'), ['cries', 'cries ~3 daily|often']);
  });

  it('reads word classes, and hyphenated words whole and in parts', () => {
    assert.deepEqual(phrases('@fear of heights'), ['fear|fears of heights']);
    assert.deepEqual(phrases('self-harm*'), ['self-harm*', 'self harm*']);
  });

  it('folds case, accents and apostrophes', () => {
    assert.deepEqual(phrases('Ánimo caÍdo'), ['animo caido']);
    assert.deepEqual(phrases('can’t'), ["can't"]);
  });

  it('refuses what cannot be read', () => {
    for (const bad of ['a (b', 'a) b', '@nothing', 'a?', '', 'a & b', 'self-', 'a ~10 b', 'a ~3', 'a (b ~2|c) d']) {
      assert.throws(() => parsePattern(bad), /cannot be read/, bad);
    }
  });
});
