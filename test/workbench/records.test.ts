import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { temporaryFolder } from '../harness/paths.ts';
import {
  answerQuickInput,
  notifications,
  openViewContainer,
  openWorkbench,
  runCommand,
  type Workbench,
} from '../harness/workbench.ts';
import { asked, choice, looks, row } from './editor.ts';

const LOW =
  'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more. Nothing she used to enjoy gives her pleasure now.';
const RECORDS = [
  {
    id: '3f9a51c07be2d864',
    code: 'F32.1',
    text: `Presenting complaint\n${LOW}\n\nHistory\nHer appetite is gone. “Nothing matters,” she says.`,
  },
  {
    id: '81d2e07a4c95b36f',
    code: 'F32.1',
    text: `Presenting complaint\n${LOW}\n\nPlan\nShe agreed to come back in two weeks with her sister.`,
  },
  {
    id: 'a7c4',
    code: ['F41.1', 'F32.1'],
    text: 'Worries all day about money, health and the children.\nWrites to jane.roe@example.com at night, MRN 44871234.',
  },
];

/** Waits until the record with this name has the focus and shows this text. */
async function shown(page: Page, name: string, words: string): Promise<void> {
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
  await page.locator('.monaco-editor.focused .view-line', { hasText: words }).first().waitFor();
}

for (const look of looks('contrast')) {
  describe(`records as documents, ${look.name}`, function () {
    this.timeout(180_000);
    const temporary = temporaryFolder('records');
    let workbench: Workbench;

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed-records-${look.name}`);
    });
    after(async () => {
      await workbench?.close();
      rmSync(temporary, { recursive: true, force: true });
    });

    it('are found by their words, read, edited and saved, and compared where they changed underneath', async () => {
      const folder = join(temporary, 'reports');
      const file = join(folder, 'reports.jsonl');
      mkdirSync(folder, { recursive: true });
      const lines = RECORDS.map((record) => JSON.stringify(record));
      const write = (changed: readonly string[]) => writeFileSync(file, `${changed.join('\n')}\n`);
      write(lines);
      const settings = { 'workbench.reduceMotion': 'on', 'files.autoSave': 'off' };
      await workbench?.close();
      workbench = await openWorkbench({ folder, settings, height: 800, ...look.options });
      const { page } = workbench;
      page.setDefaultTimeout(20_000);

      await openViewContainer(page, 'Casewright');
      await row(page, 'reports.jsonl').waitFor();
      await runCommand(page, 'Casewright: Open Record…');
      await asked(page, /an id, a code, or words/);
      await answerQuickInput(page, 'children night', { enter: false });
      await choice(page, 'Worries all day').waitFor();
      await workbench.screenshot(`records-search-${look.name}`);
      // Enter may come before the answer: it waits for it.
      await page.keyboard.type('!');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Enter');
      await shown(page, 'a7c4.txt', 'jane.roe@example.com');
      await page.locator('.codelens-decoration', { hasText: 'F41.1 Generalized anxiety disorder' }).waitFor();
      await page.locator('.squiggly-error').first().waitFor();
      await workbench.screenshot(`records-document-${look.name}`);

      await page.keyboard.press('Control+Alt+PageUp');
      await shown(page, '81d2e07a4c95b36f.txt', 'Plan');
      await page.keyboard.press('Control+Alt+PageUp');
      await shown(page, '3f9a51c07be2d864.txt', 'History');
      await page.locator('.squiggly-warning, .squiggly-info, .squiggly-error').first().waitFor();
      await page.locator('.codelens-decoration', { hasText: '3f9a51c07be2d864, line 1' }).waitFor();
      await workbench.screenshot(`records-long-${look.name}`);

      await page.keyboard.press('Control+End');
      await page.keyboard.type(' She eats little.');
      await page.locator('.tab.active.dirty').waitFor();
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active:not(.dirty)').waitFor();
      const saved = JSON.stringify({ ...RECORDS[0]!, text: `${RECORDS[0]!.text} She eats little.` });
      assert.equal(readFileSync(file, 'utf8'), `${[saved, ...lines.slice(1)].join('\n')}\n`);

      await page.keyboard.type(' And she rests.');
      await page.locator('.tab.active.dirty').waitFor();
      const theirs = saved.replace('six weeks', 'two months');
      write([theirs, ...lines.slice(1)]);
      await page.keyboard.press('Control+S');
      const refusal = notifications(page).filter({ hasText: /Failed to save.*newer/ });
      await refusal.waitFor();
      await workbench.screenshot(`records-changed-${look.name}`);
      await refusal.getByText('Compare', { exact: true }).click();
      await page.locator('.editor-instance .monaco-diff-editor').waitFor();
      await page.locator('.monaco-diff-editor .view-line', { hasText: 'months, sleeps' }).first().waitFor();
      await workbench.screenshot(`records-compare-${look.name}`);
      assert.equal(readFileSync(file, 'utf8'), `${[theirs, ...lines.slice(1)].join('\n')}\n`);
      // One's own text is taken: their change of this record goes, and nothing else.
      await page
        .locator('.editor-actions')
        .getByRole('button', { name: /overwrite/i })
        .first()
        .click();
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
      await page.locator('.tab.active', { hasText: '3f9a51c07be2d864.txt' }).waitFor();
      const mine = JSON.stringify({ ...RECORDS[0]!, text: `${RECORDS[0]!.text} She eats little. And she rests.` });
      assert.equal(readFileSync(file, 'utf8'), `${[mine, ...lines.slice(1)].join('\n')}\n`);

      await page.locator('.monaco-editor.focused .view-line', { hasText: 'And she rests' }).first().waitFor();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' She sleeps.');
      await page.locator('.tab.active.dirty').waitFor();
      write(lines.slice(1));
      await page.locator('.codelens-decoration', { hasText: 'no longer in reports.jsonl' }).waitFor();
      await page.keyboard.press('Control+S');
      const gone = /^Record 3f9a51c07be2d864 of reports\.jsonl was not saved: it is no longer in reports\.jsonl/;
      await notifications(page).getByText(gone).waitFor();
      await workbench.screenshot(`records-gone-${look.name}`);
      assert.equal(await notifications(page).filter({ hasText: 'casewright-record:' }).count(), 0);
      assert.equal(await page.locator('.tab.active.dirty').count(), 1);
      write([mine, ...lines.slice(1)]);
      await page.locator('.codelens-decoration', { hasText: '3f9a51c07be2d864, line 1' }).waitFor();
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
      assert.ok(readFileSync(file, 'utf8').startsWith(mine.replace('rests.', 'rests. She sleeps.')));
      const refusals =
        /resulted in a save error.*File Modified Since|^Failed to save .*newer|^Record \S+ of reports\.jsonl was not saved/;
      assert.deepEqual(
        workbench.consoleErrors.filter((error) => !refusals.test(error)),
        [],
      );
    });
  });
}
