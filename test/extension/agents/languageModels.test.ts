import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../../src/extension/app.ts';
import { runGeneration } from '../../../src/extension/generation/runGeneration.ts';
import { STATE } from '../../../src/extension/ids.ts';
import { clinicalText } from '../../loopback/clinicalText.ts';
import { openApp, readText, recordsOf } from '../app.ts';
import { closeEditors, inWorkspace, waitFor } from '../host.ts';
import { type TestModels, testModels } from './models.ts';

const nobody = new vscode.CancellationTokenSource().token;
const request = (id: string) => ({
  ...{ name: `vscode:casewright-test/${id}`, system: 'You write notes.', prompt: 'Write one.', temperature: 0.3 },
});

describe('Language models of VS Code', () => {
  let app: App;
  let models: TestModels;

  before(async () => {
    app = await openApp();
    models = await testModels();
    models.answer = () => 'A note.';
    await waitFor('the models', async () => (await app.models.list()).length === models.ids.length);
  });
  afterEach(async () => {
    models.requests.length = 0;
    await app.context.globalState.update(STATE.allowedOrigins, []);
    await closeEditors();
  });

  it('are listed by name, as providers are', async () => {
    const [first] = await app.models.list();
    assert.deepEqual(first, {
      name: 'vscode:casewright-test/blocked',
      label: 'The blocked',
      vendor: 'casewright-test',
    });
  });

  it('get the instructions before the prompt, and tell which model answered', async () => {
    const { content, model } = await app.models.send(request('writer'), nobody);
    assert.equal(content, 'A note.');
    assert.equal(model, 'writer writer-2031-01');
    assert.deepEqual(models.requests, [
      {
        ...{ id: 'writer', prompt: 'You write notes.\n\nWrite one.', options: { temperature: 0.3 } },
        roles: [vscode.LanguageModelChatMessageRole.User],
      },
    ]);
  });

  it('fail with what can be done about it', async () => {
    const expected = {
      ...{ blocked: 'model-blocked', forbidden: 'consent-needed', empty: 'no-credit', broken: 'server-failed' },
      missing: 'unknown-model',
    };
    for (const [id, code] of Object.entries(expected)) {
      await assert.rejects(app.models.send(request(id), nobody), (error: { code?: string; remedy?: string }) => {
        assert.equal(error.code, code, id);
        assert.ok(error.remedy);
        return true;
      });
    }
  });

  it('are stopped when nobody wants the answer any more', async () => {
    const stop = new vscode.CancellationTokenSource();
    const before = models.cancelled;
    const sending = app.models.send(request('slow'), stop.token);
    await waitFor('the request', () => models.requests.length === 1);
    stop.cancel();
    await assert.rejects(sending, { code: 'cancelled' });
    await waitFor('the model to be told', () => models.cancelled > before);
  });

  it('write reports that say who wrote them, once their vendor is allowed', async () => {
    models.answer = (prompt) => clinicalText(models.requests.length + prompt.length, 260);
    const target = inWorkspace('written.jsonl');
    const order = {
      ...{ codes: ['F41.1'], count: 3, provider: 'vscode:casewright-test/writer', seed: 5, target },
      languages: ['en'],
    };
    // Nobody can say yes to the question here, which the window refuses to show in tests.
    await assert.rejects(runGeneration(app, order), /refused to show dialog.*Send requests to writer/s);
    assert.equal(models.requests.length, 0, 'nothing is sent without consent');
    await app.context.globalState.update(STATE.allowedOrigins, ['vscode://models/casewright-test']);
    const result = await runGeneration(app, order);
    assert.equal(result.added, 3, JSON.stringify(result));
    for (const { meta } of recordsOf(await readText(target))) {
      assert.equal(meta.provider, 'vscode:casewright-test/writer');
      assert.equal(meta.model, 'writer writer-2031-01');
    }
    assert.ok(models.requests.every(({ prompt }) => prompt.includes('Write one clinical note')));
    await vscode.workspace.fs.delete(target);
  });

  it('leave a run that is cancelled with nothing half written', async () => {
    await app.context.globalState.update(STATE.allowedOrigins, ['vscode://models/casewright-test']);
    const target = inWorkspace('stopped.jsonl');
    const stop = new vscode.CancellationTokenSource();
    const order = { codes: ['F41.1'], count: 3, provider: 'vscode:casewright-test/slow', seed: 5, target };
    const running = runGeneration(app, order, stop.token);
    await waitFor('the first requests', () => models.requests.length >= 2);
    stop.cancel();
    const result = await running;
    assert.ok(result.cancelled);
    assert.equal(models.requests.length, 2, 'no more than two at once');
    await assert.rejects(async () => readText(target));
  });

  it('follow what VS Code offers', async () => {
    const all = models.ids;
    models.ids = ['writer'];
    models.changed();
    await waitFor('the others to go', async () => (await app.models.list()).length === 1);
    models.ids = [];
    models.changed();
    await waitFor('none', async () => (await app.models.list()).length === 0);
    await assert.rejects(app.models.send(request('writer'), nobody), { code: 'unknown-model' });
    models.ids = all;
    models.changed();
    await waitFor('all again', async () => (await app.models.list()).length === all.length);
  });
});
