import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { createChecking } from '../../../src/node/worker/checking/loadChecking.ts';
import { checkingHandlers } from '../../../src/node/worker/checking.ts';
import { findingListHandlers } from '../../../src/node/worker/findingLists.ts';
import { createScopes } from '../../../src/node/worker/scopes.ts';
import type { CheckState, LineEdit, PlacedFinding } from '../../../src/protocol.ts';
import { root } from '../../harness/paths.ts';

const ROUTINE = 'He was told to call the clinic at once should anything get worse before then.';
const LOW = 'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more.';

const line = (id: string, text: string, code = 'F32.1') => JSON.stringify({ id, code, text });

/** Lines that give every rule something to find, and twins something to lose. */
const LINES = [
  line('a', `${LOW} ${ROUTINE}`),
  line('b', `${LOW} ${ROUTINE}`),
  line('a', `He hears two voices that comment on what he does and talk about him. ${ROUTINE}`, 'F20.0'),
  line('c', `Reviewed on 12 March 2024 in Salamanca, MRN 44871234, jane.roe@example.com. ${ROUTINE}`, 'F41.1'),
  line('d', `As an AI language model, I cannot say more about F41.1 here. ${ROUTINE}`, 'F41.1'),
  line('e', `Worry 😀 \\u00e9 all day long about money, health and the children for years. ${ROUTINE}`, 'F41.1'),
  line('f', `${LOW} Her sister came along and told of a quiet childhood by the sea in the north. ${ROUTINE}`),
  line('', 'Too short.', 'F99.999'),
  '{"id":"broken","code":',
  '',
];

describe('the live check of a dataset', function () {
  this.timeout(120_000);
  let folder: string;
  let told: CheckState[];
  let waiting: (() => void)[] = [];
  const signal = new AbortController().signal;
  const host = {
    request: () => assert.fail('asks for nothing'),
    notify(_method: string, state: unknown) {
      told.push(state as CheckState);
      for (const wake of waiting) wake();
      waiting = [];
    },
  };
  const entry = pathToFileURL(join(root, 'dist', 'checkWorker.js'));
  const checking = createChecking(createScopes(join(root, 'media')), host as never, entry);
  const handlers = { ...checkingHandlers(checking), ...findingListHandlers(checking) };
  const documentOf = (uri: string) => ({ uri, path: join(folder, `${uri}.jsonl`), scope: { folder, trusted: false } });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cw-live-'));
    const config = {
      datasets: [{ files: '*.jsonl', references: ['notes.txt'] }],
      checks: { plagiarism: { minRun: 8 } },
    };
    writeFileSync(join(folder, 'casewright.json'), JSON.stringify(config));
    writeFileSync(
      join(folder, 'notes.txt'),
      `A note.\r\n\r\nHer sister came along and told of a quiet childhood by the sea.\n`,
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    told = [];
  });

  const stateOf = (uri: string) => told.findLast((state) => state.uri === uri);
  const settled = async (uri: string, version: number): Promise<CheckState> => {
    for (;;) {
      const state = stateOf(uri);
      if (state?.version === version && state.isSettled) return state;
      if (state?.failure) throw new Error(state.failure.message);
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const open = (uri: string, text: string, version = 1) =>
    handlers['check.open']({ document: documentOf(uri), version, part: text, isFirst: true, isLast: true }, signal);
  const change = (uri: string, version: number, edits: LineEdit[], lines: number) =>
    handlers['check.change']({ uri, version, edits, lines }, signal);
  const shown = async (uri: string): Promise<PlacedFinding[]> => {
    const { near, others, hidden } = await handlers['check.shown']({ uri, visible: [[0, 0]], maximum: 10_000 }, signal);
    assert.equal(hidden, 0);
    const order = ({ line, rule, start, message }: PlacedFinding) =>
      `${line}`.padStart(6, '0') + rule + start + message;
    return [...near, ...others].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  };
  const fresh = async (lines: readonly string[]) => {
    await open('fresh', lines.join('\n'));
    await settled('fresh', 1);
    const findings = await shown('fresh');
    await handlers['check.close']({ uri: 'fresh' }, signal);
    told = told.filter(({ uri }) => uri !== 'fresh');
    return findings;
  };

  it('finds what the command line finds, each where it stands, with the places it speaks of', async () => {
    await open('all', LINES.join('\r\n'));
    const state = await settled('all', 1);
    assert.equal(state.records, 9);
    assert.equal(state.checked, 9);
    const found = await shown('all');
    const marked = ({ line: at, start, end }: PlacedFinding) => LINES[at]!.slice(start, end);
    const of = (rule: string, at: number) => found.filter((finding) => finding.rule === rule && finding.line === at);
    assert.equal(marked(of('phi', 3).find(({ message }) => /mail/i.test(message))!), 'jane.roe@example.com');
    const [copied] = of('plagiarism', 6);
    assert.equal(marked(copied!), 'Her sister came along and told of a quiet childhood by the sea');
    assert.equal(copied!.related!.path, join(folder, 'notes.txt'));
    assert.deepEqual(copied!.related!.range, { line: 2, start: 0, endLine: 2, end: 62 });
    const [twin] = of('near-duplicate', 1);
    assert.equal(twin!.isRedundant, true);
    assert.equal(of('near-duplicate', 0)[0]!.isRedundant, undefined);
    assert.deepEqual(twin!.related!.range, { line: 0, start: 33, endLine: 0, end: LINES[0]!.length - 3 });
    const [again] = of('invalid-record', 2);
    assert.equal(LINES[0]!.slice(again!.related!.range.start, again!.related!.range.end), '"a"');
    assert.equal(
      of('low-diversity', 3).some((finding) => marked(finding) === ROUTINE.slice(0, -1)),
      true,
    );
    assert.equal(of('invalid-record', 8).length, 1);
    assert.equal(
      Object.values(state.rules).reduce((sum, count) => sum + count, 0),
      found.length,
    );
  });

  it('checks a file on disk just the same', async () => {
    writeFileSync(documentOf('disk').path, LINES.join('\n'));
    await handlers['check.file']({ document: documentOf('disk') }, signal);
    const state = await settled('disk', 0);
    assert.equal(state.records, 9);
    assert.deepEqual(await shown('disk'), await fresh(LINES));
    const page = { uri: 'disk', skip: 2, limit: 3, rules: ['phi'] as const };
    const { findings, more } = await handlers['check.findings'](page, signal);
    assert.equal(findings.length + 2 + Number(more), Math.min(state.rules.phi!, 6));
  });

  it('tells all of the findings of lines', async () => {
    await open('full', LINES.join('\n'));
    await settled('full', 1);
    const all = await handlers['check.findings']({ uri: 'full', limit: 1000 }, signal);
    assert.equal(all.findings.length, (await shown('full')).length);
    const [one] = (
      await handlers['check.findings']({ uri: 'full', from: 1, to: 1, rules: ['near-duplicate'], limit: 9 }, signal)
    ).findings;
    assert.ok(one && 'evidence' in one && one.evidence.rule === 'near-duplicate');
    assert.equal(one.evidence.twin.line, 1);
    for (let skip = 0; skip < all.findings.length; skip += 3) {
      const { findings, more } = await handlers['check.findings']({ uri: 'full', skip, limit: 3 }, signal);
      assert.deepEqual(findings, all.findings.slice(skip, skip + 3));
      assert.equal(more, skip + 3 < all.findings.length);
    }
  });

  it('says after an edit what a fresh check says, twins and lines that moved included', async () => {
    const text = fc.constantFrom(
      ...LINES,
      line('z', `${LOW} ${ROUTINE} He said so.`),
      line('g', ROUTINE.repeat(2)),
      '{',
      ' ',
    );
    const edit = fc.record({ at: fc.nat(30), removed: fc.nat(3), lines: fc.array(text, { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        async (batches) => {
          let lines = [...LINES, ...LINES.slice(2, 6)];
          let version = 1;
          told = [];
          await open('edited', lines.join('\n'), version);
          for (const batch of batches) {
            const edits = inOrder(batch, lines.length);
            for (const { start, removed, lines: added } of [...edits].reverse()) {
              lines = [...lines.slice(0, start), ...added, ...lines.slice(start + removed)];
            }
            version += 1;
            await change('edited', version, edits, lines.length);
            if (version % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
          }
          await settled('edited', version);
          assert.deepEqual(await shown('edited'), await fresh(lines));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('leaves out what was suppressed, and shows it again when that is taken back', async () => {
    const { path } = documentOf('decided');
    const common = { author: 'A', time: '2026-01-02T03:04:05.000Z', reason: 'invented' };
    const suppression = { kind: 'suppress', scope: 'rule-in-dataset', rule: 'phi', ...common };
    const phi = async () => (await shown('decided')).filter(({ rule }) => rule === 'phi').length;
    const decide = async (lines: string) => {
      writeFileSync(`${path}.decisions.jsonl`, lines);
      told = [];
      await handlers['check.decided']({ path }, signal);
      await settled('decided', 1);
    };
    await open('decided', LINES.join('\n'));
    await settled('decided', 1);
    const all = await shown('decided');
    assert.ok((await phi()) > 0);
    await decide(`${JSON.stringify(suppression)}\n`);
    assert.equal(await phi(), 0);
    assert.deepEqual(
      await shown('decided'),
      all.filter(({ rule }) => rule !== 'phi'),
    );
    writeFileSync(path, LINES.join('\n'));
    told = [];
    await handlers['check.close']({ uri: 'decided' }, signal);
    await handlers['check.file']({ document: documentOf('decided') }, signal);
    await settled('decided', 0);
    assert.equal(await phi(), 0);
    writeFileSync(`${path}.decisions.jsonl`, '');
    told = [];
    await handlers['check.decided']({ path }, signal);
    await settled('decided', 0);
    assert.deepEqual(await shown('decided'), all);
  });

  it('refuses edits of another document than the one it knows', async () => {
    await open('step', LINES.join('\n'));
    await assert.rejects(change('step', 2, [{ start: 0, removed: 0, lines: [] }], 5), { code: 'out-of-step' });
  });

  it('says why a dataset cannot be checked, and checks it once that is mended', async () => {
    writeFileSync(join(folder, 'casewright.json'), '{"datasets":[{"files":"*.jsonl","references":["none/*.txt"]}]}');
    await open('fails', LINES.join('\n'));
    await assert.rejects(settled('fails', 1), /No file matches the reference none/);
    writeFileSync(join(folder, 'casewright.json'), '{"checks":{"rules":{"phi":"information","off-code":"off"}}}');
    told = [];
    await handlers['check.again']({ uri: 'fails' }, signal);
    const { rules } = await settled('fails', 1);
    assert.equal(rules['off-code'] ?? 0, 0);
    assert.ok(
      (await shown('fails')).filter(({ rule }) => rule === 'phi').every(({ severity }) => severity === 'information'),
    );
  });

  it('leads from finding to finding while everything is checked anew', async () => {
    await open('walked', LINES.join('\n'));
    await settled('walked', 1);
    const go = async (line: number, key?: string) =>
      handlers['findings.next'](
        { ...{ uri: 'walked', filter: { rules: ['phi'] }, line, start: 0, isBack: false }, ...(key && { key }) },
        signal,
      );
    const first = await go(-1);
    const second = await go(first!.finding.line, first!.key);
    assert.ok(second && second.key !== first!.key);
    await handlers['check.again']({ uri: 'walked' }, signal);
    assert.deepEqual(await go(first!.finding.line, first!.key), second);
    await handlers['check.again']({ uri: 'walked' }, signal);
    const waiting = go(LINES.length);
    await handlers['check.close']({ uri: 'walked' }, signal);
    assert.equal(await waiting, null);
  });

  it('knows which files it rests on: open, on disk, named by a pattern since, or waited for', async () => {
    const config = { datasets: [{ files: '*.jsonl', references: ['sources/*.txt'] }] };
    writeFileSync(join(folder, 'casewright.json'), JSON.stringify(config));
    const source = (name: string) => join(folder, 'sources', name);
    const concerned = async (name: string, isNew: boolean) => {
      const all = await handlers['check.dependents']({ path: source(name), isNew }, signal);
      return all.filter((uri) => uri.startsWith('rests-')).sort();
    };
    await open('rests-open', LINES.join('\n'));
    await assert.rejects(settled('rests-open', 1), /No file matches the reference sources/);
    assert.deepEqual(await concerned('one.txt', true), ['rests-open']);
    mkdirSync(join(folder, 'sources'));
    writeFileSync(source('one.txt'), 'A first source.\n');
    told = [];
    await handlers['check.again']({ uri: 'rests-open' }, signal);
    await settled('rests-open', 1);
    writeFileSync(documentOf('rests-disk').path, LINES.join('\n'));
    await handlers['check.file']({ document: documentOf('rests-disk') }, signal);
    await settled('rests-disk', 0);
    assert.deepEqual(await concerned('one.txt', false), ['rests-disk', 'rests-open']);
    assert.deepEqual(await concerned('two.txt', false), []);
    writeFileSync(source('two.txt'), 'A second source.\n');
    assert.deepEqual(await concerned('two.txt', true), ['rests-disk', 'rests-open']);
    assert.deepEqual(await concerned('../elsewhere.txt', true), []);
  });

  it('is of the open document where the file was asked for right before', async () => {
    writeFileSync(documentOf('both').path, LINES.slice(0, 2).join('\n'));
    const disk = handlers['check.file']({ document: documentOf('both') }, signal);
    await Promise.all([disk, open('both', LINES.join('\n'), 7)]);
    const { records } = await settled('both', 7);
    assert.equal(records, LINES.length - 1);
    assert.ok(told.every(({ uri, version }) => uri !== 'both' || version === 7));
  });
});

/** Edits as they are sent: in order, apart from each other, inside the document. */
function inOrder(
  batch: readonly { readonly at: number; readonly removed: number; readonly lines: string[] }[],
  length: number,
): LineEdit[] {
  let end = 0;
  return [...batch]
    .sort((a, b) => a.at - b.at)
    .map(({ at, removed, lines }) => {
      const start = Math.min(Math.max(at, end), length);
      end = Math.min(start + removed, length);
      return { start, removed: end - start, lines };
    });
}
