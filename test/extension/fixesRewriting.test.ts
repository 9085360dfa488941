import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { createPendingAnswers } from '../../src/extension/fixes/pendingAnswers.ts';
import { type ProviderServer, type ProviderServerOptions, startProviderServer } from '../loopback/server.ts';
import { generate, openApp, readText, recordsOf, removeFolder, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

const LABELLED = String.raw`{"id":"label","code":"F41.0","text":"Seen for the first time. \ud83d\ude00 Her panic disorder keeps her at home, and the shops frighten her. She sleeps \"four hours\".","meta":{"axes":{"language":"en"}}}`;
const NAMED =
  '{"id":"named","code":"F41.0","text":"Mrs. Margaret Holloway wrote to m.holloway@example.com. Her panic disorder keeps her at home, and the shops frighten her."}';
const OTHER =
  '{"id":"other","code":"F32.1","text":"😀 He has slept badly since the spring and gets up at four, tired before the day has begun."}';
const BEFORE = `${LABELLED}\r\n${OTHER}\r\n${NAMED}\r\n`;
const GOOD = 'Sudden fear keeps her at home, and she no longer goes to the shops alone.';
const PASSAGE = 'Her panic disorder keeps her at home, and the shops frighten her.';
const SCHEME = 'casewright-rewriting';

describe('rewriting records', () => {
  let app: App;
  let server: ProviderServer | undefined;
  let count = 0;
  const folder = () => inWorkspace('rewriting');
  const settings = () => vscode.workspace.getConfiguration('casewright');
  const proposal = () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputTextDiff && input.modified.scheme === SCHEME ? input : undefined;
  };
  const rejected = async (file: vscode.Uri) =>
    recordsOf(await readText(vscode.Uri.file(`${file.fsPath}.rejects.jsonl`)).catch(() => '')) as unknown as {
      reason: string;
      content: string;
      detail: string;
    }[];
  const provide = async (options: ProviderServerOptions) => {
    server = await startProviderServer(options);
    await settings().update('defaultProvider', `m@${server.url}`, vscode.ConfigurationTarget.Workspace);
    return server;
  };
  const open = async () => {
    count += 1;
    const file = vscode.Uri.joinPath(folder(), `r${count}.jsonl`);
    await writeText(file, BEFORE);
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    await waitFor('the check', () => app.findings.get(file)?.isCurrent && app.findings.get(file)?.state?.isSettled);
    return document;
  };
  const label = async (uri: vscode.Uri, line = 0) => {
    const { findings } = await app.engine.request('check.findings', {
      uri: uri.toString(),
      from: line,
      to: line,
      limit: 20,
    });
    const { rule, start, end } = findings.find((each) => each.rule === 'label-leakage')!;
    return { uri: uri.toString(), line, place: { rule, line, start, end } };
  };
  const say = (text: string) => () => JSON.stringify({ text }).slice(9, -2).replaceAll('\\"', '"');
  const command = (id: string, ...given: unknown[]) => vscode.commands.executeCommand(`casewright.${id}`, ...given);

  before(async () => {
    app = await openApp();
    await vscode.workspace.fs.createDirectory(folder());
    await writeText(vscode.Uri.joinPath(folder(), 'casewright.json'), JSON.stringify({ generation: { attempts: 2 } }));
  });
  afterEach(async () => {
    await settings().update('defaultProvider', undefined, vscode.ConfigurationTarget.Workspace);
    await server?.close();
    server = undefined;
    await closeEditors();
  });
  after(() => removeFolder(app, folder()));

  it('show the answer beside the record, write it when it is accepted, and take it back', async () => {
    await provide({ text: say(GOOD) });
    const document = await open();
    const done = command('rewriteSpan', await label(document.uri));
    const { original, modified } = await waitFor('the comparison', proposal);
    const [now, then] = await Promise.all(
      [original, modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()),
    );
    assert.ok(now!.includes(PASSAGE));
    assert.equal(then, now!.replace(PASSAGE, GOOD));
    assert.equal(document.getText(), BEFORE);
    await command('acceptRewriting');
    await done;
    assert.equal(await readText(document.uri), document.getText());
    const lines = document.getText().split('\r\n');
    assert.deepEqual(lines.slice(1), BEFORE.split('\r\n').slice(1));
    const record = JSON.parse(lines[0]!);
    assert.equal(record.text, then);
    assert.equal(record.meta.rewritten[0].provider, new URL(server!.url).host);
    assert.ok(lines[0]!.includes(String.raw`\ud83d\ude00`));
    assert.equal(proposal(), undefined);
    const [chat] = server!.chats();
    const sent = JSON.stringify(chat!.body);
    assert.match(sent, /it names the condition/);
    assert.ok(!sent.includes('slept badly since the spring'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), BEFORE);
  });

  it('keep a paid answer that is rejected, or whose comparison is closed', async () => {
    await provide({ text: say(GOOD) });
    const document = await open();
    for (const [at, leave] of [() => command('rejectRewriting'), closeEditors].entries()) {
      const done = command('rewriteSpan', await label(document.uri));
      await waitFor('the comparison', proposal);
      await leave();
      await done;
      const kept = await waitFor('the answer to be kept', async () => {
        const all = await rejected(document.uri);
        return all.length > at && all;
      });
      assert.equal(kept[at]!.reason, 'not-accepted');
      assert.ok(kept[at]!.content.includes(GOOD));
      assert.equal(await readText(document.uri), BEFORE);
      await vscode.window.showTextDocument(document.uri);
      await waitFor('the check', () => app.findings.get(document.uri)?.state?.isSettled);
    }
  });

  it('say what still fails, and keep answers that are worse', async () => {
    const bad = 'Her panic disorder is a panic disorder, and panic disorder it stays for all of us.';
    const worse = `${bad} As an AI language model, I cannot say more about her.`;
    let asked = 0;
    await provide({ text: () => (asked++ === 0 ? worse : bad) });
    const document = await open();
    const done = command('rewriteSpan', await label(document.uri));
    const { modified } = await waitFor('the comparison', proposal);
    assert.ok((await vscode.workspace.openTextDocument(modified)).getText().includes(bad));
    assert.equal(server!.chats().length, 2);
    assert.deepEqual(
      (await rejected(document.uri)).map(({ reason }) => reason),
      ['still-fails'],
    );
    await command('rejectRewriting');
    await done;
    assert.equal((await rejected(document.uri)).length, 2);
    assert.equal(document.getText(), BEFORE);
  });

  it('keep refusals, and leave the record alone', async () => {
    await provide({ otherwise: 'prose-refusal' });
    const document = await open();
    void command('rewriteReport', await label(document.uri));
    const kept = await waitFor('the refusals', async () => {
      const all = await rejected(document.uri);
      return all.length === 2 && all;
    });
    assert.ok(kept.every(({ content }) => content.includes('sorry')));
    assert.equal(proposal(), undefined);
    assert.equal(document.getText(), BEFORE);
  });

  it('keep the answer when the record changed before it was accepted', async () => {
    await provide({ text: say(GOOD) });
    const document = await open();
    const done = command('rewriteSpan', await label(document.uri));
    await waitFor('the comparison', proposal);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, document.lineAt(0).text.indexOf('Seen')), 'Now ');
    await vscode.workspace.applyEdit(edit);
    const now = document.getText();
    await command('acceptRewriting');
    await done;
    assert.equal(document.getText(), now);
    const [kept] = await rejected(document.uri);
    assert.equal(kept?.reason, 'record-changed');
  });

  it('write a record that moved meanwhile where it stands now, once', async () => {
    await provide({ text: say(GOOD) });
    const document = await open();
    const done = command('rewriteSpan', await label(document.uri));
    await waitFor('the comparison', proposal);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    await Promise.all([command('acceptRewriting'), command('acceptRewriting')]);
    await done;
    assert.ok(document.lineAt(1).text.includes(GOOD));
    assert.deepEqual(await rejected(document.uri), []);
  });

  it('keep an answer whose window ended before anybody decided', async () => {
    const document = await open();
    const memory = new Map<string, unknown>();
    const window = () =>
      createPendingAnswers({
        get: (key: string, otherwise?: unknown) => memory.get(key) ?? otherwise,
        update: async (key: string, value: unknown) => void memory.set(key, value),
      } as never);
    const answer = { id: 'label', code: 'F41.0', content: GOOD, meta: {} };
    const first = window();
    await first.remember('1', document.uri, answer);
    await first.remember('2', document.uri, answer);
    await first.forget('2');
    window();
    const [kept] = await waitFor('the answer', async () => {
      const all = await rejected(document.uri);
      return all.length === 1 && all;
    });
    assert.equal(kept!.content, GOOD);
    await waitFor('it to be forgotten', () => Object.keys([...memory.values()][0] as object).length === 0);
  });

  it('send nothing that holds an identifier before somebody said so', async () => {
    const { chats } = await provide({ text: say(GOOD) });
    const document = await open();
    // A question of the editor ends a test's window with an error: nobody can answer it there.
    await Promise.resolve(command('rewriteSpan', await label(document.uri, 2))).catch(() => undefined);
    assert.equal(chats().length, 0);
    const wish = { line: 2, before: document.lineAt(2).text, kind: 'span', places: [] } as const;
    const checked = {
      uri: document.uri.toString(),
      path: document.uri.fsPath,
      scope: { folder: folder().fsPath, trusted: true },
    };
    const target = { document: checked, version: document.version };
    const span = { kind: 'text', start: 60, end: 70 } as const;
    const given = { ...wish, target, span, provider: `m@${server!.url}` };
    const { identifiers } = await app.engine.request('rewrite.prepare', given);
    assert.ok(identifiers.some(({ text }) => text === 'm.holloway@example.com'));
    const run = { ...given, run: 'r', allowedOrigins: [], seed: 1, version: '0' };
    await assert.rejects(app.engine.request('rewrite.run', { ...run, confirmed: [] }), /identifier/);
    assert.equal(chats().length, 0);
    const restricted = { ...target, document: { ...checked, scope: { ...checked.scope, trusted: false } } };
    await assert.rejects(
      app.engine.request('rewrite.run', { ...run, target: restricted, confirmed: [] }),
      /Restricted Mode/,
    );
    assert.equal(chats().length, 0);
    const confirmed = identifiers.map(({ text }) => text);
    const answer = await app.engine.request('rewrite.run', { ...run, confirmed });
    assert.equal(answer.outcome, 'mended');
    assert.equal(chats().length, 1);
  });

  it('write a report anew with the offline composer, without network', async () => {
    const { requests } = await provide({});
    await settings().update('defaultProvider', 'offline', vscode.ConfigurationTarget.Workspace);
    const file = vscode.Uri.joinPath(folder(), 'offline.jsonl');
    await generate({ codes: ['F41.0'], count: 3, target: file.toString(), seed: 3 });
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    await waitFor('the check', () => app.findings.get(file)?.isCurrent && app.findings.get(file)?.state?.isSettled);
    const before = document.getText();
    const done = command('rewriteReport', { uri: file.toString(), line: 1 });
    await waitFor('the comparison', proposal);
    await command('acceptRewriting');
    await done;
    const [was, is] = [recordsOf(before), recordsOf(document.getText())];
    assert.notEqual(is[1]!.text, was[1]!.text);
    assert.equal(is[1]!.id, was[1]!.id);
    assert.deepEqual([is[0], is[2]], [was[0], was[2]]);
    assert.equal(requests.length, 0);
  });

  it('are the only commands of fixes that send anything', async () => {
    const { requests } = await provide({});
    const document = await open();
    const given = await label(document.uri);
    for (const id of [
      'removeLabel',
      'fixFindings',
      'replaceIdentifier',
      'stripResidue',
      'fixCode',
      'compareWithTwin',
    ]) {
      await command(id, given);
    }
    void command('removeRecord', { uri: given.uri, line: 1 });
    await waitFor('the record to go', () => document.lineCount === 3 && !document.isDirty);
    await app.engine.request('rewrite.prepare', {
      target: {
        document: { uri: given.uri, path: document.uri.fsPath, scope: { folder: folder().fsPath, trusted: true } },
      },
      ...{ line: 0, before: (await readText(document.uri)).split('\r\n')[0]!, kind: 'report', places: [] },
      provider: `m@${server!.url}`,
    });
    assert.equal(requests.length, 0);
  });
});
