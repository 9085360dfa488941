import assert from 'node:assert/strict';
import fc from 'fast-check';
import { originOf } from '../../../../src/engine/generate/providers/consent.ts';
import { listModels } from '../../../../src/engine/generate/providers/listModels.ts';
import { nearestModels, pickModel } from '../../../../src/engine/generate/providers/models.ts';
import {
  type HostName,
  hostOf,
  hostsOfPreset,
  PRESET_NAMES,
  resolvePreset,
} from '../../../../src/engine/generate/providers/presets.ts';
import { startProviderServer } from '../../../loopback/server.ts';
import { hastyPorts, report, withServer } from './setUp.ts';

/** The body a preset sends, with the loopback server in the place of its host. */
async function bodyOf(
  name: string,
  host: HostName,
  models: string[],
  options: { thinking?: boolean; prompt?: string } = {},
) {
  let body: Record<string, unknown> & { messages: { role: string; content: string }[] } = { messages: [] };
  const { prompt, ...rest } = options;
  await withServer(
    { models },
    { model: undefined as never, preset: resolvePreset(name, host), ...rest },
    async (provider, server) => {
      await provider.ask(report(prompt === undefined ? {} : { prompt }));
      body = server.chats()[0]!.body;
    },
  );
  return body;
}

describe('presets', () => {
  it('are there for the three generators', () => {
    assert.deepEqual(PRESET_NAMES, ['deepseek-r1', 'openbiollm-llama3-8b', 'openbiollm-llama3-70b', 'qwen-3.5']);
  });

  it('resolve on each of their hosts', () => {
    for (const name of PRESET_NAMES) {
      for (const host of hostsOfPreset(name)) {
        const preset = resolvePreset(name, host);
        assert.equal(hostOf(originOf(preset.baseUrl)), host);
        assert.ok(preset.model.length > 0);
        assert.ok(preset.temperature > 0 && preset.temperature <= 1);
      }
    }
  });

  it('name what there is when asked for what there is not', () => {
    assert.throws(() => resolvePreset('gpt-2'), {
      kind: 'config',
      code: 'unknown-preset',
      remedy: /deepseek-r1, openbiollm/,
    });
    assert.throws(() => resolvePreset('toString'), { code: 'unknown-preset' });
    assert.throws(() => resolvePreset('openbiollm-llama3-8b', 'openrouter'), {
      code: 'unknown-host',
      remedy: /vllm, ollama, lm-studio/,
    });
    assert.throws(() => resolvePreset('qwen-3.5', 'constructor'), { code: 'unknown-host' });
  });

  it('DeepSeek-R1 gets no system prompt and room to think', async () => {
    const body = await bodyOf('deepseek-r1', 'ollama', ['qwen3.5:9b', 'deepseek-r1:8b']);
    assert.equal(body.model, 'deepseek-r1:8b');
    assert.deepEqual(body.messages, [{ role: 'user', content: 'You write clinical notes.\n\nWrite one as JSON.' }]);
    assert.equal(body.max_tokens, 1500 + 8192);
    assert.equal(body.top_p, 0.95);
  });

  it("DeepSeek's own API is asked for its strongest reasoner", async () => {
    const body = await bodyOf('deepseek-r1', 'deepseek', ['deepseek-v4-flash', 'deepseek-v4-pro']);
    assert.equal(body.model, 'deepseek-v4-pro');
    assert.deepEqual(body.thinking, { type: 'enabled' });
    assert.deepEqual(body.response_format, { type: 'json_object' });
    assert.equal(
      (await bodyOf('deepseek-r1', 'deepseek', ['deepseek-chat', 'deepseek-reasoner'])).model,
      'deepseek-reasoner',
    );
    assert.equal((await bodyOf('deepseek-r1', 'deepseek', ['deepseek-flash'])).model, 'deepseek-flash');
  });

  it('Qwen 3.5 does not think unless told to, in the words of each host', async () => {
    const vllm = await bodyOf('qwen-3.5', 'vllm', ['Qwen/Qwen3.5-35B-A3B']);
    assert.deepEqual(vllm.chat_template_kwargs, { enable_thinking: false });
    assert.equal(vllm.top_k, 20);
    assert.equal(vllm.max_tokens, 1500);
    assert.equal((await bodyOf('qwen-3.5', 'ollama', ['qwen3.5:9b'])).reasoning_effort, 'none');
    assert.deepEqual((await bodyOf('qwen-3.5', 'openrouter', ['qwen/qwen3.5-397b-a17b'])).reasoning, {
      effort: 'none',
    });
    const thinking = await bodyOf('qwen-3.5', 'vllm', ['Qwen/Qwen3.5-35B-A3B'], { thinking: true });
    assert.deepEqual(thinking.chat_template_kwargs, { enable_thinking: true });
    assert.equal(thinking.max_tokens, 1500 + 8192);
  });

  it('Qwen 3.5 on LM Studio, which cannot stop it from thinking, gets room and no schema', async () => {
    const body = await bodyOf('qwen-3.5', 'lm-studio', ['unsloth/qwen3.5-9b']);
    assert.equal(body.model, 'unsloth/qwen3.5-9b');
    assert.equal(body.response_format, undefined);
    assert.equal(body.max_tokens, 1500 + 8192);
  });

  it('OpenBioLLM stays within the window of Llama 3 and ends where Llama 3 ends', async () => {
    const short = await bodyOf('openbiollm-llama3-70b', 'vllm', ['aaditya/Llama3-OpenBioLLM-70B']);
    assert.equal(short.max_tokens, 1500);
    assert.deepEqual(short.stop_token_ids, [128001, 128009]);
    const long = await bodyOf('openbiollm-llama3-8b', 'ollama', ['hf.co/x/OpenBioLLM-Llama3-8B-GGUF:q4'], {
      prompt: 'word '.repeat(4200),
    });
    assert.equal(long.model, 'hf.co/x/OpenBioLLM-Llama3-8B-GGUF:q4');
    assert.ok((long.max_tokens as number) < 1500 && (long.max_tokens as number) >= 256);
  });
});

describe('models of a server', () => {
  it('are listed', async () => {
    const server = await startProviderServer({ models: ['a', 'b'] });
    const options = { name: 'x', baseUrl: server.url, ports: hastyPorts().ports };
    assert.deepEqual(await listModels(options, new AbortController().signal), ['a', 'b']);
    await assert.rejects(listModels({ ...options, baseUrl: server.origin }, new AbortController().signal), {
      code: 'bad-response',
      remedy: /\/v1/,
    });
    await server.close();
  });

  it('are asked for once, by all requests together, and again after a failure', () =>
    withServer({ models: ['one', 'two-b'] }, { model: ['three', 'two*'] }, async (provider, server) => {
      const answers = await Promise.all([1, 2, 3].map((seed) => provider.ask(report({ seed }))));
      assert.deepEqual(
        answers.map(({ model }) => model),
        ['two-b', 'two-b', 'two-b'],
      );
      assert.equal(server.requests.filter(({ path }) => path === '/v1/models').length, 1);
    }));

  it('are not asked for when one is named outright', () =>
    withServer({}, { model: 'mine' }, async (provider, server) => {
      await provider.ask(report());
      assert.deepEqual(
        server.requests.map(({ path }) => path),
        ['/v1/chat/completions'],
      );
    }));

  it('match patterns in their order, capitals aside and literally', () => {
    assert.equal(pickModel(['b*', 'a*'], ['a1', 'B2', 'b3']), 'B2');
    assert.equal(pickModel(['q.en*'], ['qwen']), undefined);
    assert.equal(pickModel([], ['a']), undefined);
  });

  it('match any pattern made from their own name', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aB-/:.+(3'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(name, fc.nat(12), fc.nat(12), (id, from, length) => {
        const pattern = `${id.slice(0, from)}*${id.slice(from + length)}`;
        assert.equal(pickModel([pattern], [id]), id);
        assert.equal(nearestModels(id, [id])[0], id);
      }),
    );
  });
});
