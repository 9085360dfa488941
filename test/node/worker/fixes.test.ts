import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { createChecking } from '../../../src/node/worker/checking/loadChecking.ts';
import { checkingHandlers } from '../../../src/node/worker/checking.ts';
import { differences } from '../../../src/node/worker/fixes/differences.ts';
import { fixHandlers } from '../../../src/node/worker/fixes.ts';
import { createScopes } from '../../../src/node/worker/scopes.ts';
import type { FixTarget } from '../../../src/protocol/fixes.ts';
import { root } from '../../harness/paths.ts';

const LOW = 'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more.';
const line = (id: string, text: string, code = 'F41.1') => JSON.stringify({ id, code, text });
const LINES = [
  line('a', `${LOW} Her appetite is gone.`, 'F32.1'),
  line('phi', 'Reviewed on 12 March 2024, MRN 44871234, and again on 26 March 2024; jane.roe@example.com was told.'),
  line('b', `${LOW} She will come again.`, 'F32.1'),
  line('all', 'As an AI language model, I cannot say more. F41.1 was written to jane.roe@example.com on the form.'),
  '',
  line('code', 'Worries all day long about money, health and the children, for years.', 'f41.1x'),
  '{"id":"broken","code":',
  line('c', `${LOW} Her sister called.`, 'F32.1'),
];

describe('fixes in the worker', function () {
  this.timeout(60_000);
  let folder: string;
  let path: string;
  const signal = new AbortController().signal;
  const host = { request: () => assert.fail('asks for nothing'), notify: () => {} };
  const scopes = createScopes(join(root, 'media'));
  const entry = pathToFileURL(join(root, 'dist', 'checkWorker.js'));
  const checking = createChecking(scopes, host as never, entry);
  const check = checkingHandlers(checking);
  const fixes = fixHandlers(scopes, host as never, checking);
  const document = () => ({ uri: 'doc', path, scope: { folder, trusted: false } });
  const onDisk = (): FixTarget => ({ document: document() });
  /** The document followed, in a version. */
  const follow = async (text: string, version = 1): Promise<FixTarget> => {
    await check['check.open']({ document: document(), version, part: text, isFirst: true, isLast: true }, signal);
    return { document: document(), version };
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cw-fixes-'));
    path = join(folder, 'd.jsonl');
  });
  beforeEach(() => writeFileSync(path, `${LINES.join('\r\n')}\r\n`));
  afterEach(() => check['check.close']({ uri: 'doc' }, signal));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are the same for a followed document and for the file, and change nothing by themselves', async () => {
    const before = readFileSync(path);
    const ofFile = await fixes['fixes.bulk']({ target: onDisk(), choice: {}, seed: 5 }, signal);
    const target = await follow(LINES.join('\n'));
    const ofDocument = await fixes['fixes.bulk']({ target, choice: {}, seed: 5 }, signal);
    assert.deepEqual(ofDocument, ofFile);
    assert.deepEqual(
      ofFile.changes.map((change) => change.line),
      [1, 3],
    );
    assert.deepEqual(readFileSync(path), before);
    const after = ofFile.changes.map((change) => JSON.parse(change.after!).text as string);
    assert.doesNotMatch(after[0]!, /44871234|jane\.roe|12 March 2024/);
    assert.doesNotMatch(after[1]!, /AI language|F41|jane\.roe/);
    assert.deepEqual(Object.keys(ofFile.mended).sort(), ['label-leakage', 'llm-residue', 'phi']);
  });

  it('leave nothing safe to mend for a second time', async () => {
    const { changes } = await fixes['fixes.bulk']({ target: onDisk(), choice: {}, seed: 5 }, signal);
    const lines = [...LINES];
    for (const change of changes) lines[change.line] = change.after!;
    writeFileSync(path, lines.join('\n'));
    const again = await fixes['fixes.bulk']({ target: onDisk(), choice: {}, seed: 5 }, signal);
    assert.deepEqual(again.changes, []);
    assert.deepEqual(again.mended, {});
  });

  it('mend what is chosen: rules, lines, single findings', async () => {
    const bulk = (choice: Parameters<(typeof fixes)['fixes.bulk']>[0]['choice']) =>
      fixes['fixes.bulk']({ target: onDisk(), choice, seed: 5 }, signal);
    assert.deepEqual((await bulk({ rules: ['llm-residue'] })).mended, { 'llm-residue': 1 });
    assert.deepEqual(
      (await bulk({ lines: [[0, 2]] })).changes.map((change) => change.line),
      [1],
    );
    const [listed] = await fixes['fixes.list']({ target: onDisk(), lines: [3], seed: 5 }, signal);
    const label = listed!.findings.find(({ rule }) => rule === 'label-leakage')!;
    const one = await bulk({ places: [label] });
    assert.deepEqual(one.mended, { 'label-leakage': 1 });
    assert.match(one.changes[0]!.after!, /As an AI/);
    const twin = { rule: 'near-duplicate', line: 0, start: 30, end: 90 } as const;
    assert.equal((await bulk({ places: [twin] })).left, 1);
  });

  it('offer codes for a wrong one, and resolve the one that is chosen', async () => {
    const target = await follow(LINES.join('\n'));
    await checking.open.get('doc')!.ready(signal);
    const [listed] = await fixes['fixes.list']({ target, lines: [5], seed: 1 }, signal);
    const finding = listed!.findings.find(({ rule }) => rule === 'invalid-record')!;
    assert.ok(finding.fixes.every(({ kind }) => kind === 'fixCode'));
    const change = await fixes['fixes.resolve'](
      { target, before: listed!.source, place: finding, choice: 0, seed: 1 },
      signal,
    );
    assert.equal(JSON.parse(change.after!).code, 'F41.1');
    await assert.rejects(
      fixes['fixes.resolve']({ target, before: 'another', place: finding, choice: 0, seed: 1 }, signal),
      { code: 'stale-fix' },
    );
    await assert.rejects(
      fixes['fixes.resolve'](
        { target: { ...target, version: 9 }, before: listed!.source, place: finding, choice: 0, seed: 1 },
        signal,
      ),
      { code: 'stale-fix' },
    );
  });

  it('find all twins of a record, in a document and in a file', async () => {
    const expected = [
      [0, 'a'],
      [2, 'b'],
      [7, 'c'],
    ];
    const found = async (target: FixTarget, at: number) =>
      (await fixes['fixes.twins']({ target, line: at }, signal)).map((each) => [each.line, each.id]);
    assert.deepEqual(await found(onDisk(), 2), expected);
    const target = await follow(LINES.join('\n'));
    assert.deepEqual(await found(target, 0), expected);
    assert.deepEqual(await found(target, 1), []);
  });

  it('tell what a candidate would be found to be, and leave the dataset’s findings as they were', async () => {
    const target = await follow(LINES.join('\n'));
    const dataset = checking.open.get('doc')!;
    await dataset.ready(signal);
    const findings = () => LINES.map((_, at) => dataset.record(at)?.findings() ?? []);
    const before = findings();
    const there = dataset.record(1)!;
    const rules = there.candidate(line('phi', `${LOW} Nothing else.`, 'F32.1')).map(({ rule }) => rule);
    assert.deepEqual(rules, ['near-duplicate']);
    assert.deepEqual(findings(), before);
    assert.equal(target.version, dataset.version);
  });

  it('say where a record has gone', async () => {
    await assert.rejects(fixes['fixes.lines']({ target: onDisk(), lines: [99] }, signal), { code: 'stale-fix' });
  });
});

describe('differences between twins', () => {
  it('join what differs word by word into stretches', () => {
    assert.deepEqual(differences('Low. Her appetite is gone today.', 'Low. She agreed to come today.'), [
      { kind: 'same', text: 'Low. ' },
      { kind: 'there', text: 'She agreed to come' },
      { kind: 'here', text: 'Her appetite is gone' },
      { kind: 'same', text: ' today.' },
    ]);
    assert.deepEqual(differences('Same.', 'Same.'), [{ kind: 'same', text: 'Same.' }]);
  });

  it('hold every word of both texts where nothing is cut', () => {
    const words = fc.array(fc.constantFrom('low', 'mood', 'she', 'sleeps.', '😀', '\n'), { maxLength: 7 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [here, there] = [a.join(' '), b.join(' ')];
        const parts = differences(here, there);
        const of = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        assert.equal(of('there'), here);
        assert.equal(of('here'), there);
      }),
    );
  });
});
