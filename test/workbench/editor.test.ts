import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../harness/paths.ts';
import {
  answerQuickInput,
  notifications,
  openFile,
  openViewContainer,
  openWorkbench,
  quickInput,
  runCommand,
  sideBar,
  type Workbench,
} from '../harness/workbench.ts';
import { type ProviderServer, startProviderServer } from '../loopback/server.ts';
import { answerFileDialog, asked, choice, looks, makeFolder, row, tick, toggle } from './editor.ts';

for (const { name, options } of looks('light')) {
  describe(`the editor in a real window, ${name}`, function () {
    this.timeout(180_000);
    let temporary: string;
    let server: ProviderServer;
    let workbench: Workbench;
    const shot = (what: string) => workbench.screenshot(`${what}-${name}`);

    before(async () => {
      temporary = temporaryFolder('editor');
      const folder = join(temporary, 'clinic');
      makeFolder(folder);
      server = await startProviderServer({ delayMs: 150, models: ['careful-writer', 'quick-writer'] });
      const settings = {
        'casewright.defaultProvider': `careful-writer@${server.url}`,
        'workbench.reduceMotion': 'on',
        'files.autoSave': 'off',
      };
      workbench = await openWorkbench({ folder, settings, ...options });
      workbench.page.setDefaultTimeout(15_000);
    });
    after(async () => {
      await workbench?.close();
      await server?.close();
      rmSync(temporary, { recursive: true, force: true });
    });

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await shot(`failed-${this.currentTest.title.slice(0, 20)}`);
    });

    it('shows the codes with counts and check boxes', async () => {
      const { page } = workbench;
      await openViewContainer(page, 'Casewright');
      await row(page, 'F30-F39').waitFor();
      await toggle(page, 'F30-F39');
      await toggle(page, /^F32/);
      await tick(page, /^F32\.1/);
      await toggle(page, 'F30-F39');
      await toggle(page, 'F40-F48');
      await toggle(page, /^F41/);
      await tick(page, /^F41\.1/);
      await row(page, /F41\.1.*1 of 1/).waitFor();
      await row(page, 'dataset.jsonl').waitFor();
      await toggle(page, 'dataset.jsonl');
      await sideBar(page).getByText('1 of 1 · Paranoid schizophrenia').waitFor();
      await shot('codes');
    });

    it('finds a code despite typing errors, ticks it and shows it in the tree', async () => {
      const { page } = workbench;
      await runCommand(page, 'Casewright: Search Codes');
      await asked(page, /A code or words/);
      await answerQuickInput(page, 'agorafobia', { enter: false });
      await choice(page, 'F40.01').waitFor();
      await shot('search-codes');
      await choice(page, 'F40.01').click();
      const revealed = sideBar(page).locator('.monaco-list-row.selected', { hasText: 'F40.01' });
      const box = revealed.locator('.custom-view-tree-node-item-checkbox');
      await box.and(page.locator('.checked')).waitFor();
      await shot('search-codes-revealed');
      await box.click();
      await box.and(page.locator(':not(.checked)')).waitFor();
    });

    it('asks few questions and shows reports as they arrive', async () => {
      const { page } = workbench;
      await runCommand(page, 'Casewright: Generate Reports');
      await asked(page, /How many reports for each of the 2 codes/);
      await answerQuickInput(page, '0', { enter: false });
      await quickInput(page).getByText('Type a whole number from 1 on.').waitFor();
      await shot('generate-count-wrong');
      await answerQuickInput(page, '12', { enter: false });
      await shot('generate-count');
      await page.keyboard.press('Enter');
      await asked(page, 'Which language');
      await shot('generate-language');
      await page.keyboard.press('Enter');
      await asked(page, 'Who should write');
      await shot('generate-provider');
      await page.keyboard.press('Enter');
      await asked(page, 'Where should the reports go');
      await shot('generate-target');
      await page.keyboard.press('Enter');
      const progress = notifications(page).filter({ hasText: /Generating reports into dataset\.jsonl/ });
      await progress.filter({ hasText: /\d+ of 24 reports, [\d.]+ a second/ }).waitFor();
      await shot('generating');
      await notifications(page).filter({ hasText: 'Added 24 reports to dataset.jsonl.' }).waitFor();
      await shot('generated');
    });

    it('colours records and explains a code', async () => {
      const { page } = workbench;
      const editor = page.locator('.editor-instance .view-lines');
      await editor.first().click();
      await page.keyboard.press('Control+Home');
      const code = editor.locator('span span', { hasText: /^F41\.1$/ }).first();
      await code.waitFor();
      await code.hover();
      const hover = page.locator('.monaco-hover:visible');
      await hover
        .getByText(/Generalized anxiety disorder|single episode, moderate/)
        .first()
        .waitFor();
      await shot('hover');
      await page.mouse.move(5, 5);
    });

    it('completes a code, in a new string and between quotes that are there', async () => {
      const { page } = workbench;
      await runCommand(page, 'Casewright: New Dataset');
      await answerFileDialog(page, join(temporary, 'clinic', 'fresh.jsonl'));
      const message = notifications(page).filter({ hasText: 'fresh.jsonl is empty' });
      await message.waitFor();
      await shot('new-dataset');
      await page.locator('.editor-instance .view-lines').first().click();
      await page.keyboard.type('{"id":"1","code":"hyperactiv');
      await page.locator('.suggest-widget:visible .monaco-list-row', { hasText: 'F90' }).first().waitFor();
      await shot('completion');
      await page.keyboard.press('Enter');
      const line = page.locator('.editor-instance .view-line').first();
      await line.filter({ hasText: /"code":"F90\.\w+"/ }).waitFor();
      const typed = /"code":"(F90\.\w+)/.exec((await line.textContent())!)![1]!;
      for (const _ of typed) await page.keyboard.press('Backspace');
      await page.keyboard.type('panic');
      await page.locator('.suggest-widget:visible .monaco-list-row', { hasText: 'F41.0' }).first().waitFor();
      await shot('completion-in-quotes');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Control+S');
    });

    it('opens a record from the tree, and copies one', async () => {
      const { page } = workbench;
      await toggle(page, /^F20\.0.*1 of 1/);
      await row(page, 'He is convinced').click();
      const record = page.locator('.monaco-editor.focused[data-uri^="casewright-record:"]');
      await record.locator('.view-line', { hasText: 'He is convinced' }).first().waitFor();
      await shot('open-record');
      await runCommand(page, 'Casewright: Duplicate Record');
      await page.locator('.tab.dirty', { hasText: 'dataset.jsonl' }).waitFor();
      await shot('duplicate-record');
      await page.keyboard.press('Control+S');
    });

    it('offers providers, models and hosts, and keeps keys', async () => {
      const { page } = workbench;
      await runCommand(page, 'Casewright: Select Provider');
      await asked(page, 'Who should write your reports?');
      await shot('select-provider');
      await choice(page, 'deepseek-r1').click();
      await asked(page, 'Where does the model run?');
      await shot('select-provider-host');
      await choice(page, 'OpenRouter').click();
      await notifications(page).filter({ hasText: 'will want an API key' }).waitFor();
      await shot('select-provider-done');
      await notifications(page).getByRole('button', { name: 'Set API Key…' }).first().click();
      await asked(page, /stored safely on this computer/);
      await shot('set-api-key');
      await page.keyboard.type('not-a-real-key');
      await page.keyboard.press('Enter');
      await notifications(page).filter({ hasText: 'The key for openrouter.ai was stored.' }).waitFor();
    });

    it('asks before anything is sent to another computer', async () => {
      const { page } = workbench;
      await runCommand(page, 'Casewright: Generate Reports');
      await asked(page, /How many reports/);
      await answerQuickInput(page, '1');
      await asked(page, 'Which language');
      await page.keyboard.press('Enter');
      await asked(page, 'Who should write');
      await page.keyboard.press('Enter');
      await asked(page, 'Where should the reports go');
      await page.keyboard.press('Enter');
      const dialog = page.locator('.monaco-dialog-box');
      await dialog.getByText('Send requests to openrouter.ai?').waitFor();
      await shot('consent');
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'hidden' });
    });

    it('finds the models of another server', async () => {
      const { page } = workbench;
      await runCommand(page, 'Casewright: Select Provider');
      await asked(page, 'Who should write your reports?');
      await choice(page, 'Another server').click();
      await asked(page, 'Address of the server');
      await shot('another-server');
      await answerQuickInput(page, server.url);
      await asked(page, 'Which model?');
      await shot('another-server-model');
      await choice(page, 'quick-writer').click();
      await notifications(page).filter({ hasText: 'quick-writer' }).first().waitFor();
    });

    it('imports a table whose columns have other names', async () => {
      const { page } = workbench;
      await runCommand(page, 'Casewright: Import CSV');
      await answerFileDialog(page, join(temporary, 'clinic', 'clinic.csv'));
      await asked(page, 'Which column holds the ICD-10 codes?');
      await shot('import-columns');
      await choice(page, 'klass').click();
      await asked(page, 'Which column holds the text');
      await choice(page, 'words').click();
      await answerFileDialog(page, join(temporary, 'clinic', 'clinic.jsonl'));
      await notifications(page).filter({ hasText: 'Imported 2 records into clinic.jsonl.' }).waitFor();
      await shot('imported');
    });

    it('marks what is wrong in casewright.json', async () => {
      const { page } = workbench;
      await openFile(page, 'broken/casewright.json');
      await page.locator('.squiggly-error').first().waitFor();
      await runCommand(page, 'Problems: Focus on Problems View');
      await page.locator('.markers-panel').getByText('Did you mean').first().waitFor();
      await shot('config-problems');
    });

    it('lets nobody down: no error in the console', () => {
      // The bare server has no key to seal secrets with; the workbench then keeps them in memory.
      const errors = workbench.consoleErrors.filter((error) => !error.includes('getServerKeyPart'));
      assert.deepEqual(errors, []);
    });
  });
}
