import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import type { ScorePanel } from '../../src/extension/scores/scorePanel.ts';
import { createScoring } from '../../src/extension/scores/scoring.ts';
import type { PanelStatus } from '../../src/protocol/scores.ts';
import { type ProviderServer, startProviderServer } from '../loopback/server.ts';
import { generate, openApp, readText, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

const file = () => inWorkspace('elsewhere.jsonl');
const config = () => inWorkspace('casewright.json');
const KEY = 'sk-casewright-test-embeddings';

describe('scores with embeddings from a server', () => {
  let app: App;
  let server: ProviderServer;
  let original: string;

  before(async () => {
    app = await openApp();
    original = await readText(config());
    server = await startProviderServer({ key: KEY });
    await app.providers.storeKey(server.origin, KEY);
    await generate({ codes: ['F32.1', 'F41.1'], count: 4, target: file().toString() });
    await waitFor('the dataset', () => app.datasets.get(file())?.summary.records === 8);
    await closeEditors();
  });
  beforeEach(() => embedBy(server.url));
  afterEach(closeEditors);
  after(async () => {
    await writeText(config(), original);
    await app.providers.deleteKey(server.origin);
    await server.close();
    for (const name of ['elsewhere.jsonl', '.casewright'])
      await vscode.workspace.fs.delete(inWorkspace(name), { recursive: true });
    await app.datasets.refresh();
  });

  const embedBy = (baseUrl: string): Promise<void> =>
    writeText(config(), JSON.stringify({ scores: { embeddings: { baseUrl, model: 'some-embedder' } } }));
  const sent = (): string[] => server.embeddings().flatMap(({ body }) => body.input);
  const rewrite = async (change: (text: string) => string): Promise<void> => {
    const [first, ...others] = (await readText(file())).split('\n');
    const record = JSON.parse(first!) as { text: string };
    await writeText(file(), [JSON.stringify({ ...record, text: change(record.text) }), ...others].join('\n'));
  };

  const shown = async (): Promise<ScorePanel> => {
    const panel = app.scores.show(file(), true);
    await waitFor('the scores', () => !panel.status.running);
    return panel;
  };
  /** Resolves when a scoring that begins from now on has ended. */
  const nextScoring = ({ onDidChangeStatus }: ScorePanel): Promise<PanelStatus> =>
    new Promise((resolve) => {
      let hasBegun = false;
      const listener = onDidChangeStatus((status) => {
        if (status.running) hasBegun = true;
        else if (hasBegun) {
          listener.dispose();
          resolve(status);
        }
      });
    });

  it('are not worked out where nobody asked for them', async () => {
    const scoring = createScoring(app, file(), { onStatus() {}, onScored() {} }, Promise.resolve());
    await scoring.score(false);
    assert.equal(scoring.status.failure?.code, 'not-asked');
    assert.deepEqual(server.requests, []);
    scoring.dispose();
  });

  it('are not worked out for an export of what nobody scored', async () => {
    const target = inWorkspace('elsewhere.scores.json');
    await vscode.commands.executeCommand('casewright.exportScoreReport', file(), { format: 'json', target });
    assert.equal(app.scores.get(file())?.status.failure?.code, 'not-asked');
    assert.deepEqual(server.requests, []);
    await assert.rejects(readText(target));
  });

  it('send texts when they are asked for, with the key of the address, and say where', async () => {
    const { status, scored } = await shown();
    assert.equal(status.failure, undefined);
    assert.equal(status.sendsTo, new URL(server.url).host);
    assert.equal(scored?.report.embedding, 'some-embedder');
    assert.equal(sent().length, 8);
  });

  it('stay as they are after a save until they are asked for; then what changed is sent, and nothing else', async () => {
    const panel = await shown();
    const known = panel.scored;
    const had = sent().length;
    const after = nextScoring(panel);
    await rewrite((text) => `${text} She likes to read in the evening.`);
    const { stale, failure } = await after;
    assert.deepEqual([stale, failure], ['edited', undefined]);
    assert.equal(panel.scored, known);
    assert.equal(sent().length, had);
    await panel.receive({ kind: 'score' });
    assert.notEqual(panel.scored, known);
    assert.equal(sent().length, had + 1);
    assert.match(sent().at(-1)!, /likes to read/);
  });

  it('ask before identifiers are sent, and before anything goes to another machine', async () => {
    const panel = await shown();
    const had = server.requests.length;
    await rewrite((text) => `${text} Call her brother, Robert Thornton, on (617) 555-0142.`);
    // Nobody can answer here, so nothing goes out; the test host repeats what would have been asked.
    await assert.rejects(panel.receive({ kind: 'score' }), /refused to show dialog.*Send identifiers to/s);
    assert.equal(server.requests.length, had);
    await embedBy('https://embeddings.example.org/v1');
    await assert.rejects(panel.receive({ kind: 'score' }), /refused to show dialog.*Send the texts of/s);
  });

  it('have a place where their key can be stored', async () => {
    const { embeddings } = await app.engine.request('config.read', {
      scope: { folder: inWorkspace('').fsPath, trusted: true },
    });
    const { origin } = await app.engine.request('provider.describe', {
      scope: { folder: inWorkspace('').fsPath, trusted: true },
      name: embeddings!,
    });
    assert.equal(origin, server.origin);
  });
});
