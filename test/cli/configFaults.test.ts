import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, temporaryFolder } from './runCli.ts';

interface Fault {
  readonly name: string;
  readonly config: object;
  /** What stands at the line and column that the message names. */
  readonly at: string;
  readonly says: RegExp;
  /** Further arguments; the offline composer is chosen by flag otherwise. */
  readonly args?: readonly string[];
}

const dataset = (settings: object) => ({ datasets: [{ files: '*.jsonl', ...settings }] });
const providers = (settings: object) => ({ generation: { providers: { lab: settings } } });
const messages = [{ role: 'user', content: '{{title}}' }, { role: 'assistant' }];
const WITH_SERVER = ['--base-url', 'http://127.0.0.1:9999/v1', '--model', 'm'];

const FAULTS: readonly Fault[] = [
  {
    name: 'a placeholder nobody fills',
    config: dataset({ template: { messages: [{ content: 'On {{ titel }}.' }] } }),
    at: '{{ titel }}',
    says: /datasets\.0\.template\.messages\.0\.content: \{\{ titel \}\} is not a placeholder\n.*\{\{title\}\}/,
  },
  {
    name: 'a placeholder in a property’s name',
    config: dataset({ template: { '{{code}}': 1 } }),
    at: '"{{code}}"',
    says: /name of a property/,
  },
  {
    name: 'a placeholder for an axis that there is not',
    config: dataset({ template: { kind: '{{meta.axes.notetype}}' } }),
    at: '{{meta.axes.notetype}}',
    says: /names an axis[\s\S]*noteType/,
  },
  {
    name: 'a quota for a code that there is not',
    config: dataset({ quotas: { 'F32.1': 3, 'F32.7': 2 } }),
    at: '"F32.7"',
    says: /F32\.7 is not a code of ICD-10-CM[\s\S]*Did you mean F32\./,
  },
  {
    name: 'a default provider that there is not',
    config: { generation: { provider: 'lap', providers: { lab: { preset: 'qwen-3.5' } } } },
    at: '"lap"',
    says: /no provider “lap”\n.*offline, lab;/,
  },
  {
    name: 'a preset that there is not, unused',
    config: providers({ preset: 'deepseek' }),
    at: '"deepseek"',
    says: /no preset deepseek\n.*deepseek-r1/,
  },
  {
    name: 'a host that a preset does not know, unused',
    config: providers({ preset: 'qwen-3.5', host: 'deepseek' }),
    at: '"deepseek"',
    says: /knows no host deepseek\n.*vllm/,
  },
  {
    name: 'more words at least than at most',
    config: { generation: { lengths: { brief: [200, 100] } } },
    at: '[200,100]',
    says: /lengths\.brief: the fewest words, 200, are more than the most, 100\n.*\[100, 200\]/,
  },
  {
    name: 'words for a length that there is not',
    config: { generation: { lengths: { breif: [100, 200] } } },
    at: '"breif"',
    says: /no value “breif”\n.*brief/,
  },
  {
    name: 'an axis that cannot be',
    config: { generation: { axes: { setting: ['mild'] } } },
    at: '{"setting":["mild"]}',
    says: /“mild” is a value of both setting and severity/,
  },
  {
    name: 'a name where the template has a list',
    config: dataset({ fields: { text: 'messages.x' }, template: { messages } }),
    at: '"messages.x"',
    says: /datasets\.0\.fields\.text: .*“messages\.x” does not fit/,
  },
  {
    name: 'a path through a text of the template',
    config: dataset({ fields: { text: 'messages.0.content.x' }, template: { messages } }),
    at: '"messages.0.content.x"',
    says: /does not fit/,
  },
  {
    name: 'a position far behind the template’s list',
    config: dataset({ fields: { text: 'messages.4.content' }, template: { messages } }),
    at: '"messages.4.content"',
    says: /leaves a gap: “messages” of the template holds 2/,
  },
  {
    name: 'a placeholder for what the records of the run do not have',
    config: dataset({ template: { ward: 'On {{meta.ward}}, {{meta.plan}}.' } }),
    at: '{{meta.ward}}',
    says: /\{\{meta\.ward\}\} is nothing that the records of this run have[\s\S]*axes/,
  },
  {
    name: 'a placeholder for an axis that the offline composer does not use',
    config: {
      ...dataset({ template: { housing: '{{meta.axes.housing}}' } }),
      generation: { axes: { housing: ['stable'] } },
    },
    at: '{{meta.axes.housing}}',
    says: /is nothing that the records of this run have[\s\S]*another provider/,
  },
  {
    name: 'a prompt file that is not there',
    config: { generation: { prompt: 'none.md' } },
    at: '"none.md"',
    says: /generation\.prompt: there is no file .*none\.md\n/,
    args: WITH_SERVER,
  },
  {
    name: 'an exemplar file that is not there',
    config: { generation: { exemplars: { file: 'none.jsonl' } } },
    at: '"none.jsonl"',
    says: /generation\.exemplars\.file: there is no file .*none\.jsonl\n/,
    args: WITH_SERVER,
  },
  {
    name: 'a catalogue that is not there',
    config: { catalogue: { path: 'cie10.csv' } },
    at: '"cie10.csv"',
    says: /catalogue\.path: there is no file .*cie10\.csv\n/,
  },
];

describe('a casewright.json that does not hold together', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  for (const { name, config, at, says, args = ['--provider', 'offline'] } of FAULTS) {
    it(`is refused with its place before anything is written: ${name}`, async () => {
      const text = JSON.stringify(config).replaceAll(',"', ',\n"');
      writeFileSync(join(folder.path, 'casewright.json'), text);
      const command = ['generate', '--code', 'F41.1', '--count', '2', '--out', 'd.jsonl', ...args];
      const { code, stdout, stderr } = await runCli(command, { cwd: folder.path });
      assert.equal(code, 2, stderr);
      assert.equal(stdout, '');
      assert.match(stderr, says);
      assert.ok(!existsSync(join(folder.path, 'd.jsonl')));
      const [, line, column] = /casewright\.json:(\d+):(\d+): /.exec(stderr)!;
      const rest = text.split('\n').slice(Number(line) - 1);
      assert.ok(
        rest
          .join('')
          .slice(Number(column) - 1)
          .startsWith(at),
        `${line}:${column} of ${text}`,
      );
    });
  }
});
