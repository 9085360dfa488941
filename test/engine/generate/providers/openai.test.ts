import assert from 'node:assert/strict';
import { providerPorts } from '../../../../src/node/providerPorts.ts';
import { BEHAVIOURS, busy, errorStatus } from '../../../loopback/behaviours.ts';
import { KEY, report, withServer } from './setUp.ts';

function textIn(content: string): string {
  return (JSON.parse(content) as { text: string }).text;
}

describe('OpenAI-compatible provider', () => {
  for (const stream of [true, false]) {
    it(`answers, ${stream ? 'streamed' : 'in one piece'}`, () =>
      withServer({}, { stream }, async (provider, server) => {
        const answer = await provider.ask(report());
        assert.ok(textIn(answer.content).split(' ').length > 120);
        assert.equal(answer.model, 'ok');
        assert.equal(answer.finishReason, 'stop');
        assert.equal(answer.requests, 1);
        assert.equal(answer.reasoning, undefined);
        assert.equal(answer.usage?.promptTokens, 100);
        const { body, headers } = server.chats()[0]!;
        assert.equal(body.stream, stream);
        assert.equal(body.response_format.json_schema.schema.properties.text.type, 'string');
        assert.deepEqual(
          body.messages.map((message: { role: string }) => message.role),
          ['system', 'user'],
        );
        assert.equal(body.seed, 7);
        assert.equal(body.temperature, 0.8);
        assert.equal(body.max_tokens, 1500);
        assert.equal(headers.authorization, undefined);
      }));
  }

  it('names itself and its origin', () =>
    withServer({}, {}, async (provider, server) => {
      assert.equal(provider.name, 'loopback');
      assert.equal(provider.origin, server.origin);
    }));

  it('reads a server that answers in one piece though a stream was asked for', () =>
    withServer(
      {
        otherwise: {
          kind: 'status',
          status: 200,
          body: { model: 'm', choices: [{ message: { content: '{"text":"x"}' } }] },
        },
      },
      {},
      async (provider) => {
        const answer = await provider.ask(report());
        assert.equal(answer.content, '{"text":"x"}');
        assert.equal(answer.finishReason, 'other');
      },
    ));

  describe('reasoning', () => {
    for (const model of ['reasoning-content', 'reasoning-field', 'think-tags', 'think-lone-closing-tag'] as const) {
      for (const stream of [true, false]) {
        it(`is kept apart: ${model}, ${stream ? 'streamed' : 'in one piece'}`, () =>
          withServer({}, { model, stream }, async (provider) => {
            const answer = await provider.ask(report());
            assert.match(answer.reasoning ?? '', /^The request asks for a clinical note\..*first\.$/s);
            assert.ok(textIn(answer.content).length > 500);
            assert.ok(!answer.content.includes('The request asks'));
          }));
      }
    }

    it('leaves nothing as content when the tag never closes', () =>
      withServer({}, { model: 'think-unterminated' }, async (provider) => {
        const answer = await provider.ask(report());
        assert.equal(answer.content, '');
        assert.equal(answer.finishReason, 'length');
        assert.match(answer.reasoning ?? '', /clinical note/);
      }));
  });

  describe('unusable answers are returned, not thrown', () => {
    const expected = {
      'malformed-json': ['stop', /^\{"text": "The patient/],
      prose: ['stop', /^Certainly!/],
      'wrong-schema': ['stop', /"report"/],
      'prose-refusal': ['stop', /^I'm sorry/],
      refusal: ['content_filter', /^I'm sorry/],
      empty: ['stop', /^$/],
      'content-filter': ['content_filter', /The patient$/],
      truncated: ['length', /and said$/],
    } as const;
    for (const [model, [finish, content]] of Object.entries(expected)) {
      for (const stream of [true, false]) {
        it(`${model}, ${stream ? 'streamed' : 'in one piece'}`, () =>
          withServer({}, { model, stream }, async (provider, server) => {
            const answer = await provider.ask(report());
            assert.equal(answer.finishReason, finish);
            assert.match(answer.content, content);
            assert.equal(server.chats().length, 1);
          }));
      }
    }
  });

  describe('structured output', () => {
    it('steps back from a schema to JSON, and remembers it', () =>
      withServer({}, { model: 'rejects-json-schema' }, async (provider, server) => {
        const first = await provider.ask(report());
        const second = await provider.ask(report({ seed: 8 }));
        assert.equal(first.requests, 2);
        assert.equal(second.requests, 1);
        assert.deepEqual(
          server.chats().map(({ body }) => body.response_format?.type),
          ['json_schema', 'json_object', 'json_object'],
        );
      }));

    it('steps back to none', () =>
      withServer(
        { otherwise: { ...BEHAVIOURS['rejects-response-format'], rejectionStatus: 422 } },
        {},
        async (provider, server) => {
          assert.equal((await provider.ask(report())).requests, 3);
          assert.equal((await provider.ask(report())).requests, 1);
          assert.equal(server.chats().at(-1)!.body.response_format, undefined);
        },
      ));

    it('keeps the schema when stepping back did not help', () =>
      withServer({ script: Array(3).fill(errorStatus(400, 'Something is off')) }, {}, async (provider, server) => {
        await assert.rejects(provider.ask(report()), { code: 'request-refused' });
        await provider.ask(report());
        assert.equal(server.chats().at(-1)!.body.response_format.type, 'json_schema');
      }));

    it('does not step back when told which form to use', () =>
      withServer({}, { model: 'rejects-json-schema', structuredOutput: 'json_schema' }, async (provider) => {
        await assert.rejects(provider.ask(report()), {
          kind: 'provider',
          code: 'request-refused',
          message: /json_schema/,
        });
      }));

    it('can be turned off', () =>
      withServer({}, { structuredOutput: 'off' }, async (provider, server) => {
        await provider.ask(report());
        assert.equal(server.chats()[0]!.body.response_format, undefined);
      }));

    it('leaves out a field the server does not know, and remembers it', () =>
      withServer(
        { script: [errorStatus(400, "Unrecognized request argument supplied: 'seed'")] },
        {},
        async (provider, server) => {
          assert.equal((await provider.ask(report())).requests, 2);
          assert.equal((await provider.ask(report())).requests, 1);
          assert.equal(server.chats().at(-1)!.body.seed, undefined);
          assert.equal(server.chats().at(-1)!.body.response_format.type, 'json_schema');
        },
      ));

    it('calls the limit max_completion_tokens where the server wants it so', () =>
      withServer(
        { script: [errorStatus(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.")] },
        {},
        async (provider, server) => {
          await provider.ask(report());
          const { body } = server.chats().at(-1)!;
          assert.equal(body.max_tokens, undefined);
          assert.equal(body.max_completion_tokens, 1500);
        },
      ));
  });

  describe('tries again', () => {
    it('after as many milliseconds or seconds as the server asks', () =>
      withServer(
        { script: [busy({ 'retry-after-ms': '20' }), busy({ 'retry-after': '3' }, 503)] },
        {},
        async (provider, _, waits) => {
          assert.equal((await provider.ask(report())).requests, 3);
          assert.deepEqual(waits, [22.5, 3375]);
        },
      ));

    it('at the date the server names, by its own clock', () =>
      withServer(
        { script: [busy({ date: 'Wed, 21 Oct 2015 07:28:00 GMT', 'retry-after': 'Wed, 21 Oct 2015 07:28:40 GMT' })] },
        {},
        async (provider, _, waits) => {
          await provider.ask(report());
          assert.deepEqual(waits, [40_500]);
        },
      ));

    it('ever later when the server does not say, and then gives up', () =>
      withServer({ otherwise: busy() }, {}, async (provider, server, waits) => {
        await assert.rejects(provider.ask(report()), {
          kind: 'provider',
          code: 'rate-limited',
          message: /Rate limit reached/,
        });
        assert.equal(server.chats().length, 5);
        assert.deepEqual(waits, [375, 750, 1500, 3000]);
      }));

    it('but not when the server asks for more patience than there is', () =>
      withServer({ otherwise: busy({ 'retry-after': '3600' }) }, {}, async (provider, server, waits) => {
        await assert.rejects(provider.ask(report()), { code: 'rate-limited', message: /asks to wait 3600 s/ });
        assert.equal(server.chats().length, 1);
        assert.deepEqual(waits, []);
      }));

    it('but not when the account is empty', () =>
      withServer(
        { otherwise: errorStatus(429, 'You exceeded your current quota', 'insufficient_quota') },
        {},
        async (provider, server) => {
          await assert.rejects(provider.ask(report()), { code: 'no-credit' });
          assert.equal(server.chats().length, 1);
        },
      ));

    it('after a 500, and after a page from a gateway', () =>
      withServer({ script: ['server-error', 'html-error'] }, {}, async (provider) => {
        assert.equal((await provider.ask(report())).requests, 3);
      }));

    it('until 500 has come too often', () =>
      withServer({ otherwise: 'html-error' }, { maxRetries: 1 }, async (provider, server) => {
        await assert.rejects(provider.ask(report()), (error: Error & { code: string }) => {
          assert.equal(error.code, 'server-failed');
          assert.match(error.message, /502/);
          assert.ok(!error.message.includes('<'));
          return true;
        });
        assert.equal(server.chats().length, 2);
      }));

    for (const broken of ['torn', 'torn-end', 'stream-error', 'stream-garbage'] as const) {
      it(`after a stream broke off: ${broken}`, () =>
        withServer({ script: [broken, broken] }, {}, async (provider) => {
          const answer = await provider.ask(report());
          assert.equal(answer.requests, 3);
          assert.equal(answer.finishReason, 'stop');
          assert.ok(textIn(answer.content).length > 500);
        }));

      it(`and at last returns the part that came: ${broken}`, () =>
        withServer({ otherwise: broken }, { maxRetries: 1 }, async (provider) => {
          const answer = await provider.ask(report());
          assert.equal(answer.requests, 2);
          assert.equal(answer.finishReason, 'other');
          assert.match(answer.content, /^\{"text":"\w/);
        }));
    }

    it('and returns the part that came even when the last try gave nothing', () =>
      withServer({ script: ['torn', 'unauthorized'] }, {}, async (provider) => {
        const answer = await provider.ask(report());
        assert.equal(answer.finishReason, 'other');
        assert.ok(answer.content.length > 100);
      }));

    it('after an answer in one piece was cut', () =>
      withServer({ script: ['torn'] }, { stream: false }, async (provider) => {
        assert.equal((await provider.ask(report())).requests, 2);
      }));
  });

  describe('time-outs', () => {
    it('end a server that says nothing', () =>
      withServer({ otherwise: 'hang' }, { timeoutMs: 60, maxRetries: 1 }, async (provider, server) => {
        await assert.rejects(provider.ask(report()), {
          kind: 'provider',
          code: 'timed-out',
          message: /did not answer in time/,
        });
        assert.equal(server.chats().length, 2);
      }));

    for (const stream of [true, false]) {
      it(`end a server that falls silent midway, ${stream ? 'streamed' : 'in one piece'}`, () =>
        withServer({ script: ['hang-midway'] }, { idleTimeoutMs: 60, stream }, async (provider, server) => {
          const answer = await provider.ask(report());
          assert.equal(answer.requests, 2);
          assert.equal(answer.finishReason, 'stop');
          assert.ok(server.chats()[0]!.aborted);
        }));
    }

    it('keep what came before the silence on the last try', () =>
      withServer({ otherwise: 'hang-midway' }, { idleTimeoutMs: 60, maxRetries: 0 }, async (provider) => {
        const answer = await provider.ask(report());
        assert.equal(answer.finishReason, 'other');
        assert.match(answer.content, /^\{"text":"\w/);
      }));

    it('let a slow stream run that keeps talking', () =>
      withServer(
        { otherwise: { ...BEHAVIOURS.ok, content: '{"text":"a slow but steady answer"}', chunkDelayMs: 30 } },
        { idleTimeoutMs: 200 },
        async (provider) => {
          assert.equal(textIn((await provider.ask(report())).content), 'a slow but steady answer');
        },
      ));

    it('end a stream that talks for too long', () =>
      withServer(
        { otherwise: { ...BEHAVIOURS.ok, chunkDelayMs: 20 } },
        { timeoutMs: 100, maxRetries: 0 },
        async (provider) => {
          assert.equal((await provider.ask(report())).finishReason, 'other');
        },
      ));
  });

  describe('a cancel', () => {
    for (const behaviour of ['hang', 'hang-midway'] as const) {
      it(`aborts the request at once: ${behaviour}`, () =>
        withServer({ otherwise: behaviour }, {}, async (provider, server) => {
          const cancel = new AbortController();
          const reason = new Error('the user pressed cancel');
          const asked = provider.ask(report({ signal: cancel.signal }));
          setTimeout(() => cancel.abort(reason), 40);
          await assert.rejects(asked, (error) => error === reason);
          while (server.load.now > 0) await new Promise((resolve) => setTimeout(resolve, 5));
          assert.equal(server.chats().length, 1);
          assert.ok(server.chats()[0]!.aborted);
        }));
    }

    it('ends a wait between tries', () =>
      withServer({ otherwise: busy({ 'retry-after': '60' }) }, { ports: providerPorts }, async (provider, server) => {
        const cancel = new AbortController();
        const asked = provider.ask(report({ signal: cancel.signal }));
        while (server.chats().length === 0 || server.load.now > 0)
          await new Promise((resolve) => setTimeout(resolve, 5));
        setTimeout(() => cancel.abort(new Error('enough')), 30);
        await assert.rejects(asked, { message: 'enough' });
        assert.equal(server.chats().length, 1);
      }));

    it('before the request sends nothing', () =>
      withServer({}, {}, async (provider, server) => {
        await assert.rejects(provider.ask(report({ signal: AbortSignal.abort(new Error('no')) })), { message: 'no' });
        assert.equal(server.requests.length, 0);
      }));
  });

  it('asks 200 times at once, all under one cancel', async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error) => warnings.push(warning);
    process.on('warning', listen);
    const { signal } = new AbortController();
    await withServer({ delayMs: 2000, key: KEY }, { apiKey: KEY }, async (provider, server) => {
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, seed) => provider.ask(report({ seed, signal }))),
      );
      assert.equal(new Set(answers.map(({ content }) => content)).size, 200);
      assert.ok(server.load.peak > 100);
      assert.ok(answers.every(({ requests }) => requests === 1));
    });
    process.off('warning', listen);
    assert.deepEqual(warnings, []);
  });

  it('drops 200 requests at once on a cancel', () =>
    withServer({ otherwise: 'hang' }, {}, async (provider, server) => {
      const cancel = new AbortController();
      const asked = Array.from({ length: 200 }, (_, seed) => provider.ask(report({ seed, signal: cancel.signal })));
      while (server.load.now < 200) await new Promise((resolve) => setTimeout(resolve, 5));
      cancel.abort(new Error('enough'));
      const settled = await Promise.allSettled(asked);
      assert.ok(settled.every((one) => one.status === 'rejected' && one.reason === cancel.signal.reason));
      while (server.load.now > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }));

  it('switches thinking on a host it does not know as vLLM does, and leaves the switch out where it is refused', () =>
    withServer(
      { script: [errorStatus(400, 'Unrecognized request argument supplied: chat_template_kwargs')] },
      { thinking: false, extraBody: { min_p: 0.1 } },
      async (provider, server) => {
        await provider.ask(report());
        const [first, second] = server.chats().map(({ body }) => body);
        assert.deepEqual(first.chat_template_kwargs, { enable_thinking: false });
        assert.equal(second.chat_template_kwargs, undefined);
        assert.equal(second.min_p, 0.1);
      },
    ));
});
