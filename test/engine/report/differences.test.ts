import assert from 'node:assert/strict';
import { nearDuplicateFinding } from '../../../src/engine/checks/nearDuplicate.ts';
import { differencesOf } from '../../../src/engine/report/differences.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { NOT_JSON, reported } from './reportOf.ts';

/** What the report says differs between two texts. */
function between(text: string, other: string): string | undefined {
  const tokenizer = createTokenizer();
  const twin = { id: 'b', line: 2 };
  const relation = {
    twin,
    similarity: 0.6,
    clusterSize: 2,
    cluster: 1,
    closest: [twin, twin],
    range: [0.6, 0.6],
  } as const;
  const finding = nearDuplicateFinding(readTokens(tokenizer, text), readTokens(tokenizer, other), relation, 'text');
  const record = reported(1, JSON.stringify({ id: 'a', code: 'F32.1', text }), [finding]);
  return differencesOf(finding, record, () => ({ text: other }));
}

describe('what differs between near-duplicates', () => {
  it('is the words between the runs they share', () => {
    const text = 'She has slept badly for four weeks, eats little and sees nobody but her sister.';
    assert.equal(
      between(text, 'She has slept badly for nine weeks, eats little and sees nobody but her brother.'),
      'differs: “four” → “nine”; “sister” → “brother”',
    );
    assert.equal(between(text, `Again: ${text}`), 'differs: nothing → “Again”');
    assert.equal(between(text, text.replace(', eats little', '')), 'differs: “eats little” → nothing');
    assert.equal(between(text, text), undefined);
    assert.equal(between(text, text.toUpperCase()), undefined);
  });

  it('is told in short', () => {
    const words = Array.from({ length: 40 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`);
    const other = words.map((word, at) => (at % 8 === 4 ? `other${at}` : word));
    const said = between(words.join(' '), other.join(' '))!;
    assert.match(said, /^differs: “worde4” → “other4”; .*; .*; 2 more$/);
    assert.ok(between(words.join(' '), `${words.slice(0, 20).join(' ')} ${'x'.repeat(200)}`)!.length < 120);
  });

  it('is said of near-duplicates alone, where the twin can be had', () => {
    assert.equal(
      differencesOf(NOT_JSON, reported(1, '{', [NOT_JSON]), () => ({ text: 'x' })),
      undefined,
    );
  });
});
