import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync, type WriteStream } from 'node:fs';
import { ioError } from '../node/ioError.ts';

/** Where a report goes. */
export interface Output {
  write(text: string): void;
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
    write(text) {
      if (!isClosed) process.stdout.write(text);
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

/** A report takes its place only when it is whole. */
export async function fileOutput(path: string): Promise<Output> {
  const part = `${path}.part`;
  const stream: WriteStream = createWriteStream(part);
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
    write: (text) => stream.write(text),
    async finish() {
      await new Promise<void>((resolve) => {
        stream.end(() => resolve());
        stream.once('error', () => resolve());
      });
      if (failure) throw ioError(failure, 'write', path);
      renameSync(part, path);
    },
    abandon() {
      stream.destroy();
      rmSync(part, { force: true });
    },
  };
}
