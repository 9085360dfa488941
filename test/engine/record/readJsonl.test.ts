import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type JsonlLine, readJsonl } from '../../../src/engine/record/readJsonl.ts';

async function read(bytes: Uint8Array, sizes: readonly number[]): Promise<JsonlLine[]> {
  const lines: JsonlLine[] = [];
  for await (const batch of readJsonl(pieces(bytes, sizes))) lines.push(...batch);
  return lines;
}

/** Each holds until the next is asked for. */
function* pieces(bytes: Uint8Array, sizes: readonly number[]): Generator<Buffer> {
  const room = Buffer.alloc(Math.max(...sizes));
  for (let at = 0, i = 0; at < bytes.length; i += 1) {
    const piece = bytes.subarray(at, at + sizes[i % sizes.length]!);
    room.set(piece);
    yield room.subarray(0, piece.length);
    at += piece.length;
  }
}

describe('readJsonl', () => {
  it('gives each non-blank line with its number and exact bytes, however the bytes are cut', async () => {
    const content = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify({ text })),
      fc.constantFrom('', ' ', '\t', '{"text":"a\u2028b"}', '{broken', '{"text":"ñ😀"}'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(content, fc.constantFrom('\n', '\r\n')), { maxLength: 12 }),
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        async (rows, bom, cutLast, sizes) => {
          let text = rows.map(([line, end]) => line + end).join('');
          if (cutLast) text = text.replace(/\r?\n$/, '');
          const bytes = new TextEncoder().encode((bom ? '\ufeff' : '') + text);
          const expected = rows.flatMap(([line], i) => (line.trim() === '' ? [] : [{ line: i + 1, source: line }]));
          const lines = await read(bytes, sizes);
          assert.deepEqual(
            lines.map(({ line, source }) => ({ line, source })),
            expected,
          );
          for (const { byteStart, byteEnd, source } of lines)
            assert.equal(new TextDecoder().decode(bytes.subarray(byteStart, byteEnd)), source);
          assert.ok(lines.slice(0, -1).every((line) => line.terminated));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says which last line has no line break', async () => {
    const lines = await read(new TextEncoder().encode('{"a":1}\n{"a":'), [5]);
    assert.deepEqual(
      lines.map((line) => line.terminated),
      [true, false],
    );
  });

  it('reads invalid UTF-8 as replacement characters and goes on', async () => {
    const lines = await read(Uint8Array.from([0x22, 0xff, 0x22, 0x0a, 0x31]), [2]);
    assert.deepEqual(
      lines.map((line) => line.source),
      ['"\ufffd"', '1'],
    );
  });
});
