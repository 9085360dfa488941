import type { PhiType } from '../finding.ts';

/** One place that holds an identifier, before overlaps are merged. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly type: PhiType;
  /** How it was recognised, in words. */
  readonly pattern: string;
  /** The more specific of two overlapping hits has the higher rank: {@link Rank}. */
  readonly rank: number;
}

/** How much a pattern says by itself. */
export const Rank = {
  /** A checksum fits, or the syntax is unmistakable. */
  proven: 5,
  /** A label stands before it. */
  labelled: 4,
  /** A shape with several parts. */
  shaped: 3,
  /** A place or a street. */
  placed: 2,
  /** A name by lists or context. */
  named: 1,
  /** A town alone: it may be a surname. */
  town: 0,
} as const;

/** Looks at one run of digits, [start, end), and what stands around it. */
export type DigitDetector = (text: string, start: number, end: number) => Hit | undefined;

/**
 * Overlapping hits become one: the span of all, the type and the pattern of the one with the highest rank, of equals the longest.
 * Sorted by place.
 */
export function mergeHits(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Hit[] = [];
  for (const hit of sorted) {
    const last = merged.at(-1);
    if (!last || hit.start >= last.end) {
      merged.push(hit);
      continue;
    }
    const wins = hit.rank > last.rank || (hit.rank === last.rank && hit.end - hit.start > last.end - last.start);
    merged[merged.length - 1] = { ...(wins ? hit : last), start: last.start, end: Math.max(last.end, hit.end) };
  }
  return merged;
}
