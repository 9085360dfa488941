import * as vscode from 'vscode';
import type { RecordSheet } from '../../protocol/review.ts';
import type { App } from '../app.ts';
import { COMMANDS, SETTINGS } from '../ids.ts';
import { codeAndWords, decisionState, verdictsOfRules } from './describeSheet.ts';
import type { Sheets } from './sheets.ts';

/** Lines above and below what is looked at that have their lenses already. */
const MARGIN = 300;
/** They are put anew when what is looked at comes this near to the end of them. */
const EDGE = 100;
/** VS Code shows no code lenses in larger files. */
const LARGEST = 20 * 1024 * 1024;
const MOST_LINES = 300_000;

type Part = 'record' | 'rules' | 'decision';

class RecordLens extends vscode.CodeLens {
  constructor(
    range: vscode.Range,
    readonly dataset: vscode.Uri,
    readonly part: Part,
  ) {
    super(range);
  }
}

/** A line above each record of a JSON Lines document: code and words, what the rules found, what people decided. */
export function registerDatasetLenses(app: App, sheets: Sheets): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  /** The lines that have lenses, by document. */
  const given = new Map<string, [number, number]>();
  const isOn = (): boolean => vscode.workspace.getConfiguration(SETTINGS.section).get(SETTINGS.codeLens, true);
  const provider: vscode.CodeLensProvider<vscode.CodeLens> = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      if (!isOn() || !app.datasets.get(document.uri) || isTooLarge(document)) return [];
      const [first, last] = visibleLines(document.uri);
      const [from, to] = [Math.max(0, first - MARGIN), Math.min(last + MARGIN, document.lineCount - 1)];
      given.set(document.uri.toString(), [from, to]);
      const lenses: RecordLens[] = [];
      for (let line = from; line <= to; line += 1) {
        if (document.lineAt(line).isEmptyOrWhitespace) continue;
        const range = new vscode.Range(line, 0, line, 0);
        for (const part of ['record', 'rules', 'decision'] as const) {
          lenses.push(new RecordLens(range, document.uri, part));
        }
      }
      return lenses;
    },
    async resolveCodeLens(lens) {
      if (!(lens instanceof RecordLens)) return lens;
      const { line } = lens.range.start;
      const sheet = await sheets.get(lens.dataset, line);
      lens.command = sheet
        ? commandOf(sheet, lens)
        : { title: lens.part === 'record' ? 'not a record' : '', command: '' };
      return lens;
    },
  };
  const onScroll = ({ textEditor: { document } }: vscode.TextEditorVisibleRangesChangeEvent): void => {
    const known = given.get(document.uri.toString());
    if (!known) return;
    const [first, last] = visibleLines(document.uri);
    const isNearTop = known[0] > 0 && first - known[0] < EDGE;
    const isNearEnd = known[1] < document.lineCount - 1 && known[1] - last < EDGE;
    if (isNearTop || isNearEnd) changed.fire();
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider({ language: 'jsonl' }, provider),
    sheets.onDidChange(() => changed.fire()),
    app.datasets.onDidChange(() => changed.fire()),
    vscode.window.onDidChangeTextEditorVisibleRanges(onScroll),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => given.delete(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SETTINGS.section}.${SETTINGS.codeLens}`)) changed.fire();
    }),
  );
}

function commandOf(sheet: RecordSheet, { dataset, part }: RecordLens): vscode.Command {
  const at = { uri: dataset.toString(), line: sheet.line, ...(sheet.id !== '' && { id: sheet.id }) };
  const openRecord = { command: COMMANDS.openRecord, arguments: [at] };
  if (part === 'record')
    return { title: codeAndWords(sheet), tooltip: 'Open this record as a document', ...openRecord };
  if (part === 'rules')
    return { title: verdictsOfRules(sheet), tooltip: 'Open it to see what was found', ...openRecord };
  return { title: decisionState(sheet), tooltip: 'Decide on it', command: COMMANDS.decideRecord, arguments: [at] };
}

function isTooLarge(document: vscode.TextDocument): boolean {
  const { lineCount } = document;
  return lineCount > MOST_LINES || document.offsetAt(new vscode.Position(lineCount, 0)) > LARGEST;
}

/** The first and the last line of the document that any editor shows. */
function visibleLines(uri: vscode.Uri): [number, number] {
  const ranges = vscode.window.visibleTextEditors
    .filter((editor) => editor.document.uri.toString() === uri.toString())
    .flatMap(({ visibleRanges }) => visibleRanges);
  if (ranges.length === 0) return [0, 0];
  return [Math.min(...ranges.map(({ start }) => start.line)), Math.max(...ranges.map(({ end }) => end.line))];
}
