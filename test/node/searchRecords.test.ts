import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRecord } from '../../src/engine/record/schema.ts';
import { toRecordQuery } from '../../src/node/searchRecords.ts';

describe('the search for records', () => {
  const lines = [
    '{"id":"r-1","code":"F32.1","text":"Low mood for six weeks; sleeps four hours."}',
    '{"id":"r-2","code":["F41.1","F32.1"],"text":"Worry \\u00e9tranger, caf\\u00E9."}',
    '{"id":"x/y","code":"F20.0","text":"Hears \\"two\\" voices\\nday and night."}',
  ];
  const found = (query: string): string[] => {
    const { mayHold, match } = toRecordQuery(query);
    return lines.filter(mayHold).flatMap((source, at) => match(parseRecord(source).record!, at + 1)?.id ?? []);
  };

  it('finds all words in any order in id, codes and text, however they are written', () => {
    assert.deepEqual(found('WEEKS low'), ['r-1']);
    assert.deepEqual(found('r-'), ['r-1', 'r-2']);
    assert.deepEqual(found('f32.1'), ['r-1', 'r-2']);
    assert.deepEqual(found('f32.1 café'), ['r-2']);
    assert.deepEqual(found('x/y "two"'), ['x/y']);
    assert.deepEqual(found('voices day'), ['x/y']);
    assert.deepEqual(found('six months'), []);
    assert.equal(found(' ').length, 3);
  });

  it('passes no line over that it would have listed', () => {
    const words = fc.array(fc.constantFrom('low', 'CAFÉ', 'x/y', '\\', '"two"', 'f41.1', 'night.', 'é', 'n'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(words, (chosen) => {
        const { mayHold, match } = toRecordQuery(chosen.join(' '));
        for (const source of lines) assert.ok(mayHold(source) || !match(parseRecord(source).record!, 1));
      }),
    );
  });

  it('shows the words around the first hit', () => {
    const text = `${'Before it all. '.repeat(40)}The needle stands here. ${'After it all. '.repeat(40)}`;
    const { excerpt } = toRecordQuery('needle').match({ id: 'a', codes: [], text, meta: {} }, 1)!;
    assert.match(excerpt, /^….*The needle stands here\. After.*…$/);
    assert.ok(excerpt.length < 125);
    assert.equal(
      toRecordQuery('').match({ id: 'a', codes: [], text: 'Short\nreport.', meta: {} }, 1)!.excerpt,
      'Short report.',
    );
  });
});
