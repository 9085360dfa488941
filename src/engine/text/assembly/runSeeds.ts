// AssemblyScript, compiled by scripts/buildScanner.mjs into ../runSeedsModule.ts: the index of ../runIndex.ts, in memory of its own.

/** Parts two documents; no token has this number. */
const BORDER: i32 = -1;
/** Odd and without structure: powers of it spread small numbers over 32 bits. */
const MULTIPLIER: u32 = 0x2c9277b5;
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
/** Three bits of a word for each kept hash: most places of a text are done with after a look at this. */
let known: u32 = 0;

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

@inline
function bitsOf(hash: u32): u32 {
  const h = hash * 0x9e3779b1;
  return (1 << (h >> 27)) | (1 << ((h >> 22) & 31)) | (1 << ((h >> 17) & 31));
}

/** Sorts the places of the kept q-grams. */
export function build(): void {
  const count = eachSeed(COUNT);
  let bits: u32 = 1;
  // Two seeds a bucket, so that the words of `known` stay in the cache.
  while (bits < 24 && (<u32>2 << bits) < count) bits++;
  shift = 32 - bits;
  const buckets: u32 = 1 << bits;
  starts = <u32>heap.alloc((buckets + 2) << 2);
  memory.fill(starts, 0, (buckets + 2) << 2);
  known = <u32>heap.alloc(buckets << 2);
  memory.fill(known, 0, buckets << 2);
  places = <u32>heap.alloc((count + 1) << 2);
  eachSeed(MEASURE);
  // The start of bucket b is kept one further for now: putting places in moves it to where bucket b + 1 begins.
  for (let bucket: u32 = 1; bucket <= buckets + 1; bucket++) {
    const at = starts + (bucket << 2);
    store<u32>(at, load<u32>(at) + load<u32>(at - 4));
  }
  eachSeed(FILL);
}

const COUNT: u32 = 0;
const MEASURE: u32 = 1;
const FILL: u32 = 2;

/** Goes through every `step`-th place of each document at which a q-gram stands; returns how many there are. */
function eachSeed(task: u32): u32 {
  let count: u32 = 0;
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
    count++;
    if (task == COUNT) continue;
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
  return count;
}

/** Finds the runs of the text at the input; returns how many are left at `runs`. */
export function find(count: u32): u32 {
  found = 0;
  if (count < q) return 0;
  let rolling: u32 = 0;
  for (let end: u32 = 0; end < q - 1; end++) rolling = rolling * MULTIPLIER + load<u32>(input + (end << 2));
  let leaving: u32 = 0;
  for (let end = q - 1; end < count; end++) {
    rolling = rolling * MULTIPLIER + load<u32>(input + (end << 2)) - power * leaving;
    leaving = load<u32>(input + ((end - q + 1) << 2));
    const hash = finish(rolling);
    const bits = bitsOf(hash);
    if ((load<u32>(known + ((hash >> shift) << 2)) & bits) == bits) extend(count, end - q + 1, hash);
  }
  return found;
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
