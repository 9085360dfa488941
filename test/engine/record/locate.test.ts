import assert from 'node:assert/strict';
import fc from 'fast-check';
import { locateRecord, toSource, toText } from '../../../src/engine/record/locate.ts';
import { DEFAULT_FIELDS, parseRecord } from '../../../src/engine/record/schema.ts';

const SHORT: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '/': '\\/',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A decoded string with one of its possible JSON spellings: each UTF-16 unit plain, short-escaped or as \uXXXX in either case. */
const spelled = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('"', '\\', '/', '\n', '\t', '\u2028', 'é', '\ud83d\ude00', '\ud800', '\u0000', '{', ','),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      fc.integer({ min: 0, max: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => {
    let decoded = '';
    let source = '"';
    for (const [piece, style] of pieces) {
      for (let i = 0; i < piece.length; i += 1) {
        const unit = piece[i]!;
        const hex = unit.charCodeAt(0).toString(16).padStart(4, '0');
        const mustEscape = unit < ' ' || unit === '"' || unit === '\\';
        if (style === 1 || (mustEscape && !SHORT[unit])) source += `\\u${hex}`;
        else if (style === 2) source += `\\u${hex.toUpperCase()}`;
        else if (SHORT[unit] && (mustEscape || style === 3)) source += SHORT[unit];
        else source += unit;
        decoded += unit;
      }
    }
    return { decoded, source: `${source}"` };
  });

const space = fc.constantFrom('', ' ', '\t', '  ');

describe('locateRecord', () => {
  it('maps every span of the decoded text to the source that decodes to it, through every spelling of JSON', () => {
    fc.assert(
      fc.property(spelled, spelled, space, fc.nat(), fc.nat(), (text, other, gap, a, b) => {
        const line = `{${gap}"id":${gap}"x",${gap}"text":${other.source},"a":{"text":${other.source}},"meta":{},"code":["F32.1",${gap}"F41.1"]${gap},"te\\u0078t"${gap}:${gap}${text.source}${gap}}`;
        assert.equal(parseRecord(line).record?.text, JSON.parse(line).text);
        const location = locateRecord(line, DEFAULT_FIELDS).text!;
        assert.equal(location.length, text.decoded.length);
        assert.equal(line.slice(location.span.start, location.span.end), text.source);
        const start = a % (text.decoded.length + 1);
        const end = start + (b % (text.decoded.length - start + 1));
        const span = toSource(location, { kind: 'text', start, end });
        assert.equal(JSON.parse(`"${line.slice(span.start, span.end)}"`), text.decoded.slice(start, end));
        assert.equal(location.toTextOffset(span.start), start);
        assert.equal(location.toTextOffset(span.end), end);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every source offset inside an escape the unit the escape stands for', () => {
    const line = '{"text":"a\\u0041\\nb"}';
    const location = locateRecord(line, DEFAULT_FIELDS).text!;
    const start = line.indexOf('a\\u');
    assert.deepEqual(
      [0, 1, 2, 6, 7, 8, 9, 10].map((step) => location.toTextOffset(start + step)),
      [0, 1, 1, 1, 2, 2, 3, 4],
    );
    assert.equal(toText(location, line.indexOf('"a')), undefined);
    assert.equal(toText(location, line.length), undefined);
  });

  it('follows paths into arrays and takes the last of repeated keys', () => {
    const line = '{"messages":[{"content":"q"},{"content":"one","content":"two"}],"code":"F20.0","x.y":{"id":"k"}}';
    const location = locateRecord(line, { id: 'x\\.y.id', code: 'code', text: 'messages.1.content', meta: 'meta' });
    assert.equal(line.slice(location.text!.span.start, location.text!.span.end), '"two"');
    assert.equal(line.slice(location.id!.span.start, location.id!.span.end), '"k"');
    assert.equal(location.codes.length, 1);
    assert.equal(location.meta, undefined);
  });
});
