import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LAYOUT } from '../../../src/engine/record/schema.ts';
import { openFileRecords } from '../../../src/node/check/fileRecords.ts';

describe('fileRecords', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'casewright-records-'));
    path = join(folder, 'd.jsonl');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const keysOf = async (records: ReturnType<typeof openFileRecords>): Promise<string[]> => {
    const ids: string[] = [];
    for await (const batch of records.stream()) for (const { parsed } of batch) ids.push(parsed.record?.id ?? '');
    return ids;
  };

  it('gives each record again, whatever stands between the lines', async () => {
    const line = (id: string): string => JSON.stringify({ id, code: 'F32.1', text: `naïve ${id} 😀` });
    writeFileSync(path, `\ufeff${line('a')}\r\n\n  \nnot json\n${line('b')}\n${line('c')}`);
    const records = openFileRecords(path, DEFAULT_LAYOUT);
    assert.deepEqual(await keysOf(records), ['a', '', 'b', 'c']);
    assert.deepEqual(
      [0, 1, 2, 3].map((key) => [records.lineOf(key), records.read(key).source]),
      [
        [1, line('a')],
        [4, 'not json'],
        [5, line('b')],
        [6, line('c')],
      ],
    );
    assert.deepEqual(
      [1, 2, 4, 6, 7].map((at) => records.keyOf(at)),
      [0, undefined, 1, 3, undefined],
    );
    assert.deepEqual(await keysOf(records), ['a', '', 'b', 'c'], 'a second time');
    assert.equal(records.size, 4);
    records.close();
  });

  it('knows where records stand before any is read', async () => {
    const line = (id: string): string => JSON.stringify({ id, code: 'F32.1', text: `naïve ${id} 😀` });
    writeFileSync(path, `\ufeff${line('a')}\r\n\n  \nnot json\n${line('b')}\n${line('c')}`);
    const [located, read] = [openFileRecords(path, DEFAULT_LAYOUT), openFileRecords(path, DEFAULT_LAYOUT)];
    await located.locate();
    assert.equal(located.size, 4);
    assert.equal(located.read(2).parsed.record?.id, 'b');
    await keysOf(read);
    for (let key = 0; key < 4; key += 1) {
      assert.deepEqual(located.bytesOf(key), read.bytesOf(key));
      assert.equal(located.lineOf(key), read.lineOf(key));
    }
    assert.deepEqual(await keysOf(located), ['a', '', 'b', 'c']);
    assert.equal(located.size, 4, 'none is counted twice');
    appendFileSync(path, `\n${line('d')}\n`);
    await assert.rejects(keysOf(located), { code: 'file-changed' });
    located.close();
    read.close();
  });

  it('notices that the file changed or went away', async () => {
    writeFileSync(path, '{"id":"a"}\n');
    const records = openFileRecords(path, DEFAULT_LAYOUT);
    await keysOf(records);
    records.requireUnchanged();
    appendFileSync(path, '{"id":"b"}\n');
    assert.throws(() => records.requireUnchanged(), { code: 'file-changed', message: /changed while it was read/ });
    unlinkSync(path);
    assert.throws(() => records.requireUnchanged(), { code: 'file-changed', message: /was removed while it was read/ });
    records.close();
  });
});
