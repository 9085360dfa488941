import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { openApp, removeFolder, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

const ROUTINE = 'He was told to call the clinic at once should anything get worse before then.';
const LOW = 'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more.';
const COPIED = 'Her sister came along and told of a quiet childhood by the sea in the north';

/** Lines as they stand in a file, escapes and all; what each rule marks in them stands between « and ». */
const MARKED: readonly string[] = [
  String.raw`{"id":"phi","code":"F41.1","text":"Caf\u00e9 \ud83d\ude00 😀 \"at last\".\nWrite to «jane.roe@example.com» when the letter for her is done and signed."}`,
  String.raw`{"id":"twin-a","code":"F32.1","text":"\u201c«${LOW}» \ud83d\ude00 She said so herself."}`,
  String.raw`{"id":"twin-b","code":"F32.1","text":"😀\t«${LOW}» He agreed."}`,
  String.raw`{"meta":{"note":"\"😀\""},"id":"label","code":"F41.1","text":"\\ Worry all day about money and health \/ the children: «F41.1» was written on the form."}`,
  String.raw`{"id":"residue","code":"F41.1","text":"Seen today with \"«[Patient Name]»\"\r\n😀 who worries about work and money all day long."}`,
  String.raw`{"id":"copied","code":"F41.1","text":"\u00bf😀\n«${COPIED}»\u2026 and he listened to her for a while."}`,
  String.raw`{"id":"again","code":"F41.1","text":"😀 She worries about money and work from morning to night. Nothing else helps. \u00c9l: «She worries about money and work from morning to night.»"}`,
  String.raw`{"id":«"phi"»,"code":"F41.1","text":"\u0041nother one with an id that stands on the first line \ud83d\ude00 already."}`,
  '{"id":"code","code":«"F99.999"»,"text":"😀 A code that no classification has, in a text that is long enough."}',
  '{"id":"broken","code":',
];
const RULES = [
  'phi',
  'near-duplicate',
  'near-duplicate',
  'label-leakage',
  'llm-residue',
  'plagiarism',
  'low-diversity',
];
const LINES = MARKED.map((line) => line.replace(/[«»]/g, ''));

describe('findings as diagnostics', () => {
  let app: App;
  const folder = () => inWorkspace('live');
  const file = (name: string) => vscode.Uri.joinPath(folder(), name);
  const settings = () => vscode.workspace.getConfiguration('casewright');
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
  const edit = async (change: (edit: vscode.WorkspaceEdit) => void) => {
    const edits = new vscode.WorkspaceEdit();
    change(edits);
    assert.ok(await vscode.workspace.applyEdit(edits));
  };
  /** All that a diagnostic says, to compare one check with another. */
  const told = (uri: vscode.Uri, of = uri) =>
    ours(uri)
      .map(({ range, message, severity, code, relatedInformation, tags }) => {
        const related = relatedInformation?.map(({ location, message: what }) => {
          const path = location.uri.path === of.path || location.uri.path === uri.path ? 'own' : location.uri.path;
          return [path, location.range, what];
        });
        return JSON.stringify([range, severity, (code as { value: string }).value, message, related, tags]);
      })
      .sort();

  before(async () => {
    app = await openApp();
    await vscode.workspace.fs.createDirectory(folder());
    const config = { datasets: [{ files: '*.jsonl', references: ['notes.txt'] }] };
    await writeText(file('casewright.json'), JSON.stringify(config));
    await writeText(file('notes.txt'), `A note. \u{1F600}\r\n\r\n${COPIED}.\r\n`);
  });
  afterEach(async () => {
    await settings().update('check.run', undefined, vscode.ConfigurationTarget.Workspace);
    await settings().update('check.maximumShown', undefined, vscode.ConfigurationTarget.Workspace);
    await closeEditors();
  });
  after(() => removeFolder(app, folder()));

  for (const [name, lineBreak] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`mark exactly what each rule means, through escapes, emoji and ${name}`, async () => {
      const document = await open(`exact-${name}.jsonl`, LINES.join(lineBreak));
      assert.equal(document.eol, lineBreak === '\n' ? vscode.EndOfLine.LF : vscode.EndOfLine.CRLF);
      const found = ours(document.uri);
      for (const [line, marked] of MARKED.entries()) {
        const rule = RULES[line] ?? 'invalid-record';
        const own = found.filter((each) => each.range.start.line === line && ruleOf(each) === rule);
        const expected = marked.includes('«') ? /«(.*)»/.exec(marked)![1]!.replace(/\.$/, '') : '';
        const texts = own.map(({ range }) => document.getText(range).replace(/\.$/, ''));
        assert.ok(texts.includes(expected) || (expected === '' && own.length > 0), `${rule}: ${JSON.stringify(texts)}`);
        assert.ok(own.every(({ range }) => range.isSingleLine));
      }
    });
  }

  it('name their rule, lead to its page and say how severe they are', async () => {
    const { uri } = await open('named.jsonl', LINES.join('\n'));
    for (const diagnostic of ours(uri)) {
      const { value, target } = diagnostic.code as { value: string; target: vscode.Uri };
      const line = Number(/^L(\d+)$/.exec(target.fragment)?.[1]);
      assert.equal(readFileSync(target.fsPath, 'utf8').split('\n')[line - 1], `## ${value}`);
    }
    const phi = ours(uri).find((each) => ruleOf(each) === 'phi');
    assert.equal(phi?.severity, vscode.DiagnosticSeverity.Error);
    const residue = ours(uri).find((each) => ruleOf(each) === 'llm-residue');
    assert.deepEqual(residue?.tags, [vscode.DiagnosticTag.Unnecessary]);
    await writeText(
      file('casewright.json'),
      JSON.stringify({ checks: { rules: { phi: 'information', 'llm-residue': 'off' } } }),
    );
    await waitFor('the new severities', () => {
      const now = ours(uri);
      return (
        now.some((each) => ruleOf(each) === 'phi' && each.severity === vscode.DiagnosticSeverity.Information) &&
        !now.some((each) => ruleOf(each) === 'llm-residue')
      );
    });
    await writeText(
      file('casewright.json'),
      JSON.stringify({ datasets: [{ files: '*.jsonl', references: ['notes.txt'] }] }),
    );
    await waitFor('the old ones', () => ours(uri).some((each) => ruleOf(each) === 'plagiarism'));
  });

  it('lead to the twin, the source of a copied run, the first time and the first record of an id', async () => {
    const { uri } = await open('related.jsonl', LINES.join('\r\n'));
    const texts: Record<string, string> = {};
    for (const diagnostic of ours(uri)) {
      const [related] = diagnostic.relatedInformation ?? [];
      if (!related) continue;
      const other = await vscode.workspace.openTextDocument(related.location.uri);
      const { line } = diagnostic.range.start;
      texts[`${ruleOf(diagnostic)} ${line}`] =
        `${related.location.range.start.line} ${other.getText(related.location.range)}`;
    }
    const repeated = 'She worries about money and work from morning to night';
    assert.equal(texts['near-duplicate 1']?.replace(/\.$/, ''), `2 ${LOW.replace(/\.$/, '')}`);
    assert.equal(texts['near-duplicate 2']?.replace(/\.$/, ''), `1 ${LOW.replace(/\.$/, '')}`);
    assert.equal(texts['plagiarism 5'], `2 ${COPIED}`);
    assert.equal(texts['low-diversity 6']?.replace(/\.$/, ''), `6 ${repeated}`);
    assert.equal(texts['invalid-record 7'], '0 "phi"');
  });

  it('follow an edit of a twin in both records, and lines that move in all', async () => {
    const document = await open('twins.jsonl', LINES.join('\n'));
    const { uri } = document;
    const twins = () => ours(uri).filter((each) => ruleOf(each) === 'near-duplicate');
    assert.deepEqual(
      twins()
        .map(({ range }) => range.start.line)
        .sort(),
      [1, 2],
    );
    await edit((edits) => edits.insert(uri, new vscode.Position(0, 0), '{"id":"new",\n'));
    await settled(uri);
    assert.deepEqual(
      twins()
        .map(({ range }) => range.start.line)
        .sort(),
      [2, 3],
    );
    assert.match(
      twins()
        .map(({ message }) => message)
        .join(),
      /line 3\).*line 4\)|line 4\).*line 3\)/s,
    );
    const other = JSON.stringify({
      id: 'twin-b',
      code: 'F32.1',
      text: `${ROUTINE} ${ROUTINE.replace('clinic', 'ward')}`,
    });
    await edit((edits) => edits.replace(uri, document.lineAt(3).range, other));
    await settled(uri);
    assert.deepEqual(twins(), []);
    await vscode.commands.executeCommand('undo');
    await settled(uri);
    assert.equal(twins().length, 2);
  });

  it('honour what is suppressed beside the dataset', async () => {
    const { uri } = await open('decided.jsonl', LINES.join('\n'));
    const all = told(uri);
    const made = { author: 'A', time: '2026-01-02T03:04:05.000Z', reason: 'invented' };
    const suppression = { kind: 'suppress', scope: 'rule-in-dataset', rule: 'near-duplicate', ...made };
    await writeText(file('decided.jsonl.decisions.jsonl'), `${JSON.stringify(suppression)}\n`);
    await waitFor('its effect', () => !ours(uri).some((each) => ruleOf(each) === 'near-duplicate'));
    assert.equal(ours(uri).length, all.length - 2);
    await vscode.workspace.fs.delete(file('decided.jsonl.decisions.jsonl'));
    await waitFor('its end', () => told(uri).join() === all.join());
  });

  it('of other lines stay while a line is no JSON', async () => {
    const document = await open('typing.jsonl', LINES.join('\n'));
    const { uri } = document;
    const others = () => told(uri).filter((each) => !each.startsWith('[[{"line":4,'));
    const before = others();
    await edit((edits) => edits.insert(uri, new vscode.Position(4, 40), '"'));
    await settled(uri);
    assert.deepEqual(others(), before);
    const [broken, ...more] = ours(uri).filter(({ range }) => range.start.line === 4);
    assert.equal(ruleOf(broken!), 'invalid-record');
    assert.deepEqual(more, []);
  });

  it('are after 500 fast edits what a fresh check finds', async () => {
    const document = await open('fast.jsonl', [...LINES, ...LINES].join('\n'));
    const { uri } = document;
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 500; round += 1) {
      const line = document.lineAt(next(document.lineCount));
      const at = new vscode.Position(line.lineNumber, next(line.text.length + 1));
      const kind = next(8);
      await edit((edits) => {
        if (kind === 0) edits.insert(uri, new vscode.Position(line.lineNumber, 0), `${LINES[next(LINES.length)]}\n`);
        else if (kind === 1) edits.delete(uri, line.rangeIncludingLineBreak);
        else if (kind === 2) edits.insert(uri, at, '\n');
        else if (kind === 3) edits.replace(uri, line.range, LINES[next(LINES.length)]!);
        else edits.insert(uri, at, ' well 😀'.slice(0, 1 + next(6)));
      });
    }
    await settled(uri);
    const edited = told(uri);
    const fresh = await open('fresh.jsonl', document.getText());
    assert.ok(edited.length > 10);
    assert.deepEqual(told(fresh.uri, uri), edited);
  });

  it('wait for a save, or for the command, where the settings say so', async () => {
    const document = await open('saved.jsonl', LINES.slice(3).join('\n'));
    const { uri } = document;
    await settings().update('check.run', 'onSave', vscode.ConfigurationTarget.Workspace);
    await edit((edits) => edits.insert(uri, new vscode.Position(0, 0), `${LINES[0]}\n`));
    await waitFor('the mark of an edit', () => /edited since/.test(app.status.text()));
    assert.ok(!ours(uri).some((each) => ruleOf(each) === 'phi'));
    await document.save();
    await settled(uri);
    assert.ok(ours(uri).some((each) => ruleOf(each) === 'phi'));
    await settings().update('check.run', 'manual', vscode.ConfigurationTarget.Workspace);
    await writeText(file('manual.jsonl'), LINES.join('\n'));
    const other = await vscode.workspace.openTextDocument(file('manual.jsonl'));
    await vscode.window.showTextDocument(other);
    await waitFor('the status', () => /Not checked/.test(app.status.text()));
    const state = await vscode.commands.executeCommand<{ checked: number }>('casewright.checkDataset');
    assert.equal(state.checked, LINES.length);
    await settled(other.uri);
    assert.ok(ours(other.uri).length > 5);
  });

  it('are counted in the status bar; what is not shown is said', async () => {
    const document = await open('many.jsonl', LINES.join('\n'));
    const { uri } = document;
    const all = ours(uri).length;
    assert.match(app.status.text(), new RegExp(`^\\$\\(error\\) ${LINES.length} records checked · ${all} findings$`));
    await settings().update('check.maximumShown', 4, vscode.ConfigurationTarget.Workspace);
    const last = await waitFor('the note', () => ours(uri).find(({ message }) => message.includes(' more findings: ')));
    assert.match(last.message, new RegExp(`^${all - 4} more findings: open the Findings view\\. 4 are marked here`));
    assert.equal(last.range.start.line, LINES.length - 1);
    assert.equal(ours(uri).length, 5);
    await settings().update('check.maximumShown', undefined, vscode.ConfigurationTarget.Workspace);
    await waitFor('all of them', () => ours(uri).length === all);
    await closeEditors();
    await waitFor('their end', () => ours(uri).length === 0);
  });

  it('of a closed file are found on disk by command, and followed when it changes', async () => {
    await writeText(file('closed.jsonl'), LINES.join('\n'));
    await app.datasets.read(file('closed.jsonl'));
    const state = await app.findings.check(file('closed.jsonl'));
    assert.equal(state?.checked, LINES.length);
    await waitFor('the diagnostics', () => ours(file('closed.jsonl')).length > 5);
    const onDisk = told(file('closed.jsonl'));
    const opened = await open('opened.jsonl', LINES.join('\n'));
    assert.deepEqual(told(opened.uri, file('closed.jsonl')), onDisk);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file('closed.jsonl')));
    await waitFor('its document', () => app.findings.get(file('closed.jsonl'))?.follower);
    await settled(file('closed.jsonl'));
    await closeEditors();
    await waitFor('its file', () => app.findings.get(file('closed.jsonl'))?.follower === undefined);
    await waitFor('the same', () => told(file('closed.jsonl')).join() === onDisk.join());
    await writeText(file('closed.jsonl'), LINES.slice(8).join('\n'));
    await waitFor('the change', () => ours(file('closed.jsonl')).length === 2);
    await vscode.workspace.fs.delete(file('closed.jsonl'));
    await waitFor('the end', () => ours(file('closed.jsonl')).length === 0);
  });

  it('come back when the worker died, once; the second time that is said, and nothing is shown that may be wrong', async () => {
    const document = await open('crash.jsonl', LINES.join('\n'));
    const { uri } = document;
    const before = told(uri);
    const die = async () => {
      const ended = new Promise<string>((resolve) => app.engine.onDidEnd(resolve));
      await app.engine.kill();
      return ended;
    };
    await die();
    await edit((edits) => edits.insert(uri, new vscode.Position(0, 0), '\n'));
    await edit((edits) => edits.delete(uri, new vscode.Range(0, 0, 1, 0)));
    await settled(uri);
    assert.deepEqual(told(uri), before);
    await die();
    await waitFor('the end of the diagnostics', () => ours(uri).length === 0);
    assert.equal(app.status.text(), '$(error) Check stopped');
    await vscode.commands.executeCommand('casewright.checkDataset');
    await settled(uri);
    assert.deepEqual(told(uri), before);
    assert.ok(!app.findings.isStopped);
  });

  it('are found on disk in a file too large for VS Code to hand over', async () => {
    const largest = vscode.workspace.getConfiguration('workbench');
    await largest.update('editorLargeFileConfirmation', 1024, vscode.ConfigurationTarget.Workspace);
    const uri = file('huge.jsonl');
    await writeText(uri, `${LINES.join('\n')}\n${manyRecords(17_500)}`);
    await app.datasets.read(uri);
    await vscode.commands.executeCommand('vscode.open', uri);
    const state = await waitFor(
      'the check',
      () => {
        const known = app.findings.get(uri)?.state;
        return known?.isDone ? known : undefined;
      },
      120_000,
    );
    assert.equal(vscode.window.activeTextEditor, undefined);
    assert.equal(state.checked, 17_500 + LINES.length);
    await waitFor('the status', () => app.status.text().includes('17,510 records checked'));
    await waitFor('the note', () =>
      ours(uri).some(({ message }) => / more findings: open the Findings view\. 2,000 are marked here/.test(message)),
    );
    await largest.update('editorLargeFileConfirmation', undefined, vscode.ConfigurationTarget.Workspace);
    await closeEditors();
    await vscode.workspace.fs.delete(uri);
    await waitFor('their end', () => ours(uri).length === 0);
  }).timeout(200_000);

  it('leave the extension host free while 7,500 records are checked', async () => {
    const text = manyRecords(7500);
    await writeText(file('large.jsonl'), text);
    await app.datasets.read(file('large.jsonl'));
    await settings().update('check.run', 'manual', vscode.ConfigurationTarget.Workspace);
    const began = performance.now();
    const document = await vscode.workspace.openTextDocument(file('large.jsonl'));
    await vscode.window.showTextDocument(document);
    // What VS Code itself takes to hand the document over is no part of the check.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    let first = 0;
    const watch = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (first === 0 && uris.some(({ path }) => path === document.uri.path)) first = performance.now();
    });
    const opened = performance.now();
    await settings().update('check.run', undefined, vscode.ConfigurationTarget.Workspace);
    const { checked } = await waitFor(
      'the check',
      () => {
        const known = app.findings.get(document.uri);
        return known?.isShown && known.state?.isDone ? known.state : undefined;
      },
      240_000,
    );
    const done = performance.now();
    delay.disable();
    watch.dispose();
    assert.equal(checked, 7500);
    const shown = ours(document.uri).length;
    assert.ok(shown >= 1 && shown <= 2001);
    await edit((edits) => edits.insert(document.uri, new vscode.Position(3, 60), 'jane.roe@example.com '));
    const typed = performance.now();
    await waitFor('its diagnostics', () =>
      ours(document.uri).some(({ range }) => range.start.line === 3 && document.getText(range).includes('jane.roe')),
    );
    const squiggled = performance.now();
    await settled(document.uri);
    await edit((edits) => edits.insert(document.uri, new vscode.Position(5, 60), 'john.roe@example.com '));
    const again = performance.now();
    await waitFor('its diagnostics', () =>
      ours(document.uri).some(({ range }) => range.start.line === 5 && document.getText(range).includes('john.roe')),
    );
    const next = performance.now();
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    Mocha.reporters.Base.consoleLog(
      `      ${(text.length / 1e6).toFixed(0)} MB: opened in ${ms(opened - began - 3000)}, first diagnostics ${ms(first - opened)}, ` +
        `all ${ms(done - opened)}; after a keystroke ${ms(squiggled - typed)}, after the next ${ms(next - again)}; event loop delay p50 ${ms(delay.percentile(50) / 1e6)}, ` +
        `p99 ${ms(delay.percentile(99) / 1e6)}, most ${ms(delay.max / 1e6)}; ${shown} of ${JSON.stringify(app.findings.get(document.uri)?.state?.findings)} shown`,
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }).timeout(300_000);
});

/** Reports of 2,500 characters from a vocabulary, each eighth with an identifier, each fortieth much like another. */
function manyRecords(count: number): string {
  let seed = 11;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const words = Array.from({ length: 4000 }, (_, at) => `w${(at * 7919).toString(26).replace(/\d/g, 'x')}`);
  const sentence = () => `${Array.from({ length: 14 }, () => words[next(words.length)]).join(' ')}.`;
  let last = '';
  return Array.from({ length: count }, (_, at) => {
    const text = at % 40 === 1 ? `${last} ${sentence()}` : Array.from({ length: 28 }, sentence).join(' ');
    last = text;
    const mail = at % 8 === 0 ? ` Write to jane.roe${at}@example.com soon.` : '';
    return JSON.stringify({ id: `r${at}`, code: 'F32.1', text: `${text}${mail} ${ROUTINE}` });
  }).join('\n');
}
