import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { decide, decideAll, takeBack } from '../../src/extension/review/decide.ts';
import { openApp, readText, removeFolder, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

const ROUTINE = 'He was told to call the clinic at once should anything get worse before then.';

/** Thirty records, no two alike; every fifth one names a person's address. */
const RECORDS = Array.from({ length: 30 }, (_, at) => {
  const words = Array.from({ length: 14 }, (_, word) => `w${at}x${word}`).join(' ');
  const address = at % 5 === 0 ? ' Write to jane.roe@example.com.' : '';
  return { id: `r${at + 1}`, code: 'F32.1', text: `Seen with low mood.\nIn detail: ${words}.${address}` };
});
const textOf = (records: readonly object[]) => `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;

describe('the round of a review', () => {
  let app: App;
  const folder = () => inWorkspace('review');
  const file = (name: string) => vscode.Uri.joinPath(folder(), name);
  const git = (...args: string[]) => execFileSync('git', ['-C', folder().fsPath, ...args]);
  const become = (name: string) => {
    git('config', 'user.name', name);
    git('config', 'user.email', `${name.toLowerCase().replace(' ', '.')}@clinic.example`);
  };
  const sidecar = (dataset: vscode.Uri) => `${dataset.fsPath}.decisions.jsonl`;
  const decisions = (dataset: vscode.Uri): Record<string, unknown>[] =>
    readFileSync(sidecar(dataset), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`casewright.${command}`, ...args);
  const begin = async (name: string, records: readonly object[] = RECORDS): Promise<vscode.Uri> => {
    await vscode.workspace.fs.delete(vscode.Uri.file(sidecar(file(name)))).then(undefined, () => undefined);
    await writeText(file(name), textOf(records));
    await app.datasets.read(file(name));
    return file(name);
  };
  const shownText = () => vscode.window.activeTextEditor?.document.getText();
  const atRecord = (id: string) =>
    waitFor(`record ${id}`, () => {
      const text = RECORDS.find((record) => record.id === id)!.text;
      return app.review.current?.id === id && shownText() === text;
    });
  const lensesOf = (uri: vscode.Uri) =>
    vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 200);

  before(async () => {
    app = await openApp();
    await vscode.workspace.fs.createDirectory(folder());
    git('init', '-q');
    become('Ann Doe');
  });
  beforeEach(() => become('Ann Doe'));
  after(async () => {
    await removeFolder(app, folder());
  });
  afterEach(async () => {
    await app.review.stop();
    await closeEditors();
  });

  it('goes through thirty records, remembers where it stopped, and sums up', async () => {
    const dataset = await begin('thirty.jsonl');
    await run('reviewDataset', dataset, 'all');
    await atRecord('r1');
    assert.equal(app.review.status, '$(checklist) Review: 1 of 30 · 6 flagged left');
    await run('reviewAccept');
    await atRecord('r2');
    await run('reviewReject', undefined, 'No such patient');
    await atRecord('r3');
    await run('reviewRevise', undefined, '');
    await atRecord('r4');
    await waitFor('the count', () => app.review.status === '$(checklist) Review: 4 of 30 · 5 flagged left');
    const made = decisions(dataset);
    assert.deepEqual(
      made.map(({ record, kind, reason, author }) => [record, kind, reason, author]),
      [
        ['r1', 'accept', undefined, 'Ann Doe <ann.doe@clinic.example>'],
        ['r2', 'reject', 'No such patient', 'Ann Doe <ann.doe@clinic.example>'],
        ['r3', 'revise', undefined, 'Ann Doe <ann.doe@clinic.example>'],
      ],
    );
    await run('reviewNextFlagged');
    await atRecord('r6');
    await run('reviewPreviousFlagged');
    await atRecord('r26');
    await run('reviewNextFlagged');
    await atRecord('r6');
    await run('reviewPrevious');
    await atRecord('r5');
    await run('reviewStop');
    assert.equal(app.review.status, '');
    // Chosen first, it goes on where it stopped.
    const again = run('reviewDataset', dataset);
    await waitFor('the question', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return app.review.counts !== undefined;
    });
    await again;
    await atRecord('r5');
    for (let at = 5; at < 30; at += 1) {
      await run('reviewAccept');
      await atRecord(`r${at + 1}`);
    }
    assert.equal(app.review.counts?.left, 2);
    await run('reviewAccept');
    assert.deepEqual(app.review.counts?.decided, { accept: 27, reject: 1, revise: 1 });
    await vscode.commands.executeCommand('notifications.clearAll');
    await run('reviewAccept', { uri: dataset.toString(), line: 3 });
    assert.equal(app.review.counts?.left, 0);
    assert.equal(decisions(dataset).length, 30);
  });

  it('takes decisions back, to what was decided before', async () => {
    const dataset = await begin('undo.jsonl');
    await run('reviewDataset', dataset, 'all');
    await atRecord('r1');
    await run('reviewAccept');
    await atRecord('r2');
    await run('reviewPrevious');
    await atRecord('r1');
    await run('reviewReject', undefined, 'On second thoughts');
    await atRecord('r2');
    assert.equal(app.review.counts?.decided.reject, 1);
    await run('reviewUndo');
    await atRecord('r1');
    assert.equal(app.review.counts?.decided.accept, 1);
    assert.equal(app.review.counts?.decided.reject, 0);
    await run('reviewUndo');
    await atRecord('r1');
    assert.equal(app.review.counts?.left, 30);
    assert.deepEqual(
      decisions(dataset).map(({ kind, withdrawn }) => [kind, withdrawn]),
      [
        ['accept', undefined],
        ['reject', undefined],
        ['accept', undefined],
        ['accept', true],
      ],
    );
  });

  it('drops a decision when the text changes, in the record or in the file', async () => {
    const dataset = await begin('edited.jsonl');
    await run('reviewDataset', dataset, 'all');
    await atRecord('r1');
    await run('reviewAccept');
    await atRecord('r2');
    await run('reviewAccept');
    await atRecord('r3');
    await run('reviewPrevious');
    await atRecord('r2');
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Reworded. '));
    assert.ok(await editor.document.save());
    await waitFor('the record to be open again', () => app.review.counts?.left === 29);
    assert.equal(app.review.current?.id, 'r2');
    const titles = (await lensesOf(editor.document.uri)).map(({ command }) => command?.title ?? '').join(' | ');
    assert.match(titles, /^Accept \| Reject \| Needs work \| Note \| \S*\s?Undecided again \| /);
    // What is typed and not saved yet is saved first: the decision is on what is seen.
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Once more. '));
    await run('reviewAccept');
    await waitFor('the next record', () => app.review.current?.id === 'r3');
    assert.equal(app.review.counts?.left, 28);
    assert.match(await readText(dataset), /"Once more\. Reworded\. Seen/);
    const edits = new vscode.WorkspaceEdit();
    const document = await vscode.workspace.openTextDocument(dataset);
    await vscode.window.showTextDocument(document);
    const at = document.lineAt(0).text.indexOf('low mood');
    edits.replace(dataset, new vscode.Range(0, at, 0, at + 3), 'sad');
    assert.ok(await vscode.workspace.applyEdit(edits));
    await waitFor('the other record to be open again', () => app.review.counts?.left === 29);
  });

  it('keeps the verdicts of two people apart, and shows where they differ', async () => {
    const dataset = await begin('two.jsonl');
    await run('reviewDataset', dataset, 'all');
    await atRecord('r1');
    await run('reviewAccept');
    await atRecord('r2');
    await run('reviewAccept');
    await atRecord('r3');
    await run('reviewStop');
    become('Bob Roe');
    await run('reviewDataset', dataset, 'undecided');
    await atRecord('r1');
    assert.equal(app.review.counts?.total, 30);
    await run('reviewReject', undefined, 'Not depression');
    await atRecord('r2');
    await run('reviewAccept');
    await atRecord('r3');
    await run('reviewStop');
    await run('reviewDataset', dataset, 'disputed');
    await atRecord('r1');
    assert.equal(app.review.counts?.total, 1);
    const lenses = await lensesOf(vscode.window.activeTextEditor!.document.uri);
    const state = lenses.find(({ command }) => command?.title.includes('Disputed'))?.command?.tooltip ?? '';
    assert.match(state, /^Disputed: accepted by Ann Doe on .*; rejected by Bob Roe on /);
  });

  it('leaves broken lines of the decisions where they are', async () => {
    const dataset = await begin('broken.jsonl');
    const broken = '{"kind":"accept"}\n<<<<<<< HEAD\nnot json\n';
    await writeText(vscode.Uri.file(sidecar(dataset)), broken);
    await run('reviewDataset', dataset, 'all');
    await atRecord('r1');
    await run('reviewAccept');
    await atRecord('r2');
    const text = readFileSync(sidecar(dataset), 'utf8');
    assert.ok(text.startsWith(broken));
    assert.equal(text.slice(broken.length).trim().split('\n').length, 1);
  });

  it('tells records without an id, and those with the same one, by their place', async () => {
    const records = [
      { code: 'F32.1', text: 'The first report has no id, and says that he sleeps badly.' },
      { id: 'same', code: 'F32.1', text: 'The second report says that she eats too little now.' },
      { id: 'same', code: 'F41.1', text: 'The third report has the id of the one before it here.' },
      { code: 'F41.1', text: 'The fourth report has none either, and worries all day.' },
    ];
    const dataset = await begin('noid.jsonl', records);
    await run('reviewDataset', dataset, 'all');
    for (const [at, { text }] of records.entries()) {
      await waitFor(`record ${at + 1}`, () => app.review.current?.line === at && shownText() === text);
      await run(at % 2 === 0 ? 'reviewAccept' : 'reviewReject', undefined, '');
    }
    await waitFor('the end', () => app.review.counts === undefined);
    const made = decisions(dataset);
    assert.deepEqual(
      made.map(({ record, line, kind }) => [record, line, kind]),
      [
        [undefined, 1, 'accept'],
        ['same', undefined, 'reject'],
        ['same', undefined, 'accept'],
        [undefined, 4, 'reject'],
      ],
    );
    await run('reviewDataset', dataset, 'all');
    assert.deepEqual(app.review.counts?.decided, { accept: 2, reject: 2, revise: 0 });
  });

  it('judges no record that is not looked at, and ends when the dataset goes', async () => {
    const dataset = await begin('gone.jsonl');
    await run('reviewDataset', dataset, 'all');
    await atRecord('r1');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'Something else' }));
    await run('reviewAccept');
    await atRecord('r1');
    assert.ok(!existsSync(sidecar(dataset)));
    assert.equal(app.review.counts?.left, 30);
    await run('reviewAccept', { uri: dataset.toString(), line: 8 });
    await atRecord('r10');
    await vscode.workspace.fs.delete(dataset);
    await run('reviewUndo');
    await waitFor('the end', () => app.review.counts === undefined);
  });

  it('can be practised on ten reports with planted faults, which stay as they are when it is begun again', async () => {
    await run('practiseReview');
    await waitFor('the first report', () => shownText()?.startsWith('Seen at the practice'));
    const begun = '$(checklist) Review: 1 of 10 · 6 flagged left';
    await waitFor('the counts', () => app.review.status === begun);
    const dataset = inWorkspace('casewright-practice.jsonl');
    const { findings } = await app.engine.request('check.findings', { uri: dataset.toString(), limit: 100 });
    assert.deepEqual(
      findings.map(({ line, rule }) => `${line + 1} ${rule}`),
      [
        '1 near-duplicate',
        '2 phi',
        '2 phi',
        '4 near-duplicate',
        '5 label-leakage',
        '5 label-leakage',
        '6 llm-residue',
        '8 off-code',
      ],
    );
    await run('reviewAccept');
    await waitFor('the second report', () => shownText()?.startsWith('Since the spring'));
    const text = await readText(dataset);
    await run('reviewStop');
    await run('practiseReview');
    assert.equal(app.review.counts?.decided.accept, 1);
    assert.equal(await readText(dataset), text);
    await run('reviewStop');
    await vscode.workspace.fs.delete(dataset);
  });

  it('refuses what is saved nowhere, and what holds no record', async () => {
    const dataset = await begin('refused.jsonl');
    await assert.rejects(decide(app, dataset, { line: 99 }, { kind: 'accept' }), /no record on line 100/);
    assert.ok(!existsSync(sidecar(dataset)));
    const untitled = await vscode.workspace.openTextDocument({ language: 'jsonl', content: textOf(RECORDS) });
    await assert.rejects(decide(app, untitled.uri, { line: 0 }, { kind: 'accept' }), /not saved in a file/);
  });

  it('suppresses one finding, a rule in a record, a rule everywhere, and takes it back; live and on disk', async () => {
    const twice = {
      id: 'r1',
      code: 'F32.1',
      text: 'Write to a.b@example.com now. Then write to a.b@example.com once more, he says.',
    };
    const records = [twice, { ...twice, id: 'r2', text: `${twice.text} And to c.d@example.com.` }];
    for (const isOpen of [true, false]) {
      const dataset = await begin(isOpen ? 'open.jsonl' : 'closed.jsonl', records);
      if (isOpen) await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(dataset));
      else await app.findings.check(dataset);
      const addresses = async (line: number) => {
        const params = { uri: dataset.toString(), from: line, to: line, rules: ['phi' as const], limit: 50 };
        return (await app.engine.request('check.findings', params)).findings;
      };
      const until = (line: number, count: number) =>
        waitFor(`${count} findings in line ${line}`, async () => {
          const found = await addresses(line);
          return app.findings.get(dataset)?.state?.isDone && found.length === count ? found : undefined;
        });
      const [, second] = await until(0, 2);
      const suppress = { kind: 'suppress', scope: 'finding', finding: second!, reason: 'The clinic’s own' } as const;
      const first = await decideAll(app, dataset, [{ line: 0, decision: suppress }]);
      const [left] = await until(0, 1);
      assert.notEqual(left!.start, second!.start);
      await decide(app, dataset, { line: 0 }, { ...suppress, finding: left! });
      await until(0, 0);
      await until(1, 3);
      await takeBack(app, dataset, first);
      assert.equal((await until(0, 1))[0]!.start, second!.start);
      const inRecord = { kind: 'suppress', scope: 'rule-in-record', rule: 'phi', reason: 'Invented' } as const;
      await decide(app, dataset, { line: 1 }, inRecord);
      await until(1, 0);
      await until(0, 1);
      await decide(app, dataset, { line: 0 }, { ...inRecord, scope: 'rule-in-dataset' });
      await until(0, 0);
      await assert.rejects(decide(app, dataset, { line: 0 }, suppress), /not there any more/);
    }
  });
});

describe('what stands above records', () => {
  let app: App;

  before(async () => {
    app = await openApp();
  });
  afterEach(closeEditors);
  after(() => removeFolder(app, inWorkspace('review')));

  it('tells code, words, findings and decisions, and can be switched off; a hover tells the numbers', async () => {
    const uri = inWorkspace('review', 'lenses.jsonl');
    const low = 'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more.';
    const records = [
      { id: 'a', code: 'F32.1', text: `${low} She came alone.` },
      { id: 'b', code: 'F32.1', text: `${low} He came with her.` },
      {
        id: 'c',
        code: 'F41.1',
        text: 'Worries all day about money and health; tense, restless and tired since the spring.',
      },
    ];
    await writeText(uri, textOf(records));
    await app.datasets.read(uri);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await waitFor('the check', () => app.findings.get(uri)?.state?.isSettled);
    await decide(app, uri, { line: 2 }, { kind: 'note', reason: 'Ask *about* the [garden](x)' });
    const titles = async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        uri,
        200,
      );
      return lenses.map(({ range, command }) => `${range.start.line} ${command?.title ?? ''}`);
    };
    // The decision has the dataset checked again; until then, the lenses say that it is not.
    const said = await waitFor('the lenses', async () => {
      const now = await titles();
      return now.some((title) => title.startsWith('0 ')) && !now.join().includes('not checked') ? now : undefined;
    });
    assert.ok(
      said.some((title) => /^0 F32\.1 .+ · 22 words$/.test(title)),
      said.join('\n'),
    );
    assert.ok(
      said.some((title) => /^0 \$\(\w+\) near-duplicate records · 7\d % like b$/.test(title)),
      said.join('\n'),
    );
    assert.ok(said.includes('2 $(check) nothing found'), said.join('\n'));
    assert.ok(said.includes('2 $(circle-outline) Undecided · note'), said.join('\n'));
    const place = new vscode.Position(2, 7);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, place);
    const text = hovers
      .flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value))
      .join('\n');
    assert.match(text, /\*\*Record c\*\*/);
    assert.match(text, /Length \| 14 words/);
    assert.match(text, /Note \| Ask \\\*about\\\* the/);
    const settings = vscode.workspace.getConfiguration('casewright');
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Global);
    await waitFor('no lenses', async () => (await titles()).length === 0);
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
  });

  it('names the same passage the same, however much of it stands in a record', async () => {
    const uri = inWorkspace('review', 'clusters.jsonl');
    const records = Array.from({ length: 8 }, (_, at) => {
      const own = Array.from({ length: 12 }, (_, word) => `v${at}y${word}`).join(' ');
      const more = at % 2 === 0 ? ' He agreed to this and left with his wife and son.' : '';
      return { id: `c${at}`, code: 'F41.1', text: `${own}. ${ROUTINE}${more}` };
    });
    await writeText(uri, textOf(records));
    await app.datasets.read(uri);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await waitFor('the check', () => app.findings.get(uri)?.state?.isSettled);
    const document = { uri: uri.toString(), path: uri.fsPath, scope: { trusted: true } };
    const { marks } = await app.engine.request('review.clusters', { document, from: 0, to: 100 });
    assert.equal(new Set(marks.map(({ line }) => line)).size, 8);
    assert.equal(new Set(marks.map(({ cluster }) => cluster)).size, 1);
  });
});

describe('the keys of a review', () => {
  it('are none that the editor has for writing text', async () => {
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const text = defaults.getText().replace(/^\s*\/\/.*$/gm, '');
    const bound = JSON.parse(text) as { key: string; command: string; when?: string }[];
    assert.ok(bound.length > 500);
    const { packageJSON } = vscode.extensions.getExtension('casewright.casewright')!;
    const all = packageJSON.contributes.keybindings as { key: string; command: string }[];
    assert.deepEqual(
      all.filter((each) => typeof each.command !== 'string'),
      [],
    );
    const ours = all.filter(({ command }) => command.startsWith('casewright.review'));
    assert.equal(ours.length, 10);
    const elsewhere =
      /quickInput|inQuickInput|notebook|chat|Chat|terminal|Terminal|search|Search|testing|breakpoint|findWidget|listFocus|markdown|inlineEdit|accessib|interactive|scm/;
    for (const { key } of ours) {
      const clashes = bound.filter((each) => each.key === key && !elsewhere.test(`${each.when ?? ''} ${each.command}`));
      assert.deepEqual(clashes, [], key);
    }
  });
});
