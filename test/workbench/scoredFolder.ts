import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { root } from '../harness/paths.ts';

export interface Report {
  id: string;
  code: string;
  text: string;
  meta: Record<string, unknown>;
}

export const CODES = ['F32.1', 'F41.1', 'F20.0', 'F10.20'];

/** Runs the command line; what it writes to its output. A missed threshold is no failure. */
export function runCasewright(folder: string, ...args: string[]): string {
  const run = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
  assert.ok(run.status === 0 || run.status === 1, run.stderr);
  return run.stdout;
}

/** Reports of the offline composer. */
export function compose(path: string, seed: number, each: number): Report[] {
  const codes = CODES.flatMap((code) => ['--code', code]);
  runCasewright(join(path, '..'), 'generate', ...codes, '--count', String(each), '--seed', String(seed), '--out', path);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

export function writeReports(path: string, reports: readonly Report[]): void {
  writeFileSync(path, `${reports.map((report) => JSON.stringify(report)).join('\n')}\n`);
}

/** A dataset of two generators in which some reports are copied, name a person, or are twins; and real reports beside it. */
export function makeScoredFolder(folder: string): void {
  mkdirSync(join(folder, 'real'), { recursive: true });
  const own = compose(join(folder, 'reports.jsonl'), 1, 15);
  const real = compose(join(folder, 'real', 'real.jsonl'), 2, 15);
  for (const [at, report] of own.entries()) report.meta.model = at % 2 === 0 ? 'model-a' : 'model-b';
  for (const at of [3, 20, 41]) own[at]!.text = real[at]!.text;
  own[7]!.text += ' Reach her at jane.roe@example.com or 612-555-0142.';
  own[9]!.text = own[8]!.text;
  writeReports(join(folder, 'reports.jsonl'), own);
  writeReports(join(folder, 'one.jsonl'), own.slice(0, 1));
  const named = { files: 'reports.jsonl', quotas: { 'F32.1': 20, 'F43.1': 5 }, references: ['real/*.jsonl'] };
  writeFileSync(join(folder, 'casewright.json'), JSON.stringify({ datasets: [named, { files: '*.jsonl' }] }));
}

/** What axe-core finds wrong with a page, in words. */
export async function axeFaults(frame: Frame): Promise<string[]> {
  const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
        }>;
      };
    };
    const found = await axe.run();
    return found.violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)
          .slice(0, 3)
          .join('\n')}`,
    );
  });
}
