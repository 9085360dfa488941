import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../harness/paths.ts';
import {
  answerQuickInput,
  notifications,
  openViewContainer,
  openWorkbench,
  quickInput,
  runCommand,
  sideBar,
  type Workbench,
  type WorkbenchOptions,
} from '../harness/workbench.ts';
import { type ProviderServer, startProviderServer } from '../loopback/server.ts';
import { asked, choice, looks, makeFolder, row, tick, toggle } from './editor.ts';

const quiet = { 'workbench.reduceMotion': 'on', 'files.autoSave': 'off' };

for (const { name, options: look } of looks('dark')) {
  describe(`what the editor says, ${name}`, function () {
    this.timeout(120_000);
    let temporary: string;
    let workbench: Workbench | undefined;
    let server: ProviderServer | undefined;
    const open = async (options: WorkbenchOptions) => {
      workbench = await openWorkbench({ ...look, ...options, settings: { ...quiet, ...options.settings } });
      workbench.page.setDefaultTimeout(15_000);
      return workbench.page;
    };
    const shot = (what: string) => workbench!.screenshot(`${what}-${name}`);

    before(() => {
      temporary = temporaryFolder('says');
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await shot(`failed-${this.currentTest.title.slice(0, 20)}`);
      await workbench?.close();
      await server?.close();
      workbench = undefined;
      server = undefined;
    });
    after(() => rmSync(temporary, { recursive: true, force: true }));

    it('welcomes where no folder is open, and leads to ten reports by the walkthrough', async () => {
      const page = await open({ width: 1500 });
      await openViewContainer(page, 'Casewright');
      await sideBar(page).getByText('No folder is open.', { exact: false }).waitFor();
      await row(page, 'F30-F39').waitFor();
      await shot('welcome-no-folder');
      await runCommand(page, 'Casewright: Generate Reports');
      await asked(page, 'For which codes?');
      await page.keyboard.press('Escape');
      await runCommand(page, 'Welcome: Open Walkthrough');
      await answerQuickInput(page, 'Casewright', { enter: false });
      await choice(page, 'Get Started with Casewright').click();
      await page.getByText('Choose diagnoses').first().waitFor();
      await page.waitForTimeout(800);
      await shot('walkthrough-codes');
      for (const [step, name] of [
        ['Read and edit them', 'read'],
        ['Review reports and mend them', 'review'],
        ['Use a language model instead', 'provider'],
        ['Generate ten reports', 'generate'],
      ] as const) {
        await page.locator('.getting-started-step', { hasText: step }).first().click();
        await page.waitForTimeout(600);
        await shot(`walkthrough-${name}`);
      }
      const box = page
        .locator('.getting-started-step', { hasText: 'Generate ten reports' })
        .getByRole('checkbox')
        .first();
      assert.equal(await box.getAttribute('aria-checked'), 'false', 'going away from the command does not count');
      await page.getByRole('button', { name: 'Generate Ten Sample Reports' }).click();
      await notifications(page)
        .filter({ hasText: /Added 10 reports to Untitled-\d+/ })
        .waitFor();
      await row(page, /Untitled-\d+.*10 reports/).waitFor();
      await shot('walkthrough-ten-reports');
      await page.locator('.tab', { hasText: 'Welcome' }).first().click();
      await box.and(page.locator('[aria-checked="true"]')).waitFor();
    });

    it('welcomes in an empty folder', async () => {
      const folder = join(temporary, 'empty');
      mkdirSync(folder, { recursive: true });
      const page = await open({ folder });
      await openViewContainer(page, 'Casewright');
      await sideBar(page).getByText('This folder holds no datasets yet', { exact: false }).waitFor();
      await shot('welcome-empty-folder');
      await runCommand(page, 'Casewright: Export CSV');
      await notifications(page).filter({ hasText: 'There is no dataset here yet.' }).waitFor();
      await shot('no-dataset');
      await runCommand(page, 'Casewright: Generate Reports');
      await asked(page, 'For which codes?');
      await answerQuickInput(page, 'postraumatic stres', { enter: false });
      await choice(page, 'F43.12').waitFor();
      await shot('generate-codes');
    });

    it('says what Restricted Mode leaves', async () => {
      const folder = join(temporary, 'restricted');
      mkdirSync(folder, { recursive: true });
      const page = await open({ folder, workspaceTrust: true });
      await openViewContainer(page, 'Casewright');
      await sideBar(page).getByText('This folder is in Restricted Mode', { exact: false }).waitFor();
      await shot('welcome-restricted');
      await runCommand(page, 'Casewright: Select Provider');
      await notifications(page).filter({ hasText: 'only the offline composer writes reports' }).waitFor();
      await shot('restricted-provider');
    });

    async function generateOne(provider: string, options: { count?: string } = {}) {
      const folder = join(mkdtempSync(join(temporary, 'run-')), 'clinic');
      makeFolder(folder);
      const page = await open({ folder, settings: { 'casewright.defaultProvider': provider } });
      await openViewContainer(page, 'Casewright');
      await row(page, /dataset\.jsonl.*3 of 4/).waitFor();
      await toggle(page, 'F40-F48');
      await toggle(page, /^F41/);
      await tick(page, /^F41\.1/);
      await runCommand(page, 'Casewright: Generate Reports');
      await asked(page, 'How many reports for F41.1?');
      await answerQuickInput(page, options.count ?? '3');
      await asked(page, 'Which language');
      await page.keyboard.press('Enter');
      await asked(page, 'Who should write');
      await page.keyboard.press('Enter');
      await asked(page, 'Where should the reports go');
      await page.keyboard.press('Enter');
      return page;
    }

    it('keeps rejected answers and shows them', async () => {
      server = await startProviderServer({ script: ['refusal', 'empty'] });
      const page = await generateOne(`writer@${server.url}`);
      const message = notifications(page).filter({ hasText: '2 answers were not good enough' });
      await message.waitFor();
      await shot('rejected');
      await message.getByRole('button', { name: 'Show Rejected Answers' }).click();
      await page.locator('.tab', { hasText: 'dataset.jsonl.rejects.jsonl' }).waitFor();
      await shot('rejected-shown');
    });

    it('says when a key is missing, and takes it', async () => {
      server = await startProviderServer({ key: 'sesame' });
      const page = await generateOne(`writer@${server.url}`);
      const message = notifications(page).filter({ hasText: /key/ });
      await message.waitFor();
      await shot('missing-key');
      await message.getByRole('button', { name: 'Set API Key…' }).click();
      await asked(page, /stored safely on this computer/);
    });

    it('says when a server cannot be reached', async () => {
      const page = await generateOne('writer@http://127.0.0.1:9/v1');
      await notifications(page)
        .filter({ hasText: '127.0.0.1:9' })
        .filter({ hasText: 'No report was added' })
        .waitFor({ timeout: 60_000 });
      await shot('unreachable');
    });

    it('stops when told to, and goes on later', async () => {
      server = await startProviderServer({ delayMs: 200 });
      const page = await generateOne(`writer@${server.url}`, { count: '40' });
      const progress = notifications(page).filter({ hasText: 'Generating reports' });
      await progress.filter({ hasText: /\d+ of 40 reports,/ }).waitFor();
      await progress.getByRole('button', { name: 'Cancel' }).click();
      const message = notifications(page).filter({ hasText: /Cancelled with \d+ reports still to write/ });
      await message.waitFor();
      await shot('cancelled');
      await message.getByRole('button', { name: 'Write the Missing Ones' }).click();
      await row(page, /dataset\.jsonl.*43 in all/).waitFor({ timeout: 30_000 });
      await quickInput(page).waitFor({ state: 'hidden' });
      await shot('resumed');
    });
  });
}
