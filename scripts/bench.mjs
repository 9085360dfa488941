// npm run bench [-- --sizes 1k,10k,100k] [--stages near-duplicate,…] [--seed 1] [--repeat 1] [--worst] [--json FILE]
// Measures the checks on seeded corpora, each stage in a process of its own: see docs/performance.md.
// npm run bench -- --editor [RECORDS…]: the same corpora in the editor, in a real extension host.
// npm run bench -- --panel [RECORDS…]: the score panel in a real workbench, in a browser that is driven.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { pages, products } from '../build.mjs';
import { root } from './install.mjs';
import { loadHarness } from './loadHarness.mjs';
import { prepareVscode } from './prepareVscode.mjs';

const cache = join(root, 'node_modules', '.cache', 'casewright-bench');
const outdir = join(cache, `program-${process.pid}`);
const shared = { bundle: true, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
mkdirSync(outdir, { recursive: true });
try {
  const only = process.argv.slice(3).map(Number);
  if (process.argv[2] === '--editor') await benchEditor(only);
  else if (process.argv[2] === '--panel') await benchPanel(only);
  else await benchChecks();
} finally {
  rmSync(outdir, { recursive: true, force: true });
}

/** A window measures what is built from the sources as they stand. */
async function buildForWindows() {
  prepareVscode();
  const { ensureChromium } = await loadHarness('chromium');
  process.env.CASEWRIGHT_CHROMIUM = ensureChromium();
  await Promise.all([...products, ...pages].map((target) => esbuild.build(target)));
}

/** Bundles the program of a bench that drives windows, and loads it. */
async function loadBench(name) {
  const outfile = join(outdir, `${name}.mjs`);
  const entryPoints = [join(root, 'scripts', 'bench', name, 'main.ts')];
  await esbuild.build({ ...shared, entryPoints, outfile, format: 'esm', packages: 'external' });
  return import(pathToFileURL(outfile).href);
}

async function benchEditor(only) {
  await buildForWindows();
  const inHost = join(outdir, 'inHost.cjs');
  const entryPoints = [join(root, 'scripts', 'bench', 'editor', 'inHost.ts')];
  await esbuild.build({ ...shared, entryPoints, outfile: inHost, format: 'cjs', external: ['vscode'] });
  const bench = await loadBench('editor');
  await bench.benchEditor(cache, inHost, only);
}

async function benchPanel(only) {
  await buildForWindows();
  const bench = await loadBench('panel');
  await bench.benchPanel(cache, only);
}

async function benchChecks() {
  // In a folder of its own beside the media, as installed.
  const dist = join(outdir, 'dist');
  await Promise.all([
    esbuild.build({
      ...products[1],
      entryPoints: { main: 'scripts/bench/main.ts', checkWorker: 'src/node/checkWorker.ts' },
      outdir,
    }),
    esbuild.build({ ...products[1], outdir: dist }),
  ]);
  symlinkSync(join(root, 'media'), join(outdir, 'media'), 'junction');
  copyFileSync(join(root, 'package.json'), join(outdir, 'package.json'));
  const { status } = spawnSync(process.execPath, [join(outdir, 'main.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CASEWRIGHT_BENCH_CACHE: cache,
      CASEWRIGHT_BENCH_MEDIA: `${join(root, 'media')}/`,
      CASEWRIGHT_BENCH_CLI: join(dist, 'cli.js'),
    },
  });
  process.exitCode = status ?? 1;
}
