import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { RECORD_SCHEME } from '../records/recordUri.ts';
import { stateInWords } from '../review/words.ts';
import { decisionInShort } from './describeSheet.ts';
import type { Sheets } from './sheets.ts';

/** Above the text of a record document: what can be decided on it, for the mouse, at the same place above every text; and what was. */
export function registerReviewLens(app: App, sheets: Sheets): vscode.Disposable {
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: (listener, that, disposables) =>
      sheets.onDidChange(() => listener.call(that), that, disposables),
    async provideCodeLenses({ uri }) {
      const record = app.records.at(uri);
      const sheet = record && (await sheets.get(record.dataset, record.line));
      if (!sheet) return [];
      const top = new vscode.Range(0, 0, 0, 0);
      const lens = (title: string, command: string, tooltip: string) =>
        new vscode.CodeLens(top, { title, command, tooltip, arguments: [uri] });
      return [
        lens('Accept', COMMANDS.reviewAccept, 'This record is good as it is'),
        lens('Reject', COMMANDS.reviewReject, 'This record does not belong in the dataset'),
        lens('Needs work', COMMANDS.reviewRevise, 'This record has to be mended'),
        lens('Note', COMMANDS.reviewNote, 'Write something about this record'),
        lens(decisionInShort(sheet), COMMANDS.decideRecord, stateInWords(sheet.decisions)),
      ];
    },
  };
  return vscode.languages.registerCodeLensProvider({ scheme: RECORD_SCHEME }, provider);
}
