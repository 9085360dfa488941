// node scripts/bench/peers.mjs CORPUS DOLOS [SHORTEST]: copied runs with Dolos, installed elsewhere, on a corpus folder of `npm run bench`:
// DOLOS is the folder of @dodona/dolos-core. Each record is held against all references at once, as one file, since Dolos compares files
// pair by pair. Seconds and the share of planted runs found: a fragment has to cover half of a run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const [folder, dolos, shortest = '10'] = process.argv.slice(2);
const { File, FingerprintIndex, Region, TokenizedFile } = await import(pathToFileURL(join(dolos, 'dist/index.js')));
const { version } = JSON.parse(readFileSync(join(dolos, 'package.json'), 'utf8'));

function readTexts(name) {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line).text);
}

function tokenise(name, text) {
  const places = Array.from(text.matchAll(TOKEN));
  const tokens = places.map(([token]) => token.toLowerCase());
  const regions = places.map(({ 0: token, index }) => new Region(0, index, 0, index + token.length));
  return new TokenizedFile(new File(name, text), tokens, regions);
}

const start = performance.now();
const records = readTexts('records.jsonl').map((text, record) => tokenise(`record ${record}`, text));
const references = tokenise('references', readTexts('reference.jsonl').join('\n'));
// Winnowing finds every run of q + window - 1 tokens.
const q = Math.max(2, Math.ceil(Number(shortest) * 0.75));
const index = new FingerprintIndex(q, Number(shortest) - q + 1);
index.addFiles([...records, references]);
const { runs } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
const fragments = records.map((record) => index.getPair(record, references).buildFragments());
const seconds = (performance.now() - start) / 1000;
const found = runs.filter(({ record, start: from, end }) =>
  fragments[record].some(({ leftSelection: { startCol, endCol } }) => {
    return Math.min(end, endCol) - Math.max(from, startCol) >= 0.5 * (end - from);
  }),
);
console.log('| peer | s | planted runs found |\n|---|---:|---:|');
console.log(
  `| Dolos core ${version}, q = ${q}, window ${Number(shortest) - q + 1} | ${seconds.toFixed(1)} | ${(found.length / runs.length).toFixed(4)} |`,
);
