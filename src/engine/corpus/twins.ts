import { createSimilarityIndex, type SimilarityIndex } from '../text/similarityIndex.ts';
import { joinSimilar } from '../text/similarityJoin.ts';
import type { TokenArena } from '../text/tokenArena.ts';
import { connectedParts, type Part } from './connectedParts.ts';

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
  /**
   * One document goes, another comes in its place, or only one of both. Returns those of whom another twin or something else of their
   * cluster is to be told now, the new document left out.
   * @param isNamedAlike whether the new document is named as the old one was: where it takes its part, nothing else is to be told
   */
  change(gone: number | undefined, come: number | undefined, isNamedAlike: boolean): Iterable<number>;
  /** Every pair of similar documents, the earlier one first. */
  pairs(): Generator<readonly [number, number, number]>;
}

/** So many documents are given another twin one by one; more of them are cheaper to find all together. */
const FEW = 32;

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
  /** Similar pairs that connect the members of each cluster, one after the other. */
  const linksOf = new WeakMap<Cluster, readonly number[]>();
  let known: Set<number> | undefined;
  let index: SimilarityIndex | undefined;

  const enroll = ({ members, links }: Part, first: number): void => {
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
    linksOf.set(cluster, links);
  };
  const join = (members: Int32Array): void => {
    const { twins: found, similarities, clusters: firsts, links } = joinSimilar(arena, members, threshold);
    const together = new Map<number, Part>();
    for (let item = 0; item < members.length; item += 1) {
      if (found[item] === -1) continue;
      twins.set(members[item]!, { document: members[found[item]!]!, similarity: similarities[item]! });
      const part = together.get(firsts[item]!);
      if (part) part.members.add(members[item]!);
      else together.set(firsts[item]!, { members: new Set([members[item]!]), links: [] });
    }
    for (let at = 0; at < links.length; at += 2) {
      const [a, b] = [links[at]!, links[at + 1]!];
      together.get(firsts[a]!)!.links.push(members[a]!, members[b]!);
    }
    for (const [first, part] of together) enroll(part, members[first]!);
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
  const inOrder = (members: Iterable<number>): Int32Array =>
    Int32Array.from(members).sort((a, b) => orderOf(a) - orderOf(b));
  const forget = (members: Iterable<number>): void => {
    for (const member of members) {
      twins.delete(member);
      clusters.delete(member);
    }
  };
  const gather = (part: Part): void => {
    let first: number | undefined;
    for (const member of part.members) if (first === undefined || orderOf(member) < orderOf(first)) first = member;
    if (first !== undefined) enroll(part, first);
  };
  const remove = (document: number, before: Map<number, Told>): void => {
    indexed().remove(document);
    present().delete(document);
    const cluster = clusters.get(document);
    if (!cluster) return;
    const { members } = cluster;
    for (const member of members) before.set(member, toldOf(member));
    before.delete(document);
    forget([document]);
    const others = [...members].filter((member) => member !== document);
    const orphans = others.filter((member) => twins.get(member)!.document === document);
    const parts = orphans.length > FEW ? undefined : mendParts(others, orphans, linksOf.get(cluster)!);
    if (!parts) {
      forget(others);
      join(inOrder(others));
      return;
    }
    for (const part of parts) {
      if (part.members.size > 1) gather(part);
      else forget(part.members);
    }
  };
  /** Finds twins for those who have lost theirs; returns what is still connected, or undefined where it is quicker to begin anew. */
  const mendParts = (
    others: readonly number[],
    orphans: readonly number[],
    links: readonly number[],
  ): Part[] | undefined => {
    for (const orphan of orphans) {
      twins.delete(orphan);
      indexed().search(
        orphan,
        threshold,
        (other, most) => isBetter(twins.get(orphan), other, most),
        (other, similarity) => offer(orphan, other, similarity),
      );
    }
    const pairs = [...links, ...others.flatMap((member) => [member, twins.get(member)?.document ?? member])];
    return connectedParts(others, pairs, (member, isWanted, found) =>
      indexed().search(member, threshold, isWanted, found),
    );
  };
  const add = (document: number, before: Map<number, Told>): void => {
    indexed().add(document);
    present().add(document);
    const part: Part = { members: new Set([document]), links: [] };
    const { members, links } = part;
    indexed().search(
      document,
      threshold,
      (other, most) =>
        !members.has(other) || isBetter(twins.get(document), other, most) || isBetter(twins.get(other), document, most),
      (other, similarity) => {
        if (!members.has(other)) {
          const cluster = clusters.get(other);
          for (const member of cluster?.members ?? [other]) {
            members.add(member);
            if (!before.has(member)) before.set(member, toldOf(member));
          }
          if (cluster) for (const each of linksOf.get(cluster)!) links.push(each);
          links.push(document, other);
        }
        offer(document, other, similarity);
        offer(other, document, similarity);
      },
    );
    if (members.size > 1) gather(part);
  };
  const toldOf = (member: number): Told => ({ twin: twins.get(member), cluster: clusters.get(member) });

  join(documents);
  return {
    twinOf: (document) => twins.get(document),
    clusterOf: (document) => clusters.get(document),
    change(gone, come, isNamedAlike) {
      const before = new Map<number, Told>();
      if (gone !== undefined) remove(gone, before);
      if (come !== undefined) add(come, before);
      const nameOf = (document: number): number => (isNamedAlike && document === gone ? come! : document);
      const isSame = createComparison(nameOf);
      return [...before.keys()].filter((member) => !isSame(before.get(member)!, toldOf(member)));
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

/** What findings tell of a document. */
interface Told {
  readonly twin: Twin | undefined;
  readonly cluster: Cluster | undefined;
}

/** Members of a cluster are told the same of it, so that two clusters are compared once. */
function createComparison(nameOf: (document: number) => number): (before: Told, now: Told) => boolean {
  let compared: readonly [Cluster | undefined, Cluster | undefined, boolean] | undefined;
  return (before, now) => {
    if (before.twin?.document !== now.twin?.document || before.twin?.similarity !== now.twin?.similarity) return false;
    if (compared?.[0] !== before.cluster || compared?.[1] !== now.cluster) {
      compared = [before.cluster, now.cluster, isToldAlike(before.cluster, now.cluster, nameOf)];
    }
    return compared![2];
  };
}

function isToldAlike(
  before: Cluster | undefined,
  now: Cluster | undefined,
  nameOf: (document: number) => number,
): boolean {
  if (!before || !now) return before === now;
  return (
    before.members.size === now.members.size &&
    nameOf(before.first) === now.first &&
    nameOf(before.closest[0]) === now.closest[0] &&
    nameOf(before.closest[1]) === now.closest[1] &&
    before.least === now.least &&
    before.most === now.most
  );
}
