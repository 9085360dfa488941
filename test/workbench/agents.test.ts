import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, temporaryFolder } from '../harness/paths.ts';
import {
  answerQuickInput,
  notifications,
  openViewContainer,
  openWorkbench,
  quickInput,
  runCommand,
  type Workbench,
} from '../harness/workbench.ts';

const REPORT = {
  ...{ id: 'first', code: 'F41.1' },
  text: 'She wrote to jane.roe@example.com about money and work, sleeps badly and cannot stop worrying.',
};

describe('what a chat’s tools ask', () => {
  const folder = temporaryFolder('agents');
  let workbench: Workbench;

  before(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'd.jsonl'), `${JSON.stringify(REPORT)}\n`);
    workbench = await openWorkbench({
      folder,
      link: [join(root, 'test', 'extension', 'agents', 'models')],
      settings: { 'chat.disableAIFeatures': false },
    });
    // The palette shows commands that are there when it opens.
    const bar = await openViewContainer(workbench.page, 'Casewright');
    await bar
      .getByRole('treeitem', { name: /d\.jsonl/ })
      .first()
      .waitFor();
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const callTool = async (name: string, input: object): Promise<void> => {
    await runCommand(workbench.page, 'Test: Call a Tool');
    await quickInput(workbench.page).getByText('The tool and its input').waitFor();
    await answerQuickInput(workbench.page, `${name} ${JSON.stringify(input)}`);
  };
  const dialog = () => workbench.page.locator('.monaco-dialog-box');
  const told = (text: RegExp) => notifications(workbench.page).filter({ hasText: text });

  it('names the identifiers before a report is handed over, and hands nothing over without a yes', async () => {
    await callTool('casewright_readRecord', { dataset: 'd.jsonl', record: 'first' });
    await dialog().waitFor();
    assert.match(
      (await dialog().textContent()) ?? '',
      /Let the chat read reports of d\.jsonl\?.*jane\.roe@example\.com.*email/s,
    );
    await workbench.screenshot('agents-read');
    await workbench.page.keyboard.press('Escape');
    await told(/Failed/).waitFor();
    assert.equal(await told(/cannot stop worrying/).count(), 0);

    await callTool('casewright_readRecord', { dataset: 'd.jsonl', record: 'first' });
    await dialog().waitFor();
    await workbench.page.keyboard.press('Enter');
    await told(/Told: .*cannot stop worrying/).waitFor();
  });

  it('says how many reports, for what, by whom and where to before they are written', async () => {
    const order = { codes: ['F32.1'], count: 2, dataset: 'new.jsonl', provider: 'offline', languages: ['en'] };
    await callTool('casewright_generateReports', order);
    await dialog().waitFor();
    assert.match(
      (await dialog().textContent()) ?? '',
      /Generate 2 reports into new\.jsonl\?.*F32\.1 Major depressive disorder.*offline composer.*Nothing is sent/s,
    );
    await workbench.screenshot('agents-generate');
    await workbench.page.keyboard.press('Enter');
    await told(/Told: .*"added":2/).waitFor();
    assert.equal(readFileSync(join(folder, 'new.jsonl'), 'utf8').trim().split('\n').length, 2);
  });
});
