import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checksSchema } from '../../../src/engine/checks/settings.ts';
import { DEFAULT_LAYOUT } from '../../../src/engine/record/schema.ts';
import { openFileRecords } from '../../../src/node/check/fileRecords.ts';
import { beginHelpers, CHUNK } from '../../../src/node/check/recordHelpers.ts';

const RECORDS = CHUNK * 3 + 10;
const TWICE = 'Sleep was short and broken on most of these nights. '.repeat(2);

describe('helper threads', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'casewright-helpers-'));
    path = join(folder, 'd.jsonl');
    const line = (at: number): string =>
      JSON.stringify({ id: `${at}`, code: 'F32.1', text: `Write to a${at}@b.org. ${TWICE}` });
    writeFileSync(path, Array.from({ length: RECORDS }, (_, at) => `${line(at)}\n`).join(''));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const opened = async () => {
    const records = openFileRecords(path, DEFAULT_LAYOUT);
    for await (const _ of records.stream()) assert.ok(records.size > 0);
    return records;
  };
  const jobOf = (mediaFolder: string) => ({
    file: { path, shown: 'd.jsonl', layout: DEFAULT_LAYOUT, settings: checksSchema.parse({}), references: [] },
    tools: { mediaFolder, prompts: [] },
  });

  it('check every chunk the caller has not taken, each once', async () => {
    const records = await opened();
    const entry = pathToFileURL(resolve('dist/checkWorker.js'));
    const begun = beginHelpers(entry, 2, jobOf(resolve('media')));
    const helpers = begun.check(records, new Set());
    try {
      const requireFound = async (chunk: number): Promise<void> => {
        const found = await helpers.result(chunk);
        assert.equal(found.size, Math.min(CHUNK, RECORDS - chunk * CHUNK));
        for (const each of found.values()) {
          assert.ok(each.found.some(({ rule }) => rule === 'phi'));
          assert.deepEqual(
            each.monotony.map(({ evidence }) => 'kind' in evidence && evidence.kind),
            ['repetition'],
          );
        }
        assert.equal(helpers.take(chunk), false);
      };
      await requireFound(0);
      const own = helpers.takeNext();
      for (let chunk = 1; chunk * CHUNK < RECORDS; chunk += 1) {
        if (chunk === own) assert.equal(helpers.take(chunk), false);
        else if (!helpers.take(chunk)) await requireFound(chunk);
      }
      assert.equal(helpers.takeNext(), undefined);
    } finally {
      await begun.close();
      records.close();
    }
  });

  it('end by themselves while they still load, once nothing is left to do', async () => {
    const records = await opened();
    const begun = beginHelpers(pathToFileURL(resolve('dist/checkWorker.js')), 2, jobOf(resolve('media')));
    const helpers = begun.check(records, new Set());
    await begun.close();
    records.close();
    assert.equal(helpers.takeNext(), undefined);
    assert.equal(helpers.has(0), false, 'nothing failed, and nobody checked it');
  });

  it('end by themselves where there turns out to be nothing for them', async () => {
    const begun = beginHelpers(pathToFileURL(resolve('dist/checkWorker.js')), 2, jobOf(resolve('media')));
    await begun.close();
  });

  it('that die are an error, never a clean result', async () => {
    const records = await opened();
    // It takes the first chunk, as a helper does, and ends before it answers.
    const dying = `import { parentPort } from 'node:worker_threads';
      parentPort.once('message', ({ taken }) => { Atomics.store(taken, 0, 2); process.exit(9); });`;
    const entry = new URL(`data:text/javascript,${encodeURIComponent(dying)}`);
    const begun = beginHelpers(entry, 1, jobOf(resolve('media')));
    const helpers = begun.check(records, new Set());
    try {
      await assert.rejects(helpers.result(0), { name: 'CasewrightError', code: 'worker-died' });
      await assert.rejects(helpers.result(1), { code: 'worker-died' });
      assert.equal(helpers.has(0), true, 'nobody waits for it any more');
    } finally {
      await begun.close();
      records.close();
    }
  });

  it('that fail say why', async () => {
    const records = await opened();
    const entry = pathToFileURL(resolve('dist/checkWorker.js'));
    const begun = beginHelpers(entry, 1, jobOf(join(folder, 'none')));
    const helpers = begun.check(records, new Set());
    try {
      await assert.rejects(helpers.result(0), { code: 'unreadable-catalogue' });
    } finally {
      await begun.close();
      records.close();
    }
  });
});
