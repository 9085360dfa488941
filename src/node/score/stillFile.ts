import { constants } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileJob } from '../check/checkJob.ts';
import { ioError } from '../ioError.ts';

/** A file that was written so lately may be written again while it is scored. */
const RECENT_MS = 15_000;

/**
 * Does something with a dataset as it stands at this moment: with a copy where others may go on writing to it or its text is not on the disk,
 * since a score reads it more than once. The copy lies in a folder that this user alone can read, and goes with the work.
 * @param scratch the folder that copies lie in, which is made where it is not there
 * @param text of the dataset, where it is not the one on the disk
 * @param now milliseconds since 1970
 * @throws CasewrightError when it cannot be read
 */
export async function withStillFile<Result>(
  scratch: string,
  file: FileJob,
  text: string | undefined,
  now: number,
  work: (file: FileJob) => Promise<Result>,
): Promise<Result> {
  if (text === undefined && !(await isRecent(file.path, now))) return work(file);
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(scratch, 'score-'));
  try {
    const path = join(folder, basename(file.path));
    if (text !== undefined) await writeFile(path, text, { mode: 0o600 });
    else await copyFile(file.path, path, constants.COPYFILE_FICLONE).catch((error) => refuse(error, file.path));
    return await work({ ...file, path });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What cannot be looked at is told of by those who read it. */
async function isRecent(path: string, now: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && now - found.mtimeMs < RECENT_MS;
}

function refuse(error: unknown, path: string): never {
  throw ioError(error, 'read', path);
}
