// AssemblyScript, compiled by scripts/buildScanner.mjs into ../phraseSearchModule.ts: the search of ../phrases.ts. The tables are
// ../phraseTable.ts's and those of Kinds in ../phrases.ts, which writes them into this memory.

/** Numbers that describe a step, see STEP in ../layOutPhrases.ts. */
const STEP: u32 = 4;
/** Empty places before and behind a text: no gap is longer, so that nothing asks where the text begins or ends. */
const EDGE: u32 = 16;
const BARRIER: u32 = 1 << 31;

/** By token: four times its kind, 2 where phrases of one word stand, and 1 where longer ones are anchored at it. */
let ofToken: u32 = 0;
/** By kind: `width` words of bits, the slots it fills; and four words that overlay them. */
let fills: u32 = 0;
let signs: u32 = 0;
let width: u32 = 0;
/** By kind: where its phrases of one word and its first steps begin in the lists, and one more. Of a step, see firstStep in ../phrases.ts. */
let kindEndsAt: u32 = 0;
let kindStepsAt: u32 = 0;
let kindEnds: u32 = 0;
let kindSteps: u32 = 0;
/** By node: the same of the table. */
let endsAt: u32 = 0;
let stepsAt: u32 = 0;
let ends: u32 = 0;
let steps: u32 = 0;

/**
 * The text: numbers of its tokens, then of each place the word of `ofToken`, and what is seen from it: the four words of `signs`, and the
 * same of 2, 4 and 8 places from it on together.
 */
let input: u32 = 0;
let words: u32 = 0;
let own: u32 = 0;
let room: u32 = 0;
/** As a power of two: the bytes of what is seen from a place. */
const SEEN: u32 = 6;

/** The places of anchors, and of phrases of one word, in order; lists that are filled from their ends. */
let anchors: u32 = 0;
let singles: u32 = 0;
/** First steps to be taken, as places in the list of the kinds, the anchor of each, and those of them that may lead somewhere. */
const STEPS: u32 = 1024;
let firstSteps: u32 = 0;
let anchorOf: u32 = 0;
let hopeful: u32 = 0;

/** What was found: value, first token, end and rank, in lists of their own. */
let values: u32 = 0;
let firsts: u32 = 0;
let lasts: u32 = 0;
let ranks: u32 = 0;
let hitRoom: u32 = 0;
let hits: u32 = 0;

export function allocate(bytes: u32): u32 {
  return <u32>heap.alloc(bytes);
}
export function release(at: u32): void {
  heap.free(at);
}

export function setTable(wordsOfBits: u32, nodeEndsAt: u32, nodeStepsAt: u32, nodeEnds: u32, nodeSteps: u32): void {
  width = wordsOfBits;
  endsAt = nodeEndsAt;
  stepsAt = nodeStepsAt;
  ends = nodeEnds;
  steps = nodeSteps;
  hitRoom = 64;
  values = <u32>heap.alloc(hitRoom << 2);
  firsts = <u32>heap.alloc(hitRoom << 2);
  lasts = <u32>heap.alloc(hitRoom << 2);
  ranks = <u32>heap.alloc(hitRoom << 2);
  firstSteps = <u32>heap.alloc((STEPS + 4) << 2);
  anchorOf = <u32>heap.alloc((STEPS + 4) << 2);
  hopeful = <u32>heap.alloc((STEPS + 4) << 2);
}

export function setKinds(tokens: u32, filled: u32, overlaid: u32, ownEndsAt: u32, ownStepsAt: u32, ownEnds: u32, ownSteps: u32): void {
  ofToken = tokens;
  fills = filled;
  signs = overlaid;
  kindEndsAt = ownEndsAt;
  kindStepsAt = ownStepsAt;
  kindEnds = ownEnds;
  kindSteps = ownSteps;
}

/** Makes room for a text of so many tokens. */
export function reserve(tokens: u32): void {
  if (tokens <= room) return;
  if (room != 0) {
    heap.free(input);
    heap.free(words);
    heap.free(own);
    heap.free(anchors);
    heap.free(singles);
  }
  room = tokens;
  input = <u32>heap.alloc(room << 2);
  words = <u32>heap.alloc((room + 2 * EDGE) << 2);
  own = <u32>heap.alloc((room + 2 * EDGE) << SEEN);
  anchors = <u32>heap.alloc((room + 1) << 2);
  singles = <u32>heap.alloc((room + 1) << 2);
}
export function inputAt(): u32 {
  return input;
}
export function valuesAt(): u32 {
  return values;
}
export function firstsAt(): u32 {
  return firsts;
}
export function endsOfHitsAt(): u32 {
  return lasts;
}

/** Finds the phrases of the `count` tokens at the input; returns how many there are. */
export function search(count: u32): u32 {
  hits = 0;
  look(count);
  const stop = anchors + ((room + 1) << 2);
  let found: u32 = 0;
  for (let at = firstAnchor; at < stop; at += 4) {
    const anchor = load<u32>(at);
    const kind = kindStepsAt + (load<u32>(words + (anchor << 2)) & ~3);
    const last = load<u32>(kind, 4);
    for (let index = load<u32>(kind); index < last; index += 8) {
      v128.store(firstSteps + (found << 2), i32x4.add(i32x4.splat(index), i32x4(0, 2, 4, 6)));
      v128.store(anchorOf + (found << 2), i32x4.splat(anchor));
      found += min<u32>(last - index, 8) >> 1;
      if (found >= STEPS - 4) {
        take(found);
        found = 0;
      }
    }
  }
  take(found);
  tellSingles(-1);
  sort();
  for (let hit: u32 = 0; hit < hits; hit++) {
    withoutEdge(firsts + (hit << 2));
    withoutEdge(lasts + (hit << 2));
  }
  return hits;
}

@inline
function withoutEdge(at: u32): void {
  store<u32>(at, load<u32>(at) - EDGE);
}

let firstAnchor: u32 = 0;
let nextSingle: u32 = 0;

/** Looks each token up, from the last to the first, without a branch: none could be foreseen. */
function look(count: u32): void {
  const to = count + EDGE;
  memory.fill(own + (to << SEEN), 0, EDGE << SEEN);
  firstAnchor = anchors + ((room + 1) << 2);
  nextSingle = singles + ((room + 1) << 2);
  for (let at = to - 1; at >= EDGE; at--) {
    const word = load<u32>(ofToken + (load<u32>(input + ((at - EDGE) << 2)) << 2));
    store<u32>(words + (at << 2), word);
    see(at, v128.load(signs + ((word & ~3) << 2)));
    store<u32>(firstAnchor - 4, at);
    firstAnchor -= (word & 1) << 2;
    store<u32>(nextSingle - 4, at);
    nextSingle -= (word & 2) << 1;
  }
  for (let at = EDGE; at > 0; at--) see(at - 1, i64x2.splat(0));
}

@inline
function see(at: u32, sign: v128): void {
  const place = own + (at << SEEN);
  const two = v128.or(sign, v128.load(place, 1 << SEEN));
  const four = v128.or(two, v128.load(place, (2 << SEEN) + 16));
  v128.store(place, sign);
  v128.store(place, two, 16);
  v128.store(place, four, 32);
  v128.store(place, v128.or(four, v128.load(place, (4 << SEEN) + 32)), 48);
}

/** Takes the first steps from anchors. Most of them lead nowhere, which what is seen from the anchor tells, again without a branch. */
function take(count: u32): void {
  let hopes: u32 = 0;
  for (let index: u32 = 0; index < count; index++) {
    const step = load<u32>(kindSteps + (load<u32>(firstSteps + (index << 2)) << 2));
    const place = own + ((load<u32>(anchorOf + (index << 2)) - EDGE) << SEEN);
    const seen = load<u32>(place + ((step & 511) << 2)) | load<u32>(place + (((step >> 9) & 511) << 2));
    store<u32>(hopeful + (hopes << 2), index);
    hopes += (seen >> (step >> 18)) & 1;
  }
  for (let hope: u32 = 0; hope < hopes; hope++) {
    const index = load<u32>(hopeful + (hope << 2)) << 2;
    const anchor = load<u32>(anchorOf + index);
    tellSingles(anchor);
    go(load<u32>(kindSteps + (load<u32>(firstSteps + index) << 2), 4), anchor, anchor + 1);
  }
}

/** Tells the phrases of one word up to a place that were not told yet. */
@inline
function tellSingles(last: u32): void {
  const stop = singles + ((room + 1) << 2);
  while (nextSingle < stop && load<u32>(nextSingle) <= last) {
    const at = load<u32>(nextSingle);
    nextSingle += 4;
    const kind = kindEndsAt + (load<u32>(words + (at << 2)) & ~3);
    const end = load<u32>(kind, 4);
    for (let index = load<u32>(kind); index < end; index += 2) {
      tell(load<u32>(kindEnds + (index << 2)), load<u32>(kindEnds + (index << 2), 4), at, at + 1);
    }
  }
}

/** Tells the phrases that are complete at a node, and goes on from there; places [first, end) are what is found of them. */
function reach(node: u32, first: u32, end: u32): void {
  const lastEnd = load<u32>(endsAt + (node << 2), 4);
  for (let at = load<u32>(endsAt + (node << 2)); at < lastEnd; at += 2) {
    tell(load<u32>(ends + (at << 2)), load<u32>(ends + (at << 2), 4), first, end);
  }
  const lastStep = load<u32>(stepsAt + (node << 2), 4);
  for (let at = load<u32>(stepsAt + (node << 2)); at < lastStep; at += STEP) go(at, first, end);
}

function go(step: u32, first: u32, end: u32): void {
  const at = steps + (step << 2);
  const slot = load<u32>(at);
  const motion = load<u32>(at, 4);
  const gap = motion >> 1;
  if ((motion & 1) != 0) {
    // Every word that fits begins a phrase of its own, unless one nearer to it fits the place it was looked for from.
    const origin = load<u32>(at, 8);
    for (let place = first - 1; place + gap + 1 >= first; place--) {
      if (fits(slot, place)) reach(load<u32>(at, 12), place, end);
      if (gap == 0 || isBarrier(place) || fits(origin, place)) return;
    }
    return;
  }
  // The nearest word that fits ends the gap: a later one would only mark a longer place for the same phrase.
  for (let place = end; place <= end + gap; place++) {
    if (fits(slot, place)) {
      reach(load<u32>(at, 12), first, place + 1);
      return;
    }
    if (isBarrier(place)) return;
  }
}

/** No slot is filled beside the text. */
@inline
function fits(slot: u32, place: u32): bool {
  const bit: u32 = 1 << (slot & 31);
  if ((load<u32>(own + (place << SEEN) + ((slot >> 3) & 12)) & bit) == 0) return false;
  const kind = load<u32>(words + (place << 2)) >> 2;
  return (load<u32>(fills + ((kind * width + (slot >> 5)) << 2)) & bit) != 0;
}

@inline
function isBarrier(place: u32): bool {
  return (load<u32>(own + (place << SEEN), 12) & BARRIER) != 0;
}

function tell(value: u32, rank: u32, first: u32, end: u32): void {
  if (hits == hitRoom) {
    hitRoom *= 2;
    values = <u32>heap.realloc(values, hitRoom << 2);
    firsts = <u32>heap.realloc(firsts, hitRoom << 2);
    lasts = <u32>heap.realloc(lasts, hitRoom << 2);
    ranks = <u32>heap.realloc(ranks, hitRoom << 2);
  }
  put(hits++, value, first, end, rank);
}

@inline
function put(hit: u32, value: u32, first: u32, end: u32, rank: u32): void {
  const at = hit << 2;
  store<u32>(values + at, value);
  store<u32>(firsts + at, first);
  store<u32>(lasts + at, end);
  store<u32>(ranks + at, rank);
}

/** By first place, then by rank. They come almost in order. */
function sort(): void {
  for (let hit: u32 = 1; hit < hits; hit++) {
    const at = hit << 2;
    const value = load<u32>(values + at);
    const first = load<u32>(firsts + at);
    const end = load<u32>(lasts + at);
    const rank = load<u32>(ranks + at);
    let to = hit;
    for (; to > 0; to--) {
      const before = (to - 1) << 2;
      const other = load<u32>(firsts + before);
      if (other < first || (other == first && load<u32>(ranks + before) <= rank)) break;
      put(to, load<u32>(values + before), other, load<u32>(lasts + before), load<u32>(ranks + before));
    }
    if (to != hit) put(to, value, first, end, rank);
  }
}
