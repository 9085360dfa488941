import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hashOfRecord } from '../../src/engine/review/decisions.ts';
import type { App } from '../../src/extension/app.ts';
import { findNode, openApp, readText, removeFolder, treeLines, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

const TEXTS = ['Worries all day. Write to jane.roe@example.com.', 'Low for six weeks and tired.', 'Hears two voices.'];
const RECORDS = TEXTS.map((text, at) => ({ id: `r${at}`, code: 'F41.1', text }));

describe('what the Datasets view says of checks and reviews', () => {
  let app: App;
  const uri = () => inWorkspace('states', 'states.jsonl');
  const sidecar = () => inWorkspace('states', 'states.jsonl.decisions.jsonl');
  const tree = () => app.datasetsTree.provider;
  const row = async () => (await treeLines(tree())).find((each) => each.startsWith('states.jsonl')) ?? '';
  const below = async () => treeLines(tree(), await findNode(tree(), ['states.jsonl']));
  const tooltip = async (...path: string[]) =>
    String((await tree().getTreeItem(await findNode(tree(), ['states.jsonl', ...path]))).tooltip);
  const verdict = (at: number, kind: string, author: string) => {
    const { id, code, text } = RECORDS[at]!;
    const hash = hashOfRecord({ codes: [code], text, source: '' });
    return JSON.stringify({ record: id, hash, kind, author, time: '2026-02-03T04:05:06.000Z' });
  };
  const broken = () =>
    vscode.languages.getDiagnostics(sidecar()).map(({ range, message }) => [range.start.line, message] as const);

  const autoSave = (value: string | undefined) =>
    vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Workspace);

  before(async () => {
    app = await openApp();
    await autoSave('off');
    await vscode.workspace.fs.createDirectory(inWorkspace('states'));
    await writeText(uri(), RECORDS.map((record) => JSON.stringify(record)).join('\n'));
    await app.datasets.read(uri());
  });
  after(async () => {
    await closeEditors();
    await autoSave(undefined);
    await removeFolder(app, inWorkspace('states'));
  });

  it('tells what was not checked, and what was found, in words', async () => {
    assert.equal(await row(), 'states.jsonl — 3 reports · not checked');
    assert.match(await tooltip(), /Not checked yet: use Check Dataset/);
    await app.findings.check(uri());
    const { findings, rules } = app.findings.get(uri())!.state!;
    assert.ok(findings.error >= 1 && rules.phi === 1);
    const [, words] = / · (\d+ errors?(?:, .*)?)$/.exec(await row()) ?? [];
    assert.ok(words?.startsWith(`${findings.error} error`), await row());
    assert.equal((await below())[0], `Findings — ${words}`);
    assert.match(await tooltip(), /3 of 3 records checked: .*\n {2}(.*\n)* *Identifying details: 1/);
    const check = await tree().getTreeItem(await findNode(tree(), ['states.jsonl', 'Findings']));
    assert.equal(check.command?.command, 'casewright.findings.focus');
  });

  it('tells how many records are accepted, need work, are rejected or open, and how far annotators agree', async () => {
    const [ann, ben] = ['Ann <ann@x.org>', 'Ben <ben@x.org>'];
    const decided = [verdict(0, 'reject', ann), verdict(0, 'reject', ben), verdict(1, 'accept', ann)];
    await writeText(sidecar(), `${decided.join('\n')}\n`);
    await waitFor('the counts', async () => (await below()).includes('Review — 1 accepted, 1 rejected, 1 open'));
    assert.match(
      await tooltip('Review'),
      /2 annotators agree on 100 % of 1 record; Cohen’s kappa not defined: all verdicts/,
    );
    await writeText(sidecar(), `${[...decided, verdict(1, 'revise', ben)].join('\n')}\n`);
    await waitFor('the new counts', async () =>
      (await below()).some((each) => /1 needs work, 1 rejected, 1 open/.test(each)),
    );
    assert.match(await tooltip(), /2 annotators agree on 50 % of 2 records; Cohen’s kappa 0\.\d\d/);
    assert.match(await tooltip('Review'), /1 record with differing verdicts/);
    await writeText(
      uri(),
      RECORDS.map(({ id, code }) => JSON.stringify({ id, code, text: 'Another text.' })).join('\n'),
    );
    await waitFor('the decisions to fall away', async () => (await below()).some((each) => each === 'Review — 3 open'));
  });

  it('marks lines of the decisions file that are no decisions, says so, and leaves them as they are', async () => {
    const text = `not JSON\n${verdict(0, 'accept', 'A')}\n<<<<<<< HEAD\n`;
    await writeText(sidecar(), text);
    await waitFor('the marks', () => broken().length === 2);
    assert.deepEqual(
      broken().map(([line]) => line),
      [0, 2],
    );
    assert.match(broken()[0]![1], /^This line is no decision and counts for nothing: not valid JSON/);
    assert.match(broken()[1]![1], /conflict mark of git/);
    await waitFor('the word of it', async () =>
      (await below()).some((each) => each.startsWith('Review — 2 broken lines in the decisions file')),
    );
    const review = await tree().getTreeItem(await findNode(tree(), ['states.jsonl', 'Review']));
    await vscode.commands.executeCommand(review.command!.command, ...review.command!.arguments!);
    const document = await vscode.workspace.openTextDocument(sidecar());
    const edit = new vscode.WorkspaceEdit();
    edit.insert(sidecar(), new vscode.Position(0, 0), '\n\n');
    edit.delete(sidecar(), new vscode.Range(2, 0, 3, 0));
    await vscode.workspace.applyEdit(edit);
    await waitFor('the marks of what is typed', () => broken().length === 1 && broken()[0]![0] === 2);
    assert.ok(document.isDirty);
    assert.equal(await readText(sidecar()), text);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeEditors();
    await waitFor('the marks of the file', () => broken().length === 2);
    await vscode.workspace.fs.delete(sidecar());
    await waitFor('their end', () => broken().length === 0);
    await waitFor('the end of the row', async () => !(await below()).some((each) => each.startsWith('Review')));
  });
});
