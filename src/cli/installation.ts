import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the built program; what several commands share stands in a folder of chunks in it. */
const PROGRAM = new URL(/\/chunks\/[^/]+$/.test(import.meta.url) ? '../' : './', import.meta.url);

/** Casewright's media folder, beside that of the program. */
export const MEDIA_FOLDER = fileURLToPath(new URL('../media/', PROGRAM));

/** The program of the threads that check files. */
export const CHECK_WORKER = new URL('./checkWorker.js', PROGRAM);

/** The version of this installation. */
export async function readVersion(): Promise<string> {
  const manifest = await readFile(new URL('../package.json', PROGRAM), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
