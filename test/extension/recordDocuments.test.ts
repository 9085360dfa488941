import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { saveDocument } from '../../src/extension/edits/saveDocument.ts';
import { writeRecords } from '../../src/extension/edits/writeRecords.ts';
import { createRecordBindings } from '../../src/extension/records/recordBindings.ts';
import { addressOf, recordUri } from '../../src/extension/records/recordUri.ts';
import { openApp, readText, removeFolder, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

/** Lines with everything that JSON may write in more than one way. */
const LINES = [
  '{"id":"a","code":"F32.1","text":"First line.\\nSecond \\"quoted\\" line.","meta":{"n":1.0}}',
  '  { "id" : "b" , "code" : ["F41.1", "F32.1"], "text" : "Worry \\ud83d\\ude00 caf\\u00E9 all day.\\r\\nTense.", "own": 1e3 } ',
  '{"text":"No id, emoji 😀 and ünïcode.","code":"F20.0"}',
  '{"id":"twice","code":"F32.1","text":"One of two."}',
  '{"id":"twice","code":"F41.1","text":"Two of two."}',
  '{"id":"last","code":"F43.10","text":"The last report."}',
];

describe('record documents', () => {
  let app: App;
  let file: vscode.Uri;
  let count = 0;

  before(async () => {
    app = await openApp();
  });
  beforeEach(() => {
    count += 1;
    file = inWorkspace(`documents${count}.jsonl`);
  });
  afterEach(async () => {
    for (const document of vscode.workspace.textDocuments) {
      if (!document.isDirty) continue;
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await closeEditors();
    await vscode.workspace.fs.delete(file);
  });

  /** Writes the dataset; `open` shows it in an editor. */
  async function dataset({ open = false, lineBreak = '\n', bom = '', lines = LINES as readonly string[] } = {}) {
    await writeText(file, `${bom}${lines.join(lineBreak)}${lineBreak}`);
    if (open) await vscode.window.showTextDocument(file, { preview: false });
  }
  async function openRecord(line: number, id?: string): Promise<vscode.TextDocument> {
    const editor = await app.records.open(file, { line, ...(id !== undefined && { id }) });
    return editor.document;
  }
  /** Replaces words of a document as a person would, and leaves it unsaved. */
  async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
    const at = document.getText().indexOf(words);
    assert.ok(at >= 0, `“${words}” is not in: ${document.getText()}`);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + words.length)), by);
    assert.ok(await vscode.workspace.applyEdit(edit));
  }
  const withLine = (line: number, by: string, lines: readonly string[] = LINES) => lines.with(line, by);
  const whole = (lines: readonly string[], lineBreak = '\n', bom = '') => `${bom}${lines.join(lineBreak)}${lineBreak}`;

  it('are saved at the moment at which the editor saves them by itself, too', async () => {
    await dataset();
    const document = await openRecord(0, 'a');
    for (let round = 0; round < 12; round += 1) {
      await replace(document, round === 0 ? 'First line' : `Line ${round - 1}`, `Line ${round}`);
      const other = vscode.commands.executeCommand('workbench.action.files.save');
      for (let turn = 0; turn < round; turn += 1) await setImmediate();
      assert.equal(await saveDocument(document), true, `round ${round}`);
      assert.equal(document.isDirty, false);
      await other;
    }
    assert.match(await readText(file), /^\{"id":"a".*"Line 11\./);
  });

  it('shows a report as text with line breaks, in a language that wraps it', async () => {
    await dataset();
    const document = await openRecord(0);
    assert.equal(document.getText(), 'First line.\nSecond "quoted" line.');
    assert.equal(document.languageId, 'casewright-record');
    assert.equal(document.uri.path.split('/').at(-1), 'a.txt');
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
    assert.equal((await openRecord(1)).getText(), 'Worry 😀 café all day.\nTense.');
  });

  for (const [how, options] of [
    ['closed', {}],
    ['closed, with CRLF and BOM', { lineBreak: '\r\n', bom: '\ufeff' }],
    ['open', { open: true }],
    ['open, with CRLF and BOM', { open: true, lineBreak: '\r\n', bom: '\ufeff' }],
  ] as const) {
    it(`writes an edit back into its line and leaves every other byte alone: ${how}`, async () => {
      await dataset(options);
      const { lineBreak, bom } = { lineBreak: '\n', bom: '', ...options };
      const document = await openRecord(1);
      await replace(document, 'all day', 'día 😀 night');
      assert.ok(await document.save());
      const edited = LINES[1]!.replace('all day', 'd\\u00EDa \\uD83D\\uDE00 night');
      assert.equal(await readText(file), whole(withLine(1, edited), lineBreak, bom));
      // New line breaks are those of the text; the same document goes on.
      await replace(document, 'Tense.', 'Tense.\nTired.');
      assert.ok(await document.save());
      const again = edited.replace('Tense.', 'Tense.\\r\\nTired.');
      assert.equal(await readText(file), whole(withLine(1, again), lineBreak, bom));
      assert.equal(document.isDirty, false);
    });
  }

  it('leaves a dataset with unsaved edits unsaved, both edits in it', async () => {
    await dataset({ open: true });
    const held = vscode.window.activeTextEditor!.document;
    await replace(held, 'The last report.', 'The very last report.');
    const document = await openRecord(0);
    await replace(document, 'First', 'Very first');
    assert.ok(await document.save());
    assert.equal(held.isDirty, true);
    assert.equal(await readText(file), whole(LINES));
    const both = withLine(0, LINES[0]!.replace('First', 'Very first')).with(
      5,
      LINES[5]!.replace('The last', 'The very last'),
    );
    assert.equal(held.getText(), whole(both));
    assert.ok(await held.save());
    assert.equal(await readText(file), whole(both));
  });

  it('is one step of the undo of the dataset’s editor, and follows it', async () => {
    await dataset({ open: true });
    const editor = vscode.window.activeTextEditor!;
    const document = await openRecord(0);
    await replace(document, 'First', 'Very first');
    assert.ok(await document.save());
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), whole(LINES));
    await waitFor('the record to follow', () => document.getText() === 'First line.\nSecond "quoted" line.');
  });

  it('refuses to write over what changed underneath, also where the size is the same, and takes the user’s word', async () => {
    await dataset();
    const document = await openRecord(5);
    await replace(document, 'The last', 'My last');
    const other = LINES[5]!.replace('The last', 'His last').replace('report.', 'repor.');
    await writeText(file, whole(withLine(5, other)));
    assert.equal(await document.save(), false);
    assert.equal(await readText(file), whole(withLine(5, other)));
    assert.equal(document.getText(), 'My last report.');
    assert.ok(document.isDirty);
    // What “Overwrite” does.
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await waitFor('their text', () => document.getText() === 'His last repor.');
  });

  it('refuses while the line cannot be read', async () => {
    await dataset({ open: true });
    const held = vscode.window.activeTextEditor!.document;
    const document = await openRecord(5);
    await replace(document, 'The last', 'My last');
    await replace(held, '{"id":"last"', '{"id":"last');
    assert.equal(await document.save(), false);
    assert.ok(document.isDirty);
    await replace(held, '{"id":"last', '{"id":"last"');
    assert.ok(await document.save());
    assert.equal(held.getText(), whole(withLine(5, LINES[5]!.replace('The last', 'My last'))));
  });

  it('follows its line when lines come and go, in the editor and outside', async () => {
    await dataset({ open: true });
    const held = vscode.window.activeTextEditor!.document;
    const document = await openRecord(2);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(held.uri, new vscode.Position(0, 0), `${LINES[5]!.replace('last', 'new')}\n\n`);
    edit.delete(held.uri, new vscode.Range(1, 0, 2, 0));
    await vscode.workspace.applyEdit(edit);
    await waitFor('the record in its new line', () => app.records.at(document.uri)?.line === 3);
    await replace(document, 'emoji', 'sign');
    assert.ok(await document.save());
    assert.equal(held.lineAt(3).text, LINES[2]!.replace('emoji', 'sign'));
    await vscode.window.showTextDocument(held);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await waitFor(
      'the tab to close',
      () => held.isClosed || !vscode.window.visibleTextEditors.some((e) => e.document === held),
    );
    await writeFile(file.fsPath, whole([LINES[0]!, LINES[5]!, LINES[2]!]));
    await waitFor('the record where it stands on disk', () => app.records.at(document.uri)?.line === 2);
    await waitFor('its text there', () => document.getText() === 'No id, emoji 😀 and ünïcode.');
  });

  it('shows what the record became elsewhere, but never over unsaved edits', async () => {
    await dataset();
    const document = await openRecord(0, 'a');
    await writeFile(file.fsPath, whole([LINES[5]!, LINES[0]!.replace('First', 'Fast')]));
    await waitFor('the new text', () => document.getText().startsWith('Fast line'));
    await replace(document, 'Fast', 'Mine');
    await writeFile(file.fsPath, whole([LINES[0]!.replace('First', 'Theirs')]));
    await waitFor('the record in the first line', () => app.records.at(document.uri)?.line === 0);
    assert.equal(document.getText(), 'Mine line.\nSecond "quoted" line.');
  });

  it('tells when the record is gone, and comes back with it', async () => {
    await dataset();
    const document = await openRecord(0);
    await writeFile(file.fsPath, whole(LINES.slice(1)));
    await waitFor('the record to go', () => app.records.at(document.uri) === undefined);
    const lenses = await lensesOf(document);
    assert.match(lenses.join(), /no longer in documents\d+\.jsonl/);
    await assert.rejects(async () => vscode.workspace.fs.stat(document.uri), /FileNotFound|EntryNotFound/);
    await writeFile(file.fsPath, whole([...LINES.slice(1), LINES[0]!]));
    await waitFor('the record to come back', () => app.records.at(document.uri)?.line === 5);
  });

  it('keeps two records with one id apart, and edits the one that was opened', async () => {
    await dataset();
    const [first, second] = [await openRecord(3), await openRecord(4)];
    assert.notEqual(first.uri.toString(), second.uri.toString());
    assert.equal(second.getText(), 'Two of two.');
    await replace(second, 'Two of', 'Second of');
    assert.ok(await second.save());
    await replace(second, 'Second of', 'The second of');
    assert.ok(await second.save());
    assert.equal(await readText(file), whole(withLine(4, LINES[4]!.replace('Two of', 'The second of'))));
    assert.equal((await openRecord(4)).uri.toString(), second.uri.toString());
    assert.equal(first.getText(), 'One of two.');
  });

  it('opens, edits and opens again a record without id', async () => {
    await dataset();
    const document = await openRecord(2);
    await replace(document, 'No id', 'Still no id');
    assert.ok(await document.save());
    assert.equal(await readText(file), whole(withLine(2, LINES[2]!.replace('No id', 'Still no id'))));
    assert.equal((await openRecord(2)).uri.toString(), document.uri.toString());
    // As a window does that is opened again: the address tells of the line as it was before the edit.
    const later = createRecordBindings(app.engine, app.context.workspaceState);
    const { record } = await later.current(document.uri);
    assert.equal(record?.text, 'Still no id, emoji 😀 and ünïcode.');
    later.dispose();
  });

  it('keeps the text of a record that is gone, and says why it cannot be saved', async () => {
    await dataset();
    const document = await openRecord(0);
    await replace(document, 'First', 'My first');
    await writeFile(file.fsPath, whole(LINES.slice(1)));
    assert.equal(await document.save(), false);
    assert.ok(document.getText().startsWith('My first line.'));
    assert.equal(await readText(file), whole(LINES.slice(1)));
    const folder = document.uri.with({ path: '/Records' });
    await assert.rejects(async () => vscode.workspace.fs.createDirectory(folder), /no longer in documents\d+\.jsonl/);
    await writeFile(file.fsPath, whole(LINES));
  });

  it('duplicates the record of a document in its file', async () => {
    await dataset();
    await openRecord(0);
    await vscode.commands.executeCommand('casewright.duplicateRecord');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), file.toString());
    const [original, copy] = [0, 1].map((line) => JSON.parse(document.lineAt(line).text) as Record<string, unknown>);
    assert.equal(copy!.text, original!.text);
    assert.notEqual(copy!.id, 'a');
  });

  it('reads and writes the field that casewright.json names', async () => {
    const folder = inWorkspace('chats');
    const dialogue = vscode.Uri.joinPath(folder, 'chat.jsonl');
    const config = { datasets: [{ files: '*.jsonl', fields: { text: 'messages.1.content' } }] };
    await writeText(vscode.Uri.joinPath(folder, 'casewright.json'), JSON.stringify(config));
    const line = '{"id":"m","code":"F32.1","messages":[{"content":"Ask."},{"role":"x","content":"Answer\\/one."}]}';
    await writeText(dialogue, `${line}\n`);
    const { document } = await app.records.open(dialogue, { line: 0 });
    assert.equal(document.getText(), 'Answer/one.');
    await replace(document, 'one', 'two/three');
    assert.ok(await document.save());
    assert.equal(await readText(dialogue), `${line.replace('one', 'two\\/three')}\n`);
    await writeText(file, '');
    await closeEditors();
    await removeFolder(app, folder);
  });

  it('selects a span of the decoded text, and shows its place in the file', async () => {
    await dataset();
    const text = 'Worry 😀 café all day.\r\nTense.';
    const start = text.indexOf('Tense');
    const span = { start, end: start + 5 };
    const editor = await app.records.open(file, { line: 1, id: 'b', span });
    assert.equal(editor.document.getText(editor.selection), 'Tense');
    const inFile = await app.records.showInFile(file, { line: 1, span });
    assert.equal(inFile.document.uri.toString(), file.toString());
    assert.equal(inFile.document.getText(inFile.selection), 'Tense');
  });

  async function lensesOf(document: vscode.TextDocument): Promise<string[]> {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      50,
    );
    return lenses.map(({ command }) => command?.title ?? '');
  }

  it('tells in a code lens whose report it is, and walks from record to record', async () => {
    await dataset();
    const document = await openRecord(1);
    const lenses = await lensesOf(document);
    assert.ok(lenses.includes('F41.1 Generalized anxiety disorder, F32.1'));
    assert.ok(lenses.includes('b, line 2'));
    const shown = () => vscode.window.activeTextEditor?.document.getText();
    await vscode.commands.executeCommand('casewright.nextRecord');
    assert.equal(shown(), 'No id, emoji 😀 and ünïcode.');
    await vscode.commands.executeCommand('casewright.nextRecord');
    await vscode.commands.executeCommand('casewright.nextRecord');
    assert.equal(shown(), 'Two of two.');
    await vscode.commands.executeCommand('casewright.previousRecord');
    assert.equal(shown(), 'One of two.');
    await vscode.commands.executeCommand('casewright.showInFile');
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), file.toString());
    assert.equal(editor.selection.active.line, 3);
    assert.equal(editor.document.getText(editor.selection), 'One of two.');
  });

  it('has one address for a record wherever it stands, unless its id is not its own', async () => {
    await dataset();
    const uri = await app.records.uri(file, { line: 0 });
    assert.equal(uri.toString(), recordUri(file, { id: 'a', line: 77 }).toString());
    assert.deepEqual(
      { ...addressOf(uri), dataset: addressOf(uri).dataset.toString() },
      { dataset: file.toString(), id: 'a', line: -1 },
    );
    const shared = addressOf(await app.records.uri(file, { line: 3 }));
    assert.equal(shared.line, 3);
    assert.match(shared.hash ?? '', /^[0-9a-f]{16}$/);
    await assert.rejects(app.records.uri(file, { line: 60 }), /holds no record/);
    await assert.rejects(app.records.read(file, { line: 0, id: 'nobody' }), /nobody is no longer there/);
  });

  it('explains codes that a report mentions', async () => {
    await dataset({ lines: [JSON.stringify({ id: 'h', code: 'F32.1', text: 'Room B12, code F41.1 on the form.' })] });
    const document = await openRecord(0);
    const hovers = (word: string) =>
      vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(document.getText().indexOf(word) + 1),
      );
    const [hover] = await hovers('F41.1');
    assert.match((hover!.contents[0] as vscode.MarkdownString).value, /Generalized anxiety disorder/);
    assert.deepEqual(await hovers('Room'), []);
  });

  it('finds a record by id or by words anywhere in it, with and without unsaved edits', async () => {
    await dataset({ open: true });
    const held = vscode.window.activeTextEditor!.document;
    const found = async (query: string) => {
      const source = held.isDirty ? { path: file.fsPath, text: held.getText() } : { path: file.fsPath };
      const { items } = await app.engine.request('record.search', {
        scope: { trusted: true },
        source,
        query,
        limit: 10,
      });
      return items.map(({ line, id }) => `${line} ${id}`);
    };
    assert.deepEqual(await found('LAST'), ['6 last']);
    assert.deepEqual(await found('café tense'), ['2 b']);
    assert.deepEqual(await found('f41.1 two'), ['5 twice']);
    await replace(held, 'The last report.', 'The zebra report.');
    assert.deepEqual(await found('zebra'), ['6 last']);
  });

  it('opens, edits and undoes a record of a file too large for VS Code, with no document of the file', async () => {
    const body = 'word and more words of a long report '.repeat(60);
    const lines = Array.from({ length: 25_000 }, (_, at) =>
      JSON.stringify({ id: `r${at}`, code: 'F32.1', text: body + at }),
    );
    lines[20_000] = LINES[1]!;
    await writeFile(file.fsPath, whole(lines));
    assert.ok((await vscode.workspace.fs.stat(file)).size > 50 * 1024 * 1024);
    const memory = process.memoryUsage().rss;
    const document = await openRecord(3, 'b');
    assert.equal(app.records.at(document.uri)?.line, 20_000);
    await replace(document, 'Tense.', 'Tired.');
    assert.ok(await document.save());
    assert.equal(await readText(file), whole(withLine(20_000, LINES[1]!.replace('Tense.', 'Tired.'), lines)));
    await vscode.commands.executeCommand('casewright.undoDatasetEdit', file);
    await waitFor('the old text', () => document.getText().endsWith('Tense.'));
    assert.ok(process.memoryUsage().rss - memory < 400 * 1024 * 1024);
    await assert.rejects(app.records.showInFile(file, { line: 20_000 }), { code: 'file-too-large' });
  });

  describe('findings', () => {
    const LOW = 'She has felt low and empty for six weeks, sleeps four hours and cannot concentrate at work any more.';
    const flagged = [
      JSON.stringify({ id: 'p', code: 'F32.1', text: `${LOW}\nWrites 😀 to jane.roe@example.com daily.` }),
      JSON.stringify({ id: 'q', code: 'F32.1', text: `${LOW}\nShe agreed to come back.` }),
    ];
    const marked = (document: vscode.TextDocument, rule: string) =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ code }) => typeof code === 'object' && code.value === rule)
        .map(({ range }) => document.getText(range));

    for (const open of [true, false]) {
      it(`of the record stand in its document, ${open ? 'also while it is edited' : 'from the file on the disk'}`, async () => {
        await dataset({ open, lines: flagged });
        await app.datasets.read(file);
        const document = await openRecord(0);
        await waitFor('the e-mail address', () => marked(document, 'phi').includes('jane.roe@example.com'));
        const twin = await waitFor('the twin', () =>
          vscode.languages.getDiagnostics(document.uri).find(({ relatedInformation }) => relatedInformation?.length),
        );
        const [related] = twin.relatedInformation!;
        assert.equal(related!.location.uri.toString(), recordUri(file, { id: 'q', line: 1 }).toString());
        const other = await vscode.workspace.openTextDocument(related!.location.uri);
        assert.ok(other.getText().includes(other.getText(related!.location.range)));
        await replace(document, 'Writes', 'He is 45, writes');
        await waitFor('the address where it stands now', () =>
          marked(document, 'phi').includes('jane.roe@example.com'),
        );
        await replace(document, 'jane.roe@example.com', 'nobody');
        await waitFor('the address to go', () => !marked(document, 'phi').includes('jane.roe@example.com'));
        if (open) {
          await replace(document, 'nobody', 'john.doe@example.com');
          await waitFor('the new address', () => marked(document, 'phi').includes('john.doe@example.com'));
          await replace(document, 'john.doe@example.com', 'nobody');
        }
        assert.ok(await document.save());
        await waitFor('no address', () => marked(document, 'phi').every((words) => !words.includes('@')));
      });
    }
  });

  describe('writing records', () => {
    it('removes and changes several at once, in the file, and takes that back', async () => {
      await dataset({ lineBreak: '\r\n' });
      const change = { line: 0, before: LINES[0]!, after: LINES[0]!.replace('First', 'Worst') };
      const gone = [4, 5].map((line) => ({ line, before: LINES[line]!, after: undefined }));
      const { saved } = await writeRecords(app, file, [...gone, change], 'Try three things');
      assert.equal(saved, true);
      assert.equal(await readText(file), whole([change.after, ...LINES.slice(1, 4)], '\r\n'));
      await vscode.commands.executeCommand('casewright.undoDatasetEdit', file);
      assert.equal(await readText(file), whole(LINES, '\r\n'));
    });

    it('does the same through the editor, where its undo takes it back', async () => {
      const lines = LINES.slice(0, 5);
      await writeText(file, lines.join('\n'));
      const editor = await vscode.window.showTextDocument(file);
      const gone = [1, 3, 4].map((line) => ({ line, before: lines[line]!, after: undefined }));
      const change = { line: 2, before: lines[2]!, after: lines[2]!.replace('😀', '😁') };
      assert.deepEqual(await writeRecords(app, file, [change, ...gone], 'Try'), { saved: true });
      assert.equal(await readText(file), [lines[0]!, change.after].join('\n'));
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), lines.join('\n'));
    });

    it('writes nothing when one line is another by now', async () => {
      for (const open of [false, true]) {
        await dataset({ open });
        const changes = [
          { line: 0, before: LINES[0]!, after: undefined },
          { line: 1, before: LINES[2]!, after: '{}' },
        ];
        await assert.rejects(writeRecords(app, file, changes, 'Try'), { code: 'line-changed' });
        assert.equal(await readText(file), whole(LINES));
      }
    });

    it('undoes no edit of a dataset with unsaved changes', async () => {
      await dataset();
      const after = LINES[0]!.replace('First', 'Worst');
      await writeRecords(app, file, [{ line: 0, before: LINES[0]!, after }], 'Try');
      const { document } = await vscode.window.showTextDocument(file);
      await replace(document, 'Two of', 'Three of');
      // Its message has no end of its own.
      void vscode.commands.executeCommand('casewright.undoDatasetEdit', file);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      assert.equal(await readText(file), whole(withLine(0, after)));
    });
  });
});
