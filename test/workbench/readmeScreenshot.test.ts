import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../harness/paths.ts';
import {
  answerQuickInput,
  notifications,
  openFile,
  openViewContainer,
  openWorkbench,
  runCommand,
  type Workbench,
} from '../harness/workbench.ts';
import { asked, choice, row, tick, toggle } from './editor.ts';

// test/artefacts/readme-dark.png is what media/screenshot.png was taken from.
describe('the picture in the README', function () {
  this.timeout(120_000);
  const temporary = temporaryFolder('readme');
  let workbench: Workbench;

  after(async () => {
    await workbench?.close();
    rmSync(temporary, { recursive: true, force: true });
  });

  it('shows codes ticked, reports arriving and counts growing', async () => {
    const folder = join(temporary, 'training-set');
    mkdirSync(folder, { recursive: true });
    const quotas = { 'F20.0': 40, 'F41.1': 40, 'F43.10': 40 };
    const config = { datasets: [{ files: '*.jsonl', quotas }] };
    writeFileSync(join(folder, 'casewright.json'), JSON.stringify(config, null, 2));
    const begun = Object.keys(quotas).map((code) => JSON.stringify({ id: `begun-${code}`, code, text: 'Seen once.' }));
    writeFileSync(join(folder, 'reports.jsonl'), `${begun.join('\n')}\n`);
    const settings = { 'workbench.reduceMotion': 'on', 'editor.minimap.enabled': false, 'files.autoSave': 'off' };
    workbench = await openWorkbench({ folder, settings, theme: 'dark', width: 1280, height: 1100 });
    const { page } = workbench;
    await openViewContainer(page, 'Casewright');
    await row(page, 'reports.jsonl').waitFor();
    await toggle(page, 'F20-F29');
    await toggle(page, /^F20(?!-)/);
    await tick(page, /^F20\.0/);
    await toggle(page, 'F20-F29');
    await toggle(page, 'F40-F48');
    await toggle(page, /^F41/);
    await tick(page, /^F41\.1/);
    await toggle(page, /^F41(?!\.)/);
    await toggle(page, /^F43(?!\.)/);
    await toggle(page, '(PTSD)');
    await tick(page, /^F43\.10/);
    await toggle(page, 'reports.jsonl');
    // Through a document with unsaved edits the offline composer is slow enough to be watched.
    await openFile(page, 'reports.jsonl');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n');
    await runCommand(page, 'Casewright: Generate Reports');
    await asked(page, /How many reports for each of the 3 codes/);
    await answerQuickInput(page, '39');
    await asked(page, 'Which language');
    await page.keyboard.press('Enter');
    await asked(page, 'Where should the reports go');
    await choice(page, 'reports.jsonl').click();
    const arriving = notifications(page).filter({ hasText: /\d+ of 117 reports, / });
    await arriving.waitFor();
    await row(page, /^F41\.1([2-9]|\d\d) of 40/).waitFor();
    await workbench.screenshot('readme-dark');
    await notifications(page).filter({ hasText: 'Added 117 reports to reports.jsonl.' }).waitFor({ timeout: 60_000 });
  });
});
