import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findInvalid, rememberNearest } from '../../../src/engine/checks/invalidRecord.ts';
import type { Catalogue } from '../../../src/engine/icd10/catalogue.ts';
import { DEFAULT_FIELDS, parseRecord } from '../../../src/engine/record/schema.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';

let catalogue: Catalogue;
before(async () => {
  catalogue = await loadCatalogue('media');
});

function check(source: string, ids: Readonly<Record<string, number>> = {}) {
  return findInvalid(parseRecord(source), {
    fields: DEFAULT_FIELDS,
    catalogue,
    lengths: { min: 1, max: 50 },
    seenId: (id) => (Object.hasOwn(ids, id) ? { id, line: ids[id]! } : undefined),
  });
}

const messages = (source: string, ids?: Readonly<Record<string, number>>): string[] =>
  check(source, ids).map(({ message }) => message);

describe('invalid records', () => {
  it('says what is wrong and what would be right', () => {
    assert.deepEqual(messages('{"id":"a","code":"F32.77","text":"Low mood."}'), [
      `“F32.77” is not a code of ${catalogue.name}; nearest: F32.81, F32.89 or F32.5`,
    ]);
    assert.deepEqual(messages('{"id":"a","code":"F20.81","text":"Low mood."}'), []);
    assert.match(
      messages('{"id":"a","code":"F41","text":"Low mood."}')[0]!,
      /^F41 \(Other anxiety disorders\) is a heading, not a code for records; use F41\.0, F41\.1 or F41\.3$/,
    );
    assert.deepEqual(messages('{"id":"a","code":"F41.1","text":"Low mood."}', { a: 3 }), [
      'The id “a” already stands on line 3',
    ]);
    assert.match(
      messages('{"code":"F41.1","id":"a","note":"x"}')[0]!,
      /“text” is missing; the record has code, id, note/,
    );
    assert.deepEqual(messages('{"id":"a","code":"F41.1","text":"a \\ud83d b"}'), [
      'Broken text, 1 character: surrogates stand alone where a character was cut in two',
    ]);
  });

  it('marks every run of broken characters and nothing else', () => {
    const unit = fc.constantFrom('a', ' ', '😀', '\ufffd', '\ud83d', '\ude00', 'é');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (words) => {
        const text = `x ${words}`;
        const found = check(JSON.stringify({ id: 'a', code: 'F41.1', text })).filter(({ span }) => span);
        let repaired = '';
        let from = 0;
        for (const { span } of found) {
          assert.ok(span!.start >= from && (from === 0 || span!.start > from), 'in order and apart');
          repaired += text.slice(from, span!.start);
          from = span!.end;
        }
        repaired += text.slice(from);
        const pure = Array.from(text).filter(
          (char) => char !== '\ufffd' && (char.length === 2 || !/[\ud800-\udfff]/.test(char)),
        );
        assert.equal(repaired, pure.join(''));
      }),
    );
  });

  it('never throws, whatever stands on the line', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, noise) => {
        for (const source of [json, json.slice(1), noise, `{"id":${json},"code":${json},"text":${json}}`]) {
          for (const { severity, evidence } of check(source)) {
            assert.equal(severity, 'error');
            assert.equal(evidence.rule, 'invalid-record');
          }
        }
      }),
    );
  });

  it('asks the catalogue once for the codes nearest to a wrong one', () => {
    let asked = 0;
    const counting: Catalogue = {
      ...catalogue,
      nearest(code, limit) {
        asked += 1;
        return catalogue.nearest(code, limit);
      },
    };
    const remembering = rememberNearest(counting);
    assert.deepEqual(remembering.nearest('F32.77'), catalogue.nearest('F32.77'));
    assert.deepEqual(remembering.nearest('F32.77'), catalogue.nearest('F32.77'));
    assert.equal(asked, 1);
    assert.deepEqual(remembering.nearest('F32.77', 1).length, 1);
  });
});
