import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../../src/extension/app.ts';
import { type ProviderServer, startProviderServer } from '../../loopback/server.ts';
import { openApp } from '../app.ts';
import { inWorkspace } from '../host.ts';
import { defaultName, generateOne, MARK, runEveryCommand, settle, workWith } from '../privacySweep.ts';

describe('What leaves this computer', () => {
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

  it('is nothing while one opens, edits, saves, checks and looks', async () => {
    assert.equal(await defaultName(app), 'recorder');
    await workWith(app);
    assert.deepEqual(server.requests, []);
  });

  it('is nothing by any command whose questions one goes away from', async function () {
    this.timeout(600_000);
    const runs = await runEveryCommand(app);
    this.test!.title += `: ${runs} calls`;
    assert.deepEqual(
      server.requests.map(({ path, body }) => `${path} ${JSON.stringify(body)}`),
      [],
    );
  });

  it('is the prompt alone, once, by one act of generating', async () => {
    const target = inWorkspace('private-made.jsonl');
    await generateOne(target);
    assert.equal(server.requests.length, 1);
    const [chat] = server.chats();
    assert.match(JSON.stringify(chat!.body), /Write one clinical note/);
    assert.ok(!JSON.stringify(chat!.body).includes(MARK), 'no text of the dataset');
    await vscode.workspace.fs.delete(target);
  });
});
