import * as vscode from 'vscode';
import { SETTINGS } from '../ids.ts';

/** Keeps the newest report of a document in view until disposed, or until the user goes or scrolls elsewhere in it. */
export function followEnd(uri: vscode.Uri): vscode.Disposable {
  const wanted = uri.toString();
  const wants = vscode.workspace.getConfiguration(SETTINGS.section).get(SETTINGS.followNewReports, true);
  let following = wants;
  // Following only scrolls down: a view that begins further up than before was scrolled there by the user.
  const tops = new Map<vscode.TextEditor, vscode.Position>();
  const isOurs = (document: vscode.TextDocument) => document.uri.toString() === wanted;
  const reveal = () => {
    if (!following) return;
    for (const editor of vscode.window.visibleTextEditors) {
      if (!isOurs(editor.document)) continue;
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      editor.revealRange(new vscode.Range(end, end), vscode.TextEditorRevealType.Default);
    }
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isOurs(document)) reveal();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (isOurs(textEditor.document) && kind !== undefined) following = false;
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const top = visibleRanges[0]?.start;
      if (!top || !isOurs(textEditor.document)) return;
      if (tops.get(textEditor)?.isAfter(top)) following = false;
      tops.set(textEditor, top);
    }),
  );
}
