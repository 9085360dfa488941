import type * as vscode from 'vscode';
import type { FieldPaths } from '../../engine/record/record.ts';
import { parseRecord } from '../../engine/record/schema.ts';
import { chooseRecord, hashOf, holdsRecord, type PlacedLine, writtenId } from '../../node/recordPlaces.ts';
import type { FoundRecord, RecordPlace } from '../../protocol/records.ts';
import { datasetDocument } from '../edits/datasetDocument.ts';
import type { Engine } from '../engine.ts';
import { scopeOf } from '../scope.ts';

/** A record with what its line is read by. */
export interface LocatedRecord extends FoundRecord {
  readonly fields: FieldPaths;
}

export function fieldsOf(engine: Engine, dataset: vscode.Uri): Promise<FieldPaths> {
  return engine.request('dataset.fields', { scope: scopeOf(dataset), path: dataset.fsPath });
}

/**
 * A record of an open document or of a file: the one with this id, wherever it stands by now, or, without one, whatever stands in the
 * line. Undefined: it is not there.
 */
export async function findRecord(
  engine: Engine,
  dataset: vscode.Uri,
  at: RecordPlace | { readonly line: number },
): Promise<LocatedRecord | undefined> {
  const fields = await fieldsOf(engine, dataset);
  const document = await datasetDocument(dataset);
  const found = document
    ? findInDocument(document, fields, at)
    : await engine.request('record.find', { scope: scopeOf(dataset), path: dataset.fsPath, at });
  return found ? { ...found, fields } : undefined;
}

export function findInDocument(
  document: vscode.TextDocument,
  fields: FieldPaths,
  at: RecordPlace | { readonly line: number },
): FoundRecord | undefined {
  if ('id' in at) return chooseRecord(candidates(document, fields, at.id), at);
  const { line } = at;
  const source = sourceAt(document, line);
  if (source === undefined || !/\S/.test(source)) return undefined;
  const id = parseRecord(source, { fields }).record?.id ?? '';
  if (id === '') return { line, source, id, isShared: true };
  return chooseRecord(candidates(document, fields, id), { id, line, hashes: [hashOf(source)] });
}

/**
 * Where a record of a document stands now that was known before: unchanged, moved, changed in its place, or gone.
 * @param place its line follows the document's edits
 * @returns `unreadable` while its line is being written and cannot be read
 */
export function followInDocument(
  document: vscode.TextDocument,
  fields: FieldPaths,
  place: RecordPlace,
  known: Pick<FoundRecord, 'source' | 'isShared'>,
): FoundRecord | 'unreadable' | undefined {
  const { id, line } = place;
  const there = sourceAt(document, line);
  if (there === known.source) return { ...known, id, line };
  if (known.isShared) {
    const moved = nearestEqual(document, known.source, line);
    if (moved !== undefined) return { ...known, id, line: moved };
  }
  if (there !== undefined && holdsRecord(there, fields, id)) return { ...known, id, line, source: there };
  const found = id === '' ? undefined : chooseRecord(candidates(document, fields, id), place);
  const isBroken = there !== undefined && /\S/.test(there) && parseRecord(there, { fields }).object === undefined;
  return found ?? (isBroken ? 'unreadable' : undefined);
}

/** The nearest line that holds something, above or below. */
export async function neighbourOf(
  engine: Engine,
  dataset: vscode.Uri,
  line: number,
  step: 1 | -1,
): Promise<PlacedLine | undefined> {
  const document = await datasetDocument(dataset);
  if (!document) return (await engine.request('record.neighbour', { path: dataset.fsPath, line, step })) ?? undefined;
  for (let at = line + step; at >= 0 && at < document.lineCount; at += step) {
    const source = document.lineAt(at).text;
    if (/\S/.test(source)) return { line: at, source };
  }
  return undefined;
}

function sourceAt(document: vscode.TextDocument, line: number): string | undefined {
  return line >= 0 && line < document.lineCount ? document.lineAt(line).text : undefined;
}

function candidates(document: vscode.TextDocument, fields: FieldPaths, id: string): PlacedLine[] {
  const needle = writtenId(id);
  const found: PlacedLine[] = [];
  for (let line = 0; line < document.lineCount; line += 1) {
    const source = document.lineAt(line).text;
    if ((needle === undefined || source.includes(needle)) && holdsRecord(source, fields, id))
      found.push({ line, source });
  }
  return found;
}

function nearestEqual(document: vscode.TextDocument, source: string, near: number): number | undefined {
  let nearest: number | undefined;
  for (let line = 0; line < document.lineCount; line += 1) {
    if (document.lineAt(line).text !== source) continue;
    if (nearest === undefined || Math.abs(line - near) < Math.abs(nearest - near)) nearest = line;
  }
  return nearest;
}

/** The line that a line of a document has become. */
export function shiftLine(line: number, changes: readonly vscode.TextDocumentContentChangeEvent[]): number {
  let shifted = line;
  // Places of all changes are those before any of them: from the last to the first none moves another.
  for (const { range, text } of [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset)) {
    const { start, end } = range;
    const inserted = text.split(/\r\n|\r|\n/).length - 1;
    const isAbove = end.line < line || (end.line === line && end.character === 0);
    if (isAbove) shifted += inserted - (end.line - start.line);
    else if (start.line < line && end.line >= line) shifted -= Math.max(0, line - start.line - inserted);
  }
  return shifted;
}
