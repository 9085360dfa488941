import * as vscode from 'vscode';
import { documentInTab, openDocument } from '../scope.ts';

/**
 * The document that stands for a dataset: what is read is read there, what is written is written there. Undefined: the file on the
 * disk does. A document that lingers without a tab, as it was saved, is none of the user's.
 */
export async function datasetDocument(dataset: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const document = openDocument(dataset);
  if (document?.isDirty || dataset.scheme === 'untitled') return document;
  if (dataset.scheme !== 'file') return document ?? vscode.workspace.openTextDocument(dataset);
  return documentInTab(dataset);
}
