import { appendFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ioError } from '../ioError.ts';
import { readLines } from '../readDataset.ts';

/** Vectors by the hashes of their texts, in a file that is only ever added to. */
export interface KeptVectors {
  readonly path: string;
  get(key: string): Float32Array | undefined;
  /** @throws CasewrightError kind `io` when they cannot be written */
  add(entries: readonly (readonly [string, Float32Array])[]): Promise<void>;
}

/** A line: the hash of a text, how many numbers its vector has, and these as 32-bit floats in base64. */
const LINE = /^([0-9a-f]{64}) (\d+) ([A-Za-z0-9+/]+={0,2})$/;

/**
 * Opens the file; what a crash left unfinished in it is passed over.
 * @param wanted the keys that will be asked for
 * @throws CasewrightError kind `io` when it cannot be read
 */
export async function openKeptVectors(folder: string, name: string, wanted: ReadonlySet<string>): Promise<KeptVectors> {
  const path = join(folder, name);
  const vectors = new Map<string, Float32Array>();
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 0) {
    for await (const lines of readLines(path)) {
      for (const { source } of lines) {
        const [key, vector] = parseLine(source) ?? [];
        if (key !== undefined && wanted.has(key)) vectors.set(key, vector!);
      }
    }
  }
  // The last line may be torn: what is added then begins on one of its own.
  let begin = size > 0 ? '\n' : '';
  return {
    path,
    get: (key) => vectors.get(key),
    async add(entries) {
      const lines = entries.map(([key, vector]) => {
        vectors.set(key, vector);
        const bytes = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
        return `${key} ${vector.length} ${bytes.toString('base64')}\n`;
      });
      try {
        await makePrivate(folder);
        await appendFile(path, `${begin}${lines.join('')}`);
      } catch (error) {
        throw ioError(error, 'write', path);
      }
      begin = '';
    },
  };
}

function parseLine(source: string): readonly [string, Float32Array] | undefined {
  const [, key, length, numbers] = LINE.exec(source) ?? [];
  if (key === undefined) return undefined;
  const bytes = Uint8Array.from(Buffer.from(numbers!, 'base64'));
  if (bytes.length !== Number(length) * Float32Array.BYTES_PER_ELEMENT) return undefined;
  const vector = new Float32Array(bytes.buffer);
  return vector.every(Number.isFinite) ? [key, vector] : undefined;
}

/** Vectors tell something of the texts they were made from: what is in the folder stays out of git. */
async function makePrivate(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
