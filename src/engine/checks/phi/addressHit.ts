import { type Hit, Rank } from './hit.ts';

/** A hit that is an address or a part of one. */
export function address(start: number, end: number, pattern: string, rank: number = Rank.placed): Hit {
  return { start, end, type: 'address', pattern, rank };
}

/** The length of what a sticky expression matches at a place; 0 where it does not. */
export function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
