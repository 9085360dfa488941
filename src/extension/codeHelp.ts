import * as vscode from 'vscode';
import { type CodeAt, codeAt } from './codePosition.ts';
import { descriptionMarkdown } from './describeCode.ts';
import type { Engine } from './engine.ts';
import { scopeOf } from './scope.ts';
import { untilStill } from './untilStill.ts';

const SELECTOR: vscode.DocumentSelector = { language: 'jsonl' };
const MOST_COMPLETIONS = 60;
/** Typing any of these inside a code asks anew. */
const TRIGGERS = ['"', '.', ' ', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];

/** Hover on a code, and completion of codes, in JSON Lines documents. */
export function registerCodeHelp(engine: Engine): vscode.Disposable {
  const find = async (document: vscode.TextDocument, position: vscode.Position): Promise<CodeAt | undefined> => {
    const { fields } = await layout(document.uri);
    return codeAt(document.lineAt(position.line).text, position.character, fields.code);
  };
  const layout = async (uri: vscode.Uri) => ({
    fields: await engine.request('dataset.fields', { scope: scopeOf(uri), path: uri.fsPath }),
  });

  const hover: vscode.HoverProvider = {
    async provideHover(document, position) {
      const found = await find(document, position);
      if (!found || found.code.trim() === '') return undefined;
      const description = await engine.request('codes.describe', { scope: scopeOf(document.uri), code: found.code });
      const range = new vscode.Range(position.line, found.start, position.line, found.end);
      return new vscode.Hover(new vscode.MarkdownString(descriptionMarkdown(found.code, description)), range);
    },
  };
  const complete = async (document: vscode.TextDocument, position: vscode.Position) => {
    const found = await find(document, position);
    if (!found) return undefined;
    const typed = found.code.slice(0, position.character - found.start);
    const query = typed.trim() === '' ? 'F' : typed;
    const entries = await engine.request('codes.search', {
      scope: scopeOf(document.uri),
      query,
      limit: MOST_COMPLETIONS,
      billableOnly: true,
      everywhere: true,
    });
    const replacing = new vscode.Range(position.line, found.start, position.line, found.end);
    const inserting = new vscode.Range(position.line, found.start, position.line, position.character);
    const items = entries.map(({ code, title }, at) => {
      const item = new vscode.CompletionItem({ label: code, description: title }, vscode.CompletionItemKind.EnumMember);
      item.detail = title;
      item.range = { inserting, replacing };
      // The engine has ranked them, by words of the title too: the editor must neither filter nor sort once more.
      item.filterText = typed;
      item.sortText = String(at).padStart(4, '0');
      return item;
    });
    return new vscode.CompletionList(items, true);
  };
  const completion: vscode.CompletionItemProvider = {
    // The editor asks at the first letter and not again before the answer: one for "pa", which finds nothing, would close
    // the list while "panic" stands there.
    provideCompletionItems: (document, position, token) =>
      untilStill(
        () => (token.isCancellationRequested ? undefined : document.version),
        (isFirst) => complete(document, isFirst ? position : (caretIn(document, position.line) ?? position)),
      ),
  };
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(SELECTOR, hover),
    vscode.languages.registerCompletionItemProvider(SELECTOR, completion, ...TRIGGERS),
  );
}

/** Where one types in a document, if that is still the line. */
function caretIn(document: vscode.TextDocument, line: number): vscode.Position | undefined {
  const editor = vscode.window.activeTextEditor;
  const caret = editor?.document === document ? editor.selection.active : undefined;
  return caret?.line === line ? caret : undefined;
}
