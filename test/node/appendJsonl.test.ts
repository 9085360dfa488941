import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAppender, rejectsPath } from '../../src/node/appendJsonl.ts';
import { readDataset } from '../../src/node/readDataset.ts';

describe('openAppender', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casewright-'));
    file = join(folder, 'd.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('makes the file, appends whole lines in order, and goes on where it ended', async () => {
    const first = await openAppender(file);
    await Promise.all(Array.from({ length: 200 }, (_, i) => first.append(`{"n":${i}}`)));
    await first.close();
    const second = await openAppender(file);
    await second.append('{"n":200}');
    await second.close();
    const numbers = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).n);
    assert.deepEqual(
      numbers,
      Array.from({ length: 201 }, (_, i) => i),
    );
  });

  it('moves an unfinished last line to the rejects file, byte for byte, and keeps all before it', async () => {
    const torn = `{"id":"b","text":"${'é'.repeat(100_000)}`;
    await writeFile(file, `{"id":"a"}\r\n${torn}`);
    const appender = await openAppender(file);
    assert.deepEqual(appender.repaired, { bytes: Buffer.byteLength(torn), movedTo: rejectsPath(file) });
    await appender.append('{"id":"c"}');
    await appender.close();
    assert.equal(await readFile(file, 'utf8'), '{"id":"a"}\r\n{"id":"c"}\n');
    const reject = JSON.parse(await readFile(rejectsPath(file), 'utf8'));
    assert.equal(reject.reason, 'unfinished-line');
    assert.equal(reject.raw, torn);
  });

  it('gives a complete last record its missing line break', async () => {
    await writeFile(file, '\ufeff{"id":"a"}');
    const appender = await openAppender(file);
    assert.equal(appender.repaired, undefined);
    await appender.append('{"id":"b"}');
    await appender.close();
    assert.equal(await readFile(file, 'utf8'), '\ufeff{"id":"a"}\n{"id":"b"}\n');
  });

  it('refuses what is not JSONL, a folder and a missing folder, and leaves them as they are', async () => {
    await writeFile(file, 'id,code,text\n1,F32.1,x\n');
    await assert.rejects(openAppender(file), { code: 'not-jsonl', kind: 'io' });
    assert.equal(await readFile(file, 'utf8'), 'id,code,text\n1,F32.1,x\n');
    await writeFile(file, '{\n  "pretty": true\n}\n');
    await assert.rejects(openAppender(file), { code: 'not-jsonl' });
    await mkdir(join(folder, 'sub'));
    await assert.rejects(openAppender(join(folder, 'sub')), { code: 'is-a-folder' });
    await assert.rejects(openAppender(join(folder, 'no', 'd.jsonl')), { code: 'file-not-found' });
  });

  it('reports a full disk and leaves earlier lines whole', async function () {
    if (process.platform !== 'linux') this.skip();
    const appender = await openAppender('/dev/full', { mustBeJsonl: false });
    await assert.rejects(appender.append('{"id":"a"}'), { code: 'disk-full' });
    await appender.close();
  });
});

describe('readDataset', () => {
  it('streams good and bad lines with their places, and says when the file is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'casewright-'));
    const file = join(folder, 'd.jsonl');
    await writeFile(
      file,
      '\ufeff{"id":"1","code":"F32.1","text":"a"}\r\n\n{broken\n{"id":"2","code":"F41.1","text":"b\u2028c"}',
    );
    const lines = [];
    for await (const batch of readDataset(file)) lines.push(...batch);
    assert.deepEqual(
      lines.map(({ line, record, problems }) => [line, record?.text, problems.length]),
      [
        [1, 'a', 0],
        [3, undefined, 1],
        [4, 'b\u2028c', 0],
      ],
    );
    await assert.rejects(
      async () => {
        for await (const _ of readDataset(join(folder, 'none.jsonl')));
      },
      { code: 'file-not-found' },
    );
    await rm(folder, { recursive: true });
  });
});
