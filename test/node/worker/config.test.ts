import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configHandlers } from '../../../src/node/worker/config.ts';
import { createScopes } from '../../../src/node/worker/scopes.ts';

describe('the check of an open casewright.json', () => {
  const { 'config.check': checkText } = configHandlers(createScopes('media'));
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cw-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const check = async (config: object, trusted = true) => {
    const text = JSON.stringify(config);
    const problems = await checkText({ scope: { folder, trusted }, text }, new AbortController().signal);
    return problems.map(({ offset, length, message, severity }) => {
      assert.equal(severity, 'error');
      return `${text.slice(offset, offset + length)} ${message}`;
    });
  };
  const QUOTA = { datasets: [{ files: '*', quotas: { 'F32.7': 1 } }] };

  it('marks codes, placeholders, paths, providers and lengths', async () => {
    const [placeholder, quota, provider, lengths, ...others] = await check({
      datasets: [{ files: '*', template: { a: '{{titel}}' }, quotas: { 'F32.7': 1 } }],
      generation: { provider: 'x', lengths: { brief: [20, 10] } },
    });
    assert.match(placeholder!, /^\{\{titel\}\} .*is not a placeholder\. Known are/);
    assert.match(quota!, /^"F32\.7" .*is not a code of ICD-10-CM.*Did you mean/);
    assert.match(provider!, /^"x" .*no provider “x”/);
    assert.match(lengths!, /^\[20,10\] /);
    assert.deepEqual(others, []);
  });

  it('marks addresses that requests could not go to', async () => {
    const [found] = await check({ generation: { providers: { a: { baseUrl: 'http://gpu.example.org/v1' } } } });
    assert.match(found!, /^"a" .*not encrypted.*"allowPlainHttp": true/);
    const [server] = await check({ scores: { embeddings: { baseUrl: 'http://gpu.example.org/v1', model: 'm' } } });
    assert.match(server!, /^"embeddings" .*not encrypted.*"allowPlainHttp": true under scores\.embeddings/);
  });

  it('goes by the text, not by the broken file on the disk', async () => {
    writeFileSync(join(folder, 'casewright.json'), '{');
    assert.deepEqual(await check({}), []);
    assert.equal((await check({ generation: { provider: 'x' } })).length, 1);
  });

  it('does not judge the codes of a folder nobody has trusted', async () => {
    assert.equal((await check(QUOTA)).length, 1);
    assert.deepEqual(await check(QUOTA, false), []);
  });
});
