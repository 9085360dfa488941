import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generationHandlers } from '../../../src/node/worker/generation.ts';
import type { Host } from '../../../src/node/worker/handlers.ts';
import { createScopes } from '../../../src/node/worker/scopes.ts';

describe('a run for the editor', () => {
  let folder: string;
  let written: string[];
  const host: Host = {
    async request(_method, { lines }) {
      written.push(...lines);
      return null;
    },
    notify() {},
  };
  const { 'generate.run': run } = generationHandlers(createScopes('media'), host);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cw-run-'));
    written = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const generate = (config: object, { trusted = true, text = '' } = {}) => {
    writeFileSync(join(folder, 'casewright.json'), JSON.stringify(config));
    return run(
      {
        ...{ run: 'r', scope: { folder, trusted }, codes: ['F41.1'], count: 2, provider: 'offline', seed: 1 },
        ...{ allowedOrigins: [], version: '0', target: { path: join(folder, 'a.jsonl'), text, isNew: text === '' } },
      },
      new AbortController().signal,
    );
  };

  it('tells what the composer does not use and which lines cannot be read', async () => {
    const axes = { housing: ['stable', 'shelter'] };
    const { added, notices } = await generate({ generation: { axes } }, { text: '{"text":"a"}\nnonsense\n' });
    assert.equal(added, 2);
    assert.deepEqual(notices, [
      'the offline composer does not use the axis housing',
      'a.jsonl holds a line that cannot be read as a record: line 2',
    ]);
    assert.doesNotMatch(written.join(), /housing|stable|shelter/);
    assert.deepEqual((await generate({})).notices, []);
  });

  it('refuses placeholders it cannot fill, and quotas for codes there are not, with their place', async () => {
    const template = { ward: '{{meta.ward}}' };
    await assert.rejects(generate({ datasets: [{ files: '*.jsonl', template }] }), {
      kind: 'config',
      message: /casewright\.json:1:\d+: .*\{\{meta\.ward\}\}/,
    });
    const quotas = { datasets: [{ files: '*.jsonl', quotas: { 'F32.7': 1 } }] };
    await assert.rejects(generate(quotas), { kind: 'config', message: /F32\.7 is not a code/ });
    assert.deepEqual(written, []);
    // The folder's own catalogue, which may have the code, is left alone until the folder is trusted.
    assert.equal((await generate(quotas, { trusted: false })).added, 2);
  });
});
