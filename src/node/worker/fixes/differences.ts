import { diffWordsWithSpace } from 'diff';
import type { DifferencePart } from '../../../protocol/fixes.ts';

/** Words of a stretch that both have and that is shown whole. */
const MOST_SAME = 60;
/** Differences that are shown at most. */
const MOST_PARTS = 24;
const MOST_EDITS = 1500;

/** A stretch both have that is this short does not interrupt a difference: changes word by word could not be read. */
const SHORTEST_SAME = 12;

/** The words in which two texts differ, with a few of those around them; long common stretches are cut in the middle. */
export function differences(here: string, there: string): DifferencePart[] {
  const changes = diffWordsWithSpace(there, here, { maxEditLength: MOST_EDITS });
  if (!changes) return [];
  const parts: DifferencePart[] = [];
  let open = { here: '', there: '' };
  const close = (): void => {
    if (open.there !== '') parts.push({ kind: 'there', text: open.there });
    if (open.here !== '') parts.push({ kind: 'here', text: open.here });
    open = { here: '', there: '' };
  };
  for (const [at, { value, added, removed }] of changes.entries()) {
    const isOpen = open.here !== '' || open.there !== '';
    const isShort = isOpen && value.length <= SHORTEST_SAME && at < changes.length - 1;
    if (added || (isShort && !removed)) open.here += value;
    if (removed || (isShort && !added)) open.there += value;
    if (added || removed || isShort) continue;
    close();
    parts.push({ kind: 'same', text: shortened(value, at > 0, at < changes.length - 1) });
  }
  close();
  return parts.slice(0, MOST_PARTS);
}

function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  if (text.length <= MOST_SAME) return text;
  const half = MOST_SAME / 2;
  const head = hasBefore ? text.slice(0, half).replace(/\S*$/, '') : '';
  const tail = hasAfter ? text.slice(-half).replace(/^\S*/, '') : '';
  return `${head}…${tail}`;
}
