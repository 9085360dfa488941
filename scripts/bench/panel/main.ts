import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openViewContainer, openWorkbench, webview } from '../../../test/harness/workbench.ts';
import { provideCorpus } from '../corpus.ts';
import { untilBrowserStarted } from './browserStart.ts';
import { EMPTY_PANEL, writeEmptyPanel } from './emptyPanel.ts';
import { type Interaction, interact } from './interact.ts';
import { closePanel, frameOf, type Opened, openPanel } from './opening.ts';

interface Case {
  readonly records: number;
  readonly windows: number;
  /** In each window: those of scores and empty ones in turn, the first of every other window an empty one. */
  readonly panels: number;
}

const CASES: readonly Case[] = [
  { records: 1000, windows: 12, panels: 5 },
  { records: 50_000, windows: 1, panels: 1 },
];
const MINUTES = 60_000;

/**
 * Measures the score panel in a real workbench, beside an empty panel of another extension.
 * @param cache where corpora are kept
 * @param only the numbers of records to run; all where it is empty
 */
export async function benchPanel(cache: string, only: readonly number[]): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  for (const each of CASES) {
    if (only.length > 0 && !only.includes(each.records)) continue;
    const { path } = await provideCorpus(cache, { shape: 'clinical', records: each.records, seed: 1 });
    const temporary = mkdtempSync(join(tmpdir(), 'cw-bench-'));
    try {
      const folders = { dataset: join(temporary, 'dataset'), empty: join(temporary, 'empty') };
      mkdirSync(folders.dataset);
      copyFileSync(path, join(folders.dataset, 'records.jsonl'));
      writeEmptyPanel(folders.empty);
      const size = (statSync(path).size / 1e6).toFixed(1);
      console.log(`\n${each.records} records, ${size} MB, load ${loadavg()[0]!.toFixed(1)}`);
      for (const row of await measureCase(each, folders)) console.log(`  ${row}`);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  }
}

interface Folders {
  readonly dataset: string;
  /** The extension with the empty panel. */
  readonly empty: string;
}

/** A panel, and what it was. */
interface Measured extends Opened {
  readonly isEmpty: boolean;
  /** Of its window. */
  readonly isFirst: boolean;
}

async function measureCase({ windows, panels }: Case, folders: Folders): Promise<string[]> {
  const opened: Measured[] = [];
  let interactions: readonly Interaction[] = [];
  for (let window = 0; window < windows; window += 1) {
    const workbench = await openWorkbench({
      folder: folders.dataset,
      link: [folders.empty],
      settings: { 'files.autoSave': 'off' },
      height: 1000,
    });
    const { page } = workbench;
    try {
      page.setDefaultTimeout(10 * MINUTES);
      const views = await openViewContainer(page, 'Casewright');
      await views.locator('.monaco-list-row', { hasText: 'records.jsonl' }).first().waitFor();
      await untilBrowserStarted(page);
      for (let panel = 0; panel < panels; panel += 1) {
        if (panel > 0) await closePanel(page);
        const isEmpty = (window + panel) % 2 === 1;
        const times = isEmpty
          ? await openPanel(page, EMPTY_PANEL, 'p')
          : await openPanel(page, 'Casewright: Score Dataset', '.cards:not(.awaited)');
        opened.push({ ...times, isEmpty, isFirst: panel === 0 });
      }
      // The last panel of the first window is one of scores.
      if (window === 0) interactions = await interact(page, webview(page), await frameOf(page));
    } finally {
      await workbench.close();
    }
  }
  return [...describeOpened(opened), ...describeInteractions(interactions)];
}

function describeOpened(all: readonly Measured[]): string[] {
  const rows = [true, false].flatMap((isFirst) => {
    const which = isFirst ? 'first panel of its window' : 'later panel';
    const those = all.filter((opened) => opened.isFirst === isFirst);
    const scores = those.filter(({ isEmpty }) => !isEmpty);
    const empty = those.filter(({ isEmpty }) => isEmpty);
    const row = (name: string, of: readonly Opened[], time: (opened: Opened) => number): string | false =>
      of.length > 0 && `${which}, ${name}: ${inTurn(of.map(time))}`;
    return [
      row('first paint (aim: 500)', scores, ({ paint }) => paint),
      row('of that until VS Code has written the page', scores, ({ written }) => written),
      row('and from then on', scores, ({ paint, written }) => paint - written),
      row('first paint of an empty panel', empty, ({ paint }) => paint),
      row('the scores', scores, ({ done }) => done),
    ];
  });
  return rows.filter((row) => row !== false);
}

function describeInteractions(all: readonly Interaction[]): string[] {
  return all.map(({ name, times }) => `${name}: ${inTurn(times)} (aim: 100)`);
}

function inTurn(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => `${sorted[Math.ceil(share * sorted.length) - 1]!.toFixed(0)} ms`;
  return `${at(0.5)} median, ${at(0.95)} p95, ${at(1)} at most, of ${times.length}`;
}
