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

export function standardOutput(): Output {
  return {
    write: (text) => process.stdout.write(text),
    finish: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
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
