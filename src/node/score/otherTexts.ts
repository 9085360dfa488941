import { realpath } from 'node:fs/promises';
import { CasewrightError } from '../../engine/errors.ts';
import type { ReferenceFile } from '../check/checkJob.ts';

/**
 * Files that a dataset is held against, without the dataset itself, which a pattern may match with them: every report would be a copy of itself.
 * @param as what they are to the dataset
 * @throws CasewrightError `own-reference` where there is no other
 */
export async function otherTexts(
  { path, shown }: Pick<ReferenceFile, 'path' | 'shown'>,
  files: readonly ReferenceFile[],
  as: 'reference' | 'hold-out',
): Promise<readonly ReferenceFile[]> {
  const own = await realPath(path);
  const paths = await Promise.all(files.map((file) => realPath(file.path)));
  const others = files.filter((_, at) => paths[at] !== own);
  if (others.length > 0 || files.length === 0) return others;
  throw new CasewrightError(
    'usage',
    'own-reference',
    `${shown} is the only ${as} of itself: every report would be held against itself`,
    `Name a file of real texts as ${as}; a dataset that a pattern matches among others is left out by itself.`,
  );
}

/** What cannot be found is told of where it is read. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}
