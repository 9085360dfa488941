// node scripts/composerLint.mjs [F41 F32.1 …] [--language es] [--cases 40] [--seed 7] [--axis name=value] [--sample F41.1 --n 3]
// Composes reports for every billable code of the categories and says what is wrong with the words they were made of.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outfile = join(root, 'node_modules', '.cache', 'casewright', `composerLint-${process.pid}.mjs`);
mkdirSync(dirname(outfile), { recursive: true });
await esbuild.build({
  entryPoints: [join(root, 'scripts', 'composerLint.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  packages: 'external',
  logLevel: 'warning',
});
try {
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = await main(process.argv.slice(2));
} finally {
  const { rmSync } = await import('node:fs');
  rmSync(outfile, { force: true });
}
