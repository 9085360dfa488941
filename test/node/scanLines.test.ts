import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { DEFAULT_FIELDS, parseRecord } from '../../src/engine/record/schema.ts';
import { hashOf } from '../../src/node/recordPlaces.ts';
import { findInFile, findLine, neighbourInFile } from '../../src/node/scanLines.ts';

describe('lines of a file, found without reading it whole', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cw-scan-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const path = (): string => join(folder, 'lines.jsonl');
  const line = (id: string, text = 'x') => JSON.stringify({ id, code: 'F32.1', text });
  const write = (lines: readonly string[], lineBreak = '\n', end = lineBreak, bom = ''): void =>
    writeFileSync(path(), bom + lines.join(lineBreak) + end);

  const sources = fc.constantFrom(
    ...[
      '',
      '  ',
      'no JSON',
      line('a'),
      line('a', 'other'),
      line('b'),
      line('"q"'),
      line('é'),
      '{"id":"\\u00e9","text":"t"}',
    ],
    ...['{"text":"none"}', '{"id":"c","text":"says \\"a\\""}', '{"id":7,"text":"number"}', '{"id":"a"}'],
  );
  const files = fc.record({
    lines: fc.array(sources, { minLength: 1, maxLength: 12 }),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    isEnded: fc.boolean(),
    bom: fc.constantFrom('', '\ufeff'),
  });

  it('finds what a plain reading of all lines finds', async () => {
    const ids = fc.constantFrom('a', 'b', 'c', '"q"', 'é', 'nobody');
    await fc.assert(
      fc.asyncProperty(files, ids, fc.nat(12), async ({ lines, lineBreak, isEnded, bom }, id, near) => {
        write(lines, lineBreak, isEnded ? lineBreak : '', bom);
        const all = lines
          .map((source, at) => ({ source, line: at }))
          .filter(({ source }) => parseRecord(source).record?.id === id);
        const found = await findInFile(path(), DEFAULT_FIELDS, { id, line: near });
        const there = all.find((each) => each.line === near);
        if (all.length === 0) assert.equal(found, undefined);
        else if (all.length === 1 || there) {
          assert.deepEqual(found, { ...(there ?? all[0]!), id, isShared: all.length > 1 });
        } else assert.ok(all.some((each) => each.line === found?.line));
      }),
      { numRuns: 300 },
    );
  });

  it('steps to the next line that holds something, both ways', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: -1, max: 13 }), async ({ lines, lineBreak, isEnded, bom }, from) => {
        write(lines, lineBreak, isEnded ? lineBreak : '', bom);
        const held = lines.map((source, at) => ({ line: at, source })).filter(({ source }) => /\S/.test(source));
        const below = held.find((each) => each.line > from);
        const above = held.findLast((each) => each.line < from);
        assert.deepEqual(await neighbourInFile(path(), from, 1), below);
        assert.deepEqual(await neighbourInFile(path(), from, -1), above);
      }),
      { numRuns: 300 },
    );
  });

  it('works across the parts a large file is read in', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => line(`id${at}`, 'word '.repeat(200) + at));
    lines[2000] = line('long', 'word '.repeat(500_000));
    write(lines);
    for (const at of [0, 1047, 1048, 1999, 2000, 2001, 2999]) {
      const id = at === 2000 ? 'long' : `id${at}`;
      const found = await findInFile(path(), DEFAULT_FIELDS, { id, line: 0 });
      assert.equal(found?.line, at);
      assert.equal(found.source, lines[at]);
      assert.equal((await neighbourInFile(path(), at, 1))?.line, at === 2999 ? undefined : at + 1);
      assert.equal((await neighbourInFile(path(), at, -1))?.line, at === 0 ? undefined : at - 1);
      assert.equal((await findLine(path(), DEFAULT_FIELDS, at))?.id, id);
    }
  });

  it('tells records that share an id, or have none, apart by their lines', async () => {
    const bare = '{"text":"bare"}';
    write(['{"text":"other"}', line('a', 'one'), bare, line('a', 'two')]);
    const place = (id: string, at: number, source: string) => ({ id, line: at, hashes: [hashOf(source)] });
    const two = await findInFile(path(), DEFAULT_FIELDS, place('a', 1, line('a', 'two')));
    assert.deepEqual(two, { id: 'a', line: 3, source: line('a', 'two'), isShared: true });
    assert.equal((await findInFile(path(), DEFAULT_FIELDS, place('', 0, bare)))?.line, 2);
    assert.equal(await findInFile(path(), DEFAULT_FIELDS, place('', 0, 'gone')), undefined);
    assert.deepEqual(await findLine(path(), DEFAULT_FIELDS, 2), { id: '', line: 2, source: bare, isShared: true });
    assert.equal(await findLine(path(), DEFAULT_FIELDS, 4), undefined);
  });

  it('says that a file is not there', async () => {
    const missing = findInFile(join(folder, 'missing.jsonl'), DEFAULT_FIELDS, { id: 'a', line: 0 });
    await assert.rejects(missing, { code: 'file-not-found' });
  });
});
