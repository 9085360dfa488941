// Runs the TypeScript of test/harness from plain scripts: bundles a module and imports it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/** Where generated helpers go: beside the installed packages, so that they resolve them and no build removes them. */
export const cache = join(root, 'node_modules', '.cache', 'casewright');

/** Bundles test/harness/<name>.ts and returns its exports. The packages must be installed. */
export async function loadHarness(name) {
  const { build } = await import('esbuild');
  const outfile = join(cache, `${name}.mjs`);
  await build({
    entryPoints: [join(root, 'test', 'harness', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
