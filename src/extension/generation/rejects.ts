import * as vscode from 'vscode';
import type { Appender } from '../../node/appendJsonl.ts';
import { insertAtEnd } from './datasetTarget.ts';

/** Where the answers of a run go that were not good enough: beside the file, or into an untitled file of their own. */
export interface Rejects {
  append(lines: readonly string[]): Promise<void>;
  close(): Promise<void>;
  show(): Promise<void>;
}

export function openRejects(target: vscode.Uri): Rejects {
  return target.scheme === 'file' ? fileRejects(target) : untitledRejects();
}

function fileRejects(target: vscode.Uri): Rejects {
  let appender: Promise<Appender> | undefined;
  const open = async () => {
    const { openAppender, rejectsPath } = await import('../../node/appendJsonl.ts');
    return openAppender(rejectsPath(target.fsPath));
  };
  return {
    async append(lines) {
      appender ??= open();
      const opened = await appender;
      for (const line of lines) await opened.append(line);
    },
    async close() {
      await (await appender?.catch(() => undefined))?.close();
      appender = undefined;
    },
    async show() {
      const { rejectsPath } = await import('../../node/appendJsonl.ts');
      await vscode.window.showTextDocument(vscode.Uri.file(rejectsPath(target.fsPath)), { preview: false });
    },
  };
}

/** An untitled file that nobody shows is thrown away by the editor, and these answers may have been paid for. */
function untitledRejects(): Rejects {
  let document: Promise<vscode.TextDocument> | undefined;
  const open = async () => {
    const made = await vscode.workspace.openTextDocument({ language: 'jsonl', content: '' });
    const shown = vscode.window.activeTextEditor?.document;
    await vscode.window.showTextDocument(made, { preview: false, preserveFocus: true });
    if (shown) await vscode.window.showTextDocument(shown, { preview: false, preserveFocus: true });
    return made;
  };
  return {
    async append(lines) {
      document ??= open();
      await insertAtEnd(await document, lines);
    },
    close: async () => {},
    async show() {
      if (document) await vscode.window.showTextDocument(await document);
    },
  };
}
