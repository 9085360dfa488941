import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { RULE_IDS, SEVERITIES } from '../../src/engine/checks/finding.ts';
import { configJsonSchema, configProblems, DEFAULT_CONFIG } from '../../src/engine/config.ts';
import { DEFAULT_AXES } from '../../src/engine/generate/axes.ts';
import { PRESET_NAMES, resolvePreset } from '../../src/engine/generate/providers/presets.ts';
import { createCatalogue } from '../../src/engine/icd10/createCatalogue.ts';

const docs = readFileSync('docs/configuration.md', 'utf8');
const providerDocs = readFileSync('docs/providers.md', 'utf8');

function sectionOf(heading: string): string {
  return docs.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`))!;
}

/** Names in the first column of the tables of a section. */
function documented(heading: string): string[] {
  return [...sectionOf(heading).matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, names]) =>
    [...names!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
  );
}

interface Shape {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly items: Shape;
}

describe('docs/configuration.md', () => {
  const schema = configJsonSchema() as unknown as Shape;

  it('shows casewright.json files without a fault', () => {
    const catalogue = createCatalogue(brotliDecompressSync(readFileSync('media/icd10cm.txt.br')).toString('utf8'));
    const examples = [...docs.matchAll(/```json\n([\s\S]*?)```/g)];
    assert.equal(examples.length, 2);
    for (const [, example] of examples) assert.deepEqual(configProblems(example!, catalogue), []);
  });

  it('names every setting of the checks with its default, every rule and every severity', () => {
    const leaves = Object.entries(DEFAULT_CONFIG.checks).flatMap(([group, value]) =>
      group === 'rules' ? [[group, value]] : Object.entries(value).map(([key, leaf]) => [`${group}.${key}`, leaf]),
    );
    const checks = sectionOf('checks');
    const rows = [...checks.matchAll(/^\| `([^`]*)` \|.*\| `([^`]*)` \|$/gm)];
    assert.deepEqual(
      rows.map(([, key, value]) => [key, JSON.parse(value!)]),
      leaves,
    );
    const [rules] = /^The rules are (.*):$/m.exec(checks)!.slice(1);
    assert.deepEqual(
      [...rules!.matchAll(/`([^`]+)`/g)].map(([, rule]) => rule),
      RULE_IDS,
    );
    for (const severity of [...SEVERITIES, 'off']) assert.match(rows[0]![0], new RegExp(`\`${severity}\``));
  });

  it('names every setting and every axis', () => {
    const { datasets, generation, scores } = schema.properties;
    assert.deepEqual(documented('datasets').sort(), Object.keys(datasets!.items.properties).sort());
    assert.deepEqual(documented('generation').sort(), Object.keys(generation!.properties).sort());
    assert.deepEqual(documented('scores').sort(), Object.keys(scores!.properties).sort());
    for (const name of Object.keys(scores!.properties.embeddings!.properties))
      assert.ok(sectionOf('scores').includes(`\`${name}\``), name);
    assert.deepEqual(documented('Axes'), Object.keys(DEFAULT_AXES));
  });

  it('names every placeholder of a template and no other', () => {
    const row = docs.split('\n').find((line) => line.startsWith('| `template`'))!;
    const placeholders = row.match(/\{\{[^}]+\}\}/g)!;
    const check = (text: string) =>
      configProblems(JSON.stringify({ datasets: [{ files: '*', template: { a: text } }] }));
    assert.deepEqual(check(placeholders.join(' ')), []);
    const [problem] = check('{{other}}');
    assert.deepEqual(problem!.remedy.match(/\{\{[^}]+\}\}/g), placeholders);
  });
});

describe('docs/providers.md on presets', () => {
  it('says where a preset is without a host', () => {
    assert.match(providerDocs, /Without `--host` .* means vLLM/);
    for (const name of PRESET_NAMES) assert.equal(resolvePreset(name).host, 'vllm', name);
  });
});
