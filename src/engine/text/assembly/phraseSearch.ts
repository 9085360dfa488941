// AssemblyScript, compiled by scripts/buildScanner.mjs into ../phraseSearchModule.ts: the search of ../phrases.ts. The tables are
// ../phraseTable.ts's and those of Kinds in ../phrases.ts, which writes them into this memory.

/** Numbers that describe a step, see STEP in ../layOutPhrases.ts. */
const STEP: u32 = 4;
/** Empty places before and behind a text: no gap is longer, so that nothing asks where the text begins or ends. */
const EDGE: u32 = 16;
const BARRIER: u32 = 1 << 31;

/** By token: twice its kind, and 1 where phrases begin or are anchored at it. */
let ofToken: u32 = 0;
/** By kind: `width` words of bits, the slots it fills; and four words that overlay them. */
let fills: u32 = 0;
let signs: u32 = 0;
let width: u32 = 0;
/** By kind: where its phrases of one word and its first steps begin in the lists, and one more. */
let kindEndsAt: u32 = 0;
let kindStepsAt: u32 = 0;
let kindEnds: u32 = 0;
let kindSteps: u32 = 0;
/** By node: the same of the table. */
let endsAt: u32 = 0;
let stepsAt: u32 = 0;
let ends: u32 = 0;
let steps: u32 = 0;

/** The text: numbers of its tokens, then of each place the word of `ofToken` and the four of `signs`. */
let input: u32 = 0;
let words: u32 = 0;
let own: u32 = 0;
let room: u32 = 0;

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
  }
  room = tokens;
  input = <u32>heap.alloc(room << 2);
  words = <u32>heap.alloc((room + 2 * EDGE) << 2);
  own = <u32>heap.alloc((room + 2 * EDGE) << 4);
  memory.fill(own, 0, EDGE << 4);
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

/** Finds the phrases of the `count` tokens at the input; returns how many there are. @param base the number of the first token */
export function search(count: u32, base: u32): u32 {
  hits = 0;
  for (let at: u32 = 0; at < count; at++) {
    const word = load<u32>(ofToken + (load<u32>(input + (at << 2)) << 2));
    store<u32>(words + ((at + EDGE) << 2), word);
    v128.store(own + ((at + EDGE) << 4), v128.load(signs + ((word >> 1) << 4)));
  }
  const to = count + EDGE;
  memory.fill(own + (to << 4), 0, EDGE << 4);
  for (let at = EDGE; at < to; at++) {
    const word = load<u32>(words + (at << 2));
    if ((word & 1) == 0) continue;
    const kind = kindEndsAt + ((word >> 1) << 2);
    const last = load<u32>(kind, 4);
    for (let index = load<u32>(kind); index < last; index += 2) {
      tell(load<u32>(kindEnds + (index << 2)), load<u32>(kindEnds + (index << 2), 4), at, at + 1);
    }
    begin(word >> 1, at);
  }
  sort();
  for (let hit: u32 = 0; hit < hits; hit++) {
    move(firsts + (hit << 2), base);
    move(lasts + (hit << 2), base);
  }
  return hits;
}

@inline
function move(at: u32, base: u32): void {
  store<u32>(at, load<u32>(at) + base - EDGE);
}

/** Goes the first steps from an anchor: most of them lead nowhere, which signs tell. */
@inline
function begin(kind: u32, anchor: u32): void {
  const place = kindStepsAt + (kind << 2);
  const last = load<u32>(place, 4);
  for (let index = load<u32>(place); index < last; index++) {
    const step = load<u32>(kindSteps + (index << 2));
    const gap = (step >> 8) & 15;
    const first = (step & 128) != 0 ? anchor - 1 - gap : anchor + 1;
    let sign = own + (first << 4) + ((step >> 3) & 12);
    const end = sign + (gap << 4);
    let seen = load<u32>(sign);
    while (sign < end) {
      sign += 16;
      seen |= load<u32>(sign);
    }
    if ((seen & (1 << (step & 31))) != 0) take((step >> 12) * STEP, anchor, anchor + 1);
  }
}

/** Tells the phrases that are complete at a node, and goes on from there; places [first, end) are what is found of them. */
function reach(node: u32, first: u32, end: u32): void {
  const lastEnd = load<u32>(endsAt + (node << 2), 4);
  for (let at = load<u32>(endsAt + (node << 2)); at < lastEnd; at += 2) {
    tell(load<u32>(ends + (at << 2)), load<u32>(ends + (at << 2), 4), first, end);
  }
  const lastStep = load<u32>(stepsAt + (node << 2), 4);
  for (let at = load<u32>(stepsAt + (node << 2)); at < lastStep; at += STEP) take(at, first, end);
}

function take(step: u32, first: u32, end: u32): void {
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
  if ((load<u32>(own + (place << 4) + ((slot >> 3) & 12)) & bit) == 0) return false;
  const kind = load<u32>(words + (place << 2)) >> 1;
  return (load<u32>(fills + ((kind * width + (slot >> 5)) << 2)) & bit) != 0;
}

@inline
function isBarrier(place: u32): bool {
  return (load<u32>(own + (place << 4), 12) & BARRIER) != 0;
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
