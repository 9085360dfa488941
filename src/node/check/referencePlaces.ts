import { closeSync, openSync, readSync } from 'node:fs';
import type { RecordAddress } from '../../engine/checks/finding.ts';
import { createLocator, toSource } from '../../engine/record/locate.ts';
import type { TextSpan } from '../../engine/record/record.ts';
import type { FileRange } from '../../protocol.ts';
import type { OtherPlaces } from './placeFindings.ts';
import type { FileReference } from './readReferences.ts';

/** Finds the places of copied runs in the files the references were read from. */
export function createReferencePlaces(references: readonly FileReference[]): OtherPlaces['inReference'] {
  const byAddress = new Map(references.map((reference) => [keyOf(reference.address), reference]));
  const lineStarts = new Map<string, number[]>();
  return (address, span) => {
    const reference = byAddress.get(keyOf(address));
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

function keyOf({ file, line, id }: RecordAddress): string {
  return `${file}\n${line}\n${id}`;
}

/** Reads the one line from disk: the references' sources are not kept. */
function inRecord(
  path: string,
  { start, end, textField }: NonNullable<FileReference['record']>,
  line: number,
  span: TextSpan | undefined,
): FileRange {
  const string = span && createLocator(readBytes(path, start, end))(textField)?.string;
  const place = string ? toSource(string, span) : { start: 0, end: 0 };
  return { line, start: place.start, endLine: line, end: place.end };
}

/** '' where the file has changed so much that the bytes are not there: the line alone is then told. */
function readBytes(path: string, start: number, end: number): string {
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

function startsOfLines(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: lineBreak, index }) => index + lineBreak.length)];
}

function positionOf(starts: readonly number[], offset: number): [line: number, column: number] {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return [low, offset - starts[low]!];
}
