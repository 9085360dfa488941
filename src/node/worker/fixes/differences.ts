import { diffWordsWithSpace } from 'diff';
import type { DifferencePart } from '../../../protocol/fixes.ts';

/** Words of a stretch that both have and that is shown whole. */
const MOST_SAME = 60;
/** Differences that are shown at most. */
const MOST_PARTS = 24;
const MOST_EDITS = 1500;

/** The words in which two texts differ, with a few of those around them; long common stretches are cut in the middle. */
export function differences(here: string, there: string): DifferencePart[] {
  const changes = diffWordsWithSpace(there, here, { maxEditLength: MOST_EDITS });
  if (!changes) return [];
  const parts = changes.map(({ value, added, removed }, at): DifferencePart => {
    if (added) return { kind: 'here', text: value };
    if (removed) return { kind: 'there', text: value };
    return { kind: 'same', text: shortened(value, at > 0, at < changes.length - 1) };
  });
  return parts.slice(0, MOST_PARTS);
}

function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  if (text.length <= MOST_SAME) return text;
  const half = MOST_SAME / 2;
  const head = hasBefore ? text.slice(0, half).replace(/\S*$/, '') : '';
  const tail = hasAfter ? text.slice(-half).replace(/^\S*/, '') : '';
  return `${head}…${tail}`;
}
