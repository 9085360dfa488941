import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BehaviourName } from '../loopback/behaviours.ts';
import { type ProviderServer, type ProviderServerOptions, startProviderServer } from '../loopback/server.ts';
import { readLines, runCli, temporaryFolder } from './runCli.ts';

describe('casewright generate with a server', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let server: ProviderServer;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(async () => {
    folder.remove();
    await server?.close();
  });

  async function generate(options: ProviderServerOptions, args: readonly string[] = []) {
    server = await startProviderServer({ minWords: 260, ...options });
    const base = ['generate', '--code', 'F41.1', '--count', '2', '--out', 'd.jsonl', '--json'];
    const ended = await runCli([...base, '--base-url', server.url, '--model', 'loopback-model', ...args], {
      cwd: folder.path,
    });
    return { ...ended, summary: JSON.parse(ended.stdout) };
  }
  const file = (name = 'd.jsonl'): string => join(folder.path, name);

  it('appends what it answers, with the model as it names it', async () => {
    const { code, summary } = await generate({}, ['--temperature', '0.3']);
    assert.equal(code, 0);
    assert.deepEqual(summary.models, ['loopback-model']);
    const [record] = readLines(file());
    assert.equal(record!.meta.temperature, 0.3);
    assert.deepEqual(Object.keys(record!.meta.prompt as object), ['id', 'hash']);
    assert.equal(server.chats()[0]!.body.temperature, 0.3);
    assert.match(JSON.stringify(server.chats()[0]!.body.messages), /Generalized anxiety disorder/);
  });

  const rejected: readonly (readonly [BehaviourName, string])[] = [
    ['malformed-json', 'malformed-json'],
    ['wrong-schema', 'wrong-schema'],
    ['refusal', 'refusal'],
    ['empty', 'empty'],
    ['truncated', 'truncated'],
  ];
  for (const [otherwise, reason] of rejected) {
    it(`ends with exit code 1 and the answers among the rejects: ${otherwise}`, async () => {
      const { code, summary } = await generate({ otherwise });
      assert.equal(code, 1);
      assert.deepEqual([summary.added, summary.gaveUp, summary.rejected], [0, 2, 6]);
      assert.ok(!existsSync(file()), 'no empty dataset');
      assert.deepEqual([...new Set(readLines(file('d.jsonl.rejects.jsonl')).map((entry) => entry.reason))], [reason]);
    });
  }

  it('waits and asks again when told to, and when the server fails or breaks off', async () => {
    const { code, summary } = await generate({ script: ['rate-limited', 'torn', 'server-error'] });
    assert.equal(code, 0);
    assert.equal(summary.added, 2);
    assert.equal(server.chats().length, 5);
  });

  it('prints one JSON object when a failure stops the run, its error in it', async () => {
    const { code, summary } = await generate({ otherwise: 'unauthorized' }, ['--concurrency', '1']);
    assert.equal(code, 3);
    assert.deepEqual([summary.added, summary.failed], [0, 1]);
    assert.equal(summary.error.code, 'missing-key');
    assert.match(summary.error.remedy, /CASEWRIGHT_KEY_/);
  });

  it('spreads the count of a block over its codes', async () => {
    server = await startProviderServer({ minWords: 260 });
    const args = ['generate', '--count', '7', '--out', 'd.jsonl', '--base-url', server.url, '--model', 'm'];
    for (const block of ['F30-F39', 'f50–f59']) {
      const ended = await runCli([...args, '--code', block], { cwd: folder.path });
      assert.equal(ended.code, 0, ended.stderr);
    }
    const codes = readLines(file()).map((record) => record.code);
    assert.equal(new Set(codes).size, 14);
    assert.deepEqual(codes.map((code) => code.slice(0, 2)).sort(), [...Array(7).fill('F3'), ...Array(7).fill('F5')]);
  });

  it('takes its settings, prompt and exemplars from casewright.json', async () => {
    await runCli(['generate', '--code', 'F41.0', '--count', '3', '--out', 'shots.jsonl'], { cwd: folder.path });
    server = await startProviderServer({ minWords: 260 });
    writeFileSync(file('own.md'), 'On {{title}}, {{words}} words. {{exemplars}}');
    const providers = { local: { baseUrl: server.url, model: 'm', structuredOutput: 'off', concurrency: 1 } };
    const generation = { provider: 'local', providers, prompt: 'own.md', exemplars: { file: 'shots.jsonl', count: 1 } };
    writeFileSync(file('casewright.json'), JSON.stringify({ generation }));
    const ended = await runCli(['generate', '--code', 'F41.1', '--count', '2', '--out', 'd.jsonl'], {
      cwd: folder.path,
    });
    assert.equal(ended.code, 0, ended.stderr);
    const shots = readLines(file('shots.jsonl'));
    const records = readLines(file());
    assert.equal(records[0]!.meta.provider, 'local');
    assert.equal((records[0]!.meta.prompt as { id: string }).id, 'own.md');
    const [exemplar] = records[0]!.meta.exemplars as string[];
    const shown = shots.find((shot) => shot.id === exemplar)!;
    assert.ok(server.chats()[0]!.body.messages.at(-1).content.includes(shown.text));
    assert.equal(server.chats()[0]!.body.response_format, undefined);
  });
});
