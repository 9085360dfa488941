import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import type { FindingNode } from '../../src/extension/findingsTree/findingNodes.ts';
import { openApp, removeFolder, treeLines, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

const ROUTINE = 'He was told to call the clinic at once should anything get worse before then.';
const LOW = 'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more.';
const line = (id: string, code: string, text: string) => JSON.stringify({ id, code, text });

const LINES = [
  line('mail', 'F41.1', `Worries all day about money. Write to jane.roe@example.com, MRN 44871234. ${ROUTINE}`),
  line('twin-a', 'F32.1', `${LOW} She said so herself and asked what could be done about it.`),
  line('twin-b', 'F32.1', `${LOW} She said so herself and asked what could be done about that.`),
  line('voice', 'F20.0', `As an AI language model, I cannot examine patients. He hears two voices. ${ROUTINE}`),
  '{"id":"broken","code":',
];

describe('the Findings view', () => {
  let app: App;
  const folder = () => inWorkspace('listed');
  const file = (name: string) => vscode.Uri.joinPath(folder(), name);
  const tree = () => app.findingsTree;
  const provider = () => tree().provider;
  const rows = (parent?: FindingNode) => treeLines(provider(), parent);
  const children = async (parent?: FindingNode) => (await provider().getChildren(parent)) ?? [];
  const item = async (node: FindingNode) => provider().getTreeItem(node);
  const check = async (name: string, text: string) => {
    await writeText(file(name), text);
    await app.datasets.read(file(name));
    const state = await app.findings.check(file(name));
    assert.ok(state?.isDone);
    return file(name);
  };
  /** A file that comes and goes at once is nothing VS Code's watcher tells of. */
  const remove = async (uri: vscode.Uri) => {
    await vscode.workspace.fs.delete(uri);
    await app.datasets.read(uri);
  };
  /** The rows below the dataset's own row: the window has other datasets. */
  const of = async (uri: vscode.Uri): Promise<FindingNode> => {
    let found: FindingNode | undefined;
    await waitFor(`the row of ${uri.path}`, async () => {
      found = (await children()).find((node) => node.uri.toString() === uri.toString());
      return found !== undefined;
    });
    return found!;
  };
  const open = async (uri: vscode.Uri, preview = false) => {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview });
    await waitFor('the check', () => {
      const known = app.findings.get(uri);
      return known?.follower && known.isCurrent && known.state?.isSettled;
    });
    return document;
  };

  before(async () => {
    app = await openApp();
    await vscode.workspace.fs.createDirectory(folder());
  });
  afterEach(async () => {
    tree().listing.filter({});
    tree().listing.group('rule');
    tree().listing.sort('severity');
    await closeEditors();
  });
  after(() => removeFolder(app, folder()));

  it('lists findings by rule, by record and by code, with their counts, wherever they were checked', async () => {
    const uri = await check('one.jsonl', LINES.join('\n'));
    const expectAll = async () => {
      const dataset = await of(uri);
      const byRule = await rows(dataset);
      assert.ok(byRule.includes('Identifying details — 2 errors'), byRule.join(' | '));
      assert.ok(
        byRule.some((row) => /^Near-duplicate records — 2 errors$/.test(row)),
        byRule.join(' | '),
      );
      assert.ok(byRule.includes('Invalid record — 1 error'));
      const phi = (await children(dataset)).find((node) => node.kind === 'rule' && node.rule === 'phi')!;
      const found = await rows(phi);
      assert.equal(found.length, 2);
      assert.ok(
        found.every((row) => /^“.*” — mail · /.test(row)),
        found.join(' | '),
      );
      assert.ok(found[0]?.startsWith('“jane.roe@example.com” — mail · '), found.join(' | '));
      tree().listing.group('record');
      const byRecord = await rows(await of(uri));
      assert.ok(
        byRecord.some((row) => /^mail — 2 errors.* · F41\.1$/.test(row)),
        byRecord.join(' | '),
      );
      assert.ok(byRecord.some((row) => row.startsWith('Line 5 — 1 error')));
      tree().listing.group('code');
      const byCode = await rows(await of(uri));
      assert.ok(
        byCode.some((row) => /^F32\.1 — 2 errors.*ajor depressive/.test(row)),
        byCode.join(' | '),
      );
      assert.ok(byCode.some((row) => row.startsWith('Records without a code — 1 error')));
      tree().listing.group('rule');
      return [byRule, byRecord, byCode];
    };
    const onDisk = await expectAll();
    await open(uri);
    assert.deepEqual(await expectAll(), onDisk);
  });

  it('gives a finding what fixes need: rule and severity in its context, evidence, place, and the record behind a click', async () => {
    const uri = await check('context.jsonl', LINES.join('\n'));
    for (const _ of ['on disk', 'open']) {
      const phi = (await children(await of(uri))).find((node) => node.kind === 'rule' && node.rule === 'phi')!;
      assert.equal((await item(phi)).contextValue, 'rule.phi');
      const [node] = await children(phi);
      assert.ok(node?.kind === 'finding');
      const { finding } = node;
      assert.equal(finding.evidence.rule, 'phi');
      assert.equal(LINES[0]!.slice(finding.start, finding.end), 'jane.roe@example.com');
      const { contextValue, command, id, accessibilityInformation } = await item(node);
      assert.equal(contextValue, 'finding.phi.error');
      assert.match(accessibilityInformation!.label, /^Error: .*, record mail$/);
      const text = JSON.parse(LINES[0]!).text as string;
      const at = text.indexOf('jane.roe');
      const span = { kind: 'text', start: at, end: at + 'jane.roe@example.com'.length };
      assert.equal(command?.command, 'casewright.openRecord');
      assert.deepEqual(command?.arguments, [{ uri: uri.toString(), line: 0, id: 'mail', span }]);
      assert.deepEqual(provider().getParent!(node), phi);
      const again = (await children(phi))[0]!;
      assert.equal((await item(again)).id, id);
      await open(uri);
    }
  });

  it('filters by words, severity and rule, says so, and lets go of it', async () => {
    const uri = await check('filtered.jsonl', LINES.join('\n'));
    await vscode.commands.executeCommand('casewright.filterFindings', {
      words: 'VOICE',
      severities: ['warning', 'error'],
    });
    const dataset = await of(uri);
    const [only, ...none] = await rows(dataset);
    assert.match(only ?? '', /^Residue of a language model — /);
    assert.deepEqual(none, []);
    const all = () =>
      app.findings.all().reduce((sum, { state }) => {
        const { error = 0, warning = 0, information = 0 } = state?.findings ?? {};
        return sum + error + warning + information;
      }, 0);
    // A file that was written by the test before may be checked once more, which is said in its place.
    await waitFor('what is listed of all', () => {
      const { description = '', message = '' } = tree().view;
      return (
        new RegExp(`^“VOICE”, warnings and errors: \\d+ of ${all()}$`).test(description) &&
        new RegExp(`Only “VOICE”, .*: \\d+ of ${all()} findings listed\\.`).test(message)
      );
    });
    await vscode.commands.executeCommand('casewright.filterFindings', { words: 'nobody says this' });
    assert.deepEqual(await children(), []);
    await waitFor('the welcome with its buttons instead', () => {
      const { description = '', message } = tree().view;
      return new RegExp(`: 0 of ${all()}$`).test(description) && message === undefined;
    });
    await vscode.commands.executeCommand('casewright.clearFindingsFilter');
    assert.ok((await children()).length > 0);
    assert.equal(tree().view.description, undefined);
  });

  it('counts errors and warnings in its badge, and says what is not checked', async () => {
    const uri = await check('badge.jsonl', LINES.join('\n'));
    await children();
    const [errors, warnings] = app.findings
      .all()
      .reduce(
        ([error, warning], { state }) => [
          error! + (state?.findings.error ?? 0),
          warning! + (state?.findings.warning ?? 0),
        ],
        [0, 0],
      );
    assert.equal(tree().view.badge?.value, errors! + warnings!);
    assert.equal(tree().view.badge?.tooltip, `${errors} errors, ${warnings} warning${warnings === 1 ? '' : 's'}`);
    await writeText(file('unchecked.jsonl'), LINES[1]!);
    await app.datasets.read(file('unchecked.jsonl'));
    await waitFor('what is not checked', () => /not checked yet/.test(tree().view.message ?? ''));
    await remove(file('unchecked.jsonl'));
    await remove(uri);
    await waitFor('its end', () => app.findings.get(uri) === undefined);
    await waitFor('the new badge', () => {
      const left = app.findings.all().map(({ state }) => (state?.findings.error ?? 0) + (state?.findings.warning ?? 0));
      return (tree().view.badge?.value ?? 0) === left.reduce((sum, each) => sum + each, 0);
    });
  });

  it('says that nothing was found, and in how many records', async () => {
    for (const { uri } of app.datasets.all()) {
      if (uri.path.includes('/listed/')) await remove(uri);
    }
    await waitFor('an empty view', () => app.findings.all().length === 0);
    await check('clean.jsonl', [1, 2].map((at) => line(`r${at}`, 'F32.1', TEXTS[at - 1]!)).join('\n'));
    assert.deepEqual(await children(), []);
    assert.match(tree().view.message ?? '', /^No findings in 2 records\./);
    assert.equal(tree().view.badge, undefined);
    await remove(file('clean.jsonl'));
  });

  it('says why a dataset cannot be checked', async () => {
    await vscode.workspace.fs.createDirectory(file('failing'));
    const config = { datasets: [{ files: '*.jsonl', references: ['none/*.txt'] }] };
    await writeText(file('failing/casewright.json'), JSON.stringify(config));
    await writeText(file('failing/f.jsonl'), LINES.join('\n'));
    await app.datasets.read(file('failing/f.jsonl'));
    const state = await app.findings.check(file('failing/f.jsonl'));
    assert.ok(state?.failure);
    const row = (await rows()).find((each) => each.startsWith('f.jsonl — '));
    assert.match(row ?? '', /cannot be checked: No file matches the reference none/);
    await vscode.workspace.fs.delete(file('failing'), { recursive: true });
    await app.datasets.read(file('failing/f.jsonl'));
  });

  it('goes from finding to finding through the records, and back', async () => {
    const uri = await check('walk.jsonl', LINES.join('\n'));
    const document = await open(uri);
    tree().listing.filter({ rules: ['phi', 'llm-residue'] });
    const editor = vscode.window.activeTextEditor!;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const expected = [
      ['next', /^jane\.roe@example\.com$/],
      ['next', /^44871234$/],
      ['next', /As an AI language model/],
      ['previous', /^44871234$/],
    ] as const;
    for (const [at, [command, words]] of expected.entries()) {
      // A configuration that went with the test before may have everything checked again.
      await waitFor('the check', () => app.findings.get(uri)?.state?.isSettled);
      await vscode.commands.executeCommand(`casewright.${command}Finding`);
      // The window tells of its selections a moment later.
      await waitFor(`place ${at + 1}, ${words}`, () => {
        const { document: shown, selection } = vscode.window.activeTextEditor!;
        return words.test(shown.getText(selection));
      });
    }
    assert.ok(!document.isDirty);
  });

  it('keeps the findings of a dataset whose preview gave way to one of its records', async () => {
    await writeText(file('preview.jsonl'), LINES.join('\n'));
    await app.datasets.read(file('preview.jsonl'));
    await open(file('preview.jsonl'), true);
    const before = await rows(await of(file('preview.jsonl')));
    await vscode.commands.executeCommand('casewright.openRecord', {
      uri: file('preview.jsonl').toString(),
      line: 0,
      id: 'mail',
    });
    await waitFor('the file on disk to be checked', () => {
      const known = app.findings.get(file('preview.jsonl'));
      return known && !known.follower && known.state?.isDone;
    });
    assert.deepEqual(await rows(await of(file('preview.jsonl'))), before);
    await closeEditors();
    await remove(file('preview.jsonl'));
  });

  it('asks for 100,000 findings a page at a time', async () => {
    const mails = Array.from({ length: 20 }, (_, at) => `m${at}@example.com`).join(' and ');
    const text = Array.from({ length: 5000 }, (_, at) => line(`r${at}`, 'F41.1', `Letter ${at}: ${mails} ${at * 31}.`));
    const uri = await check('many.jsonl', text.join('\n'));
    const all = app.findings.get(uri)!.state!.rules.phi!;
    assert.equal(all, 100_000);
    const sent: { method: string; size: number }[] = [];
    const { request } = app.engine;
    const counting: typeof request = async (method, params, token) => {
      const answer = await request(method, params, token);
      sent.push({ method, size: JSON.stringify(answer).length });
      return answer;
    };
    Object.assign(app.engine, { request: counting });
    try {
      const phi = (await children(await of(uri))).find((node) => node.kind === 'rule' && node.rule === 'phi')!;
      const first = await children(phi);
      assert.equal(first.length, 201);
      const more = first.at(-1)!;
      assert.ok(more.kind === 'more' && more.left === all - 200);
      assert.equal((await rows(phi)).at(-1), 'Show More — 99,800 are not listed yet');
      const { command } = await item(more);
      await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
      assert.equal((await children(phi)).length, 401);
      tree().listing.group('record');
      assert.equal((await children(await of(uri))).length, 201);
      tree().listing.filter({ words: 'r4999', rules: ['phi'] });
      const [record, ...none] = await children(await of(uri));
      assert.deepEqual(none, []);
      assert.ok(record?.kind === 'record' && record.line === 4999 && record.id === 'r4999');
      assert.equal((await children(record)).filter((node) => node.kind === 'finding').length, 20);
    } finally {
      Object.assign(app.engine, { request });
    }
    const lists = sent.filter(({ method }) => method.startsWith('findings.'));
    assert.ok(lists.length > 5);
    const bytes = lists.reduce((sum, { size }) => sum + size, 0);
    assert.ok(bytes < 700_000, `${bytes} bytes were sent for ${lists.length} lists of 100,000 findings`);
    await remove(uri);
    await waitFor('its end', () => app.findings.get(uri) === undefined);
  }).timeout(180_000);
});

/** Reports nothing is found in. */
const TEXTS = [
  'For six weeks she has felt low on most days, wakes at four, eats little and has lost interest in her garden. She feels guilty about small things and tires quickly.',
  'Since the spring he has been sad nearly every day, sleeps badly and cannot take pleasure in anything. Concentration is poor and he blames himself for the illness of his wife.',
];
