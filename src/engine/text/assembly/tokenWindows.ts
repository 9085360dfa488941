// AssemblyScript, compiled by scripts/buildScanner.mjs into ../tokenWindowsModule.ts: what ../frequentRuns.ts and ../repetition.ts ask
// of every token of every document. A document's token numbers are put at `tokens`, then a question is called.

/** Odd and without structure: powers of it spread small numbers over 32 bits. */
const MULTIPLIER: u32 = 0x2c9277b5;

let tokens: u32 = 0;
let hashes: u32 = 0;
let positions: u32 = 0;
let longest: u32 = 0;
/** A hash table of places of one document: a stamp and a hash each. */
let slots: u32 = 0;
let slotMask: u32 = 0;
let stamp: u32 = 0;

/** Of each token number: how many documents hold it, and the last one that did. */
let held: u32 = 0;
/** Of each token number: 1 where it is frequent. */
let frequent: u32 = 0;
let vocabulary: u32 = 0;
let document: u32 = 0;
/** Of each token number: where it was seen last, see hasFewTypes. */
let seen: u32 = 0;
let mark: u32 = 0;

/** Windows of frequent tokens found last. */
let windowCount: u32 = 0;
let buckets: u32 = 0;
let bucketBits: u32 = 0;

/** Makes room for documents of so many tokens. */
export function reserve(count: u32): void {
  if (count <= longest) return;
  if (longest != 0) {
    heap.free(tokens);
    heap.free(hashes);
    heap.free(positions);
    heap.free(slots);
  }
  longest = count;
  // Four tokens are looked at together, see accept.
  tokens = <u32>heap.alloc((count + 4) << 2);
  hashes = <u32>heap.alloc(count << 2);
  positions = <u32>heap.alloc(count << 2);
  let size: u32 = 1 << 10;
  while (size < count * 2) size <<= 1;
  slotMask = size - 1;
  slots = zeroed(size << 3);
  stamp = 0;
}

/** Makes room for the token numbers of the document at `tokens`: comes before any question. */
export function accept(count: u32): void {
  memory.fill(tokens + (count << 2), 0, 16);
  let highest = i32x4.splat(0);
  for (let at: u32 = 0; at < count; at += 4) highest = i32x4.max_u(highest, v128.load(tokens + (at << 2)));
  const two = i32x4.max_u(highest, v128.shuffle<u32>(highest, highest, 2, 3, 0, 1));
  const numbers = max<u32>(i32x4.extract_lane(two, 0), i32x4.extract_lane(two, 1)) + 1;
  if (numbers <= vocabulary) return;
  const larger = max<u32>(numbers, max<u32>(vocabulary * 2, 1 << 10));
  held = enlarged(held, vocabulary << 3, larger << 3);
  frequent = enlarged(frequent, vocabulary, larger);
  seen = enlarged(seen, vocabulary << 2, larger << 2);
  vocabulary = larger;
}

function zeroed(bytes: u32): u32 {
  const at = <u32>heap.alloc(bytes);
  memory.fill(at, 0, bytes);
  return at;
}

function enlarged(from: u32, before: u32, bytes: u32): u32 {
  const to = zeroed(bytes);
  if (before != 0) {
    memory.copy(to, from, before);
    heap.free(from);
  }
  return to;
}

export function tokensAt(): u32 {
  return tokens;
}
export function hashesAt(): u32 {
  return hashes;
}
export function positionsAt(): u32 {
  return positions;
}
export function windowsFound(): u32 {
  return windowCount;
}

/** Counts a document's tokens in (`by` = 1) or out (-1); returns whether one has come to stand in `least` documents now. */
export function hold(count: u32, by: i32, least: u32): bool {
  document++;
  let isReached = false;
  for (let index: u32 = 0; index < count; index++) {
    const at = held + (load<u32>(tokens + (index << 2)) << 3);
    // 1 if the token is new in this document: without a branch, since no processor foresees it.
    const isNew = <u32>(load<u32>(at, 4) != document);
    store<u32>(at, document, 4);
    const holders = load<u32>(at) + <u32>by * isNew;
    store<u32>(at, holders);
    isReached = isReached || (holders == least && isNew != 0);
  }
  return isReached && by > 0;
}

/** Takes for frequent what stands in `least` documents or more; begins the coarse count of windows. */
export function settle(least: u32, bits: u32): void {
  for (let token: u32 = 0; token < vocabulary; token++) {
    store<u8>(frequent + token, load<u32>(held + (token << 3)) >= least ? 1 : 0);
  }
  bucketBits = bits;
  buckets = zeroed(4 << bits);
}

@inline
function isFrequent(index: u32): bool {
  return load<u8>(frequent + load<u32>(tokens + (index << 2))) != 0;
}

@inline
function tokenAt(index: u32): u32 {
  return load<u32>(tokens + (index << 2));
}

@inline
function finish(rolling: u32): u32 {
  const h = (rolling ^ (rolling >> 16)) * 0x85ebca6b;
  return h ^ (h >> 13);
}

function powerOf(length: u32): u32 {
  let power: u32 = 1;
  for (let at: u32 = 0; at < length; at++) power *= MULTIPLIER;
  return power;
}

/**
 * Leaves the places of windows of `length` frequent tokens at `positions`, their hashes at `hashes`; returns how many there are. Looks
 * for a token that is not frequent from each window's end: most windows have one, and what lies before it need not be looked at.
 */
function frequentWindows(count: u32, length: u32): u32 {
  let windows: u32 = 0;
  let start: u32 = 0;
  const power = powerOf(length);
  while (start + length <= count) {
    let at = start + length;
    while (at > start && isFrequent(at - 1)) at--;
    if (at > start) {
      start = at;
      continue;
    }
    let rolling: u32 = 0;
    let end = start;
    for (; end < start + length; end++) rolling = rolling * MULTIPLIER + tokenAt(end);
    windows = put(windows, start, finish(rolling));
    for (; end < count && isFrequent(end); end++) {
      rolling = rolling * MULTIPLIER + tokenAt(end) - power * tokenAt(end - length);
      windows = put(windows, end - length + 1, finish(rolling));
    }
    start = end + 1;
  }
  windowCount = windows;
  return windows;
}

@inline
function put(index: u32, position: u32, hash: u32): u32 {
  store<u32>(positions + (index << 2), position);
  store<u32>(hashes + (index << 2), hash);
  return index + 1;
}

/** Counts a document's windows of frequent tokens by their hash; returns whether a bucket has come to hold `least` now. */
export function countWindows(count: u32, length: u32, by: i32, least: u32): bool {
  const windows = frequentWindows(count, length);
  let isReached = false;
  for (let index: u32 = 0; index < windows; index++) {
    const at = buckets + ((load<u32>(hashes + (index << 2)) >> (32 - bucketBits)) << 2);
    const held = load<u32>(at) + <u32>by;
    store<u32>(at, held);
    isReached = isReached || held == least;
  }
  return isReached && by > 0;
}

/** Leaves the windows at `positions` and `hashes` whose bucket holds `least` or more; returns how many there are. */
export function fullWindows(count: u32, length: u32, least: u32): u32 {
  const windows = frequentWindows(count, length);
  let kept: u32 = 0;
  for (let index: u32 = 0; index < windows; index++) {
    const hash = load<u32>(hashes + (index << 2));
    if (load<u32>(buckets + ((hash >> (32 - bucketBits)) << 2)) < least) continue;
    kept = put(kept, load<u32>(positions + (index << 2)), hash);
  }
  return kept;
}

/** Whether two windows of `length` tokens may be the same: false is sure. */
export function mayRepeat(count: u32, length: u32): bool {
  if (count < length) return false;
  if (++stamp == 0) {
    memory.fill(slots, 0, (slotMask + 1) << 3);
    stamp = 1;
  }
  const power = powerOf(length);
  let rolling: u32 = 0;
  for (let end: u32 = 0; end < count; end++) {
    rolling = rolling * MULTIPLIER + tokenAt(end);
    if (end >= length) rolling -= power * tokenAt(end - length);
    if (end + 1 < length) continue;
    const hash = finish(rolling);
    let slot = slots + ((hash & slotMask) << 3);
    while (load<u32>(slot) == stamp) {
      if (load<u32>(slot, 4) == hash) return true;
      slot = slots + ((((slot - slots) >> 3) + 1 & slotMask) << 3);
    }
    store<u32>(slot, stamp);
    store<u32>(slot, hash, 4);
  }
  return false;
}

/**
 * Whether a window of `window` tokens has fewer than `enough` types. Counts types from the end of a window backwards: once there are
 * enough, every window that begins between its start and the place reached holds them all.
 */
export function hasFewTypes(count: u32, window: u32, enough: u32): bool {
  let start: u32 = 0;
  while (start + window <= count) {
    if (++mark == 0) {
      memory.fill(seen, 0, vocabulary << 2);
      mark = 1;
    }
    let missing = enough;
    let at = start + window;
    while (missing > 0 && at > start) {
      at--;
      const place = seen + (tokenAt(at) << 2);
      missing -= <u32>(load<u32>(place) != mark);
      store<u32>(place, mark);
    }
    if (missing > 0) return true;
    start = at + 1;
  }
  return false;
}
