import { type FileHandle, open } from 'node:fs/promises';
import { CasewrightError } from '../engine/errors.ts';
import type { JsonObject } from '../engine/record/record.ts';
import { serialiseObject } from '../engine/record/schema.ts';
import { ioError } from './ioError.ts';

/** What was done to a file's end when it was opened for appending. */
export interface TornLine {
  /** Bytes of the unfinished last line that were moved away. */
  readonly bytes: number;
  readonly movedTo: string;
}

/** Appends whole lines to a JSONL file. One appender a file; calls are carried out in order. */
export interface Appender {
  /** The unfinished last line an earlier run left, if there was one. */
  readonly repaired?: TornLine;
  /** Appends one line (without line break) with one write. Rejects with CasewrightError kind `io`; earlier lines stay intact. */
  append(line: string): Promise<void>;
  /** Forces everything to the disk. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface AppenderOptions {
  /** Longest time in ms that appended lines may wait for fsync; default 1000. */
  readonly fsyncEveryMs?: number;
  /** Whether an existing file must hold JSON objects; on by default, off for files that may hold anything. */
  readonly mustBeJsonl?: boolean;
  /** Leaves an unfinished last line where it is, with a line break behind it, in place of moving it to the rejects file. */
  readonly keepTorn?: boolean;
}

/** The file that takes what was not good enough for a dataset: rejected answers, torn lines. */
export function rejectsPath(path: string): string {
  return `${path}.rejects.jsonl`;
}

/**
 * Opens a JSONL file for appending, making it when it is not there. An unfinished last line (a crash while writing) is moved to
 * the rejects file; a complete last record without a line break gets one.
 * @throws CasewrightError kind `io` when the file cannot be opened or is not JSONL
 */
export async function openAppender(path: string, options: AppenderOptions = {}): Promise<Appender> {
  const handle = await open(path, 'a+').catch((error) => Promise.reject(ioError(error, 'open', path)));
  try {
    if (options.mustBeJsonl !== false) await requireJsonl(handle, path);
    const repaired = await mendEnd(handle, path, options.keepTorn ?? false);
    return appender(handle, path, options.fsyncEveryMs ?? 1000, repaired);
  } catch (error) {
    await handle.close();
    throw ioError(error, 'open', path);
  }
}

function appender(handle: FileHandle, path: string, fsyncEveryMs: number, repaired: TornLine | undefined): Appender {
  let queue: Promise<void> = Promise.resolve();
  let isDirty = false;
  let timer: NodeJS.Timeout | undefined;
  let background: Promise<void> = Promise.resolve();
  let hasFailed = false;

  const inOrder = (action: () => Promise<void>): Promise<void> => {
    const result = queue.then(action).catch((error) => Promise.reject(ioError(error, 'write', path)));
    queue = result.catch(() => {});
    return result;
  };
  const sync = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (!isDirty) return;
    isDirty = false;
    try {
      await handle.sync();
      hasFailed = false;
    } catch (error) {
      isDirty = true;
      hasFailed = true;
      throw error;
    }
  };
  // Beside the appends, which need not wait for the disk. A failure shows itself again at the next append or flush.
  const syncLater = () => {
    timer = setTimeout(() => {
      background = background.then(sync).catch(() => {});
    }, fsyncEveryMs);
  };
  const syncAll = async () => {
    await background;
    await sync();
  };

  return {
    ...(repaired && { repaired }),
    append: (line) =>
      inOrder(async () => {
        await writeWhole(handle, Buffer.from(`${line}\n`, 'utf8'));
        isDirty = true;
        if (hasFailed) await syncAll();
        else if (timer === undefined) syncLater();
      }),
    flush: () => inOrder(syncAll),
    close: async () => {
      try {
        await inOrder(syncAll);
      } finally {
        clearTimeout(timer);
        await handle.close();
      }
    },
  };
}

/** One write; when the disk takes only a part of it, that part is taken back so that no torn line stays. */
async function writeWhole(handle: FileHandle, bytes: Buffer): Promise<void> {
  const { bytesWritten } = await handle.write(bytes);
  if (bytesWritten === bytes.length) return;
  try {
    await writeRest(handle, bytes, bytesWritten);
  } catch (error) {
    const { size } = await handle.stat();
    const tail = await readTail(handle, size, bytes.length);
    const torn = tail.length - (tail.lastIndexOf(0x0a) + 1);
    if (torn > 0 && torn < bytes.length) await handle.truncate(size - torn);
    throw error;
  }
}

async function writeRest(handle: FileHandle, bytes: Buffer, from: number): Promise<void> {
  for (let at = from; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
}

async function mendEnd(handle: FileHandle, path: string, keepTorn: boolean): Promise<TornLine | undefined> {
  const { size } = await handle.stat();
  const last = await readLastLine(handle, size);
  if (last.length === 0) return undefined;
  if (keepTorn || isJson(last)) {
    await handle.write('\n');
    return undefined;
  }
  const movedTo = rejectsPath(path);
  await keepTornLine(movedTo, last);
  await handle.truncate(size - last.length);
  await handle.sync();
  return { bytes: last.length, movedTo };
}

async function keepTornLine(path: string, bytes: Buffer): Promise<void> {
  const entry: JsonObject = { reason: 'unfinished-line', raw: bytes.toString('utf8'), time: new Date().toISOString() };
  const rejects = await open(path, 'a').catch((error) => Promise.reject(ioError(error, 'open', path)));
  try {
    await rejects.write(`${serialiseObject(entry)}\n`);
    await rejects.sync();
  } finally {
    await rejects.close();
  }
}

/** The bytes behind the last LF; empty when the file ends with one or is empty. */
async function readLastLine(handle: FileHandle, size: number): Promise<Buffer> {
  for (let length = 1 << 16; ; length *= 4) {
    const tail = await readTail(handle, size, length);
    const at = tail.lastIndexOf(0x0a);
    if (at !== -1) return tail.subarray(at + 1);
    if (length >= size) return tail;
  }
}

async function readTail(handle: FileHandle, size: number, length: number): Promise<Buffer> {
  const wanted = Math.min(size, length);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(wanted), 0, wanted, size - wanted);
  return buffer.subarray(0, bytesRead);
}

/** The first line must be the start of a JSON object, or what is there is somebody's other file. */
async function requireJsonl(handle: FileHandle, path: string): Promise<void> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
  const start = buffer
    .subarray(0, bytesRead)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '') return;
  const firstLine = start.split('\n', 1)[0]!;
  const whole = start.includes('\n') && bytesRead < 4096;
  if (start.startsWith('{') && (!whole || firstLine.trim() !== '{')) return;
  throw new CasewrightError(
    'io',
    'not-jsonl',
    `${path} is not a JSONL file: its first line is not a JSON object on one line`,
    'Choose another target; nothing was written to it.',
  );
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}
