import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import { datasetDocument } from '../edits/datasetDocument.ts';
import { asClause, asEditorRemedy, asSentence } from '../sentences.ts';
import type { BoundRecord, RecordBindings } from './recordBindings.ts';
import { addressOf, nameOfRecord, RECORD_SCHEME } from './recordUri.ts';

/** The record that a document's text can be written to. @throws CasewrightError `record-not-saved` which says why there is none */
export async function requireWritable(bindings: RecordBindings, uri: vscode.Uri): Promise<BoundRecord> {
  const { dataset } = addressOf(uri);
  const { record } = await bindings.current(uri).catch((error: unknown) => {
    throw error instanceof CasewrightError ? notSaved(uri, error.message, error.remedy) : error;
  });
  const document = await datasetDocument(dataset);
  if (!record) throw await goneFrom(uri);
  const { line, source } = record;
  if (document && (line >= document.lineCount || document.lineAt(line).text !== source)) {
    const why = `line ${line + 1} of ${basename(dataset.path)}, where it stands, cannot be read as it is now`;
    throw notSaved(uri, why, 'Mend that line in the file, then save again.');
  }
  return record;
}

/** Says that a record is not there any more. */
export async function goneFrom(uri: vscode.Uri): Promise<CasewrightError> {
  const { dataset } = addressOf(uri);
  const name = basename(dataset.path);
  const copy = 'copy your text before you close it';
  const isThere = (await datasetDocument(dataset)) !== undefined || (await exists(dataset));
  return isThere
    ? notSaved(uri, `it is no longer in ${name}: it was removed, or got another id`, `Put it back there, or ${copy}.`)
    : notSaved(uri, `${name} is no longer where it was`, `Put the file back there, or ${copy}.`);
}

/** What keeps a record from being saved, in words that name it and its dataset. */
export function notSaved(uri: vscode.Uri, why: string, remedy: string | undefined): CasewrightError {
  const { dataset, ...address } = addressOf(uri);
  const what = `${nameOfRecord(address)} of ${basename(dataset.path)} was not saved: ${asClause(why)}`;
  return new CasewrightError('io', 'record-not-saved', what, remedy);
}

const KIND = vscode.CodeActionKind.Source.append('casewrightSave');
const COPY = 'Copy My Text';

/**
 * Says in plain words why a record cannot be saved, before the editor tries: its own message names nothing but the document's address. It
 * asks for actions on save (package.json sets `editor.codeActionsOnSave` for records), and one that is cancelled cancels the save.
 */
export function registerSaveCheck(bindings: RecordBindings): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, { only }) {
      if (!only || !KIND.contains(only) || !document.isDirty) return [];
      try {
        await requireWritable(bindings, document.uri);
        return [];
      } catch (error) {
        if (!(error instanceof CasewrightError)) throw error;
        void tellNotSaved(document, error);
        throw new vscode.CancellationError();
      }
    },
  };
  return vscode.languages.registerCodeActionsProvider({ scheme: RECORD_SCHEME }, provider, {
    providedCodeActionKinds: [KIND],
  });
}

async function tellNotSaved(document: vscode.TextDocument, { message, remedy }: CasewrightError): Promise<void> {
  const text = document.getText();
  const words = [asSentence(message), remedy === undefined ? '' : asEditorRemedy(remedy)].join(' ').trim();
  if ((await vscode.window.showErrorMessage(words, COPY)) === COPY) await vscode.env.clipboard.writeText(text);
}

async function exists(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
