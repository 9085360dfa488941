import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LAYOUT } from '../../../src/engine/record/schema.ts';
import type { FileJob } from '../../../src/node/check/checkJob.ts';
import { withStillFile } from '../../../src/node/score/stillFile.ts';

describe('a file that is to hold still', () => {
  let folder: string;
  let path: string;
  const now = 1_700_000_000_000;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'casewright-still-'));
    path = join(folder, 'reports.jsonl');
    writeFileSync(path, 'on the disk\n');
    utimesSync(path, now / 1000, now / 1000);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const job = (): FileJob => {
    const own = { path, shown: 'reports.jsonl', layout: DEFAULT_LAYOUT };
    return { ...own, settings: {} as FileJob['settings'], references: [] };
  };
  const scratch = () => join(folder, 'scratch');

  it('is the file itself where nobody wrote to it of late', async () => {
    const worked = await withStillFile(scratch(), job(), undefined, now + 60_000, async (file) => file.path);
    assert.equal(worked, path);
  });

  it('is a copy where somebody did, which nobody else can read and which goes with the work', async () => {
    const copy = await withStillFile(scratch(), job(), undefined, now + 1000, async (still) => {
      writeFileSync(path, 'written to meanwhile\n');
      assert.equal(readFileSync(still.path, 'utf8'), 'on the disk\n');
      assert.equal(still.shown, 'reports.jsonl');
      if (process.platform !== 'win32') assert.equal(statSync(join(still.path, '..')).mode & 0o077, 0);
      if (process.platform !== 'win32') assert.equal(statSync(scratch()).mode & 0o077, 0);
      return still.path;
    });
    assert.notEqual(copy, path);
    assert.equal(existsSync(copy), false);
  });

  it('holds the text that is given for it, and is gone after a failure too', async () => {
    let copy = '';
    const work = withStillFile(scratch(), job(), 'not saved\n', now + 60_000, async (still) => {
      copy = still.path;
      assert.equal(readFileSync(copy, 'utf8'), 'not saved\n');
      throw new Error('stopped');
    });
    await assert.rejects(work, /stopped/);
    assert.equal(existsSync(join(copy, '..')), false);
  });
});
