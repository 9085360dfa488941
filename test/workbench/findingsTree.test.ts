import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { temporaryFolder } from '../harness/paths.ts';
import {
  answerQuickInput,
  openViewContainer,
  openWorkbench,
  quickInput,
  sideBar,
  type Workbench,
} from '../harness/workbench.ts';
import { asked, looks, row } from './editor.ts';

const LOW =
  'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more. Nothing she used to enjoy gives her pleasure now.';
const RECORDS = [
  ['r1', 'F32.1', `${LOW} Her appetite is gone. “Nothing matters,” she says.`],
  ['r2', 'F32.1', `${LOW} She agreed to come back in two weeks with her sister.`],
  [
    'r3',
    'F41.1',
    'Worries all day about money and the children.\nWrites to jane.roe@example.com at night, MRN 44871234.',
  ],
  [
    'r4',
    'F41.1',
    'Tense, restless, tired. “I expect the worst,” he says; F41.1 was written on the form of the clinic.',
  ],
  [
    'r5',
    'F20.0',
    'As an AI language model, I cannot examine patients. He hears two voices that comment on what he does.',
  ],
] as const;

for (const { name, options } of looks('dark')) {
  describe(`the Findings view, ${name}`, function () {
    this.timeout(150_000);
    const temporary = temporaryFolder('findings-view');
    let workbench: Workbench;
    let page: Page;

    /** The section of a view in the side bar. */
    const section = (title: string): Locator =>
      sideBar(page).locator('.pane', { has: page.locator(`.pane-header[aria-label^="${title}"]`) });
    const finding = (text: string | RegExp): Locator =>
      section('Findings').locator('.monaco-list-row', { hasText: text }).first();
    const unfold = async (text: string | RegExp, inside: string | RegExp) => {
      await finding(text).locator('.monaco-tl-twistie').click();
      await finding(inside).waitFor();
    };
    const titleAction = async (label: string | RegExp) => {
      await section('Findings').locator('.pane-header').hover();
      await section('Findings').locator('.pane-header').getByRole('button', { name: label }).first().click();
    };
    const moreAction = async (label: string) => {
      const item = page.locator('.monaco-menu .action-item', { hasText: label });
      // An open menu goes when the view's buttons change, as they do when a check ends.
      for (let tries = 0; tries < 5; tries += 1) {
        await titleAction(/More Actions/);
        const isThere = await item.hover({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
        if (isThere) break;
        await page.keyboard.press('Escape');
      }
      // The menu takes a mouse button that goes up right after it opened for the one that opened it.
      await page.locator('.monaco-menu .action-item.focused', { hasText: label }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.monaco-menu').waitFor({ state: 'detached' });
    };

    before(async () => {
      const folder = join(temporary, 'reports');
      mkdirSync(folder, { recursive: true });
      const lines = RECORDS.map(([id, code, text]) => JSON.stringify({ id, code, text }));
      writeFileSync(join(folder, 'reports.jsonl'), `${lines.join('\n')}\n`);
      const settings = {
        'casewright.check.maximumShown': 3,
        'workbench.reduceMotion': 'on',
        'editor.minimap.enabled': false,
        'files.autoSave': 'off',
      };
      workbench = await openWorkbench({ folder, settings, width: 1280, height: 900, ...options });
      page = workbench.page;
      page.setDefaultTimeout(20_000);
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed-findings-view-${name}`);
    });
    after(async () => {
      await workbench?.close();
      rmSync(temporary, { recursive: true, force: true });
    });

    it('leads from a dataset nobody checked to the marked words of a record, by rule, by record and by code', async () => {
      await openViewContainer(page, 'Casewright');
      await section('Codes').locator('.pane-header').click();
      await section('Findings').getByText('have not been checked yet').waitFor();
      await row(page, /reports\.jsonl.*not checked/).waitFor();
      await workbench.screenshot(`findings-view-unchecked-${name}`);
      await section('Findings').getByRole('button', { name: 'Check All Datasets' }).first().click();
      await finding('Identifying details').waitFor();
      await row(page, /reports\.jsonl.*5 reports.*error/).waitFor();
      await unfold('Identifying details', /jane\.roe/);
      await workbench.screenshot(`findings-view-rules-${name}`);
      await finding(/jane\.roe/)
        .locator('.label-name')
        .click();
      await page.locator('.tab.active', { hasText: 'r3' }).waitFor();
      await page.locator('.statusbar-item', { hasText: /20 selected/ }).waitFor();
      await workbench.screenshot(`findings-view-record-${name}`);
      await moreAction('Group Findings by Record');
      await finding(/^r3/).waitFor();
      await workbench.screenshot(`findings-view-records-${name}`);
      await moreAction('Group Findings by Code');
      await unfold(/^F32\.1/, /r1/);
      await workbench.screenshot(`findings-view-codes-${name}`);
      await moreAction('Group Findings by Rule');
      await finding('Near-duplicate').waitFor();
    });

    it('filters by words and kinds, says so, and lets go of the filter', async () => {
      await titleAction('Filter Findings…');
      await asked(page, /words in the message/);
      await answerQuickInput(page, 'r4');
      await asked(page, 'Which findings should be shown?');
      await workbench.screenshot(`findings-view-filter-${name}`);
      await quickInput(page).getByRole('button', { name: 'OK' }).click();
      await section('Findings').locator('.pane-header', { hasText: '“r4”' }).waitFor();
      await finding('Label in the text').waitFor();
      assert.equal(await section('Findings').locator('.monaco-list-row', { hasText: 'Near-duplicate' }).count(), 0);
      await workbench.screenshot(`findings-view-filtered-${name}`);
      await titleAction('Filter Findings…');
      await asked(page, /words in the message/);
      await answerQuickInput(page, 'nobody says this');
      await asked(page, 'Which findings should be shown?');
      await quickInput(page).getByRole('button', { name: 'OK' }).click();
      await section('Findings').getByText('No finding passes the filter').waitFor();
      await workbench.screenshot(`findings-view-none-${name}`);
      await section('Findings').getByRole('button', { name: 'Clear the Filter' }).first().click();
      await finding('Near-duplicate').waitFor();
    });

    it('goes from finding to finding by keyboard alone', async () => {
      const at = async (line: string) =>
        page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}`) }).waitFor();
      await page.locator('.editor-instance .view-line', { hasText: 'Worries all day' }).click();
      await at('1, Col \\d+$');
      await page.keyboard.press('Control+F8');
      await at('2, Col 31 \\(20 selected');
      await page.keyboard.press('Control+F8');
      await at('2, Col \\d+ \\(8 selected');
      await page.keyboard.press('Control+F8');
      await page.locator('.tab.active', { hasText: 'r4' }).waitFor();
      await at('1, Col \\d+ \\(5 selected');
      await page.keyboard.press('Control+Shift+F8');
      await page.locator('.tab.active', { hasText: 'r3' }).waitFor();
      await at('2, Col \\d+ \\(8 selected');
    });

    it('is where the last problem of a file leads, and the status bar', async () => {
      await page.keyboard.press('Control+P');
      await quickInput(page).locator('input[type="text"]').fill('reports.jsonl');
      // The record gone to last is called r3.txt, Records of reports.jsonl.
      await quickInput(page).locator('.monaco-list-row[aria-label^="reports.jsonl"]').click();
      await page.locator('.monaco-editor.focused[data-uri$="/reports.jsonl"]').first().waitFor();
      const status = page.locator('.statusbar-item', { hasText: /5 records checked · 6 findings/ });
      await status.waitFor();
      await page.keyboard.press('Control+Shift+M');
      const note = page.locator('.markers-panel .monaco-list-row', {
        hasText: '3 more findings: open the Findings view',
      });
      await note.locator('a', { hasText: 'Show Findings' }).click();
      const focused = section('Findings').locator(
        '.monaco-list:focus-within, .monaco-list.focused, .monaco-list:focus',
      );
      await focused.first().waitFor();
      await workbench.screenshot(`findings-view-note-${name}`);
      await page.locator('.editor-instance .view-line').first().click();
      await page.locator('.monaco-editor.focused').first().waitFor();
      await status.click();
      await focused.first().waitFor();
      assert.deepEqual(workbench.consoleErrors, []);
    });
  });
}
