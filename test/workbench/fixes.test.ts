import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { temporaryFolder } from '../harness/paths.ts';
import {
  openFile,
  openViewContainer,
  openWorkbench,
  quickInput,
  runCommand,
  sideBar,
  type Workbench,
} from '../harness/workbench.ts';
import { type ProviderServer, startProviderServer } from '../loopback/server.ts';
import { asked, choice, leaveDialogues, looks } from './editor.ts';

const LOW =
  'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more. Nothing she used to enjoy gives her pleasure now.';
const RECORDS = [
  [
    'r1',
    'F41.1',
    'Tense, restless, tired. “I expect the worst,” he says; F41.1 was written on the form of the clinic.',
  ],
  ['r2', 'F32.1', `${LOW} Her appetite is gone. “Nothing matters,” she says.`],
  ['r3', 'F32.1', `${LOW} She agreed to come back in two weeks with her sister.`],
  [
    'r4',
    'F41.0',
    'Mrs. Margaret Holloway, MRN 44871234, has been afraid for months. Her panic disorder keeps her at home.',
  ],
  [
    'r5',
    'F20.0',
    'As an AI language model, I cannot examine patients. He hears two voices that comment on what he does.',
  ],
  ['r6', 'F41.1', 'Worries all day about money and the children; writes to jane.roe@example.com at night.'],
] as const;
const GOOD = 'Sudden fear keeps her at home, and she no longer goes out alone.';
const SETTINGS = {
  'workbench.reduceMotion': 'on',
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'editor.wordWrap': 'on',
};

for (const { name, options } of looks('light')) {
  describe(`from flagged to fixed in the workbench, ${name}`, function () {
    this.timeout(240_000);
    const temporary = temporaryFolder('fixes');
    const folder = join(temporary, 'reports');
    const file = join(folder, 'reports.jsonl');
    let workbench: Workbench;
    let provider: ProviderServer;
    let page: Page;

    const writeReports = (): void => {
      const lines = RECORDS.map(([id, code, text]) => JSON.stringify({ id, code, text }));
      writeFileSync(file, `${lines.join('\n')}\n`);
    };
    const textOf = (id: string): string => {
      const lines = readFileSync(file, 'utf8').trim().split('\n');
      const record = lines.map((line) => JSON.parse(line)).find((each) => each.id === id);
      return record?.text ?? '';
    };
    /** Looks until something is so; a file that is being written may be there in part. */
    const until = async (what: string, isSo: () => boolean): Promise<void> => {
      const look = (): boolean => {
        try {
          return isSo();
        } catch (error) {
          if (error instanceof SyntaxError) return false;
          throw error;
        }
      };
      for (let tries = 0; tries < 200 && !look(); tries += 1) await page.waitForTimeout(100);
      assert.ok(look(), what);
    };
    const dialog = (): Locator => page.locator('.monaco-dialog-box');
    const answer = async (text: string): Promise<void> => {
      await dialog().getByRole('button', { name: text }).click();
      await dialog().waitFor({ state: 'hidden' });
    };
    const goTo = async (line: number, column: number): Promise<void> => {
      await page.locator('.monaco-editor.focused[data-uri$="/reports.jsonl"]').first().waitFor();
      await page.keyboard.press('Control+G');
      const input = quickInput(page).locator('input[type="text"]');
      await input.waitFor();
      await input.fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
    };

    /** Opens the menu of fixes; it closes by itself whenever the words above records change, and is opened again as a person would. */
    const fixesAt = async (line: number, column: number, title: string): Promise<Locator> => {
      const entry = page.locator('.action-widget').getByText(title).first();
      for (let tries = 0; tries < 8 && !(await entry.isVisible()); tries += 1) {
        await goTo(line, column);
        await page.keyboard.press('Control+.');
        await entry.waitFor({ timeout: 3000 }).catch(() => page.keyboard.press('Escape'));
      }
      await entry.waitFor();
      return entry;
    };

    before(async () => {
      provider = await startProviderServer({ text: () => GOOD });
      mkdirSync(folder);
      const providers = {
        here: { baseUrl: provider.url, model: 'm' },
        far: { baseUrl: 'https://models.example.invalid/v1', model: 'm' },
      };
      writeFileSync(join(folder, 'casewright.json'), JSON.stringify({ generation: { providers, attempts: 1 } }));
      writeReports();
      workbench = await openWorkbench({ folder, settings: SETTINGS, width: 1280, height: 800, ...options });
      page = workbench.page;
      page.setDefaultTimeout(20_000);
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'passed') return;
      await workbench.screenshot(`failed-fixes-${name}`);
      // What stays open would keep all that follows from being clicked.
      await page.keyboard.press('Escape');
      await leaveDialogues(page);
      // What a first try mended is there for the second.
      writeReports();
    });
    after(async () => {
      await workbench?.close();
      await provider?.close();
      rmSync(temporary, { recursive: true, force: true });
    });

    it('by keyboard alone: to the finding, the menu, the fix', async () => {
      const editor = await openFile(page, 'reports.jsonl');
      await editor.locator('.squiggly-error').first().waitFor();
      await page.locator('.statusbar-item', { hasText: /6 records checked/ }).waitFor();
      // Lines move when the words above records come, and a menu that is open closes.
      await editor.locator('.codelens-decoration', { hasText: 'identifying details × 2' }).waitFor();
      const column = readFileSync(file, 'utf8').split('\n')[0]!.lastIndexOf('F41.1') + 1;
      await fixesAt(1, column + 1, 'Remove the label');
      await workbench.screenshot(`fixes-menu-${name}`);
      await page.keyboard.press('Enter');
      await until('the label to go', () => !textOf('r1').includes('F41.1'));
      await workbench.screenshot(`fixes-fixed-${name}`);
    });

    it('by mouse: from the Findings view, and twins side by side', async () => {
      await openViewContainer(page, 'Casewright');
      const findings = sideBar(page).locator('.pane', { hasText: 'Findings' });
      const row = findings.locator('.monaco-list-row', { hasText: /Residue of a language model/ }).first();
      await row.waitFor();
      await row.click({ button: 'right' });
      const menu = page.locator('.monaco-menu');
      await menu.getByText('Strip Residue').waitFor();
      await workbench.screenshot(`fixes-tree-menu-${name}`);
      // A menu takes no click in the first tenth of a second.
      for (let tries = 0; tries < 5 && (await menu.isVisible()); tries += 1) {
        await menu
          .getByText('Strip Residue')
          .click({ timeout: 2000 })
          .catch(() => {});
        await menu.waitFor({ state: 'detached', timeout: 1000 }).catch(() => {});
      }
      await until('the residue to go', () => textOf('r5').startsWith('He hears two voices'));
      await page.locator('.notifications-toasts', { hasText: '1 piece of residue stripped in 1 record' }).waitFor();
      await workbench.screenshot(`fixes-told-${name}`);
      await page.locator('.tab', { hasText: 'reports.jsonl' }).click();
      await goTo(2, 60);
      await runCommand(page, 'Casewright: Compare with Twin');
      await page.locator('.tab', { hasText: 'r3 ↔ r2' }).waitFor();
      await page.locator('.monaco-diff-editor .view-line', { hasText: 'appetite' }).first().waitFor();
      await workbench.screenshot(`fixes-twins-${name}`);
    });

    it('tells in a hover how twins differ', async () => {
      await page.locator('.tab', { hasText: 'reports.jsonl' }).click();
      await goTo(2, 60);
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
      await page.locator('.monaco-hover-content', { hasText: 'Differs from r3' }).first().waitFor();
      await workbench.screenshot(`fixes-hover-${name}`);
      await page.keyboard.press('Escape');
    });

    it('asks before identifiers leave, and before a far address gets any record', async () => {
      await goTo(4, 100);
      const setProvider = async (to: string): Promise<void> => {
        await runCommand(page, 'Casewright: Select Provider');
        await choice(page, to).click();
        await page.waitForTimeout(500);
      };
      await setProvider('far');
      await page.locator('.tab', { hasText: 'reports.jsonl' }).click();
      await runCommand(page, 'Casewright: Rewrite Report');
      await dialog().getByText('Send text of records to models.example.invalid?').waitFor();
      await workbench.screenshot(`fixes-consent-${name}`);
      await page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'hidden' });
      await setProvider('here');
      await page.locator('.tab', { hasText: 'reports.jsonl' }).click();
      const column = readFileSync(file, 'utf8').split('\n')[3]!.indexOf('panic') + 3;
      await goTo(4, column);
      await runCommand(page, 'Casewright: Rewrite Span');
      await dialog().getByText('Margaret Holloway').waitFor();
      await workbench.screenshot(`fixes-identifiers-${name}`);
      assert.equal(provider.requests.length, 0);
      await page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'hidden' });
      await runCommand(page, 'Casewright: Rewrite Span');
      await dialog().getByText('Margaret Holloway').waitFor();
      await answer('Replace with Surrogates');
      await page.locator('.tab', { hasText: 'r4: now ↔ rewritten' }).waitFor();
      await page.locator('.notifications-toasts', { hasText: 'The rewriting of r4' }).waitFor();
      await page.locator('.monaco-diff-editor .view-line', { hasText: 'Sudden' }).first().waitFor();
      await workbench.screenshot(`fixes-rewriting-${name}`);
      assert.equal(provider.chats().length, 1);
      assert.doesNotMatch(JSON.stringify(provider.chats()[0]!.body), /Holloway|44871234/);
      if (name === 'light')
        await page.locator('.editor-actions').getByRole('button', { name: 'Accept Rewriting' }).click();
      else {
        await page.locator('.monaco-diff-editor .monaco-editor.focused').first().waitFor();
        await page.keyboard.press('Control+Enter');
      }
      await until('the passage to be written', () => textOf('r4').includes(GOOD));
      assert.doesNotMatch(textOf('r4'), /Holloway/);
    });

    it('keeps one of two twins after asking', async () => {
      await page.locator('.tab', { hasText: 'reports.jsonl' }).click();
      await (await fixesAt(2, 60, 'Keep This, Remove the Twin')).click();
      await dialog().getByText('Keep r2 and remove its twin?').waitFor();
      await workbench.screenshot(`fixes-keep-${name}`);
      await answer('Remove the Twin');
      await until('the twin to go', () => textOf('r6') !== '' && textOf('r3') === '');
      assert.ok(textOf('r2').startsWith(LOW));
    });

    it('sends identifiers as they are when that is chosen, by keyboard alone', async () => {
      const text = textOf('r6');
      const lines = readFileSync(file, 'utf8').split('\n');
      const line = lines.findIndex((each) => each.includes('"r6"'));
      await page.locator('.tab', { hasText: 'reports.jsonl' }).click();
      await goTo(line + 1, lines[line]!.indexOf('Worries') + 3);
      const sent = provider.chats().length;
      await runCommand(page, 'Casewright: Rewrite Report');
      await dialog().getByText('“jane.roe@example.com”').waitFor();
      const focused = dialog().locator('.monaco-button:focus');
      await focused.filter({ hasText: 'Replace with Surrogates' }).waitFor();
      const send = focused.filter({ hasText: 'Send as They Are' });
      for (let keys = 0; keys < 6 && (await send.count()) === 0; keys += 1) await page.keyboard.press('Tab');
      await send.waitFor();
      await workbench.screenshot(`fixes-send-${name}`);
      assert.equal(provider.chats().length, sent);
      await page.keyboard.press('Enter');
      await dialog().waitFor({ state: 'hidden' });
      await until('the request', () => provider.chats().length === sent + 1);
      assert.match(JSON.stringify(provider.chats().at(-1)!.body), /jane\.roe@example\.com/);
      await page.locator('.tab', { hasText: 'r6: now ↔ rewritten' }).waitFor();
      await page.locator('.monaco-diff-editor .monaco-editor.focused').first().waitFor();
      await page.keyboard.press('Control+Backspace');
      await page.locator('.tab', { hasText: 'r6: now ↔ rewritten' }).waitFor({ state: 'detached' });
      assert.equal(textOf('r6'), text);
    });

    it('suppresses a finding with a reason', async () => {
      const text = textOf('r6');
      await page.locator('.tab', { hasText: 'reports.jsonl' }).click();
      const line = readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((each) => each.includes('"r6"'));
      await goTo(line + 1, readFileSync(file, 'utf8').split('\n')[line]!.indexOf('jane') + 3);
      await runCommand(page, 'Casewright: Suppress Finding');
      await asked(page, 'What is to be suppressed?');
      await workbench.screenshot(`fixes-suppress-${name}`);
      await page.keyboard.press('Enter');
      await asked(page, /Why\?/);
      await page.keyboard.type('Wanted here');
      await page.keyboard.press('Enter');
      await until('the decision', () => existsSync(`${file}.decisions.jsonl`));
      await page.locator('.notifications-toasts', { hasText: 'The finding is suppressed' }).waitFor();
      assert.equal(textOf('r6'), text);
      const own = workbench.consoleErrors.filter((error) => /casewright/i.test(error));
      assert.deepEqual(own, []);
    });
  });
}
