import { setImmediate as pause } from 'node:timers/promises';
import type { FieldPaths } from '../engine/record/record.ts';
import { parseRecord } from '../engine/record/schema.ts';
import type { FoundRecord, RecordPlace } from '../protocol/records.ts';
import { ioError } from './ioError.ts';
import { readPieces } from './readPieces.ts';
import { chooseRecord, hashOf, holdsRecord, type PlacedLine, writtenId } from './recordPlaces.ts';

// Looks for single lines of files of any size: bytes are passed over, the lines that may matter alone become text. 200 MB take about a
// fifth of a second from the system's cache, so no index has to be kept in step with the file.

/** Whole lines as bytes; the last line of a file may have no line break. */
interface LineBlock {
  readonly bytes: Buffer;
  /** Number of its first line, from 0. */
  readonly first: number;
}

const LF = 0x0a;
const CR = 0x0d;
const CHUNK = 1 << 20;

/**
 * Finds a record of a file.
 * @throws CasewrightError kind `io` when the file cannot be read
 */
export async function findInFile(
  path: string,
  fields: FieldPaths,
  place: RecordPlace,
  signal?: AbortSignal,
): Promise<FoundRecord | undefined> {
  const needle = writtenId(place.id);
  const candidates: PlacedLine[] = [];
  for await (const block of lineBlocks(path, signal)) {
    const lines = needle === undefined ? allLines(block) : linesWith(block, needle);
    for (const line of lines) if (holdsRecord(line.source, fields, place.id)) candidates.push(line);
  }
  return chooseRecord(candidates, place);
}

/** Whatever stands in a line of a file; undefined where that is nothing. */
export async function findLine(
  path: string,
  fields: FieldPaths,
  line: number,
  signal?: AbortSignal,
): Promise<FoundRecord | undefined> {
  const there = await neighbourInFile(path, line - 1, 1, signal);
  if (there?.line !== line) return undefined;
  const { source } = there;
  const id = parseRecord(source, { fields }).record?.id ?? '';
  if (id === '') return { line, source, id, isShared: true };
  return findInFile(path, fields, { id, line, hashes: [hashOf(source)] }, signal);
}

/** The nearest line below or above that holds something. */
export async function neighbourInFile(
  path: string,
  line: number,
  step: 1 | -1,
  signal?: AbortSignal,
): Promise<PlacedLine | undefined> {
  let above: PlacedLine | undefined;
  for await (const block of lineBlocks(path, signal)) {
    if (step === 1) {
      if (block.first + block.count <= line) continue;
      for (const found of allLines(block)) if (found.line > line) return found;
    } else {
      if (block.first >= line) return above;
      above = lastLine(block, line) ?? above;
    }
  }
  return above;
}

/** Each block holds until the next is asked for. */
async function* lineBlocks(path: string, signal?: AbortSignal): AsyncGenerator<LineBlock & { readonly count: number }> {
  let room = Buffer.allocUnsafe(CHUNK * 2);
  /** Bytes at its beginning of a line that goes on. */
  let kept = 0;
  let first = 0;
  try {
    for await (const piece of readPieces(path, CHUNK, signal)) {
      const filled = kept + piece.length;
      if (filled > room.length) room = Buffer.concat([room.subarray(0, kept)], filled * 2);
      room.set(piece, kept);
      const end = piece.lastIndexOf(LF) + 1;
      kept = end === 0 ? filled : piece.length - end;
      if (end === 0) continue;
      const bytes = room.subarray(0, filled - kept);
      const count = countLines(bytes);
      yield { bytes, first, count };
      room.copyWithin(0, filled - kept, filled);
      first += count;
      // Others wait in the same thread.
      await pause();
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw ioError(error, 'read', path);
  }
  if (kept > 0) yield { bytes: room.subarray(0, kept), first, count: 1 };
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) count += 1;
  return count;
}

/** The lines that hold something. */
function* allLines({ bytes, first }: LineBlock): Generator<PlacedLine> {
  let line = first;
  for (let at = 0; at < bytes.length; line += 1) {
    const end = endOf(bytes, at);
    const source = decode(bytes, at, end, line);
    if (/\S/.test(source)) yield { line, source };
    at = end + 1;
  }
}

/** The lines that hold these ASCII signs. */
function* linesWith({ bytes, first }: LineBlock, needle: string): Generator<PlacedLine> {
  let line = first;
  let counted = 0;
  for (let hit = bytes.indexOf(needle); hit !== -1; ) {
    for (let next = bytes.indexOf(LF, counted); next !== -1 && next < hit; next = bytes.indexOf(LF, counted)) {
      counted = next + 1;
      line += 1;
    }
    const end = endOf(bytes, hit);
    yield { line, source: decode(bytes, counted, end, line) };
    hit = bytes.indexOf(needle, end);
  }
}

/** The last line of a block above a line that holds something. */
function lastLine(
  { bytes, first, count }: LineBlock & { readonly count: number },
  below: number,
): PlacedLine | undefined {
  let end = bytes.length - (bytes.at(-1) === LF ? 1 : 0);
  for (let line = first + count - 1; line >= first; line -= 1) {
    const start = end === 0 ? 0 : bytes.lastIndexOf(LF, end - 1) + 1;
    if (line < below) {
      const source = decode(bytes, start, end, line);
      if (/\S/.test(source)) return { line, source };
    }
    end = start - 1;
  }
  return undefined;
}

function endOf(bytes: Buffer, at: number): number {
  const found = bytes.indexOf(LF, at);
  return found === -1 ? bytes.length : found;
}

/** A line without BOM and line break. */
function decode(bytes: Buffer, start: number, end: number, line: number): string {
  const text = bytes.toString('utf8', start, end > start && bytes[end - 1] === CR ? end - 1 : end);
  return line === 0 && text.startsWith('\ufeff') ? text.slice(1) : text;
}
