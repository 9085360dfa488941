import * as vscode from 'vscode';

/** How long a save that VS Code itself began may take. */
const PATIENCE_MS = 2000;

/**
 * Saves a document; returns whether it is saved. VS Code answers at once that it could not where it is saving the document by itself at that
 * moment, as it does a second after the last key: that save is waited for.
 */
export async function saveDocument(document: vscode.TextDocument): Promise<boolean> {
  let end = (): void => {};
  const other = new Promise<void>((resolve) => {
    end = resolve;
  });
  const listener = vscode.workspace.onDidSaveTextDocument((saved) => {
    if (saved === document) end();
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    if (await document.save()) return true;
    timer = setTimeout(end, PATIENCE_MS);
    await other;
    return !document.isDirty;
  } finally {
    clearTimeout(timer);
    listener.dispose();
  }
}
