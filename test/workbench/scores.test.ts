import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { temporaryFolder } from '../harness/paths.ts';
import {
  notifications,
  openFile,
  openWorkbench,
  quickInput,
  runCommand,
  type Workbench,
  webview,
} from '../harness/workbench.ts';
import { answerFileDialog, asked, choice, leaveDialogues, looks, untilStored } from './editor.ts';
import { axeFaults, makeScoredFolder } from './scoredFolder.ts';

const SETTINGS = { 'workbench.reduceMotion': 'on', 'files.autoSave': 'off', 'window.zoomLevel': 0 };

/** Shows the scores of a file and waits until they are there. */
async function showScores(page: Page, file: string): Promise<FrameLocator> {
  await openFile(page, file);
  await runCommand(page, 'Casewright: Score Dataset');
  const inside = webview(page);
  await inside.getByRole('heading', { name: 'Can I ship this dataset?' }).waitFor({ timeout: 60_000 });
  await inside.locator('.running').waitFor({ state: 'hidden' });
  return inside;
}

/** The frame of the panel's page itself. */
async function pageFrame(page: Page): Promise<Frame> {
  const element = await page.frameLocator('iframe.webview.ready').locator('iframe#active-frame').elementHandle();
  const frame = await element?.contentFrame();
  assert.ok(frame, 'The panel has no page.');
  return frame;
}

/** What the workbench says of itself is no error of ours; what the panel's policy refuses is. */
function isOurs(error: string): boolean {
  return !/\[lifecycle\]|authentication provider|\[vscode\.|Service Worker|onWillSaveTextDocument-event after/i.test(
    error,
  );
}

/** Beside the bar of activities 460 pixels leave the panel about 400. */
const small = { name: 'small', options: { theme: 'light', width: 460 } } as const;

for (const { name, options } of [...looks('light'), small]) {
  describe(`the score panel, ${name}`, function () {
    this.timeout(180_000);
    const temporary = temporaryFolder('scores');
    let workbench: Workbench;

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench?.screenshot(`failed-scores-${name}`);
    });
    after(async () => {
      await workbench?.close();
      rmSync(temporary, { recursive: true, force: true });
    });

    it('shows cards, lists and charts, without a fault for a screen reader or an error in the console', async () => {
      const folder = join(temporary, 'reports');
      makeScoredFolder(folder);
      workbench = await openWorkbench({ folder, settings: SETTINGS, height: 1000, ...options });
      const { page } = workbench;
      page.setDefaultTimeout(30_000);
      const inside = await showScores(page, 'reports.jsonl');
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await page.mouse.move(2, 2);
      await inside.locator('.card.bad', { hasText: 'Privacy' }).waitFor();
      await workbench.screenshot(`scores-${name}-1`);
      for (const [at, title] of [
        'Where is it?',
        'Code by code',
        'Which reports are alike?',
        'How near to real reports?',
        'What is missing?',
        'Generators side by side',
      ].entries()) {
        await inside.getByRole('heading', { name: title }).evaluate((heading) => heading.scrollIntoView());
        await workbench.screenshot(`scores-${name}-${at + 2}`);
      }
      await inside
        .locator('#codes')
        .getByRole('button', { name: /^Distinct-2, F41\.1: / })
        .press('Enter');
      await inside.locator('#asked').getByText('15 reports,').waitFor();
      await workbench.screenshot(`scores-${name}-asked`);
      for (const part of ['codes', 'map', 'distances', 'metrics'])
        await inside.locator(`#${part} summary`).press('Enter');
      for (const part of ['codes', 'map', 'metrics']) {
        await inside.locator(`#${part} details`).evaluate((details) => details.scrollIntoView());
        await workbench.screenshot(`scores-${name}-${part}-open`);
      }
      // What axe itself tries with styles is refused, and told, too: so it comes last.
      assert.deepEqual(workbench.consoleErrors.filter(isOurs), []);
      assert.deepEqual(await axeFaults(await pageFrame(page)), []);
    });
  });
}

describe('the score panel by mouse and keyboard', function () {
  this.timeout(180_000);
  const temporary = temporaryFolder('scores');
  let workbench: Workbench;
  let inside: FrameLocator;

  before(async () => {
    const folder = join(temporary, 'reports');
    makeScoredFolder(folder);
    workbench = await openWorkbench({ folder, settings: SETTINGS });
    workbench.page.setDefaultTimeout(30_000);
    inside = await showScores(workbench.page, 'reports.jsonl');
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'passed') return;
    await workbench?.screenshot('failed-scores-keys');
    await leaveDialogues(workbench.page);
  });
  after(async () => {
    await workbench?.close();
    rmSync(temporary, { recursive: true, force: true });
  });

  const codes = () => inside.locator('#codes tbody tr th').allInnerTexts();

  it('sorts and filters the table of codes', async () => {
    const sort = inside.locator('#codes').getByRole('button', { name: 'Code', exact: true });
    await sort.click();
    await inside.locator('#codes th[aria-sort="ascending"]').waitFor();
    const up = (await codes()).map((text) => text.split(' ')[0]);
    assert.deepEqual(up, ['F10.20', 'F20.0', 'F32.1', 'F41.1', 'F43.1']);
    await sort.press('Enter');
    await inside.locator('#codes th[aria-sort="descending"]').waitFor();
    assert.deepEqual(
      (await codes()).map((text) => text.split(' ')[0]),
      up.reverse(),
    );
    const field = inside.locator('#codes vscode-text-field', { hasText: 'Filter codes' }).locator('input');
    await field.click();
    await workbench.page.keyboard.type('anxiety');
    await inside.locator('#codes').getByText('1 of 5 codes').waitFor();
    assert.match((await codes()).join(), /^F41\.1/);
    await field.fill('');
    await inside.locator('#codes').getByText('5 codes', { exact: true }).waitFor();
  });

  it('leads from a card to its reports and on to the record', async () => {
    const { page } = workbench;
    await inside.getByRole('button', { name: 'Show the reports: Copied words' }).click();
    await inside.locator('#list-copied:focus').waitFor();
    const first = inside
      .locator('article.list', { has: inside.locator('#list-copied') })
      .locator('tbody button')
      .first();
    await page.keyboard.press('Tab');
    await inside
      .getByRole('button', { name: 'Copied from real reports: show them in the Findings view' })
      .and(inside.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Tab');
    await inside.locator('#where button.value:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await first.and(inside.locator(':focus')).waitFor();
    const id = await first.textContent();
    await page.keyboard.press('Enter');
    await page.locator(`.monaco-editor.focused[data-uri^="casewright-record:"][data-uri*="/${id}"]`).first().waitFor();
    await page.locator('.tab', { hasText: 'Scores: reports.jsonl' }).click();
    await inside.getByRole('heading', { name: 'Can I ship this dataset?' }).waitFor();
  });

  it('leads from every number to its reports, and back', async () => {
    const { page } = workbench;
    const listed = inside.locator('#asked');
    const number = inside.locator('#codes').getByRole('button', { name: /^Near-duplicates, F32\.1: / });
    await number.focus();
    // The table is one stop of the Tab key: arrow keys go from number to number.
    await page.keyboard.press('ArrowRight');
    await inside
      .locator('#codes')
      .getByRole('button', { name: /, F32\.1: / })
      .and(inside.locator(':focus'))
      .waitFor();
    await page.keyboard.press('ArrowLeft');
    await number.and(inside.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await listed.getByRole('heading', { name: 'Near-duplicates, F32.1' }).and(inside.locator(':focus')).waitFor();
    const said = await listed.getByText(/^\d+ of 15 reports/).textContent();
    assert.equal(await listed.locator('tbody tr').count(), Number.parseInt(said!, 10));
    await listed.getByRole('button', { name: 'Back to the number' }).press('Enter');
    await listed.waitFor({ state: 'hidden' });
    await number.and(inside.locator(':focus')).waitFor();
    const ways = [
      ['#ship', /^Copied words: /, 'Copied words'],
      ['#worst', /^Copied words: .*%/, 'Copied words'],
      ['#codes', /^Code: F20\.0/, 'Reports, F20.0'],
      ['#generators', /^Vendi score, model-a: /, 'Vendi score, by model-a'],
    ] as const;
    for (const [part, name, title] of ways) {
      await inside.locator(part).getByRole('button', { name }).first().press('Enter');
      await listed.getByRole('heading', { name: title }).and(inside.locator(':focus')).waitFor();
      assert.ok((await listed.locator('tbody tr').count()) > 0);
    }
    // A cell may hold several buttons: the arrow keys miss none.
    const inCodes = (name: RegExp) => inside.locator('#codes').getByRole('button', { name });
    await inCodes(/^Code: F20\.0/).focus();
    for (const [key, name] of [
      ['ArrowRight', /^Diversity: .*, F20\.0/],
      ['ArrowRight', /^Privacy: .*, F20\.0/],
      ['ArrowDown', /^Privacy: .*, F10\.20/],
      ['ArrowUp', /^Privacy: .*, F20\.0/],
      ['ArrowRight', /^Reports, F20\.0/],
      ['ArrowLeft', /^Privacy: .*, F20\.0/],
    ] as const) {
      await page.keyboard.press(key);
      await inCodes(name).and(inside.locator(':focus')).waitFor();
    }
    await page.keyboard.press('Enter');
    await listed
      .getByRole('heading', { name: /, F20\.0$/ })
      .and(inside.locator(':focus'))
      .waitFor();
    assert.ok((await listed.locator('tbody tr').count()) > 0);
    // A bar leads where its row of the table does.
    await inside.locator('#distances summary').press('Enter');
    const row = inside.locator('#distances table').getByRole('button').first();
    const share = await row.textContent();
    await row.press('Enter');
    await listed.getByRole('heading', { name: /^Distance to the nearest reference, 0/ }).waitFor();
    const first = await listed.locator('tbody th').first().textContent();
    await listed.getByRole('button', { name: 'Back to the number' }).press('Enter');
    await listed.waitFor({ state: 'hidden' });
    await inside.locator('#distances rect.pressed').first().click({ force: true });
    await listed.getByRole('heading', { name: /^Distance to the nearest reference, 0/ }).waitFor();
    assert.equal(await listed.locator('tbody th').first().textContent(), first, `${share}`);
    await listed.locator('tbody button').first().press('Enter');
    await page.locator(`.monaco-editor.focused[data-uri^="casewright-record:"]`).first().waitFor();
    await page.locator('.tab', { hasText: 'Scores: reports.jsonl' }).click();
    await listed.getByRole('heading', { name: /^Distance to the nearest reference, 0/ }).waitFor();
    await listed.getByRole('button', { name: 'Back to the number' }).press('Enter');
    await listed.waitFor({ state: 'hidden' });
  });

  it('shows the columns of codes that somebody chooses', async () => {
    const heads = () => inside.locator('#codes thead th').allInnerTexts();
    const before = await heads();
    await inside.locator('#codes summary').press('Enter');
    await inside.getByRole('checkbox', { name: 'Vendi score' }).press('Space');
    await inside.locator('#codes thead th', { hasText: 'Vendi score' }).waitFor();
    await inside.getByRole('button', { name: 'All columns' }).press('Enter');
    await inside.locator('#codes thead th', { hasText: 'Self-BLEU-2' }).waitFor();
    assert.ok((await heads()).length > 30);
    await inside.getByRole('button', { name: 'The usual columns' }).press('Enter');
    await inside.locator('#codes thead th', { hasText: 'Vendi score' }).waitFor({ state: 'detached' });
    assert.deepEqual(await heads(), before);
    await inside.locator('#codes summary').press('Enter');
  });

  it('walks the map by keyboard', async () => {
    const { page } = workbench;
    const map = inside.getByRole('application');
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await inside.locator('#map-status', { hasText: /, F\d/ }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await inside.locator('#map-status', { hasText: /selected/ }).waitFor();
    await inside.getByRole('group', { name: 'Selected reports' }).locator('tbody button').first().waitFor();
    await inside.locator('#map summary').press('Enter');
    const table = inside.getByRole('group', { name: 'All reports on the map' });
    await inside.locator('#map').getByText('1 to 50 of 60').waitFor();
    await inside.getByRole('button', { name: 'Next 50 of all reports on the map' }).press('Enter');
    await inside.locator('#map').getByText('51 to 60 of 60').waitFor();
    assert.equal(await table.locator('tbody tr').count(), 10);
    await inside
      .getByRole('button', { name: 'Previous 50 of all reports on the map' })
      .and(inside.locator(':focus'))
      .press('Enter');
    await inside.locator('#map').getByText('1 to 50 of 60').waitFor();
    await inside.locator('#map summary').press('Enter');
    await map.focus();
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor.focused[data-uri^="casewright-record:"]').first().waitFor();
  });

  it('keeps what one has chosen when new scores come', async () => {
    const { page } = workbench;
    const file = join(temporary, 'reports', 'reports.jsonl');
    await page.locator('.tab', { hasText: 'Scores: reports.jsonl' }).click();
    const map = inside.getByRole('application');
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    const selected = inside.getByRole('group', { name: 'Selected reports' });
    await selected.locator('tbody button').first().waitFor();
    const before = await selected.locator('tbody th').allInnerTexts();
    await inside.getByRole('checkbox', { name: 'F20.0' }).press('Space');
    const number = inside.locator('#codes').getByRole('button', { name: /^Distinct-2, F41\.1: / });
    await number.press('Enter');
    await inside.locator('#asked').getByRole('heading', { name: 'Distinct-2, F41.1' }).waitFor();
    await number.focus();
    const dataset = readFileSync(file, 'utf8');
    const first = JSON.parse(dataset.split('\n')[0]!);
    writeFileSync(
      file,
      `${dataset}${JSON.stringify({ ...first, id: 'new', code: 'F41.1', text: `${first.text} Seen again.` })}\n`,
    );
    await inside.locator('header').getByText('61 reports').waitFor({ timeout: 60_000 });
    await number.and(inside.locator(':focus')).waitFor();
    assert.deepEqual(await selected.locator('tbody th').allInnerTexts(), before);
    assert.equal(await inside.getByRole('checkbox', { name: 'F20.0' }).isChecked(), false);
    await inside.locator('#asked').getByText('16 reports,').waitFor();
    writeFileSync(file, dataset);
    await inside.locator('header').getByText('60 reports').waitFor({ timeout: 60_000 });
    await inside.getByRole('checkbox', { name: 'F20.0' }).press('Space');
    await map.focus();
    await page.keyboard.press('Escape');
    await selected.waitFor({ state: 'detached' });
    await inside.getByRole('button', { name: 'Back to the number' }).press('Enter');
  });

  it('shows the end of a list whose page is gone with its reports', async () => {
    const file = join(temporary, 'reports', 'reports.jsonl');
    const listed = inside.locator('#asked');
    await inside.locator('#metrics summary').press('Enter');
    await inside
      .locator('#metrics')
      .getByRole('button', { name: /^Distinct-2: / })
      .press('Enter');
    await listed.getByText('1 to 50 of 60').waitFor();
    await listed.getByRole('button', { name: /^Next 50/ }).press('Enter');
    await listed.getByText('51 to 60 of 60').waitFor();
    const dataset = readFileSync(file, 'utf8');
    writeFileSync(file, `${dataset.split('\n').slice(0, 45).join('\n')}\n`);
    await listed.getByText('45 reports,').waitFor({ timeout: 60_000 });
    await listed.locator('tbody tr').nth(44).waitFor();
    assert.equal(await listed.locator('tbody tr').count(), 45);
    assert.equal(await listed.getByText(/ of 45$/).isVisible(), false);
    writeFileSync(file, dataset);
    await inside.locator('header').getByText('60 reports').waitFor({ timeout: 60_000 });
    await inside.locator('#metrics summary').press('Enter');
    await listed.getByRole('button', { name: 'Back to the number' }).press('Enter');
  });

  it('chooses an axis, asks for missing reports and scores again by keyboard', async () => {
    const { page } = workbench;
    const select = inside.getByLabel('By', { exact: true });
    await select.focus();
    // A letter chooses the option that begins with it.
    await page.keyboard.press('v');
    await inside.getByRole('group', { name: 'Reports by code and voice' }).waitFor();
    const cell = inside.locator('#coverage').getByRole('button', { name: /^F41\.1, voice nurse: / });
    const count = Number(await cell.textContent());
    await cell.press('Enter');
    await inside.locator('#asked').getByRole('heading', { name: 'Reports, F41.1, voice nurse' }).waitFor();
    assert.equal(await inside.locator('#asked tbody tr').count(), count);
    await inside.getByRole('button', { name: 'Back to the number' }).press('Enter');
    await cell.and(inside.locator(':focus')).waitFor();
    await inside.locator('#coverage vscode-button', { hasText: 'Generate 4 Missing Reports…' }).press('Enter');
    await asked(page, 'Which language should the reports be in?');
    await leaveDialogues(page);
    const again = inside.locator('vscode-button', { hasText: 'Score Again' });
    await again.press('Enter');
    await again.waitFor({ state: 'hidden' });
    await again.waitFor();
  });

  it('exports a page to where one says', async () => {
    const { page } = workbench;
    const target = join(temporary, 'reports', 'kept.html');
    rmSync(target, { force: true });
    await runCommand(page, 'Notifications: Clear All Notifications');
    await page.locator('.tab', { hasText: 'Scores: reports.jsonl' }).click();
    await inside.locator('vscode-button', { hasText: 'Export Report…' }).click();
    await asked(page, 'As what should the report be kept?');
    await choice(page, 'Web page (HTML)').click();
    await answerFileDialog(page, target);
    await notifications(page).filter({ hasText: 'Exported the scores to kept.html.' }).waitFor();
    assert.match(readFileSync(target, 'utf8'), /^<!DOCTYPE html>[\s\S]*<title>Scores of /);
    // A second time the dialogue asks; gone away from, the file stays as it is.
    writeFileSync(target, 'mine');
    await runCommand(page, 'Casewright: Export Score Report…');
    await asked(page, 'As what should the report be kept?');
    await choice(page, 'Web page (HTML)').click();
    await answerFileDialog(page, target);
    // No to its question leads back to the dialogue, which has an Escape of its own.
    const question = quickInput(page).getByText('already exists');
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    await asked(page, 'Folder path');
    await leaveDialogues(page);
    assert.equal(readFileSync(target, 'utf8'), 'mine');
  });

  it('comes back after a reload of the window', async () => {
    const { page } = workbench;
    await page.locator('.tab', { hasText: 'Scores: reports.jsonl' }).click();
    await inside.getByRole('heading', { name: 'Can I ship this dataset?' }).waitFor();
    // Out of sight it had gone; how it was sorted had not.
    await inside.locator('#codes th[aria-sort="descending"]', { hasText: 'Code' }).waitFor();
    await untilStored(page, /casewright\.scores.*isDown[\\"]*:true/);
    await page.reload();
    // Which tab was in front is remembered a while after it came there.
    await page.locator('.tab', { hasText: 'Scores: reports.jsonl' }).click({ timeout: 60_000 });
    await webview(page).getByRole('heading', { name: 'Can I ship this dataset?' }).waitFor({ timeout: 60_000 });
    await webview(page).locator('#codes th[aria-sort="descending"]', { hasText: 'Code' }).waitFor();
  });
});
