import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { CasewrightError } from '../engine/errors.ts';
import type { Catalogue } from '../engine/icd10/catalogue.ts';
import { createCatalogue } from '../engine/icd10/createCatalogue.ts';
import { createCatalogueFromCsv } from '../engine/icd10/csvCatalogue.ts';

const decompress = promisify(brotliDecompress);

/**
 * Loads the ICD-10-CM catalogue that comes with Casewright, or a user's own. Nothing is cached: the caller keeps it.
 *
 * @param mediaFolder where icd10cm.txt.br stands
 * @param custom a CSV file to load instead; its name is the file's unless given
 * @throws CasewrightError `unreadable-catalogue` or `invalid-catalogue`
 */
export async function loadCatalogue(
  mediaFolder: string,
  custom?: { readonly path: string; readonly name?: string },
): Promise<Catalogue> {
  if (custom)
    return createCatalogueFromCsv((await read(custom.path)).toString('utf8'), custom.name ?? basename(custom.path));
  const packed = await read(join(mediaFolder, 'icd10cm.txt.br'));
  return createCatalogue((await decompress(packed)).toString('utf8'));
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CasewrightError(
      'io',
      'unreadable-catalogue',
      `the ICD-10 catalogue cannot be read: ${reason}`,
      `Check that ${path} exists and can be read.`,
      { cause },
    );
  }
}
