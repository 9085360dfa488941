import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { LineEdit } from '../../protocol.ts';
import type { Engine } from '../engine.ts';
import { scopeOf } from '../scope.ts';
import { addChange, type PendingEdit } from './lineEdits.ts';

/** Sends an open document to the worker, then its changed lines alone. */
export interface DocumentFollower {
  readonly document: vscode.TextDocument;
  /** Whether the worker was given the document. */
  readonly isOpen: boolean;
  /** Whether the worker knows the document as it stands. */
  readonly isSent: boolean;
  /** Takes a change to be sent with the next `flush`. */
  change(event: vscode.TextDocumentChangeEvent): void;
  /** Sends what the worker does not know yet: the whole document at first. */
  flush(): Promise<void>;
  /** The worker knows nothing any more. */
  forget(): void;
  /** Has everything checked anew. */
  again(): Promise<void>;
  close(): void;
}

/** Characters sent at once: a few milliseconds of the editor's time. */
const PART = 1 << 19;

/** @param onFailure told of what keeps the document from being sent, unless the worker died: that is known elsewhere */
export function followDocument(
  engine: Engine,
  document: vscode.TextDocument,
  onFailure: (error: unknown) => void,
): DocumentFollower {
  const uri = document.uri.toString();
  let pending: PendingEdit[] = [];
  let state: 'unsent' | 'sending' | 'sent' = 'unsent';
  let isClosed = false;

  const attempt = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      if (isClosed || isCode(error, 'worker-stopped')) return;
      if (!isCode(error, 'out-of-step')) {
        onFailure(error);
        return;
      }
      state = 'unsent';
      await flush();
    }
  };
  /** The whole text, part by part, with time for others between them; from the beginning again when it changes meanwhile. */
  const open = async (): Promise<void> => {
    state = 'sending';
    const checked = { uri, path: document.uri.fsPath, scope: scopeOf(document.uri) };
    for (let line = 0, step = 64, version = -1; !isClosed && state === 'sending'; ) {
      if (version !== document.version) {
        line = 0;
        version = document.version;
        pending = [];
      }
      const end = Math.min(line + step, document.lineCount);
      const part = document.getText(new vscode.Range(line, 0, end, 0));
      const isLast = end === document.lineCount;
      const sending = engine.request('check.open', { document: checked, version, part, isFirst: line === 0, isLast });
      if (isLast) state = 'sent';
      await sending;
      line = end;
      step = Math.max(1, Math.min(4 * step, Math.floor((step * PART) / Math.max(1, part.length))));
    }
  };
  const sendEdits = async (): Promise<void> => {
    const edits = pending.map(({ oldStart, oldCount, newStart, newCount }): LineEdit => {
      const lines = Array.from({ length: newCount }, (_, at) => document.lineAt(newStart + at).text);
      return { start: oldStart, removed: oldCount, lines };
    });
    pending = [];
    await engine.request('check.change', { uri, version: document.version, edits, lines: document.lineCount });
  };
  const flush = async (): Promise<void> => {
    if (isClosed || document.isClosed) return;
    if (state === 'unsent') await attempt(open);
    else if (state === 'sent' && pending.length > 0) await attempt(sendEdits);
  };

  return {
    document,
    get isOpen() {
      return state !== 'unsent';
    },
    get isSent() {
      return state === 'sent' && pending.length === 0;
    },
    change({ contentChanges }) {
      if (state !== 'sent') return;
      for (const { range, text } of contentChanges) {
        const breaks = text.match(/\r\n|\r|\n/g)?.length ?? 0;
        pending = addChange(pending, range.start.line, range.end.line - range.start.line + 1, breaks + 1);
      }
    },
    flush,
    forget() {
      state = 'unsent';
      pending = [];
    },
    async again() {
      if (state === 'unsent') return flush();
      await flush();
      await attempt(() => engine.request('check.again', { uri }));
    },
    close() {
      isClosed = true;
      if (state !== 'unsent') void attempt(() => engine.request('check.close', { uri }));
    },
  };
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof CasewrightError && error.code === code;
}
