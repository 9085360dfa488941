import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CasewrightError } from '../../../src/engine/errors.ts';
import { getAt, parseFieldPath, setAt } from '../../../src/engine/record/fieldPath.ts';
import type { CaseRecord, JsonObject } from '../../../src/engine/record/record.ts';
import { parseRecord, type RecordLayout, serialiseRecord } from '../../../src/engine/record/schema.ts';

const CHAT: RecordLayout = {
  fields: { id: 'uuid', code: 'labels.icd10', text: 'messages.1.content', meta: 'provenance' },
  template: {
    messages: [
      { role: 'user', content: 'Write a {{meta.axes.noteType}} for {{code}} ({{title}}).' },
      { role: 'assistant', content: '' },
    ],
  },
};

const record = fc.record({
  id: fc.string({ minLength: 1 }).filter((id) => id.trim() !== ''),
  codes: fc.array(fc.constantFrom('F32.1', 'F41.1', 'F20.0'), { minLength: 1, maxLength: 3 }),
  text: fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
  meta: fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 }) as fc.Arbitrary<JsonObject>,
});

function kinds(line: string, layout?: RecordLayout): string[] {
  return parseRecord(line, layout).problems.map((problem) => `${problem.kind}:${problem.field ?? ''}`);
}

describe('parseRecord and serialiseRecord', () => {
  it('gives back what was written, on one line, in the plain and in a chat layout', () => {
    fc.assert(
      fc.property(record, fc.boolean(), (written: CaseRecord, chat) => {
        const layout = chat ? CHAT : undefined;
        const line = serialiseRecord(written, layout);
        assert.ok(!/[\n\r\u2028\u2029]/.test(line));
        const { record: read, problems } = parseRecord(line, layout);
        assert.deepEqual(problems, []);
        // JSON has one zero and no prototypes: compare as JSON.
        assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(written)));
      }),
      { numRuns: 300 },
    );
  });

  it('fills the template and keeps its key order', () => {
    const line = serialiseRecord(
      { id: 'a', codes: ['F32.1'], text: 'Body', meta: { axes: { noteType: 'progress-note' } } },
      CHAT,
      { title: 'A title' },
    );
    assert.deepEqual(JSON.parse(line), {
      messages: [
        { role: 'user', content: 'Write a progress-note for F32.1 (A title).' },
        { role: 'assistant', content: 'Body' },
      ],
      uuid: 'a',
      labels: { icd10: 'F32.1' },
      provenance: { axes: { noteType: 'progress-note' } },
    });
    assert.match(line, /^\{"messages"/);
  });

  it('names each thing that is wrong and still gives the text where there is one', () => {
    assert.deepEqual(kinds('{"id":"a","code":"F32.1","text":"x"}'), []);
    assert.deepEqual(kinds('{"id":"a","code":["F32.1","F41.1"],"text":"x","meta":{}}'), []);
    assert.deepEqual(kinds('[1]'), ['not-object:']);
    assert.deepEqual(kinds('null'), ['not-object:']);
    assert.deepEqual(kinds('{"id":7,"code":[],"text":"  "}'), [
      'empty-field:text',
      'wrong-type:id',
      'empty-field:code',
    ]);
    assert.deepEqual(kinds('{"text":"x"}'), ['missing-field:id', 'missing-field:code']);
    assert.deepEqual(parseRecord('{"text":"x"}').record, { id: '', codes: [], text: 'x', meta: {} });
    assert.deepEqual(kinds('{"id":"a","code":"F32.1","text":null,"meta":3}'), ['wrong-type:text', 'wrong-type:meta']);
    assert.match(
      parseRecord('{"id":"a","note":"x"}').problems[0]!.message,
      /“text” is missing; the record has id, note/,
    );
  });

  it('points at the place where broken JSON breaks', () => {
    const { problems, object } = parseRecord('{"id":"a" "code":"F32.1"}');
    assert.equal(object, undefined);
    assert.equal(problems[0]?.kind, 'not-json');
    assert.equal(problems[0]?.at?.start, 10);
    assert.match(problems[0]!.message, /comma expected at column 11/);
    for (const line of ['{', '', '{"a":"\u0001"}', '{"a":1}}', "{'a':1}", '{"a":1,}', 'nonsense']) {
      const [problem] = parseRecord(line).problems;
      assert.equal(problem?.kind, 'not-json', line);
      assert.ok(problem.at!.start <= line.length && problem.at!.end >= problem.at!.start, line);
    }
  });

  it('says of a fault inside a string or number where that begins, not that the fault stands there', () => {
    const said = {
      '{"id":"a","text":"He sleeps': 'the string that begins at column 18 is not closed',
      '{"a":1.}': 'the number that begins at column 6 is not finished',
      '{"a":"x \\u12"}': 'a \\u without four hexadecimal digits in the string that begins at column 6',
      '{"a":"x \\q"}': 'an escape that JSON does not have in the string that begins at column 6',
      '{"a":"x\ty"}': 'a control character that is not escaped in the string that begins at column 6',
    };
    for (const [line, words] of Object.entries(said)) {
      const [problem] = parseRecord(line).problems;
      assert.deepEqual(
        [problem?.message, problem?.at?.start],
        [`Not valid JSON: ${words}`, words.includes('18') ? 17 : 5],
      );
    }
  });

  it('agrees with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => json.slice(1)),
        ),
        (line) => {
          let valid = true;
          try {
            JSON.parse(line);
          } catch {
            valid = false;
          }
          assert.equal(parseRecord(line).problems[0]?.kind === 'not-json', !valid);
        },
      ),
    );
  });
});

describe('field paths', () => {
  it('reads back what was set, through objects and arrays', () => {
    const key = fc.oneof(
      fc.constantFrom('a', 'b.c', '__proto__', 'constructor', '0', '2'),
      fc.string({ minLength: 1, unit: fc.constantFrom(...'xyz.') }),
    );
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), (keys) => {
        // A backslash is the escape character itself and has no spelling inside a key.
        const path = keys.map((part) => part.replaceAll('.', '\\.')).join('.');
        const segments = parseFieldPath(path);
        assert.deepEqual(segments, keys);
        const object: JsonObject = {};
        setAt(object, segments, 'value');
        assert.equal(getAt(object, segments), 'value');
        assert.equal(({} as Record<string, unknown>).value, undefined);
      }),
    );
  });

  it('never reads inherited properties', () => {
    assert.equal(getAt({}, ['constructor']), undefined);
    assert.equal(getAt({ a: [] }, ['a', 'length']), undefined);
  });

  it('refuses empty parts and paths through scalars', () => {
    assert.throws(() => parseFieldPath('a..b'), CasewrightError);
    assert.throws(() => parseFieldPath(''), CasewrightError);
    assert.throws(() => setAt({ a: 'x' }, ['a', 'b'], 1), { code: 'bad-field-path' });
    assert.throws(() => setAt({ a: [] }, ['a', 'b'], 1), { code: 'bad-field-path' });
  });
});
