import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generationHandlers } from '../../../src/node/worker/generation.ts';
import type { Host } from '../../../src/node/worker/handlers.ts';
import { createScopes } from '../../../src/node/worker/scopes.ts';
import type { EditorModelRequest } from '../../../src/protocol/agents.ts';
import type { HostRequests } from '../../../src/protocol.ts';
import { clinicalText } from '../../loopback/clinicalText.ts';

describe('a run for the editor', () => {
  let folder: string;
  let written: string[];
  let asked: EditorModelRequest[];
  const answers: { [M in keyof HostRequests]: (params: HostRequests[M][0]) => Promise<HostRequests[M][1]> } = {
    async 'sink.append'({ lines }) {
      written.push(...lines);
      return null;
    },
    async 'lm.send'(request) {
      asked.push(request);
      return { content: clinicalText(asked.length, 260), model: 'gpt-9 2031-01' };
    },
  };
  const host: Host = {
    async request(method, params) {
      const answer = await answers[method](params as never);
      return answer as never;
    },
    notify() {},
  };
  const { 'generate.run': run } = generationHandlers(createScopes('media'), host);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cw-run-'));
    written = [];
    asked = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const generate = (
    config: object,
    { trusted = true, text = '', provider = 'offline', allowedOrigins = [] as string[] } = {},
  ) => {
    writeFileSync(join(folder, 'casewright.json'), JSON.stringify(config));
    return run(
      {
        ...{ run: 'r', scope: { folder, trusted }, codes: ['F41.1'], count: 2, provider, seed: 1 },
        ...{ allowedOrigins, version: '0', target: { path: join(folder, 'a.jsonl'), text, isNew: text === '' } },
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

  it('asks a language model of VS Code through the editor, once its vendor is allowed', async () => {
    const provider = 'vscode:copilot/gpt-9@preview';
    await assert.rejects(generate({}, { provider }), { code: 'consent-needed' });
    await assert.rejects(generate({}, { provider, trusted: false, allowedOrigins: ['vscode://models/copilot'] }), {
      code: 'restricted',
    });
    assert.deepEqual(asked, []);
    const axes = { length: ['medium'], language: ['en'] };
    const result = await generate({ generation: { axes } }, { provider, allowedOrigins: ['vscode://models/copilot'] });
    assert.equal(result.added, 2, JSON.stringify(result.reasons));
    assert.ok(asked.every(({ name, prompt }) => name === provider && /Write one clinical note/.test(prompt)));
    for (const line of written.filter((each) => each.includes('"meta"') && !each.includes('"reason"'))) {
      const { meta } = JSON.parse(line) as { meta: Record<string, unknown> };
      assert.equal(meta.provider, provider);
      assert.equal(meta.model, 'gpt-9 2031-01');
    }
  });
});
