import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { CasewrightError } from '../../src/engine/errors.ts';
import { createWorkerClient, type HostHandlers, type WorkerClient } from '../../src/node/workerClient.ts';
import type { WorkerRequests } from '../../src/protocol.ts';

// A worker that answers by the name of the method; the real one is tested in the extension host.
const script = (rpc: string) => `
const { parentPort, workerData } = require('node:worker_threads');
const { createMessageConnection, PortMessageReader, PortMessageWriter, ResponseError } = require(${JSON.stringify(rpc)});
const connection = createMessageConnection(new PortMessageReader(parentPort), new PortMessageWriter(parentPort));
connection.onRequest('echo', (params) => params);
connection.onRequest('die', () => process.exit(7));
connection.onRequest('crash', () => { setImmediate(() => { throw new Error('a bug'); }); return new Promise(() => {}); });
connection.onRequest('hang', (_, token) => new Promise((resolve) => token.onCancellationRequested(() => resolve('stopped'))));
connection.onRequest('keep', () => { require('node:fs').mkdirSync(workerData.scratch); return workerData.scratch; });
connection.onRequest('fail', () => new ResponseError(-32603, 'It failed', { kind: 'config', code: 'bad', message: 'It failed', remedy: 'Mend it.' }));
connection.onRequest('append', () => connection.sendRequest('sink.append', { run: 'r', stream: 'records', lines: ['x'] }));
connection.listen();
`;

describe('the client of the worker', () => {
  let folder: string;
  let client: WorkerClient;
  const appended: string[] = [];
  const handlers: HostHandlers = {
    requests: {
      async 'sink.append'({ lines }) {
        if (appended.length > 0) throw new CasewrightError('io', 'disk-full', 'The disk is full', 'Free some space.');
        appended.push(...lines);
        return null;
      },
      'lm.send': async () => ({ content: '', model: '' }),
    },
    notifications: { 'generate.progress': () => {}, 'check.changed': () => {}, 'score.progress': () => {} },
  };
  const ask = (method: string, params: unknown = {}, token?: CancellationTokenSource['token']) =>
    client.request(method as keyof WorkerRequests, params as never, token) as Promise<unknown>;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cw-worker-'));
    writeFileSync(join(folder, 'worker.cjs'), script(createRequire(import.meta.url).resolve('vscode-jsonrpc/node')));
  });
  beforeEach(() => {
    client = createWorkerClient(join(folder, 'worker.cjs'), {}, handlers);
  });
  afterEach(() => client.dispose());
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('removes what the worker keeps for a while, when it is stopped or dies', async () => {
    const hung = ask('hang').catch(() => {});
    const scratch = (await ask('keep')) as string;
    assert.ok(existsSync(scratch));
    const disposed = client.dispose();
    assert.equal(existsSync(scratch), false, 'at once: VS Code may leave no time');
    await disposed;
    await hung;
    client = createWorkerClient(join(folder, 'worker.cjs'), {}, handlers);
    const again = (await ask('keep')) as string;
    await assert.rejects(ask('die'));
    assert.equal(existsSync(again), false);
    assert.notEqual(again, scratch);
  });

  it('answers', async () => assert.deepEqual(await ask('echo', { a: 'ü' }), { a: 'ü' }));

  it('rejects what is pending when the worker dies, says so, and starts another one', async () => {
    const pending = [ask('hang'), ask('die')];
    for (const each of pending) {
      await assert.rejects(each, (error) => {
        assert.ok(error instanceof CasewrightError);
        assert.equal(error.code, 'worker-stopped');
        assert.match(error.message, /background worker stopped: it ended with code 7/);
        return true;
      });
    }
    assert.equal(await ask('echo', 1), 1);
  });

  it('names the bug that killed the worker', async () => {
    await assert.rejects(ask('crash'), /background worker stopped: a bug/);
    assert.equal(await ask('echo', 2), 2);
  });

  it('carries expected failures over with all their parts, both ways', async () => {
    await assert.rejects(ask('fail'), (error) => {
      assert.ok(error instanceof CasewrightError);
      assert.deepEqual(
        { ...error, message: error.message },
        { name: 'CasewrightError', kind: 'config', code: 'bad', remedy: 'Mend it.', message: 'It failed' },
      );
      return true;
    });
    await ask('append');
    assert.deepEqual(appended, ['x']);
    await assert.rejects(ask('append'), { name: 'CasewrightError', code: 'disk-full' });
  });

  it('hands cancellation on and waits for the answer', async () => {
    const source = new CancellationTokenSource();
    const answer = ask('hang', {}, source.token);
    await ask('echo');
    source.cancel();
    assert.equal(await answer, 'stopped');
  });

  it('takes no request after it was disposed', async () => {
    const pending = assert.rejects(ask('hang'), { code: 'worker-stopped' });
    await ask('echo');
    await client.dispose();
    await pending;
    await assert.rejects(ask('echo'), { code: 'worker-stopped' });
  });
});
