// AssemblyScript, compiled by scripts/buildScanner.mjs into ../shingleFilterModule.ts. Tells which shingles of many documents may stand
// more than once; ../repeatedShingles.ts says how. A document's token numbers are put at `tokens`, the bits of the shingles that count at
// `among`, then a step is called for it.

/** A partition's hashes on their way are kept in 64 bytes of their own, so that memory is written a cache line at a time. */
const BUFFER: u32 = 16;
/** Bytes between two partitions: what is written at once may reach beyond a partition's end. */
const GAP: u32 = 64;
/** Of each hash three bytes are kept: the partition tells the rest. */
const BYTES: u32 = 3;
/** Two-bit counts for one partition: a quarter of a megabyte, which stays in the cache. */
const FILTER_BITS: u32 = 20;
const FILTER_BYTES: u32 = 1 << (FILTER_BITS - 2);
const FILTER_MASK: u32 = (1 << FILTER_BITS) - 1;
/** Bits of `marks` that are always 0 and always 1: for hashes that are not in this round, and for partitions with too many. */
const NEVER: u32 = 0;
const ALWAYS: u32 = 1;
const ALWAYS_BIT: u8 = 2;
const FIRST_MARK: u32 = 8;

let tokens: u32 = 0;
let among: u32 = 0;
let found: u32 = 0;
let hashed: u32 = 0;
let longest: u32 = 0;

let partitions: u32 = 0;
let shift: u32 = 0;
let seedA: i32 = 0;
let seedB: i32 = 0;
let seedC: i32 = 0;
let counts: u32 = 0;
/** Of each partition of this round: its first entry, the next one in a walk, and 1, or 0 where it takes none. */
let starts: u32 = 0;
let cursors: u32 = 0;
let steps: u32 = 0;
let buffers: u32 = 0;
let entries: u32 = 0;
let room: u32 = 0;
let marks: u32 = 0;
let filter: u32 = 0;

/** Makes room for documents of so many tokens. */
export function reserve(count: u32): void {
  if (count <= longest) return;
  if (longest != 0) {
    heap.free(tokens);
    heap.free(among);
    heap.free(found);
    heap.free(hashed);
  }
  longest = count;
  // Four hashes are made at once, from up to three tokens past the last.
  tokens = <u32>heap.alloc((count + 8) << 2);
  hashed = <u32>heap.alloc((count + 8) << 2);
  among = <u32>heap.alloc((count >> 3) + 8);
  found = <u32>heap.alloc((count >> 3) + 8);
}

export function tokensAt(): u32 {
  return tokens;
}
export function amongAt(): u32 {
  return among;
}
export function foundAt(): u32 {
  return found;
}

/** @param hashes how many are sorted at once, at most */
export function initialise(bits: u32, hashes: u32): void {
  partitions = 1 << bits;
  shift = 32 - bits;
  room = hashes;
  counts = <u32>heap.alloc(partitions << 2);
  starts = <u32>heap.alloc(partitions << 2);
  cursors = <u32>heap.alloc(partitions << 2);
  steps = <u32>heap.alloc(partitions << 2);
  buffers = <u32>heap.alloc(partitions * BUFFER << 2);
  entries = <u32>heap.alloc(hashes * BYTES + (partitions + 1) * GAP);
  marks = <u32>heap.alloc(((hashes + FIRST_MARK) >> 3) + 8);
  filter = <u32>heap.alloc(FILTER_BYTES);
}

/** Begins anew with other hashes. */
export function begin(seed: i32): void {
  seedA = seed;
  seedB = seed ^ 0x1ee2d7b4;
  seedC = seed ^ 0x5bf03634;
  memory.fill(counts, 0, partitions << 2);
}

/** Hashes of the shingles of a document; returns how many there are. */
function hashShingles(count: u32): u32 {
  const shingles = count - 2;
  const a = i32x4.splat(seedA);
  const b = i32x4.splat(seedB);
  const c = i32x4.splat(seedC);
  const factor = i32x4.splat(<i32>0x85ebca6b);
  for (let at: u32 = 0; at < shingles; at += 4) {
    const from = tokens + (at << 2);
    let h = i32x4.mul(v128.load(from), a);
    h = i32x4.add(h, i32x4.mul(v128.load(from, 4), b));
    h = i32x4.add(h, i32x4.mul(v128.load(from, 8), c));
    h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), factor);
    v128.store(hashed + (at << 2), v128.xor(h, i32x4.shr_u(h, 13)));
  }
  return shingles;
}

@inline
function isAmong(at: u32): bool {
  return ((<u32>load<u8>(among + (at >> 3)) >> (at & 7)) & 1) != 0;
}

/** First step: how many hashes each partition gets. */
export function count(size: u32): void {
  const shingles = hashShingles(size);
  for (let at: u32 = 0; at < shingles; at++) {
    if (!isAmong(at)) continue;
    const part = counts + ((load<u32>(hashed + (at << 2)) >> shift) << 2);
    store<u32>(part, load<u32>(part) + 1);
  }
}

/** Begins a round with the partition `first` and as many after it as there is room for; returns the first of the next round. */
export function layOut(first: u32): u32 {
  let used: u32 = FIRST_MARK;
  let next = partitions;
  for (let part: u32 = 0; part < partitions; part++) {
    const at = part << 2;
    const wanted = load<u32>(counts + at);
    const isLarge = wanted > room;
    store<u32>(steps + at, 0);
    store<u32>(starts + at, NEVER);
    if (part < first || part >= next) continue;
    if (isLarge) {
      // A partition that large holds little but repetitions: all of it is taken for repeated.
      store<u32>(starts + at, ALWAYS);
    } else if (used + wanted > room + FIRST_MARK) {
      next = part;
    } else {
      store<u32>(starts + at, used);
      store<u32>(steps + at, 1);
      used += wanted;
    }
  }
  memory.copy(cursors, starts, partitions << 2);
  memory.fill(marks, 0, ((used + 7) >> 3) + 1);
  store<u8>(marks, ALWAYS_BIT);
  return next;
}

@inline
function entryAt(part: u32, index: u32): u32 {
  return entries + index * BYTES + part * GAP;
}

/** Second step: puts each hash where its partition goes on. */
export function sort(size: u32): void {
  const shingles = hashShingles(size);
  for (let at: u32 = 0; at < shingles; at++) {
    if (!isAmong(at)) continue;
    const hash = load<u32>(hashed + (at << 2));
    const part = hash >> shift;
    if (load<u32>(steps + (part << 2)) == 0) continue;
    const index = load<u32>(cursors + (part << 2));
    store<u32>(cursors + (part << 2), index + 1);
    const held = index - load<u32>(starts + (part << 2));
    const buffer = buffers + (part * BUFFER << 2);
    store<u32>(buffer + ((held & (BUFFER - 1)) << 2), hash);
    if ((held & (BUFFER - 1)) == BUFFER - 1) flush(buffer, entryAt(part, index + 1 - BUFFER));
  }
}

@inline
function pack(from: u32, to: u32): void {
  const four = v128.load(from);
  v128.store(to, v128.shuffle<u8>(four, four, 0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 15, 15, 15));
}

/** Writes 16 entries, and four bytes more. */
function flush(buffer: u32, to: u32): void {
  pack(buffer, to);
  pack(buffer + 16, to + 12);
  pack(buffer + 32, to + 24);
  pack(buffer + 48, to + 36);
}

/** After the second step, for each partition: marks its hashes that are there more than once. A call each, so that it gets its fast code soon. */
export function mark(part: u32): void {
  if (load<u32>(steps + (part << 2)) == 0) return;
  const start = load<u32>(starts + (part << 2));
  const end = load<u32>(cursors + (part << 2));
  store<u32>(cursors + (part << 2), start);
  const left = (end - start) & (BUFFER - 1);
  if (left != 0) flush(buffers + (part * BUFFER << 2), entryAt(part, end - left));
  memory.fill(filter, 0, FILTER_BYTES);
  for (let index = start; index < end; index++) {
    const entry = load<u32>(entryAt(part, index)) & FILTER_MASK;
    const bit = (entry & 3) << 1;
    const byte = <u32>load<u8>(filter + (entry >> 2));
    // Counts to two, without a branch.
    store<u8>(filter + (entry >> 2), byte + (((((byte >> bit) & 2) ^ 2) << bit) >> 1));
  }
  for (let index = start; index < end; index++) {
    const entry = load<u32>(entryAt(part, index)) & FILTER_MASK;
    const isRepeated = (<u32>load<u8>(filter + (entry >> 2)) >> (((entry & 3) << 1) + 1)) & 1;
    const at = marks + (index >> 3);
    store<u8>(at, <u32>load<u8>(at) | (isRepeated << (index & 7)));
  }
}

/** Third step, documents in the same order: the bits of repeated shingles are left at `found`; returns how many there are. */
export function carry(size: u32): u32 {
  const shingles = hashShingles(size);
  let repeated: u32 = 0;
  let byte: u32 = 0;
  for (let at: u32 = 0; at < shingles; at++) {
    if (isAmong(at)) {
      const part = (load<u32>(hashed + (at << 2)) >> shift) << 2;
      const index = load<u32>(cursors + part);
      store<u32>(cursors + part, index + load<u32>(steps + part));
      // Half of the marks are set, in no order a processor could foresee: no branch.
      const bit = (<u32>load<u8>(marks + (index >> 3)) >> (index & 7)) & 1;
      repeated += bit;
      byte |= bit << (at & 7);
    }
    if ((at & 7) == 7) {
      store<u8>(found + (at >> 3), byte);
      byte = 0;
    }
  }
  if ((shingles & 7) != 0) store<u8>(found + (shingles >> 3), byte);
  return repeated;
}
