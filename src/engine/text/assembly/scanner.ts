// AssemblyScript, compiled by scripts/buildScanner.mjs into ../scannerModule.ts. Finds the tokens of a UTF-8 text and gives each
// distinct one a number. The definition is that of ../tokens.ts; text that is not ASCII comes normalised and lower-cased.

/** Sets bit 5 of eight bytes: lower-cases ASCII letters and leaves digits, apostrophe and hyphen as they are. */
const LOWER: u64 = 0x2020202020202020;
/** An entry of the hash table: bytes 0-7 and 8-15 of the token (or two hashes of a long one), its length if long, its id + 1. */
const ENTRY: u32 = 24;
const BITMAP_BYTES: u32 = 0x110000 / 8;

let table: u32 = 0;
let capacity: u32 = 0;
let mask: u32 = 0;
let count: u32 = 0;

/** The bytes of all tokens one after another; `places` holds where each begins, and where the last one ends. */
let pool: u32 = 0;
let poolSize: u32 = 0;
let poolUsed: u32 = 0;
let places: u32 = 0;
let placesSize: u32 = 0;

let input: u32 = 0;
let inputSize: u32 = 0;
let ids: u32 = 0;
let starts: u32 = 0;
let ends: u32 = 0;

/** One bit a code point: letters, marks and numbers. */
let wordBits: u32 = 0;

export function initialise(): void {
  capacity = 1 << 12;
  mask = capacity - 1;
  table = zeroed(capacity * ENTRY);
  poolSize = 1 << 15;
  pool = <u32>heap.alloc(poolSize);
  placesSize = 1 << 12;
  places = <u32>heap.alloc(placesSize << 2);
  store<u32>(places, 0);
  reserve(1 << 14);
}

/** Makes room for a text of so many bytes. */
export function reserve(bytes: u32): void {
  if (bytes <= inputSize) return;
  if (input != 0) {
    heap.free(input);
    heap.free(ids);
    heap.free(starts);
    heap.free(ends);
  }
  inputSize = bytes;
  // 80 bytes are read past the end: a block of 64 and the loads of a token's last bytes.
  input = <u32>heap.alloc(bytes + 80);
  const tokens = ((bytes >> 1) + 2) << 2;
  ids = <u32>heap.alloc(tokens);
  starts = <u32>heap.alloc(tokens);
  ends = <u32>heap.alloc(tokens);
}

export function inputSizeInBytes(): u32 {
  return inputSize;
}
export function inputAt(): u32 {
  return input;
}
export function idsAt(): u32 {
  return ids;
}
export function startsAt(): u32 {
  return starts;
}
export function endsAt(): u32 {
  return ends;
}
export function poolAt(): u32 {
  return pool;
}
export function placesAt(): u32 {
  return places;
}
export function vocabularySize(): u32 {
  return count;
}
/** The table of word characters, to be filled before the first call of scanUnicode. */
export function wordBitsAt(): u32 {
  if (wordBits == 0) wordBits = zeroed(BITMAP_BYTES);
  return wordBits;
}

function zeroed(bytes: u32): u32 {
  const at = <u32>heap.alloc(bytes);
  memory.fill(at, 0, bytes);
  return at;
}

@inline
function isWord(bytes: v128): v128 {
  const digit = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10));
  const lower = v128.or(bytes, i8x16.splat(0x20));
  const letter = i8x16.lt_u(i8x16.sub(lower, i8x16.splat(0x61)), i8x16.splat(26));
  return v128.or(digit, letter);
}

@inline
function isJoiner(bytes: v128): v128 {
  return v128.or(i8x16.eq(bytes, i8x16.splat(0x27)), i8x16.eq(bytes, i8x16.splat(0x2d)));
}

@inline
function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(a)) |
    (<u64>(<u32>i8x16.bitmask(b)) << 16) |
    (<u64>(<u32>i8x16.bitmask(c)) << 32) |
    (<u64>(<u32>i8x16.bitmask(d)) << 48)
  );
}

/** Tokens of an ASCII text of `size` bytes at the input, letters of either case. Returns how many. */
export function scanAscii(size: u32): u32 {
  return eachToken(size, true);
}

/** As scanAscii, but leaves their numbers as they are. */
export function placesAscii(size: u32): u32 {
  return eachToken(size, false);
}

@inline
function eachToken(size: u32, isNumbered: bool): u32 {
  memory.fill(input + size, 0, 80);
  let found: u32 = 0;
  let start: u32 = 0;
  let lastWord: u64 = 0;
  for (let at: u32 = 0; at <= size; at += 64) {
    const p = input + at;
    const a = v128.load(p);
    const b = v128.load(p, 16);
    const c = v128.load(p, 32);
    const d = v128.load(p, 48);
    let word = bits(isWord(a), isWord(b), isWord(c), isWord(d));
    const joiner = bits(isJoiner(a), isJoiner(b), isJoiner(c), isJoiner(d));
    if (joiner != 0) {
      // A joiner belongs to the token when word characters stand on both sides.
      const next: u64 = isWordByte(load<u8>(p, 64)) ? 1 : 0;
      word |= joiner & ((word << 1) | lastWord) & ((word >> 1) | (next << 63));
    }
    let edges = word ^ ((word << 1) | lastWord);
    lastWord = word >> 63;
    while (edges != 0) {
      const bit = <u32>ctz(edges);
      edges &= edges - 1;
      const position = at + bit;
      if (((word >> bit) & 1) != 0) {
        start = position;
      } else {
        if (isNumbered) put(found++, start, position, intern(input + start, position - start, LOWER));
        else place(found++, start, position);
      }
    }
  }
  return found;
}

@inline
function isWordByte(byte: u32): bool {
  return byte - 0x30 < 10 || (byte | 0x20) - 0x61 < 26;
}

@inline
function place(index: u32, start: u32, end: u32): void {
  store<u32>(starts + (index << 2), start);
  store<u32>(ends + (index << 2), end);
}

@inline
function put(index: u32, start: u32, end: u32, id: u32): void {
  place(index, start, end);
  store<u32>(ids + (index << 2), id);
}

/** Tokens of a normalised, lower-cased UTF-8 text of `size` bytes at the input; places are UTF-16 units. Returns how many. */
export function scanUnicode(size: u32): u32 {
  memory.fill(input + size, 0, 80);
  let found: u32 = 0;
  let inside = false;
  let startByte: u32 = 0;
  let startUnit: u32 = 0;
  let unit: u32 = 0;
  let at: u32 = 0;
  while (at <= size) {
    const point = pointAt(at);
    const bytes = bytesOf(point);
    let word = at < size && isWordPoint(point);
    if (!word && inside && (point == 0x27 || point == 0x2d || point == 0x2019)) {
      word = at + bytes < size && isWordPoint(pointAt(at + bytes));
    }
    if (word && !inside) {
      startByte = at;
      startUnit = unit;
    } else if (!word && inside) {
      put(found++, startUnit, unit, intern(input + startByte, at - startByte, 0));
    }
    inside = word;
    at += bytes;
    unit += bytes == 4 ? 2 : 1;
  }
  return found;
}

@inline
function pointAt(at: u32): u32 {
  const a = <u32>load<u8>(input + at);
  if (a < 0x80) return a;
  const b = <u32>load<u8>(input + at, 1) & 0x3f;
  if (a < 0xe0) return ((a & 0x1f) << 6) | b;
  const c = <u32>load<u8>(input + at, 2) & 0x3f;
  if (a < 0xf0) return ((a & 0x0f) << 12) | (b << 6) | c;
  return ((a & 0x07) << 18) | (b << 12) | (c << 6) | (<u32>load<u8>(input + at, 3) & 0x3f);
}

@inline
function bytesOf(point: u32): u32 {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

@inline
function isWordPoint(point: u32): bool {
  return ((<u32>load<u8>(wordBits + (point >> 3)) >> (point & 7)) & 1) != 0;
}

/** The number of a token: the first `size` bytes at the input, lower-case. */
export function numberOf(size: u32): u32 {
  return intern(input, size, 0);
}

@inline
function intern(from: u32, length: u32, lower: u64): u32 {
  if (length > 16) return internLong(from, length, lower);
  // Without a branch: a quarter of the tokens have more than eight bytes, in no order a processor could foresee.
  const isOne = length <= 8;
  const last = <u64>-1 >> (((16 - length) & 7) << 3);
  const a = (load<u64>(from) | lower) & select<u64>(last, -1, isOne);
  const b = (load<u64>(from, 8) | lower) & select<u64>(0, last, isOne);
  let slot = hash(a, b) & mask;
  while (true) {
    const entry = table + slot * ENTRY;
    const id = load<u32>(entry, 20);
    if (id == 0) return insert(entry, a, b, 0, from, length, lower);
    if (((load<u64>(entry) ^ a) | (load<u64>(entry, 8) ^ b) | <u64>load<u32>(entry, 16)) == 0) return id - 1;
    slot = (slot + 1) & mask;
  }
}

/** Tokens of more than 16 bytes: found by two hashes, then compared byte by byte. */
function internLong(from: u32, length: u32, lower: u64): u32 {
  let a: u64 = length;
  let b: u64 = 0x9e3779b97f4a7c15;
  for (let at: u32 = 0; at < length; at++) {
    const byte = <u64>(load<u8>(from + at) | <u8>lower);
    a = (a ^ byte) * 0x100000001b3;
    b = (b + byte) * 0xd6e8feb86659fd93;
    b ^= b >> 32;
  }
  let slot = hash(a, b) & mask;
  while (true) {
    const entry = table + slot * ENTRY;
    const id = load<u32>(entry, 20);
    if (id == 0) return insert(entry, a, b, length, from, length, lower);
    if (load<u64>(entry) == a && load<u64>(entry, 8) == b && load<u32>(entry, 16) == length) {
      if (sameBytes(from, pool + load<u32>(places + ((id - 1) << 2)), length, lower)) return id - 1;
    }
    slot = (slot + 1) & mask;
  }
}

function sameBytes(from: u32, known: u32, length: u32, lower: u64): bool {
  for (let at: u32 = 0; at < length; at++) {
    if ((load<u8>(from + at) | <u8>lower) != load<u8>(known + at)) return false;
  }
  return true;
}

function insert(entry: u32, a: u64, b: u64, longLength: u32, from: u32, length: u32, lower: u64): u32 {
  store<u64>(entry, a);
  store<u64>(entry, b, 8);
  store<u32>(entry, longLength, 16);
  store<u32>(entry, ++count, 20);
  remember(from, length, lower);
  if (count * 2 > capacity) grow();
  return count - 1;
}

function remember(from: u32, length: u32, lower: u64): void {
  if (poolUsed + length > poolSize) {
    while (poolUsed + length > poolSize) poolSize *= 2;
    pool = <u32>heap.realloc(pool, poolSize);
  }
  for (let at: u32 = 0; at < length; at++) store<u8>(pool + poolUsed + at, load<u8>(from + at) | <u8>lower);
  poolUsed += length;
  if (count + 1 > placesSize) {
    placesSize *= 2;
    places = <u32>heap.realloc(places, placesSize << 2);
  }
  store<u32>(places + (count << 2), poolUsed);
}

function grow(): void {
  const old = table;
  const end = old + capacity * ENTRY;
  capacity *= 2;
  mask = capacity - 1;
  table = zeroed(capacity * ENTRY);
  for (let entry = old; entry < end; entry += ENTRY) {
    if (load<u32>(entry, 20) == 0) continue;
    let slot = hash(load<u64>(entry), load<u64>(entry, 8)) & mask;
    while (load<u32>(table + slot * ENTRY, 20) != 0) slot = (slot + 1) & mask;
    memory.copy(table + slot * ENTRY, entry, ENTRY);
  }
  heap.free(old);
}

@inline
function hash(a: u64, b: u64): u32 {
  let h = (a * 0x9e3779b97f4a7c15) ^ (b * 0xc2b2ae3d27d4eb4f);
  h ^= h >> 32;
  h *= 0xd6e8feb86659fd93;
  return <u32>(h >> 32);
}
