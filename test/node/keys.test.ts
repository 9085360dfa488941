import assert from 'node:assert/strict';
import { keyFromEnvironment } from '../../src/node/keys.ts';
import { providerPorts } from '../../src/node/providerPorts.ts';

describe('keys from the environment', () => {
  it('are those of the host, and no other', () => {
    const env = {
      CASEWRIGHT_KEY_API_DEEPSEEK_COM: ' sk-1 ',
      OPENAI_API_KEY: 'sk-2',
      CASEWRIGHT_KEY_OPENROUTER_AI: '  ',
    };
    assert.equal(keyFromEnvironment('https://api.deepseek.com', env), 'sk-1');
    assert.equal(keyFromEnvironment('https://openrouter.ai', env), undefined);
    assert.equal(keyFromEnvironment('https://api.openai.com', env), undefined);
    for (const other of [
      'https://api-deepseek.com',
      'https://api.deepseek.com:8443',
      'https://api.deepseek.com.evil.org',
    ])
      assert.equal(keyFromEnvironment(other, env), undefined, other);
  });
});

describe('the ports of a provider', () => {
  it('sleep until told to stop, and say why', async () => {
    const stop = new AbortController();
    const slept = providerPorts.sleep(60_000, stop.signal);
    stop.abort(new Error('enough'));
    await assert.rejects(slept, { message: 'enough' });
    await providerPorts.sleep(1, new AbortController().signal);
  });
});
