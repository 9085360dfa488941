import { type Copies, groupCopies } from './copies.ts';
import { createDisjointSets } from './disjointSets.ts';
import { joinRows } from './joinRows.ts';
import { type JoinState, link } from './rowPairs.ts';
import { layOutColumns } from './shingleColumns.ts';
import { collectShingleSets, type ShingleSets } from './shingleSets.ts';
import type { TokenArena } from './tokenArena.ts';

/** What the join says of each document of a list, by its index in the list. */
export interface SimilarityJoin {
  /** The document with the highest similarity, of equals the first in the list; -1 where none reaches the threshold. */
  readonly twins: Int32Array;
  /** Jaccard similarity to the twin; 0 without one. */
  readonly similarities: Float64Array;
  /** The first document of the cluster (connected component); its own index where it has no twin. */
  readonly clusters: Int32Array;
  /** Similar pairs, one after the other, that connect each cluster and are as few as can: a tree of each. */
  readonly links: readonly number[];
}

/**
 * The exact self-join: for each document its closest twin and its cluster under Jaccard ≥ `threshold` over 3-token shingles.
 * Documents of fewer than three tokens are similar (1) to those with the same tokens.
 *
 * Prefix and length filters (Chaudhuri et al. 2006; Bayardo et al. 2007; Xiao et al. 2008) over shingles ordered from rare to
 * frequent, with two changes that keep large clusters cheap: copies and documents with equal sets are joined as one, and one that
 * already belongs to a cluster looks only for documents outside of it, or closer than its best twin so far.
 *
 * @param threshold above 0, at most 1
 */
export function joinSimilar(arena: TokenArena, documents: ArrayLike<number>, threshold: number): SimilarityJoin {
  const state: JoinState = {
    twins: new Int32Array(documents.length).fill(-1),
    similarities: new Float64Array(documents.length),
    sets: createDisjointSets(documents.length),
    links: [],
  };
  const copies = groupCopies(arena, documents);
  for (const group of copies.groups) joinEquals(state, group);
  const sets = shingleSetsOf(arena, documents, copies, threshold);
  const classes = joinEqualSets(state, sets);
  joinRows(state, layOutColumns(sets, classes), threshold);
  for (const group of copies.groups) shareTwin(state, group);
  const clusters = new Int32Array(documents.length);
  for (let item = 0; item < clusters.length; item += 1) clusters[item] = state.sets.root(item);
  return { twins: state.twins, similarities: state.similarities, clusters, links: state.links };
}

/** `members` ascend; all are each other's twins. */
function joinEquals(state: JoinState, members: readonly number[]): void {
  const [first, second] = members;
  if (first === undefined || second === undefined) return;
  for (const member of members) {
    state.twins[member] = member === first ? second : first;
    state.similarities[member] = 1;
    link(state, first, member);
  }
}

/** Of each kind of document the first alone. */
function shingleSetsOf(
  arena: TokenArena,
  documents: ArrayLike<number>,
  { firsts }: Copies,
  threshold: number,
): ShingleSets {
  const numbers = firsts.map((item) => documents[item]!);
  const sets = collectShingleSets(arena, numbers, threshold);
  return { ...sets, items: sets.items.map((item) => firsts[item]!) };
}

/** The first of some copies may have come to know another document of the same shingles, which may stand before them. */
function shareTwin({ twins }: JoinState, [first, second, ...others]: readonly number[]): void {
  const twin = twins[first!]!;
  if (twin > second!) twins[first!] = second!;
  if (twin < first!) for (const copy of [second!, ...others]) twins[copy] = twin;
}

/** Joins documents with equal sets; returns the indexes into `sets` that stand for all, one for each distinct set. */
function joinEqualSets(state: JoinState, sets: ShingleSets): Int32Array {
  const { items, sizes, offsets, shared } = sets;
  const byPrint = new Map<number, number[]>();
  const isRepresentative = new Uint8Array(items.length).fill(1);
  const mark = new Int32Array(sets.shingles).fill(-1);
  for (let index = 0; index < items.length; index += 1) {
    if (offsets[index + 1]! - offsets[index]! !== sizes[index]) continue;
    const print = fingerprint(shared, offsets[index]!, offsets[index + 1]!);
    const same = byPrint.get(print);
    if (same) same.push(index);
    else byPrint.set(print, [index]);
  }
  for (const alike of byPrint.values()) {
    for (let rest = alike; rest.length > 1; ) {
      const [first, ...others] = rest as [number, ...number[]];
      for (let at = offsets[first]!; at < offsets[first + 1]!; at += 1) mark[shared[at]!] = first;
      const equal = others.filter((index) => sizes[index] === sizes[first] && isMarked(sets, index, mark, first));
      for (const index of equal) isRepresentative[index] = 0;
      joinEquals(
        state,
        [first, ...equal].map((index) => items[index]!),
      );
      rest = equal.length === others.length ? [] : others.filter((index) => isRepresentative[index] === 1);
    }
  }
  return Int32Array.from(items.keys()).filter((index) => isRepresentative[index] === 1);
}

/** The same for equal sets, in whatever order. */
function fingerprint(shared: Int32Array, from: number, to: number): number {
  let sum = 0;
  let mixed = 0;
  for (let at = from; at < to; at += 1) {
    const h = Math.imul(shared[at]! + 1, 0x9e3779b1);
    sum = (sum + h) | 0;
    mixed ^= Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  }
  return (sum >>> 0) * 0x100000 + ((mixed >>> 0) & 0xfffff);
}

function isMarked({ offsets, shared }: ShingleSets, index: number, mark: Int32Array, by: number): boolean {
  for (let at = offsets[index]!; at < offsets[index + 1]!; at += 1) {
    if (mark[shared[at]!] !== by) return false;
  }
  return true;
}
