import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import { applyFix, inField } from '../../engine/fixes/fix.ts';
import { editsFromShown, showText } from '../../engine/fixes/shownText.ts';
import type { App } from '../app.ts';
import { writeRecords } from '../edits/writeRecords.ts';
import { asEditorRemedy, asSentence } from '../sentences.ts';
import type { RecordBindings } from './recordBindings.ts';
import { goneFrom, notSaved } from './saveRecords.ts';
import type { TextAsFile } from './textAsFile.ts';

/**
 * Record documents as files: the text of one record each. The editor itself refuses to write over a text that became another one
 * meanwhile, and offers to compare: `stat`, which it asks before it writes, always looks at the dataset.
 */
export function createRecordFiles(
  app: Pick<App, 'engine' | 'context'>,
  bindings: RecordBindings,
): vscode.FileSystemProvider {
  const fileOf = async (uri: vscode.Uri): Promise<TextAsFile> => {
    // The editor asks for folders too.
    if (!uri.path.endsWith('.txt')) throw vscode.FileSystemError.FileNotFound(uri);
    const { record, file } = await bindings.current(uri);
    if (!record) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  };
  return {
    onDidChangeFile: bindings.onDidChangeFiles,
    watch: () => new vscode.Disposable(() => {}),
    stat: (uri) =>
      saidByEditor(undefined, async () => {
        const { mtime, size } = (await fileOf(uri)).stat();
        return { type: vscode.FileType.File, ctime: 0, mtime, size };
      }),
    readFile: (uri) => saidByEditor(undefined, async () => Buffer.from(showText((await fileOf(uri)).read()).text)),
    writeFile: (uri, content) =>
      saidByEditor(uri, async () => {
        // As the editor was told of it right before; what changed since is refused by its line.
        const { record, dataset } = bindings.get(uri) ?? {};
        if (!record || !dataset) throw vscode.FileSystemError.FileNotFound(uri);
        const { line, source, fields, text, id } = record;
        const edits = editsFromShown(text, Buffer.from(content).toString('utf8'));
        if (edits.length === 0) return;
        const after = applyFix(source, fields, { title: '', edits: inField(fields.text, edits) });
        const title = id === '' ? `Edit of the record in line ${line + 1}` : `Edit of record ${id}`;
        const change = { line, before: source, after };
        const { saved } = await bindings.write(uri, after, () => writeRecords(app, dataset, [change], title));
        if (!saved) void tellUnsaved(dataset);
      }),
    readDirectory: () => [],
    // Asked for only where a record is to be saved that is not there any more.
    createDirectory: (uri) => saidByEditor(undefined, async () => Promise.reject(await goneFrom(uri))),
    delete: (uri) => refuse(uri),
    rename: (uri) => refuse(uri),
  };
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}

/** Expected failures are told by the editor, where it opens or saves. @param saved the record that was to be saved */
async function saidByEditor<T>(saved: vscode.Uri | undefined, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof CasewrightError)) throw error;
    const { message, remedy } = saved ? notSaved(saved, error.message, error.remedy) : error;
    const words = [asSentence(message), remedy === undefined ? '' : asEditorRemedy(remedy)].join(' ').trim();
    throw vscode.FileSystemError.Unavailable(words);
  }
}

async function tellUnsaved(dataset: vscode.Uri): Promise<void> {
  const name = basename(dataset.path);
  const save = `Save ${name}`;
  const message = `The report is in ${name}, which has unsaved changes of its own: save it to keep them both.`;
  if ((await vscode.window.showInformationMessage(message, save)) !== save) return;
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === dataset.toString());
  await document?.save();
}
