import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Casewright's media folder, beside the folder of the built program. */
export const MEDIA_FOLDER = fileURLToPath(new URL('../media/', import.meta.url));

/** The program of the threads that check files. */
export const CHECK_WORKER = new URL('./checkWorker.js', import.meta.url);

/** The version of this installation. */
export async function readVersion(): Promise<string> {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
