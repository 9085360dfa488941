import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { registerCommand } from '../runCommand.ts';
import { openDocument } from '../scope.ts';

/** The journals of edits that no editor's undo knows of. */
export function journalFolder(context: vscode.ExtensionContext): string {
  return join(context.globalStorageUri.fsPath, 'edits');
}

/**
 * Undo Last Dataset Edit.
 * @param datasetOf the dataset that a command was given, or that is in sight
 */
export function registerUndoDatasetEdit(
  app: App,
  datasetOf: (given: unknown) => vscode.Uri | undefined,
): vscode.Disposable {
  return registerCommand(COMMANDS.undoDatasetEdit, (given?: unknown) => undoDatasetEdit(app, datasetOf(given)));
}

async function undoDatasetEdit(app: App, dataset: vscode.Uri | undefined): Promise<void> {
  if (!dataset) {
    throw new CasewrightError('usage', 'no-dataset-chosen', 'No dataset is chosen', 'Select it in the Datasets view.');
  }
  const name = basename(dataset.path);
  const document = openDocument(dataset);
  if (document?.isDirty) {
    throw new CasewrightError(
      'usage',
      'unsaved-edits',
      `${name} has unsaved changes in the editor`,
      'Save or revert them first. What was edited there is undone by the editor’s own Undo.',
    );
  }
  const journal = journalFolder(app.context);
  const undone =
    dataset.scheme === 'file' ? await app.engine.request('record.undo', { path: dataset.fsPath, journal }) : null;
  if (!undone) {
    void vscode.window.showInformationMessage(
      `There is no edit of ${name} to undo. Edits made in an open editor are undone there.`,
    );
    return;
  }
  const time = new Date(undone.time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  void vscode.window.showInformationMessage(`Undone in ${name}: ${undone.title} (${time}).`);
}
