import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import { showText } from '../../engine/fixes/shownText.ts';
import { locateRecord } from '../../engine/record/locate.ts';
import type { CaseRecord, FieldPaths } from '../../engine/record/record.ts';
import { parseRecord } from '../../engine/record/schema.ts';
import { hashOf } from '../../node/recordPlaces.ts';
import type { App } from '../app.ts';
import { openDocument } from '../scope.ts';
import { fieldsOf, findRecord, type LocatedRecord, neighbourOf } from './findRecord.ts';
import { type BoundRecord, createRecordBindings } from './recordBindings.ts';
import { createRecordFiles } from './recordFiles.ts';
import { RECORD_SCHEME, type RecordAddress, recordUri } from './recordUri.ts';
import { registerSaveCheck } from './saveRecords.ts';

/** Where a record is looked for. */
export interface RecordAt {
  /** From 0. */
  readonly line: number;
  /** The record with this id is meant, wherever it stands by now; without one, or with '', whatever stands in the line. */
  readonly id?: string;
  /** What to select, in UTF-16 units of the decoded text. */
  readonly span?: { readonly start: number; readonly end: number };
  /** The field path the span is of; that of the text where it is absent. */
  readonly field?: string;
}

/** A record as it stands in its dataset. */
export interface ReadRecord {
  /** From 0. */
  readonly line: number;
  /** The line, without BOM and line break. */
  readonly source: string;
  readonly record: CaseRecord;
  /** What the line is read by. */
  readonly fields: FieldPaths;
}

export interface ShowOptions {
  readonly preview?: boolean;
  readonly preserveFocus?: boolean;
}

/** The records of the window's datasets as documents. */
export interface Records extends vscode.Disposable {
  /** The records that these documents show stand elsewhere, have other codes or another text, came or went. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  /** Shows a record as a document of its own; where its line holds no text, that line. @throws CasewrightError `record-gone` */
  open(dataset: vscode.Uri, at: RecordAt, options?: ShowOptions): Promise<vscode.TextEditor>;
  /** Shows the line of a record in its file, its text selected. @throws CasewrightError `file-too-large` */
  showInFile(dataset: vscode.Uri, at: RecordAt, options?: ShowOptions): Promise<vscode.TextEditor>;
  /** Reads a record of an open document, or of the file. @throws CasewrightError `record-gone`, `not-a-record` */
  read(dataset: vscode.Uri, at: RecordAt): Promise<ReadRecord>;
  /** The document of a record, for diffs and links: the one that is open already, if there is one. @throws CasewrightError `record-gone` */
  uri(dataset: vscode.Uri, at: RecordAt): Promise<vscode.Uri>;
  /** The record that an open document shows, where it stands now; undefined: it is gone. */
  at(document: vscode.Uri): (RecordAddress & { readonly dataset: vscode.Uri }) | undefined;
  /** The same with all that is known of it. */
  shown(document: vscode.Uri): BoundRecord | undefined;
  /** The documents that are open on records of a dataset. */
  documentsOf(dataset: vscode.Uri): readonly vscode.TextDocument[];
  /** The next record with a text below (1) or above (-1) a line; undefined at the end. */
  neighbour(dataset: vscode.Uri, line: number, step: 1 | -1): Promise<ReadRecord | undefined>;
}

export function createRecords(app: Pick<App, 'engine' | 'context'>): Records {
  const { engine } = app;
  const bindings = createRecordBindings(engine, app.context.workspaceState);
  const options = { isCaseSensitive: true };
  const provider = vscode.workspace.registerFileSystemProvider(
    RECORD_SCHEME,
    createRecordFiles(app, bindings),
    options,
  );
  const saveCheck = registerSaveCheck(bindings);

  const find = async (dataset: vscode.Uri, { id = '', line }: RecordAt): Promise<LocatedRecord> => {
    const found = await findRecord(engine, dataset, id === '' ? { line } : { id, line });
    if (!found) throw gone(dataset, id, line);
    return found;
  };
  const uriOf = (dataset: vscode.Uri, { id, line, source, isShared }: LocatedRecord): vscode.Uri => {
    const open = bindings
      .ofDataset(dataset)
      .find(({ record, uri }) => record?.line === line && record.source === source && openDocument(uri));
    return open?.uri ?? recordUri(dataset, { id, line, ...(isShared && { hash: hashOf(source) }) });
  };
  const showInFile: Records['showInFile'] = async (dataset, at, show) => {
    const found = await find(dataset, at).catch((error: unknown) => {
      if (error instanceof CasewrightError && error.code === 'record-gone' && !at.id) return undefined;
      throw error;
    });
    const editor = await showFile(dataset, show);
    const line = editor.document.lineAt(Math.min(found?.line ?? at.line, editor.document.lineCount - 1));
    const text = found && locateRecord(line.text, found.fields).text;
    const [start, end] = text
      ? at.span && isOfText(at, found)
        ? [text.toSourceOffset(at.span.start), text.toSourceOffset(at.span.end)]
        : [text.span.start + 1, text.span.end - 1]
      : [0, line.text.length];
    select(editor, new vscode.Range(line.lineNumber, start, line.lineNumber, end), line.range.start);
    return editor;
  };

  return {
    onDidChange: bindings.onDidChange,
    async open(dataset, at, show = {}) {
      const found = await find(dataset, at);
      if (!parseRecord(found.source, found).record) return showInFile(dataset, { line: found.line }, show);
      const document = await vscode.workspace.openTextDocument(uriOf(dataset, found));
      const editor = await vscode.window.showTextDocument(document, { preview: false, ...show });
      if (at.span && isOfText(at, found))
        select(editor, rangeInShown(bindings.get(document.uri)?.record?.text ?? '', at.span));
      return editor;
    },
    showInFile,
    async read(dataset, at) {
      const { line, source, fields } = await find(dataset, at);
      const { record, problems } = parseRecord(source, { fields });
      if (record) return { line, source, record, fields };
      const where = `Line ${line + 1} of ${basename(dataset.path)}`;
      throw new CasewrightError(
        'usage',
        'not-a-record',
        `${where} is not a record: ${problems[0]?.message ?? 'it is empty'}`,
        'Mend the line in the file.',
      );
    },
    uri: async (dataset, at) => uriOf(dataset, await find(dataset, at)),
    at(document) {
      const { record, dataset } = bindings.get(document) ?? {};
      if (!record || !dataset) return undefined;
      const { id, line, isShared, source } = record;
      return { dataset, id, line, ...(isShared && { hash: hashOf(source) }) };
    },
    shown: (document) => bindings.get(document)?.record,
    documentsOf: (dataset) => bindings.ofDataset(dataset).flatMap(({ uri }) => openDocument(uri) ?? []),
    async neighbour(dataset, line, step) {
      const fields = await fieldsOf(engine, dataset);
      for (let at = line; ; ) {
        const there = await neighbourOf(engine, dataset, at, step);
        if (!there) return undefined;
        const { record } = parseRecord(there.source, { fields });
        if (record) return { ...there, record, fields };
        at = there.line;
      }
    },
    dispose() {
      provider.dispose();
      saveCheck.dispose();
      bindings.dispose();
    },
  };
}

function isOfText({ field }: RecordAt, { fields }: LocatedRecord): boolean {
  return field === undefined || field === fields.text;
}

/** Where a span of a record's decoded text stands in its document. */
export function rangeInShown(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range {
  const shown = showText(text);
  const at = (offset: number): vscode.Position => {
    const before = shown.text.slice(0, shown.toShown(offset));
    const lineStart = before.lastIndexOf('\n') + 1;
    return new vscode.Position(before.split('\n').length - 1, before.length - lineStart);
  };
  return new vscode.Range(at(start), at(end));
}

function select(editor: vscode.TextEditor, range: vscode.Range, reveal: vscode.Position = range.start): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(new vscode.Range(reveal, reveal), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function showFile(dataset: vscode.Uri, show: ShowOptions = {}): Promise<vscode.TextEditor> {
  try {
    return await vscode.window.showTextDocument(dataset, { preview: false, ...show });
  } catch (error) {
    const size = await vscode.workspace.fs.stat(dataset).then(
      (stat) => stat.size,
      () => 0,
    );
    if (size < LARGEST_DOCUMENT) throw error;
    throw new CasewrightError(
      'usage',
      'file-too-large',
      `${basename(dataset.path)} is too large for extensions to show a line of it: VS Code hands them no file over 50 MB`,
      'Open the record itself instead.',
    );
  }
}

/** VS Code hands larger files to no extension. */
const LARGEST_DOCUMENT = 50 * 1024 * 1024;

function gone(dataset: vscode.Uri, id: string, line: number): CasewrightError {
  const what = id === '' ? `Line ${line + 1}` : `The record ${id}`;
  const how = id === '' ? 'holds no record any more' : 'is no longer there';
  return new CasewrightError(
    'usage',
    'record-gone',
    id === '' ? `${what} of ${basename(dataset.path)} ${how}` : `${what} ${how} in ${basename(dataset.path)}`,
    'It was removed, or got another id. Look for it with Open Record….',
  );
}
