// One build for everything: node build.mjs [--watch] [--tests]
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  sourcemap: true,
  logLevel: 'info',
  legalComments: 'none',
};

/** Every *.test.ts below a folder. */
function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts') && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const requireBanner = { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" };

const targets = [
  { ...shared, entryPoints: { extension: 'src/extension/extension.ts' }, outdir: 'dist', format: 'cjs', outExtension: { '.js': '.cjs' }, external: ['vscode'] },
  { ...shared, entryPoints: { worker: 'src/node/worker.ts' }, outdir: 'dist', format: 'cjs', outExtension: { '.js': '.cjs' } },
  { ...shared, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', format: 'esm', banner: { js: `#!/usr/bin/env node\n${requireBanner.js}` } },
];
if (tests) {
  rmSync('out', { recursive: true, force: true });
  targets.push({ ...shared, entryPoints: testFiles('test'), outdir: 'out/test', outbase: 'test', format: 'esm', splitting: true, packages: 'external' });
}

if (watch) {
  for (const target of targets) await (await esbuild.context(target)).watch();
} else {
  await Promise.all(targets.map((target) => esbuild.build(target)));
}
