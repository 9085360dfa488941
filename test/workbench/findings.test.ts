import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../harness/paths.ts';
import { openFile, openWorkbench, type Workbench } from '../harness/workbench.ts';

const LOW =
  'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more. Nothing she used to enjoy gives her pleasure now.';
const RECORDS = [
  ['r1', 'F32.1', `${LOW} Her appetite is gone. “Nothing matters,” she says.`],
  ['r2', 'F32.1', `${LOW} She agreed to come back in two weeks with her sister.`],
  [
    'r3',
    'F41.1',
    'Worries all day about money, health and the children.\nWrites to jane.roe@example.com at night, MRN 44871234.',
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

for (const theme of ['dark', 'light'] as const) {
  describe(`findings in the editor, ${theme}`, function () {
    this.timeout(120_000);
    const temporary = temporaryFolder('findings');
    let workbench: Workbench;

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed-findings-${theme}`);
    });
    after(async () => {
      await workbench?.close();
      rmSync(temporary, { recursive: true, force: true });
    });

    it('are underlined, counted, listed, explained, and lead to the twin', async () => {
      const folder = join(temporary, 'reports');
      mkdirSync(folder);
      const lines = RECORDS.map(([id, code, text]) => JSON.stringify({ id, code, text }));
      writeFileSync(join(folder, 'reports.jsonl'), `${lines.join('\n')}\n`);
      const settings = { 'workbench.reduceMotion': 'on', 'editor.minimap.enabled': false, 'files.autoSave': 'off' };
      workbench = await openWorkbench({ folder, settings, theme, width: 1280, height: 800 });
      const { page } = workbench;
      page.setDefaultTimeout(20_000);
      const editor = await openFile(page, 'reports.jsonl');
      await editor.locator('.squiggly-error').first().waitFor();
      const status = page.locator('.statusbar-item', { hasText: /5 records checked · \d+ findings/ });
      await page.keyboard.press('Control+Shift+M');
      const problems = page.locator('.markers-panel');
      await problems.getByText('near-duplicate').first().waitFor();
      await workbench.screenshot(`findings-${theme}`);
      await problems.locator('.monaco-list-row', { hasText: 'the closest twin, r2' }).first().dblclick();
      await page.locator('.statusbar-item', { hasText: /^Ln 2, Col/ }).waitFor();
      await status.hover();
      await page.getByText('5 of 5 records checked').waitFor();
      await workbench.screenshot(`findings-status-${theme}`);
      await page.mouse.move(640, 60);
      // An edit as a person makes it: the address goes, and with it what was said of it.
      await page.keyboard.press('Control+G');
      await page.keyboard.type('3:102');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
      await page
        .locator('.monaco-hover-content', { hasText: /phi|e-mail/i })
        .first()
        .waitFor();
      await workbench.screenshot(`findings-hover-${theme}`);
      const before = await status.textContent();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+ArrowRight');
      for (let word = 0; word < 4; word += 1) await page.keyboard.press('Control+Shift+ArrowRight');
      await page.keyboard.press('Delete');
      await page.waitForFunction(
        (was) =>
          [...document.querySelectorAll('.statusbar-item')].some(({ textContent }) => {
            const text = textContent ?? '';
            return /5 records checked/.test(text) && !was.includes(text.trim());
          }),
        before ?? '',
      );
      await problems
        .getByRole('link', { name: 'label-leakage' })
        .or(problems.locator('a', { hasText: 'label-leakage' }))
        .first()
        .click();
      await page.locator('.tab', { hasText: 'checks.md' }).waitFor();
      await page.locator('.view-line', { hasText: '## label-leakage' }).waitFor();
      assert.deepEqual(workbench.consoleErrors, []);
    });
  });
}
