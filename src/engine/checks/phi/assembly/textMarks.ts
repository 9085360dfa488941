// AssemblyScript, compiled by scripts/buildScanner.mjs into ../textMarksModule.ts: finds in an ASCII text what ../scan.ts finds in any,
// 16 bytes at a time, and looks its capitalised words up as ../capitals.ts does.

/** What is looked up in lists has at most so many bytes; longer words, and those of mixed case, are left to the caller. */
const LONGEST: u32 = 16;
const UNDECIDED: u32 = 0xffffffff;
/** An entry of a table: the word's bytes, zeros behind them, and its value. */
const ENTRY: u32 = 24;
const LOWER: u64 = 0x2020202020202020;
/** Furthest that is looked for the beginning of the word before one with a capital. */
const WORD_BEFORE: u32 = 24;

/**
 * Words with a capital, and words that stand before such. Behind the entries of a table lies a byte of each: some of its hash, 0 where it is
 * empty. Nearly all that is looked up is in no list, which these few bytes tell.
 */
let words: u32 = 0;
let wordMask: u32 = 0;
let contexts: u32 = 0;
let contextMask: u32 = 0;

let input: u32 = 0;
let inputSize: u32 = 0;
/** Runs of digits, and words with a capital: start, end, start, end … */
let digits: u32 = 0;
let capitals: u32 = 0;
/** What the lists say of each word with a capital, and of the word right before it. */
let kinds: u32 = 0;
let befores: u32 = 0;
let ats: u32 = 0;
let links: u32 = 0;
/** How many there are of digits, capitals, ats and links, and how many look-ups are left to the caller. */
let counts: u32 = 0;

export function initialise(): void {
  counts = <u32>heap.alloc(20);
  reserve(1 << 14);
}

/** Makes room for a text of so many bytes. */
export function reserve(bytes: u32): void {
  if (bytes <= inputSize) return;
  if (input != 0) {
    heap.free(input - 16);
    heap.free(digits);
    heap.free(capitals);
    heap.free(kinds);
    heap.free(befores);
    heap.free(ats);
    heap.free(links);
  }
  inputSize = bytes;
  // Read before its beginning and past its end.
  input = <u32>heap.alloc(bytes + 64) + 16;
  memory.fill(input - 16, 0, 16);
  const places = ((bytes >> 1) + 2) << 3;
  digits = <u32>heap.alloc(places);
  capitals = <u32>heap.alloc(places);
  kinds = <u32>heap.alloc(places >> 1);
  befores = <u32>heap.alloc(places >> 1);
  ats = <u32>heap.alloc((bytes + 1) << 2);
  links = <u32>heap.alloc((bytes + 1) << 2);
}

export function inputSizeInBytes(): u32 {
  return inputSize;
}
export function inputAt(): u32 {
  return input;
}
export function digitsAt(): u32 {
  return digits;
}
export function capitalsAt(): u32 {
  return capitals;
}
export function kindsAt(): u32 {
  return kinds;
}
export function contextsAt(): u32 {
  return befores;
}
export function atsAt(): u32 {
  return ats;
}
export function linksAt(): u32 {
  return links;
}
export function countsAt(): u32 {
  return counts;
}

/**
 * Takes in a table of `count` words: bytes from `list` on, of which 16 behind `end` are read, a line feed behind each word, and at `values`
 * what each means.
 */
export function learnWords(list: u32, end: u32, values: u32, count: u32): void {
  wordMask = maskFor(count);
  words = tableOf(list, end, values, wordMask);
}
/** The same of words that stand before one with a capital. */
export function learnContexts(list: u32, end: u32, values: u32, count: u32): void {
  contextMask = maskFor(count);
  contexts = tableOf(list, end, values, contextMask);
}
export function allocate(bytes: u32): u32 {
  return <u32>heap.alloc(bytes);
}
export function release(at: u32): void {
  heap.free(at);
}

function maskFor(count: u32): u32 {
  let size: u32 = 16;
  while (size < count * 2 + 1) size *= 2;
  return size - 1;
}

function tableOf(list: u32, end: u32, values: u32, mask: u32): u32 {
  const table = <u32>heap.alloc((mask + 1) * (ENTRY + 1));
  memory.fill(tagsOf(table, mask), 0, mask + 1);
  let start = list;
  let number: u32 = 0;
  for (let at = list; at < end; at++) {
    if (load<u8>(at) != 0x0a) continue;
    if (at - start <= LONGEST) enter(table, mask, start, at - start, load<i32>(values + (number << 2)));
    start = at + 1;
    number += 1;
  }
  return table;
}

function enter(table: u32, mask: u32, start: u32, length: u32, value: i32): void {
  const a = firstBytes(start, length);
  const b = lastBytes(start, length);
  const tags = tagsOf(table, mask);
  const hashed = hash(a, b);
  let slot = hashed & mask;
  while (load<u8>(tags + slot) != 0) slot = (slot + 1) & mask;
  store<u8>(tags + slot, tagOf(hashed));
  const entry = table + slot * ENTRY;
  store<u64>(entry, a);
  store<u64>(entry, b, 8);
  store<i32>(entry, value, 16);
}

/** The bytes 0 to 7 and 8 to 15 of a word of 1 to 16. */
@inline
function firstBytes(at: u32, length: u32): u64 {
  return load<u64>(at) & firstMask(length);
}
@inline
function lastBytes(at: u32, length: u32): u64 {
  return load<u64>(at, 8) & lastMask(length);
}
@inline
function firstMask(length: u32): u64 {
  return select<u64>(<u64>-1 >> (((8 - length) & 7) << 3), -1, length <= 8);
}
@inline
function lastMask(length: u32): u64 {
  return select<u64>(0, <u64>-1 >> (((16 - length) & 7) << 3), length <= 8);
}

@inline
function hash(a: u64, b: u64): u32 {
  let h = (a * 0x9e3779b97f4a7c15) ^ (b * 0xc2b2ae3d27d4eb4f);
  h ^= h >> 32;
  h *= 0xd6e8feb86659fd93;
  return <u32>(h >> 32);
}

@inline
function tagsOf(table: u32, mask: u32): u32 {
  return table + (mask + 1) * ENTRY;
}
@inline
function tagOf(hashed: u32): u32 {
  return (hashed >> 24) | 1;
}

@inline
function valueOf(table: u32, mask: u32, a: u64, b: u64): u32 {
  const tags = tagsOf(table, mask);
  const hashed = hash(a, b);
  const tag = tagOf(hashed);
  let slot = hashed & mask;
  while (true) {
    const found = <u32>load<u8>(tags + slot);
    if (found == 0) return 0;
    if (found == tag) {
      const entry = table + slot * ENTRY;
      if (((load<u64>(entry) ^ a) | (load<u64>(entry, 8) ^ b)) == 0) return load<u32>(entry, 16);
    }
    slot = (slot + 1) & mask;
  }
}

@inline
function isIn(bytes: v128, first: u8, count: u8): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(first)), i8x16.splat(count));
}

/** Finds all there is in the `size` bytes at the input. */
export function scan(size: u32): void {
  memory.fill(input + size, 0, 48);
  memory.fill(counts, 0, 20);
  let done: u32 = 0;
  for (let at: u32 = 0; at < size; at += 16) {
    const here = v128.load(input + at);
    const before = v128.load(input + at - 1);
    const behind = v128.load(input + at, 1);
    const capital = v128.andnot(isIn(here, 0x41, 26), isIn(v128.or(before, i8x16.splat(0x20)), 0x61, 26));
    const digit = v128.andnot(isIn(here, 0x30, 10), isIn(before, 0x30, 10));
    // Most dots end a sentence.
    const dot = v128.and(i8x16.eq(here, i8x16.splat(0x2e)), isIn(behind, 0x61, 26));
    const sign = v128.or(i8x16.eq(here, i8x16.splat(0x40)), i8x16.eq(here, i8x16.splat(0x3a)));
    let bits = <u32>i8x16.bitmask(v128.or(v128.or(capital, digit), v128.or(dot, sign)));
    while (bits != 0) {
      const start = at + <u32>ctz(bits);
      bits &= bits - 1;
      const byte = byteAt(start);
      if (byte - 0x30 < 10) addDigits(start);
      else if (byte - 0x41 >= 26) addSign(start, byte);
      else if (start >= done) done = addCapital(start);
    }
  }
}

@inline
function byteAt(at: u32): u32 {
  return <u32>load<u8>(input + at);
}
@inline
function isLetterAt(at: u32): bool {
  return (byteAt(at) | 0x20) - 0x61 < 26;
}

@inline
function add(list: u32, which: u32, value: u32): void {
  const count = load<u32>(counts + (which << 2));
  store<u32>(list + (count << 2), value);
  store<u32>(counts + (which << 2), count + 1);
}

@inline
function addDigits(start: u32): void {
  let end = start + 1;
  while (byteAt(end) - 0x30 < 10) end++;
  const at = digits + (load<u32>(counts) << 3);
  store<u32>(at, start);
  store<u32>(at, end, 4);
  store<u32>(counts, load<u32>(counts) + 1);
}

function addSign(at: u32, byte: u32): void {
  if (byte == 0x40) add(ats, 2, at);
  else if (byte == 0x3a) {
    if (byteAt(at + 1) == 0x2f && byteAt(at + 2) == 0x2f) add(links, 3, at);
  } else if (isKnown(byteAt(at - 1))) {
    add(links, 3, at > 2 && isWebBefore(at) ? at - 3 : at);
  }
}

/** A letter, a digit, `@`, `:` or `.`: what may stand before the dot of a domain. */
@inline
function isKnown(byte: u32): bool {
  return byte - 0x30 < 11 || (byte | 0x20) - 0x61 < 26 || byte == 0x40 || byte == 0x2e;
}

function isWebBefore(at: u32): bool {
  return byteAt(at - 1) == 0x77 && byteAt(at - 2) == 0x77 && byteAt(at - 3) == 0x77 && !isLetterAt(at - 4);
}

/** Returns where the word ends. */
@inline
function addCapital(start: u32): u32 {
  const end = capitalWordEnd(start + 1);
  const index = load<u32>(counts, 4);
  const place = capitals + (index << 3);
  store<u32>(place, start);
  store<u32>(place, end, 4);
  const kind = kindOf(start, end);
  const context = contextOf(start);
  store<u32>(kinds + (index << 2), kind);
  store<u32>(befores + (index << 2), context);
  store<u32>(counts, index + 1, 4);
  if (kind == UNDECIDED || context == UNDECIDED) store<u32>(counts, load<u32>(counts, 16) + 1, 16);
  return end;
}

/** Whether the word whose end was looked for last holds hyphens or apostrophes. */
let isJoined = false;

/** Over hyphens and apostrophes between letters; a possessive `'s` is no part of the word. */
@inline
function capitalWordEnd(from: u32): u32 {
  let at = from;
  isJoined = false;
  while (true) {
    while (isLetterAt(at)) at++;
    const byte = byteAt(at);
    if ((byte != 0x2d && byte != 0x27) || !isLetterAt(at + 1)) return at;
    if (byte == 0x27 && (byteAt(at + 1) | 0x20) == 0x73 && !isLetterAt(at + 2)) return at;
    isJoined = true;
    at += 2;
  }
}

/** The word as written; where it is shouted and not listed so, with one capital. */
@inline
function kindOf(start: u32, end: u32): u32 {
  const length = end - start;
  if (length > LONGEST) return UNDECIDED;
  const a = firstBytes(input + start, length);
  const b = lastBytes(input + start, length);
  const listed = valueOf(words, wordMask, a, b);
  if (listed != 0) return listed;
  if (isJoined) return UNDECIDED;
  // Small letters are those with bit 5.
  const restOfFirst = LOWER & ~0xff & firstMask(length);
  const restOfLast = LOWER & lastMask(length);
  if (((~a & restOfFirst) | (~b & restOfLast)) == 0) return 0;
  if (((a & restOfFirst) | (b & restOfLast)) != 0) return UNDECIDED;
  if (length <= 3) return 0;
  return valueOf(words, wordMask, a | restOfFirst, b | restOfLast);
}

@inline
function contextOf(start: u32): u32 {
  if (start < 2 || byteAt(start - 1) != 0x20 || !isLetterAt(start - 2)) return 0;
  const end = start - 1;
  let from = end - 1;
  while (from > 0 && end - from < WORD_BEFORE && isLetterAt(from - 1)) from--;
  const length = end - from;
  if (length > LONGEST) return UNDECIDED;
  const a = firstBytes(input + from, length) | (LOWER & firstMask(length));
  return valueOf(contexts, contextMask, a, lastBytes(input + from, length) | (LOWER & lastMask(length)));
}
