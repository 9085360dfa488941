// AssemblyScript, compiled by scripts/buildScanner.mjs into ../lexicalDiversityModule.ts: the loops of ../lexicalDiversity.ts, in memory of its own.

const WINDOW: u32 = 50;
const DRAWS: u32 = 42;
const THRESHOLD: f64 = 0.72;
/** Lengths whose limit is known before. */
const KNOWN_LENGTHS: u32 = 256;

let tokens: u32 = 0;
let room: u32 = 0;
/** By token: how often the text has it; the last stretch of a text that has it. */
let counts: u32 = 0;
let seen: u32 = 0;
let vocabulary: u32 = 0;
let stretch: u32 = 0;
/** By count, how much a token whose type has it adds to the types that are expected. */
let shares: u32 = 0;
/** By length of a stretch, the most types with which it ends. */
let limits: u32 = 0;

/** Makes room for a text of so many tokens. */
export function reserve(length: u32): void {
  if (limits == 0) fillLimits();
  if (length > room) {
    if (tokens) {
      heap.free(tokens);
      heap.free(shares);
    }
    room = length * 2;
    tokens = <u32>heap.alloc(room << 2);
    shares = <u32>heap.alloc((room + 1) << 3);
  }
}

/** Makes room for what is known of the tokens of the text, of which there are so many. */
export function meet(length: u32): void {
  let size: u32 = 0;
  for (let at: u32 = 0; at < length; at++) size = max(size, load<u32>(tokens + (at << 2)) + 1);
  if (size <= vocabulary) return;
  if (counts) {
    heap.free(counts);
    heap.free(seen);
  }
  vocabulary = size * 2;
  counts = <u32>heap.alloc(vocabulary << 2);
  seen = <u32>heap.alloc(vocabulary << 2);
  memory.fill(counts, 0, vocabulary << 2);
  memory.fill(seen, 0, vocabulary << 2);
  stretch = 0;
}
export function tokensAt(): u32 {
  return tokens;
}

function fillLimits(): void {
  limits = <u32>heap.alloc(KNOWN_LENGTHS << 2);
  let types: u32 = 0;
  for (let length: u32 = 1; length < KNOWN_LENGTHS; length++) {
    while (<f64>(types + 1) / <f64>length <= THRESHOLD) types++;
    store<u32>(limits + (length << 2), types);
  }
}

@inline
function countOf(at: u32): u32 {
  return counts + (load<u32>(tokens + (at << 2)) << 2);
}

/** Distinct tokens; `counts` is empty before and after, as it is for all that follows. */
export function types(size: u32): u32 {
  let found: u32 = 0;
  for (let at: u32 = 0; at < size; at++) {
    const count = countOf(at);
    if (load<u32>(count) != 0) continue;
    store<u32>(count, 1);
    found++;
  }
  for (let at: u32 = 0; at < size; at++) store<u32>(countOf(at), 0);
  return found;
}

/** Mean type-token ratio of the windows. @param size at least that of one */
export function movingRatio(size: u32): f64 {
  let found: u32 = 0;
  let sum: u64 = 0;
  for (let end: u32 = 0; end < size; end++) {
    const count = countOf(end);
    const before = load<u32>(count);
    if (before == 0) found++;
    store<u32>(count, before + 1);
    if (end < WINDOW - 1) continue;
    sum += found;
    const left = countOf(end + 1 - WINDOW);
    const after = load<u32>(left) - 1;
    store<u32>(left, after);
    if (after == 0) found--;
  }
  for (let at = size - WINDOW + 1; at < size; at++) store<u32>(countOf(at), 0);
  return <f64>sum / (<f64>WINDOW * <f64>(size - WINDOW + 1));
}

/** Tokens ÷ factors, from the first token on or from the last one back. */
export function factorLength(size: u32, isBack: bool): f64 {
  // Stretches are numbered: at the last number all are forgotten.
  if (stretch > 0xffffffff - size - 2) {
    memory.fill(seen, 0, vocabulary << 2);
    stretch = 0;
  }
  let factors: f64 = 0;
  let found: u32 = 0;
  let length: u32 = 0;
  stretch++;
  for (let at: u32 = 0; at < size; at++) {
    const last = seen + (load<u32>(tokens + ((isBack ? size - 1 - at : at) << 2)) << 2);
    length++;
    if (load<u32>(last) != stretch) {
      found++;
      store<u32>(last, stretch);
    }
    const isOver =
      length < KNOWN_LENGTHS ? found <= load<u32>(limits + (length << 2)) : <f64>found / <f64>length <= THRESHOLD;
    if (!isOver) continue;
    factors += 1;
    found = 0;
    length = 0;
    stretch++;
  }
  if (length > 0) factors += (1 - <f64>found / <f64>length) / (1 - THRESHOLD);
  return <f64>size / factors;
}

/** Types among `DRAWS` tokens, by the hypergeometric distribution. Each of a type's tokens brings its share of the type's chance. */
export function expectedTypes(size: u32): f64 {
  for (let at: u32 = 0; at < size; at++) store<u32>(countOf(at), load<u32>(countOf(at)) + 1);
  let missing: f64 = 1;
  let known: u32 = 0;
  let sum: f64 = 0;
  for (let at: u32 = 0; at < size; at++) {
    const count = load<u32>(countOf(at));
    for (; known < count; known++) {
      missing *= max<f64>(0, <f64>size - <f64>DRAWS - <f64>known) / <f64>(size - known);
      store<f64>(shares + ((known + 1) << 3), (1 - missing) / <f64>(known + 1));
    }
    sum += load<f64>(shares + (count << 3));
  }
  for (let at: u32 = 0; at < size; at++) store<u32>(countOf(at), 0);
  return sum;
}
