import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { PhysicalLocation } from 'sarif';
import { createRandom } from '../../src/engine/random.ts';
import { endOf, runCli, startCli, temporaryFolder } from './runCli.ts';

const random = createRandom(11);
/** Words of no language, none of which any rule knows. */
const WORDS = Array.from({ length: 4000 }, (_, at) => {
  const letters = 'bdfglmprst';
  const syllables = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100) % 10, Math.floor(at / 1000)];
  return `z${syllables.map((digit, place) => letters[digit]! + 'aeio'[place]!).join('')}`;
});

/** A text in which no eight words in a row stand twice, nor anything a rule marks. */
function textOf(words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0; left -= 10) {
    const sentence = Array.from({ length: Math.min(10, left) }, () => WORDS[Math.floor(random() * WORDS.length)]!);
    sentences.push(`She ${sentence.join(' ')}.`);
  }
  return sentences.join(' ');
}

const lineOf = (id: string, text: string, code = 'F32.1'): string => `${JSON.stringify({ id, code, text })}\n`;

interface JsonReport {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly records: number;
    readonly brokenLines?: number;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly record: { readonly id: string; readonly line: number };
      readonly field?: string;
      readonly span?: { readonly start: number; readonly end: number };
      readonly source: { readonly line: number; readonly startColumn: number; readonly endColumn: number };
      readonly evidence: Readonly<Record<string, never>>;
    }[];
  }[];
  readonly summary: {
    readonly records: number;
    readonly flaggedRecords: number;
    readonly brokenLines?: number;
    readonly flaggedLines?: number;
    readonly findings: number;
    readonly notShown: number;
  };
}

describe('casewright check', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  const write = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder.path, name), content);
    return name;
  };
  const check = (...args: string[]) => runCli(['check', ...args], { cwd: folder.path });
  const reportOf = async (...args: string[]): Promise<JsonReport> => {
    const { stdout, stderr, code } = await check(...args, '--format', 'json');
    assert.ok(code === 0 || code === 1, stderr);
    return JSON.parse(stdout);
  };

  it('finds copies, copied runs and identifiers, each with its place in the file as written', async () => {
    const one = textOf(120);
    const copied = textOf(40);
    const reference = `${textOf(60)}\n${copied}\n${textOf(60)}`;
    write('notes.md', reference);
    write(
      'd.jsonl',
      lineOf('a', one) +
        lineOf('b', `${textOf(50)} “${copied}” Call (212) 555-0187.`) +
        lineOf('c', `${one}\n"Ends"\twith it.`),
    );
    const { files, summary } = await reportOf('d.jsonl', '--reference', '*.md');
    const [{ findings, records }] = files as [JsonReport['files'][number]];
    assert.deepEqual([records, summary.records], [3, 3]);
    const found = findings.map(({ rule, severity, record }) => `${rule} ${severity} ${record.id}:${record.line}`);
    assert.deepEqual(found, [
      'near-duplicate error a:1',
      'plagiarism error b:2',
      'phi error b:2',
      'near-duplicate error c:3',
    ]);
    const lines = readFileSync(join(folder.path, 'd.jsonl'), 'utf8').split('\n');
    for (const { record, span, source } of findings) {
      const line = lines[source.line - 1]!;
      const { text } = JSON.parse(line) as { text: string };
      assert.equal(source.line, record.line);
      const marked = JSON.parse(`"${line.slice(source.startColumn - 1, source.endColumn - 1)}"`);
      assert.equal(marked, text.slice(span!.start, span!.end));
    }
    const plagiarism = findings[1]!;
    const { sourceSpan, source } = plagiarism.evidence as unknown as {
      sourceSpan: { start: number; end: number };
      source: { file: string; line: number };
    };
    assert.deepEqual([source.file, source.line], ['notes.md', 2]);
    assert.equal(`${reference.slice(sourceSpan.start, sourceSpan.end)}.`, copied);
  });

  it('shows every place a run was copied from: line and column of whole files, of other references, of examples', async () => {
    const copied = textOf(15).slice(0, -1);
    write('notes.md', `# Notes\r\n\r\nSeen. ${copied}.`);
    write('real.jsonl', lineOf('r1', `${textOf(20)} ${copied}.`));
    write('examples.jsonl', lineOf('e1', `Told: ${copied}.`));
    write('casewright.json', JSON.stringify({ generation: { exemplars: { file: 'examples.jsonl' } } }));
    const record = { id: 'a', code: 'F32.1', text: `${textOf(60)} ${copied}.`, meta: { exemplars: ['e1'] } };
    write('d.jsonl', `${JSON.stringify(record)}\n`);
    const args = ['d.jsonl', '--reference', 'notes.md', '--reference', 'real.jsonl'];
    const { stdout } = await check(...args);
    assert.match(stdout, /copied from notes\.md, line 3; 2 more references hold them too/);
    assert.match(stdout, /\n +notes\.md:3:7 {2}the reference it was copied from\n/);
    assert.match(stdout, /\n +also in real\.jsonl:1 {2}r1 \(\d+ words\), examples\.jsonl:1 {2}e1 \(\d+ words\)\n/);
    const sarif = await check(...args, '--format', 'sarif');
    const [result] = JSON.parse(sarif.stdout).runs[0].results;
    const places = result.relatedLocations.map(
      ({ physicalLocation: { artifactLocation, region } }: { physicalLocation: PhysicalLocation }) => {
        const line = readFileSync(join(folder.path, artifactLocation!.uri!), 'utf8').split('\n')[
          region!.startLine! - 1
        ]!;
        return [artifactLocation!.uri, region!.startLine, line.slice(region!.startColumn! - 1, region!.endColumn! - 1)];
      },
    );
    assert.deepEqual(places, [
      ['notes.md', 3, copied],
      ['real.jsonl', 1, copied],
      ['examples.jsonl', 1, copied],
    ]);
    const alone = await check('d.jsonl');
    assert.match(alone.stdout, /examples\.jsonl:1 {2}e1 {2}the example it was copied from\n +Told: .*\n +\^+\n/);
  });

  it('says the same with one thread and with several', async () => {
    const lines: string[] = [];
    for (let at = 0; at < 3000; at += 1) {
      const extra = at % 9 === 0 ? ' His sister Maria Gonzalez wrote to j.doe@example.org.' : '';
      const text = at % 7 === 0 && at > 0 ? (JSON.parse(lines[at - 1]!).text as string) : textOf(60) + extra;
      lines.push(lineOf(`r${at % 2500}`, text, at % 50 === 0 ? 'F99.99' : 'F32.1'));
    }
    write('d.jsonl', lines.join(''));
    const one = await check('d.jsonl', '--format', 'json', '--threads', '1');
    const three = await check('d.jsonl', '--format', 'json', '--threads', '3');
    assert.equal(one.code, 1, one.stderr);
    assert.ok(one.stdout === three.stdout, 'the reports differ');
    const { findings } = (JSON.parse(one.stdout) as JsonReport).files[0]!;
    for (const rule of ['near-duplicate', 'phi', 'invalid-record']) {
      assert.ok(findings.filter((finding) => finding.rule === rule).length >= 60, rule);
    }
  });

  it('tells sentences of many records by the whole file, with any number of threads', async () => {
    const smokes =
      'He smokes forty cigarettes a day and cannot cut down. He craves nicotine on waking. He smokes the first cigarette within five minutes of waking.';
    // More than is read at a time stands before the first of them.
    const others = Array.from({ length: 700 }, (_, at) => lineOf(`a${at}`, textOf(60)));
    const same = Array.from({ length: 300 }, (_, at) => lineOf(`b${at}`, `${smokes} ${textOf(30)}`, 'F43.10'));
    write('d.jsonl', [...others, ...same].join(''));
    write('alone.jsonl', same[0]!);
    const offCode = async (...args: string[]): Promise<number> =>
      (await reportOf(...args)).files[0]!.findings.filter(({ rule }) => rule === 'off-code').length;
    assert.equal(await offCode('alone.jsonl'), 1);
    for (const threads of ['1', '3']) assert.equal(await offCode('d.jsonl', '--threads', threads), 0, threads);
  });

  it('writes text with the span underlined, Markdown and SARIF, and a file only when it is whole', async () => {
    write('d.jsonl', lineOf('a', `${textOf(20)} Her SSN is 219-09-9999.`));
    const text = await check('d.jsonl');
    assert.equal(text.code, 1);
    assert.match(text.stdout, /^d\.jsonl:1 {2}a\n {2}error .* phi .*\n.*219-09-9999\.\n +\^{11}\n\n1 finding/);
    const markdown = await check('d.jsonl', '--format', 'markdown');
    assert.match(markdown.stdout, /\| `?phi`? \|/);
    const sarif = await check('d.jsonl', '--format', 'sarif', '--out', 'out.sarif');
    assert.deepEqual([sarif.code, sarif.stdout], [1, '']);
    const { runs } = JSON.parse(readFileSync(join(folder.path, 'out.sarif'), 'utf8'));
    assert.equal(runs[0].results[0].ruleId, 'phi');
    assert.deepEqual(readdirSync(folder.path).sort(), ['d.jsonl', 'out.sarif']);
  });

  it('ends with 1 from the severity on that is asked for', async () => {
    write('clean.jsonl', lineOf('a', textOf(40)));
    write('warn.jsonl', lineOf('a', `${textOf(40)} She meets F32.1 in full.`));
    assert.equal((await check('clean.jsonl', '--fail-on', 'warning')).code, 0);
    assert.equal((await check('warn.jsonl')).code, 0);
    assert.equal((await check('warn.jsonl', '--fail-on', 'warning')).code, 1);
    assert.equal((await check('warn.jsonl', '--rule', 'label-leakage=error')).code, 1);
    assert.equal((await check('warn.jsonl', '--rule', 'label-leakage=error', '--fail-on', 'never')).code, 0);
    const off = await check('warn.jsonl', '--rule', 'label-leakage=off', '--fail-on', 'warning');
    assert.deepEqual([off.code, off.stdout], [0, 'No findings in 1 record\n']);
  });

  it('obeys casewright.json: fields, references, thresholds and severities', async () => {
    const copied = textOf(12);
    write('ref.jsonl', `${JSON.stringify({ body: `${textOf(30)} ${copied}` })}\n`);
    write('chat.jsonl', `${JSON.stringify({ id: 'a', code: 'F32.1', m: [{ t: `${textOf(40)} ${copied}` }] })}\n`);
    const config = {
      datasets: [
        { files: 'chat.jsonl', fields: { text: 'm.0.t' }, references: 'ref.jsonl' },
        { files: 'ref.jsonl', fields: { text: 'body' } },
      ],
      checks: { rules: { plagiarism: 'information' }, plagiarism: { minRun: 5 } },
    };
    write('casewright.json', JSON.stringify(config));
    const { files } = await reportOf('chat.jsonl');
    const findings = files[0]!.findings.filter(({ rule }) => rule === 'plagiarism');
    assert.ok(findings.length > 0);
    assert.ok(findings.every(({ severity, field }) => severity === 'information' && field === 'm.0.t'));
    assert.deepEqual((await reportOf('chat.jsonl', '--min-run', '400')).files[0]!.findings, []);
  });

  it('checks each file by the casewright.json above it, in any order', async () => {
    const classification = 'code,title\nMIND-1,Low spirits\n';
    for (const name of ['plain', 'own']) mkdirSync(join(folder.path, name));
    write('own/cat.csv', classification);
    const config = { catalogue: { path: 'cat.csv' }, checks: { rules: { phi: 'off', 'near-duplicate': 'error' } } };
    write('own/casewright.json', JSON.stringify(config));
    write('plain/casewright.json', JSON.stringify({ checks: { rules: { 'near-duplicate': 'error' } } }));
    write('own/d.jsonl', lineOf('a', `${textOf(30)} Call (212) 555-0187.`, 'MIND-1'));
    write('plain/d.jsonl', lineOf('b', textOf(30)));
    const both = ['own/d.jsonl', 'plain/d.jsonl'];
    for (const files of [both, both.toReversed()]) {
      const { code, stdout } = await check(...files);
      assert.deepEqual([code, stdout], [0, 'No findings in 2 records of 2 files\n']);
      const sarif = JSON.parse((await check(...files, '--format', 'sarif')).stdout);
      const { rules } = sarif.runs[0].tool.driver;
      const levelOf = (id: string) => rules.find((rule: { id: string }) => rule.id === id).defaultConfiguration;
      assert.deepEqual([levelOf('phi'), levelOf('near-duplicate')], [{ level: 'error' }, { level: 'error' }]);
    }
  });

  it('tells what stands in a training and a test set, where the one is named as reference of the other', async () => {
    const shared = textOf(60);
    write('train.jsonl', lineOf('a', textOf(60)) + lineOf('b', shared));
    write('test.jsonl', lineOf('c', textOf(60)) + lineOf('d', shared));
    const apart = await check('test.jsonl', 'train.jsonl');
    assert.equal(apart.stdout, 'No findings in 4 records of 2 files\n');
    assert.match(
      apart.stderr,
      /compared within itself; .* name one as --reference of the other, or .* in casewright\.json/,
    );
    const datasets = [{ files: 'test.jsonl', references: 'train.jsonl' }, { files: 'train.jsonl' }];
    write('casewright.json', JSON.stringify({ datasets }));
    const { files } = await reportOf('test.jsonl', 'train.jsonl');
    const [found, ...more] = files.flatMap(({ findings }) => findings);
    assert.deepEqual([found?.rule, found?.severity, found?.record.id, more], ['plagiarism', 'error', 'd', []]);
    assert.deepEqual(
      [found!.span, files.map(({ path }) => path)],
      [{ start: 0, end: shared.length - 1 }, ['test.jsonl', 'train.jsonl']],
    );
    const together = await check('test.jsonl', 'train.jsonl');
    assert.match(together.stdout, /copied from b \(train\.jsonl, line 2\)/);
    assert.doesNotMatch(together.stderr, /compared within itself/);
  });

  describe('with bad input', () => {
    const fails = async (args: string[], code: number, message: RegExp): Promise<void> => {
      const ended = await check(...args);
      assert.equal(ended.code, code, ended.stdout + ended.stderr);
      assert.match(ended.stderr, message);
      assert.equal(ended.stdout, '');
    };

    it('says what is wrong with the call and the files', async () => {
      write('d.jsonl', lineOf('a', textOf(40)));
      write('other.jsonl', '{"id":"a","note":"x"}\n{"id":"b","note":"y"}\n');
      await fails(['none.jsonl'], 3, /none\.jsonl: there is no such file/);
      await fails(['*.json'], 2, /No file matches \*\.json/);
      await fails(['d.jsonl', '--reference', 'real/*.txt'], 2, /No file matches the reference real\/\*\.txt/);
      await fails(['d.jsonl', '--reference', 'other.jsonl'], 2, /text field “text”; its first record has id, note/);
      await fails(['other.jsonl'], 2, /No line of other\.jsonl has the text field “text”; .* id, note[\s\S]*"fields"/);
      write('numbers.jsonl', '{"id":"a","text":5}\n');
      await fails(['numbers.jsonl'], 2, /In no line of numbers\.jsonl is the field “text” a text/);
      mkdirSync(join(folder.path, 'real'));
      await fails(['real/'], 3, /Cannot read real\/: it is a folder[\s\S]*Name its files, as in real\/\*\.jsonl/);
      await fails(
        ['d.jsonl', '--reference', 'real/'],
        3,
        /Cannot read real\/: it is a folder[\s\S]*real\/\*\*\/\*\.txt/,
      );
      await fails(['d.jsonl', '--reference', ''], 2, /A reference is given without a name/);
      await fails([''], 2, /A file is given without a name/);
      await fails(['d.jsonl', '--min-run', '1'], 2, /--min-run takes a whole number from 4/);
      await fails(['d.jsonl', '--threshold', '0.1'], 2, /--threshold takes a number from 0\.2 to 1/);
      await fails(['d.jsonl', '--rule', 'typo=error'], 2, /There is no rule “typo”\. Rules: invalid-record/);
      await fails(['d.jsonl', '--rule', 'phi=fatal'], 2, /Say phi= and one of error, warning, information, off/);
      await fails(['d.jsonl', '--rule', 'phi=off=error'], 2, /Say phi= and one of/);
      await fails(['d.jsonl', '--threshold', 'near-duplicate=0.5=0.6'], 2, /--threshold takes a number/);
      await fails(['d.jsonl', '--out', 'real'], 3, /Cannot write real: it is a folder/);
      await fails(['d.jsonl', '--out', 'no/such/folder.json'], 3, /Cannot write .*no such file or folder/);
    });

    it('never writes a report over what it reads', async () => {
      write('d.jsonl', lineOf('a', textOf(40)));
      write('ref.txt', textOf(40));
      write('d.jsonl.decisions.jsonl', '');
      const before = readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name), 'utf8'));
      for (const out of ['d.jsonl', './ref.txt', 'd.jsonl.decisions.jsonl', 'casewright.json']) {
        await fails(['d.jsonl', '--reference', 'ref.txt', '--out', out], 2, /is a file that is read/);
      }
      assert.deepEqual(
        readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name), 'utf8')),
        before,
      );
    });

    it('writes through links and pipes, and over nothing that only looks like a part of a report', async () => {
      const part = write('report.json.part', lineOf('a', textOf(40)));
      const before = readFileSync(join(folder.path, part), 'utf8');
      const { code, stderr } = await check(part, '--format', 'json', '--out', 'report.json');
      assert.equal(code, 0, stderr);
      assert.equal(readFileSync(join(folder.path, part), 'utf8'), before);
      assert.equal(JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8')).summary.records, 1);
      write('target.json', '');
      chmodSync(join(folder.path, 'target.json'), 0o600);
      symlinkSync('target.json', join(folder.path, 'link.json'));
      await check(part, '--format', 'json', '--out', 'link.json');
      assert.ok(lstatSync(join(folder.path, 'link.json')).isSymbolicLink());
      assert.equal(statSync(join(folder.path, 'target.json')).mode & 0o777, 0o600);
      assert.equal(JSON.parse(readFileSync(join(folder.path, 'target.json'), 'utf8')).summary.records, 1);
      if (process.platform === 'win32') return;
      execFileSync('mkfifo', [join(folder.path, 'pipe')]);
      const read = readFile(join(folder.path, 'pipe'), 'utf8');
      await check(part, '--format', 'json', '--out', 'pipe');
      assert.equal(JSON.parse(await read).summary.records, 1);
      assert.ok(statSync(join(folder.path, 'pipe')).isFIFO());
      const left = ['link.json', 'pipe', 'report.json', 'report.json.part', 'target.json'];
      assert.deepEqual(readdirSync(folder.path).sort(), left);
    });

    it('goes on after broken lines, blank ones, lost bytes and bad codes', async () => {
      const bytes = Buffer.concat([
        Buffer.from(`\ufeff${lineOf('a', textOf(40)).trimEnd()}\r\n\n\n{"id":"b"\n`),
        Buffer.from('{"id":"c","code":"F32.1","text":"caf'),
        Buffer.from([0xc3]),
        Buffer.from(` ${textOf(30)}"}\n${lineOf('a', textOf(40), 'F32')}${lineOf('e', textOf(40)).trimEnd()}`),
      ]);
      write('d.jsonl', bytes);
      const { files } = await reportOf('d.jsonl');
      assert.deepEqual([files[0]!.records, files[0]!.brokenLines], [4, 1]);
      assert.deepEqual(
        files[0]!.findings.map(({ record, evidence }) => [record.line, (evidence as { problem?: string }).problem]),
        [
          [4, 'not-json'],
          [5, 'broken-characters'],
          [6, 'duplicate-id'],
          [6, 'not-billable'],
        ],
      );
    });

    it('names lines that are no records by their id too, where it can be read', async () => {
      const broken = { lost: '"code":"F32.1"', number: '"code":"F32.1","text":7' };
      const lines = Object.entries(broken).map(([id, rest]) => `{"id":"${id}",${rest}}\n`);
      write('d.jsonl', `${lines.join('')}{"id":7,"code":"F32.1"}\n${lineOf('a', textOf(40))}`);
      const { files } = await reportOf('d.jsonl');
      const named = ['lost:1', 'number:2', ':3', ':3'];
      assert.deepEqual(
        files[0]!.findings.map(({ record }) => `${record.id}:${record.line}`),
        named,
      );
      assert.match(
        (await check('d.jsonl')).stdout,
        /^d\.jsonl:1 {2}lost\n[\s\S]*^d\.jsonl:2 {2}number\n[\s\S]*^d\.jsonl:3\n/m,
      );
      assert.match(
        (await check('d.jsonl', '--format', 'markdown')).stdout,
        /`d\.jsonl:1` `lost`: The field “text” is missing/,
      );
      const sarif = JSON.parse((await check('d.jsonl', '--format', 'sarif')).stdout);
      assert.equal(sarif.runs[0].results[0].locations[0].logicalLocations[0].name, 'lost');
    });

    it('counts lines that are no records apart, as score does', async () => {
      write('d.jsonl', `{"id":"a"\n${lineOf('a', textOf(40))}${lineOf('b', `${textOf(40)} Call (212) 555-0187.`)}[]\n`);
      const { files, summary } = await reportOf('d.jsonl');
      assert.deepEqual([files[0]!.records, files[0]!.brokenLines], [2, 2]);
      const { records, flaggedRecords, brokenLines, flaggedLines } = summary;
      assert.deepEqual([records, flaggedRecords, brokenLines, flaggedLines], [2, 1, 2, 2]);
      const told = /^3 findings in 1 of 2 records and 2 of 2 lines that are no records: 3 errors\n/m;
      for (const threads of ['1', '2']) assert.match((await check('d.jsonl', '--threads', threads)).stdout, told);
      const scored = await runCli(['score', 'd.jsonl'], { cwd: folder.path });
      assert.match(scored.stdout, /^d\.jsonl: 2 records\n2 lines that are no records left out/);
      const off = await check('d.jsonl', '--rule', 'invalid-record=off', '--rule', 'phi=off');
      assert.equal(off.stdout, 'No findings in 2 records and 2 lines that are no records\n');
      write('only.jsonl', '{"id":"a"\n');
      const only = await check('only.jsonl');
      assert.match(only.stdout, /^1 finding in 1 of 1 line that is no record: 1 error\n/m);
      assert.equal(only.stderr, 'casewright: warning: no records in only.jsonl\n');
    });

    it('takes an empty file, one record, and one of twenty megabytes', async () => {
      write('empty.jsonl', '');
      write('one.jsonl', lineOf('a', textOf(40)));
      write(
        'huge.jsonl',
        lineOf('a', `${'low mood and early waking, '.repeat(800_000)}end.`) + lineOf('b', textOf(40)),
      );
      assert.equal((await reportOf('empty.jsonl')).summary.records, 0);
      assert.equal((await reportOf('one.jsonl')).summary.findings, 0);
      const { files } = await reportOf('huge.jsonl', '--rule', 'low-diversity=off');
      assert.deepEqual(
        files[0]!.findings.map(({ rule, record }) => `${rule} ${record.id}`),
        ['invalid-record a'],
      );
    });

    it('groups ten thousand equal records', async () => {
      const text = textOf(80);
      write('d.jsonl', Array.from({ length: 10_000 }, (_, at) => lineOf(`r${at}`, text)).join(''));
      const { summary, files } = await reportOf('d.jsonl', '--rule', 'low-diversity=off', '--max-findings', '3');
      assert.deepEqual([summary.findings, summary.notShown], [10_000, 9_997]);
      assert.deepEqual(
        files[0]!.findings
          .map(({ evidence }) => evidence as unknown as { clusterSize: number; twin: { line: number } })
          .map(({ clusterSize, twin }) => [clusterSize, twin.line]),
        [
          [10_000, 2],
          [10_000, 1],
          [10_000, 1],
        ],
      );
    });

    it('says when a dataset is its own reference, and leaves each record out of its own comparison', async () => {
      write('d.jsonl', lineOf('a', textOf(60)) + lineOf('b', textOf(60)));
      const { code, stdout, stderr } = await check('d.jsonl', '--reference', 'd.jsonl');
      assert.deepEqual([code, stdout], [0, 'No findings in 2 records\n']);
      assert.match(stderr, /d\.jsonl is its own reference/);
      symlinkSync('d.jsonl', join(folder.path, 'link.jsonl'));
      const linked = await check('d.jsonl', '--reference', 'link.jsonl');
      assert.deepEqual([linked.code, linked.stdout], [0, stdout]);
      assert.match(linked.stderr, /d\.jsonl is its own reference/);
      const other = await check('link.jsonl', '--reference', 'd.jsonl');
      assert.deepEqual([other.code, other.stdout], [0, stdout]);
      assert.match(other.stderr, /link\.jsonl is its own reference/);
    });

    it('ends without a word when nobody reads on, and still tells by its exit code what it found', async () => {
      const repeated = Array.from({ length: 2000 }, (_, at) => lineOf('same', textOf(20 + (at % 5))));
      const early = async (...args: string[]): Promise<unknown[]> => {
        const child = startCli(['check', 'd.jsonl', ...args], { cwd: folder.path });
        let stderr = '';
        child.stderr!.on('data', (chunk) => {
          stderr += chunk;
        });
        await once(child.stdout!, 'data');
        child.stdout!.destroy();
        const [code] = await once(child, 'exit');
        return [code, stderr];
      };
      write('d.jsonl', repeated.join(''));
      assert.deepEqual(await early(), [1, '']);
      assert.deepEqual(await early('--fail-on', 'never'), [0, '']);
      assert.deepEqual(await early('--rule', 'invalid-record=warning', '--rule', 'near-duplicate=off'), [0, '']);
      // The one error stands on the last line, long after the reader has left.
      write('d.jsonl', `${repeated.join('')}${lineOf('last', `${textOf(30)} Call 555-867-5309.`)}`);
      assert.deepEqual(await early('--rule', 'invalid-record=warning', '--rule', 'near-duplicate=off'), [1, '']);
    });

    it('says so when a file holds no records', async () => {
      write('empty.jsonl', '');
      write('blank.jsonl', '\n\n  \n');
      for (const name of ['empty.jsonl', 'blank.jsonl']) {
        const { code, stdout, stderr } = await check(name);
        assert.deepEqual([code, stdout], [0, 'No findings in 0 records\n']);
        assert.equal(stderr, `casewright: warning: no records in ${name}\n`);
      }
    });

    it('says once what a file is that is no JSONL, and what to do', async () => {
      const line = lineOf('a', textOf(40));
      write('d.jsonl.gz', gzipSync(line.repeat(50)));
      write('utf16.jsonl', Buffer.from(`\ufeff${line}`, 'utf16le'));
      write('bare16.jsonl', Buffer.from(line.repeat(3), 'utf16le'));
      write('list.json', JSON.stringify([JSON.parse(line)]));
      write('long.json', `[\n${JSON.stringify(JSON.parse(line.replace('"a"', '"b"')), null, 2)}\n]\n`);
      write('pretty.json', JSON.stringify(JSON.parse(line), null, 2));
      write('d.csv', 'id,code,text\n1,F32.1,Low mood\n2,F32.1,Low mood\n');
      await fails(['d.jsonl.gz'], 2, /d\.jsonl\.gz is compressed with gzip[\s\S]*gunzip --keep d\.jsonl\.gz/);
      await fails(['utf16.jsonl'], 2, /utf16\.jsonl is written in UTF-16[\s\S]*iconv -f UTF-16/);
      await fails(['bare16.jsonl'], 2, /is written in UTF-16/);
      await fails(['list.json'], 2, /holds one JSON list[\s\S]*jq -c "\.\[\]" list\.json/);
      await fails(['long.json'], 2, /holds one JSON list/);
      await fails(['pretty.json'], 2, /holds JSON over several lines[\s\S]*jq -c \. pretty\.json/);
      await fails(['d.csv'], 2, /holds no JSON objects; it begins with “id,code,text”/);
      write('d.jsonl', line);
      await fails(['d.jsonl', '--reference', 'd.jsonl.gz'], 2, /d\.jsonl\.gz is compressed with gzip/);
    });

    it('reads standard input, with the configuration of the folder it runs in, and keeps nothing of it', async () => {
      write('casewright.json', '{"checks":{"rules":{"phi":"warning"}}}');
      const text = `${textOf(40)} Call 555-867-5309.`;
      const temporary = join(folder.path, 'tmp');
      mkdirSync(temporary);
      const child = startCli(['check', '-', '--format', 'json'], { cwd: folder.path, env: { TMPDIR: temporary } });
      const ended = endOf(child);
      child.stdin!.end(lineOf('a', text) + lineOf('b', textOf(50)));
      const { code, stdout } = await ended;
      assert.equal(code, 0);
      const { files } = JSON.parse(stdout) as {
        files: { path: string; records: number; findings: { severity: string }[] }[];
      };
      assert.deepEqual(
        files.map(({ path, records, findings }) => [path, records, findings.map(({ severity }) => severity)]),
        [['<stdin>', 2, ['warning']]],
      );
      assert.deepEqual(readdirSync(temporary), []);
    });
  });

  describe('while it runs', () => {
    it('ends on Ctrl-C with 130 and leaves no part of a report', async () => {
      const lines: string[] = [];
      for (let at = 0; at < 40_000; at += 1) lines.push(lineOf(`r${at}`, textOf(60)));
      write('d.jsonl', lines.join(''));
      const child = startCli(['check', 'd.jsonl', '--format', 'json', '--out', 'r.json'], { cwd: folder.path });
      const ended = endOf(child);
      while (!readdirSync(folder.path).some((name) => name.endsWith('.part'))) await wait(5);
      await wait(400);
      child.kill('SIGINT');
      const { code, stdout } = await ended;
      assert.deepEqual([code, stdout], [130, '']);
      assert.deepEqual(readdirSync(folder.path), ['d.jsonl']);
    });
  });
});
