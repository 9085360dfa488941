import { open } from 'node:fs/promises';

/**
 * A file's bytes from its beginning. Each piece holds until the next is asked for, and that is read meanwhile: memory of their own for each
 * would be left to the garbage collector, and a thread that reads a large file would keep a good part of it.
 * @param size bytes of a piece, at most; twice as many are held
 * @throws what the system says; the signal's reason when it is aborted
 */
export async function* readPieces(path: string, size: number, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  // Buffers: a byte is looked for in them six times as fast.
  let room = Buffer.allocUnsafeSlow(size);
  let other = Buffer.allocUnsafeSlow(size);
  let reading = file.read(room, 0, size, null);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      [room, other] = [other, room];
      reading = file.read(room, 0, size, null);
      // It may fail before anybody asks for what it reads.
      reading.catch(() => {});
      yield other.subarray(0, bytesRead);
    }
  } finally {
    await reading.catch(() => {});
    await file.close();
  }
}
