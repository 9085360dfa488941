import { dirname, posix } from 'node:path';
import * as vscode from 'vscode';
import type { DatasetSource, Scope } from '../protocol.ts';

/** Whose casewright.json applies: the nearest one above a file, as on the command line; else the first folder's. */
export function scopeOf(uri?: vscode.Uri): Scope {
  const trusted = vscode.workspace.isTrusted;
  if (uri?.scheme === 'file') return { folder: dirname(uri.fsPath), trusted };
  const folder = vscode.workspace.workspaceFolders?.find((candidate) => candidate.uri.scheme === 'file');
  return folder ? { folder: folder.uri.fsPath, trusted } : { trusted };
}

/** A dataset as the user sees it: unsaved edits included. */
export function sourceOf(uri: vscode.Uri): DatasetSource {
  const document = openDocument(uri);
  return document && (document.isDirty || uri.scheme !== 'file')
    ? { path: uri.fsPath, text: document.getText() }
    : { path: uri.fsPath };
}

/** Files that stand in a tab of the window; documents alone may linger long after their tab was closed. */
export function urisInTabs(): vscode.Uri[] {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.flatMap((input) => (input instanceof vscode.TabInputText ? [input.uri] : []));
}

/** The document of a tab of the window, the right-hand side of a comparison included. */
export function documentInTab(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const isShown = inputs.some((input) => {
    if (input instanceof vscode.TabInputText) return input.uri.toString() === wanted;
    return input instanceof vscode.TabInputTextDiff && input.modified.toString() === wanted;
  });
  return isShown ? openDocument(uri) : undefined;
}

export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === wanted);
}

/** A pattern that one file alone matches, whatever its name. */
export function patternOf(file: vscode.Uri): vscode.RelativePattern {
  const name = posix.basename(file.path).replace(/[?*[\]{}]/g, '[$&]');
  return new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), name);
}

/** A target as commands take it: a URI or a path. */
export function toUri(target: string): vscode.Uri {
  return /^[a-z][a-z0-9+.-]+:/i.test(target) ? vscode.Uri.parse(target) : vscode.Uri.file(target);
}
