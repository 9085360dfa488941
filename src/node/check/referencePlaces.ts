import { closeSync, openSync, readSync } from 'node:fs';
import type { RecordAddress } from '../../engine/checks/finding.ts';
import { createLocator, toSource } from '../../engine/record/locate.ts';
import type { TextSpan } from '../../engine/record/record.ts';
import { positionOf, startsOfLines } from '../../engine/text/lines.ts';
import type { FileRange } from '../../protocol.ts';
import type { OtherPlaces } from './placeFindings.ts';
import type { FileReference } from './readReferences.ts';

/** Finds the references that findings name. */
export function createReferenceIndex(
  references: readonly FileReference[],
): (address: RecordAddress) => FileReference | undefined {
  let byAddress: Map<string, FileReference> | undefined;
  return (address) => {
    byAddress ??= new Map(references.map((reference) => [keyOf(reference.address, reference.isFile), reference]));
    return byAddress.get(keyOf(address)) ?? byAddress.get(keyOf(address, true));
  };
}

/** Finds the places of copied runs in the files the references were read from. */
export function createReferencePlaces(references: readonly FileReference[]): OtherPlaces['inReference'] {
  const referenceAt = createReferenceIndex(references);
  const lineStarts = new Map<string, number[]>();
  return (address, span) => {
    const reference = referenceAt(address);
    if (!reference) return undefined;
    const { path, record, text } = reference;
    if (record) return { path, range: inRecord(path, record, address.line - 1, span) };
    let starts = lineStarts.get(path);
    if (!starts) {
      starts = startsOfLines(text);
      lineStarts.set(path, starts);
    }
    const [line, start] = positionOf(starts, span?.start ?? 0);
    const [endLine, end] = positionOf(starts, span?.end ?? 0);
    return { path, range: { line, start, endLine, end } };
  };
}

/** Runs in a whole file stand on any of its lines. */
function keyOf({ file, line, id }: RecordAddress, isFile?: true): string {
  return isFile ? `${file}` : `${file}\n${line}\n${id}`;
}

/** Reads the one line from disk: the references' sources are not kept. */
function inRecord(
  path: string,
  record: NonNullable<FileReference['record']>,
  line: number,
  span: TextSpan | undefined,
): FileRange {
  const string = span && createLocator(readSource(path, record))(record.textField)?.string;
  const place = string ? toSource(string, span) : { start: 0, end: 0 };
  return { line, start: place.start, endLine: line, end: place.end };
}

/** A reference's line as written; '' where the file has changed so much that its bytes are not there: the line alone is then told. */
export function readSource(path: string, { start, end }: NonNullable<FileReference['record']>): string {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return '';
  }
  try {
    const bytes = Buffer.alloc(end - start);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, start));
  } finally {
    closeSync(file);
  }
}
