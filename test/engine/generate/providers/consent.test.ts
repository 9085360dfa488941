import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  isLoopback,
  keyVariable,
  originOf,
  requireConsent,
  secretName,
} from '../../../../src/engine/generate/providers/consent.ts';

describe('the origin of a provider', () => {
  it('is scheme, host and port', () => {
    assert.equal(originOf('https://api.deepseek.com/v1?x=1'), 'https://api.deepseek.com');
    assert.equal(originOf('https://GPU.example.org:8443/v1'), 'https://gpu.example.org:8443');
    assert.equal(originOf('http://127.0.0.1:11434/v1'), 'http://127.0.0.1:11434');
    assert.equal(originOf('http://[::1]:8000/v1'), 'http://[::1]:8000');
  });

  it('must be http or https', () => {
    for (const url of [
      '',
      'api.deepseek.com',
      'ftp://x/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      '/v1',
      'https://',
    ])
      assert.throws(() => originOf(url), { kind: 'config', code: 'bad-base-url' }, url);
  });

  it('holds no user name or password, and does not repeat them', () => {
    for (const url of ['https://me:hunter22@host/v1', 'https://hunter22@host/v1', 'ftp://me:hunter22@host/'])
      assert.throws(
        () => originOf(url),
        (error: Error & { code: string; remedy: string }) =>
          error.code === 'bad-base-url' && !`${error.message}${error.remedy}${error.stack}`.includes('hunter22'),
      );
  });

  it('is encrypted, but on this machine, or when allowed', () => {
    assert.throws(() => originOf('http://gpu.example.org/v1'), {
      code: 'plain-http',
      remedy: /"allowPlainHttp": true/,
    });
    assert.throws(() => originOf('http://localhost.evil.com/v1'), { code: 'plain-http' });
    assert.equal(originOf('http://gpu.example.org/v1', { allowPlainHttp: true }), 'http://gpu.example.org');
  });
});

describe('loopback', () => {
  it('is this machine alone', () => {
    for (const host of [
      'localhost',
      'localhost:80',
      'LOCALHOST',
      '127.0.0.1',
      '127.1',
      '127.255.3.4:1',
      '[::1]',
      '[0:0:0:0:0:0:0:1]',
      '[::ffff:127.0.0.1]',
      '0x7f000001',
    ])
      assert.ok(isLoopback(`http://${host}`), host);
    for (const host of [
      'localhost.evil.com',
      'evil-localhost',
      '127.0.0.1.evil.com',
      '128.0.0.1',
      '0.0.0.0',
      '[::2]',
      '[::ffff:8.8.8.8]',
      '127.evil.com',
      'example.org',
      '10.0.0.1',
    ])
      assert.ok(!isLoopback(`http://${host}`), host);
    assert.ok(!isLoopback('nonsense'));
  });
});

describe('consent', () => {
  it('is needed for every origin but this machine', () => {
    requireConsent('http://127.0.0.1:11434', []);
    assert.throws(() => requireConsent('https://api.deepseek.com', []), {
      kind: 'usage',
      code: 'consent-needed',
      message: /https:\/\/api\.deepseek\.com/,
      remedy: /--allow-host api\.deepseek\.com$/,
    });
  });

  it('says when the way there is not encrypted', () => {
    assert.throws(() => requireConsent('http://gpu.example.org', []), { message: /sent unencrypted to http:/ });
  });

  it('is given by origin or by host', () => {
    requireConsent('https://api.deepseek.com', ['other', 'https://api.deepseek.com']);
    requireConsent('https://api.deepseek.com', [' API.deepseek.com ']);
    requireConsent('https://gpu.example.org:8443', ['gpu.example.org:8443']);
  });

  it('for one port or host holds for no other', () => {
    for (const allowed of [
      'gpu.example.org',
      'example.org',
      'gpu.example.org:443',
      'org',
      '',
      '*',
      'https://gpu.example.org',
    ])
      assert.throws(
        () => requireConsent('https://gpu.example.org:8443', [allowed]),
        { code: 'consent-needed' },
        allowed,
      );
    assert.throws(() => requireConsent('http://gpu.example.org', ['https://gpu.example.org']), {
      code: 'consent-needed',
    });
  });

  it('is asked for with the words that give it', () => {
    fc.assert(
      fc.property(fc.domain(), fc.option(fc.integer({ min: 1, max: 65_535 })), (domain, port) => {
        const origin = originOf(`https://${domain}${port === null ? '' : `:${port}`}`);
        let asked = '';
        try {
          requireConsent(origin, []);
        } catch (error) {
          asked = (error as { remedy: string }).remedy.replace(/^.*--allow-host /, '');
        }
        requireConsent(origin, [asked]);
      }),
    );
  });
});

describe('names of keys', () => {
  it('hold the host, and its port when that is not the usual one', () => {
    assert.equal(keyVariable('https://api.deepseek.com'), 'CASEWRIGHT_KEY_API_DEEPSEEK_COM');
    assert.equal(keyVariable('https://openrouter.ai'), 'CASEWRIGHT_KEY_OPENROUTER_AI');
    assert.equal(keyVariable('https://gpu.example.org:8443'), 'CASEWRIGHT_KEY_GPU_EXAMPLE_ORG_8443');
    assert.equal(keyVariable('http://127.0.0.1:8000'), 'CASEWRIGHT_KEY_127_0_0_1_8000');
    assert.equal(keyVariable('https://api-deepseek.com'), 'CASEWRIGHT_KEY_API__DEEPSEEK_COM');
    assert.equal(secretName('https://api.deepseek.com/v1'), 'casewright.key:https://api.deepseek.com');
  });

  it('are names a shell takes, and differ where hosts differ', () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (one, other) => {
        const names = [one, other].map((domain) => keyVariable(originOf(`https://${domain}`)));
        assert.match(names[0]!, /^[A-Z0-9_]+$/);
        assert.equal(names[0] === names[1], one.toLowerCase() === other.toLowerCase());
      }),
    );
  });
});
