import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import { type Config, configJsonSchema, configProblems, DEFAULT_CONFIG, parseConfig } from '../../src/engine/config.ts';
import { datasetFor, globPattern, layoutFor } from '../../src/engine/datasetFor.ts';
import { CasewrightError } from '../../src/engine/errors.ts';

const SCHEMA_FILE = 'media/casewright.schema.json';

const FULL = {
  $schema: './node_modules/casewright/media/casewright.schema.json',
  catalogue: { path: 'cie10.csv', name: 'CIE-10' },
  datasets: [
    {
      files: 'data/**/*.jsonl',
      fields: { text: 'messages.1.content' },
      template: { messages: [{ role: 'user', content: '{{title}}' }, { role: 'assistant' }] },
      references: ['real/*.jsonl'],
      holdout: 'holdout.jsonl',
      quotas: { 'F32.1': 40 },
    },
  ],
  generation: {
    provider: 'local',
    providers: {
      local: { preset: 'deepseek-r1', host: 'vllm', temperature: 0.6, maxTokens: 900, thinking: false },
      other: { baseUrl: 'http://127.0.0.1:8000/v1', model: 'm', headers: { 'X-Team': 'a' }, structuredOutput: 'off' },
    },
    axes: { noteType: ['progress-note'], setting: { add: ['prison'] }, course: null },
    prompt: 'prompt.md',
    exemplars: { file: 'shots.jsonl', count: 3 },
    temperature: 1,
    attempts: 2,
    concurrency: 8,
    lengths: { brief: [50, 90] },
  },
};

function problem(text: string): CasewrightError {
  try {
    parseConfig(text, 'casewright.json');
  } catch (error) {
    assert.ok(error instanceof CasewrightError, String(error));
    assert.equal(error.kind, 'config');
    return error;
  }
  return assert.fail(`accepted: ${text}`);
}

describe('casewright.json', () => {
  it('has defaults for everything', () => {
    assert.deepEqual(parseConfig('{}', 'x'), DEFAULT_CONFIG);
    assert.equal(DEFAULT_CONFIG.generation.provider, 'offline');
    assert.deepEqual(DEFAULT_CONFIG.datasets, []);
  });

  it('is read as written, globs as lists', () => {
    const config = parseConfig(`\uFEFF${JSON.stringify(FULL, null, 2)}`, 'x');
    const [dataset] = config.datasets;
    assert.deepEqual(dataset!.files, ['data/**/*.jsonl']);
    assert.deepEqual(dataset!.fields, { id: 'id', code: 'code', text: 'messages.1.content', meta: 'meta' });
    assert.deepEqual(dataset!.holdout, ['holdout.jsonl']);
    assert.deepEqual(config.generation.axes, FULL.generation.axes);
    assert.equal(config.generation.providers.local!.structuredOutput, 'auto');
  });

  it('says where it is broken and what was expected', () => {
    const cases: readonly (readonly [string, RegExp, RegExp?])[] = [
      ['', /^casewright\.json:1:1: .*empty/],
      ['{\n  "datasets": [\n}', /^casewright\.json:3:1: not valid JSON/],
      ['{ // no\n}', /^casewright\.json:1:3: not valid JSON/],
      [
        '{\n  "generation": { "attempts": "3" }\n}',
        /^casewright\.json:2:31: generation\.attempts: expected number, received string/,
      ],
      ['{"generation": {"attempts": 0}}', /generation\.attempts: too small/],
      ['[]', /the file: expected object, received array/],
      ['{"generation": {"axes": {"sex": 3}}}', /generation\.axes\.sex: expected array or object or null/],
      ['{"generation": {"axes": {"sex": []}}}', /generation\.axes\.sex/],
      ['{\n  "datasts": []\n}', /^casewright\.json:2:3: datasts is not a setting/, /Did you mean datasets\?/],
      [
        '{"generation": {"providers": {"a": {"baseURL": "http://x"}}}}',
        /providers\.a\.baseURL is not a setting/,
        /Did you mean baseUrl\?/,
      ],
      ['{"generation": {"zzzzzzzz": 1}}', /zzzzzzzz is not a setting/, /Expected here: provider, providers/],
      ['{"datasets": [{"files": "a", "feilds": {}}]}', /datasets\.0\.feilds is not a setting/, /fields/],
      ['{"datasets": [{}]}', /^casewright\.json:1:15: datasets\.0\.files: expected string or array/],
      ['{"generation": {"providers": {"a": {"structuredOutput": "xml"}}}}', /structuredOutput: expected one of/],
    ];
    for (const [text, message, remedy] of cases) {
      const error = problem(text);
      assert.match(error.message, message);
      if (remedy) assert.match(error.remedy!, remedy);
    }
  });

  it('reports every problem with its place, for the editor', () => {
    const text = '{"a": 1, "generation": {"attempts": "x"}}';
    assert.deepEqual(
      configProblems(text).map(({ offset, length }) => text.slice(offset, offset + length)),
      ['"a"', '"x"'],
    );
    assert.deepEqual(configProblems('{}'), []);
  });

  it('names the ids there are, nearest first, for one that is mistyped, and tells of every fault', () => {
    const text =
      '{"checks": {"rules": {"near-duplicat": "error", "phy": "off"},\n "nearDuplicate": {"treshold": 0.3}}}';
    const { message, remedy } = problem(text);
    assert.match(message, /^casewright\.json:1:23: checks\.rules\.near-duplicat is not a known name$/);
    const [first, second, third] = remedy!.split('\n');
    assert.match(first!, /^Did you mean near-duplicate\? Expected here: near-duplicate, .*phi/);
    assert.match(second!, /^Also, line 1, column 49: checks\.rules\.phy .*Did you mean phi\? Expected here: phi, /);
    assert.match(third!, /^Also, line 2, column 20: .*treshold is not a setting\. Did you mean threshold\?$/);
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`rule${at}`, 'off']));
    assert.match(problem(JSON.stringify({ checks: { rules: many } })).remedy!, /\nAnd 4 more\.$/);
  });

  it('takes no keys, and names where they belong without repeating them', () => {
    const provider = (settings: object): string =>
      JSON.stringify({
        generation: { providers: { a: { baseUrl: 'https://api.deepseek.com', model: 'm', ...settings } } },
      });
    for (const settings of [
      { apiKey: 'sk-123' },
      { api_key: 'sk-123' },
      { key: 'sk-123' },
      { token: 'sk-123' },
      { headers: { Authorization: 'Bearer sk-123' } },
      { headers: { 'X-Api-Key': 'sk-123' } },
      { headers: { 'X-Auth-Token': 'sk-123' } },
    ]) {
      const error = problem(provider(settings));
      assert.equal(error.code, 'key-in-config', JSON.stringify(settings));
      assert.match(error.remedy!, /Set API Key.*CASEWRIGHT_KEY_API_DEEPSEEK_COM/);
      assert.doesNotMatch(`${error.message} ${error.remedy}`, /sk-123/);
    }
    for (const baseUrl of ['https://me:sk-123@host.example/v1', 'https://host.example/v1?api_key=sk-123']) {
      const error = problem(provider({ baseUrl }));
      assert.equal(error.code, 'key-in-config');
      assert.match(error.remedy!, /CASEWRIGHT_KEY_HOST_EXAMPLE/);
      assert.doesNotMatch(`${error.message} ${error.remedy}`, /sk-123/);
    }
    assert.deepEqual(configProblems(provider({ maxTokens: 9, headers: { 'X-Team': 'a' } })), []);
  });

  it('has the JSON Schema that media holds', () => {
    const schema = `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
    if (process.env.UPDATE_SCHEMA) writeFileSync(SCHEMA_FILE, schema);
    assert.equal(readFileSync(SCHEMA_FILE, 'utf8'), schema, 'run the tests with UPDATE_SCHEMA=1 to write it anew');
    const validate = new Ajv({ strict: false }).compile(JSON.parse(schema));
    assert.ok(validate(FULL), JSON.stringify(validate.errors));
    assert.ok(validate({}));
    assert.ok(!validate({ datasts: [] }));
    assert.ok(!validate({ generation: { attempts: '3' } }));
  });
});

describe('datasetFor', () => {
  it('finds the first dataset whose globs match', () => {
    const config: Config = parseConfig(JSON.stringify(FULL), 'x');
    assert.equal(datasetFor(config, 'data/a/b.jsonl'), config.datasets[0]);
    assert.equal(datasetFor(config, './data/b.jsonl'), config.datasets[0]);
    assert.equal(datasetFor(config, 'data\\b.jsonl'), config.datasets[0]);
    assert.equal(datasetFor(config, 'other/b.jsonl'), undefined);
    assert.equal(layoutFor(config, 'data/b.jsonl').fields.text, 'messages.1.content');
    assert.equal(layoutFor(config, 'b.jsonl').template, undefined);
  });

  it('knows globs', () => {
    const cases: readonly (readonly [string, string, boolean])[] = [
      ['*.jsonl', 'a.jsonl', true],
      ['*.jsonl', 'x/a.jsonl', false],
      ['**/*.jsonl', 'a.jsonl', true],
      ['x/**', 'x/y/z.jsonl', true],
      ['a?.jsonl', 'ab.jsonl', true],
      ['{a,b/c}.jsonl', 'b/c.jsonl', true],
      ['a+(b).jsonl', 'a+(b).jsonl', true],
      ['a.jsonl', 'aXjsonl', false],
      ['{a', 'a', true],
    ];
    for (const [glob, path, matches] of cases) assert.equal(globPattern(glob).test(path), matches, `${glob} ${path}`);
  });
});
