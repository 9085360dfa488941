import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../../src/extension/app.ts';
import { clinicalText } from '../../loopback/clinicalText.ts';
import { type ProviderServer, startProviderServer } from '../../loopback/server.ts';
import { openApp, writeText } from '../app.ts';
import { inWorkspace, waitFor } from '../host.ts';
import { defaultName, generateOne, MARK, runEveryCommand, settle, sweptFile, workWith } from '../privacySweep.ts';

describe('What leaves this computer', () => {
  let app: App;
  let server: ProviderServer;
  let undo: () => Promise<void>;

  before(async () => {
    app = await openApp();
    server = await startProviderServer({
      text: ({ body }, seed) => (JSON.stringify(body).includes(PLACE) ? REWRITTEN : clinicalText(seed)),
    });
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

  it('is one passage with what stands around it, by one act of rewriting, after its identifiers were looked at', async () => {
    const sent = server.requests.length;
    // Its identifiers are asked about; nobody can answer here, so nothing goes out.
    await assert.rejects(rewriteOne(sweptFile(), 'mail'), /refused to show dialog/);
    assert.equal(server.requests.length, sent);
    const plain = inWorkspace('private-plain.jsonl');
    await writeText(plain, `${PLAIN.map((record) => JSON.stringify(record)).join('\n')}\n`);
    await waitFor('the dataset', () => app.datasets.get(plain));
    const rewriting = rewriteOne(plain, 'first');
    await waitFor('the comparison', () => activeTab() instanceof vscode.TabInputTextDiff);
    await vscode.commands.executeCommand('casewright.rejectRewriting');
    await rewriting;
    const made = server.requests.slice(sent);
    assert.equal(made.length, 1);
    const text = JSON.stringify(made[0]!.body);
    assert.ok(text.includes(PLACE));
    assert.ok(!text.includes('the tram depot'), 'nothing of other records');
    assert.ok(!text.includes(MARK), 'nothing of other datasets');
  });
});

const PLACE = 'in the orchard behind the mill';
const REWRITTEN =
  'Day after day she fears for money and for her work, and she cannot put the thoughts away. Her sleep is short and she tires early.';

const PLAIN = [
  {
    ...{ id: 'first', code: 'F41.1' },
    text: `She worries about money and work ${PLACE}, day after day, and cannot stop worrying. She sleeps badly.`,
  },
  {
    id: 'second',
    code: 'F32.1',
    text: 'He has felt low and empty since he left the tram depot, and nothing gives him pleasure any more.',
  },
];

const activeTab = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input;

/** The act: Rewrite Report on a record. */
async function rewriteOne(dataset: vscode.Uri, id: string): Promise<void> {
  await vscode.commands.executeCommand('casewright.rewriteReport', { kind: 'record', uri: dataset, line: 0, id });
}
