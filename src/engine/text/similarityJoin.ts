import { type Copies, groupCopies } from './copies.ts';
import { createDisjointSets, type DisjointSets } from './disjointSets.ts';
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
}

const EPSILON = 1e-9;

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
  };
  const copies = groupCopies(arena, documents);
  for (const group of copies.groups) joinEquals(state, group);
  const sets = shingleSetsOf(arena, documents, copies, threshold);
  const classes = joinEqualSets(state, sets);
  joinRepresentatives(state, sets, classes, threshold);
  for (const group of copies.groups) shareTwin(state, group);
  const clusters = new Int32Array(documents.length);
  for (let item = 0; item < clusters.length; item += 1) clusters[item] = state.sets.root(item);
  return { twins: state.twins, similarities: state.similarities, clusters };
}

interface JoinState {
  readonly twins: Int32Array;
  readonly similarities: Float64Array;
  readonly sets: DisjointSets;
}

/** `members` ascend; all are each other's twins. */
function joinEquals(state: JoinState, members: readonly number[]): void {
  const [first, second] = members;
  if (first === undefined || second === undefined) return;
  for (const member of members) {
    state.twins[member] = member === first ? second : first;
    state.similarities[member] = 1;
    state.sets.unite(first, member);
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

/** The sets to be joined, numbered by size, then by place in the list; each set's shingles from rare to frequent. */
interface Postings {
  readonly count: number;
  /** The document's index in the list. */
  readonly items: Int32Array;
  readonly sizes: Int32Array;
  readonly offsets: Int32Array;
  readonly shingles: Int32Array;
  /** Those that hold a shingle, ascending: `holders[starts[shingle]] … holders[starts[shingle + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly holders: Int32Array;
}

function createPostings(sets: ShingleSets, classes: Int32Array): Postings {
  const order = classes.slice().sort((a, b) => sets.sizes[a]! - sets.sizes[b]! || a - b);
  const frequency = new Int32Array(sets.shingles + 1);
  for (const index of order) {
    for (let at = sets.offsets[index]!; at < sets.offsets[index + 1]!; at += 1) frequency[sets.shared[at]!]! += 1;
  }
  const starts = new Int32Array(sets.shingles + 1);
  for (let shingle = 0; shingle < sets.shingles; shingle += 1) {
    starts[shingle + 1] = starts[shingle]! + (frequency[shingle]! > 1 ? frequency[shingle]! : 0);
  }
  const holders = new Int32Array(starts[sets.shingles]!);
  const filled = starts.slice();
  const shingles = new Int32Array(holders.length);
  const offsets = new Int32Array(order.length + 1);
  let used = 0;
  for (let number = 0; number < order.length; number += 1) {
    const index = order[number]!;
    const from = used;
    for (let at = sets.offsets[index]!; at < sets.offsets[index + 1]!; at += 1) {
      const shingle = sets.shared[at]!;
      if (frequency[shingle]! < 2) continue;
      shingles[used] = shingle;
      used += 1;
      holders[filled[shingle]!] = number;
      filled[shingle]! += 1;
    }
    shingles.subarray(from, used).sort((a, b) => frequency[a]! - frequency[b]! || a - b);
    offsets[number + 1] = used;
  }
  return {
    count: order.length,
    items: order.map((index) => sets.items[index]!),
    sizes: order.map((index) => sets.sizes[index]!),
    offsets,
    shingles,
    starts,
    holders,
  };
}

function joinRepresentatives(state: JoinState, sets: ShingleSets, classes: Int32Array, threshold: number): void {
  const postings = createPostings(sets, classes);
  const search = createSearch(state, postings, threshold);
  for (let number = 0; number < postings.count; number += 1) search(number);
}

/** From how many holders on a shingle is worth remembering as lying in one cluster whole. */
const LONG_LIST = 64;
/** Lists no longer than this are counted past the prefix, to tell candidates apart before they are verified. */
const SHORT_LIST = 32;
/** So few candidates are verified at once. */
const FEW = 32;
/** What a step of a verification costs, in steps along a list. */
const STEPS = 2;

/**
 * The search for one document's neighbours: counts shared shingles over its rare ones, and verifies those who could still be
 * similar enough, unless they are in its cluster already and cannot be its twin.
 */
function createSearch(state: JoinState, postings: Postings, threshold: number): (number: number) => void {
  const { items, sizes, offsets, shingles, starts, holders, count } = postings;
  const { twins, similarities, sets } = state;
  const counts = new Int32Array(count);
  const touched = new Int32Array(count);
  const mark = new Int32Array(starts.length).fill(-1);
  const inOneCluster = new Uint8Array(starts.length);
  const scans = new Int32Array(starts.length);
  let smallestLeft = new Int32Array(1024);
  /** Shingles of the document whose holders have not been counted. */
  let left = new Int32Array(1024);

  /** Of the holders of a shingle that many hold the one with the fewest others, a likely twin of all; -1 where it is not known yet. */
  const hubs = new Int32Array(starts.length).fill(-1);

  const listLength = (shingle: number): number => starts[shingle + 1]! - starts[shingle]!;
  const ownShingles = sizes.map((size, number) => {
    let own = size;
    for (let at = offsets[number]!; at < offsets[number + 1]!; at += 1) {
      if (listLength(shingles[at]!) > LONG_LIST) own -= 1;
    }
    return own;
  });
  const hubOf = (shingle: number): number => {
    if (hubs[shingle] === -1) {
      let hub = holders[starts[shingle]!]!;
      for (let at = starts[shingle]!; at < starts[shingle + 1]!; at += 1) {
        if (ownShingles[holders[at]!]! < ownShingles[hub]!) hub = holders[at]!;
      }
      hubs[shingle] = hub;
    }
    return hubs[shingle]!;
  };

  /** The shared shingles of two, or -1 as soon as they can only be fewer than `least`. */
  const overlapWith = (x: number, y: number, least: number): number => {
    if (mark[shingles[offsets[x]!]!] !== x) {
      for (let at = offsets[x]!; at < offsets[x + 1]!; at += 1) mark[shingles[at]!] = x;
    }
    const to = offsets[y + 1]!;
    // From rare to frequent: what is y's own comes first.
    let most = to - offsets[y]!;
    for (let at = offsets[y]!; at < to; at += 1) {
      if (mark[shingles[at]!] === x) continue;
      most -= 1;
      if (most < least) return -1;
    }
    return most;
  };

  const isTogether = (item: number, other: number): boolean => sets.root(item) === sets.root(other);

  const isBetterTwin = (item: number, similarity: number, other: number): boolean =>
    similarity > similarities[item]! || (similarity === similarities[item] && other < twins[item]!);

  /** @param wanted a similarity below it is of no interest */
  const compare = (x: number, y: number, wanted: number): void => {
    const overlap = overlapWith(x, y, (wanted / (1 + wanted)) * (sizes[x]! + sizes[y]!) * (1 - EPSILON));
    if (overlap === -1) return;
    const similarity = overlap / (sizes[x]! + sizes[y]! - overlap);
    if (similarity < threshold) return;
    const a = items[x]!;
    const b = items[y]!;
    sets.unite(a, b);
    if (isBetterTwin(a, similarity, b)) {
      twins[a] = b;
      similarities[a] = similarity;
    }
    if (isBetterTwin(b, similarity, a)) {
      twins[b] = a;
      similarities[b] = similarity;
    }
  };

  /** Who could only be as close as the best twin holds all shingles left and has one size: the first in the list is it. */
  const findTie = (x: number, shingle: number, size: number): void => {
    for (let at = starts[shingle]!; at < starts[shingle + 1]!; at += 1) {
      const y = holders[at]!;
      if (y === x || sizes[y]! < size) continue;
      if (sizes[y]! > size || items[y]! > twins[items[x]!]!) return;
      const before = twins[items[x]!];
      compare(x, y, threshold);
      if (twins[items[x]!] !== before) return;
    }
  };

  const noteCluster = (shingle: number): void => {
    scans[shingle]! += 1;
    if ((scans[shingle]! & (scans[shingle]! - 1)) !== 0) return;
    const root = sets.root(items[holders[starts[shingle]!]!]!);
    for (let at = starts[shingle]! + 1; at < starts[shingle + 1]!; at += 1) {
      if (sets.root(items[holders[at]!]!) !== root) return;
    }
    inOneCluster[shingle] = 1;
  };

  /** Whether a document that shares `counts` shingles and at most `rest` others may be x's twin, or join it to another cluster. */
  const mayMatter = (x: number, y: number, rest: number): boolean => {
    const most = Math.min(counts[y]! + rest, offsets[y + 1]! - offsets[y]!);
    const all = sizes[x]! + sizes[y]! - most;
    // Most are told apart without a division.
    if (most < threshold * all * (1 - EPSILON)) return false;
    const item = items[x]!;
    const isNear = isTogether(item, items[y]!);
    if (isNear && most < similarities[item]! * all * (1 - EPSILON)) return false;
    const bound = most / all;
    return bound >= threshold && (!isNear || isBetterTwin(item, bound, items[y]!));
  };

  /**
   * Goes on to count the holders of what is left, for as long as that costs less than to meet each shingle in every document that still
   * may matter; returns how many shingles that were.
   */
  const countLeft = (x: number, touchedCount: number, leftCount: number): number => {
    const open = (counted: number): number => {
      let number = 0;
      for (let index = 0; index < touchedCount; index += 1) {
        if (mayMatter(x, touched[index]!, leftCount - counted)) number += 1;
      }
      return number;
    };
    if (touchedCount < FEW) return 0;
    let matter = open(0);
    let cost = 0;
    let counted = 0;
    for (; counted < leftCount; counted += 1) {
      const shingle = left[counted]!;
      if (listLength(shingle) > matter * STEPS) break;
      for (let entry = starts[shingle]!; entry < starts[shingle + 1]!; entry += 1) {
        const y = holders[entry]!;
        if (counts[y] !== 0) counts[y]! += 1;
      }
      cost += listLength(shingle);
      if (cost < touchedCount) continue;
      matter = open(counted + 1);
      cost = 0;
    }
    return counted;
  };

  return (x) => {
    const from = offsets[x]!;
    const to = offsets[x + 1]!;
    const size = sizes[x]!;
    const item = items[x]!;
    if (to === from) return;
    if (smallestLeft.length < to - from) {
      smallestLeft = new Int32Array((to - from) * 2);
      left = new Int32Array((to - from) * 2);
    }
    let smallest = Number.MAX_SAFE_INTEGER;
    for (let at = to - 1; at >= from; at -= 1) {
      const first = holders[starts[shingles[at]!]!]!;
      smallest = Math.min(smallest, sizes[first]!);
      smallestLeft[at - from] = smallest;
    }
    const leastSize = threshold * size - EPSILON;
    const mostSize = size / threshold + EPSILON;
    let touchedCount = 0;
    let leftCount = 0;
    let hub = x;
    let at = from;
    for (; at < to; at += 1) {
      const shingle = shingles[at]!;
      const rest = to - at;
      const isPrefix = rest >= threshold * size - EPSILON;
      if (!isPrefix && listLength(shingle) > SHORT_LIST) break;
      if (isPrefix && listLength(shingle) > LONG_LIST && hub !== hubOf(shingle) && hubOf(shingle) !== x) {
        hub = hubOf(shingle);
        compare(x, hub, threshold);
      }
      if (isPrefix && listLength(shingle) > LONG_LIST && twins[item] !== -1) {
        // Nobody who holds none of the shingles counted so far can be closer than this.
        const least = Math.max(smallestLeft[at - from]!, rest);
        const bound = rest / (size + least - rest);
        const best = similarities[item]!;
        if (bound === best) findTie(x, shingle, least);
        const known = inOneCluster[shingle] === 1 && sets.root(items[holders[starts[shingle]!]!]!) === sets.root(item);
        if (known && bound <= best) {
          left[leftCount] = shingle;
          leftCount += 1;
          continue;
        }
      }
      for (let entry = starts[shingle]!; entry < starts[shingle + 1]!; entry += 1) {
        const y = holders[entry]!;
        if (counts[y] === 0) {
          if (!isPrefix || y === x || sizes[y]! < leastSize || sizes[y]! > mostSize) continue;
          touched[touchedCount] = y;
          touchedCount += 1;
        }
        counts[y]! += 1;
      }
    }
    for (let rest = at; rest < to; rest += 1) {
      left[leftCount] = shingles[rest]!;
      leftCount += 1;
    }
    const rest = leftCount - countLeft(x, touchedCount, leftCount);
    let closest = 0;
    // A hub is close enough to begin with.
    for (let index = hub === x ? 1 : touchedCount; index < touchedCount; index += 1) {
      if (counts[touched[index]!]! > counts[touched[closest]!]!) closest = index;
    }
    if (touchedCount > 0) [touched[0], touched[closest]] = [touched[closest]!, touched[0]!];
    for (let index = 0; index < touchedCount; index += 1) {
      const y = touched[index]!;
      if (mayMatter(x, y, rest)) {
        const isNear = isTogether(item, items[y]!);
        compare(x, y, isNear ? Math.max(threshold, similarities[item]!) : threshold);
      }
      counts[y] = 0;
    }
    for (let scanned = from; scanned < at; scanned += 1) {
      const shingle = shingles[scanned]!;
      if (listLength(shingle) > LONG_LIST && inOneCluster[shingle] === 0) noteCluster(shingle);
    }
  };
}
