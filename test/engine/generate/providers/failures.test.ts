import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import type { CasewrightError } from '../../../../src/engine/errors.ts';
import { serverMessage } from '../../../../src/engine/generate/providers/failures.ts';
import { createOpenAiProvider, type OpenAiProviderOptions } from '../../../../src/engine/generate/providers/openai.ts';
import { resolvePreset } from '../../../../src/engine/generate/providers/presets.ts';
import { BEHAVIOURS, type Behaviour, type BehaviourName, errorStatus, redirect } from '../../../loopback/behaviours.ts';
import { type ProviderServerOptions, startProviderServer } from '../../../loopback/server.ts';
import { hastyPorts, KEY, PATIENT, report, withServer } from './setUp.ts';

async function failureOf(
  server: ProviderServerOptions,
  options: Partial<OpenAiProviderOptions> = {},
): Promise<CasewrightError> {
  let caught: unknown;
  await withServer(server, { maxRetries: 0, ...options }, async (provider) => {
    caught = await provider.ask(report()).then(
      () => assert.fail('an answer came'),
      (error: unknown) => error,
    );
  });
  const error = caught as CasewrightError;
  assert.equal(error.name, 'CasewrightError', String(error));
  assert.equal(error.kind, 'provider');
  assert.ok(error.remedy);
  return error;
}

function unreachable(baseUrl: string) {
  const { ports } = hastyPorts();
  return createOpenAiProvider({ name: 'x', baseUrl, model: 'm', ports, ...PATIENT }).ask(report());
}

describe('failures of a provider', () => {
  const expected: readonly (readonly [BehaviourName | Behaviour, string, Partial<OpenAiProviderOptions>?])[] = [
    ['unauthorized', 'missing-key'],
    ['unauthorized', 'key-refused', { apiKey: KEY }],
    ['forbidden', 'missing-key'],
    ['forbidden', 'key-refused', { apiKey: KEY }],
    ['unknown-model', 'unknown-model'],
    ['unknown-model-400', 'unknown-model'],
    ['context-too-long', 'context-too-long'],
    ['html', 'bad-response'],
    ['html', 'bad-response', { stream: false }],
    ['server-error', 'server-failed'],
    ['html-error', 'server-failed'],
    ['rate-limited', 'rate-limited'],
    [errorStatus(402, 'Insufficient Balance'), 'no-credit'],
    [errorStatus(418, 'I am a teapot'), 'request-refused'],
    [redirect('https://elsewhere.example/v1/chat/completions'), 'bad-response'],
    [{ kind: 'status', status: 200, body: {} }, 'bad-response'],
    [{ kind: 'status', status: 200, headers: { 'content-type': 'text/event-stream' }, body: '' }, 'bad-response'],
    [{ kind: 'status', status: 200, headers: { 'content-type': 'application/json' }, body: 'null' }, 'bad-response'],
    [{ kind: 'status', status: 200, body: { error: { code: 429, message: 'slow down' } } }, 'rate-limited'],
    [{ kind: 'status', status: 200, body: { error: 'out of memory' } }, 'server-failed'],
  ];
  for (const [behaviour, code, options] of expected) {
    it(`${typeof behaviour === 'string' ? behaviour : JSON.stringify(behaviour)} is ${code}`, async () => {
      const error = await failureOf({ otherwise: behaviour }, options);
      assert.equal(error.code, code);
      assert.ok(!/[<>]/.test(error.message), error.message);
    });
  }

  it('offers the nearest of the models the server has', async () => {
    const models = ['llama3.3:70b', 'qwen3.5:9b', 'deepseek-r1:8b', 'deepseek-r1:70b', 'mistral', 'gemma3'];
    const error = await failureOf({ models, otherwise: 'unknown-model' }, { model: 'deepseek-r1:80b' });
    assert.equal(error.code, 'unknown-model');
    assert.match(error.message, /has no model deepseek-r1:80b: The model does not exist/);
    assert.match(error.remedy ?? '', /such as deepseek-r1:8b, deepseek-r1:70b,/);
  });

  it('does not call a model unknown that the server lists', async () => {
    const error = await failureOf(
      { models: ['m'], otherwise: errorStatus(404, 'No endpoints allowed by your settings') },
      { model: 'm' },
    );
    assert.equal(error.code, 'request-refused');
    assert.match(error.message, /No endpoints allowed/);
  });

  it('takes a 404 from a server without a list for a wrong address too', async () => {
    const { origin, close } = await startProviderServer();
    const { ports } = hastyPorts();
    const provider = createOpenAiProvider({ name: 'x', baseUrl: `${origin}/wrong`, model: 'm', ports });
    await assert.rejects(provider.ask(report()), { code: 'unknown-model', remedy: /base URL/ });
    await close();
  });

  it('says that nothing listens, and on which port Ollama would', async () => {
    const { url, origin, close } = await startProviderServer();
    await close();
    await assert.rejects(unreachable(url), {
      code: 'unreachable-host',
      message: `Cannot reach ${origin} (ECONNREFUSED)`,
    });
  });

  it('does not ask again on a port that fetch never goes to', async () => {
    const { ports, waits } = hastyPorts();
    const provider = createOpenAiProvider({
      name: 'x',
      baseUrl: 'http://127.0.0.1:9/v1',
      model: 'm',
      ports,
      ...PATIENT,
    });
    await assert.rejects(provider.ask(report()), {
      code: 'unreachable-host',
      message: /127\.0\.0\.1:9: port 9 is one of those/,
      remedy: /another port/,
    });
    assert.deepEqual(waits, []);
  });

  it('says that a host does not exist', async () => {
    await assert.rejects(unreachable('https://casewright.invalid/v1'), {
      code: 'unreachable-host',
      message: /casewright\.invalid/,
    });
  });

  it('says that a server does not speak https', async () => {
    const { url, close } = await startProviderServer();
    await assert.rejects(unreachable(url.replace('http:', 'https:')), { code: 'unreachable-host', remedy: /https/ });
    await close();
  });

  it('names the variable a missing key belongs in', async () => {
    assert.match((await failureOf({ otherwise: 'unauthorized' })).remedy ?? '', /CASEWRIGHT_KEY_127_0_0_1_\d+\)$/);
  });

  it('reads every shape of error body', () => {
    assert.equal(serverMessage('{"error":{"message":"a"}}'), 'a');
    assert.equal(serverMessage('{"error":"b"}'), 'b');
    assert.equal(serverMessage('{"object":"error","message":"c","code":400}'), 'c');
    assert.equal(serverMessage('{"detail":"d"}'), 'd');
    assert.equal(serverMessage('{"detail":[{"msg":"e"}]}'), 'e');
    assert.equal(serverMessage('{"error":{"message":"f","metadata":{"raw":"g"}}}'), 'f (g)');
    assert.equal(serverMessage('<html>'), '');
    assert.equal(serverMessage('null'), '');
  });
});

describe('the key', () => {
  it('goes to the endpoint as a bearer', () =>
    withServer({ key: KEY }, { apiKey: ` ${KEY}\n` }, async (provider) => {
      assert.equal((await provider.ask(report())).finishReason, 'stop');
    }));

  it('does not follow a redirect to another origin', async () => {
    const elsewhere = await startProviderServer();
    const error = await failureOf(
      { otherwise: redirect(`${elsewhere.url}/chat/completions?token=abcdefghij`) },
      { apiKey: KEY },
    );
    await elsewhere.close();
    assert.equal(elsewhere.requests.length, 0);
    assert.match(error.message, new RegExp(`redirects to ${elsewhere.origin},`));
    assert.ok(!inspect(error, { depth: 9 }).includes('abcdefghij'));
  });

  it('is in no error, whatever the server says, nor are other secrets of the endpoint', async () => {
    const secrets = { apiKey: KEY, token: 'query-secret-4711', header: 'header-secret-0815' };
    const echo = `you sent ${KEY} and ${secrets.token} and ${secrets.header} and "${encodeURIComponent(KEY)}"`;
    const behaviours: (Behaviour | BehaviourName)[] = [
      ...(Object.keys(BEHAVIOURS) as BehaviourName[]).filter((name) => !name.startsWith('hang')),
      ...[307, 400, 401, 402, 403, 404, 418, 429, 500].map((status) =>
        errorStatus(status, echo, null, { location: `/v1?token=${KEY}` }),
      ),
      { kind: 'answer', content: echo },
      { kind: 'answer', content: `<think>${echo}</think>${echo}` },
      { kind: 'answer', content: '', refusal: echo },
      { kind: 'status', status: 200, body: echo },
      { kind: 'status', status: 200, body: { error: { message: echo, code: 500 } } },
    ];
    for (const otherwise of behaviours) {
      const server = await startProviderServer({ otherwise, models: ['m', `echo-${KEY}`] });
      const outcome = await createOpenAiProvider({
        name: 'x',
        baseUrl: `${server.url}?token=${secrets.token}`,
        model: 'm',
        apiKey: KEY,
        headers: { 'x-extra-token': secrets.header },
        maxRetries: 0,
        ...PATIENT,
        ports: hastyPorts().ports,
      })
        .ask(report())
        .catch((error: unknown) => error);
      await server.close();
      assert.equal(new URL(server.chats()[0]!.path, server.origin).searchParams.get('token'), secrets.token);
      assert.equal(server.chats()[0]!.headers['x-extra-token'], secrets.header);
      const shown = inspect(outcome, { depth: 9, showHidden: true }) + JSON.stringify(outcome);
      for (const secret of [KEY, secrets.token, secrets.header])
        assert.ok(!shown.includes(secret), `${secret} in ${shown}`);
    }
  });

  it('is not taken for one when it is a placeholder, nor is an ordinary header', () =>
    withServer(
      { otherwise: { kind: 'answer', content: 'An ollama of Casewright' } },
      { apiKey: 'ollama', headers: { 'x-title': 'Casewright' } },
      async (provider) => {
        assert.equal((await provider.ask(report())).content, 'An ollama of Casewright');
      },
    ));

  it('that no header can carry is refused without being shown', () => {
    assert.throws(
      () =>
        createOpenAiProvider({
          name: 'x',
          baseUrl: 'http://127.0.0.1:1/v1',
          model: 'm',
          apiKey: 'sk-one\nsk-two',
          ports: hastyPorts().ports,
        }),
      (error: CasewrightError) => error.code === 'bad-key' && !inspect(error).includes('sk-one'),
    );
  });

  it('and account of the environment that the openai package would read are left alone', async () => {
    const polluted = {
      OPENAI_API_KEY: 'sk-other-key-of-this-machine',
      OPENAI_ORG_ID: 'org-of-this-machine',
      OPENAI_PROJECT_ID: 'project-of-this-machine',
      OPENAI_CUSTOM_HEADERS: 'authorization: Bearer of-this-machine\nx-of-this-machine: 1',
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
      OPENAI_LOG: 'debug',
    };
    const before = { ...process.env };
    Object.assign(process.env, polluted);
    try {
      await withServer({}, {}, async (provider, server) => {
        await provider.ask(report());
        assert.ok(!/of-this-machine/.test(JSON.stringify(server.requests)));
        assert.ok(!('x-stainless-os' in server.requests[0]!.headers));
      });
    } finally {
      for (const name of Object.keys(polluted)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
  });
});

describe('a missing model of a preset', () => {
  it('says how to get it', async () => {
    const error = await failureOf(
      { models: ['mistral'] },
      { model: undefined as never, preset: resolvePreset('qwen-3.5', 'ollama') },
    );
    assert.equal(error.code, 'unknown-model');
    assert.match(error.remedy ?? '', /ollama pull qwen3\.5/);
  });
});
