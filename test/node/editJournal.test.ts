import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEditJournal, type EditJournal } from '../../src/node/editJournal.ts';

describe('createEditJournal', () => {
  let folder: string;
  let file: string;
  let storage: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casewright-'));
    file = join(folder, 'd.jsonl');
    storage = join(folder, 'storage', 'edits');
    await writeFile(file, 'a\r\nb\nc\nd');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const read = (): Promise<string> => readFile(file, 'utf8');
  const open = (maxBytes?: number): EditJournal =>
    createEditJournal(storage, { now: () => '2024-05-01T10:00:00Z', ...(maxBytes !== undefined && { maxBytes }) });
  const journalText = async (): Promise<string> => readFile(join(storage, (await readdir(storage))[0]!), 'utf8');

  it('undoes edits one after the other, byte for byte, also after a restart', async () => {
    await open().edit(file, 'First', [
      { line: 1, before: 'a' },
      { line: 2, before: 'b', after: 'B' },
      { line: 4, before: 'd' },
    ]);
    assert.equal(await read(), 'B\nc\n');
    await open().edit(file, 'Second', [{ line: 2, before: 'c', after: 'C' }]);
    assert.equal(await read(), 'B\nC\n');
    const journal = open();
    assert.equal((await journal.last(file))?.title, 'Second');
    assert.equal((await journal.undoLast(file))?.title, 'Second');
    assert.equal(await read(), 'B\nc\n');
    assert.equal((await open().undoLast(file))?.title, 'First');
    assert.equal(await read(), 'a\r\nb\nc\nd');
    assert.equal(await open().undoLast(file), undefined);
    assert.equal((await stat(join(storage, (await readdir(storage))[0]!))).mode & 0o777, 0o600);
  });

  it('brings back all lines of a file that lost every one', async () => {
    await open().edit(
      file,
      'All',
      ['a', 'b', 'c', 'd'].map((before, index) => ({ line: index + 1, before })),
    );
    assert.equal(await read(), '');
    await open().undoLast(file);
    assert.equal(await read(), 'a\r\nb\nc\nd');
  });

  it('refuses when a line is no longer as the edit left it, and can undo once it is so again', async () => {
    const journal = open();
    await journal.edit(file, 'Edit', [{ line: 2, before: 'b', after: 'B' }]);
    await journal.edit(file, 'Removal', [{ line: 3, before: 'c' }]);
    await writeFile(file, 'a\r\nchanged\nd');
    await assert.rejects(journal.undoLast(file), { code: 'line-changed' });
    assert.equal(await read(), 'a\r\nchanged\nd');
    await writeFile(file, 'a\r\nB\nd');
    assert.equal((await journal.undoLast(file))?.title, 'Removal');
    assert.equal((await journal.undoLast(file))?.title, 'Edit');
    assert.equal(await read(), 'a\r\nb\nc\nd');
  });

  it('forgets an edit that was refused, and one that a crash kept from being made', async () => {
    const journal = open();
    await journal.edit(file, 'Made', [{ line: 2, before: 'b', after: 'B' }]);
    await assert.rejects(journal.edit(file, 'Refused', [{ line: 3, before: 'x', after: 'y' }]), {
      code: 'line-changed',
    });
    assert.equal((await journal.last(file))?.title, 'Made');
    const path = join(storage, (await readdir(storage))[0]!);
    const wanted = [{ line: 3, before: 'c', after: 'never' }];
    await appendFile(
      path,
      `${JSON.stringify({ kind: 'edit', path: file, wanted, id: 9, title: 'Crashed', time: 't' })}\n{"kind":"do`,
    );
    assert.equal((await open().undoLast(file))?.title, 'Made');
    assert.equal(await read(), 'a\r\nb\nc\nd');
  });

  it('undoes an edit that was made though a crash kept the journal from saying so', async () => {
    await open().edit(file, 'Edit', [{ line: 2, before: 'b', after: 'B' }]);
    const path = join(storage, (await readdir(storage))[0]!);
    await writeFile(path, `${(await readFile(path, 'utf8')).split('\n')[0]}\n`);
    assert.equal((await open().undoLast(file))?.title, 'Edit');
    assert.equal(await read(), 'a\r\nb\nc\nd');
  });

  it('passes over an undoing that had been carried out when a crash came', async () => {
    await open().edit(file, 'Older', [{ line: 2, before: 'b', after: 'B' }]);
    await open().edit(file, 'Newer', [{ line: 3, before: 'c', after: 'C' }]);
    const path = join(storage, (await readdir(storage))[0]!);
    await appendFile(path, `${JSON.stringify({ kind: 'undoing', id: 2 })}\n`);
    await writeFile(file, 'a\r\nB\nc\nd');
    assert.equal((await open().undoLast(file))?.title, 'Older');
    assert.equal(await read(), 'a\r\nb\nc\nd');
  });

  it('keeps within its size and never forgets the newest edit', async () => {
    const journal = open(4000);
    const long = 'x'.repeat(300);
    let before = 'b';
    for (let index = 0; index < 30; index++) {
      const after = `${index}${long}`;
      await journal.edit(file, `Edit ${index}`, [{ line: 2, before, after }]);
      before = after;
      assert.ok(Buffer.byteLength(await journalText()) <= 4000);
    }
    assert.equal((await journal.undoLast(file))?.title, 'Edit 29');
    const huge = 'y'.repeat(9000);
    await journal.edit(file, 'Huge', [{ line: 2, before: `28${long}`, after: huge }]);
    assert.equal((await open(4000).undoLast(file))?.title, 'Huge');
  });

  it('keeps the edits of each file apart', async () => {
    const other = join(folder, 'e.jsonl');
    await writeFile(other, 'a\n');
    const journal = open();
    await journal.edit(file, 'One', [{ line: 2, before: 'b', after: 'B' }]);
    await journal.edit(other, 'Other', [{ line: 1, before: 'a', after: 'A' }]);
    assert.equal((await journal.undoLast(file))?.title, 'One');
    assert.equal(await readFile(other, 'utf8'), 'A\n');
  });
});
