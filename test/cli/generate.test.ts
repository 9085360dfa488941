import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines, runCli, temporaryFolder } from './runCli.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const CODES = ['--code', 'F20.0', '--code', 'F41.1', '--code', 'F90.0'];

async function generate(args: readonly string[], expected = 0) {
  const ended = await runCli(['generate', ...args], { cwd: folder.path });
  assert.equal(ended.code, expected, `${ended.stdout}\n${ended.stderr}`);
  return ended;
}

function lines(name: string) {
  return readLines(join(folder.path, name));
}

describe('casewright generate, offline', () => {
  it('gives 120 valid records, twice the same bytes but for times', async () => {
    await generate([...CODES, '--count', '40', '--seed', '7', '--out', 'a.jsonl']);
    await generate([...CODES, '--count', '40', '--seed', '7', '--out', 'b.jsonl']);
    const [a, b] = ['a.jsonl', 'b.jsonl'].map((name) =>
      readFileSync(join(folder.path, name), 'utf8').replace(/"time":"[^"]*"/g, ''),
    );
    assert.equal(a, b);
    const records = lines('a.jsonl');
    assert.equal(records.length, 120);
    assert.equal(new Set(records.map((record) => record.id)).size, 120);
    for (const { text, meta } of records) {
      assert.ok(text.length > 300);
      assert.equal(meta.provider, 'offline');
      assert.match(String(meta.model), /composer/);
      assert.match(String(meta.time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
    assert.ok(!existsSync(join(folder.path, 'a.jsonl.rejects.jsonl')));
  });

  it('spreads a heading over the codes below it, keeps to axes and languages', async () => {
    const axes = ['--axis', 'setting=inpatient', '--axis', 'setting=day-hospital', '--axis', 'sex=female'];
    await generate(['--code', 'F20', '--count', '16', '--out', 'a.jsonl', '--language', 'en,es', ...axes]);
    const records = lines('a.jsonl');
    assert.equal(records.length, 16);
    assert.equal(new Set(records.map((record) => record.code)).size, 8);
    assert.equal(records.filter(({ meta }) => meta.axes.language === 'es').length, 8);
    for (const { meta } of records) {
      assert.match(meta.axes.setting!, /^(inpatient|day-hospital)$/);
      assert.equal(meta.axes.sex, 'female');
    }
  });

  it('prints one JSON object with --json, and nothing else on stdout', async () => {
    const { stdout } = await generate([...CODES, '--count', '2', '--out', 'a.jsonl', '--json']);
    const summary = JSON.parse(stdout);
    assert.deepEqual(
      [summary.total, summary.added, summary.rejected, summary.failed, summary.cancelled],
      [6, 6, 0, 0, false],
    );
    assert.deepEqual(summary.byCode, { 'F20.0': 2, 'F41.1': 2, 'F90.0': 2 });
  });

  it('goes on with a plan only when told to, and lets it grow', async () => {
    const args = ['--code', 'F41.1', '--seed', '3', '--out', 'a.jsonl'];
    await generate([...args, '--count', '5']);
    const before = readFileSync(join(folder.path, 'a.jsonl'), 'utf8');
    const again = await generate([...args, '--count', '5'], 2);
    assert.match(again.stderr, /already holds all 5 reports of this plan[\s\S]*--seed/);
    const more = await generate([...args, '--count', '8'], 2);
    assert.match(more.stderr, /5 of the 8 reports[\s\S]*--resume to write the 3 that are missing/);
    assert.equal(readFileSync(join(folder.path, 'a.jsonl'), 'utf8'), before);
    await generate([...args, '--count', '8', '--resume']);
    const grown = readFileSync(join(folder.path, 'a.jsonl'), 'utf8');
    assert.ok(grown.startsWith(before));
    assert.equal(new Set(lines('a.jsonl').map((record) => record.id)).size, 8);
    await generate([...args, '--count', '8', '--resume']);
    assert.equal(readFileSync(join(folder.path, 'a.jsonl'), 'utf8'), grown);
    await generate([...args, '--count', '2', '--seed', '4']);
    assert.equal(lines('a.jsonl').length, 10);
  });

  it('moves an unfinished last line away and writes its case again', async () => {
    const args = ['--code', 'F41.1', '--count', '4', '--out', 'a.jsonl'];
    await generate(args);
    const path = join(folder.path, 'a.jsonl');
    const whole = lines('a.jsonl');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, -200));
    const { stdout } = await generate([...args, '--resume']);
    assert.match(stdout, /unfinished last line/);
    assert.deepEqual(
      lines('a.jsonl').map(({ id, text: report }) => [id, report]),
      whole.map(({ id, text: report }) => [id, report]),
    );
    assert.equal(lines('a.jsonl.rejects.jsonl')[0]!.reason, 'unfinished-line');
  });

  it('writes in the layout that casewright.json gives the file', async () => {
    const config = {
      datasets: [
        {
          files: 'chat/*.jsonl',
          fields: { text: 'messages.1.content' },
          template: { messages: [{ role: 'user', content: 'Write a note on {{title}}.' }, { role: 'assistant' }] },
        },
      ],
      generation: { axes: { setting: ['telehealth'], noteType: ['progress-note'] } },
    };
    writeFileSync(join(folder.path, 'casewright.json'), JSON.stringify(config));
    mkdirSync(join(folder.path, 'chat'));
    await generate(['--code', 'F41.1', '--count', '2', '--out', 'chat/a.jsonl']);
    const [first] = lines('chat/a.jsonl') as unknown as {
      messages: { role: string; content: string }[];
      meta: never;
    }[];
    assert.equal(first!.messages[0]!.content, 'Write a note on Generalized anxiety disorder.');
    assert.equal(first!.messages[1]!.role, 'assistant');
    assert.ok(first!.messages[1]!.content.length > 300);
    const resumed = await generate(['--code', 'F41.1', '--count', '3', '--out', 'chat/a.jsonl', '--resume', '--json']);
    assert.equal(JSON.parse(resumed.stdout).skipped, 2);
  });
});

describe('what casewright generate tells besides', () => {
  it('warns of lines it cannot read, and appends behind them', async () => {
    const good = JSON.stringify({ id: 'r1', code: 'F41.1', text: 'A note.', meta: {} });
    const before = `${good}\n\n{"id": "r2"\n[1]\n${good}\n`;
    writeFileSync(join(folder.path, 'a.jsonl'), before);
    const args = ['--code', 'F41.1', '--count', '2', '--out', 'a.jsonl'];
    const says = /a\.jsonl holds 2 lines that cannot be read as records, the first of them line 3/;
    const first = await generate(args);
    assert.match(first.stderr, says);
    assert.match(first.stdout, says);
    const second = await generate([...args, '--seed', '2', '--json']);
    assert.match(second.stderr, says);
    const summary = JSON.parse(second.stdout);
    assert.deepEqual(summary.unreadable, { count: 2, firstLine: 3 });
    assert.match(summary.notices[0], says);
    const after = readFileSync(join(folder.path, 'a.jsonl'), 'utf8');
    assert.ok(after.startsWith(before));
    assert.equal(after.trimEnd().split('\n').length, 9);
  });

  it('says nothing of a file that is well', async () => {
    await generate(['--code', 'F41.1', '--count', '2', '--out', 'a.jsonl']);
    const { stderr, stdout } = await generate(['--code', 'F41.1', '--seed', '2', '--out', 'a.jsonl', '--json']);
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout).notices, []);
    assert.equal(JSON.parse(stdout).unreadable, undefined);
  });

  it('leaves out what the offline composer does not use, with a notice, and records nothing of it', async () => {
    const axes = { housing: ['stable', 'shelter'], setting: { add: ['prison'] }, noteType: ['letter'] };
    writeFileSync(join(folder.path, 'casewright.json'), JSON.stringify({ generation: { axes } }));
    const args = ['--code', 'F41.1', '--count', '8', '--out', 'a.jsonl'];
    const { stderr } = await generate(args);
    assert.match(stderr, /the offline composer does not use the axis housing\n/);
    assert.match(stderr, /the offline composer does not use the axis noteType\n/);
    assert.match(stderr, /the offline composer does not use prison of the axis setting\n/);
    const records = lines('a.jsonl');
    assert.equal(records.length, 8);
    assert.doesNotMatch(JSON.stringify(records.map(({ meta }) => meta)), /housing|prison|noteType|letter/);
    const resumed = await generate([...args.slice(0, 3), '9', ...args.slice(4), '--resume', '--json']);
    assert.equal(JSON.parse(resumed.stdout).skipped, 8);
    assert.equal(JSON.parse(resumed.stdout).notices.length, 3);
  });
});

describe('casewright codes', () => {
  it('finds and shows codes', async () => {
    const found = await runCli(['codes', 'search', 'panick', 'disorder']);
    assert.match(found.stdout, /^F41\.0 .*Panic disorder/);
    const json = await runCli(['codes', 'search', 'F32', '--json', '--limit', '3']);
    assert.equal(JSON.parse(json.stdout).length, 3);
    const shown = await runCli(['codes', 'show', 'f411']);
    assert.match(shown.stdout, /^F41\.1 .*Generalized anxiety disorder[\s\S]*Anxiety neurosis/);
    assert.equal(JSON.parse((await runCli(['codes', 'show', 'F41.1', '--json'])).stdout).code, 'F41.1');
    const unknown = await runCli(['codes', 'show', 'F41.7']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /F41\.7 is not a code[\s\S]*Did you mean/);
    const { error } = JSON.parse((await runCli(['codes', 'show', 'F41.7', '--json'])).stdout);
    assert.equal(error.code, 'unknown-code');
    assert.match(error.remedy, /Did you mean/);
  });

  it('finds what was meant among all codes, by words and by abbreviations', async () => {
    const first = async (...words: string[]) => (await runCli(['codes', 'search', ...words])).stdout.split(' ', 1)[0]!;
    assert.match(await first('postraumatic', 'stres'), /^F43\.1/);
    assert.equal(await first('OCD'), 'F42');
    assert.equal(await first('TDAH'), 'F90');
  });

  it('leaves quietly when nobody reads on', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" dist/cli.js codes search a --limit 5000 | head -1`]);
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    await new Promise((done) => child.on('close', done));
    assert.equal(errors, '');
  });
});
