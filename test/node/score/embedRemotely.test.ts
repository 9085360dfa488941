import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VectorSet } from '../../../src/engine/scores/vectors.ts';
import type { EmbeddingsJob } from '../../../src/node/score/embeddingsJob.ts';
import { type EmbedHost, embedRemotely } from '../../../src/node/score/embedRemotely.ts';
import { wordVector } from '../../loopback/sendEmbeddings.ts';
import { type ProviderServer, type ProviderServerOptions, startProviderServer } from '../../loopback/server.ts';

const TEXTS = ['She sleeps badly.', 'He hears voices.', ' ', 'She sleeps badly.', 'They worry about money.'];
const HOST: EmbedHost = { holdsIdentifier: () => false, pause: async () => {}, signal: new AbortController().signal };

describe('embedding by a server', () => {
  let folder: string;
  let server: ProviderServer;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'casewright-embeddings-'));
  });
  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const start = async (options: ProviderServerOptions = {}): Promise<void> => {
    server = await startProviderServer(options);
  };
  const job = (): EmbeddingsJob => ({
    ...{ baseUrl: server.url, model: 'some-embedder', allowPlainHttp: false, timeoutMs: 10_000 },
    ...{ folder: join(folder, '.casewright'), sendIdentifiers: false },
  });
  const embed = (texts = TEXTS, host: Partial<EmbedHost> = {}, own: Partial<EmbeddingsJob> = {}): Promise<VectorSet> =>
    embedRemotely({ ...job(), ...own }, texts, { ...HOST, ...host });
  const sent = (): string[] => server.embeddings().flatMap(({ body }) => body.input);
  const kept = (): string => {
    const [name] = readdirSync(join(folder, '.casewright')).filter((each) => each.startsWith('embeddings-'));
    return join(folder, '.casewright', name!);
  };

  it('gives vectors of length one, zeros for a blank text, and sends each text once', async () => {
    await start();
    const { dimension, values } = await embed();
    assert.deepEqual([dimension, values.length], [24, 5 * 24]);
    for (const [row, text] of TEXTS.entries()) {
      const vector = wordVector(text);
      const length = Math.hypot(...vector) || 1;
      for (const [at, value] of vector.entries())
        assert.ok(Math.abs(values[row * dimension + at]! - value / length) < 1e-6);
    }
    assert.deepEqual(sent(), ['She sleeps badly.', 'He hears voices.', 'They worry about money.']);
  });

  it('sends what it has not sent before, and nothing where all is kept', async () => {
    await start();
    const first = await embed();
    assert.deepEqual(await embed(), first);
    assert.equal(server.requests.length, 1);
    await embed([...TEXTS, 'Another text.']);
    assert.deepEqual(server.embeddings()[1]!.body.input, ['Another text.']);
    await embed(TEXTS, {}, { model: 'another-embedder' });
    assert.equal(server.embeddings()[2]!.body.input.length, 3);
  });

  it('keeps no text, and keeps out of git', async () => {
    await start();
    await embed();
    const lines = readFileSync(kept(), 'utf8');
    assert.match(lines, /^([0-9a-f]{64} 24 [A-Za-z0-9+/]+=*\n){3}$/);
    assert.equal(readFileSync(join(folder, '.casewright', '.gitignore'), 'utf8'), '*\n');
  });

  it('sends in batches, and keeps those that arrived when it is stopped', async () => {
    await start();
    const texts = Array.from({ length: 70 }, (_, row) => `Report ${row}.`);
    const stop = new AbortController();
    const told: (readonly [number, number])[] = [];
    const pause = async (done: number, total: number): Promise<void> => {
      told.push([done, total]);
      if (done === 64) stop.abort(new Error('stopped'));
      stop.signal.throwIfAborted();
    };
    await assert.rejects(embed(texts, { pause, signal: stop.signal }), /^Error: stopped$/);
    assert.deepEqual(told, [
      [0, 70],
      [32, 70],
      [64, 70],
    ]);
    await embed(texts);
    assert.deepEqual(
      server.embeddings().map(({ body }) => body.input.length),
      [32, 32, 6],
    );
  });

  it('passes over a line that a crash left unfinished', async () => {
    await start();
    const whole = await embed();
    const text = readFileSync(kept(), 'utf8');
    // Cut so that what is left of the last line would still be numbers.
    truncateSync(kept(), text.length - 17);
    assert.deepEqual(await embed(), whole);
    assert.equal(server.embeddings()[1]!.body.input.length, 1);
    assert.deepEqual(await embed(), whole);
    assert.equal(server.requests.length, 2);
    writeFileSync(kept(), text.replace(/ 24 /, ' 23 ').replace(/(?<= 24 )\S+/, 'AADAfw=='));
    appendFileSync(kept(), 'not a line of ours\n');
    assert.deepEqual(await embed(), whole);
    assert.equal(server.embeddings()[2]!.body.input.length, 2);
  });

  it('refuses to send identifiers nobody agreed to send, before it sends anything', async () => {
    await start();
    const holdsIdentifier = (at: number): boolean => at === 1 || at === 4;
    const refused = { kind: 'usage', code: 'identifiers-would-be-sent', message: /^2 of the texts hold/ };
    await assert.rejects(embed(TEXTS, { holdsIdentifier }), refused);
    assert.equal(server.requests.length, 0);
    await embed(TEXTS, { holdsIdentifier }, { sendIdentifiers: true });
    assert.equal(sent().length, 3);
    // What was sent once is not sent again, so there is nothing to refuse.
    await embed(TEXTS, { holdsIdentifier });
    await assert.rejects(embed(['One more.'], { holdsIdentifier: () => true }), { message: /^One of the texts holds/ });
    assert.equal(sent().length, 3);
  });

  it('says when vectors change their length, and keeps none of another', async () => {
    let dimension = 8;
    await start({ embeddings: { vector: (text) => wordVector(text, dimension) } });
    await embed();
    dimension = 12;
    const changed = { kind: 'provider', code: 'changed-dimension', message: /8 numbers a text before and 12 now/ };
    await assert.rejects(embed([...TEXTS, 'Another text.']), changed);
    const before = readFileSync(kept(), 'utf8');
    assert.equal((await embed()).dimension, 8);
    assert.equal(readFileSync(kept(), 'utf8'), before);
    rmSync(kept());
    assert.equal((await embed()).dimension, 12);
  });

  it('says when the vectors of one answer differ in length', async () => {
    await start({ embeddings: { vector: (text) => wordVector(text, text.length) } });
    await assert.rejects(embed(), { code: 'changed-dimension' });
  });

  it('says when nobody is there', async () => {
    await start();
    await server.close();
    await assert.rejects(embed(), { kind: 'provider', code: 'unreachable-host', message: /Cannot reach/ });
  });

  it('embeds nothing without a request where there is no text', async () => {
    await start();
    assert.deepEqual(await embed([' ', '']), { dimension: 1, values: new Float32Array(2) });
    assert.equal(server.requests.length, 0);
  });
});
