import type { SimilarityIndex } from '../text/similarityIndex.ts';

/** Documents that are connected. */
export interface Part {
  readonly members: Set<number>;
  /** Similar pairs, one after the other, that connect them: a tree. */
  readonly links: number[];
}

/** So many searches may be needed to connect what is left; beyond that it is quicker to begin anew. */
const SEARCHES = 64;

/**
 * The connected parts of documents. What known pairs do not connect is searched from the smallest part on, until it is connected with
 * another or all of its members have been asked in vain.
 * @param pairs similar ones, one after the other; those with other documents are left out
 * @param search asks for the documents similar to one, as SimilarityIndex does
 * @returns undefined where that would take too many searches
 */
export function connectedParts(
  members: readonly number[],
  pairs: readonly number[],
  search: (
    member: number,
    isWanted: Parameters<SimilarityIndex['search']>[2],
    found: Parameters<SimilarityIndex['search']>[3],
  ) => void,
): Part[] | undefined {
  const partOf = new Map<number, Part>();
  for (const member of members) partOf.set(member, { members: new Set([member]), links: [] });
  const unite = (a: number, b: number): void => {
    let [small, large] = [partOf.get(a), partOf.get(b)];
    if (!small || !large || small === large) return;
    if (small.members.size > large.members.size) [small, large] = [large, small];
    for (const member of small.members) {
      large.members.add(member);
      partOf.set(member, large);
    }
    for (const document of small.links) large.links.push(document);
    large.links.push(a, b);
  };
  for (let at = 0; at < pairs.length; at += 2) unite(pairs[at]!, pairs[at + 1]!);
  const done = new Set<Part>();
  const asked = new Set<number>();
  for (;;) {
    const parts = [...new Set(partOf.values())];
    // Who has no twin is connected with nobody.
    const open = parts.filter((part) => part.members.size > 1 && !done.has(part));
    if (open.length < 2) return parts;
    const smallest = open.reduce((a, b) => (b.members.size < a.members.size ? b : a));
    const next = [...smallest.members].find((member) => !asked.has(member));
    if (next === undefined) {
      done.add(smallest);
      continue;
    }
    if (asked.size === SEARCHES) return undefined;
    asked.add(next);
    search(
      next,
      (other) => partOf.has(other) && partOf.get(other) !== partOf.get(next),
      (other) => unite(next, other),
    );
  }
}
