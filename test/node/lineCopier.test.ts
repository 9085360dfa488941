import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLineCopier } from '../../src/node/lineCopier.ts';
import type { LineChange } from '../../src/node/rewriteRecords.ts';

function copy(bytes: Buffer, changes: readonly LineChange[], sizes: readonly number[]) {
  const copier = createLineCopier('d.jsonl', changes);
  const out: Buffer[] = [];
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length]!;
    // The copier's parts are good until the next call alone, as the chunk is.
    const chunk = Buffer.from(bytes.subarray(at, at + size));
    for (const part of copier.push(chunk)) out.push(Buffer.from(part));
    chunk.fill(0x7a);
    at += size;
  }
  for (const part of copier.end()) out.push(Buffer.from(part));
  return { text: Buffer.concat(out), done: copier.done() };
}

describe('createLineCopier', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' '), maxLength: 5 });
  const rows = fc.array(
    fc.record({
      text: line,
      lineBreak: fc.constantFrom('\n', '\r\n'),
      change: fc.constantFrom('keep', 'keep', 'keep', 'replace', 'remove', 'insert'),
    }),
    { minLength: 1, maxLength: 15 },
  );

  it('writes the same whatever the chunks, and what a list of lines would give', () => {
    fc.assert(
      fc.property(
        rows,
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (list, hasBom, sizes) => {
          const bom = hasBom ? '\ufeff' : '';
          const source = Buffer.from(bom + list.map(({ text, lineBreak }) => text + lineBreak).join(''));
          const changes = list.flatMap(({ text, change }, index): LineChange[] => {
            const own = { line: index + 1 };
            if (change === 'replace') return [{ ...own, before: text, after: 'new' }];
            if (change === 'remove') return [{ ...own, before: text }];
            const between = { ...(index > 0 && { previous: list[index - 1]!.text }), next: text };
            return change === 'insert' ? [{ ...own, insert: 'in', lineBreak: '\n', between }] : [];
          });
          const expected = list.map(({ text, lineBreak, change }) => {
            if (change === 'remove') return '';
            return (change === 'insert' ? 'in\n' : '') + (change === 'replace' ? 'new' : text) + lineBreak;
          });
          const { text, done } = copy(source, changes, sizes);
          assert.equal(text.toString(), bom + expected.join(''));
          assert.deepEqual({ text, done }, copy(source, changes, [1_000]));
          const after = text
            .toString()
            .replace(/^\ufeff/, '')
            .split(/\r?\n/);
          for (const one of done) if (one.after !== undefined) assert.equal(after[one.line - 1], one.after);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('passes over bytes that are no UTF-8', () => {
    const source = Buffer.from([0xff, 0xfe, 0x0a, 0x61, 0x0a, 0xc3, 0x0a]);
    const { text } = copy(source, [{ line: 2, before: 'a' }], [2]);
    assert.deepEqual([...text], [0xff, 0xfe, 0x0a, 0xc3, 0x0a]);
  });

  it('takes no line break inside a line, and no two changes of one', () => {
    assert.throws(() => createLineCopier('d', [{ line: 1, before: 'a', after: 'b\nc' }]), RangeError);
    assert.throws(
      () =>
        createLineCopier('d', [
          { line: 1, before: 'a' },
          { line: 1, before: 'a' },
        ]),
      RangeError,
    );
  });
});
