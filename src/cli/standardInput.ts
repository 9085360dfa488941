import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ioError } from '../node/ioError.ts';

/**
 * Keeps what comes on standard input in a file that only its owner can read, since a check goes through it twice. The file is gone when
 * the process ends.
 * @returns its path
 */
export async function keepStandardInput(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'stdin.jsonl');
  try {
    await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    throw ioError(error, 'write', path);
  }
  return path;
}
