import { createSimilarityIndex, type SimilarityIndex } from '../text/similarityIndex.ts';
import { joinSimilar } from '../text/similarityJoin.ts';
import type { TokenArena } from '../text/tokenArena.ts';

/** Documents that are alike, directly or through others. */
export interface Cluster {
  readonly members: ReadonlySet<number>;
  /** The one that stands first in the file. */
  readonly first: number;
  /** The two that are most alike, the earlier one first. */
  readonly closest: readonly [number, number];
  /** The lowest and the highest similarity of a member to its twin. */
  readonly least: number;
  readonly most: number;
}

export interface Twin {
  readonly document: number;
  readonly similarity: number;
}

/** Who is whose closest twin, and which documents form a cluster, while documents come and go. */
export interface Twins {
  twinOf(document: number): Twin | undefined;
  /** Undefined for a document without twin. */
  clusterOf(document: number): Cluster | undefined;
  /** Returns those whose twin or cluster is another now, the document itself left out. */
  add(document: number): Iterable<number>;
  remove(document: number): Iterable<number>;
  /** Every pair of similar documents, the earlier one first. */
  pairs(): Generator<readonly [number, number, number]>;
}

/**
 * @param documents in the order of the file
 * @param orderOf where a document stands in the file; equals in similarity are decided by it
 */
export function findTwins(
  arena: TokenArena,
  documents: Int32Array,
  threshold: number,
  orderOf: (document: number) => number,
): Twins {
  const twins = new Map<number, Twin>();
  const clusters = new Map<number, Cluster>();
  let known: Set<number> | undefined;
  let index: SimilarityIndex | undefined;

  const enroll = (members: ReadonlySet<number>, first: number): void => {
    let closest = first;
    let least = 1;
    for (const member of members) {
      const { similarity } = twins.get(member)!;
      const most = twins.get(closest)!.similarity;
      if (similarity > most || (similarity === most && orderOf(member) < orderOf(closest))) closest = member;
      least = Math.min(least, similarity);
    }
    // The first of those most alike is the earlier one of its pair.
    const { document: other, similarity: most } = twins.get(closest)!;
    const cluster: Cluster = { members, first, closest: [closest, other], least, most };
    for (const member of members) clusters.set(member, cluster);
  };
  const join = (members: Int32Array): void => {
    const { twins: found, similarities, clusters: firsts } = joinSimilar(arena, members, threshold);
    const together = new Map<number, Set<number>>();
    for (let item = 0; item < members.length; item += 1) {
      if (found[item] === -1) continue;
      const member = members[item]!;
      twins.set(member, { document: members[found[item]!]!, similarity: similarities[item]! });
      const first = members[firsts[item]!]!;
      const cluster = together.get(first);
      if (cluster) cluster.add(member);
      else together.set(first, new Set([member]));
    }
    for (const [first, cluster] of together) enroll(cluster, first);
  };
  // Set and index are made when something changes first: a dataset that is only read never pays for them.
  const present = (): Set<number> => {
    known ??= new Set(documents);
    return known;
  };
  const indexed = (): SimilarityIndex => {
    index ??= createSimilarityIndex(arena, Int32Array.from(present()));
    return index;
  };
  const isBetter = (twin: Twin | undefined, other: number, similarity: number): boolean =>
    twin === undefined ||
    similarity > twin.similarity ||
    (similarity === twin.similarity && orderOf(other) < orderOf(twin.document));
  const offer = (document: number, other: number, similarity: number): void => {
    if (isBetter(twins.get(document), other, similarity)) twins.set(document, { document: other, similarity });
  };

  join(documents);
  return {
    twinOf: (document) => twins.get(document),
    clusterOf: (document) => clusters.get(document),
    add(document) {
      indexed().add(document);
      present().add(document);
      const neighbours = indexed().neighbours(document, threshold);
      if (neighbours.length === 0) return [];
      const members = new Set([document]);
      for (const { document: other, similarity } of neighbours) {
        offer(document, other, similarity);
        offer(other, document, similarity);
        for (const member of clusters.get(other)?.members ?? [other]) members.add(member);
      }
      let first = document;
      for (const member of members) if (orderOf(member) < orderOf(first)) first = member;
      enroll(members, first);
      return [...members].filter((member) => member !== document);
    },
    remove(document) {
      indexed().remove(document);
      present().delete(document);
      twins.delete(document);
      const cluster = clusters.get(document);
      if (!cluster) return [];
      clusters.delete(document);
      const others = Int32Array.from(cluster.members)
        .filter((member) => member !== document)
        .sort((a, b) => orderOf(a) - orderOf(b));
      for (const member of others) {
        twins.delete(member);
        clusters.delete(member);
      }
      join(others);
      return others;
    },
    *pairs() {
      const sorted = Int32Array.from(present()).sort((a, b) => orderOf(a) - orderOf(b));
      for (const document of sorted) {
        if (!twins.has(document)) continue;
        const later = indexed()
          .neighbours(document, threshold)
          .filter((other) => orderOf(other.document) > orderOf(document))
          .sort((a, b) => orderOf(a.document) - orderOf(b.document));
        for (const { document: other, similarity } of later) yield [document, other, similarity];
      }
    },
  };
}
