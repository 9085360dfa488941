import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPieces } from '../../src/node/readPieces.ts';

describe('the pieces of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-pieces-'));
  const path = join(folder, 'file');
  const bytes = Uint8Array.from({ length: 1000 }, (_, at) => at % 251);
  before(() => writeFileSync(path, bytes));
  after(() => rmSync(folder, { recursive: true }));

  for (const size of [1, 7, 999, 1000, 1001]) {
    it(`are all of it in order, ${size} bytes each, and hold while the next is read`, async () => {
      const read: number[] = [];
      for await (const piece of readPieces(path, size)) {
        await new Promise(setImmediate);
        read.push(...piece);
      }
      assert.deepEqual(Uint8Array.from(read), bytes);
    });
  }

  it('end where nobody wants more, and when they are stopped', async () => {
    for await (const piece of readPieces(path, 10)) {
      assert.equal(piece.length, 10);
      break;
    }
    const stop = new AbortController();
    const rest = readPieces(path, 10, stop.signal);
    await rest.next();
    stop.abort(new Error('stopped'));
    await assert.rejects(rest.next(), /^Error: stopped$/);
  });

  it('are none of an empty file, and an error where there is none', async () => {
    writeFileSync(join(folder, 'empty'), '');
    assert.equal((await readPieces(join(folder, 'empty'), 10).next()).done, true);
    await assert.rejects(readPieces(join(folder, 'none'), 10).next(), { code: 'ENOENT' });
  });
});
