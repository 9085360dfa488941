import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../harness/paths.ts';
import { openFile, openWorkbench, runCommand, type Workbench, webview } from '../harness/workbench.ts';
import { type ProviderServer, startProviderServer } from '../loopback/server.ts';
import { makeScoredFolder } from './scoredFolder.ts';

const SETTINGS = { 'workbench.reduceMotion': 'on', 'files.autoSave': 'off' };

describe('the score panel with embeddings from a server', function () {
  this.timeout(180_000);
  const temporary = temporaryFolder('elsewhere');
  const config = join(temporary, 'reports', 'casewright.json');
  let workbench: Workbench;
  let server: ProviderServer;

  before(async () => {
    server = await startProviderServer();
    makeScoredFolder(join(temporary, 'reports'));
    embedBy('https://embeddings.example.org/v1');
    workbench = await openWorkbench({ folder: join(temporary, 'reports'), settings: SETTINGS });
    workbench.page.setDefaultTimeout(30_000);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'passed') return;
    await workbench?.screenshot('failed-scores-elsewhere');
    // A question that stays open would keep all that follows from being clicked.
    if (await dialog().isVisible()) await answer('Cancel');
  });
  after(async () => {
    await workbench?.close();
    await server.close();
    rmSync(temporary, { recursive: true, force: true });
  });

  const embedBy = (baseUrl: string): void =>
    writeFileSync(
      config,
      JSON.stringify({
        ...JSON.parse(readFileSync(config, 'utf8')),
        scores: { embeddings: { baseUrl, model: 'nomic' } },
      }),
    );
  const dialog = () => workbench.page.locator('.monaco-dialog-box');
  const answer = async (name: string): Promise<void> => {
    await dialog().getByRole('button', { name }).click();
    await dialog().waitFor({ state: 'hidden' });
  };

  it('asks before texts go to another computer, and stops when the answer is no', async () => {
    const { page } = workbench;
    await runCommand(page, 'View: Close All Editors');
    await openFile(page, 'reports.jsonl');
    await runCommand(page, 'Casewright: Score Dataset');
    await dialog().getByText('Send the texts of reports.jsonl to embeddings.example.org?').waitFor();
    await workbench.screenshot('scores-elsewhere-consent');
    const inside = webview(page);
    await inside.getByRole('heading', { name: 'Scores of reports.jsonl' }).waitFor();
    const awaited = inside.locator('.awaited .card');
    assert.deepEqual(await awaited.locator('h3').allInnerTexts(), ['Fidelity', 'Diversity', 'Privacy']);
    await answer('Cancel');
    await inside.getByText('The scoring was stopped.').waitFor();
    await awaited.first().waitFor({ state: 'hidden' });
  });

  it('asks before it sends identifiers, and sends them where that is chosen', async () => {
    const { page } = workbench;
    const inside = webview(page);
    embedBy(server.url);
    const had = server.requests.length;
    const again = inside.getByRole('button', { name: 'Score Again' });
    await again.click();
    await dialog().getByText('Send identifiers to 127.0.0.1').waitFor({ timeout: 60_000 });
    await workbench.screenshot('scores-elsewhere-identifiers');
    await answer('Cancel');
    await inside.getByText('The scoring was stopped.').waitFor();
    assert.equal(server.requests.length, had);
    await again.click();
    await dialog().getByText('Send identifiers to 127.0.0.1').waitFor({ timeout: 60_000 });
    await answer('Send as They Are');
    await inside.getByRole('heading', { name: 'Can I ship this dataset?' }).waitFor({ timeout: 60_000 });
    assert.ok(JSON.stringify(server.embeddings().map(({ body }) => body)).includes('jane.roe@example.com'));
  });
});
