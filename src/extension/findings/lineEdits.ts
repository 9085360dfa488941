/** Lines that became others: where they stood when the document was last sent, and where they stand now. */
export interface PendingEdit {
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
}

/**
 * Adds a change to those before it: `removed` lines from `start` on, as they stand now, became `inserted` lines. Changes that overlap or
 * touch become one, so the list holds each line once, in the order of the document.
 */
export function addChange(
  pending: readonly PendingEdit[],
  start: number,
  removed: number,
  inserted: number,
): PendingEdit[] {
  const end = start + removed;
  const before = pending.filter((edit) => edit.newStart + edit.newCount < start);
  const after = pending.filter((edit) => edit.newStart > end);
  const touched = pending.slice(before.length, pending.length - after.length);
  const shift = before.reduce((sum, edit) => sum + edit.newCount - edit.oldCount, 0);
  const grown = touched.reduce((sum, edit) => sum + edit.newCount - edit.oldCount, shift);
  const newStart = Math.min(start, touched[0]?.newStart ?? start);
  const last = touched.at(-1);
  const newEnd = Math.max(end, last ? last.newStart + last.newCount : end);
  const oldStart = newStart - shift;
  const merged: PendingEdit = {
    oldStart,
    oldCount: newEnd - grown - oldStart,
    newStart,
    newCount: newEnd - newStart + inserted - removed,
  };
  const moved = after.map((edit) => ({ ...edit, newStart: edit.newStart + inserted - removed }));
  return [...before, merged, ...moved];
}
