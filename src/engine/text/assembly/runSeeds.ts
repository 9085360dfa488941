// AssemblyScript, compiled by scripts/buildScanner.mjs into ../runSeedsModule.ts: the index of ../runIndex.ts, in memory of its own.

/** Parts two documents; no token has this number. */
const BORDER: i32 = -1;
/** Odd and without structure: powers of it spread small numbers over 32 bits. */
const MULTIPLIER: u32 = 0x2c9277b5;
/** Bits of known pieces: four megabytes at most. Half as many are nearer to the processor, but take twice as many pieces for known. */
const MOST_PIECE_BITS: u32 = 25;
/** Numbers of one run that was found: its first token in the text, its first in the documents, its tokens. */
const RUN: u32 = 3;

let input: u32 = 0;
let inputSize: u32 = 0;

/** All documents one after the other, a border before each and after the last. */
let tokens: u32 = 0;
let size: u32 = 0;
let used: u32 = 0;

let q: u32 = 0;
let step: u32 = 0;
let least: u32 = 0;
/** MULTIPLIER to the power of q. */
let power: u32 = 0;

/** Places of the kept q-grams by the first bits of their hash: those of a bucket are `places[starts[bucket]] … places[starts[bucket + 1] - 1]`. */
let starts: u32 = 0;
let places: u32 = 0;
let shift: u32 = 0;
/** Kept q-grams. */
let seeds: u32 = 0;
/** Three bits of a word for each kept hash: most places of a text are done with after a look at this. */
let known: u32 = 0;

/** One bit for each piece of `pieceLength` tokens of the documents, by its hash: few stretches of a text hold such pieces only. */
let pieces: u32 = 0;
let pieceLength: u32 = 0;
let pieceShift: u32 = 0;

let runs: u32 = 0;
let runsSize: u32 = 0;
let found: u32 = 0;

/** @param capacity tokens there is room for, borders included, until more are added */
export function initialise(gram: u32, every: u32, shortest: u32, capacity: u32): void {
  q = gram;
  step = every;
  least = shortest;
  power = 1;
  for (let at: u32 = 0; at < q; at++) power *= MULTIPLIER;
  size = capacity;
  tokens = <u32>heap.alloc(size << 2);
  store<i32>(tokens, BORDER);
  used = 1;
  seeds = 0;
  runsSize = 64;
  runs = <u32>heap.alloc(runsSize * RUN << 2);
}

/** Makes room for a text of so many tokens. */
export function reserve(count: u32): void {
  if (count <= inputSize) return;
  if (inputSize != 0) heap.free(input);
  inputSize = count;
  input = <u32>heap.alloc(count << 2);
}
export function inputAt(): u32 {
  return input;
}
export function runsAt(): u32 {
  return runs;
}

/** Adds the text at the input; returns where its first token stands. */
export function add(count: u32): u32 {
  if (used + count + 1 > size) {
    size = max<u32>(used + count + 1, size + (size >> 1));
    tokens = <u32>heap.realloc(tokens, size << 2);
  }
  const start = used;
  if (count >= q) seeds += (count - q) / step + 1;
  memory.copy(tokens + (start << 2), input, count << 2);
  used += count + 1;
  store<i32>(tokens + ((used - 1) << 2), BORDER);
  return start;
}

/** Mixes a polynomial of token numbers, so that its first bits depend on all of them. */
@inline
function finish(rolling: u32): u32 {
  const h = (rolling ^ (rolling >> 16)) * 0x85ebca6b;
  return h ^ (h >> 13);
}

/** A bit's number for the piece that stands at an address. */
@inline
function pieceAt(at: u32): u32 {
  let h = load<u32>(at) * 0x9e3779b1 + load<u32>(at, 4);
  if (pieceLength > 2) h = (h ^ (h >> 15)) * 0x85ebca6b + load<u32>(at, 8);
  h = (h ^ (h >> 16)) * 0xc2b2ae35;
  return h >> pieceShift;
}

@inline
function isKnown(at: u32): bool {
  const piece = pieceAt(at);
  return (load<u32>(pieces + ((piece >> 5) << 2)) & (1 << (piece & 31))) != 0;
}

/** Notes the pieces of all documents. */
function notePieces(): void {
  pieceLength = min<u32>(3, least);
  let bits: u32 = 12;
  while (bits < MOST_PIECE_BITS && (<u32>1 << bits) >> 2 < used) bits++;
  pieceShift = 32 - bits;
  pieces = <u32>heap.alloc(1 << (bits - 3));
  memory.fill(pieces, 0, 1 << (bits - 3));
  let start: u32 = 1;
  for (let at: u32 = 1; at < used; at++) {
    const last = tokens + (at << 2);
    if (load<i32>(last) == BORDER) start = at + 1;
    if (at + 1 < start + pieceLength) continue;
    const piece = pieceAt(last - ((pieceLength - 1) << 2));
    const word = pieces + ((piece >> 5) << 2);
    store<u32>(word, load<u32>(word) | (1 << (piece & 31)));
  }
}

@inline
function bitsOf(hash: u32): u32 {
  const h = hash * 0x9e3779b1;
  return (1 << (h >> 27)) | (1 << ((h >> 22) & 31)) | (1 << ((h >> 17) & 31));
}

/** Sorts the places of the kept q-grams. */
export function build(): void {
  notePieces();
  let bits: u32 = 1;
  // Two seeds a bucket, so that the words of `known` stay in the cache.
  while (bits < 24 && (<u32>2 << bits) < seeds) bits++;
  shift = 32 - bits;
  const buckets: u32 = 1 << bits;
  starts = <u32>heap.alloc((buckets + 2) << 2);
  memory.fill(starts, 0, (buckets + 2) << 2);
  known = <u32>heap.alloc(buckets << 2);
  memory.fill(known, 0, buckets << 2);
  places = <u32>heap.alloc((seeds + 1) << 2);
  eachSeed(MEASURE);
  // The start of bucket b is kept one further for now: putting places in moves it to where bucket b + 1 begins.
  for (let bucket: u32 = 1; bucket <= buckets + 1; bucket++) {
    const at = starts + (bucket << 2);
    store<u32>(at, load<u32>(at) + load<u32>(at - 4));
  }
  eachSeed(FILL);
}

const MEASURE: u32 = 1;
const FILL: u32 = 2;

/** Goes through every `step`-th place of each document at which a q-gram stands. */
function eachSeed(task: u32): void {
  let rolling: u32 = 0;
  let start: u32 = 1;
  let next: u32 = 1;
  for (let at: u32 = 1; at < used; at++) {
    const token = load<u32>(tokens + (at << 2));
    if (<i32>token == BORDER) {
      rolling = 0;
      start = at + 1;
      next = start;
      continue;
    }
    rolling = rolling * MULTIPLIER + token;
    if (at - start >= q) rolling -= power * load<u32>(tokens + ((at - q) << 2));
    if (at - start + 1 < q) continue;
    const place = at + 1 - q;
    if (place != next) continue;
    next += step;
    const hash = finish(rolling);
    const bucket = hash >> shift;
    if (task == MEASURE) {
      const length = starts + ((bucket + 2) << 2);
      store<u32>(length, load<u32>(length) + 1);
      const word = known + (bucket << 2);
      store<u32>(word, load<u32>(word) | bitsOf(hash));
    } else {
      const cursor = starts + ((bucket + 1) << 2);
      const index = load<u32>(cursor);
      store<u32>(cursor, index + 1);
      store<u32>(places + (index << 2), place);
    }
  }
}

/**
 * Finds the runs of the text at the input; returns how many are left at `runs`. A run holds known pieces only, so each window of its
 * least length is looked at from its end backwards: the first piece nobody knows rules out all windows up to it.
 */
export function find(count: u32): u32 {
  found = 0;
  let start: u32 = 0;
  while (start + least <= count) {
    let piece = start + least - pieceLength + 1;
    while (piece > start && isKnown(input + ((piece - 1) << 2))) piece--;
    if (piece > start) {
      start = piece;
      continue;
    }
    let end = start + least;
    while (end < count && isKnown(input + ((end + 1 - pieceLength) << 2))) end++;
    findIn(start, end, count);
    start = end + 2 - pieceLength;
  }
  return found;
}

/** Looks for the seeds of the tokens [start, end) of the text. */
function findIn(start: u32, end: u32, count: u32): void {
  let rolling: u32 = 0;
  for (let at = start; at < start + q - 1; at++) rolling = rolling * MULTIPLIER + load<u32>(input + (at << 2));
  let leaving: u32 = 0;
  for (let last = start + q - 1; last < end; last++) {
    rolling = rolling * MULTIPLIER + load<u32>(input + (last << 2)) - power * leaving;
    leaving = load<u32>(input + ((last - q + 1) << 2));
    const hash = finish(rolling);
    const bits = bitsOf(hash);
    if ((load<u32>(known + ((hash >> shift) << 2)) & bits) == bits) extend(count, last - q + 1, hash);
  }
}

/** Adds the runs whose first seed stands at a place of the text. */
function extend(count: u32, at: u32, hash: u32): void {
  const bucket = starts + ((hash >> shift) << 2);
  const last = load<u32>(bucket, 4);
  for (let index = load<u32>(bucket); index < last; index++) {
    const place = load<u32>(places + (index << 2));
    let to = at;
    let other = tokens + (place << 2);
    while (to < count && load<u32>(input + (to << 2)) == load<u32>(other)) {
      to++;
      other += 4;
    }
    if (to - at < q) continue;
    let from = at;
    other = tokens + (place << 2);
    // What reaches back to the seed before this one was found there.
    while (from > 0 && at - from < step && load<u32>(input + ((from - 1) << 2)) == load<u32>(other - 4)) {
      from--;
      other -= 4;
    }
    if (at - from == step || to - from < least) continue;
    if (found == runsSize) {
      runsSize *= 2;
      runs = <u32>heap.realloc(runs, runsSize * RUN << 2);
    }
    const run = runs + (found++ * RUN << 2);
    store<u32>(run, from);
    store<u32>(run, place - (at - from), 4);
    store<u32>(run, to - from, 8);
  }
}
