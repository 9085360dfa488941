import * as vscode from 'vscode';
import { locateRecord } from '../../engine/record/locate.ts';
import type { BlankRecord, FieldPaths } from '../../protocol.ts';
import type { App } from '../app.ts';
import { insertAtEnd } from '../generation/datasetTarget.ts';
import { COMMANDS } from '../ids.ts';
import { onlyStep, pickOne } from '../multiStep.ts';
import { registerCommand } from '../runCommand.ts';
import { scopeOf } from '../scope.ts';
import { chooseDataset, editedDataset, layoutOf, newId, nodeOf } from './records.ts';
import { chooseOneCode } from './searchCodes.ts';

const TITLE = 'New Record';

/** New Record. */
export function registerNewRecord(app: App): vscode.Disposable[] {
  return [
    registerCommand(COMMANDS.newRecord, (node?: unknown) => newRecord(app, nodeOf(node)?.uri ?? editedDataset())),
  ];
}

/**
 * Adds a line with an empty report at the end of the dataset and puts the cursor where its text goes: first to what its
 * template leaves open, if anything.
 * @param chosen asked for when undefined
 */
async function newRecord(app: App, chosen: vscode.Uri | undefined): Promise<void> {
  const uri = chosen ?? (await chooseDataset(app, TITLE));
  const blank = await makeBlank(app, uri);
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  await insertAtEnd(editor.document, [blank.line]);
  const row = lastRecordLine(editor.document);
  const { fields } = await layoutOf(app, uri);
  const { codes, text } = locateRecord(blank.line, fields);
  const lacksCode = codes[0]?.length === 0;
  const at = new vscode.Position(row, ((lacksCode ? codes[0] : text)?.span.start ?? 0) + 1);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection);
  if (blank.open.length > 0) await fillIn(editor, row, blank, fields);
  else if (lacksCode) await vscode.commands.executeCommand('editor.action.triggerSuggest');
}

/** The line; a template that speaks of the code is not filled before the code is known. */
async function makeBlank(app: App, uri: vscode.Uri): Promise<BlankRecord> {
  const blank = (code: string) =>
    app.engine.request('dataset.blank', { scope: scopeOf(uri), path: uri.fsPath, id: newId(), code });
  const code = await tickedCode(app);
  const made = await blank(code);
  return made.needsCode ? blank(await chooseOneCode(app, TITLE, 'Which code is the record for?')) : made;
}

/** The one that is ticked, one of several, or none. */
async function tickedCode(app: App): Promise<string> {
  const ticked = app.checked.all();
  if (ticked.length < 2) return ticked[0] ?? '';
  await app.codesTree.ready();
  const items = ticked.map((code) => ({ label: code, description: app.codesTree.entry(code)?.title ?? '', code }));
  const other = { label: '$(search) Another code…', description: '', code: undefined };
  const placeholder = 'Which of the ticked codes is the record for?';
  const chosen = await pickOne(onlyStep(TITLE), { items: [...items, other], placeholder });
  if (chosen === 'back') throw new vscode.CancellationError();
  return chosen.code ?? chooseOneCode(app, TITLE, 'Which code is the record for?');
}

/** Lets the user go through what the template leaves open, Tab by Tab, and then to the text. */
async function fillIn(editor: vscode.TextEditor, row: number, { line, open }: BlankRecord, fields: FieldPaths) {
  const { range } = editor.document.lineAt(row);
  const end = locateRecord(line, fields).text?.span.start ?? line.length - 1;
  const numbers = new Map([...new Set(open.map(({ name }) => name))].map((name, at) => [name, at + 1]));
  const snippet = new vscode.SnippetString();
  let from = 0;
  const stops = [...open, { start: end + 1, end: end + 1 }].sort((a, b) => a.start - b.start);
  for (const stop of stops) {
    snippet.appendText(line.slice(from, stop.start));
    from = stop.end;
    if (!('name' in stop)) snippet.appendTabstop(0);
    else if (stop.values) snippet.appendChoice([...stop.values], numbers.get(stop.name)!);
    else snippet.appendPlaceholder(inWords(stop.name), numbers.get(stop.name)!);
  }
  snippet.appendText(line.slice(from));
  await editor.insertSnippet(snippet, range, { undoStopBefore: false, undoStopAfter: true });
}

/** `note type` for `meta.axes.noteType`. */
function inWords(name: string): string {
  return name
    .split('.')
    .at(-1)!
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function lastRecordLine(document: vscode.TextDocument): number {
  let row = document.lineCount - 1;
  while (row > 0 && document.lineAt(row).isEmptyOrWhitespace) row -= 1;
  return row;
}
