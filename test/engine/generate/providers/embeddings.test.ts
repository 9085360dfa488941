import assert from 'node:assert/strict';
import {
  createEmbeddings,
  type EmbeddingsOptions,
  type EmbeddingsServer,
} from '../../../../src/engine/generate/providers/embeddings.ts';
import { busy, errorStatus, redirect } from '../../../loopback/behaviours.ts';
import { wordVector } from '../../../loopback/sendEmbeddings.ts';
import { type ProviderServer, type ProviderServerOptions, startProviderServer } from '../../../loopback/server.ts';
import { hastyPorts, KEY, PATIENT } from './setUp.ts';

const TEXTS = ['She sleeps badly.', 'He hears voices.', 'They worry about money.'];
const never = new AbortController().signal;

async function withEmbeddings(
  options: ProviderServerOptions,
  own: Partial<EmbeddingsOptions>,
  test: (embeddings: EmbeddingsServer, server: ProviderServer, waits: number[]) => Promise<void>,
): Promise<void> {
  const server = await startProviderServer(options);
  const { ports, waits } = hastyPorts();
  try {
    const settings = { name: 'embeddings', baseUrl: server.url, model: 'some-embedder:v1', ports, ...PATIENT, ...own };
    await test(createEmbeddings(settings), server, waits);
  } finally {
    await server.close();
  }
}

const vectorsOf = async (embeddings: EmbeddingsServer): Promise<number[][]> =>
  (await embeddings.embed(TEXTS, never)).map((vector) => [...vector]);
const good = TEXTS.map((text) => wordVector(text));

describe('a server of embeddings', () => {
  it('is asked for all texts at once, with the key of its own address alone', () =>
    withEmbeddings({ key: KEY }, { apiKey: KEY }, async (embeddings, server) => {
      assert.deepEqual(await vectorsOf(embeddings), good);
      const [request] = server.requests;
      assert.deepEqual(request!.body, { model: 'some-embedder:v1', input: TEXTS, encoding_format: 'float' });
      assert.equal(request!.path, '/v1/embeddings');
      assert.deepEqual([server.requests.length, request!.headers['user-agent']], [1, 'casewright']);
    }));

  it('may give its vectors in another order, if it numbers them', () =>
    withEmbeddings({ embeddings: { list: (data) => [...data].reverse() } }, {}, async (embeddings) => {
      assert.deepEqual(await vectorsOf(embeddings), good);
    }));

  it('may leave the numbers out', () =>
    withEmbeddings(
      { embeddings: { list: (data) => data.map(({ embedding }) => ({ embedding })) } },
      {},
      async (embeddings) => assert.deepEqual(await vectorsOf(embeddings), good),
    ));

  it('is asked again after it was busy or failed, and not before it said', () =>
    withEmbeddings(
      { script: [busy({ 'retry-after': '3' }), 'server-error', 'torn'] },
      {},
      async (embeddings, server, waits) => {
        assert.deepEqual(await vectorsOf(embeddings), good);
        assert.equal(server.embeddings().length, 4);
        assert.ok(waits[0]! >= 3000, `${waits}`);
      },
    ));

  it('is given up when it asks to wait for hours', () =>
    withEmbeddings({ otherwise: busy({ 'retry-after': '7200' }) }, {}, async (embeddings, server) => {
      await assert.rejects(vectorsOf(embeddings), { kind: 'provider', code: 'rate-limited', remedy: /are kept/ });
      assert.equal(server.requests.length, 1);
    }));

  it('is given up after five answers that did not come in time', () => {
    const { ports } = hastyPorts();
    let asked = 0;
    const fetch: typeof ports.fetch = (url, init) => {
      asked += 1;
      return ports.fetch(url, init);
    };
    return withEmbeddings({ otherwise: 'hang' }, { timeoutMs: 40, ports: { ...ports, fetch } }, async (embeddings) => {
      await assert.rejects(vectorsOf(embeddings), { code: 'timed-out', remedy: /scores\.embeddings\.timeoutSeconds/ });
      assert.equal(asked, 5);
    });
  });

  it('can be left at any time', () =>
    withEmbeddings({ otherwise: 'hang' }, {}, async (embeddings, server) => {
      const stop = new AbortController();
      const asked = embeddings.embed(TEXTS, stop.signal);
      while (server.requests.length === 0) await new Promise(setImmediate);
      stop.abort(new Error('stopped'));
      await assert.rejects(asked, /^Error: stopped$/);
    }));

  const refusals: readonly (readonly [string, ProviderServerOptions, object])[] = [
    ['a missing key', { key: KEY }, { code: 'missing-key', message: /asks for an API key/ }],
    ['a model it does not have', { otherwise: 'unknown-model' }, { code: 'unknown-model', message: /some-embedder/ }],
    [
      'a text that is too long',
      { otherwise: 'context-too-long' },
      { code: 'context-too-long', message: /^A text is too long for some-embedder:v1: / },
    ],
    [
      'a model that makes none',
      { otherwise: errorStatus(400, 'this model does not support embeddings') },
      { code: 'request-refused', message: /does not support embeddings/, remedy: /makes embeddings/ },
    ],
    ['an address elsewhere', { otherwise: redirect('https://elsewhere.example.org/') }, { code: 'bad-response' }],
  ];
  for (const [what, options, expected] of refusals) {
    it(`is not asked again after ${what}`, () =>
      withEmbeddings(options, {}, async (embeddings, server) => {
        await assert.rejects(vectorsOf(embeddings), { kind: 'provider', ...expected });
        assert.equal(server.requests.length, 1);
      }));
  }

  const nonsense: readonly (readonly [string, ProviderServerOptions, RegExp])[] = [
    ['a page', { otherwise: 'html' }, /not JSON/],
    ['too few vectors', { embeddings: { list: (data) => data.slice(1) } }, /2 embeddings for 3 texts/],
    ['no list', { embeddings: { list: () => ({}) } }, /no list of embeddings/],
    ['one number twice', { embeddings: { list: (data) => [data[0], data[0], data[2]] } }, /number/],
    ['numbers that are none', { embeddings: { vector: () => [0.5, Number.NaN] } }, /not a finite number/],
    ['numbers too large', { embeddings: { vector: () => [0.5, 1e300] } }, /not a finite number/],
    ['empty vectors', { embeddings: { vector: () => [] } }, /no list of numbers/],
    ['vectors in base64', { embeddings: { vector: () => 'AACAPw==' } }, /no list of numbers/],
    ['entries that are none', { embeddings: { list: (data) => data.map(() => null) } }, /no list of numbers/],
  ];
  for (const [what, options, message] of nonsense) {
    it(`says what is wrong with ${what}`, () =>
      withEmbeddings(options, {}, async (embeddings, server) => {
        await assert.rejects(vectorsOf(embeddings), { kind: 'provider', code: 'bad-response', message });
        assert.equal(server.requests.length, 1);
      }));
  }

  it('may report an error where the answer should stand', () =>
    withEmbeddings(
      { script: [{ kind: 'status', status: 200, body: { error: { code: 503, message: 'loading' } } }] },
      {},
      async (embeddings, server) => {
        assert.deepEqual(await vectorsOf(embeddings), good);
        assert.equal(server.requests.length, 2);
      },
    ));

  it('must be an address, on this machine or encrypted', () => {
    const { ports } = hastyPorts();
    const at = (baseUrl: string) => () => createEmbeddings({ name: 'embeddings', model: 'm', baseUrl, ports });
    assert.throws(at('somewhere'), { kind: 'config', code: 'bad-base-url' });
    assert.throws(at('http://gpu.example.org/v1'), { kind: 'config', code: 'plain-http' });
  });
});
