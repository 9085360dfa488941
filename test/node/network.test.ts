import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../harness/paths.ts';

const NETWORK_MODULES = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|dns\/promises|undici|ws)$/;
/** Ways to the network that need no module; a method that is called fetch is none. */
const NETWORK_GLOBALS =
  /(?<![.\w])fetch\((?![^)]*\)\s*\{)|(?:typeof |globalThis\.)fetch\b|new (?:EventSource|WebSocket|XMLHttpRequest)\b|\bsendBeacon\b/;
/** A variable or function of this name is somebody's own. */
const OWN_FETCH = /\b(?:const|let|function) fetch\b/;

interface Product extends esbuild.BuildOptions {
  entryPoints: Record<string, string>;
}

/** What goes into the bundles that run at a user's: files and what they import from outside. */
async function inputsOf(product: Product): Promise<esbuild.Metafile['inputs']> {
  const built = await esbuild.build({ ...product, write: false, metafile: true, sourcemap: false, logLevel: 'error' });
  return built.metafile.inputs;
}

async function reachesOut(path: string): Promise<boolean> {
  const code = readFileSync(join(root, path), 'utf8');
  if (!NETWORK_GLOBALS.test(code) || OWN_FETCH.test(code)) return false;
  // Once more without comments, which show how to use a library.
  const loader = path.endsWith('.ts') ? 'ts' : 'js';
  const plain = await esbuild.transform(code, { loader, legalComments: 'none', minifyWhitespace: true });
  return NETWORK_GLOBALS.test(plain.code);
}

const packageOf = (path: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

describe('ways to the network in what is installed', () => {
  const importers = new Map<string, Set<string>>();
  const callers = new Set<string>();

  before(async function () {
    this.timeout(60_000);
    const { products } = (await import(join(root, 'build.mjs'))) as { products: Product[] };
    assert.ok(products.some(({ entryPoints }) => 'extension' in entryPoints));
    for (const product of products) {
      for (const [path, { imports }] of Object.entries(await inputsOf(product))) {
        for (const { path: module, external } of imports) {
          if (!external || !NETWORK_MODULES.test(module)) continue;
          const name = packageOf(path) ?? path;
          importers.set(name, (importers.get(name) ?? new Set()).add(module));
        }
        if (await reachesOut(path)) callers.add(packageOf(path) ?? path);
      }
    }
  });

  it('are in no module but that of vscode-jsonrpc, whose sockets nobody opens', () => {
    assert.deepEqual(
      [...importers].map(([name, modules]) => [name, ...modules]),
      [['vscode-jsonrpc', 'net']],
    );
  });

  it('are taken by the client of providers alone', () => {
    // openai is handed the fetch of providerPorts.ts.
    assert.deepEqual([...callers].sort(), ['openai', 'src/node/providerPorts.ts']);
  });
});
