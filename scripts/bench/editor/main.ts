import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInHost } from '../../../test/harness/hostTests.ts';
import { root } from '../../../test/harness/paths.ts';
import { provideCorpus } from '../corpus.ts';
import type { EditorAnswer, EditorTask } from './task.ts';

const CASES: readonly { readonly kind: EditorTask['kind']; readonly records: number }[] = [
  { kind: 'open', records: 7500 },
  { kind: 'open', records: 17_700 },
  { kind: 'disk', records: 100_000 },
];
const MINUTES = 60_000;

/**
 * Measures the editor in a real extension host, a window of its own for each case.
 * @param cache where corpora are kept
 * @param module the bundle of inHost.ts
 * @param only the numbers of records of the cases to run; all where it is empty
 */
export async function benchEditor(cache: string, module: string, only: readonly number[]): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  for (const { kind, records } of CASES) {
    if (only.length > 0 && !only.includes(records)) continue;
    const { path } = await provideCorpus(cache, { shape: 'clinical', records, seed: 1 });
    const folder = mkdtempSync(join(tmpdir(), 'cw-bench-'));
    try {
      const file = join(folder, 'records.jsonl');
      copyFileSync(path, file);
      const size = statSync(file).size / 1e6;
      const load = loadavg()[0]!;
      const before = await timeCli(file);
      const answer = await inHost({ kind, file, records }, module, folder);
      const cli = Math.min(before, await timeCli(file));
      console.log(
        `\n${records} records, ${size.toFixed(1)} MB, ${kind === 'open' ? 'in an editor' : 'closed'}, load ${load.toFixed(1)}`,
      );
      for (const row of describe(answer, cli, size)) console.log(`  ${row}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Milliseconds of `casewright check` from its start to its end, its report thrown away. */
function timeCli(file: string): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'check', file], { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || code === 1) resolve(performance.now() - from);
      else reject(new Error(`The command line ended with code ${code}.`));
    });
  });
}

async function inHost(task: EditorTask, module: string, folder: string): Promise<EditorAnswer> {
  const temporary = mkdtempSync(join(tmpdir(), 'cw-bench-'));
  const report = join(temporary, 'report.json');
  try {
    const { code, log } = await runInHost(
      {
        module,
        folder,
        environment: { CASEWRIGHT_BENCH_TASK: JSON.stringify(task), CASEWRIGHT_BENCH_REPORT: report },
      },
      { settings: { 'files.autoSave': 'off', 'workbench.editorLargeFileConfirmation': 1024 } },
      10 * MINUTES,
    );
    if (!existsSync(report))
      throw new Error(`The extension host ended (code ${code}).\n${log.join('\n').slice(-4000)}`);
    return JSON.parse(readFileSync(report, 'utf8')) as EditorAnswer;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function describe(answer: EditorAnswer, cli: number, size: number): string[] {
  const { idle, ready, peak, last, editPeak, opened, first, done, findings, shown, delay, openingDelay } = answer;
  const { changed, typed, whole, actions, listed, record } = answer;
  const s = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  const times = (ms: number): string => `${s(ms)} (${(ms / cli).toFixed(2)} × the command line)`;
  const spread = (values: readonly number[]): string => {
    const sorted = [...values].sort((a, b) => a - b);
    const at = (share: number): string => `${sorted[Math.ceil(share * sorted.length) - 1]!.toFixed(0)} ms`;
    return `${at(0.5)} median, ${at(0.95)} p95, ${at(1)} at most`;
  };
  const loop = ({ p50, p99, most }: EditorAnswer['delay']): string =>
    `${p50.toFixed(1)} ms p50, ${p99.toFixed(1)} ms p99 (aim: 30), ${most.toFixed(0)} ms at most`;
  return [
    `command line ${s(cli)}`,
    ...(opened > 0 ? [`opened by VS Code in ${s(opened)}`] : []),
    `first diagnostics after ${times(first)} (aim: 3), all after ${times(done)}; ${findings} findings, ${shown} marked`,
    `event loop of the extension host while all is checked: ${loop(delay)}`,
    ...(openingDelay ? [`while it is opened too: ${loop(openingDelay)}`] : []),
    ...(typed ? [`from a key to its squiggle: ${spread(typed)} (aim: 300)`] : []),
    ...(typed && changed
      ? [
          `until VS Code tells of the key: ${spread(changed)}`,
          `from then to the squiggle: ${spread(typed.map((ms, at) => ms - changed[at]!))}`,
        ]
      : []),
    ...(whole ? [`until all diagnostics are those of the text: ${spread(whole)}`] : []),
    ...(actions === undefined ? [] : [`${actions} fixes offered for the first finding`]),
    ...(listed ? [`Findings view down to its first ${listed.rows} rows: ${listed.ms.toFixed(0)} ms`] : []),
    ...(record
      ? [
          `a record opened in ${s(record.open)}, saved in ${s(record.save)}, undone in ${s(record.undo)}, checked again in ${s(record.again)}`,
        ]
      : []),
    `memory of the extension host ${idle.toFixed(0)} MB idle, ${ready.toFixed(0)} MB with the dataset listed, ${peak.toFixed(0)} MB at most (aim: ${(idle + 2 * size + 150).toFixed(0)}), ${last.toFixed(0)} MB afterwards${editPeak === undefined ? '' : `, ${editPeak.toFixed(0)} MB at most while records are edited and checked again`}`,
  ];
}
