import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkerClient, type WorkerClient } from '../../src/node/workerClient.ts';
import type { GenerateParams } from '../../src/protocol.ts';
import { root } from '../harness/paths.ts';

describe('the built worker', () => {
  let folder: string;
  let client: WorkerClient;
  const lines: string[] = [];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cw-worker-'));
    client = createWorkerClient(
      join(root, 'dist', 'worker.js'),
      { mediaFolder: join(root, 'media') },
      {
        requests: {
          async 'sink.append'(params) {
            if (params.stream === 'records') lines.push(...params.lines);
            return null;
          },
          'lm.send': async () => ({ content: '', model: '' }),
        },
        notifications: { 'generate.progress': () => {}, 'check.changed': () => {}, 'score.progress': () => {} },
      },
    );
  });
  after(async () => {
    await client.dispose();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    lines.length = 0;
  });

  const generate = (codes: readonly string[], languages: readonly string[]) => {
    const params: GenerateParams = {
      run: 'r',
      scope: { trusted: true },
      codes,
      count: 4,
      provider: 'offline',
      allowedOrigins: [],
      languages,
      seed: 3,
      target: { path: join(folder, 'd.jsonl'), isNew: true },
      version: '9.9.9',
    };
    return client.request('generate.run', params);
  };

  it('describes a code', async () => {
    const { entry } = await client.request('codes.describe', { scope: { trusted: true }, code: 'F32.1' });
    assert.equal(entry?.code, 'F32.1');
  });

  it('writes reports in each language, its words loaded as they are needed', async () => {
    for (const [codes, languages, said] of [
      [['F32.1', 'F06.30'], ['en'], /\bthe\b/i],
      [['F32.1', 'F84.0'], ['es'], /\bel\b|\bla\b/i],
      [['F11.20'], ['en', 'es'], /\bthe\b|\bel\b|\bla\b/i],
    ] as const) {
      lines.length = 0;
      const result = await generate(codes, languages);
      assert.equal(result.added, 4 * codes.length);
      const records = lines.map((line) => JSON.parse(line) as { code: string; text: string });
      assert.deepEqual([...new Set(records.map(({ code }) => code))].sort(), [...codes].sort());
      for (const { text } of records) assert.match(text, said);
    }
  });

  it('says which code the composer has no words for', async () => {
    await assert.rejects(generate(['F70'], ['en']), {
      name: 'CasewrightError',
      code: 'code-not-covered',
      message: /F70/,
    });
  });
});
