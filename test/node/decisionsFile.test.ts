import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CasewrightError } from '../../src/engine/errors.ts';
import { createDecisionCounter } from '../../src/engine/review/countDecisions.ts';
import { createDecisionIndex, decisionsFor } from '../../src/engine/review/decisionIndex.ts';
import {
  type DecidedRecord,
  type DecisionDraft,
  decisionsPath,
  nameRecord,
} from '../../src/engine/review/decisions.ts';
import { appendDecisions, readAuthor, readDecisions } from '../../src/node/decisionsFile.ts';
import { record } from '../engine/review/arbitraries.ts';

const ANA = 'Ana <ana@example.org>';
const BEN = 'Ben <ben@example.org>';
const NOON = new Date('2026-03-01T12:00:00.000Z');
const RECORDS = ['a', 'b', 'c'].map((id, at) => record(id, `text of ${id}`, at + 1));

const on = (place: number, kind: 'accept' | 'reject' | 'revise', reason?: string): DecisionDraft => ({
  ...nameRecord(RECORDS[place]!),
  kind,
  ...(reason !== undefined && { reason }),
});

describe('the decisions file', () => {
  let folder: string;
  let dataset: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'casewright-decisions-'));
    dataset = join(folder, 'd.jsonl');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = async () => createDecisionIndex((await readDecisions(dataset)).decisions);
  const decide = async (author: string, now: Date, ...drafts: DecisionDraft[]) =>
    appendDecisions(dataset, drafts, { author, now, index: await open() });

  it('takes one line a decision, which come back as they were made', async () => {
    assert.deepEqual(await readDecisions(dataset), { decisions: [], broken: [] });
    assert.deepEqual(await decide(ANA, NOON), []);
    assert.equal(existsSync(decisionsPath(dataset)), false);
    const index = await open();
    const first = await appendDecisions(dataset, [on(0, 'accept'), on(1, 'reject', 'copied\nfrom b\u2028')], {
      author: ANA,
      now: NOON,
      index,
    });
    const second = await decide(BEN, NOON, on(0, 'revise'));
    assert.equal(index.size, 2);
    assert.deepEqual(await readDecisions(dataset), { decisions: [...first, ...second], broken: [] });
    assert.equal(
      readFileSync(decisionsPath(dataset), 'utf8').split('\n')[0],
      `{"record":"a","hash":"${nameRecord(RECORDS[0]!).hash}","kind":"accept","author":"${ANA}","time":"2026-03-01T12:00:00.000Z"}`,
    );
  });

  it('stays byte for byte when it is added to: broken lines, CRLF, a line a crash cut short', async () => {
    for (const old of [
      '<<<<<<< HEAD\r\n\n{"kind":"approve"}\r\n{"record":"a","ha',
      'no JSON at all',
      '\ufeff{"kind":1}',
      '{}\n',
    ]) {
      writeFileSync(decisionsPath(dataset), old);
      await decide(ANA, NOON, on(0, 'accept'));
      const now = readFileSync(decisionsPath(dataset), 'utf8');
      assert.ok(now.startsWith(old));
      const { decisions, broken } = await readDecisions(dataset);
      assert.deepEqual(
        [decisions.length, broken.length],
        [1, old.split('\n').filter((line) => line.trim() !== '').length],
      );
      assert.equal(
        now
          .slice(old.length)
          .split('\n')
          .filter((line) => line !== '').length,
        1,
      );
      assert.equal(existsSync(`${decisionsPath(dataset)}.rejects.jsonl`), false);
    }
  });

  it('lets what is decided last count last, even if a clock ran ahead or stands still', async () => {
    const tomorrow = new Date('2026-03-02T12:00:00.000Z');
    const rule = { kind: 'suppress', scope: 'rule-in-dataset', rule: 'phi' } as const;
    await decide(ANA, tomorrow, { ...rule, reason: 'invented names' }, on(0, 'accept'));
    await decide(BEN, NOON, { ...rule, reason: 'they are real', withdrawn: true }, on(0, 'revise'));
    await decide(BEN, NOON, on(1, 'accept'), on(1, 'reject'));
    const index = await open();
    assert.deepEqual(index.datasetSuppressions(), []);
    assert.equal(decisionsFor(RECORDS[0]!, index).verdict?.kind, 'revise');
    assert.equal(decisionsFor(RECORDS[1]!, index).verdict?.kind, 'reject');
    const { decisions } = await readDecisions(dataset);
    assert.deepEqual(
      decisions.map(({ time }) => time.slice(8, 23)),
      [
        '02T12:00:00.000',
        '02T12:00:00.000',
        '02T12:00:00.001',
        '02T12:00:00.001',
        '01T12:00:00.000',
        '01T12:00:00.001',
      ],
    );
  });

  it('is written by several at once without a torn line', async () => {
    const drafts = Array.from({ length: 40 }, (_, at) => on(at % 3, 'accept', `reason ${'long '.repeat(200)}${at}`));
    await Promise.all([ANA, BEN, 'Cleo'].map((author) => decide(author, NOON, ...drafts)));
    const { decisions, broken } = await readDecisions(dataset);
    assert.deepEqual([decisions.length, broken.length], [120, 0]);
  });

  it('says what is wrong when it cannot be read or written', async () => {
    mkdirSync(decisionsPath(dataset));
    const isTold = (error: unknown): boolean =>
      error instanceof CasewrightError && /decisions\.jsonl: it is a folder/.test(error.message);
    await assert.rejects(readDecisions(dataset), isTold);
    await assert.rejects(
      appendDecisions(dataset, [on(0, 'accept')], { author: ANA, now: NOON, index: createDecisionIndex() }),
      isTold,
    );
  });

  describe('in a git repository', () => {
    const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const git = (...args: string[]): string =>
      execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const commit = (message: string): void => {
      git('add', '.');
      git('commit', '-q', '-m', message);
    };
    beforeEach(() => {
      git('init', '-q', '-b', 'main');
      git('config', 'user.name', 'Dr. Ana Ruiz-Núñez');
      git('config', 'user.email', 'ana@example.org');
    });

    it('has the author of git’s configuration there', async () => {
      assert.equal(await readAuthor(folder), 'Dr. Ana Ruiz-Núñez <ana@example.org>');
      mkdirSync(join(folder, 'data'));
      assert.equal(await readAuthor(join(folder, 'data')), 'Dr. Ana Ruiz-Núñez <ana@example.org>');
      git('config', 'user.name', 'Ben');
      git('config', 'user.email', 'ben@example.org');
      assert.equal(await readAuthor(folder), 'Ben <ben@example.org>');
    });

    /** Two branches decide; returns what the file means after the merge of one into the other. */
    const mergedMeaning = async (into: 'ana' | 'ben', from: 'ana' | 'ben'): Promise<unknown> => {
      git('checkout', '-q', '-B', `merged-into-${into}`, into);
      git('merge', '-q', '--no-edit', from);
      assert.equal(git('status', '--porcelain'), '');
      const { decisions, broken } = await readDecisions(dataset);
      assert.deepEqual(broken, []);
      const index = createDecisionIndex(decisions);
      const counter = createDecisionCounter(index);
      for (const each of RECORDS) counter.add(each);
      const states = RECORDS.map((each: DecidedRecord) => decisionsFor(each, index));
      return { count: decisions.length, states, dataset: index.datasetSuppressions(), counts: counter.counts() };
    };

    it('merges what two branches appended without conflict, and means the same in either order', async () => {
      writeFileSync(join(folder, '.gitattributes'), '*.decisions.jsonl merge=union text eol=lf\n');
      writeFileSync(dataset, `${RECORDS.map(({ source }) => source).join('\n')}\n`);
      await decide(ANA, NOON, on(0, 'accept'));
      commit('First decision');
      git('branch', 'ben');
      git('checkout', '-q', '-b', 'ana');
      const later = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);
      const rule = { kind: 'suppress', scope: 'rule-in-dataset', rule: 'phi' } as const;
      await decide(ANA, later(1), on(0, 'reject', 'a copy'), on(1, 'accept'), { ...rule, reason: 'invented names' });
      await decide(ANA, later(4), on(2, 'revise'));
      commit('Ana decides');
      git('checkout', '-q', 'ben');
      await decide(BEN, later(2), on(0, 'accept'), { ...rule, reason: 'some are real', withdrawn: true });
      await decide(ANA, later(3), on(2, 'accept'), on(1, 'accept'));
      await decide(BEN, later(4), on(2, 'reject'));
      commit('Ben decides, and Ana on his machine');

      const meaning = await mergedMeaning('ana', 'ben');
      assert.deepEqual(await mergedMeaning('ben', 'ana'), meaning);
      const index = await open();
      const verdicts = RECORDS.map((each) =>
        [...decisionsFor(each, index).verdicts].map(([who, { kind }]) => `${who} ${kind}`).sort(),
      );
      assert.deepEqual(verdicts, [
        ['ana@example.org reject', 'ben@example.org accept'],
        ['ana@example.org accept'],
        ['ana@example.org revise', 'ben@example.org reject'],
      ]);
      assert.equal((meaning as { count: number }).count, 10);
      assert.deepEqual(index.datasetSuppressions(), []);
    });

    it('can be read between conflict marks, where .gitattributes says nothing', async () => {
      writeFileSync(dataset, '');
      commit('Empty');
      git('checkout', '-q', '-b', 'ben');
      await decide(BEN, NOON, on(0, 'accept'));
      commit('Ben');
      git('checkout', '-q', 'main');
      await decide(ANA, NOON, on(1, 'reject'));
      commit('Ana');
      assert.throws(() => git('merge', '-q', 'ben'));
      const { decisions, broken } = await readDecisions(dataset);
      assert.deepEqual([decisions.length, broken.length], [2, 3]);
      assert.ok(broken.every(({ message }) => message.startsWith('a conflict mark of git')));
    });
  });
});
