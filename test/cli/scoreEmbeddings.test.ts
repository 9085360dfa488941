import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoreReport } from '../../src/engine/report/scoreReport.ts';
import { type ProviderServer, type ProviderServerOptions, startProviderServer } from '../loopback/server.ts';
import { readLines, runCli, temporaryFolder } from './runCli.ts';

const KEY = 'sk-casewright-test-9876543210';

describe('casewright score with a server for embeddings', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let server: ProviderServer | undefined;

  beforeEach(async () => {
    folder = temporaryFolder();
    const codes = ['--code', 'F32.1,F41.1', '--count', '8', '--seed', '9', '--out', 'all.jsonl'];
    const { code, stderr } = await runCli(['generate', ...codes], { cwd: folder.path });
    assert.equal(code, 0, stderr);
    const lines = readFileSync(file('all.jsonl'), 'utf8').split('\n').filter(Boolean);
    for (const [name, part] of [
      ['own', 0],
      ['real', 1],
      ['holdout', 2],
    ] as const)
      writeFileSync(file(`${name}.jsonl`), lines.filter((_, row) => row % 3 === part).join('\n'));
  });
  afterEach(async () => {
    folder.remove();
    await server?.close();
    server = undefined;
  });

  const file = (name: string): string => join(folder.path, name);
  const start = async (options: ProviderServerOptions = {}, model = 'some-embedder'): Promise<ProviderServer> => {
    server = await startProviderServer(options);
    configure({ baseUrl: server.url, model });
    return server;
  };
  const configure = (embeddings: object): void => {
    const datasets = [{ files: 'own.jsonl', holdout: 'holdout.jsonl' }];
    writeFileSync(file('casewright.json'), JSON.stringify({ datasets, scores: { embeddings } }));
  };
  const score = (args: readonly string[] = [], env: Record<string, string> = {}) =>
    runCli(['score', 'own.jsonl', '--reference', 'real.jsonl', '--format', 'json', ...args], { cwd: folder.path, env });
  const reportOf = async (args: readonly string[] = []): Promise<ScoreReport> => {
    const { code, stdout, stderr } = await score(args);
    assert.equal(code, 0, stderr);
    return JSON.parse(stdout);
  };
  const mark = (name: string): void => {
    const [first, ...others] = readLines(file(name));
    const marked = { ...first, text: `${first!.text} Call her brother, Robert Thornton, on (617) 555-0142.` };
    writeFileSync(file(name), [marked, ...others].map((line) => JSON.stringify(line)).join('\n'));
  };

  it('takes its vectors for reports, references and hold-out, and asks for none twice', async () => {
    const { embeddings } = await start();
    const report = await reportOf();
    assert.equal(report.embedding, 'some-embedder');
    const { mmd2, vendi, nndMean, dcrShare } = report.dataset.metrics;
    for (const metric of [mmd2, vendi, nndMean, dcrShare]) assert.ok(Number.isFinite(metric!.value));
    assert.equal(embeddings().flatMap(({ body }) => body.input).length, 16);
    assert.deepEqual(await reportOf(['--threads', '1']), report);
    assert.equal(embeddings().length, 1);
    const kept = readdirSync(file('.casewright')).map((name) => readFileSync(file(`.casewright/${name}`), 'utf8'));
    assert.ok(readLines(file('own.jsonl')).every(({ text }) => !kept.join('').includes(text.slice(0, 12))));
  });

  it('says the same of words as without a server, and something else of meaning', async () => {
    await start();
    const { metrics } = (await reportOf()).dataset;
    configure({ baseUrl: server!.url, model: 'some-embedder' });
    writeFileSync(file('casewright.json'), '{"datasets":[{"files":"own.jsonl","holdout":"holdout.jsonl"}]}');
    const own = await reportOf();
    assert.deepEqual(metrics.selfBleu4, own.dataset.metrics.selfBleu4);
    assert.notEqual(metrics.vendi!.value, own.dataset.metrics.vendi!.value);
    assert.match(own.embedding, /potion/);
  });

  it('sends nothing to another machine that was not allowed', async () => {
    configure({ baseUrl: 'https://embeddings.example.org/v1', model: 'some-embedder' });
    const { code, stdout, stderr } = await score();
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(
      stderr,
      /texts of all reports, references and hold-outs would be sent to https:\/\/embeddings\.example/,
    );
    assert.match(stderr, /--allow-host embeddings\.example\.org/);
    configure({ baseUrl: 'http://embeddings.example.org/v1', model: 'some-embedder' });
    assert.match(
      (await score(['--allow-host', 'embeddings.example.org'])).stderr,
      /"allowPlainHttp": true under scores\.embeddings/,
    );
  });

  for (const [holder, threads] of [
    ['own.jsonl', '1'],
    ['real.jsonl', '2'],
    ['holdout.jsonl', '2'],
  ] as const) {
    it(`sends nothing while ${holder} holds an identifier, unless told to`, async () => {
      const { requests } = await start();
      mark(holder);
      const { code, stderr } = await score(['--threads', threads]);
      assert.equal(code, 2);
      assert.match(stderr, /One of the texts holds what looks like an identifier/);
      assert.match(stderr, /--send-identifiers/);
      assert.ok(!stderr.includes('Thornton'));
      assert.equal(requests.length, 0);
      await reportOf(['--send-identifiers']);
      assert.ok(JSON.stringify(requests[0]!.body).includes('Thornton'));
    });
  }

  it('finds its key by the address alone', async () => {
    const { url } = await start({ key: KEY });
    const { code, stderr } = await score();
    assert.equal(code, 3, stderr);
    const variable = `CASEWRIGHT_KEY_127_0_0_1_${new URL(url).port}`;
    assert.ok(stderr.includes(variable), stderr);
    assert.equal((await score([], { CASEWRIGHT_KEY_EXAMPLE_ORG: KEY })).code, 3);
    const ended = await score([], { [variable]: KEY });
    assert.equal(ended.code, 0, ended.stderr);
    assert.ok(!`${ended.stdout}${readFileSync(file('casewright.json'), 'utf8')}`.includes(KEY));
  });

  it('says what a server does wrong, and writes no half report', async () => {
    const { url } = await start({ embeddings: { vector: () => [Number.NaN] } });
    const args = ['--out', 'report.json'];
    const broken = await score(args);
    assert.equal(broken.code, 3);
    assert.match(broken.stderr, /an embedding holds something that is not a finite number/);
    configure({ baseUrl: url, model: 'unknown-model' });
    assert.match((await score(args)).stderr, /has no model unknown-model/);
    configure({ baseUrl: url, model: 'hang', timeoutSeconds: 0.05 });
    await server!.close();
    assert.match((await score(args)).stderr, /Cannot reach http:\/\/127\.0\.0\.1/);
    assert.ok(!readdirSync(folder.path).some((name) => name.startsWith('report.json')));
  });
});
