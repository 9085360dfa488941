import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync, statSync, type WriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { CasewrightError } from '../engine/errors.ts';
import type { FileJob } from '../node/check/checkJob.ts';
import { ioError } from '../node/ioError.ts';
import { isInput } from '../node/ownPlace.ts';
import { realPath } from '../node/realPath.ts';
import type { ProgressBar } from './showProgressBar.ts';

/** Where a report goes. */
export interface Output {
  write(report: string | Uint8Array): void;
  finish(): Promise<void>;
  /** Leaves nothing half-written behind. */
  abandon(): void;
}

/** @param onClosed called when the reader of a pipe leaves, as `head` does */
export function standardOutput(onClosed: () => void): Output {
  let isClosed = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    if (isClosed) return;
    isClosed = true;
    onClosed();
  });
  return {
    write(report) {
      if (!isClosed) process.stdout.write(report);
    },
    async finish() {
      if (isClosed || !process.stdout.writableNeedDrain) return;
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch((error) => {
        if (error.code !== 'EPIPE') throw error;
      });
    },
    abandon() {},
  };
}

/**
 * A report takes its place only when it is whole: a file, or the file that a link leads to. What is no file, such as a pipe or a device, stays what it is and gets
 * the report as it is written.
 * @throws CasewrightError for a folder, and where nothing can be written
 */
export async function fileOutput(path: string): Promise<Output> {
  const place = realPath(path);
  const there = statSync(place, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw ioError(Object.assign(new Error(), { code: 'EISDIR' }), 'write', path);
  const isWrittenThrough = there !== undefined && !there.isFile();
  const part = isWrittenThrough ? place : `${place}.${randomBytes(4).toString('hex')}.part`;
  const stream: WriteStream = createWriteStream(part, {
    flags: isWrittenThrough ? 'w' : 'wx',
    ...(there && { mode: there.mode }),
  });
  try {
    await once(stream, 'open');
  } catch (error) {
    throw ioError(error, 'write', path);
  }
  let failure: unknown;
  stream.on('error', (error) => {
    failure ??= error;
  });
  return {
    write: (report) => stream.write(report),
    async finish() {
      await new Promise<void>((resolve) => {
        stream.end(() => resolve());
        stream.once('error', () => resolve());
      });
      if (failure) throw ioError(failure, 'write', path);
      if (isWrittenThrough) return;
      try {
        renameSync(part, place);
      } catch (error) {
        throw ioError(error, 'write', path);
      }
    },
    abandon() {
      stream.destroy();
      if (!isWrittenThrough) rmSync(part, { force: true });
    },
  };
}

/** Runs what writes a report, to its end; a failure or a signal leaves nothing half-written, and a signal ends the process at once. */
export async function writeWhole<T>(target: Output, progress: ProgressBar, work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals): void => {
    progress.stop();
    target.abandon();
    process.exit(signal === 'SIGTERM' ? 143 : 130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const result = await work();
    progress.stop();
    await target.finish();
    return result;
  } catch (error) {
    progress.stop();
    target.abandon();
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** A report that took the place of what it reports on would destroy it. */
export function requireOwnPlace(
  out: string,
  jobs: readonly FileJob[],
  config: string | undefined,
  others: readonly string[] = [],
): void {
  if (!isInput(out, jobs, [...(config === undefined ? [] : [resolve(config)]), ...others])) return;
  throw new CasewrightError(
    'usage',
    'report-over-input',
    `--out ${out} is a file that is read; the report would take its place`,
    'Name another file for the report.',
  );
}
