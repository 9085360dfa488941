import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../../src/extension/app.ts';
import { type ProviderServer, startProviderServer } from '../../loopback/server.ts';
import { openApp, readText } from '../app.ts';
import { inWorkspace } from '../host.ts';
import { defaultName, generateOne, runEveryCommand, settle, workWith } from '../privacySweep.ts';

describe('What leaves this computer from a restricted window', () => {
  let app: App;
  let server: ProviderServer;
  let undo: () => Promise<void>;

  before(async () => {
    app = await openApp();
    server = await startProviderServer();
    undo = await settle(app, server);
  });
  after(async () => {
    await undo();
    await server.close();
  });

  it('is nothing, whatever one does', async function () {
    this.timeout(600_000);
    assert.equal(vscode.workspace.isTrusted, false);
    assert.equal(await defaultName(app), 'offline');
    await workWith(app);
    this.test!.title += `: ${await runEveryCommand(app)} calls`;
    const target = inWorkspace('private-made.jsonl');
    await generateOne(target);
    await assert.rejects(async () => readText(target), 'a named provider is refused, not replaced');
    assert.deepEqual(server.requests, []);
  });
});
