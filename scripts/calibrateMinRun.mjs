// node scripts/calibrateMinRun.mjs FILE [--field source] [--limit 0.5] [--examples K]: for the rule `plagiarism`. Takes a JSONL file of notes
// from several unrelated sources and prints, for each ordered pair of sources, the share of records of the one that share a run of k
// tokens with the other, k = 6 to 20, and the smallest k at which no share reaches the limit (per cent).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from './install.mjs';

const LENGTHS = Array.from({ length: 15 }, (_, index) => 6 + index);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    field: { type: 'string', default: 'source' },
    limit: { type: 'string', default: '0.5' },
    examples: { type: 'string' },
  },
});

async function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-calibrate-'));
  const outfile = join(folder, 'engine.mjs');
  await build({
    stdin: {
      contents: `export { createTokenizer } from './src/engine/text/tokenizer.ts'; export { createRunIndexBuilder } from './src/engine/text/runIndex.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const engine = await import(pathToFileURL(outfile));
  rmSync(folder, { recursive: true });
  return engine;
}

function readSources(file, tokenizer) {
  const sources = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { [values.field]: source, id, text } = JSON.parse(line);
    const { ids, count } = tokenizer.scan(text);
    const record = { id, tokens: ids.slice(0, count) };
    if (sources.has(source)) sources.get(source).push(record);
    else sources.set(source, [record]);
  }
  return sources;
}

/** The longest run each record shares with any of the others, in tokens; 0 where none reaches the shortest length asked about. */
function longestShared(records, others, createRunIndexBuilder) {
  const builder = createRunIndexBuilder(LENGTHS[0]);
  for (const { tokens } of others) builder.add(tokens);
  const index = builder.build();
  return records.map(({ id, tokens }) =>
    index.find(tokens).reduce(
      (longest, run) => {
        if (run.tokens <= longest.tokens) return longest;
        return { ...run, id, other: others[run.document].id, run: tokens.subarray(run.start, run.start + run.tokens) };
      },
      { tokens: 0 },
    ),
  );
}

const { createTokenizer, createRunIndexBuilder } = await loadEngine();
const [file] = positionals;
if (!file) throw new Error('Say which file: node scripts/calibrateMinRun.mjs FILE');
const tokenizer = createTokenizer();
const sources = readSources(file, tokenizer);
const worst = LENGTHS.map(() => 0);
console.log(`| flagged | against | records | ${LENGTHS.map((k) => `k=${k}`).join(' | ')} |`);
console.log(`|---|---|---:|${'---:|'.repeat(LENGTHS.length)}`);
for (const [name, records] of sources) {
  for (const [other, others] of sources) {
    if (other === name) continue;
    const longest = longestShared(records, others, createRunIndexBuilder);
    const shares = LENGTHS.map((k) => (100 * longest.filter(({ tokens }) => tokens >= k).length) / records.length);
    for (const [index, share] of shares.entries()) worst[index] = Math.max(worst[index], share);
    console.log(`| ${name} | ${other} | ${records.length} | ${shares.map((share) => share.toFixed(2)).join(' | ')} |`);
    for (const { tokens, id, other: otherId, run } of longest) {
      if (values.examples === undefined || tokens < Number(values.examples)) continue;
      console.log(
        `  ${id} / ${otherId}, ${tokens} tokens: ${Array.from(run, (token) => tokenizer.textOf(token)).join(' ')}`,
      );
    }
  }
}
const chosen = LENGTHS.find((_, index) => worst.slice(index).every((share) => share < Number(values.limit)));
console.log(`Smallest k with every share below ${values.limit} %: ${chosen ?? 'none up to 20'}`);
