import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import type { FindingNode } from '../../src/extension/findingsTree/findingNodes.ts';
import { openApp, readText, removeFolder, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

const LOW =
  'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more. Nothing gives her pleasure now.';
const COPIED = 'Her sister came along and told of a quiet childhood by the sea in the north';

/** Records as they stand in a file, escapes and all. */
const LINES: readonly string[] = [
  String.raw`{"id":"phi","code":"F41.1","text":"Caf\u00e9 \ud83d\ude00 😀 \"at last\".\nMrs. Margaret Holloway came on 12 March 2021; write to jane.roe@example.com. Seen again on 26 March 2021, Mrs. Holloway was calm.","meta":{"note":"\u00e9"}}`,
  String.raw`{"meta":{"note":"\"😀\""},"id":"label","code":"F41.1","text":"\\ Worry all day about money and health \/ the children: F41.1 was written on the form of the clinic 😀."}`,
  String.raw`{"id":"residue","code":"F41.1","text":"As an AI language model, I cannot examine patients. He \ud83d\ude00 worries about work and money all day long, \"always\"."}`,
  '{"id":"code","code":"f41.1x","text":"😀 She worries about money and work from morning to night, and nothing has helped her so far."}',
  String.raw`{"id":"twin-a","code":"F32.1","text":"\u201c${LOW}\u201d \ud83d\ude00 She said so herself."}`,
  String.raw`{"id":"twin-b","code":"F32.1","text":"😀\t${LOW} He agreed."}`,
  String.raw`{"id":"copied","code":"F41.1","text":"\u00bf😀\n${COPIED}\u2026 and he listened to her for a while."}`,
];

describe('fixes of findings', () => {
  let app: App;
  const folder = () => inWorkspace('fixes');
  const file = (name: string) => vscode.Uri.joinPath(folder(), name);
  const ours = (uri: vscode.Uri) =>
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Casewright');
  const ruleOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? String(code.value) : '');
  const settled = (uri: vscode.Uri) =>
    waitFor('the check', () => {
      const known = app.findings.get(uri);
      return known?.isCurrent && known.isShown && known.state?.isSettled ? known.state : undefined;
    });
  const open = async (name: string, text: string) => {
    await writeText(file(name), text);
    const document = await vscode.workspace.openTextDocument(file(name));
    await vscode.window.showTextDocument(document);
    await settled(document.uri);
    return document;
  };
  const actionsAt = async (uri: vscode.Uri, range: vscode.Range, kind?: string) =>
    await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
  const run = async ({ command }: vscode.CodeAction) =>
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
  const actionOn = async (uri: vscode.Uri, line: number, rule: string, title: RegExp) => {
    const diagnostic = await waitFor(`a finding of ${rule}`, () =>
      ours(uri).find((each) => ruleOf(each) === rule && each.range.start.line === line),
    );
    const actions = await actionsAt(uri, diagnostic.range);
    const found = actions.find((action) => title.test(action.title));
    assert.ok(found, `${title} among ${actions.map((action) => action.title).join(' | ')}`);
    return found;
  };
  /** Everything but one line is as it was, byte for byte. */
  const assertOnly = (before: string, after: string, line: number, lineBreak: string) => {
    const [was, is] = [before.split(lineBreak), after.split(lineBreak)];
    assert.equal(is.length, was.length);
    for (const [at, text] of is.entries()) if (at !== line) assert.equal(text, was[at]);
    assert.notEqual(is[line], was[line]);
    return JSON.parse(is[line]!) as { text: string; code: string; meta?: { surrogates?: string[] } };
  };

  before(async () => {
    app = await openApp();
    await vscode.workspace.fs.createDirectory(folder());
    const config = { datasets: [{ files: '*.jsonl', references: ['notes.txt', 'old.jsonl'] }] };
    await writeText(file('casewright.json'), JSON.stringify(config));
    await writeText(file('notes.txt'), `A note. \u{1F600}\r\n\r\n${COPIED}.\r\n`);
    await writeText(file('old.jsonl'), '{"id":"old","code":"F41.1","text":"Nothing of note is in this one."}\n');
  });
  afterEach(closeEditors);
  after(() => removeFolder(app, folder()));

  const SAFE = [
    [1, 'label-leakage', /^Remove the label “F41.1”/, (text: string) => assert.doesNotMatch(text, /F41/)],
    [2, 'llm-residue', /^Strip “As an AI/, (text: string) => assert.match(text, /^He 😀 worries/u)],
  ] as const;
  for (const lineBreak of ['\n', '\r\n']) {
    const name = lineBreak === '\n' ? 'LF' : 'CRLF';
    for (const [line, rule, title, check] of SAFE) {
      it(`mend ${rule} in its line alone, and take it back, through escapes, emoji and ${name}`, async () => {
        const before = `${LINES.join(lineBreak)}${lineBreak}`;
        const document = await open(`${rule}-${name}.jsonl`, before);
        const action = await actionOn(document.uri, line, rule, title);
        assert.ok(action.isPreferred);
        await run(action);
        const after = await readText(document.uri);
        assert.equal(document.isDirty, false);
        check(assertOnly(before, after, line, lineBreak).text);
        await settled(document.uri);
        assert.ok(!ours(document.uri).some((each) => ruleOf(each) === rule && each.range.start.line === line));
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), before);
      });
    }

    it(`replace all mentions of an identifier alike and list the surrogates, ${name}`, async () => {
      const before = LINES.join(lineBreak);
      const document = await open(`phi-${name}.jsonl`, before);
      const diagnostic = await waitFor('the name', () =>
        ours(document.uri).find((each) => ruleOf(each) === 'phi' && /Holloway/.test(document.getText(each.range))),
      );
      const [action] = (await actionsAt(document.uri, diagnostic.range)).filter(({ title }) => /^Replace /.test(title));
      await run(action!);
      const { text, meta } = assertOnly(before, await readText(document.uri), 0, lineBreak);
      assert.doesNotMatch(text, /Holloway/);
      assert.ok(meta?.surrogates && meta.surrogates.length > 0);
      assert.ok(
        document.lineAt(0).text.startsWith(String.raw`{"id":"phi","code":"F41.1","text":"Caf\u00e9 \ud83d\ude00 😀`),
      );
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });
  }

  it('offer the nearest codes and set the one that is chosen', async () => {
    const before = `${LINES.join('\n')}\n`;
    const document = await open('code.jsonl', before);
    const action = await actionOn(document.uri, 3, 'invalid-record', /^Change f41\.1x to F41\.1 /);
    await run(action);
    assert.equal(assertOnly(before, await readText(document.uri), 3, '\n').code, 'F41.1');
  });

  it('leave a document with unsaved edits unsaved', async () => {
    const before = LINES.join('\n');
    const document = await open('dirty.jsonl', before);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      new vscode.Position(0, 0),
      `{"id":"new","code":"F41.1","text":"${'She sleeps badly. '.repeat(5)}"}\n`,
    );
    await vscode.workspace.applyEdit(edit);
    await settled(document.uri);
    await run(await actionOn(document.uri, 2, 'label-leakage', /^Remove the label/));
    assert.equal(document.isDirty, true);
    assert.doesNotMatch(document.lineAt(2).text.slice(60), /F41/);
    assert.equal(await readText(document.uri), before);
  });

  it('say that a fix is out of date in place of writing it', async () => {
    const document = await open('stale.jsonl', LINES.join('\n'));
    const action = await actionOn(document.uri, 1, 'label-leakage', /^Remove the label/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    const now = document.getText();
    await run(action);
    assert.equal(document.getText(), now);
    const target = { document: { uri: document.uri.toString(), path: document.uri.fsPath, scope: { trusted: true } } };
    const old = { ...target, version: document.version - 1 };
    const place = { rule: 'phi', line: 1, start: 0, end: 1 } as const;
    await assert.rejects(
      app.engine.request('fixes.resolve', { target: old, before: '', place, choice: 0, seed: 1 }),
      /changed meanwhile/,
    );
  });

  it('lead to the twin and to the source of what was copied', async () => {
    const document = await open('compare.jsonl', LINES.join('\r\n'));
    await run(await actionOn(document.uri, 4, 'near-duplicate', /^Compare with Twin$/));
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputTextDiff);
    const texts = await Promise.all(
      [input.original, input.modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()),
    );
    assert.ok(texts[0]!.startsWith('😀\tShe has felt low'), texts[0]);
    assert.ok(texts[1]!.startsWith('“She has felt low'), texts[1]);
    await vscode.window.showTextDocument(document);
    await run(await actionOn(document.uri, 6, 'plagiarism', /^Compare with Source$/));
    const editor = await waitFor('the source', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith('notes.txt') ? active : undefined;
    });
    assert.equal(editor.document.getText(editor.selection), COPIED);
  });

  it('tell in a hover in which words twins differ, with links to our own commands alone', async () => {
    const document = await open('hover.jsonl', LINES.join('\n'));
    const diagnostic = await waitFor('the twin', () =>
      ours(document.uri).find((each) => ruleOf(each) === 'near-duplicate'),
    );
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      diagnostic.range.start.translate(0, 2),
    );
    const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
    const own = contents.find(({ value }) => value.includes('Differs from'));
    assert.ok(own, JSON.stringify(contents));
    assert.match(own.value, /~~He agreed~~/);
    assert.match(own.value, /command:casewright\.compareWithTwin\?/);
  });

  it('remove a record with its line break, and take it back', async () => {
    const before = LINES.join('\r\n');
    const document = await open('remove.jsonl', before);
    void run(await actionOn(document.uri, 5, 'near-duplicate', /^Remove Record$/));
    await waitFor('the record to go', () => document.lineCount === LINES.length - 1);
    await waitFor('it to be saved', () => !document.isDirty);
    assert.equal(await readText(document.uri), LINES.filter((_, at) => at !== 5).join('\r\n'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('mend all that is safe at once: in an open document as one step of its undo', async () => {
    const before = `${LINES.join('\n')}\n`;
    const document = await open('all.jsonl', before);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action] = await actionsAt(document.uri, whole, 'source.fixAll.casewright');
    assert.equal(action?.kind?.value, 'source.fixAll.casewright');
    await run(action);
    await settled(document.uri);
    const left = new Set(ours(document.uri).map(ruleOf));
    for (const rule of ['phi', 'label-leakage', 'llm-residue']) assert.ok(!left.has(rule), rule);
    const after = document.getText().split('\n');
    for (const line of [4, 5, 6]) assert.equal(after[line], LINES[line]);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('mend a file that is not open, byte for byte elsewhere, with an undo of its own', async () => {
    const uri = file('closed.jsonl');
    const before = `\uFEFF${LINES.join('\r\n')}\r\n\r\n`;
    await writeText(uri, before);
    await vscode.commands.executeCommand('casewright.stripResidue', { kind: 'dataset', uri });
    assertOnly(before, await readText(uri), 2, '\r\n');
    await vscode.commands.executeCommand('casewright.fixFindings', { kind: 'dataset', uri });
    const after = (await readText(uri)).split('\r\n');
    const was = before.split('\r\n');
    assert.deepEqual(
      after.flatMap((line, at) => (line === was[at] ? [] : [at])),
      [0, 1, 2],
    );
    for (let undone = 0; undone < 2; undone += 1) {
      await vscode.commands.executeCommand('casewright.undoDatasetEdit', { kind: 'dataset', uri });
    }
    assert.equal(await readText(uri), before);
  });

  it('mend what the Findings view lists under a row, no more, where it is filtered', async () => {
    const document = await open('filtered.jsonl', `${LINES[0]}\n${LINES[0]!.replace('"id":"phi"', '"id":"other"')}`);
    const [first, second] = document.getText().split('\n');
    const { provider, listing } = app.findingsTree;
    const rowsOf = async (node?: FindingNode) => (await provider.getChildren(node)) ?? [];
    const ruleRow = async () => {
      const tops = await rowsOf();
      const rows = await Promise.all(
        tops.map((top) => (top.uri.path === document.uri.path && top.kind === 'dataset' ? rowsOf(top) : [top])),
      );
      const row = rows.flat().find((each) => each.kind === 'rule' && each.rule === 'phi');
      assert.ok(row);
      return row;
    };
    try {
      listing.group('rule');
      listing.filter({ words: 'other' });
      await vscode.commands.executeCommand('casewright.replaceIdentifier', await ruleRow());
      assert.equal(document.lineAt(0).text, first);
      assert.doesNotMatch(document.lineAt(1).text, /Holloway/);
      await vscode.commands.executeCommand('undo');
      await settled(document.uri);
      listing.filter({ words: 'address' });
      await vscode.commands.executeCommand('casewright.replaceIdentifier', await ruleRow());
      for (const [at, was] of [first, second].entries()) {
        assert.match(document.lineAt(at).text, /Holloway/);
        assert.doesNotMatch(document.lineAt(at).text, /jane.roe@example.com/);
        assert.notEqual(document.lineAt(at).text, was);
      }
    } finally {
      listing.filter({});
    }
  });

  it('mend the records of a code from its row', async () => {
    const document = await open('coded.jsonl', `${LINES[1]}\n${LINES[1]!.replace('"code":"F41.1"', '"code":"F32.1"')}`);
    const node = { kind: 'code', uri: document.uri, code: 'F41.1', group: { key: 'F41.1' } };
    const { grouping } = app.findingsTree.listing.now;
    try {
      app.findingsTree.listing.group('code');
      await vscode.commands.executeCommand('casewright.fixFindings', node);
      assert.doesNotMatch(JSON.parse(document.lineAt(0).text).text, /F41/);
      assert.match(JSON.parse(document.lineAt(1).text).text, /F41/);
    } finally {
      app.findingsTree.listing.group(grouping);
    }
  });

  it('mend several rows of the Findings view at once', async () => {
    const document = await open('rows.jsonl', LINES.join('\n'));
    const { findings } = await app.engine.request('check.findings', { uri: document.uri.toString(), limit: 100 });
    const nodes = findings.map((finding) => ({ kind: 'finding', uri: document.uri, finding }));
    const chosen = nodes.filter(({ finding }) => finding.rule === 'phi');
    assert.ok(chosen.length > 2);
    await vscode.commands.executeCommand('casewright.replaceIdentifier', chosen[0], chosen);
    await settled(document.uri);
    const left = new Set(ours(document.uri).map(ruleOf));
    assert.ok(!left.has('phi') && left.has('label-leakage') && left.has('llm-residue'));
  });

  it('are offered in the document of a record and land in its line', async () => {
    const before = LINES.join('\n');
    const dataset = await open('record.jsonl', before);
    const { document } = await app.records.open(dataset.uri, { line: 1, id: 'label' });
    const diagnostic = await waitFor('the finding', () =>
      ours(document.uri).find((each) => ruleOf(each) === 'label-leakage'),
    );
    const actions = await actionsAt(document.uri, diagnostic.range);
    const action = actions.find(({ title }) => /^Remove the label/.test(title));
    assert.ok(action, actions.map(({ title }) => title).join(' | '));
    await run(action);
    assertOnly(before, await readText(dataset.uri), 1, '\n');
    await waitFor('the document to follow', () => !document.getText().includes('F41.1'));
  });

  it('keep what was typed into the document of a record', async () => {
    const dataset = await open('typed.jsonl', LINES.join('\n'));
    const editor = await app.records.open(dataset.uri, { line: 1, id: 'label' });
    const { document } = editor;
    await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, ' F41.1 again.'));
    const at = document.positionAt(document.getText().lastIndexOf('F41.1'));
    const actions = await actionsAt(document.uri, new vscode.Range(at, at.translate(0, 3)));
    const action = actions.find(({ title }) => /^Remove the label/.test(title));
    assert.ok(action, actions.map(({ title }) => title).join(' | '));
    await run(action);
    const { text } = JSON.parse(dataset.lineAt(1).text) as { text: string };
    assert.match(text, /again/);
    assert.equal(text.match(/F41\.1/g)?.length, 1);
  });
});
