import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { createRandom, shuffle } from '../../src/engine/random.ts';
import { endOf, runCli, startCli, temporaryFolder } from './runCli.ts';

const random = createRandom(4);

/** A text of its own. */
function textOf(words = 40): string {
  return Array.from({ length: words }, () => `w${Math.floor(random() * 50_000)}`).join(' ');
}

interface Fields {
  readonly code?: string;
  readonly text?: string;
  readonly meta?: object;
}

const lineOf = (id: string | number, { code = 'F32.1', text = textOf(), meta }: Fields = {}): string =>
  JSON.stringify({ id: String(id), code, text, ...(meta && { meta }) });

interface Summary {
  readonly records: number;
  readonly skipped: number;
  readonly parts: readonly { readonly name: string; readonly path: string; readonly records: number }[];
  readonly nearDuplicates: { readonly records: number; readonly clusters: number };
  readonly sources?: { readonly path: string; readonly records: number; readonly sources: number };
  readonly largestGroup: number;
  readonly uneven: readonly { readonly code: string; readonly parts: readonly { wanted: number; got: number }[] }[];
}

describe('casewright split', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder.path, name), content);
  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
  const idsIn = (name: string): string[] =>
    read(name)
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line.replace(/^\ufeff/, '')).id);
  const split = (...args: string[]) => runCli(['split', ...args], { cwd: folder.path });
  const summaryOf = async (...args: string[]): Promise<Summary> => {
    const { code, stdout, stderr } = await split(...args, '--format', 'json');
    assert.equal(code, 0, stderr);
    return JSON.parse(stdout);
  };
  const partsLeft = () => readdirSync(folder.path).filter((name) => name !== 'd.jsonl');

  it('copies every line into one part, codes spread as asked, in the order of the file', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => lineOf(at, { code: at % 4 === 0 ? 'F20.0' : 'F32.1' }));
    write('d.jsonl', lines.join('\n'));
    const { code, stdout, stderr } = await split('d.jsonl');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^d\.jsonl: 200 records in 3 parts, seed 1\n {2}d\.train\.jsonl +160 records/);
    const parts = ['d.train.jsonl', 'd.valid.jsonl', 'd.test.jsonl'].map((name) =>
      read(name)
        .split('\n')
        .filter((line) => line !== ''),
    );
    assert.deepEqual(
      parts.map((part) => part.length),
      [160, 20, 20],
    );
    assert.deepEqual(
      parts.map((part) => part.filter((line) => line.includes('F20.0')).length),
      [40, 5, 5],
    );
    assert.deepEqual(parts.flat().sort(), lines.slice().sort());
    for (const part of parts) {
      const places = part.map((line) => lines.indexOf(line));
      assert.deepEqual(
        places,
        places.slice().sort((a, b) => a - b),
      );
    }
  });

  it('puts into training what the one named share leaves, and says so', async () => {
    write('d.jsonl', Array.from({ length: 20 }, (_, at) => lineOf(at)).join('\n'));
    const { code, stdout, stderr } = await split('d.jsonl', '--test', '0.2');
    assert.equal(code, 0, stderr);
    assert.match(
      stdout,
      /20 records in 2 parts[\s\S]*train\.jsonl +16 records \(80 % wanted[\s\S]*test\.jsonl +4 records \(20 %/,
    );
    assert.equal(existsSync(join(folder.path, 'd.valid.jsonl')), false);
  });

  it('keeps byte-order mark, line breaks, spacing and the last line as they are, and drops blank lines', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => ` ${lineOf(at, { text: `é \\u00e9 “${textOf(8)}”` })}\t`);
    write('d.jsonl', `\ufeff${lines.slice(0, 15).join('\r\n')}\r\n\r\n  \n${lines.slice(15).join('\n')}`);
    await split('d.jsonl', '--train', '0.5', '--test', '0.5');
    assert.equal(existsSync(join(folder.path, 'd.valid.jsonl')), false);
    const rest = new Set(lines);
    for (const name of ['d.train.jsonl', 'd.test.jsonl']) {
      const text = read(name);
      assert.ok(text.startsWith('\ufeff'));
      for (const [, line, lineBreak] of text.slice(1).matchAll(/([^\r\n]+)(\r\n|\n|$)/g)) {
        assert.ok(rest.delete(line!), 'as it stands in the source, and once');
        const at = lines.indexOf(line!);
        assert.equal(lineBreak, at === 29 ? '' : at < 15 ? '\r\n' : '\n');
      }
    }
    assert.equal(rest.size, 0);
  });

  it('keeps near-duplicates and records of one source on one side, also where one leads to the other', async () => {
    const lines: string[] = [];
    for (let patient = 0; patient < 20; patient += 1) {
      const text = textOf();
      lines.push(lineOf(`a${patient}`, { text, meta: { source: `note ${patient}` } }));
      lines.push(lineOf(`b${patient}`, { text: `${text} again`, meta: { source: null } }));
      lines.push(lineOf(`c${patient}`, { meta: { source: `note ${patient}`, exemplars: ['e1'] } }));
      lines.push(lineOf(`free${patient}`, { meta: { exemplars: ['e1'], source: '' } }));
    }
    write('d.jsonl', `${shuffle(lines, random).join('\n')}\n`);
    const summary = await summaryOf('d.jsonl', '--train', '0.6', '--valid', '0.2', '--test', '0.2');
    assert.deepEqual(summary.nearDuplicates, { threshold: 0.5, records: 40, clusters: 20 });
    assert.deepEqual(summary.sources, { path: 'meta.source', records: 40, sources: 20 });
    assert.equal(summary.largestGroup, 3);
    assert.deepEqual(
      summary.parts.map(({ records }) => records),
      [48, 16, 16],
    );
    const sides = new Map<string, string>();
    for (const { path } of summary.parts) for (const id of idsIn(path)) sides.set(id, path);
    for (let patient = 0; patient < 20; patient += 1) {
      assert.equal(sides.get(`a${patient}`), sides.get(`b${patient}`));
      assert.equal(sides.get(`a${patient}`), sides.get(`c${patient}`));
    }
  });

  it('takes each element of a list for a source', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => {
      const [two, one] = [[`n${at % 20}`, `m${at % 20}`], [`m${at % 20}`]];
      return lineOf(at, { meta: { source: at < 20 ? two : at < 40 ? one : `n${at % 20}` } });
    });
    write('d.jsonl', lines.join('\n'));
    const summary = await summaryOf('d.jsonl', '--train', '0.6', '--valid', '0.2', '--test', '0.2');
    assert.deepEqual(summary.sources, { path: 'meta.source', records: 60, sources: 40 });
    for (const { path } of summary.parts) {
      const rests = idsIn(path).map((id) => Number(id) % 20);
      for (const rest of rests) assert.equal(rests.filter((other) => other === rest).length, 3);
    }
  });

  it('keeps a copy beside its original, and takes what was made by hand for no source', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => lineOf(`o${at}`));
    for (let at = 0; at < 30; at += 1)
      lines.push(lineOf(`c${at}`, { meta: { source: 'manual', copiedFrom: `o${at}` } }));
    write('d.jsonl', lines.join('\n'));
    const { parts, largestGroup, sources } = await summaryOf('d.jsonl');
    assert.deepEqual([largestGroup, sources], [2, undefined]);
    for (const { path } of parts) {
      const ids = idsIn(path);
      assert.deepEqual(
        ids
          .filter((id) => id.startsWith('o'))
          .map((id) => id.slice(1))
          .sort(),
        ids
          .filter((id) => id.startsWith('c'))
          .map((id) => id.slice(1))
          .sort(),
      );
    }
  });

  it('takes threshold and fields from casewright.json, and another source with --group-by', async () => {
    write(
      'casewright.json',
      JSON.stringify({
        datasets: [{ files: ['d.jsonl'], fields: { text: 'note', meta: 'about', code: 'icd' } }],
        checks: { nearDuplicate: { threshold: 1 } },
      }),
    );
    const base = textOf();
    const lines = Array.from({ length: 40 }, (_, at) =>
      JSON.stringify({ id: `${at}`, icd: 'F20.0', note: `${base} ${at}`, about: { patient: Math.floor(at / 4) } }),
    );
    write('d.jsonl', lines.join('\n'));
    const summary = await summaryOf('d.jsonl', '--group-by', 'meta.patient', '--out-dir', 'new/parts');
    assert.deepEqual(summary.nearDuplicates, { threshold: 1, records: 0, clusters: 0 });
    assert.deepEqual(summary.sources, { path: 'meta.patient', records: 40, sources: 10 });
    assert.deepEqual(
      summary.parts.map(({ path, records }) => [path, records]),
      [
        ['new/parts/d.train.jsonl', 32],
        ['new/parts/d.valid.jsonl', 4],
        ['new/parts/d.test.jsonl', 4],
      ],
    );
    const unknown = await split('d.jsonl', '--group-by', 'meta.pateint', '--out-dir', 'other');
    assert.deepEqual([unknown.code, existsSync(join(folder.path, 'other'))], [2, false]);
    assert.match(unknown.stderr, /No record of d\.jsonl has the field “meta\.pateint”/);
  });

  it('draws the same parts for the same seed whatever the order of the lines', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => lineOf(at));
    write('d.jsonl', lines.join('\n'));
    write('other.jsonl', shuffle(lines, random).join('\n'));
    await split('d.jsonl', '--seed', '9');
    await split('other.jsonl', '--seed', '9');
    assert.deepEqual(idsIn('d.test.jsonl').sort(), idsIn('other.test.jsonl').sort());
    await split('d.jsonl', '--seed', '10', '--force');
    assert.notDeepEqual(idsIn('d.test.jsonl').sort(), idsIn('other.test.jsonl').sort());
  });

  it('says which codes could not be balanced', async () => {
    const text = textOf();
    const lines = Array.from({ length: 90 }, (_, at) => lineOf(at));
    for (let at = 0; at < 10; at += 1) lines.push(lineOf(`t${at}`, { code: 'F41.1', text: `${text} ${at}` }));
    write('d.jsonl', lines.join('\n'));
    const summary = await summaryOf('d.jsonl');
    assert.deepEqual(
      summary.parts.map(({ records }) => records),
      [80, 10, 10],
    );
    assert.deepEqual(
      summary.uneven.map(({ code }) => code),
      ['F32.1', 'F41.1'],
    );
    assert.deepEqual(
      summary.uneven[1]!.parts.map(({ wanted, got }) => [wanted, got]),
      [
        [8, 10],
        [1, 0],
        [1, 0],
      ],
    );
    const { stdout } = await split('d.jsonl', '--force');
    assert.match(stdout, /Not balanced: 2 codes/);
    assert.match(stdout, /F41\.1, 10 records: train 10 \(wanted 8\), valid 0 \(wanted 1\), test 0 \(wanted 1\)/);
  });

  it('refuses broken lines and says how many, or leaves them out and says so', async () => {
    const lines = Array.from({ length: 20 }, (_, at) => lineOf(at));
    write('d.jsonl', [...lines.slice(0, 4), '{"id":', ...lines.slice(4), '{"id":"x","code":"F32.1"}'].join('\n'));
    const refused = await split('d.jsonl');
    assert.deepEqual([refused.code, partsLeft()], [2, []]);
    assert.match(refused.stderr, /2 lines of d\.jsonl are no records, the first one line 5; nothing was written/);
    const { skipped, records } = await summaryOf('d.jsonl', '--skip-broken');
    assert.deepEqual([skipped, records], [2, 20]);
    assert.equal(['train', 'valid', 'test'].flatMap((part) => idsIn(`d.${part}.jsonl`)).length, 20);
    const { stdout } = await split('d.jsonl', '--skip-broken', '--force');
    assert.match(stdout, /Left out: 2 lines that are no records\./);
  });

  it('writes over nothing unless it is told to, and never over the dataset', async () => {
    write('d.jsonl', Array.from({ length: 20 }, (_, at) => lineOf(at)).join('\n'));
    write('d.valid.jsonl', 'mine');
    const refused = await split('d.jsonl');
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /d\.valid\.jsonl is there already; nothing was written/);
    assert.deepEqual([partsLeft(), read('d.valid.jsonl')], [['d.valid.jsonl'], 'mine']);
    assert.equal((await split('d.jsonl', '--force')).code, 0);
    assert.equal(idsIn('d.valid.jsonl').length, 2);
    mkdirSync(join(folder.path, 'in'));
    write('in/e.jsonl', read('d.jsonl'));
    await split('in/e.jsonl', '--out-dir', 'in');
    assert.deepEqual(readdirSync(join(folder.path, 'in')).sort(), [
      'e.jsonl',
      'e.test.jsonl',
      'e.train.jsonl',
      'e.valid.jsonl',
    ]);
  });

  it('refuses what is no dataset, no split and no place, with nothing left behind', async () => {
    write('d.jsonl', Array.from({ length: 5 }, (_, at) => lineOf(at)).join('\n'));
    write('empty.jsonl', '\n\n');
    write('packed.jsonl', gzipSync('{}'));
    write('file', '');
    const before = readdirSync(folder.path).sort();
    const cases: readonly [args: string[], code: number, message: RegExp][] = [
      [['missing.jsonl'], 3, /Cannot read .*missing\.jsonl: there is no such file/],
      [['empty.jsonl'], 2, /empty\.jsonl is empty/],
      [['packed.jsonl'], 2, /packed\.jsonl is compressed with gzip/],
      [['.'], 3, /folder/],
      [
        ['d.jsonl', '--train', '0.9', '--test', '0.2'],
        2,
        /train 0\.9, valid 0, test 0\.2 are no split: they add up to 1\.1/,
      ],
      [['d.jsonl', '--train', '1'], 2, /train must be 0 or more and less than 1/],
      [['d.jsonl', '--train', 'most'], 2, /--train takes a number from 0 to 1/],
      [['d.jsonl', '--group-by', 'meta..x'], 2, /field path/],
      [['d.jsonl', '--out-dir', 'file/below'], 3, /Cannot write/],
      [['d.jsonl', '--config', 'no.json'], 2, /no configuration at no\.json/],
    ];
    for (const [args, code, message] of cases) {
      const ended = await split(...args);
      assert.equal(ended.code, code, `${args.join(' ')}: ${ended.stderr}`);
      assert.match(ended.stderr, message);
      assert.equal(ended.stdout, '');
    }
    assert.deepEqual(readdirSync(folder.path).sort(), before);
  });

  it('splits one record, and records without words, and says what is left empty', async () => {
    write('d.jsonl', lineOf('only'));
    const one = await summaryOf('d.jsonl');
    assert.deepEqual(one.parts.map(({ records }) => records).sort(), [0, 0, 1]);
    assert.equal(one.uneven[0]!.code, 'F32.1');
    write('e.jsonl', Array.from({ length: 10 }, (_, at) => lineOf(at, { text: '' })).join('\n'));
    const empty = await summaryOf('e.jsonl');
    assert.deepEqual(
      empty.parts.map(({ records }) => records),
      [8, 1, 1],
    );
    assert.equal(empty.nearDuplicates.clusters, 0);
  });

  it('leaves all parts or none when it is interrupted while it writes', async () => {
    const line = lineOf('x', { text: textOf(2000) });
    write('d.jsonl', Array.from({ length: 3000 }, (_, at) => line.replace('"x"', `"${at}"`)).join('\n'));
    const child = startCli(['split', 'd.jsonl', '--out-dir', 'parts'], { cwd: folder.path });
    const ended = endOf(child);
    const parts = join(folder.path, 'parts');
    while (child.exitCode === null && !existsSync(parts)) await wait(1);
    child.kill('SIGINT');
    const { code } = await ended;
    const left = readdirSync(parts);
    if (code === 0) assert.deepEqual(left, ['d.test.jsonl', 'd.train.jsonl', 'd.valid.jsonl']);
    else assert.deepEqual([code, left], [130, []]);
  });
});
