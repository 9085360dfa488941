import { CasewrightError } from '../../engine/errors.ts';
import type { ReferenceFile } from '../check/checkJob.ts';
import { realPath } from '../realPath.ts';

/**
 * Files that a dataset is held against, without the dataset itself, which a pattern may match with them: every report would be a copy of itself.
 * @param as what they are to the dataset
 * @throws CasewrightError `own-reference` where there is no other
 */
export function otherTexts(
  { path, shown }: Pick<ReferenceFile, 'path' | 'shown'>,
  files: readonly ReferenceFile[],
  as: 'reference' | 'hold-out',
): readonly ReferenceFile[] {
  const own = realPath(path);
  const others = files.filter((file) => realPath(file.path) !== own);
  if (others.length > 0 || files.length === 0) return others;
  throw new CasewrightError(
    'usage',
    'own-reference',
    `${shown} is the only ${as} of itself: every report would be held against itself`,
    `Name a file of real texts as ${as}; a dataset that a pattern matches among others is left out by itself.`,
  );
}
