import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { CasewrightError } from '../../../src/engine/errors.ts';
import { DEFAULT_AXES } from '../../../src/engine/generate/axes.ts';
import { type GenerateOptions, generate } from '../../../src/engine/generate/pipeline.ts';
import { type Case, caseId, createPlan } from '../../../src/engine/generate/plan.ts';
import { parsePromptTemplate } from '../../../src/engine/generate/prompt.ts';
import { createOfflineProvider } from '../../../src/engine/generate/providers/offline.ts';
import { createOpenAiProvider, type OpenAiProviderOptions } from '../../../src/engine/generate/providers/openai.ts';
import type { Catalogue } from '../../../src/engine/icd10/catalogue.ts';
import { AXIS_LIMITS } from '../../../src/engine/knowledge/axisLimits.ts';
import { DEFAULT_LAYOUT } from '../../../src/engine/record/schema.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';
import { providerPorts } from '../../../src/node/providerPorts.ts';
import type { BehaviourName } from '../../loopback/behaviours.ts';
import { type ProviderServer, type ProviderServerOptions, startProviderServer } from '../../loopback/server.ts';

const PROMPT = parsePromptTemplate(readFileSync('media/prompts/report.md', 'utf8'), 'report-1', 'report.md');
const KEY = 'sk-loopback-secret';

/** Time-outs are real; waits between tries, which are longer or far shorter, are not waited for. */
const WATCH_MS = 400;
const impatientSleep: typeof providerPorts.sleep = (milliseconds, signal) =>
  providerPorts.sleep(milliseconds > WATCH_MS ? 1 : milliseconds, signal);

let catalogue: Catalogue;
let server: ProviderServer | undefined;
before(async () => {
  catalogue = await loadCatalogue('media');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Line {
  readonly id: string;
  readonly reason?: string;
  readonly content?: string;
  readonly meta: { readonly axes: unknown; readonly seed: unknown; readonly attempt: unknown };
}

interface Written {
  readonly records: Line[];
  readonly rejects: Line[];
}

function plan(count: number): Case[] {
  return createPlan({
    codes: [{ entry: catalogue.get('F41.1')!, count }],
    axes: { ...DEFAULT_AXES, length: ['standard'] },
    limits: AXIS_LIMITS,
    seed: 3,
  });
}

async function start(
  serverOptions: ProviderServerOptions,
  count: number,
  options: Partial<GenerateOptions> = {},
  providerOptions: Partial<OpenAiProviderOptions> = {},
) {
  server = await startProviderServer({ minWords: 200, ...serverOptions });
  const cases = plan(count);
  const written: Written = { records: [], rejects: [] };
  const into = (lines: Line[]) => ({
    append: async (line: string) => {
      assert.doesNotMatch(line, /[\r\n]/);
      lines.push(JSON.parse(line));
    },
  });
  const provider = createOpenAiProvider({
    name: 'loopback',
    baseUrl: server.url,
    model: 'loopback-model',
    apiKey: KEY,
    maxRetries: 1,
    timeoutMs: WATCH_MS,
    idleTimeoutMs: WATCH_MS,
    ports: { ...providerPorts, sleep: impatientSleep },
    ...providerOptions,
  });
  const running = generate({
    cases,
    planId: 'plan',
    catalogue,
    provider,
    prompt: PROMPT,
    structured: true,
    temperature: 0.7,
    attempts: 2,
    concurrency: 2,
    layout: DEFAULT_LAYOUT,
    sink: into(written.records),
    rejects: into(written.rejects),
    version: '9.9.9',
    now: () => '2026-01-01T00:00:00.000Z',
    signal: new AbortController().signal,
    ...options,
  });
  return { running, written, cases };
}

describe('the pipeline', () => {
  it('appends records with their provenance, and nothing secret', async () => {
    const { running, written, cases } = await start({ key: KEY }, 4);
    const summary = await running;
    assert.equal(summary.added, 4);
    assert.deepEqual(summary.byCode, { 'F41.1': 4 });
    assert.deepEqual(summary.models, ['loopback-model']);
    assert.ok(summary.tokens.completion > 0);
    const first = written.records.find((record) => record.id === caseId('plan', cases[0]!))!;
    const { axes, seed, ...meta } = first.meta;
    assert.deepEqual(meta, {
      casewright: '9.9.9',
      provider: 'loopback',
      model: 'loopback-model',
      prompt: { id: 'report-1', hash: PROMPT.hash },
      plan: 'plan',
      case: 0,
      temperature: 0.7,
      attempt: 1,
      time: '2026-01-01T00:00:00.000Z',
    });
    assert.deepEqual(axes, cases[0]!.axes);
    assert.equal(seed, cases[0]!.seed);
    assert.doesNotMatch(JSON.stringify(written), /sk-loopback|127\.0\.0\.1/);
  });

  const rejected: readonly (readonly [BehaviourName, string])[] = [
    ['malformed-json', 'malformed-json'],
    ['prose', 'malformed-json'],
    ['wrong-schema', 'wrong-schema'],
    ['refusal', 'refusal'],
    ['prose-refusal', 'refusal'],
    ['content-filter', 'refusal'],
    ['empty', 'empty'],
    ['truncated', 'truncated'],
    ['think-unterminated', 'truncated'],
    ['torn', 'truncated'],
    ['torn-end', 'truncated'],
    ['hang-midway', 'truncated'],
  ];
  for (const [behaviour, reason] of rejected) {
    it(`keeps a ${behaviour} answer among the rejects as ${reason}, asks again, and gives up in the end`, async () => {
      const { running, written } = await start({ otherwise: behaviour }, 1);
      const summary = await running;
      assert.deepEqual([summary.added, summary.rejected, summary.gaveUp, summary.failed], [0, 2, 1, 0]);
      assert.deepEqual(
        summary.reasons.map((each) => [each.reason, each.count]),
        [[reason, 2]],
      );
      assert.deepEqual(written.records, []);
      assert.deepEqual(
        written.rejects.map((entry) => [entry.reason, entry.meta.attempt, typeof entry.content]),
        [
          [reason, 1, 'string'],
          [reason, 2, 'string'],
        ],
      );
    });
  }

  it('makes good for a rejected answer, telling the model what was wrong', async () => {
    const { running, written } = await start({ script: ['wrong-schema'] }, 1);
    const summary = await running;
    assert.deepEqual([summary.added, summary.rejected, summary.gaveUp], [1, 1, 0]);
    assert.equal(written.records[0]!.meta.attempt, 2);
    const [, second] = server!.chats();
    assert.match(JSON.stringify(second!.body.messages), /previous answer was rejected \(wrong-schema/);
    assert.notEqual(second!.body.seed, server!.chats()[0]!.body.seed);
  });

  for (const behaviour of ['reasoning-content', 'reasoning-field', 'think-tags', 'think-lone-closing-tag'] as const) {
    it(`stores no reasoning of a ${behaviour} answer`, async () => {
      const { running, written } = await start({ otherwise: behaviour }, 1);
      assert.equal((await running).added, 1);
      assert.doesNotMatch(JSON.stringify(written.records), /think|weigh the age/);
    });
  }

  for (const behaviour of ['rate-limited', 'server-error', 'stream-error', 'hang', 'torn'] as const) {
    it(`gets over one ${behaviour} by asking again`, async () => {
      const { running, written } = await start({ script: [behaviour] }, 1);
      const summary = await running;
      assert.deepEqual([summary.added, summary.rejected, summary.failed], [1, 0, 0]);
      assert.equal(written.records[0]!.meta.attempt, 1);
    });
  }

  it('counts a case that fails and goes on', async () => {
    const { running } = await start({ script: ['server-error', 'server-error'] }, 3, { concurrency: 1 });
    const summary = await running;
    assert.deepEqual([summary.added, summary.failed, summary.stoppedBy], [2, 1, undefined]);
    assert.equal(summary.reasons[0]!.reason, 'server-failed');
  });

  it('gives up after five failures in a row', async () => {
    const { running } = await start({ otherwise: 'server-error' }, 40, { concurrency: 1 });
    const summary = await running;
    assert.equal(summary.failed, 5);
    assert.equal(summary.stoppedBy?.code, 'server-failed');
  });

  const hopeless: readonly (readonly [BehaviourName, string])[] = [
    ['unauthorized', 'key-refused'],
    ['forbidden', 'key-refused'],
    ['unknown-model', 'unknown-model'],
  ];
  for (const [behaviour, code] of hopeless) {
    it(`stops at once on ${behaviour}`, async () => {
      const { running, written } = await start(
        { otherwise: behaviour },
        40,
        { concurrency: 1 },
        { model: 'some-model' },
      );
      const summary = await running;
      assert.equal(summary.stoppedBy?.code, code);
      assert.equal(server!.chats().length, 1);
      assert.deepEqual(written, { records: [], rejects: [] });
    });
  }

  it('stops at once when nobody listens', async () => {
    const gone = await startProviderServer();
    await gone.close();
    const { running } = await start({}, 40, { concurrency: 1 }, { baseUrl: gone.url });
    assert.equal((await running).stoppedBy?.code, 'unreachable-host');
  });

  it('aborts what is under way on a cancel and appends nothing half', async () => {
    const controller = new AbortController();
    const { running, written } = await start({ delayMs: 200 }, 40, { signal: controller.signal, concurrency: 10 });
    while (server!.load.now < 10) await wait(5);
    controller.abort(new Error('enough'));
    const summary = await running;
    assert.equal(summary.cancelled, true);
    assert.equal(summary.failed, 0);
    assert.equal(summary.added, written.records.length);
    assert.equal(server!.chats().length, 10);
  });

  it('keeps to the concurrency and skips what is done', async () => {
    const { running: first, cases } = await start({ delayMs: 20 }, 12, { concurrency: 3 });
    await first;
    assert.equal(server!.load.peak, 3);
    await server!.close();
    const done = new Set(cases.slice(0, 10).map((item) => caseId('plan', item)));
    const { running } = await start({}, 12, { done });
    const summary = await running;
    assert.deepEqual([summary.total, summary.skipped, summary.added], [12, 10, 2]);
    assert.equal(server!.chats().length, 2);
  });

  it('rejects a report that is there already', async () => {
    const text = (await import('../../loopback/clinicalText.ts')).clinicalText(1, 200);
    const { running, written } = await start({ text: () => text }, 2, { concurrency: 1 });
    const summary = await running;
    assert.deepEqual([summary.added, summary.gaveUp], [1, 1]);
    assert.deepEqual(
      written.rejects.map((entry) => entry.reason),
      ['duplicate', 'duplicate'],
    );
  });

  it('stops when a line cannot be written', async () => {
    const full = new CasewrightError('io', 'disk-full', 'Cannot write d.jsonl: the disk is full', 'Free some space.');
    const sink = { append: () => Promise.reject(full) };
    const { running } = await start({}, 40, { sink, concurrency: 1 });
    const summary = await running;
    assert.equal(summary.stoppedBy, full);
    assert.equal(summary.added, 0);
  });

  it('lets bugs through', async () => {
    const sink = { append: () => Promise.reject(new TypeError('a bug')) };
    const { running } = await start({}, 4, { sink });
    await assert.rejects(running, /a bug/);
  });

  it('writes what the offline composer makes in the order of the plan, one line behind', async () => {
    let underWay = 0;
    const order: string[] = [];
    const sink = {
      append: async (line: string) => {
        assert.equal(++underWay, 1, 'one line at a time');
        await wait(1);
        underWay--;
        order.push(JSON.parse(line).id);
      },
    };
    const provider = await createOfflineProvider(plan(20));
    const { running, cases } = await start({}, 20, { provider, prompt: undefined, sink });
    const summary = await running;
    assert.equal(summary.added, 20);
    assert.deepEqual(
      order,
      cases.map((item) => caseId('plan', item)),
    );
  });

  for (const nth of [1, 3, 20]) {
    it(`counts what the offline composer wrote before line ${nth} could not be written`, async () => {
      const full = new CasewrightError('io', 'disk-full', 'Cannot write d.jsonl: the disk is full', 'Free some space.');
      let lines = 0;
      const sink = { append: async () => (++lines === nth ? Promise.reject(full) : undefined) };
      const provider = await createOfflineProvider(plan(20));
      const { running } = await start({}, 20, { provider, prompt: undefined, sink });
      const summary = await running;
      assert.equal(summary.stoppedBy, full);
      assert.deepEqual([summary.added, summary.failed, lines], [nth - 1, 1, nth]);
    });
  }
});
