import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProviderServer } from '../loopback/server.ts';
import { runCli, temporaryFolder } from './runCli.ts';

/** Every file below a folder with its bytes. */
function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, readFileSync(path, 'base64')];
    }),
  );
}

interface BadInput {
  readonly name: string;
  readonly args: readonly string[];
  readonly config?: string;
  readonly code: number;
  readonly says: RegExp;
}

const OUT = ['--out', 'd.jsonl'];
const GOOD = ['--code', 'F41.1', '--count', '2'];
const REAL = JSON.stringify({ id: 'r1', code: 'F41.1', text: 'A real note.', meta: {} });

const BAD: readonly BadInput[] = [
  {
    name: 'an unknown code',
    args: ['--code', 'F32.7', ...OUT],
    code: 2,
    says: /F32\.7 is not a code[\s\S]*Did you mean F32\./,
  },
  { name: 'something that is no code', args: ['--code', 'sadness', ...OUT], code: 2, says: /is not a code/ },
  { name: 'no code', args: OUT, code: 2, says: /No code was named[\s\S]*--code/ },
  { name: 'no target', args: GOOD, code: 2, says: /--out[\s\S]*See casewright generate --help/ },
  { name: 'count 0', args: ['--code', 'F41.1', '--count', '0', ...OUT], code: 2, says: /whole number from 1/ },
  {
    name: 'a negative count',
    args: ['--code', 'F41.1', '--count', '-3', ...OUT],
    code: 2,
    says: /whole number from 1/,
  },
  { name: 'a count that is none', args: ['--code', 'F41.1', '--count', 'x', ...OUT], code: 2, says: /whole number/ },
  { name: 'an unknown option', args: [...GOOD, ...OUT, '--cuont', '3'], code: 2, says: /unknown option '--cuont'/ },
  {
    name: 'a code the composer lacks',
    args: ['--code', 'F99', ...OUT],
    code: 2,
    says: /no words for F99[\s\S]*covers F/,
  },
  {
    name: 'a block of which the composer covers a part',
    args: ['--code', 'F30-F39', '--count', '30', ...OUT],
    code: 2,
    says: /no words for F30\.[\s\S]*\n *Of F30-F39 it covers F31, F32, F33, F34; for other codes/,
  },
  {
    name: 'codes beside those the composer covers',
    args: ['--code', 'F01.518,F32.1,f53', ...OUT],
    code: 2,
    says: /no words for F01\.518, F53[\s\S]*\n *Of F01-F09 it covers F03, F06; of F50-F59 it covers F50, F51; for other/,
  },
  {
    name: 'an axis of the team’s own asked for by name, offline',
    args: [...GOOD, ...OUT, '--axis', 'housing=stable'],
    config: '{"generation": {"axes": {"housing": ["stable"]}}}',
    code: 2,
    says: /does not know the axis “housing”[\s\S]*generation\.axes/,
  },
  {
    name: 'a block that is none',
    args: ['--code', 'F30-F38', ...OUT],
    code: 2,
    says: /F30-F38 is not a block of ICD-10-CM[\s\S]*Did you mean F30-F39/,
  },
  { name: 'an unknown axis', args: [...GOOD, ...OUT, '--axis', 'mood=low'], code: 2, says: /no axis “mood”/ },
  { name: 'an unknown value', args: [...GOOD, ...OUT, '--axis', 'setting=prison'], code: 2, says: /no value “prison”/ },
  { name: 'an axis without value', args: [...GOOD, ...OUT, '--axis', 'setting'], code: 2, says: /name=value/ },
  {
    name: 'an excluded value',
    args: ['--code', 'F20.0', ...OUT, '--axis', 'ageBand=child'],
    code: 2,
    says: /F20\.0 cannot have ageBand=child/,
  },
  {
    name: 'an unknown language',
    args: [...GOOD, ...OUT, '--language', 'fr'],
    code: 2,
    says: /no value “fr”[\s\S]*en and es/,
  },
  {
    name: 'an unknown provider',
    args: [...GOOD, ...OUT, '--provider', 'gpt'],
    code: 2,
    says: /no provider “gpt”[\s\S]*offline/,
  },
  {
    name: 'an unknown preset',
    args: [...GOOD, ...OUT, '--preset', 'gpt'],
    code: 2,
    says: /no preset gpt[\s\S]*deepseek-r1/,
  },
  {
    name: 'a host without preset',
    args: [...GOOD, ...OUT, '--host', 'vllm', '--provider', 'offline'],
    code: 2,
    says: /host/,
  },
  {
    name: 'a prompt for the composer',
    args: [...GOOD, ...OUT, '--prompt', 'own.md'],
    code: 2,
    says: /reads neither prompts nor exemplars/,
  },
  {
    name: 'a folder as target',
    args: [...GOOD, '--out', 'folder'],
    code: 3,
    says: /Cannot write folder: it is a folder/,
  },
  {
    name: 'a target in no folder',
    args: [...GOOD, '--out', 'nowhere/d.jsonl'],
    code: 3,
    says: /Cannot write nowhere\/d\.jsonl: there is no such/,
  },
  {
    name: 'a target that is a table',
    args: [...GOOD, '--out', 'd.csv'],
    code: 2,
    says: /d\.csv is not the name of a JSONL file/,
  },
  {
    name: 'a target that holds something else',
    args: [...GOOD, '--out', 'other.jsonl'],
    code: 3,
    says: /other\.jsonl is not a JSONL file/,
  },
  {
    name: 'a broken configuration',
    args: [...GOOD, ...OUT],
    config: '{\n  "datasets": [,]\n}',
    code: 2,
    says: /casewright\.json:2:16: not valid JSON/,
  },
  {
    name: 'an unknown setting',
    args: [...GOOD, ...OUT],
    config: '{"genration": {}}',
    code: 2,
    says: /genration is not a setting[\s\S]*generation/,
  },
  {
    name: 'a key in the configuration',
    args: [...GOOD, ...OUT],
    config: '{"generation": {"providers": {"a": {"apiKey": "sk-1"}}}}',
    code: 2,
    says: /keys never stand in casewright\.json/,
  },
  {
    name: 'a configuration that is not there',
    args: [...GOOD, ...OUT, '--config', 'no.json'],
    code: 2,
    says: /no configuration at no\.json/,
  },
  {
    name: 'a remote host without consent',
    args: [...GOOD, ...OUT, '--base-url', 'https://api.example.org/v1', '--model', 'm'],
    code: 2,
    says: /--allow-host api\.example\.org/,
  },
  {
    name: 'plain http to another machine',
    args: [...GOOD, ...OUT, '--base-url', 'http://api.example.org/v1', '--model', 'm'],
    code: 2,
    says: /not encrypted[\s\S]*"allowPlainHttp": true/,
  },
  {
    name: 'a port that fetch blocks',
    args: [...GOOD, ...OUT, '--base-url', 'http://127.0.0.1:9/v1', '--model', 'm'],
    code: 3,
    says: /port 9 is one of those[\s\S]*another port/,
  },
  {
    name: 'a base URL that is none',
    args: [...GOOD, ...OUT, '--base-url', 'localhost', '--model', 'm'],
    code: 2,
    says: /not an http or https address/,
  },
  {
    name: 'a server without model',
    args: [...GOOD, ...OUT, '--base-url', 'http://127.0.0.1:9999/v1'],
    code: 2,
    says: /no model/,
  },
  {
    name: 'a placeholder unknown',
    args: [...GOOD, ...OUT, '--base-url', 'http://127.0.0.1:9999/v1', '--model', 'm', '--prompt', 'own.md'],
    code: 2,
    says: /own\.md holds the placeholder \{\{titel\}\}/,
  },
  {
    name: 'a real note as exemplar',
    args: [...GOOD, ...OUT, '--base-url', 'http://127.0.0.1:9999/v1', '--model', 'm', '--exemplars', 'real.jsonl'],
    code: 2,
    says: /r1 at real\.jsonl:1/,
  },
];

/** What a run says that was stopped before its first report. */
const SAYS_SUMMARY = /^Stopped by a failure: 0 reports added/;

describe('bad input', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
    mkdirSync(join(folder.path, 'folder'));
    writeFileSync(join(folder.path, 'other.jsonl'), 'id,code,text\n1,F41.1,note');
    writeFileSync(join(folder.path, 'own.md'), 'On {{titel}}.');
    writeFileSync(join(folder.path, 'real.jsonl'), `${REAL}\n`);
  });
  afterEach(() => folder.remove());

  async function refuse(args: readonly string[], code: number, says: RegExp, env: Record<string, string> = {}) {
    const before = snapshot(folder.path);
    const ended = await runCli(['generate', ...args], { cwd: folder.path, env });
    assert.match(ended.stderr, says);
    assert.match(ended.stderr, /^casewright: .+\n {2}.+/m, 'a message and its remedy');
    assert.doesNotMatch(ended.stderr, /\n\s+at /, 'no stack');
    assert.equal(ended.code, code, ended.stderr);
    assert.deepEqual(snapshot(folder.path), before, 'nothing written');
    return ended;
  }

  for (const { name, args, config, code, says } of BAD) {
    it(`is answered by one message: ${name}`, async () => {
      if (config !== undefined) writeFileSync(join(folder.path, 'casewright.json'), config);
      const { stdout } = await refuse(args, code, says);
      if (!SAYS_SUMMARY.test(stdout)) assert.equal(stdout, '');
    });
  }

  for (const { name, args, config, code, says } of BAD) {
    it(`is one JSON object with --json: ${name}`, async () => {
      if (config !== undefined) writeFileSync(join(folder.path, 'casewright.json'), config);
      const { stdout } = await refuse([...args, '--json'], code, says);
      const { error } = JSON.parse(stdout) as { error: { code: string; message: string; remedy: string } };
      assert.match(error.code, /^[a-z]+(-[a-z]+)*$/);
      assert.match(`${error.message}\n${error.remedy}`, says);
    });
  }

  it('is answered by one message: a key that is missing or wrong', async () => {
    const server = await startProviderServer({ key: 'sk-right' });
    try {
      const args = [...GOOD, ...OUT, '--base-url', server.url, '--model', 'loopback-model'];
      const variable = `CASEWRIGHT_KEY_${new URL(server.url).host.replace(/[.:]/g, '_')}`;
      await refuse(args, 3, new RegExp(`asks for an API key(?:.|\\n)*${variable}`));
      const { stderr } = await refuse(args, 3, /refused the API key/, { [variable]: 'sk-wrong' });
      assert.doesNotMatch(stderr, /sk-wrong/);
      const ended = await runCli(['generate', ...args], { cwd: folder.path, env: { [variable]: 'sk-right' } });
      assert.equal(ended.code, 0, ended.stderr);
      assert.doesNotMatch(JSON.stringify(snapshot(folder.path)), /sk-right/);
    } finally {
      await server.close();
    }
  });

  it('is answered by one message: a wrong model and a host that is not there', async () => {
    const server = await startProviderServer({ models: ['llama3.1:8b', 'qwen3.5:9b'], otherwise: 'unknown-model' });
    const args = [...GOOD, ...OUT, '--base-url', server.url];
    try {
      await refuse([...args, '--model', 'llama3:8b'], 3, /has no model llama3:8b[\s\S]*llama3\.1:8b/);
    } finally {
      await server.close();
    }
    await refuse([...args, '--model', 'm'], 3, /127\.0\.0\.1/);
  });
});
