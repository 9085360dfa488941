import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../harness/paths.ts';
import { quickInput, sideBar, type WorkbenchOptions } from '../harness/workbench.ts';

/** How a window may look: screens are taken in each. */
const all = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  contrast: { theme: 'highContrast' },
  narrow: { theme: 'dark', width: 720 },
} as const satisfies Record<string, Pick<WorkbenchOptions, 'theme' | 'width'>>;

export interface Look {
  readonly name: keyof typeof all;
  readonly options: Pick<WorkbenchOptions, 'theme' | 'width'>;
}

/** The looks a journey is made in: those named, to spare time; all of them with CASEWRIGHT_LOOKS=all. */
export function looks(...names: Look['name'][]): Look[] {
  const chosen = process.env.CASEWRIGHT_LOOKS === 'all' ? (Object.keys(all) as Look['name'][]) : names;
  return chosen.map((name) => ({ name, options: all[name] }));
}

/** A folder with one small dataset, quotas, a table to import and a broken configuration apart. */
export function makeFolder(folder: string): void {
  cpSync(join(root, 'test', 'extension', 'workspaces', 'folder'), folder, { recursive: true });
  writeFileSync(
    join(folder, 'clinic.csv'),
    'klass;words\r\nF32.1;Low mood for six weeks.\r\nF41.1;Worries all day.\r\n',
  );
  mkdirSync(join(folder, 'broken'));
  const config = { datasets: [{ files: '*.jsonl', quotas: { 'F32.77': 3 } }], generation: { provider: 'nobody' } };
  writeFileSync(join(folder, 'broken', 'casewright.json'), JSON.stringify(config, null, 2));
}

/** A row of a view of ours. */
export function row(page: Page, text: string | RegExp): Locator {
  return sideBar(page).locator('.monaco-list-row', { hasText: text }).first();
}

/** Opens or closes a row of a tree. */
export async function toggle(page: Page, text: string | RegExp): Promise<void> {
  await row(page, text).locator('.monaco-tl-twistie').click();
}

export async function tick(page: Page, text: string | RegExp): Promise<void> {
  const box = row(page, text).locator('.custom-view-tree-node-item-checkbox');
  await box.click();
  await row(page, text).locator('.custom-view-tree-node-item-checkbox.checked').waitFor();
}

/** Waits for the quick pick or input box that asks this. */
export async function asked(page: Page, question: string | RegExp): Promise<Locator> {
  const widget = quickInput(page);
  const placeholder = widget.getByPlaceholder(question);
  const message = widget.locator('.quick-input-message', { hasText: question });
  await placeholder.or(message).first().waitFor();
  return widget;
}

/** The row of the open quick pick with this text. */
export function choice(page: Page, text: string | RegExp): Locator {
  return quickInput(page).locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
}

/** Answers the workbench's own file dialogue, once it has filled in what it suggests. */
export async function answerFileDialog(page: Page, path: string): Promise<void> {
  const input = quickInput(page).locator('input[type="text"]');
  const idle = () => quickInput(page).locator('.monaco-progress-container.active').waitFor({ state: 'hidden' });
  // Before it lists the folder it begins in, the dialogue takes a path for a name in that folder.
  await choice(page, '..').waitFor();
  await idle();
  await input.fill(path);
  // The dialogue filters its list as one types; Enter before that takes the wrong entry.
  await page.waitForTimeout(400);
  await idle();
  await page.keyboard.press('Enter');
}

/** Goes away from whatever asks something, and from what stood behind it: the file dialogue comes back after its questions. */
export async function leaveDialogues(page: Page): Promise<void> {
  for (let left = 8; left > 0 && (await quickInput(page).isVisible()); left -= 1) {
    await quickInput(page).locator('input[type="text"]').first().focus();
    await page.keyboard.press('Escape');
  }
  await quickInput(page).waitFor({ state: 'hidden' });
}

/** Waits until the window has stored editors that read like this: it does so whenever it loses the focus. */
export async function untilStored(page: Page, wanted: RegExp): Promise<void> {
  const until = Date.now() + 90_000;
  do {
    await page.evaluate(loseFocus);
    if (wanted.test(await page.evaluate(storedEditors))) return;
    await page.waitForTimeout(250);
  } while (Date.now() < until);
  assert.fail(`The window has stored no editor that reads ${wanted}.`);
}

/** Runs in the page, which a browser without a screen never takes the focus from. */
function loseFocus(): void {
  for (const has of [false, true]) {
    document.hasFocus = () => has;
    window.dispatchEvent(new Event(has ? 'focus' : 'blur'));
  }
  delete (document as { hasFocus?: unknown }).hasFocus;
}

/** Runs in the page. */
async function storedEditors(): Promise<string> {
  const answered = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const named = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('vscode-web-state-db-'));
  const stored: string[] = [];
  for (const { name } of named) {
    const database = await answered(indexedDB.open(name!));
    const read = database.transaction('ItemTable', 'readonly').objectStore('ItemTable');
    stored.push(String(await answered(read.get('memento/workbench.parts.editor'))));
    database.close();
  }
  return stored.join('\n');
}
