// npm run third-party [-- --check]: writes THIRD-PARTY.md from what the bundles hold, or fails when it is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { pages, products } from '../build.mjs';
import { root } from './install.mjs';

const file = join(root, 'THIRD-PARTY.md');

/** Folders of the packages whose code went into a product, sorted. */
async function bundledPackages() {
  const folders = new Set();
  for (const product of [...products, ...pages]) {
    const { metafile } = await build({ ...product, write: false, metafile: true, logLevel: 'error' });
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders].sort();
}

/** A package's licence in full, from the file it ships. */
function licenceText(folder) {
  const name = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  return name ? readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim() : undefined;
}

/** Data taken from elsewhere names its source beside it. */
function dataNotices() {
  const media = join(root, 'media');
  if (!existsSync(media)) return [];
  return readdirSync(media)
    .filter((name) => name.endsWith('.provenance.md'))
    .sort()
    .map((name) => readFileSync(join(media, name), 'utf8').trim().replace(/^#/gm, '##'));
}

async function notices() {
  const packages = (await bundledPackages()).map((folder) => {
    const { name, version, license, homepage } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const text = licenceText(join(root, folder));
    if (!text && !license) throw new Error(`${name} ${version} names no licence: it must not be bundled.`);
    const body = text ? `\`\`\`text\n${text}\n\`\`\`` : `The package ships no licence file; it states: ${license}.`;
    return [`### ${name} ${version} (${license})`, homepage, body].filter(Boolean).join('\n\n');
  });
  return `${[
    '# Third-party notices',
    'Casewright is under the MIT licence (LICENSE). It contains the work of others, under the licences below.',
    '## Packages in the bundles',
    ...packages,
    '## Data',
    ...dataNotices(),
  ].join('\n\n')}\n`;
}

const current = await notices();
if (!process.argv.includes('--check')) writeFileSync(file, current);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== current) {
  console.error('THIRD-PARTY.md does not match what is bundled: run `npm run third-party`.');
  process.exitCode = 1;
}
