import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom } from '../../src/engine/random.ts';
import { startProviderServer } from '../loopback/server.ts';
import { endOf, readLines, runCli, startCli, temporaryFolder } from './runCli.ts';

const KILLS = 50;
const PLAN = [
  'generate',
  '--code',
  'F20.0,F41.1,F90.0',
  '--count',
  '600',
  '--seed',
  '5',
  '--out',
  'd.jsonl',
  '--resume',
];
const PLANNED = 1800;

describe('an interrupted run', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  it(`survives ${KILLS} kills at random moments: no line lost, no case twice`, async function () {
    this.timeout(300_000);
    const path = join(folder.path, 'd.jsonl');
    const random = createRandom(20);
    let midway = 0;
    let earlier: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const child = startCli(PLAN, { cwd: folder.path });
      const ended = endOf(child);
      // Killed in the course of writing: after so many bytes more than there were, then anywhere in a few milliseconds.
      const size = sizeOf(path) + random() * 90_000;
      while (child.exitCode === null && sizeOf(path) < size) await wait(1);
      await wait(random() * 4);
      child.kill('SIGKILL');
      if ((await ended).signal === 'SIGKILL') midway++;
      const lines = completeLines(path);
      assert.deepEqual(lines.slice(0, earlier.length), earlier, 'every earlier line is intact');
      const ids = lines.map((line) => JSON.parse(line).id as string);
      assert.equal(new Set(ids).size, ids.length, 'no case twice');
      earlier = lines;
    }
    assert.ok(midway > KILLS / 2, `only ${midway} kills met a run`);
    const last = await runCli(PLAN, { cwd: folder.path });
    assert.equal(last.code, 0, last.stderr);
    const records = readLines(path);
    assert.equal(records.length, PLANNED);
    assert.equal(new Set(records.map((record) => record.id)).size, PLANNED);
    const whole = temporaryFolder();
    try {
      await runCli(PLAN, { cwd: whole.path });
      const strip = (file: string) => readFileSync(file, 'utf8').replace(/"time":"[^"]*"/g, '');
      assert.equal(strip(path), strip(join(whole.path, 'd.jsonl')), 'as if it had never been interrupted');
    } finally {
      whole.remove();
    }
  });

  it('ends cleanly on Ctrl-C, with a summary and exit code 130', async () => {
    const server = await startProviderServer({ minWords: 260, otherwise: () => slow() });
    try {
      const args = ['generate', '--code', 'F41.1', '--count', '40', '--out', 'd.jsonl', '--base-url', server.url];
      const child = startCli([...args, '--model', 'm', '--concurrency', '4'], { cwd: folder.path });
      const ended = endOf(child);
      while (server.chats().length < 10) await wait(5);
      child.kill('SIGINT');
      const { code, stdout, stderr } = await ended;
      assert.equal(code, 130, stderr);
      assert.match(stdout, /^Stopped: \d+ reports? added to d\.jsonl[\s\S]*--resume goes on/);
      const records = readLines(join(folder.path, 'd.jsonl'));
      assert.ok(records.length >= 4 && records.length < 40);
      const resumed = await runCli([...args, '--model', 'm', '--resume', '--json'], { cwd: folder.path });
      assert.equal(resumed.code, 0, resumed.stderr);
      assert.deepEqual(
        [JSON.parse(resumed.stdout).skipped, JSON.parse(resumed.stdout).added],
        [records.length, 40 - records.length],
      );
    } finally {
      await server.close();
    }
  });
});

function slow() {
  return { kind: 'answer', delayMs: 60 } as const;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function completeLines(path: string): string[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  for (const line of lines) JSON.parse(line);
  return lines;
}
