import * as vscode from 'vscode';
import type { DatasetSource, Scope } from '../protocol.ts';

/** Whose casewright.json applies to a document; without one, to the window: its first folder. */
export function scopeOf(uri?: vscode.Uri): Scope {
  const folder = uri
    ? vscode.workspace.getWorkspaceFolder(uri)
    : vscode.workspace.workspaceFolders?.find((candidate) => candidate.uri.scheme === 'file');
  const trusted = vscode.workspace.isTrusted;
  return folder?.uri.scheme === 'file' ? { folder: folder.uri.fsPath, trusted } : { trusted };
}

/** A dataset as the user sees it: unsaved edits included. */
export function sourceOf(uri: vscode.Uri): DatasetSource {
  const document = openDocument(uri);
  return document && (document.isDirty || uri.scheme !== 'file')
    ? { path: uri.fsPath, text: document.getText() }
    : { path: uri.fsPath };
}

export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === wanted);
}
