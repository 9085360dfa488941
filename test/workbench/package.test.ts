import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, temporaryFolder } from '../harness/paths.ts';
import { openViewContainer, openWorkbench } from '../harness/workbench.ts';
import { row } from './editor.ts';

const largest = 8 * 1024 * 1024;

const allowed = [
  /^dist\/(extension\.cjs|worker\.js|checkWorker\.js|cli\.js|scores\.js|scores\.css)$/,
  /^dist\/chunks\/[\w.-]+\.js$/,
  /^(media|syntaxes)\//,
  /^docs\/(checks|scores)\.md$/,
  /^(package\.json|\.vsixmanifest|readme\.md|changelog\.md|license(\.txt|\.md)?|third-party\.md)$/i,
];

const needed = [
  'dist/extension.cjs',
  'dist/worker.js',
  'dist/checkWorker.js',
  'dist/cli.js',
  'dist/scores.js',
  'dist/scores.css',
  'docs/checks.md',
  'docs/scores.md',
  'package.json',
  'media/icd10cm.txt.br',
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

describe('the package users install', () => {
  let temporary: string;
  let vsix: string;

  before(() => {
    temporary = temporaryFolder('package');
    vsix = join(temporary, 'casewright.vsix');
    const script = join(root, 'scripts', 'package.mjs');
    const result = spawnSync(process.execPath, [script, '--out', vsix], { cwd: root, encoding: 'utf8' });
    assert.equal(result.status, 0, result.stderr);
  });

  after(() => rmSync(temporary, { recursive: true, force: true }));

  it('is small', () => {
    assert.ok(statSync(vsix).size <= largest, `${statSync(vsix).size} bytes`);
  });

  it('holds only what runs, and works where it is installed', async () => {
    const extensionsDir = join(temporary, 'extensions');
    const folder = join(temporary, 'folder');
    cpSync(join(root, 'test', 'extension', 'workspaces', 'folder'), folder, { recursive: true });
    const workbench = await openWorkbench({ fromSources: false, install: [vsix], extensionsDir, folder });
    try {
      const installed = readdirSync(extensionsDir).filter((name) => name.startsWith('casewright.casewright-'));
      assert.equal(installed.length, 1);
      const files = filesBelow(join(extensionsDir, installed[0]!));
      assert.deepEqual(
        files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
        [],
      );
      assert.deepEqual(
        needed.filter((file) => !files.includes(file)),
        [],
      );
      const bar = await openViewContainer(workbench.page, 'Casewright');
      await row(workbench.page, 'F30-F39').waitFor({ timeout: 60_000 });
      await bar
        .getByRole('treeitem', { name: /dataset\.jsonl/ })
        .first()
        .waitFor();
      await workbench.screenshot('package-installed');
      assert.deepEqual(
        workbench.consoleErrors.filter((text) => /casewright/i.test(text)),
        [],
      );
    } finally {
      await workbench.close();
    }
  });
});
