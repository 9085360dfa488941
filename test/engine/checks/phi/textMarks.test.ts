import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCapitalLookUp } from '../../../../src/engine/checks/phi/capitals.ts';
import { scanText } from '../../../../src/engine/checks/phi/scan.ts';
import { createMarkFinder } from '../../../../src/engine/checks/phi/textMarks.ts';
import { createPhiKnowledge } from '../../../../src/engine/knowledge/names/phiKnowledge.ts';

const knowledge = createPhiKnowledge();
const find = createMarkFinder(knowledge);
const lookUp = createCapitalLookUp(knowledge);

/** Names, words before names, and what is made of them: shouted, joined, with other edges. */
const listed = fc.constantFrom(...knowledge.words.keys(), ...knowledge.contexts.keys());
const word = fc.oneof(
  listed,
  listed.map((each) => each.toUpperCase()),
  listed.map((each) => each.toLowerCase()),
  fc.string({ unit: fc.constantFrom(...'aAbBzZsS'), maxLength: 30 }),
  fc.constantFrom(
    'www',
    'http://',
    '192.168.0.1',
    '12',
    '4',
    "'s",
    "'S",
    '-',
    "'",
    '’',
    'é',
    'Ñu',
    '\u0301',
    '\ud83d',
    '😀',
    '\0',
  ),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ', '  ', '. ', '.', ', ', '\n', '@', ':', '://', '-', "'", '’', '1')), {
    maxLength: 30,
    size: 'max',
  })
  .map((parts) => parts.flat().join(''));

describe('the marks of a text', () => {
  it('are those of the scan of any text, with what the lists say of each word', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary-ascii', maxLength: 200 })), (given) => {
        const scan = scanText(given);
        const { kinds, contexts } = lookUp(scan);
        const found = find(given);
        assert.deepEqual([...found.digits.subarray(0, found.digitRuns * 2)], scan.digits);
        assert.deepEqual([...found.places.subarray(0, found.count * 2)], scan.capitals);
        assert.deepEqual([...found.kinds.subarray(0, found.count)], [...kinds]);
        assert.deepEqual([...found.contexts.subarray(0, found.count)], [...contexts]);
        assert.deepEqual(found.ats, scan.ats);
        assert.deepEqual(found.links, scan.links);
      }),
      { numRuns: 1_500 },
    );
  });

  it('are those of a text longer than any before it', () => {
    const long = 'Anna Smith saw Dr. O’Neil. '.repeat(4000).replaceAll('’', "'");
    const { count, kinds } = find(long);
    assert.equal(count, 4 * 4000);
    assert.deepEqual([...kinds.subarray(0, 4)], [...lookUp(scanText('Anna Smith saw Dr. O’Neil. ')).kinds]);
  });
});
