import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { configJsonSchema, configProblems } from '../../src/engine/config.ts';
import { DEFAULT_AXES } from '../../src/engine/generate/axes.ts';
import { PRESET_NAMES, resolvePreset } from '../../src/engine/generate/providers/presets.ts';
import { createCatalogue } from '../../src/engine/icd10/createCatalogue.ts';

const docs = readFileSync('docs/configuration.md', 'utf8');
const providerDocs = readFileSync('docs/providers.md', 'utf8');

/** Names in the first column of the tables of a section. */
function documented(heading: string): string[] {
  const section = docs.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`))!;
  return [...section.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, names]) =>
    [...names!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
  );
}

interface Shape {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly items: Shape;
}

describe('docs/configuration.md', () => {
  const schema = configJsonSchema() as unknown as Shape;

  it('shows a casewright.json without a fault', () => {
    const catalogue = createCatalogue(brotliDecompressSync(readFileSync('media/icd10cm.txt.br')).toString('utf8'));
    const [, example] = /```json\n([\s\S]*?)```/.exec(docs)!;
    assert.deepEqual(configProblems(example!, catalogue), []);
  });

  it('names every setting and every axis', () => {
    const { datasets, generation } = schema.properties;
    assert.deepEqual(documented('datasets').sort(), Object.keys(datasets!.items.properties).sort());
    assert.deepEqual(documented('generation').sort(), Object.keys(generation!.properties).sort());
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
