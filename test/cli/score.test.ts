import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Ajv } from 'ajv';
import type { ScoreReport } from '../../src/engine/report/scoreReport.ts';
import { METRIC_KEYS } from '../../src/engine/scores/metrics.ts';
import { endOf, runCli, startCli, temporaryFolder } from './runCli.ts';

const isReport = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(resolve('media/score-report.schema.json'), 'utf8')),
);

interface Line {
  readonly id: string;
  readonly code: string;
  readonly text: string;
  readonly meta?: { readonly model?: string };
}

describe('casewright score', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let reports: Line[];

  before(async () => {
    folder = temporaryFolder();
    const codes = ['--code', 'F32.1,F41.1,F20.0', '--count', '24', '--seed', '5', '--out', 'all.jsonl'];
    const { code, stderr } = await runCli(['generate', ...codes], { cwd: folder.path });
    assert.equal(code, 0, stderr);
    reports = linesOf('all.jsonl');
  });
  after(() => folder.remove());

  const linesOf = (name: string): Line[] =>
    readFileSync(join(folder.path, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const write = (name: string, lines: readonly object[]): void =>
    writeFileSync(join(folder.path, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const score = (...args: string[]) => runCli(['score', ...args], { cwd: folder.path });
  const reportOf = async (...args: string[]): Promise<ScoreReport> => {
    const { code, stdout, stderr } = await score(...args, '--format', 'json');
    assert.ok(code === 0 || code === 1, stderr);
    const report: unknown = JSON.parse(stdout);
    assert.ok(isReport(report), JSON.stringify(isReport.errors?.slice(0, 3)));
    return report as ScoreReport;
  };

  it('writes text, JSON and a dataset card that say the same, byte for byte alike each time', async () => {
    write(
      'half.jsonl',
      reports.filter((_, row) => row % 2 === 0),
    );
    write(
      'real.jsonl',
      reports.filter((_, row) => row % 2 === 1),
    );
    const args = ['half.jsonl', '--reference', 'real*.jsonl', '--threads', '1'];
    const report = await reportOf(...args);
    assert.deepEqual([report.version, report.path, report.dataset.n, report.references], [1, 'half.jsonl', 36, 36]);
    assert.deepEqual(Object.keys(report.groups), ['F20.0', 'F32.1', 'F41.1']);
    assert.deepEqual(Object.keys(report.dataset.metrics).sort(), [...METRIC_KEYS].sort());
    for (const metric of Object.values(report.dataset.metrics)) {
      if (metric.value === undefined) assert.ok(metric.undefined!.length > 5);
      else assert.ok(Number.isFinite(metric.value));
    }
    assert.deepEqual(await reportOf(...args), report);
    const text = await score(...args);
    assert.match(text.stdout, /^half\.jsonl: 36 records\nAgainst 36 reference texts/);
    assert.match(text.stdout, /\nFidelity {2}\w+\n[\s\S]*\nDiversity {2}\w+\n[\s\S]*\nPrivacy {2}\w+\n/);
    assert.ok(!['\u001b', 'NaN', 'undefined'].some((word) => text.stdout.includes(word)));
    const card = await score(...args, '--format', 'markdown');
    assert.match(card.stdout, /^---\nlanguage:\n- en\n/);
    assert.match(card.stdout, /\n\| Metric \| Value \| 95 % \| Records \| Against real texts \| Verdict \|\n/);
    assert.match(card.stdout, new RegExp(`\\| Vendi score \\| ${report.dataset.metrics.vendi!.value!.toFixed(2)} `));
  });

  it('groups by model, adds records, and shows what changed since an earlier report', async () => {
    write(
      'models.jsonl',
      reports.map((line, row) => ({ ...line, meta: { model: row % 3 === 0 ? 'one' : 'two' } })),
    );
    const args = ['models.jsonl', '--by', 'model', '--records', '--out', 'report.json'];
    const { code, stdout, stderr } = await score(...args, '--format', 'json');
    assert.deepEqual([code, stdout], [0, ''], stderr);
    const report: ScoreReport = JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8'));
    assert.ok(isReport(report), JSON.stringify(isReport.errors?.slice(0, 3)));
    assert.deepEqual(
      Object.entries(report.groups).map(([name, { n }]) => [name, n]),
      [
        ['one', 24],
        ['two', 48],
      ],
    );
    assert.deepEqual(
      report.records?.map(({ id, line }) => [id, line]),
      reports.map(({ id }, row) => [id, row + 1]),
    );
    assert.ok(report.records?.every(({ ttr, nnd }) => ttr! > 0 && ttr! <= 1 && nnd === undefined));
    const later = await score('models.jsonl', '--baseline', 'report.json');
    assert.match(later.stdout, /Distinct-2 .*before \d\d\.\d %/);
    const card = await score('models.jsonl', '--by', 'model', '--baseline', 'report.json', '--format', 'markdown');
    assert.match(card.stdout, /\n\| Distinct-2 \| (\d\d\.\d %) \| {2}\| 72 \| {2}\| \1 \| {2}\|\n/);
    const { one, two } = report.groups;
    const shown = [one, two].map((group) => `${(group!.metrics.selfBleu3!.value! * 100).toFixed(1)} %`);
    assert.ok(card.stdout.includes(`\n| Model | one | two |\n`));
    assert.ok(card.stdout.includes(`\n| Self-BLEU-3 | ${shown.join(' | ')} |\n`));
    const several = await score('models.jsonl', 'all.jsonl', '--baseline', 'report.json');
    assert.deepEqual([several.code, several.stdout], [2, '']);
    assert.match(several.stderr, /--baseline is a report of one file; 2 files are scored/);
    write('none.json', [{}]);
    const none = await score('models.jsonl', '--baseline', 'none.json');
    assert.deepEqual([none.code, none.stdout], [2, '']);
    assert.match(none.stderr, /none\.json is no score report/);
  });

  it('says of verdicts what they rest on, and why there is none, alike in every form', async () => {
    write('few.jsonl', reports.slice(0, 6));
    const { stdout: text } = await score('few.jsonl');
    const [fidelity, privacy] = [
      'This takes more reports, or real reports to compare with.',
      'Only identifiers were looked for; nothing was compared with real reports.',
    ];
    assert.ok(text.includes(`\nFidelity  no verdict  ${fidelity}\n`), text);
    assert.match(text, /\nDiversity {2}\w+\n/);
    assert.ok(text.includes(`\nPrivacy  good  ${privacy}\n`), text);
    const { stdout: card } = await score('few.jsonl', '--format', 'markdown');
    assert.ok(card.includes(`\n## Fidelity: no verdict\n\n${fidelity}\n\n|`), card);
    assert.ok(card.includes(`\n## Privacy: good\n\n${privacy}\n\n|`), card);
    const { stdout: page } = await score('few.jsonl', '--format', 'html');
    assert.ok(page.includes(JSON.stringify({ fidelity, privacy })), 'the page has the same words');
  });

  it('exits with 1 when a threshold is missed, and says which', async () => {
    const own = join(folder.path, 'gate');
    mkdirSync(own);
    write('gate/d.jsonl', reports);
    const gate = (thresholds: object): void =>
      writeFileSync(join(own, 'casewright.json'), JSON.stringify({ scores: { thresholds } }));
    gate({ distinct2: { min: 0.999 }, mmd2: { max: 1 }, vendi: { min: 0 } });
    const missed = await score('gate/d.jsonl');
    assert.equal(missed.code, 1, missed.stderr);
    assert.match(missed.stdout, /Missed: mmd2 is not defined/);
    assert.match(missed.stdout, /Missed: distinct2 is 0\.\d+, the configuration asks for at least 0\.999/);
    const { missed: bounds } = await reportOf('gate/d.jsonl');
    assert.deepEqual(
      bounds.map(({ metric }) => metric),
      ['mmd2', 'distinct2'],
    );
    gate({ vendi: { min: 0 } });
    assert.equal((await score('gate/d.jsonl')).code, 0);
    gate({ distinct2: { min: 0.999 } });
    for (const format of ['json', 'markdown', 'html']) {
      const { code, stderr } = await score('gate/d.jsonl', '--format', format);
      assert.equal(code, 1);
      assert.match(
        stderr,
        /^casewright: missed: gate\/d\.jsonl: distinct2 is 0\.\d+, the configuration asks for at least 0\.999$/m,
      );
    }
    const { stdout: card } = await score('gate/d.jsonl', '--format', 'markdown');
    assert.match(card, /\n- Missed: distinct2 is 0\.\d+, the configuration asks for at least 0\.999\n/);
  });

  it('says how many lines it left out since they are no records', async () => {
    const lines = reports.slice(0, 3).map((line) => JSON.stringify(line));
    writeFileSync(join(folder.path, 'torn.jsonl'), [...lines, '{"id": "x", "text": "torn', '', '[]'].join('\n'));
    const report = await reportOf('torn.jsonl');
    assert.deepEqual([report.dataset.n, report.skipped], [3, 2]);
    assert.match(
      (await score('torn.jsonl')).stdout,
      /^torn\.jsonl: 3 records\n2 lines that are no records left out; casewright check/,
    );
    assert.match(
      (await score('torn.jsonl', '--format', 'markdown')).stdout,
      /; 2 lines that are no records left out\.\n/,
    );
    assert.equal((await reportOf('all.jsonl')).skipped, undefined);
  });

  it('scores several files, and never writes over one that it reads', async () => {
    write('s1.jsonl', reports.slice(0, 10));
    write('s2.jsonl', reports.slice(10, 30));
    const { files } = (await reportOf('s?.jsonl')) as unknown as { files: ScoreReport[] };
    assert.deepEqual(
      files.map(({ path, dataset }) => [path, dataset.n]),
      [
        ['s1.jsonl', 10],
        ['s2.jsonl', 20],
      ],
    );
    const { stdout: card } = await score('s?.jsonl', '--format', 'markdown');
    assert.deepEqual([card.match(/^---$/gm)?.length, card.match(/^# s[12]\.jsonl$/gm)?.length], [2, 2]);
    write('base.json', []);
    for (const out of ['s1.jsonl', 's2.jsonl', './s2.jsonl', 'base.json']) {
      const args = ['s1.jsonl', '--reference', 's2.jsonl', '--baseline', 'base.json', '--out', out];
      const { code, stderr } = await score(...args);
      assert.equal(code, 2);
      assert.match(stderr, /is a file that is read/);
    }
    assert.equal(linesOf('s2.jsonl').length, 20);
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('reads standard input, with the configuration of the folder it runs in, and keeps nothing of it', async () => {
    const own = temporaryFolder();
    const lines = reports.slice(0, 12).map((line) => `${JSON.stringify(line)}\n`);
    writeFileSync(join(own.path, 'd.jsonl'), lines.join(''));
    writeFileSync(join(own.path, 'casewright.json'), '{"scores": {"thresholds": {"distinct1": {"min": 0.99}}}}');
    const temporary = join(own.path, 'tmp');
    mkdirSync(temporary);
    const surroundings = { cwd: own.path, env: { TMPDIR: temporary } };
    const child = startCli(['score', '-'], surroundings);
    const ended = endOf(child);
    child.stdin!.end(lines.join(''));
    const [piped, named] = [await ended, await runCli(['score', 'd.jsonl'], surroundings)];
    assert.deepEqual([piped.code, piped.stderr, readdirSync(temporary)], [1, '', []]);
    assert.match(piped.stdout, /^<stdin>: 12 records\n[\s\S]*^Missed: distinct1 /m);
    assert.equal(piped.stdout.replace('<stdin>', 'd.jsonl'), named.stdout);
    own.remove();
  });

  it('refuses what is not there or has no use, and warns of what is empty', async () => {
    write('d.jsonl', reports.slice(0, 3));
    writeFileSync(join(folder.path, 'empty.jsonl'), '');
    const cases: readonly [args: string[], code: number, message: RegExp][] = [
      [['gone.jsonl'], 3, /Cannot read gone\.jsonl/],
      [['gone*.jsonl'], 2, /No file matches gone\*\.jsonl/],
      [['.'], 3, /Cannot read \.: it is a folder[\s\S]*\.\/\*\.jsonl/],
      [['d.jsonl', '--reference', '.'], 3, /Cannot read \.: it is a folder[\s\S]*\.\/\*\*\/\*\.txt/],
      [['d.jsonl', '--reference', 'gone/*.txt'], 2, /No file matches the reference gone\/\*\.txt/],
      [['d.jsonl', '--reference', 'empty.jsonl'], 2, /The reference empty\.jsonl is empty/],
      [['d.jsonl', '--reference', 'd.jsonl'], 2, /d\.jsonl is the only reference of itself/],
      [['d.jsonl', '--baseline', 'gone.json'], 3, /Cannot read gone\.json/],
      [['d.jsonl', '--format', 'html5'], 2, /--format/],
      [['d.jsonl', '--by', 'day'], 2, /--by/],
      [['d.jsonl', '--records'], 2, /--records adds values to a report in JSON; this one is in text/],
      [['empty.jsonl'], 0, /^casewright: warning: no records in empty\.jsonl$/m],
      [['d.jsonl', '--out', 'no/such/folder.json'], 3, /Cannot write/],
    ];
    for (const [args, code, message] of cases) {
      const ended = await score(...args);
      assert.equal(ended.code, code, `${args.join(' ')}: ${ended.stderr}`);
      assert.match(ended.stderr, message);
    }
  });

  it('measures what can be measured of awkward datasets and gives the reason for the rest', async () => {
    const [first] = reports as [Line];
    const datasets: Readonly<Record<string, readonly object[]>> = {
      one: [first],
      identical: reports.map((line) => ({ ...line, code: 'F32.1', text: first.text })),
      wordless: reports.slice(0, 6).map((line) => ({ ...line, text: '' })),
      signs: reports.slice(0, 6).map((line) => ({ ...line, text: '… — !' })),
      codeless: reports.slice(0, 6).map(({ id, text }) => ({ id, text })),
      many: reports.slice(0, 30).map((line, row) => ({ ...line, code: `F${20 + (row % 10)}.${row % 3}` })),
      empty: [],
    };
    write(
      'others.jsonl',
      reports.slice(40, 60).map((line) => ({ ...line, code: 'F99' })),
    );
    write('copy.jsonl', [first]);
    const names = Object.keys(datasets);
    for (const name of names) write(`${name}.jsonl`, datasets[name]!);
    for (const references of [[], ['--reference', 'others.jsonl'], ['--reference', 'copy.jsonl']]) {
      const whole = await reportOf(...names.map((name) => `${name}.jsonl`), ...references, '--threads', '1');
      const { files } = whole as unknown as { files: ScoreReport[] };
      for (const [at, { dataset }] of files.entries()) {
        assert.equal(dataset.n, datasets[names[at]!]!.length, names[at]);
        for (const [key, metric] of Object.entries(dataset.metrics)) {
          const isTold = metric.value === undefined ? metric.undefined !== undefined : Number.isFinite(metric.value);
          assert.ok(isTold, `${names[at]} ${references.join(' ')}: ${key} is ${JSON.stringify(metric)}`);
        }
      }
    }
    const codeless = (await reportOf('codeless.jsonl')).dataset;
    assert.equal(codeless.metrics.offCodeRate!.undefined, 'no code here has criteria');
    assert.equal(codeless.dimensions.fidelity.verdict, undefined);
    write('twenty.jsonl', reports.slice(0, 20));
    const copied = (await reportOf('twenty.jsonl', '--reference', 'others.jsonl', '--reference', 'copy.jsonl')).dataset;
    assert.equal(copied.metrics.nearCopyRate!.verdict, undefined, 'one in twenty may be chance');
    assert.ok(copied.metrics.longestRun!.value! >= 100);
    assert.deepEqual(copied.dimensions.privacy.drivers, ['longestRun'], 'but not a whole report');
    const against = async (...references: string[]): Promise<string> =>
      (await score('one.jsonl', ...references.flatMap((each) => ['--reference', each]))).stdout.split('\n')[1]!;
    assert.match(
      await against('others.jsonl'),
      /^Against 20 reference texts, none of them of these codes, so that fidelity rests on/,
    );
    assert.match(
      await against('others.jsonl', 'copy.jsonl'),
      /^Against 21 reference texts, 1 of them of these codes; a/,
    );
    assert.match(await against('copy.jsonl'), /^Against 1 reference text; a/);
    const many = (await score('many.jsonl', '--reference', 'copy.jsonl')).stdout;
    assert.match(many, /\nAgainst 1 reference text, none of them of these codes, so that fidelity rests/);
    const two = (await score('all.jsonl', '--reference', 'copy.jsonl')).stdout;
    assert.match(two, /\nAgainst 1 reference text, none of F\d\d\.\d, F\d\d\.\d, whose fidelity is not compared; a/);
    const { dataset } = await reportOf('identical.jsonl');
    assert.ok(Math.abs(dataset.metrics.selfBleu4!.value! - 1) < 1e-9);
    assert.equal(dataset.metrics.nearDuplicateRate!.value, 1);
    assert.equal(dataset.dimensions.diversity.verdict, 'bad');
  });

  it('ends quietly on Ctrl-C, with no half report, and when its reader leaves', async () => {
    const many = Array.from({ length: 20 }, (_, copy) => reports.map((line) => ({ ...line, id: `${line.id}${copy}` })));
    write('large.jsonl', many.flat());
    const child = startCli(['score', 'large.jsonl', '--out', 'large.txt'], { cwd: folder.path });
    const ended = endOf(child);
    const parts = (): string[] => readdirSync(folder.path).filter((name) => name.endsWith('.part'));
    while (child.exitCode === null && parts().length === 0) await wait(2);
    await wait(30);
    child.kill('SIGINT');
    assert.deepEqual([(await ended).code, existsSync(join(folder.path, 'large.txt'))], [130, false]);
    assert.deepEqual(parts(), []);
    write('few.jsonl', reports.slice(0, 3));
    const piped = startCli(['score', 'few.jsonl'], { cwd: folder.path });
    piped.stdout!.destroy();
    const { code, stderr } = await endOf(piped);
    assert.deepEqual([code, stderr], [0, '']);
  });
});
