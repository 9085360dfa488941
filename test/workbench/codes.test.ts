import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
import { asked, choice, looks, makeFolder, row, tick, toggle } from './editor.ts';

const chat = {
  files: 'chat.jsonl',
  fields: { text: 'messages.1.content' },
  template: {
    messages: [
      { role: 'user', content: 'Write a {{meta.axes.noteType}} for {{code}} ({{title}}).' },
      { role: 'assistant', content: '' },
    ],
  },
};

for (const { name, options } of looks('narrow', 'contrast')) {
  describe(`codes and datasets with the offline composer, ${name}`, function () {
    this.timeout(120_000);
    let temporary: string;
    let workbench: Workbench;
    const shot = (what: string) => workbench.screenshot(`${what}-${name}`);

    before(async () => {
      temporary = temporaryFolder('codes');
      const folder = join(temporary, 'clinic');
      makeFolder(folder);
      const good = '{"id":"1","code":"F41.1","text":"Worries all day."}';
      writeFileSync(join(folder, 'torn.jsonl'), `${good.slice(0, -2)}\n${good}\nnot JSON\n`);
      mkdirSync(join(folder, 'tuning'));
      writeFileSync(join(folder, 'tuning', 'casewright.json'), JSON.stringify({ datasets: [chat] }));
      writeFileSync(join(folder, 'tuning', 'chat.jsonl'), '');
      const settings = { 'workbench.reduceMotion': 'on', 'files.autoSave': 'off' };
      workbench = await openWorkbench({ folder, settings, ...options });
      workbench.page.setDefaultTimeout(15_000);
    });
    after(async () => {
      await workbench?.close();
      rmSync(temporary, { recursive: true, force: true });
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await shot(`failed-${this.currentTest.title.slice(0, 20)}`);
    });

    it('shows the severity of a code, and what the offline composer has no words for', async () => {
      const { page } = workbench;
      await openViewContainer(page, 'Casewright');
      await row(page, 'F30-F39').waitFor();
      await toggle(page, 'F30-F39');
      await toggle(page, /^F32/);
      await row(page, /^F32\.0… mild/).waitFor();
      await row(page, /^F32\.1.*… moderate/).waitFor();
      await shot('codes-severity');
      await toggle(page, 'F30-F39');
      await toggle(page, 'F50-F59');
      await row(page, /^F52no offline words/).waitFor();
      await shot('codes-uncovered');
    });

    it('ticks all codes of a block with its box, and unticks them', async () => {
      const { page } = workbench;
      const box = (text: string | RegExp) => row(page, text).locator('.custom-view-tree-node-item-checkbox');
      await tick(page, 'F50-F59');
      await box(/^F51/).and(page.locator('.checked')).waitFor();
      await toggle(page, /^F52/);
      await box(/^F52\.0/).click();
      await row(page, /^F50-F59.*\d+ of \d+ ticked/).waitFor();
      await row(page, /^F521?\d of \d+ ticked/).waitFor();
      await shot('codes-block-partly');
      await tick(page, 'F50-F59');
      await box('F50-F59').click();
      await box(/^F51/).and(page.locator(':not(.checked)')).waitFor();
      await box(/^F52\.0/).click();
    });

    it('says when no code matches a search, and ticks what Enter is pressed on', async () => {
      const { page } = workbench;
      await runCommand(page, 'Casewright: Search Codes');
      await asked(page, /A code or words/);
      await shot('search-codes-common');
      await answerQuickInput(page, 'qqqqzzzz', { enter: false });
      await choice(page, 'No code matches “qqqqzzzz”').waitFor();
      await shot('search-codes-nothing');
      await page.keyboard.press('Enter');
      await answerQuickInput(page, 'generalized anxiety', { enter: false });
      await choice(page, 'F41.1').waitFor();
      await page.keyboard.press('Enter');
      const revealed = sideBar(page).locator('.monaco-list-row.selected', { hasText: 'F41.1' });
      await revealed.locator('.custom-view-tree-node-item-checkbox.checked').waitFor();
      await toggle(page, 'F40-F48');
    });

    it('says before the first question what it has no words for', async () => {
      const { page } = workbench;
      await runCommand(page, 'Casewright: Generate Reports');
      await asked(page, /No offline words for F52\.0 yet/);
      await shot('generate-uncovered');
      await choice(page, 'Leave it out').click();
      await asked(page, 'How many reports for F41.1?');
      await page.keyboard.press('Escape');
    });

    it('does not go on without a code, and keeps what was picked while one searches', async () => {
      const { page } = workbench;
      await runCommand(page, 'Casewright: Uncheck All Codes');
      await runCommand(page, 'Casewright: Generate Reports');
      await asked(page, 'For which codes?');
      await choice(page, 'F32.1').waitFor();
      await quickInput(page).getByRole('button', { name: 'OK' }).click();
      await quickInput(page).getByText('tick at least one code first').waitFor();
      await shot('generate-no-code');
      await answerQuickInput(page, 'zzzzqqqq', { enter: false });
      await choice(page, 'No code matches').waitFor();
      await answerQuickInput(page, 'voyeurism', { enter: false });
      await choice(page, /no offline words · Voyeurism/).click();
      await answerQuickInput(page, 'generalized anxiety', { enter: false });
      await choice(page, 'F41.1').click();
      await choice(page, 'F65.3').waitFor();
      await quickInput(page).getByText('2 Selected').waitFor();
      await shot('generate-codes-picked');
      await page.keyboard.press('Enter');
      await asked(page, /No offline words for F65\.3 yet/);
      await choice(page, 'Leave it out').click();
      await asked(page, 'How many reports for F41.1?');
      await page.keyboard.press('Escape');
    });

    it('keeps a dataset in sight whose first line is broken, and leads there', async () => {
      const { page } = workbench;
      await row(page, /torn\.jsonl.*2 lines cannot be read/).waitFor();
      await toggle(page, 'torn.jsonl');
      await row(page, /2 lines cannot be read.*line 1: Not valid JSON/).waitFor();
      await shot('dataset-broken');
      await sideBar(page).locator('.monaco-list-row', { hasText: 'line 1: Not valid' }).click();
      await page.locator('.tab.active', { hasText: 'torn.jsonl' }).waitFor();
      await shot('dataset-broken-open');
    });

    it('asks for the code a chat template speaks of, and leads through what it leaves open', async () => {
      const { page } = workbench;
      await openFile(page, 'tuning/chat.jsonl');
      await runCommand(page, 'Casewright: New Record');
      await asked(page, /Which code is the record for/);
      // Enter before the list has followed: the best hit for what was typed counts.
      await answerQuickInput(page, 'generalized anxiety');
      const lines = page.locator('.editor-instance .view-lines').first();
      await lines.filter({ hasText: /for\sF41\.1\s\(Generalized\sanxiety\sdisorder\)/ }).waitFor();
      await page.locator('.suggest-widget:visible .monaco-list-row', { hasText: 'progress-note' }).waitFor();
      await shot('new-record-chat');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      // A choice that is taken leads on to the text.
      await page.keyboard.press('Enter');
      await page.keyboard.type('Seen once.');
      await lines.filter({ hasText: /Seen\sonce\."/ }).waitFor();
      const text = ((await lines.textContent()) ?? '').replaceAll('\u00a0', ' ');
      assert.match(text, /Write a progress-note for F41\.1 .*"content":"Seen once\."/);
      await page.keyboard.press('Control+S');
    });

    it('asks which of the ticked codes a new record is for', async () => {
      const { page } = workbench;
      await runCommand(page, 'Casewright: Search Codes');
      await answerQuickInput(page, 'F41.0');
      await row(page, /^F41\.1/).waitFor();
      await tick(page, /^F41\.1/);
      await openFile(page, 'dataset.jsonl');
      await runCommand(page, 'Casewright: New Record');
      await asked(page, 'Which of the ticked codes');
      await shot('new-record-which-code');
      await choice(page, 'F41.1').click();
      await page.locator('.tab.dirty', { hasText: 'dataset.jsonl' }).waitFor();
      await notifications(page).first().waitFor({ state: 'hidden' });
      assert.deepEqual(
        workbench.consoleErrors.filter((error) => !error.includes('getServerKeyPart')),
        [],
      );
    });
  });
}
