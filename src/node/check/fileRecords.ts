import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import type { CorpusRecord, RecordReader } from '../../engine/corpus/corpus.ts';
import { CasewrightError } from '../../engine/errors.ts';
import { createPlaceSplitter, type JsonlLine, type JsonlPlace, readJsonl } from '../../engine/record/readJsonl.ts';
import { parseRecord, type RecordLayout } from '../../engine/record/schema.ts';
import { folderError, ioError } from '../ioError.ts';
import { readPieces } from '../readPieces.ts';

/** The records of a file that is read once through, then again piece by piece. Their keys count its non-blank lines from 0. */
export interface FileRecords extends RecordReader {
  readonly size: number;
  /** Bytes of the file. */
  readonly bytes: number;
  /** Passes over the file's bytes for the places of its records, all of which are known then: a fifth of the time of reading them. */
  locate(signal?: AbortSignal): Promise<void>;
  /** Reads the file from its beginning, in batches; each record is parsed when its turn comes, so that few are held at once. */
  stream(signal?: AbortSignal): AsyncGenerator<Iterable<CorpusRecord>>;
  /** Reads records in their order, some left out, through a window of the file. */
  inOrder(): (key: number) => CorpusRecord;
  /** Where a record's line stands in the file, in bytes, without its line break. */
  bytesOf(key: number): readonly [start: number, end: number];
  /** The key of the record on a line, or undefined. */
  keyOf(line: number): number | undefined;
  /** @throws CasewrightError when the file is not what it was at the beginning */
  requireUnchanged(): void;
  close(): void;
}

/** Records kept decoded, since twins are looked up again and again. Few: what is kept for long costs the garbage collector most. */
const KEPT = 32;

/** Bytes of a file whose records are all kept decoded: the few of so small a file cost less than parsing them three times does. */
const SMALL = 1 << 23;

/** Bytes read at once. */
const WINDOW = 1 << 18;

/** @throws CasewrightError kind `io` when the file cannot be opened */
export function openFileRecords(path: string, layout: RecordLayout): FileRecords {
  const { file, before } = openFile(path);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let starts = new Float64Array(1024);
  let ends = new Float64Array(1024);
  let lines = new Uint32Array(1024);
  let size = 0;
  // In places that are filled again and again: a Map that is emptied and filled makes new tables, which keep each other and all that
  // was in them alive until the next full garbage collection.
  const keptKeys = new Int32Array(KEPT).fill(-1);
  const kept: CorpusRecord[] = [];
  let nextKept = 0;
  const all: (CorpusRecord | undefined)[] | undefined = before.size <= SMALL ? [] : undefined;

  const remember = ({ byteStart, byteEnd, line }: JsonlPlace): void => {
    if (size === starts.length) {
      starts = extended(starts, new Float64Array(size * 2));
      ends = extended(ends, new Float64Array(size * 2));
      lines = extended(lines, new Uint32Array(size * 2));
    }
    starts[size] = byteStart;
    ends[size] = byteEnd;
    lines[size] = line;
    size += 1;
  };
  const parse = (key: number, line: number, source: string): CorpusRecord => {
    const record = { line, source, parsed: parseRecord(source, layout) };
    if (all) all[key] = record;
    return record;
  };
  const decode = (key: number, bytes: Uint8Array): CorpusRecord => parse(key, lines[key]!, decoder.decode(bytes));
  function* parseEach(batch: readonly JsonlLine[], first: number): Generator<CorpusRecord> {
    for (const [at, { line, source }] of batch.entries()) yield all?.[first + at] ?? parse(first + at, line, source);
  }
  const requireUnchanged = unchangedSince(path, before);

  return {
    get size() {
      return size;
    },
    bytes: before.size,
    async locate(signal) {
      const splitter = createPlaceSplitter();
      try {
        for await (const piece of readPieces(path, WINDOW, signal)) splitter.push(piece).forEach(remember);
      } catch (error) {
        signal?.throwIfAborted();
        throw ioError(error, 'read', path);
      }
      splitter.end().forEach(remember);
    },
    async *stream(signal) {
      const isFirst = size === 0;
      let count = 0;
      try {
        for await (const batch of readJsonl(readPieces(path, WINDOW, signal))) {
          signal?.throwIfAborted();
          count += batch.length;
          if (isFirst) batch.forEach(remember);
          else if (count > size) requireUnchanged();
          yield parseEach(batch, count - batch.length);
        }
      } catch (error) {
        signal?.throwIfAborted();
        throw error instanceof CasewrightError ? error : ioError(error, 'read', path);
      }
    },
    inOrder() {
      let bytes = Buffer.allocUnsafe(WINDOW);
      let from = 0;
      let to = 0;
      return (key) => {
        const known = all?.[key];
        if (known) return known;
        const start = starts[key]!;
        const end = ends[key]!;
        if (start < from || end > to) {
          if (end - start > bytes.length) bytes = Buffer.allocUnsafe(end - start);
          from = start;
          to = start + readSync(file, bytes, 0, bytes.length, start);
          if (end > to) requireUnchanged();
        }
        return decode(key, bytes.subarray(start - from, end - from));
      };
    },
    read(key) {
      const known = all?.[key];
      if (known) return known;
      const place = keptKeys.indexOf(key);
      if (place !== -1) return kept[place]!;
      const start = starts[key]!;
      const bytes = Buffer.allocUnsafe(ends[key]! - start);
      if (readSync(file, bytes, 0, bytes.length, start) < bytes.length) requireUnchanged();
      const record = decode(key, bytes);
      keptKeys[nextKept] = key;
      kept[nextKept] = record;
      nextKept = (nextKept + 1) % KEPT;
      return record;
    },
    lineOf: (key) => lines[key]!,
    bytesOf: (key) => [starts[key]!, ends[key]!],
    keyOf(line) {
      let low = 0;
      let high = size - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        if (lines[middle] === line) return middle;
        if (lines[middle]! < line) low = middle + 1;
        else high = middle - 1;
      }
      return undefined;
    },
    requireUnchanged,
    close: () => closeSync(file),
  };
}

/** A test whether a file is still what it was. It throws a CasewrightError when it is not. */
export function unchangedSince(path: string, before = statSync(path, { throwIfNoEntry: false })): () => void {
  return () => {
    const now = statSync(path, { throwIfNoEntry: false });
    const isSame = now && now.ino === before?.ino && now.size === before.size && now.mtimeMs === before.mtimeMs;
    if (!isSame) throw fileChanged(path, now ? 'changed' : 'was removed');
  };
}

export function fileChanged(path: string, what: 'changed' | 'was removed' = 'changed'): CasewrightError {
  return new CasewrightError(
    'io',
    'file-changed',
    `${path} ${what} while it was read`,
    'Run the check again when nothing writes to the file.',
  );
}

function openFile(path: string): { file: number; before: Stats } {
  try {
    const file = openSync(path, 'r');
    const before = fstatSync(file);
    if (!before.isDirectory()) return { file, before };
    closeSync(file);
  } catch (error) {
    throw ioError(error, 'read', path);
  }
  throw folderError(path, '*.jsonl');
}

function extended<T extends Float64Array | Uint32Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}
