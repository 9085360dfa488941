import { open } from 'node:fs/promises';

/**
 * A file's bytes from its beginning. Each piece holds until the next is asked for: memory of their own for each would be left to the garbage
 * collector, and a thread that reads a large file would keep a good part of it.
 * @param size bytes of a piece, at most
 * @throws what the system says; the signal's reason when it is aborted
 */
export async function* readPieces(path: string, size: number, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const room = new Uint8Array(size);
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await file.read(room, 0, size, null);
      if (bytesRead === 0) return;
      yield room.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
