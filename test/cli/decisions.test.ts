import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_FIELDS, parseRecord } from '../../src/engine/record/schema.ts';
import { createDecisionIndex } from '../../src/engine/review/decisionIndex.ts';
import {
  type DecidedRecord,
  type DecisionDraft,
  decisionsPath,
  nameRecord,
} from '../../src/engine/review/decisions.ts';
import { appendDecisions, readDecisions } from '../../src/node/decisionsFile.ts';
import { runCli, temporaryFolder } from './runCli.ts';

const ANA = 'Ana <ana@example.org>';
const BEN = 'Ben <ben@example.org>';

/** A note with one e-mail address and nothing else any rule marks. */
const noteOf = (name: string, day: string): string =>
  `She came on a ${day} and spoke of weeks without sleep. Write to ${name}@example.org about the ${day} group. She left calm.`;
const lineOf = (id: string, text: string): string => JSON.stringify({ ...(id !== '' && { id }), code: 'F32.1', text });

describe('decisions on the command line', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let dataset: string;
  let clock: number;
  beforeEach(() => {
    folder = temporaryFolder();
    dataset = join(folder.path, 'd.jsonl');
    clock = Date.parse('2026-03-01T12:00:00Z');
  });
  afterEach(() => folder.remove());

  const run = (...args: string[]) => runCli(args, { cwd: folder.path });
  const check = (...args: string[]) =>
    run(
      'check',
      'd.jsonl',
      '--rule',
      'near-duplicate=off',
      '--rule',
      'off-code=off',
      '--rule',
      'low-diversity=off',
      ...args,
    );
  const write = (...lines: string[]): DecidedRecord[] => {
    writeFileSync(dataset, `${lines.join('\n')}\n`);
    return lines.map((source, at) => {
      const { id, codes, text } = parseRecord(source).record ?? { id: '', codes: [], text: '' };
      return { id, line: at + 1, codes, text, source, fields: DEFAULT_FIELDS };
    });
  };
  const decide = async (author: string, ...drafts: DecisionDraft[]): Promise<void> => {
    const index = createDecisionIndex((await readDecisions(dataset)).decisions);
    await appendDecisions(dataset, drafts, { author, now: new Date(clock), index });
    clock += 1000;
  };
  const suppress = { kind: 'suppress', rule: 'phi', reason: 'an invented address' } as const;
  const FINDING = { ...suppress, scope: 'finding' } as const;
  const IN_RECORD = { ...suppress, scope: 'rule-in-record' } as const;
  const IN_DATASET = { ...suppress, scope: 'rule-in-dataset' } as const;

  describe('casewright check', () => {
    it('leaves suppressed findings out of the report and the exit code, and counts them', async () => {
      const [a, b] = write(
        lineOf('a', noteOf('ana', 'Monday')),
        lineOf('b', `${noteOf('eva', 'Friday')} Or to ida@example.org.`),
      ) as [DecidedRecord, DecidedRecord];
      const before = await check('--format', 'sarif');
      const { results } = JSON.parse(before.stdout).runs[0];
      assert.deepEqual([before.code, results.length], [1, 3]);
      const fingerprint: string = results[1].partialFingerprints['casewrightFinding/v1'];
      await decide(ANA, { ...nameRecord(b), ...FINDING, finding: fingerprint });
      const one = await check();
      assert.equal(one.code, 1);
      assert.match(one.stdout, /2 findings in 2 of 2 records: 2 errors; 1 suppressed\n$/);
      assert.ok(!one.stdout.includes('eva@example.org\n'));

      await decide(ANA, { ...nameRecord(a), ...IN_RECORD });
      assert.match((await check()).stdout, /^1 finding in 1 of 2 records: 1 error; 2 suppressed\n$/m);
      await decide(BEN, IN_DATASET);
      const none = await check();
      assert.deepEqual([none.code, none.stdout, none.stderr], [0, 'No findings in 2 records; 3 suppressed\n', '']);
      const json = JSON.parse((await check('--format', 'json')).stdout);
      assert.deepEqual([json.summary.findings, json.summary.suppressed, json.files[0].findings], [0, 3, []]);
      assert.match((await check('--format', 'markdown')).stdout, /No findings in 2 records; 3 suppressed\./);
      assert.deepEqual(JSON.parse((await check('--format', 'sarif')).stdout).runs[0].results, []);

      const shown = await check('--no-decisions', '--format', 'sarif');
      assert.deepEqual([shown.code, shown.stdout], [1, before.stdout]);
    });

    it('numbers equal findings as before when one of them is suppressed', async () => {
      const twice = 'Write to ana@example.org on Monday. If nobody answers, write to ana@example.org once more.';
      const [a] = write(lineOf('a', twice)) as [DecidedRecord];
      const fingerprintsOf = async (): Promise<string[]> =>
        JSON.parse((await check('--format', 'sarif')).stdout).runs[0].results.map(
          (result: { partialFingerprints: Record<string, string> }) =>
            result.partialFingerprints['casewrightFinding/v1'],
        );
      const [first, second] = await fingerprintsOf();
      assert.deepEqual([first?.slice(0, 32), first?.slice(32), second?.slice(32)], [second?.slice(0, 32), ':1', ':2']);
      await decide(ANA, { ...nameRecord(a), ...FINDING, finding: first! });
      assert.deepEqual(await fingerprintsOf(), [second]);
      await decide(ANA, { ...nameRecord(a), ...FINDING, finding: second! });
      assert.deepEqual(await fingerprintsOf(), []);
    });

    it('shows them again once text or code is another, and finds records without id by line', async () => {
      const [first] = write(lineOf('', noteOf('ana', 'Monday')), lineOf('b', noteOf('eva', 'Friday'))) as [
        DecidedRecord,
      ];
      await decide(ANA, { ...nameRecord(first), ...IN_RECORD });
      const rules = ['--rule', 'invalid-record=off'];
      assert.match((await check(...rules)).stdout, /^1 finding .*; 1 suppressed\n$/m);
      write(lineOf('', noteOf('ana', 'Tuesday')), lineOf('b', noteOf('eva', 'Friday')));
      assert.match((await check(...rules)).stdout, /^2 findings in 2 of 2 records: 2 errors\n$/m);
      write(lineOf('', noteOf('ana', 'Monday')), lineOf('b', noteOf('eva', 'Friday')));
      assert.match((await check(...rules)).stdout, /^1 finding .*; 1 suppressed\n$/m);
    });

    it('hides a fault of a line that is no record', async () => {
      const [broken] = write('{"id":"a",', lineOf('b', 'She left calm after a long and quiet talk.')) as [
        DecidedRecord,
      ];
      await decide(ANA, { ...nameRecord(broken), ...IN_RECORD, rule: 'invalid-record' });
      assert.match((await check('--rule', 'invalid-record=error')).stdout, /; 1 suppressed\n$/);
    });

    it('knows a line that is no record by its line, though an id can be read in it', async () => {
      const [broken] = write(
        '{"id":"a","code":"F32.1"}',
        lineOf('b', 'She left calm after a long and quiet talk.'),
      ) as [DecidedRecord];
      const rule = ['--rule', 'invalid-record=error'];
      const sarif = JSON.parse((await check(...rule, '--format', 'sarif')).stdout);
      const [{ locations, partialFingerprints }] = sarif.runs[0].results;
      assert.equal(locations[0].logicalLocations[0].name, 'a');
      const finding = partialFingerprints['casewrightFinding/v1'];
      await decide(ANA, { ...nameRecord(broken), ...FINDING, rule: 'invalid-record', finding });
      assert.match((await check(...rule)).stdout, /; 1 suppressed\n$/);
    });

    it('tells of broken lines and goes on', async () => {
      write(lineOf('a', noteOf('ana', 'Monday')));
      await decide(ANA, IN_DATASET);
      appendFileSync(decisionsPath(dataset), '<<<<<<< HEAD\n{"kind":"approve"}\n');
      const { code, stdout, stderr } = await check();
      assert.deepEqual([code, stdout], [0, 'No findings in 1 record; 1 suppressed\n']);
      assert.match(
        stderr,
        /d\.jsonl\.decisions\.jsonl: 2 lines are no decisions .*line 2: a conflict mark of git.*line 3: “kind”/,
      );
    });

    it('takes the file of decisions for no dataset and no reference', async () => {
      write(lineOf('a', noteOf('ana', 'Monday')));
      await decide(ANA, IN_DATASET);
      const byGlob = await run('check', '*.jsonl', '--reference', '*.jsonl');
      assert.deepEqual([byGlob.code, byGlob.stdout], [0, 'No findings in 1 record; 1 suppressed\n']);
      const byShell = await run('check', 'd.jsonl', 'd.jsonl.decisions.jsonl');
      assert.equal(byShell.stdout, byGlob.stdout);
      const alone = await run('check', 'd.jsonl.decisions.jsonl');
      assert.equal(alone.code, 2);
      assert.match(alone.stderr, /decisions, not records\n +Name the dataset they stand beside/);
    });
  });

  describe('casewright decisions', () => {
    const review = async (): Promise<void> => {
      const [a, b, c, d] = write(...['a', 'b', 'c', 'd'].map((id) => lineOf(id, `Text of ${id}.`))) as [
        DecidedRecord,
        DecidedRecord,
        DecidedRecord,
        DecidedRecord,
      ];
      const on = (record: DecidedRecord, kind: 'accept' | 'reject' | 'revise'): DecisionDraft => ({
        ...nameRecord(record),
        kind,
      });
      await decide(ANA, on(a, 'accept'), on(b, 'reject'), on(c, 'accept'), IN_DATASET);
      await decide(BEN, on(a, 'accept'), on(b, 'accept'), on(c, 'accept'), {
        ...nameRecord(d),
        kind: 'note',
        reason: 'look again',
      });
      write(...['a', 'b', 'c2', 'd'].map((id) => lineOf(id.slice(0, 1), `Text of ${id}.`)));
    };

    it('counts by kind, rule and person, and tells what is left, what fell away and how far people agree', async () => {
      await review();
      appendFileSync(decisionsPath(dataset), 'not JSON\n');
      const { code, stdout, stderr } = await run('decisions', 'd.jsonl');
      assert.deepEqual([code, stderr], [0, '']);
      assert.equal(
        stdout,
        [
          'd.jsonl: 2 of 4 records decided (2 accepted, 0 rejected, 0 to revise), 2 left',
          '  1 record with differing verdicts',
          `    b (line 2): reject by ${ANA}, accept by ${BEN}`,
          '',
          `${' '.repeat(23)}    accept    reject    revise  suppress      note`,
          `  ${ANA}         1         1         0         1         0`,
          `  ${BEN}         2         0         0         0         1`,
          '  on phi                        0         0         0         1         0',
          '  all                           3         1         0         1         1',
          '',
          '2 decisions fell away:',
          `  c: accept by ${ANA}, 2026-03-01: code or text changed`,
          `  c: accept by ${BEN}, 2026-03-01: code or text changed`,
          '',
          'Agreement of 2 annotators on 3 records: 66.7 %, Cohen’s kappa 0.00',
          '',
          'd.jsonl.decisions.jsonl: 1 line is no decision and counts for nothing (line 9: not valid JSON)',
          '',
        ].join('\n'),
      );
    });

    it('says the same in JSON', async () => {
      await review();
      const { stdout } = await run('decisions', 'd.jsonl', '--format', 'json');
      const { stale, agreement, byAuthor, ...rest } = JSON.parse(stdout);
      const none = { accept: 0, reject: 0, revise: 0, suppress: 0, note: 0 };
      assert.deepEqual(rest, {
        version: 1,
        path: 'd.jsonl',
        records: 4,
        decided: { accept: 2, reject: 0, revise: 0 },
        left: 2,
        disputed: 1,
        disputes: [
          {
            id: 'b',
            line: 2,
            verdicts: [
              { author: ANA, kind: 'reject' },
              { author: BEN, kind: 'accept' },
            ],
          },
        ],
        inForce: 6,
        byKind: { accept: 3, reject: 1, revise: 0, suppress: 1, note: 1 },
        byRule: { phi: { ...none, suppress: 1 } },
        broken: [],
      });
      assert.deepEqual(
        byAuthor.map(({ author }: { author: string }) => author),
        [ANA, BEN],
      );
      assert.deepEqual(
        stale.map((each: { because: string }) => each.because),
        ['changed', 'changed'],
      );
      assert.deepEqual([agreement.items, agreement.kappa], [3, { value: 0 }]);
    });

    it('follows the fields of casewright.json', async () => {
      writeFileSync(
        join(folder.path, 'casewright.json'),
        JSON.stringify({ datasets: [{ files: 'd.jsonl', fields: { id: 'uid', text: 'm.0' } }] }),
      );
      writeFileSync(dataset, '{"uid":"u-1","code":"F32.1","m":["Text."]}\n');
      const own = { id: 'u-1', line: 1, codes: ['F32.1'], text: 'Text.', source: '', fields: DEFAULT_FIELDS };
      await decide(ANA, { ...nameRecord(own), kind: 'revise' });
      assert.match(
        (await run('decisions', 'd.jsonl')).stdout,
        /^d\.jsonl: 1 of 1 record decided \(0 accepted, 0 rejected, 1 to revise\), 0 left\n/,
      );
    });

    it('says so where nothing was decided, and what is wrong with the call', async () => {
      write(lineOf('a', 'Text.'));
      assert.equal((await run('decisions', 'd.jsonl')).stdout, 'd.jsonl: 0 of 1 record decided, 1 left\n');
      writeFileSync(join(folder.path, 'empty.jsonl'), '');
      assert.equal((await run('decisions', 'empty.jsonl')).stdout, 'empty.jsonl: 0 of 0 records decided, 0 left\n');
      const fails = async (args: string[], code: number, message: RegExp): Promise<void> => {
        const ended = await run('decisions', ...args);
        assert.deepEqual([ended.code, ended.stdout], [code, '']);
        assert.match(ended.stderr, message);
      };
      await fails(['none.jsonl'], 3, /none\.jsonl: there is no such file/);
      await fails(
        ['d.jsonl.decisions.jsonl'],
        2,
        /holds decisions, not records\n +Name the dataset it stands beside: d\.jsonl\./,
      );
      await fails([], 2, /missing required argument/);
      await fails(['d.jsonl', '--format', 'xml'], 2, /Allowed choices are text, json/);
    });

    it('shows no control characters of the file to the terminal', async () => {
      const [a] = write(lineOf('a', 'Text.')) as [DecidedRecord];
      await decide('Eve \x1b[2J <eve@example.org>', { ...nameRecord(a), kind: 'accept' });
      assert.ok(!(await run('decisions', 'd.jsonl')).stdout.includes('\x1b'));
    });
  });
});
