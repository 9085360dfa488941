import { CasewrightError } from '../engine/errors.ts';
import { type JsonlLine, readJsonl } from '../engine/record/readJsonl.ts';
import { DEFAULT_LAYOUT, type ParsedLine, parseRecord, type RecordLayout } from '../engine/record/schema.ts';
import { ioError } from './ioError.ts';
import { readPieces } from './readPieces.ts';

/** One line of a dataset with what was read from it. */
export type DatasetLine = JsonlLine & ParsedLine;

/**
 * Streams the lines of a JSONL file, in batches; bad lines come with their problems, the file goes on.
 * @throws CasewrightError kind `io` when the file cannot be read
 */
export async function* readDataset(
  path: string,
  layout: RecordLayout = DEFAULT_LAYOUT,
  signal?: AbortSignal,
): AsyncGenerator<DatasetLine[]> {
  for await (const lines of readLines(path, signal)) {
    yield lines.map((line) => ({ ...line, ...parseRecord(line.source, layout) }));
  }
}

/** Streams the non-blank lines of a file, in batches, unparsed. */
export async function* readLines(path: string, signal?: AbortSignal): AsyncGenerator<JsonlLine[]> {
  try {
    yield* readJsonl(readPieces(path, 1 << 18, signal));
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof CasewrightError ? error : ioError(error, 'read', path);
  }
}
