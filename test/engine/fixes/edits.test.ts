import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyFix, fixToSourceEdits } from '../../../src/engine/fixes/fix.ts';
import {
  applyTextEdits,
  deletion,
  editsBetween,
  replaceSpan,
  type TextEdit,
} from '../../../src/engine/fixes/textEdits.ts';
import { DEFAULT_FIELDS } from '../../../src/engine/record/schema.ts';

const anyText = fc.string({
  unit: fc.constantFrom('a', 'b ', 'é', '\n', '"', '\\', '/', '😀', '\ud83d', '\udc00', '\u2028', '\t', '. '),
  maxLength: 40,
});

/** Edits of a text without overlaps. */
function editsOf(text: string): fc.Arbitrary<TextEdit[]> {
  return fc.array(fc.tuple(fc.nat(text.length), anyText), { maxLength: 8 }).map((cuts) => {
    const sorted = [...cuts].sort(([a], [b]) => a - b);
    const edits: TextEdit[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      edits.push(replaceSpan(sorted[index]![0], sorted[index + 1]![0], sorted[index]![1]));
    }
    return edits;
  });
}

const textAndEdits = anyText.chain((text) => fc.tuple(fc.constant(text), editsOf(text)));

/** A line as different programs write it. */
const WRITERS: Readonly<Record<string, (object: object) => string>> = {
  compact: (object) => JSON.stringify(object),
  python: (object) =>
    JSON.stringify(object, null, 1)
      .replace(/\n */g, ' ')
      .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  slashes: (object) => JSON.stringify(object).replaceAll('/', '\\/'),
};

describe('text edits', () => {
  it('apply from left to right, join where they touch, and refuse to overlap', () => {
    const edits = [replaceSpan(6, 11, 'all'), replaceSpan(0, 5, 'Good'), replaceSpan(5, 6, ' to ')];
    assert.equal(applyTextEdits('Hello world', edits), 'Good to all');
    assert.throws(() => applyTextEdits('Hello', [replaceSpan(0, 3, ''), replaceSpan(2, 4, '')]), RangeError);
    assert.throws(() => applyTextEdits('Hello', [replaceSpan(3, 9, '')]), RangeError);
  });

  it('between two texts make one of the other, and leave alone what both have', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const edits = editsBetween(before, after);
        assert.equal(applyTextEdits(before, edits), after);
        if (before === after) assert.deepEqual(edits, []);
      }),
    );
    assert.deepEqual(editsBetween('The cat sat on the mat.', 'The dog sat on a mat.'), [
      replaceSpan(4, 7, 'dog'),
      replaceSpan(15, 18, 'a'),
    ]);
  });

  it('of a deletion mend the white space around it', () => {
    const take = (text: string, words: string): string => {
      const start = text.indexOf(words);
      return applyTextEdits(text, [deletion(text, start, start + words.length)]);
    };
    assert.equal(take('One (two) three.', '(two)'), 'One three.');
    assert.equal(take('One two (three).', '(three)'), 'One two.');
    assert.equal(take('One.\n\nTwo\n\nThree.', 'Two'), 'One.\n\nThree.');
    assert.equal(take('One\r\nTwo\r\nThree', 'Two'), 'One\r\nThree');
    assert.equal(take('Sure!\n\nReport.', 'Sure!'), 'Report.');
    assert.equal(take('Report.\n\nBye', 'Bye'), 'Report.');
    assert.equal(take('- x Two', 'x'), '- Two');
  });
});

describe('edits of a source line', () => {
  for (const [name, write] of Object.entries(WRITERS)) {
    it(`change the string and nothing else, in a ${name} line`, () => {
      fc.assert(
        fc.property(textAndEdits, anyText, ([text, edits], other) => {
          const source = write({ id: other, code: ['F32.1', 'F41.1'], note: { text, 'a.b': other }, n: 1.5e3 });
          const fields = { ...DEFAULT_FIELDS, text: 'note.text' };
          const fix = { title: '', edits: edits.map((edit) => ({ field: 'note.text', ...edit })) };
          const sourceEdits = fixToSourceEdits(source, fields, fix);
          const after = applyFix(source, fields, fix);
          const object = JSON.parse(after);
          assert.equal(object.note.text, applyTextEdits(text, edits));
          assert.deepEqual({ ...object, note: { ...object.note, text } }, JSON.parse(source));
          assert.doesNotMatch(after, /\p{Cs}/u);
          // What lies outside of the edits is there byte for byte.
          let [at, shift] = [0, 0];
          for (const { span, text: written } of sourceEdits) {
            assert.ok(span.start >= at);
            assert.equal(after.slice(at + shift, span.start + shift), source.slice(at, span.start));
            shift += written.length - (span.end - span.start);
            at = span.end;
          }
          assert.equal(after.slice(at + shift), source.slice(at));
          if (name === 'python' && source.includes('\\u')) assert.doesNotMatch(after, /[^\0-\x7f]/);
        }),
      );
    });
  }

  it('keep the escapes of what they do not touch', () => {
    const source = String.raw`{"id":"r","text":"caf\u00E9 \ud83d\ude00 A\/B \u0041nna \"x\" end"}`;
    const fix = { title: '', edits: [{ field: 'text', ...replaceSpan(12, 16, 'Éva') }] };
    assert.equal(
      applyFix(source, DEFAULT_FIELDS, fix),
      String.raw`{"id":"r","text":"caf\u00E9 \ud83d\ude00 A\/B \u00C9va \"x\" end"}`,
    );
  });

  it('refuse a line that is not the one the fix was made for', () => {
    const fix = { title: '', edits: [{ field: 'text', ...replaceSpan(2, 9, '') }] };
    for (const source of ['{"text":"short"}', '{"text":7}', '{"id":"x"}']) {
      assert.throws(() => applyFix(source, DEFAULT_FIELDS, fix), { code: 'stale-fix' });
    }
  });
});

describe('metadata set by a fix', () => {
  const set = (source: string, meta = 'meta'): string =>
    applyFix(source, { ...DEFAULT_FIELDS, meta }, { title: '', edits: [], meta: { surrogates: ['é'], n: 1 } });

  it('is added, replaced and made where there is none, in the style of the line', () => {
    assert.equal(set('{"id":"a"}'), '{"id":"a","meta":{"surrogates":["é"],"n":1}}');
    assert.equal(set('{"id": "a", "meta": {"x": 1} }'), '{"id": "a", "meta": {"x": 1, "surrogates": ["é"], "n": 1} }');
    assert.equal(set('{"meta":{"n":0,"surrogates":[ ]},"id":"a"}'), '{"meta":{"n":1,"surrogates":["é"]},"id":"a"}');
    assert.equal(set('{"meta":{},"id":"a"}'), '{"meta":{"surrogates":["é"],"n":1},"id":"a"}');
    assert.equal(set('{"meta":null}'), '{"meta":{"surrogates":["é"],"n":1}}');
    assert.equal(set('{"a":{"b":1}}', 'a.meta'), '{"a":{"b":1,"meta":{"surrogates":["é"],"n":1}}}');
    assert.equal(set('{}', 'a.meta'), '{"a":{"meta":{"surrogates":["é"],"n":1}}}');
    assert.throws(() => set('{"meta":"text"}'), { code: 'stale-fix' });
  });
});
