import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { artefacts, root } from '../harness/paths.ts';
import { launchBrowser, openViewContainer } from '../harness/workbench.ts';

function start(...args: string[]): ChildProcess {
  const { CI: _, ...env } = process.env;
  return spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--browser', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves to the output once it matches; rejects with all of it when the process ends first. */
function untilPrinted(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      if (pattern.test(output)) resolve(output);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('close', (code) => reject(new Error(`npm start ended with code ${code}:\n${output}`)));
  });
}

describe('npm start', () => {
  it('serves VS Code with Casewright and a sample at the printed address until Ctrl-C', async () => {
    const child = start('--port', '8237');
    const browser = await launchBrowser();
    try {
      const output = await untilPrinted(child, /Ctrl-C stops/);
      assert.match(output, /Sample dataset: .*dataset\.jsonl, \d+ records/);
      assert.match(output, /Checks:[\s\S]*Scores:[\s\S]*Fidelity[\s\S]*Diversity[\s\S]*Privacy/);
      const url = /http:\S+/.exec(output)![0];
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(url);
      await page.locator('.tab', { hasText: 'dataset.jsonl' }).waitFor({ timeout: 60_000 });
      const bar = await openViewContainer(page, 'Casewright');
      await bar
        .getByRole('treeitem', { name: /dataset\.jsonl/ })
        .first()
        .waitFor();
      mkdirSync(artefacts, { recursive: true });
      await page.screenshot({ path: join(artefacts, 'start.png') });
      child.kill('SIGINT');
      const [code] = await once(child, 'close');
      assert.equal(code, 0);
      await assert.rejects(fetch(url));
    } finally {
      await browser.close();
      if (child.exitCode === null) child.kill('SIGTERM');
    }
  });

  it('ends by itself once the served VS Code has answered, where nobody would open it', async () => {
    const child = start('--no-serve', '--port', '8337');
    const closed = once(child, 'close');
    await untilPrinted(child, /It answered/);
    const [code] = await closed;
    assert.equal(code, 0);
  });
});
