// One build for everything: node build.mjs [--watch] [--tests]
import { readdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  sourcemap: true,
  logLevel: 'warning',
  legalComments: 'none',
};

/** For the CommonJS packages in the bundles: they ask for Node's modules through `require`. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const layOutCues = `import { layOutCues } from './src/engine/criteria/features.ts';
import { CRITERIA } from './src/engine/knowledge/criteria/criteria.ts';
export const cues = layOutCues(CRITERIA);`;

/** Lays out the cues of the criteria here, once: it would take half a second of processor time at every start. */
const cues = {
  name: 'cues',
  setup(build) {
    build.onLoad({ filter: /[\\/]laidOutCues\.ts$/ }, async () => {
      const { outputFiles, metafile } = await esbuild.build({
        ...shared,
        stdin: { contents: layOutCues, resolveDir: root },
        format: 'esm',
        sourcemap: false,
        metafile: true,
        write: false,
      });
      const laidOut = await import(
        `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
      );
      const text = JSON.stringify(JSON.stringify(laidOut.cues));
      const watchFiles = Object.keys(metafile.inputs).map((path) => join(root, path));
      return { contents: `export const LAID_OUT_CUES = JSON.parse(${text});`, loader: 'js', watchFiles };
    });
  },
};

/** Makes compromise's tagger when it is asked for first, not at every start. */
const laterTagger = {
  name: 'laterTagger',
  setup(build) {
    const path = JSON.stringify(join(root, 'node_modules', 'compromise', 'src', 'two.js'));
    build.onLoad({ filter: /[\\/]phi[\\/]tagger\.ts$/ }, () => ({
      contents: `export const tagger = () => require(${path}).default;`,
      loader: 'js',
    }));
  },
};

/** What runs at a user's: all that dist holds. Command line and worker share chunks; words are loaded when they are needed. */
export const products = [
  {
    ...shared,
    entryPoints: { extension: 'src/extension/extension.ts' },
    outdir: 'dist',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts', worker: 'src/node/worker.ts', checkWorker: 'src/node/checkWorker.ts' },
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: requireBanner },
    plugins: [cues, laterTagger],
  },
];

/** What runs in webviews: no network is in their policy's reach, whatever their libraries could do. */
export const pages = [
  {
    ...shared,
    platform: 'browser',
    target: 'es2022',
    entryPoints: { scores: 'webview/scores.ts' },
    outdir: 'dist',
    format: 'esm',
    minify: true,
    sourcemap: false,
  },
];

/** The suites, as files mocha can run, with the cues as products have them; those of the extension host are bundled by their runner. */
function testTarget() {
  const folder = join(root, 'test');
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/node_modules|^test[\\/]extension/.test(path));
  return {
    ...shared,
    entryPoints: files,
    outdir: 'out/test',
    outbase: 'test',
    format: 'esm',
    splitting: true,
    packages: 'external',
    plugins: [cues],
  };
}

/** Takes away what earlier builds left in dist: chunks have a hash of what they hold in their names. */
function removeOthers(results) {
  const built = new Set(
    results.flatMap(({ metafile }) => Object.keys(metafile.outputs).map((path) => join(root, path))),
  );
  for (const entry of readdirSync(join(root, 'dist'), { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.c?js(\.map)?$/.test(entry.name) && !built.has(path)) rmSync(path);
  }
}

async function main({ watch, tests }) {
  const targets = [...products, ...pages];
  if (tests) {
    rmSync(join(root, 'out'), { recursive: true, force: true });
    targets.push(testTarget());
  }
  if (watch) for (const target of targets) await (await esbuild.context(target)).watch();
  else removeOthers(await Promise.all(targets.map((target) => esbuild.build({ ...target, metafile: true }))));
  console.log(watch ? 'Watching …' : `Built dist${tests ? ' and out' : ''}.`);
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  try {
    await main({ watch: process.argv.includes('--watch'), tests: process.argv.includes('--tests') });
  } catch (error) {
    // esbuild has printed what is wrong with the sources.
    if (!error.errors) throw error;
    process.exitCode = 1;
  }
}
