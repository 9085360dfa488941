import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, JSHandle, Page } from 'playwright-core';
import { openViewContainer, openWorkbench, quickInput, runCommand, webview } from '../../../test/harness/workbench.ts';
import { provideCorpus } from '../corpus.ts';
import { type Interaction, interact } from './interact.ts';

/** How often the panel is opened; the first time in a window is told apart. */
const CASES: readonly { readonly records: number; readonly openings: number }[] = [
  { records: 1000, openings: 5 },
  { records: 50_000, openings: 1 },
];
const MINUTES = 60_000;

/**
 * Measures the score panel in a real workbench, a window of its own for each size.
 * @param cache where corpora are kept
 * @param only the numbers of records to run; all where it is empty
 */
export async function benchPanel(cache: string, only: readonly number[]): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  for (const { records, openings } of CASES) {
    if (only.length > 0 && !only.includes(records)) continue;
    const { path } = await provideCorpus(cache, { shape: 'clinical', records, seed: 1 });
    const folder = mkdtempSync(join(tmpdir(), 'cw-bench-'));
    try {
      copyFileSync(path, join(folder, 'records.jsonl'));
      const size = (statSync(path).size / 1e6).toFixed(1);
      console.log(`\n${records} records, ${size} MB, load ${loadavg()[0]!.toFixed(1)}`);
      for (const row of await measurePanel(folder, openings)) console.log(`  ${row}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function measurePanel(folder: string, openings: number): Promise<string[]> {
  const workbench = await openWorkbench({ folder, settings: { 'files.autoSave': 'off' }, height: 1000 });
  const { page } = workbench;
  try {
    page.setDefaultTimeout(10 * MINUTES);
    const views = await openViewContainer(page, 'Casewright');
    await views.locator('.monaco-list-row', { hasText: 'records.jsonl' }).first().waitFor();
    const opened: Opened[] = [];
    for (let time = 0; time < openings; time += 1) {
      if (time > 0) await closePanel(page);
      opened.push(await openPanel(page));
    }
    return [
      ...describeOpened(opened),
      ...describeInteractions(await interact(page, webview(page), await frameOf(page))),
    ];
  } finally {
    await workbench.close();
  }
}

/** Milliseconds from the key that runs the command. */
interface Opened {
  /** To the first words in the page: the name of the dataset. */
  readonly paint: number;
  /** To how far the scoring is. */
  readonly progress: number;
  /** To the scores. */
  readonly scores: number;
}

async function openPanel(page: Page): Promise<Opened> {
  await page.keyboard.press('F1');
  await quickInput(page).locator('input[type="text"]').fill('>Casewright: Score Dataset');
  await quickInput(page).locator('.monaco-list-row.focused', { hasText: 'Casewright: Score Dataset' }).waitFor();
  await page.evaluate(noteNextKey);
  await page.keyboard.press('Enter');
  const frame = await frameOf(page);
  const progress = await frame.waitForFunction(timeOnceThere, '.running', { polling: 'raf' });
  const scores = await frame.waitForFunction(timeOnceThere, '.card', { polling: 'raf' });
  const paint = await frame.evaluate(timeOfFirstPaint);
  const began = await page.evaluate(notedKey);
  const since = async (time: JSHandle): Promise<number> => Number(await time.jsonValue()) - began;
  return { paint: paint - began, progress: await since(progress), scores: await since(scores) };
}

async function closePanel(page: Page): Promise<void> {
  await runCommand(page, 'View: Close All Editors');
  await page.locator('iframe.webview').waitFor({ state: 'detached' });
}

/** The frame of the panel's page itself. */
async function frameOf(page: Page): Promise<Frame> {
  const inner = page.frameLocator('iframe.webview.ready').locator('iframe#active-frame');
  const frame = await (await inner.elementHandle())?.contentFrame();
  if (!frame) throw new Error('The panel has no page.');
  return frame;
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

function timeOnceThere(wanted: string): number | undefined {
  return document.querySelector(wanted) ? performance.timeOrigin + performance.now() : undefined;
}

function timeOfFirstPaint(): number {
  const [painted] = performance.getEntriesByName('first-contentful-paint');
  return performance.timeOrigin + painted!.startTime;
}

function describeOpened([first, ...others]: readonly Opened[]): string[] {
  const row = (name: string, of: (opened: Opened) => number): string => {
    const ms = (value: number): string => `${value.toFixed(0)} ms`;
    const later = others.map(of).sort((a, b) => a - b);
    const again = later.length > 0 ? `, then ${ms(later[0]!)} to ${ms(later.at(-1)!)} (${later.length} times)` : '';
    return `${name} ${ms(of(first!))} after the command${again}`;
  };
  return [
    `${row('first paint', ({ paint }) => paint)} (aim: 500)`,
    row('how far the scoring is', ({ progress }) => progress),
    row('the scores', ({ scores }) => scores),
  ];
}

function describeInteractions(all: readonly Interaction[]): string[] {
  return all.map(({ name, times }) => {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number): string => `${sorted[Math.ceil(share * sorted.length) - 1]!.toFixed(0)} ms`;
    return `${name}: ${at(0.5)} median, ${at(0.95)} p95, ${at(1)} at most, of ${times.length} (aim: 100)`;
  });
}
