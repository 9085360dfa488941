import type { Frame, JSHandle, Page } from 'playwright-core';
import { quickInput, runCommand } from '../../../test/harness/workbench.ts';

/** A panel that was opened: milliseconds from the key that runs the command. */
export interface Opened {
  /** To when VS Code has made the panel's frame and written its page into it. */
  readonly written: number;
  /** To the first words in the page. */
  readonly paint: number;
  /** To what was waited for. */
  readonly done: number;
}

/**
 * Runs a command that opens a panel.
 * @param title of the command
 * @param wanted the selector of what the panel's page shows at the end
 */
export async function openPanel(page: Page, title: string, wanted: string): Promise<Opened> {
  await page.keyboard.press('F1');
  await quickInput(page).locator('input[type="text"]').fill(`>${title}`);
  await quickInput(page).locator('.monaco-list-row.focused', { hasText: title }).waitFor();
  await page.evaluate(noteNextKey);
  await page.keyboard.press('Enter');
  const frame = await frameOf(page);
  const done = await frame.waitForFunction(timeOnceThere, wanted, { polling: 'raf' });
  const paint = await frame.evaluate(timeOfFirstPaint);
  const written = await frame.parentFrame()!.evaluate(timeWritten);
  const began = await page.evaluate(notedKey);
  return { written: written - began, paint: paint - began, done: (await numberOf(done)) - began };
}

export async function closePanel(page: Page): Promise<void> {
  await runCommand(page, 'View: Close All Editors');
  await page.locator('iframe.webview').waitFor({ state: 'detached' });
}

/** The frame of the panel's page itself. */
export async function frameOf(page: Page): Promise<Frame> {
  const inner = page.frameLocator('iframe.webview.ready').locator('iframe#active-frame');
  const frame = await (await inner.elementHandle())?.contentFrame();
  if (!frame) throw new Error('The panel has no page.');
  return frame;
}

async function numberOf(handle: JSHandle): Promise<number> {
  return Number(await handle.jsonValue());
}

// What follows runs in pages. Times there are told since 1970, since every frame has an own beginning.

interface Noting {
  casewrightBegan: number;
}

function noteNextKey(): void {
  const note = ({ timeStamp }: Event): void => {
    (window as unknown as Noting).casewrightBegan = performance.timeOrigin + timeStamp;
  };
  window.addEventListener('keydown', note, { capture: true, once: true });
}

function notedKey(): number {
  return (window as unknown as Noting).casewrightBegan;
}

/** Once it was painted, too. */
function timeOnceThere(wanted: string): number | undefined {
  const isThere = document.querySelector(wanted) && performance.getEntriesByName('first-contentful-paint').length > 0;
  return isThere ? performance.timeOrigin + performance.now() : undefined;
}

function timeOfFirstPaint(): number {
  const [painted] = performance.getEntriesByName('first-contentful-paint');
  return performance.timeOrigin + painted!.startTime;
}

/** VS Code's frame around the page notes it. */
function timeWritten(): number {
  const [written] = performance.getEntriesByName('webview/index.html/content/wroteInnerContent');
  return performance.timeOrigin + written!.startTime;
}
