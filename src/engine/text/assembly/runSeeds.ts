// AssemblyScript, compiled by scripts/buildScanner.mjs into ../runSeedsModule.ts: the index of ../runIndex.ts, in memory of its own.

/** Parts two documents; no token has this number. */
const BORDER: i32 = -1;
/** Odd and without structure: powers of it spread small numbers over 32 bits. */
const MULTIPLIER: u32 = 0x2c9277b5;
/** Bits of known pieces: eight megabytes at most. */
const MOST_PIECE_BITS: u32 = 26;
/** Seeds are sorted in parts whose tables, of at most 2^14 buckets, stay in the cache. */
const PART_BITS: u32 = 14;
/** Numbers of one run that was found: its first token in the text, its first in the documents, its tokens. */
const RUN: u32 = 3;
/** Bytes of one place that is looked up: the place, its bucket's first and last, and the first one's place. */
const LOOKED_UP: u32 = 16;

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
/** Bits of a hash that tell in which part it is sorted. */
let partBits: u32 = 0;
let partStarts: u32 = 0;
/** The seeds of the part that is sorted. */
let part: u32 = 0;

/** Where a walk through the documents stands: the polynomial of the last tokens, where their document began, where the next piece ends. */
let walked: u32 = 0;
let walkedFrom: u32 = 0;
let walkedNext: u32 = 0;
/** Kept q-grams. */
let seeds: u32 = 0;
/** Three bits of a word for each kept hash: most places of a text are done with after a look at this. */
let known: u32 = 0;

/** Two bits of a word for each piece of `pieceLength` tokens of the documents, by its hash: few stretches of a text hold such pieces only. */
let pieces: u32 = 0;
let pieceLength: u32 = 0;
let pieceShift: u32 = 0;
/** Every run of the least length holds a whole piece that begins at a multiple of this. */
let stride: u32 = 0;

/** Places of a text that are looked up side by side. */
let lookedUp: u32 = 0;

let runs: u32 = 0;
let runsSize: u32 = 0;
let found: u32 = 0;

/** @param capacity tokens there is room for, borders included, until more are added */
export function initialise(gram: u32, every: u32, shortest: u32, capacity: u32): void {
  q = gram;
  step = every;
  least = shortest;
  power = powerOf(q);
  size = capacity;
  tokens = <u32>heap.alloc(size << 2);
  store<i32>(tokens, BORDER);
  used = 1;
  seeds = 0;
  lookedUp = <u32>heap.alloc(33 * LOOKED_UP);
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

/** The hash of the piece at an address. */
@inline
function pieceAt(at: u32): u32 {
  let rolling: u32 = 0;
  for (let token = at; token < at + (pieceLength << 2); token += 4) rolling = rolling * MULTIPLIER + load<u32>(token);
  return finish(rolling);
}

@inline
function wordOf(piece: u32): u32 {
  return pieces + ((piece >> pieceShift) << 2);
}

/** Two bits of a word, from the end of the hash: its beginning tells the word. */
@inline
function twoBitsOf(piece: u32): u32 {
  return (1 << (piece & 31)) | (1 << ((piece >> 5) & 31));
}

/** 1 or 0. */
@inline
function isKnown(piece: u32): u32 {
  const bits = twoBitsOf(piece);
  return u32((load<u32>(wordOf(piece)) & bits) == bits);
}

@inline
function bitsOf(hash: u32): u32 {
  const h = hash * 0x9e3779b1;
  return (1 << (h >> 27)) | (1 << ((h >> 22) & 31)) | (1 << ((h >> 17) & 31));
}

/**
 * Begins to build the index of all documents; then `notePieces`, `countSeeds`, `layOut` and `putSeeds` follow, and `sortPart` for each part. What
 * goes through all tokens is called for some at a time, since a function that takes long gets its fast code only when it is called again.
 */
export function prepare(): void {
  pieceLength = (least + 1) >> 1;
  stride = least + 1 - pieceLength;
  let bits: u32 = 12;
  while (bits < MOST_PIECE_BITS && (<u32>1 << bits) >> 3 < used) bits++;
  pieceShift = 32 - (bits - 5);
  pieces = zeroed(1 << (bits - 3));
  // Two seeds a bucket, so that the words of `known` stay in the cache.
  bits = 1;
  while (bits < 24 && (<u32>2 << bits) < seeds) bits++;
  shift = 32 - bits;
  known = zeroed(1 << (bits + 2));
  starts = zeroed(((1 << bits) + 1) << 2);
  partBits = bits - min<u32>(bits, PART_BITS);
  partStarts = zeroed(((1 << partBits) + 2) << 2);
}

/** All tokens, with the borders: those below this, from 1 on. */
export function tokensEnd(): u32 {
  return used;
}
export function parts(): u32 {
  return 1 << partBits;
}

/** Notes the pieces that end in the tokens [from, to). */
export function notePieces(from: u32, to: u32): void {
  walk(NOTE, from, to, pieceLength, 1);
}

/** Counts the seeds of each part that end in the tokens [from, to). */
export function countSeeds(from: u32, to: u32): void {
  walk(COUNT, from, to, q, step);
}

/** Puts the seeds that end in the tokens [from, to), hash and place, into their parts. */
export function putSeeds(from: u32, to: u32): void {
  walk(PUT, from, to, q, step);
}

const NOTE: u32 = 1;
const COUNT: u32 = 2;
const PUT: u32 = 3;

/** Goes through every `every`-th place of each document at which so many tokens stand, if they end in [from, to): the next ones with each call. */
@inline
function walk(task: u32, from: u32, to: u32, length: u32, every: u32): void {
  const last = powerOf(length);
  let polynomial: u32 = from == 1 ? 0 : walked;
  let start: u32 = from == 1 ? 1 : walkedFrom;
  let next: u32 = from == 1 ? length : walkedNext;
  for (let at = from; at < to; at++) {
    const token = load<u32>(tokens + (at << 2));
    if (<i32>token == BORDER) {
      polynomial = 0;
      start = at + 1;
      next = at + length;
      continue;
    }
    polynomial = polynomial * MULTIPLIER + token;
    if (at - start >= length) polynomial -= last * load<u32>(tokens + ((at - length) << 2));
    if (at < next) continue;
    next += every;
    const hash = finish(polynomial);
    if (task == NOTE) {
      store<u32>(wordOf(hash), load<u32>(wordOf(hash)) | twoBitsOf(hash));
    } else if (task == COUNT) {
      const size = partStarts + ((partOf(hash) + 2) << 2);
      store<u32>(size, load<u32>(size) + 1);
    } else {
      const cursor = partStarts + ((partOf(hash) + 1) << 2);
      const index = load<u32>(cursor);
      store<u32>(cursor, index + 1);
      store<u32>(places + (index << 3), hash);
      store<u32>(places + (index << 3), at + 1 - length, 4);
    }
  }
  walked = polynomial;
  walkedFrom = start;
  walkedNext = next;
}

/** Makes room for the seeds of each part. */
export function layOut(): void {
  let widest: u32 = 0;
  // The start of a part is kept one further for now: putting seeds in moves it to where the next one begins.
  for (let at: u32 = 2; at < parts() + 2; at++) {
    const length = partStarts + (at << 2);
    widest = max<u32>(widest, load<u32>(length));
    store<u32>(length, load<u32>(length) + load<u32>(length - 4));
  }
  places = <u32>heap.alloc((seeds + 1) << 3);
  part = <u32>heap.alloc((widest + 1) << 3);
}

/**
 * Sorts the seeds of a part by bucket; the parts come in turn. A seed was put with its hash, so that it takes twice the room of a place: what a part
 * leaves lies before what the next ones have.
 */
export function sortPart(number: u32): void {
  const from = load<u32>(partStarts + (number << 2));
  const size = load<u32>(partStarts + ((number + 1) << 2)) - from;
  memory.copy(part, places + (from << 3), size << 3);
  const end = part + (size << 3);
  const ends = starts + 4;
  for (let at = part; at < end; at += 8) {
    const hash = load<u32>(at);
    const length = ends + ((hash >> shift) << 2);
    store<u32>(length, load<u32>(length) + 1);
    const word = known + ((hash >> shift) << 2);
    store<u32>(word, load<u32>(word) | bitsOf(hash));
  }
  let sum = from;
  const buckets = (1 << (32 - shift)) >> partBits;
  for (let bucket = number * buckets; bucket < (number + 1) * buckets; bucket++) {
    const at = ends + (bucket << 2);
    const length = load<u32>(at);
    store<u32>(at, sum);
    sum += length;
  }
  for (let at = part; at < end; at += 8) {
    const cursor = ends + ((load<u32>(at) >> shift) << 2);
    const index = load<u32>(cursor);
    store<u32>(cursor, index + 1);
    store<u32>(places + (index << 2), load<u32>(at, 4));
  }
  if (number + 1 < parts()) return;
  heap.free(part);
  heap.free(partStarts);
  places = <u32>heap.realloc(places, (seeds + 1) << 2);
}

/** In two steps: a shift by 32 would be none. */
@inline
function partOf(hash: u32): u32 {
  return (hash >> 1) >> (31 - partBits);
}

function powerOf(exponent: u32): u32 {
  let product: u32 = 1;
  for (let at: u32 = 0; at < exponent; at++) product *= MULTIPLIER;
  return product;
}

function zeroed(bytes: u32): u32 {
  const at = <u32>heap.alloc(bytes);
  memory.fill(at, 0, bytes);
  return at;
}

/**
 * Finds the runs of the text at the input; returns how many are left at `runs`. A run holds known pieces only, one of them at a multiple of
 * `stride`: 32 of those are looked at in a row, without a branch, so that the memory is asked for many at once.
 */
export function find(count: u32): u32 {
  found = 0;
  if (count < pieceLength) return 0;
  const places = count - pieceLength + 1;
  /** Places before this one are done with. */
  let from: u32 = 0;
  for (let first: u32 = 0; first < places; first += stride << 5) {
    const last = min<u32>(places, first + (stride << 5));
    let piece = lookedUp;
    for (let at = first; at < last; at += stride) {
      store<u32>(piece, pieceAt(input + (at << 2)));
      piece += 4;
    }
    let bits: u32 = 0;
    while (piece > lookedUp) {
      piece -= 4;
      bits = (bits << 1) | isKnown(load<u32>(piece));
    }
    while (bits != 0) {
      const at = first + ctz(bits) * stride;
      bits &= bits - 1;
      if (at >= from) from = findAround(at, from, places, count);
    }
  }
  return found;
}

/** Looks for runs in the stretch of known pieces around the one at `at`; returns the place behind it. */
function findAround(at: u32, from: u32, places: u32, count: u32): u32 {
  let start = at;
  while (start > from && isKnown(pieceAt(input + ((start - 1) << 2)))) start--;
  let end = at + 1;
  while (end < places && isKnown(pieceAt(input + (end << 2)))) end++;
  if (end - start >= stride) findIn(start, end + pieceLength - 1, count);
  return end;
}

/**
 * Looks for the seeds of the tokens [start, end) of the text, 32 places at a time: first which hashes are known, then where their buckets
 * are, then what is in them, so that the memory is asked for many at once.
 */
function findIn(start: u32, end: u32, count: u32): void {
  let rolling: u32 = 0;
  for (let at = start; at < start + q - 1; at++) rolling = rolling * MULTIPLIER + load<u32>(input + (at << 2));
  let leaving: u32 = 0;
  for (let first = start + q - 1; first < end; first += 32) {
    const last = min<u32>(end, first + 32);
    let looked = lookedUp;
    for (let at = first; at < last; at++) {
      rolling = rolling * MULTIPLIER + load<u32>(input + (at << 2)) - power * leaving;
      leaving = load<u32>(input + ((at - q + 1) << 2));
      const hash = finish(rolling);
      const bits = bitsOf(hash);
      store<u32>(looked, at - q + 1);
      store<u32>(looked, hash >> shift, 4);
      // Written over by the next one, if it is not known.
      looked += <u32>((load<u32>(known + ((hash >> shift) << 2)) & bits) == bits) * LOOKED_UP;
    }
    for (let each = lookedUp; each < looked; each += LOOKED_UP) {
      const bucket = starts + (load<u32>(each, 4) << 2);
      const index = load<u32>(bucket);
      store<u32>(each, index, 4);
      store<u32>(each, load<u32>(bucket, 4), 8);
      store<u32>(each, load<u32>(places + (index << 2)), 12);
    }
    for (let each = lookedUp; each < looked; each += LOOKED_UP) {
      extend(count, load<u32>(each), load<u32>(each, 4), load<u32>(each, 8));
    }
  }
}

/** Adds the runs whose first seed stands at a place of the text and in the bucket [first, last). */
function extend(count: u32, at: u32, first: u32, last: u32): void {
  for (let index = first; index < last; index++) {
    const place = load<u32>(places + (index << 2));
    let from = at;
    let other = tokens + (place << 2);
    // What reaches back to the seed before this one was found there.
    while (from > 0 && at - from < step && load<u32>(input + ((from - 1) << 2)) == load<u32>(other - 4)) {
      from--;
      other -= 4;
    }
    if (at - from == step) continue;
    let to = at;
    other = tokens + (place << 2);
    while (to < count && load<u32>(input + (to << 2)) == load<u32>(other)) {
      to++;
      other += 4;
    }
    if (to - at < q || to - from < least) continue;
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
