import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CasewrightError } from '../engine/errors.ts';
import { ioError } from './ioError.ts';
import { createLineCopier, type LineEdge } from './lineCopier.ts';

/** What is to become of one line of a file. Lines count from 1, blank ones too, in the file as it is before all changes. */
export type LineChange =
  /** Another text for the line, or none: then the line goes with its line break. `before` is what must stand there. */
  | { readonly line: number; readonly before: string; readonly after?: string }
  /** A new line that stands before the present line of this number; one past the last line appends. */
  | {
      readonly line: number;
      readonly insert: string;
      /** Its line break; the file's own where it is left out. */
      readonly lineBreak?: LineBreak;
      /** The lines it must come between: undefined where there is none. */
      readonly between?: LineEdge;
    };

export type LineBreak = '\n' | '\r\n' | '';

export interface RewriteOptions {
  readonly signal?: AbortSignal;
  /** Bytes read so far, and of the whole file. */
  onProgress?(bytes: number, total: number): void;
}

/** What was done to one line, with what it takes to undo it. Lines count in the file as it is afterwards. */
export interface DoneChange {
  readonly line: number;
  readonly before?: string;
  readonly after?: string;
  /** The line break the line has, or had. */
  readonly lineBreak: LineBreak;
  /** Of a line that was removed: what stands around its place now. */
  readonly between?: LineEdge;
}

/** Bytes copied at once. */
const CHUNK = 1 << 20;
/** A temporary file nobody wrote to for so long was left by a crash. */
const ABANDONED_MS = 120_000;

/**
 * Rewrites lines of a file that may be larger than the memory. The new file is written beside the old one, forced to the disk, and
 * takes its place in one step: whatever happens, the path holds the whole old file or the whole new one. All other bytes stay: BOM,
 * CRLF, blank lines, a last line without line break; so do the file's mode, its owner where the system allows, and links to it.
 *
 * @throws CasewrightError kind `io`, the file untouched: `line-changed` when a line is not what it should be, `file-changed` when
 * something else wrote to the file meanwhile, `file-busy` while another rewrite of it runs, `disk-full` and the like. Throws the signal's reason when it is aborted.
 */
export async function rewriteRecords(
  path: string,
  changes: readonly LineChange[],
  options: RewriteOptions = {},
): Promise<readonly DoneChange[]> {
  if (changes.length === 0) return [];
  try {
    // A link stays one: the file it leads to is replaced.
    const target = await realpath(path);
    const source = await open(target, 'r');
    try {
      return await replaceFile({ path, target, source, changes, options });
    } finally {
      await source.close();
    }
  } catch (error) {
    throw error instanceof CasewrightError ? error : rewriteError(error, path);
  }
}

interface Rewrite {
  readonly path: string;
  readonly target: string;
  readonly source: FileHandle;
  readonly changes: readonly LineChange[];
  readonly options: RewriteOptions;
}

async function replaceFile(rewrite: Rewrite): Promise<readonly DoneChange[]> {
  const { path, target, source, options } = rewrite;
  const before = await source.stat({ bigint: true });
  requireFile(before, path);
  const temporary = join(dirname(target), `.${basename(target)}.casewright-tmp`);
  let isOurs = false;
  try {
    const copy = await createTemporary(temporary, path, Number(before.mode));
    isOurs = true;
    let done: readonly DoneChange[];
    try {
      done = await copyLines(rewrite, copy, Number(before.size));
      await copy.chmod(Number(before.mode) & 0o7777);
      await keepOwner(copy, before);
      await copy.sync();
    } finally {
      await copy.close();
    }
    options.signal?.throwIfAborted();
    // Windows renames onto no file that is open.
    await source.close();
    await requireUnchanged(path, target, before);
    await rename(temporary, target);
    isOurs = false;
    await syncFolder(dirname(target));
    return done;
  } finally {
    if (isOurs) await rm(temporary, { force: true });
  }
}

/** The temporary file is the lock too: there is one name for it, so two rewrites never run at once. */
async function createTemporary(temporary: string, path: string, mode: number): Promise<FileHandle> {
  const create = (): Promise<FileHandle> =>
    open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode & 0o777);
  try {
    return await create();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // Who is at work writes all the time; what lies still was left by a crash.
  const left = await stat(temporary).catch(() => undefined);
  if (left && Date.now() - left.mtimeMs < ABANDONED_MS) throw busy(path);
  await rm(temporary, { force: true });
  return create().catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? busy(path) : error;
  });
}

function busy(path: string): CasewrightError {
  return new CasewrightError(
    'io',
    'file-busy',
    `${path} is being rewritten already; nothing was written`,
    'Wait until the other edit is through, then make this one again.',
  );
}

async function copyLines(
  { path, source, changes, options }: Rewrite,
  copy: FileHandle,
  total: number,
): Promise<readonly DoneChange[]> {
  const copier = createLineCopier(path, changes);
  const chunk = Buffer.allocUnsafe(CHUNK);
  for (let at = 0; ; ) {
    options.signal?.throwIfAborted();
    const { bytesRead } = await source.read(chunk, 0, CHUNK, at);
    at += bytesRead;
    const parts = bytesRead === 0 ? copier.end() : copier.push(chunk.subarray(0, bytesRead));
    for (const part of parts) await writeAll(copy, part);
    options.onProgress?.(at, total);
    if (bytesRead === 0) return copier.done();
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
}

function requireFile(stats: BigIntStats, path: string): void {
  if (stats.isFile()) return;
  throw new CasewrightError('io', 'is-a-folder', `Cannot write ${path}: it is not a file`, 'Name a file.');
}

/** Other users' files keep their owner only where the system lets us give them back. */
async function keepOwner(copy: FileHandle, { uid, gid }: BigIntStats): Promise<void> {
  const own = await copy.stat({ bigint: true });
  if (own.uid === uid && own.gid === gid) return;
  await copy.chown(Number(uid), Number(gid)).catch(() => {});
}

async function requireUnchanged(path: string, target: string, before: BigIntStats): Promise<void> {
  const now = await stat(target, { bigint: true }).catch(() => undefined);
  const isSame =
    now &&
    now.ino === before.ino &&
    now.size === before.size &&
    now.mtimeNs === before.mtimeNs &&
    now.ctimeNs === before.ctimeNs;
  if (isSame) return;
  throw new CasewrightError(
    'io',
    'file-changed',
    `${path} ${now ? 'changed' : 'was removed'} while it was being rewritten; nothing was written`,
    'Look at the file as it is now, then make the edit again.',
  );
}

/** Makes the new name last over a power cut, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function rewriteError(error: unknown, path: string): unknown {
  const known = ioError(error, 'write', path);
  if (!(known instanceof CasewrightError) || known.code !== 'disk-full') return known;
  return new CasewrightError(
    'io',
    'disk-full',
    `${known.message}; the file is as it was`,
    'Free as much space as the file takes, then make the edit again.',
    { cause: error },
  );
}
