import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CheckRequest } from '../node/check/prepareCheck.ts';
import { ioError } from '../node/ioError.ts';

/** Where `-` is among the files of a command: the others, and what comes on standard input, as a file. */
export async function takeStandardInput(
  files: readonly string[],
): Promise<Pick<CheckRequest, 'files' | 'standardInput'>> {
  if (!files.includes('-')) return { files };
  return { files: files.filter((file) => file !== '-'), standardInput: await keepStandardInput() };
}

/**
 * Keeps what comes on standard input in a file that only its owner can read, since checks and scores go through it more than once. The
 * file is gone when the process ends.
 * @returns its path
 */
async function keepStandardInput(): Promise<string> {
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
