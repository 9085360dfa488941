import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, found from this file or from the bundle it went into. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  return existsSync(join(folder, 'build.mjs')) ? folder : findRoot(dirname(folder));
}

/** Where screenshots and reports are kept: ignored by git. */
export const artefacts = join(root, 'test', 'artefacts');

/** A new folder with a path short enough for the unix sockets below it. */
export function temporaryFolder(name: string): string {
  const base = tmpdir().length > 30 && existsSync('/tmp') ? '/tmp' : tmpdir();
  return mkdtempSync(join(base, `cw-${name}-`));
}
