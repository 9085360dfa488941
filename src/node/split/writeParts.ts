import { constants } from 'node:fs';
import { type FileHandle, link, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CasewrightError } from '../../engine/errors.ts';
import { ioError } from '../ioError.ts';
import { type FileState, NOWHERE } from './planSplit.ts';

/** A file to be written. */
export interface PartFile {
  /** Its number in the plan. */
  readonly part: number;
  /** Absolute. */
  readonly path: string;
}

export interface WriteOptions {
  /** Whether files of these names may be replaced. */
  readonly force: boolean;
  readonly onProgress: (done: number) => void;
  readonly signal?: AbortSignal;
}

const LF = 0x0a;
/** Bytes copied at once. */
const CHUNK = 1 << 20;
const BOM = Buffer.from('\ufeff');

/**
 * Sees that no file stands where a part would go.
 * @throws CasewrightError kind `usage`; with `force` only where the dataset itself would be overwritten
 */
export async function requireFree(source: string, parts: readonly PartFile[], force: boolean): Promise<void> {
  const own = await realpath(source).catch(() => source);
  for (const { path } of parts) {
    if (!(await stat(path).catch(() => undefined))) continue;
    if ((await realpath(path)) === own) {
      throw new CasewrightError(
        'usage',
        'part-over-input',
        `${path} is the file that is split; its part would take its place`,
        'Write the parts into another folder with --out-dir.',
      );
    }
    if (!force) throw taken(path);
  }
}

/**
 * Copies each line, byte for byte and in the order of the file, into its part. The parts are written beside where they will stand, forced
 * to the disk, and take their names only when all are whole.
 * @throws CasewrightError kind `io`, nothing left behind, when the file changed since it was read, or a part cannot be written
 */
export async function writeParts(
  source: string,
  read: { readonly file: FileState; readonly partOfLine: Uint8Array },
  parts: readonly PartFile[],
  options: WriteOptions,
): Promise<void> {
  const open: OpenPart[] = [];
  try {
    for (const part of parts) open.push(await openPart(part));
    await copyLines(source, read, open, options);
    for (const { handle } of open) await handle.sync();
    for (const { handle } of open) await handle.close();
    options.signal?.throwIfAborted();
    await takeNames(open, options.force);
  } finally {
    for (const { handle, temporary } of open) {
      await handle.close().catch(() => {});
      await rm(temporary, { force: true });
    }
  }
}

interface OpenPart extends PartFile {
  readonly temporary: string;
  readonly handle: FileHandle;
}

async function openPart(part: PartFile): Promise<OpenPart> {
  const { path } = part;
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.casewright-tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC);
    return { ...part, temporary, handle };
  } catch (error) {
    throw ioError(error, 'write', path);
  }
}

async function copyLines(
  source: string,
  { file, partOfLine }: { readonly file: FileState; readonly partOfLine: Uint8Array },
  parts: readonly OpenPart[],
  { onProgress, signal }: WriteOptions,
): Promise<void> {
  const from = await open(source, 'r').catch((error) => {
    throw ioError(error, 'read', source);
  });
  try {
    await requireSame(source, from, file);
    const byNumber = new Map(parts.map((part) => [part.part, part]));
    const chunk = Buffer.allocUnsafe(CHUNK);
    let line = 0;
    for (let at = 0; at < file.size; ) {
      signal?.throwIfAborted();
      const { bytesRead } = await from.read(chunk, 0, CHUNK, at).catch((error) => {
        throw ioError(error, 'read', source);
      });
      if (bytesRead === 0) break;
      const hasBom = at === 0 && chunk.subarray(0, 3).equals(BOM);
      if (hasBom) for (const part of parts) await append(part, [BOM]);
      const pieces = new Map<number, Buffer[]>();
      line = sortLines(chunk.subarray(hasBom ? 3 : 0, bytesRead), line, partOfLine, pieces);
      for (const [part, own] of pieces) await append(byNumber.get(part)!, own);
      at += bytesRead;
      onProgress(at / file.size);
    }
    await requireSame(source, from, file);
  } finally {
    await from.close();
  }
}

/** Puts the pieces of a chunk to their parts, lines that follow each other as one. Returns the number of the line that is open at its end. */
function sortLines(chunk: Buffer, first: number, partOfLine: Uint8Array, pieces: Map<number, Buffer[]>): number {
  let line = first;
  let from = 0;
  let at = 0;
  const flush = (part: number): void => {
    if (part !== NOWHERE && at > from) {
      const own = pieces.get(part);
      if (own) own.push(chunk.subarray(from, at));
      else pieces.set(part, [chunk.subarray(from, at)]);
    }
    from = at;
  };
  while (at < chunk.length) {
    const part = partOfLine[line] ?? NOWHERE;
    const found = chunk.indexOf(LF, at);
    at = found === -1 ? chunk.length : found + 1;
    if (found !== -1) line += 1;
    if (found === -1 || (partOfLine[line] ?? NOWHERE) !== part) flush(part);
  }
  if (from < at) flush(partOfLine[line - 1] ?? NOWHERE);
  return line;
}

async function append({ handle, path }: OpenPart, pieces: readonly Uint8Array[]): Promise<void> {
  try {
    const bytes = Buffer.concat(pieces);
    for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
  } catch (error) {
    throw ioError(error, 'write', path);
  }
}

async function requireSame(source: string, from: FileHandle, before: FileState): Promise<void> {
  const now = await stat(source).catch(() => undefined);
  const { ino } = await from.stat();
  const isSame =
    now && ino === before.ino && now.ino === before.ino && now.size === before.size && now.mtimeMs === before.mtimeMs;
  if (isSame) return;
  throw new CasewrightError(
    'io',
    'file-changed',
    `${source} ${now ? 'changed' : 'was removed'} while it was split; nothing was written`,
    'Split it again when nothing writes to the file.',
  );
}

/** Either all parts take their names, or, unless one of them replaced a file, none. */
async function takeNames(parts: readonly OpenPart[], force: boolean): Promise<void> {
  const done: string[] = [];
  try {
    for (const { temporary, path } of parts) {
      await (force ? rename(temporary, path) : renameToFree(temporary, path));
      done.push(path);
    }
  } catch (error) {
    if (!force) for (const path of done) await rm(path, { force: true });
    throw error instanceof CasewrightError ? error : ioError(error, 'write', parts[done.length]!.path);
  }
  for (const folder of new Set(parts.map(({ path }) => dirname(path)))) await syncFolder(folder);
}

/** A link is made only where no file is; where the file system knows none, the name is looked at first. */
async function renameToFree(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw taken(path);
    if (await stat(path).catch(() => undefined)) throw taken(path);
    await rename(temporary, path);
  }
}

function taken(path: string): CasewrightError {
  return new CasewrightError(
    'usage',
    'part-exists',
    `${path} is there already; nothing was written`,
    'Write the parts into another folder with --out-dir, or replace them with --force.',
  );
}

/** Makes the new names last over a power cut, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
