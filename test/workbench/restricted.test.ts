import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../harness/paths.ts';
import { openViewContainer, openWorkbench, runCommand, type Workbench } from '../harness/workbench.ts';
import { type ProviderServer, startProviderServer } from '../loopback/server.ts';
import { asked, choice, row } from './editor.ts';

/** About as long as the reports of the offline composer. */
const TEXT = [
  'Sudden fear, trembling and a racing heart keep her at home, and her panic disorder began after the move last autumn.',
  'The attacks come without warning, in the supermarket or at night, and pass after about ten minutes.',
  'She thinks each time that she will faint or die, although two cardiologists found nothing.',
  'Since then she avoids shops, lifts and crowded buses, and lets her sister do the errands for her.',
  'Sleep is light and short; appetite and weight are unchanged, and she drinks no alcohol.',
  'On examination she is neatly dressed, friendly and tense, with a quick but ordered train of thought.',
  'Her mood is anxious, she laughs at times, and there is no sign of hallucinations or delusions.',
  'She denies any wish to die, and looks forward to the birth of her first grandchild.',
  'We explained how attacks come about and agreed on weekly sessions with exercises between them.',
  'A medicine was offered, which she wants to think about with her husband before the next visit.',
].join(' ');

describe('rewriting in a folder that nobody trusted', function () {
  this.timeout(180_000);
  const temporary = temporaryFolder('restricted');
  const folder = join(temporary, 'reports');
  const file = join(folder, 'reports.jsonl');
  let workbench: Workbench | undefined;
  let provider: ProviderServer;

  before(async () => {
    provider = await startProviderServer({ text: () => TEXT });
  });
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const providers = { near: { baseUrl: provider.url, model: 'm' } };
    const config = { generation: { provider: 'near', providers } };
    writeFileSync(join(folder, 'casewright.json'), JSON.stringify(config));
    writeFileSync(file, `${JSON.stringify({ id: 'r1', code: 'F41.0', text: TEXT })}\n`);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failed-restricted');
    await workbench?.close();
    workbench = undefined;
  });
  after(async () => {
    await provider.close();
    rmSync(temporary, { recursive: true, force: true });
  });

  /** The record open in its document, in a restricted window of somebody who has chosen a provider. */
  const openRecord = async () => {
    const chosen = { 'casewright.defaultProvider': `m@${provider.url}` };
    const all = { 'workbench.reduceMotion': 'on', 'files.autoSave': 'off', ...chosen };
    workbench = await openWorkbench({ folder, workspaceTrust: true, theme: 'dark', width: 1280, settings: all });
    const { page } = workbench;
    page.setDefaultTimeout(20_000);
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await openViewContainer(page, 'Casewright');
    await row(page, 'reports.jsonl').waitFor();
    await runCommand(page, 'Casewright: Open Record…');
    await asked(page, /an id, a code, or words/);
    await choice(page, 'F41.0').click();
    await page.locator('.monaco-editor.focused .view-line', { hasText: 'Sudden fear' }).first().waitFor();
    return { page, screenshot: workbench.screenshot };
  };

  it('is done by the offline composer, whatever provider casewright.json and the settings name', async () => {
    const { page, screenshot } = await openRecord();
    await runCommand(page, 'Casewright: Rewrite Report');
    await page.locator('.tab', { hasText: 'r1: now ↔ rewritten' }).waitFor();
    await page.locator('.monaco-diff-editor .monaco-editor.focused').first().waitFor();
    await screenshot('restricted-offline');
    await page.keyboard.press('Control+Enter');
    await page.locator('.tab', { hasText: 'r1: now ↔ rewritten' }).waitFor({ state: 'detached' });
    await page.locator('.monaco-editor .view-line', { hasText: 'Sudden fear' }).first().waitFor({ state: 'detached' });
    assert.notEqual(JSON.parse(readFileSync(file, 'utf8')).text, TEXT);
    assert.equal(provider.requests.length, 0);
  });
});
