import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFile,
  chmod,
  lstat,
  mkdtemp,
  open,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { type LineChange, rewriteRecords } from '../../src/node/rewriteRecords.ts';

describe('rewriteRecords', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'casewright-')));
    file = join(folder, 'd.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const read = (): Promise<string> => readFile(file, 'utf8');

  it('replaces and removes lines; BOM, CRLF, blank lines and an open last line stay', async () => {
    await writeFile(file, '\ufeff{"a":1}\r\n\r\n{"b":"é\u2028"}\n  \n{"c":3}\r\n{"d":4}');
    const done = await rewriteRecords(file, [
      { line: 1, before: '{"a":1}', after: '{"a":"ü"}' },
      { line: 5, before: '{"c":3}' },
      { line: 6, before: '{"d":4}', after: '{"d":5}' },
    ]);
    assert.equal(await read(), '\ufeff{"a":"ü"}\r\n\r\n{"b":"é\u2028"}\n  \n{"d":5}');
    assert.deepEqual(done, [
      { line: 1, before: '{"a":1}', after: '{"a":"ü"}', lineBreak: '\r\n' },
      { line: 5, before: '{"c":3}', lineBreak: '\r\n', between: { previous: '  ', next: '{"d":5}' } },
      { line: 5, before: '{"d":4}', after: '{"d":5}', lineBreak: '' },
    ]);
    assert.deepEqual(await readdir(folder), ['d.jsonl']);
  });

  it('inserts lines where they are said to stand, also at the end and into an empty file', async () => {
    await writeFile(file, 'a\r\nc');
    await rewriteRecords(file, [
      { line: 2, insert: 'b', between: { previous: 'a', next: 'c' } },
      { line: 3, insert: 'd', lineBreak: '' },
    ]);
    assert.equal(await read(), 'a\r\nb\r\nc\r\nd');
    await writeFile(file, '');
    await rewriteRecords(file, [{ line: 1, insert: 'x', between: {} }]);
    assert.equal(await read(), 'x\n');
    const gone = { line: 2, insert: 'y', between: { previous: 'w' } };
    await assert.rejects(rewriteRecords(file, [gone]), { code: 'line-changed' });
    assert.equal(await read(), 'x\n');
  });

  it('refuses, and writes nothing, when a line is not what it was or is not there', async () => {
    await writeFile(file, 'a\nb\nc\n');
    const before = await stat(file, { bigint: true });
    for (const changes of [
      [
        { line: 1, before: 'a', after: 'x' },
        { line: 2, before: 'B', after: 'y' },
      ],
      [{ line: 3, before: 'b' }],
      [{ line: 4, before: 'c', after: 'z' }],
      [{ line: 9, insert: 'z' }],
    ] satisfies LineChange[][]) {
      await assert.rejects(rewriteRecords(file, changes), { kind: 'io', code: 'line-changed' });
    }
    assert.equal(await read(), 'a\nb\nc\n');
    const after = await stat(file, { bigint: true });
    assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
    assert.deepEqual(await readdir(folder), ['d.jsonl']);
  });

  it('keeps the mode, and a link stays a link', async () => {
    await writeFile(file, 'a\nb\n');
    await chmod(file, 0o640);
    const link = join(folder, 'link.jsonl');
    await symlink('d.jsonl', link);
    await rewriteRecords(link, [{ line: 2, before: 'b', after: 'B' }]);
    assert.equal(await read(), 'a\nB\n');
    assert.equal((await lstat(link)).isSymbolicLink(), true);
    assert.equal((await stat(file)).mode & 0o777, 0o640);
  });

  it('notices writers and aborts in between; the file is theirs alone', async () => {
    const lines = Array.from({ length: 300_000 }, (_, index) => `{"n":${index}}`);
    await writeFile(file, `${lines.join('\n')}\n`);
    const change = [{ line: 1, before: lines[0]!, after: 'changed' }];
    let isFirst = true;
    let other: Promise<void> | undefined;
    const onProgress = (): void => {
      if (isFirst) other = appendFile(file, '{"n":"theirs"}\n');
      isFirst = false;
    };
    await assert.rejects(rewriteRecords(file, change, { onProgress }), { code: 'file-changed' });
    await other;
    assert.equal(await read(), `${lines.join('\n')}\n{"n":"theirs"}\n`);
    const controller = new AbortController();
    const aborting = rewriteRecords(file, change, { signal: controller.signal, onProgress: () => controller.abort() });
    await assert.rejects(aborting, { name: 'AbortError' });
    assert.deepEqual(await readdir(folder), ['d.jsonl']);
  });

  it('of two rewrites at once the second is refused, and the first is whole', async () => {
    await writeFile(file, 'a\nb\n');
    const results = await Promise.allSettled([
      rewriteRecords(file, [{ line: 1, before: 'a', after: 'A' }]),
      rewriteRecords(file, [{ line: 2, before: 'b', after: 'B' }]),
    ]);
    const made = results.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []));
    assert.equal(await read(), `${made.includes(0) ? 'A' : 'a'}\n${made.includes(1) ? 'B' : 'b'}\n`);
    for (const result of results) {
      if (result.status === 'rejected') assert.match(result.reason.code, /^file-(?:changed|busy)$/);
    }
    assert.deepEqual(await readdir(folder), ['d.jsonl']);
  });

  it('waits for no other rewrite under way, and clears away what a crash left', async () => {
    await writeFile(file, 'a\n');
    const temporary = join(folder, '.d.jsonl.casewright-tmp');
    await writeFile(temporary, 'half');
    const change = [{ line: 1, before: 'a', after: 'A' }];
    await assert.rejects(rewriteRecords(file, change), { code: 'file-busy' });
    assert.equal(await read(), 'a\n');
    assert.equal(await readFile(temporary, 'utf8'), 'half');
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(temporary, longAgo, longAgo);
    await rewriteRecords(file, change);
    assert.equal(await read(), 'A\n');
    assert.deepEqual(await readdir(folder), ['d.jsonl']);
  });

  it('leaves file and folder as they were when there is no room', async () => {
    await writeFile(file, `${'x'.repeat(3 << 20)}\nb\n`);
    const script = join(folder, 'run.mjs');
    const entry = `
      import { rewriteRecords } from ${JSON.stringify(join(process.cwd(), 'src/node/rewriteRecords.ts'))};
      process.on('SIGXFSZ', () => {});
      await rewriteRecords(${JSON.stringify(file)}, [{ line: 2, before: 'b', after: 'B' }]).then(
        () => console.log('written'), (error) => console.log(error.kind, error.code));`;
    await build({
      stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
      logLevel: 'silent',
    });
    // A limit on the size of files stands in for a full disk: the system refuses the same write.
    const { stdout } = spawnSync('bash', ['-c', `ulimit -f 2048; exec "${process.execPath}" "${script}"`], {
      encoding: 'utf8',
    });
    assert.match(stdout, /^io /);
    assert.equal(await read(), `${'x'.repeat(3 << 20)}\nb\n`);
    assert.deepEqual((await readdir(folder)).sort(), ['d.jsonl', 'run.mjs']);
  });

  it('changes the last lines of a large file without holding it', async function () {
    this.timeout(120_000);
    const line = `${JSON.stringify({ id: 'r', text: 'x'.repeat(2000) })}\n`;
    const block = Buffer.from(line.repeat(500));
    const handle = await open(file, 'w');
    const blocks = 100;
    for (let index = 0; index < blocks; index++) await handle.write(block);
    await handle.close();
    const lines = blocks * 500;
    const hash = createHash('sha256');
    for (let index = 0; index < blocks - 1; index++) hash.update(block);
    hash.update(line.repeat(498)).update('new\n').update(line);
    const before = process.memoryUsage().rss;
    await rewriteRecords(file, [{ line: lines - 1, before: line.trimEnd(), after: 'new' }]);
    assert.ok(process.memoryUsage().rss - before < block.length * blocks * 0.5);
    const after = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    assert.equal(after, hash.digest('hex'));
  });

  it('does what a list of lines would do, whatever the bytes, and says how to undo it', async function () {
    this.timeout(60_000);
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '"', '\u2028', '\r'), maxLength: 6 });
    const row = fc.record({
      text: text.map((each) => each.replace(/\r/g, '')),
      lineBreak: fc.constantFrom('\n', '\r\n'),
      change: fc.constantFrom('keep', 'keep', 'replace', 'remove'),
      after: text.map((each) => each.replace(/\r/g, '')),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        fc.boolean(),
        async (rows, hasBom, isOpen) => {
          const endOf = (index: number): string => (isOpen && index === rows.length - 1 ? '' : rows[index]!.lineBreak);
          const bom = hasBom ? '\ufeff' : '';
          const source = bom + rows.map((each, index) => each.text + endOf(index)).join('');
          fc.pre(!isOpen || rows.at(-1)!.text !== '');
          await writeFile(file, source);
          const changes = rows.flatMap((each, index) => {
            if (each.change === 'keep') return [];
            const after = each.change === 'replace' ? { after: each.after } : {};
            return [{ line: index + 1, before: each.text, ...after }];
          });
          const done = await rewriteRecords(file, changes);
          const expected = rows.map((each, index) => {
            if (each.change === 'remove') return '';
            return (each.change === 'replace' ? each.after : each.text) + endOf(index);
          });
          assert.equal(await read(), bom + expected.join(''));
          const back = done.map(({ line, before, after, lineBreak, between }) =>
            after === undefined
              ? { line, insert: before!, lineBreak, between: between! }
              : { line, before: after, after: before! },
          );
          fc.pre(!isOpen || rows.at(-1)!.change !== 'replace' || rows.at(-1)!.after !== '');
          await rewriteRecords(file, back);
          assert.equal(await read(), source);
        },
      ),
      { numRuns: 80 },
    );
  });
});
