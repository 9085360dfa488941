// node scripts/evaluatePhi.mjs FILE…: recall and precision of the rule `phi` on planted identifiers (JSON: [{full_text, spans: [{entity_type,
// start_position, end_position}]}]) or, on JSONL with a `text` field, the share of records flagged, with examples. A planted identifier is found
// when findings cover 90 % of its characters; a finding is right when it overlaps a planted one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from './install.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { examples: { type: 'string', default: '12' }, repeat: { type: 'string', default: '1' } },
});
const examples = Number(values.examples);

async function loadCheck() {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-phi-'));
  const outfile = join(folder, 'phi.mjs');
  const entry =
    "import { createPhiCheck } from './src/engine/checks/phi.ts'; import { createPhiKnowledge } from './src/engine/knowledge/names/phiKnowledge.ts';" +
    'export const create = () => createPhiCheck(createPhiKnowledge());';
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const { create } = await import(pathToFileURL(outfile));
  rmSync(folder, { recursive: true });
  return create();
}

const check = await loadCheck();

function covered({ start_position: start, end_position: end }, findings) {
  let count = 0;
  for (const { span } of findings) count += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  return count >= 0.9 * (end - start);
}

function planted(file, cases) {
  const byType = new Map();
  const misses = [];
  const wrong = [];
  let found = 0;
  let right = 0;
  for (const { full_text: text, spans } of cases) {
    const findings = check(text);
    for (const span of spans) {
      const row = byType.get(span.entity_type) ?? { planted: 0, found: 0 };
      byType.set(span.entity_type, row);
      row.planted += 1;
      if (covered(span, findings)) row.found += 1;
      else
        misses.push(
          `${span.entity_type} “${text.slice(span.start_position, span.end_position)}” in: ${text.slice(0, 200)}`,
        );
    }
    for (const { span, evidence } of findings) {
      found += 1;
      if (spans.some((one) => one.start_position < span.end && span.start < one.end_position)) right += 1;
      else
        wrong.push(
          `${evidence.type} “${text.slice(span.start, span.end)}” (${evidence.pattern}) in: ${text.slice(Math.max(0, span.start - 80), span.end + 80)}`,
        );
    }
  }
  const rows = [...byType.values()];
  const total = rows.reduce((sum, row) => sum + row.planted, 0);
  const recalled = rows.reduce((sum, row) => sum + row.found, 0);
  console.log(
    `\n## ${basename(file)}: ${cases.length} texts, recall ${(recalled / total).toFixed(3)} (${recalled}/${total}), precision ${(right / found).toFixed(3)} (${right}/${found})`,
  );
  for (const [type, row] of [...byType].sort())
    console.log(`${type}: ${(row.found / row.planted).toFixed(3)} (${row.found}/${row.planted})`);
  print('missed', misses);
  print('wrong', wrong);
}

function flagged(file, records) {
  const shown = [];
  const types = new Map();
  let count = 0;
  for (const record of records) {
    const findings = check(record.text);
    if (findings.length > 0) count += 1;
    for (const { span, evidence } of findings) {
      types.set(evidence.type, (types.get(evidence.type) ?? 0) + 1);
      shown.push(
        `${record.id} ${evidence.type} “${record.text.slice(span.start, span.end)}” (${evidence.pattern}): …${record.text.slice(Math.max(0, span.start - 40), span.end + 40).replaceAll('\n', '⏎')}…`,
      );
    }
  }
  console.log(
    `\n## ${basename(file)}: ${count} of ${records.length} records flagged (${((100 * count) / records.length).toFixed(1)} %)`,
    Object.fromEntries(types),
  );
  print('findings', shown);
}

function print(title, lines) {
  if (lines.length === 0) return;
  const step = Math.max(1, Math.floor(lines.length / examples));
  console.log(`${title}: ${lines.length}`);
  for (const line of lines.filter((_, index) => index % step === 0).slice(0, examples))
    console.log(`  ${line.replaceAll('\n', '⏎')}`);
}

function time(texts) {
  const repeat = Number(values.repeat);
  const characters = texts.reduce((sum, text) => sum + text.length, 0) * repeat;
  const start = performance.now();
  for (let round = 0; round < repeat; round++) for (const text of texts) check(text);
  const ms = performance.now() - start;
  console.log(
    `time: ${((1000 * ms) / (texts.length * repeat)).toFixed(1)} µs a text of ${Math.round(characters / texts.length / repeat)} characters on average, ${(characters / ms / 1000).toFixed(0)} MB/s`,
  );
}

for (const file of positionals) {
  const content = readFileSync(file, 'utf8');
  if (content.trimStart().startsWith('[')) {
    const cases = JSON.parse(content);
    planted(file, cases);
    time(cases.map(({ full_text: text }) => text));
  } else {
    const records = content
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    flagged(file, records);
    time(records.map(({ text }) => text));
  }
}
