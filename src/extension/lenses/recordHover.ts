import * as vscode from 'vscode';
import { locateRecord } from '../../engine/record/locate.ts';
import type { App } from '../app.ts';
import { scopeOf } from '../scope.ts';
import { sheetMarkdown } from './describeSheet.ts';
import type { Sheets } from './sheets.ts';

/** On a record's id, or the beginning of its line where it has none: its numbers. */
export function registerRecordHover(app: App, sheets: Sheets): vscode.Disposable {
  const hover: vscode.HoverProvider = {
    async provideHover(document, { line, character }) {
      if (!app.datasets.get(document.uri)) return undefined;
      const params = { scope: scopeOf(document.uri), path: document.uri.fsPath };
      const { id } = locateRecord(document.lineAt(line).text, await app.engine.request('dataset.fields', params));
      const { start, end } = id?.span ?? { start: 0, end: 1 };
      if (character < start || character > end) return undefined;
      const sheet = await sheets.get(document.uri, line);
      if (!sheet) return undefined;
      const text = new vscode.MarkdownString(sheetMarkdown(sheet));
      return new vscode.Hover(text, new vscode.Range(line, start, line, end));
    },
  };
  return vscode.languages.registerHoverProvider({ language: 'jsonl' }, hover);
}
