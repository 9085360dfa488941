// npm run bench [-- --sizes 1k,10k,100k] [--stages near-duplicate,…] [--seed 1] [--repeat 1] [--worst] [--json FILE]
// Measures the checks on seeded corpora, each stage in a process of its own: see docs/performance.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { products } from '../build.mjs';
import { root } from './install.mjs';

const cache = join(root, 'node_modules', '.cache', 'casewright-bench');
const outdir = join(cache, `program-${process.pid}`);
mkdirSync(outdir, { recursive: true });
try {
  await esbuild.build({
    ...products[1],
    entryPoints: { main: 'scripts/bench/main.ts', checkWorker: 'src/node/checkWorker.ts' },
    outdir,
  });
  const { status } = spawnSync(process.execPath, [join(outdir, 'main.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CASEWRIGHT_BENCH_CACHE: cache, CASEWRIGHT_BENCH_MEDIA: `${join(root, 'media')}/` },
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
