import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { Appender } from '../../node/appendJsonl.ts';
import { openDocument } from '../scope.ts';

/** Where the lines of a run go: the file, or the document in the editor while that holds unsaved edits. */
export interface DatasetTarget {
  readonly uri: vscode.Uri;
  /** Resolves once the lines are written; those of one call stay together. */
  append(lines: readonly string[]): Promise<void>;
  close(): Promise<void>;
  /** Unfinished last line of an earlier run that was moved to the rejects file. */
  readonly repaired: boolean;
}

/** Lines written to disk so lately that the editor may not have read them again yet. */
const RELOAD_MS = 10_000;
/** The longest a run's end waits for the editor to read the file again. */
const RECONCILE_MS = 2000;
/** Lines a person may have added behind ours meanwhile. */
const LINES_TYPED_BEHIND = 200;

/**
 * @throws CasewrightError kind `io` when the file cannot be opened or is not JSONL
 */
export async function openTarget(uri: vscode.Uri): Promise<DatasetTarget> {
  const { openAppender } = await import('../../node/appendJsonl.ts');
  let appender: Appender | undefined;
  let repaired = false;
  let recent: { line: string; at: number }[] = [];

  const toDisk = async (lines: readonly string[]): Promise<void> => {
    if (!appender) {
      appender = await openAppender(uri.fsPath);
      repaired ||= appender.repaired !== undefined;
    }
    for (const line of lines) await appender.append(line);
    const now = performance.now();
    recent = recent.filter(({ at }) => now - at < RELOAD_MS).concat(lines.map((line) => ({ line, at: now })));
  };
  const toDocument = async (document: vscode.TextDocument, lines: readonly string[]): Promise<void> => {
    const missed = missing(document);
    recent = [];
    if (missed.length + lines.length > 0) await insertAtEnd(document, [...missed, ...lines]);
  };
  /** Lines on disk that the document does not hold: it was edited before it could read them. */
  const missing = (document: vscode.TextDocument): string[] => {
    if (recent.length === 0) return [];
    const first = Math.max(0, document.lineCount - recent.length - LINES_TYPED_BEHIND);
    const tail = new Set(document.getText(new vscode.Range(first, 0, document.lineCount, 0)).split(/\r?\n/));
    return recent.map(({ line }) => line).filter((line) => !tail.has(line));
  };
  /** Whether a document is dirty is known here a little late: the last lines wait until it has read them or must be given them. */
  const reconcile = async (): Promise<void> => {
    for (const end = performance.now() + RECONCILE_MS; performance.now() < end; ) {
      const document = openDocument(uri);
      if (!document || recent.length === 0 || missing(document).length === 0) return;
      if (document.isDirty) return toDocument(document, []);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  };
  if (uri.scheme === 'file' && !holdsUnsavedEdits(uri)) await toDisk([]);

  return {
    uri,
    get repaired() {
      return repaired;
    },
    async append(lines) {
      const document = openDocument(uri);
      if (uri.scheme !== 'file' || document?.isDirty) {
        if (!document) throw closedDocument(uri);
        return toDocument(document, lines);
      }
      if (holdsUnsavedEdits(uri)) throw tooLargeToEdit(uri);
      return toDisk(lines);
    },
    async close() {
      await appender?.close();
      appender = undefined;
      await reconcile();
    },
  };
}

/** Puts whole lines behind the last one, through the editor, so that they can be undone and saved like typing. */
export async function insertAtEnd(document: vscode.TextDocument, lines: readonly string[]): Promise<void> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const last = document.lineAt(document.lineCount - 1);
    const edit = new vscode.WorkspaceEdit();
    const before = last.isEmptyOrWhitespace ? '' : '\n';
    const at = last.isEmptyOrWhitespace ? last.range.start : last.range.end;
    edit.insert(document.uri, at, `${before}${lines.join('\n')}\n`);
    if (await vscode.workspace.applyEdit(edit)) return;
    // Somebody typed meanwhile: the end is looked for anew once that has arrived here.
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  throw new CasewrightError(
    'io',
    'edit-refused',
    `The editor did not take the new reports for ${vscode.workspace.asRelativePath(document.uri)}`,
    'Check that the file is not read-only, then generate again.',
  );
}

const MOST_ATTEMPTS = 40;
const RETRY_MS = 50;

/** Also for files that are too large for extensions to see as documents: their tab still tells. */
function holdsUnsavedEdits(uri: vscode.Uri): boolean {
  const wanted = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some((tab) => tab.isDirty && tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === wanted),
  );
}

function closedDocument(uri: vscode.Uri): CasewrightError {
  return new CasewrightError(
    'io',
    'document-closed',
    `The untitled file ${uri.path} was closed while reports were being written to it`,
    'Generate again, into a file.',
  );
}

function tooLargeToEdit(uri: vscode.Uri): CasewrightError {
  return new CasewrightError(
    'io',
    'unsaved-edits',
    `${vscode.workspace.asRelativePath(uri)} has unsaved edits and is too large for Casewright to write to in the editor`,
    'Save the file, then generate again.',
  );
}
