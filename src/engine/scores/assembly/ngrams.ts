// AssemblyScript, compiled by scripts/buildScanner.mjs into ../ngramsModule.ts: the loops of ../ngrams.ts, in memory of its own.

const ONCE: i32 = -1;
const NONE: i32 = -2;
/** Less the number of its part: a place whose n-gram is told from others below. */
const PENDING: i32 = -3;

/** Places sorted into one part at most, so that a part's table stays in the processor's cache; parts at most. */
const PART: u32 = 1 << 16;
const MOST_BITS: u32 = 10;
/** Places whose n-grams are told from each other at a time: more would take more memory, fewer more looks at all places. */
const ROUND: u32 = 1 << 23;
/** Of a place: the place itself, its pair of shorter n-grams, and the number that the first of its n-gram got. */
const ENTRY: u32 = 16;
/** Of an n-gram: its count in the text at hand, texts that have it, the highest count in one text, the second highest, the text with the highest. */
const FIELDS: u32 = 20;

let texts: u32 = 0;
let places: u32 = 0;
let starts: u32 = 0;
/** By place, the number of the n-gram that begins there; and the same of the n-grams that are one token shorter. */
let ids: u32 = 0;
let shorter: u32 = 0;
let rows: u32 = 0;
let matches: u32 = 0;
let others: u32 = 0;
let lengths: u32 = 0;
/** By part, where its entries begin, and where the next one goes. */
let partStarts: u32 = 0;
let partNext: u32 = 0;
/** The last thing in memory, for what is needed for a while. */
let scratch: u32 = 0;

let repeated: u32 = 0;
let distinct: u32 = 0;
let total: u32 = 0;
/** Whether the table of counts stands in the scratch memory, all 0. */
let isTableReady: bool = false;

/** Room in the scratch memory; 0 where there is none. */
function reserve(bytes: u64): u32 {
  const pages = (<u64>scratch + bytes + 0xffff) >> 16;
  if (pages > 65536) return 0;
  const missing = <i32>pages - memory.size();
  return missing <= 0 || memory.grow(missing) >= 0 ? scratch : 0;
}

/** @returns whether there is memory for so many texts and tokens */
export function initialise(textCount: u32, tokens: u32): bool {
  texts = textCount;
  places = tokens;
  matches = (<u32>__heap_base + 15) & ~15;
  const fixed = <u64>matches + <u64>texts * 28 + 4 + <u64>places * 8 + ((<u64>8) << MOST_BITS) + 64;
  if (fixed > 0xf0000000) return false;
  others = matches + (texts << 3);
  starts = others + (texts << 3);
  rows = starts + ((texts + 1) << 2);
  lengths = rows + (texts << 2);
  ids = lengths + (texts << 2);
  shorter = ids + (places << 2);
  partStarts = shorter + (places << 2);
  partNext = partStarts + (4 << MOST_BITS) + 4;
  scratch = (partNext + (4 << MOST_BITS) + 15) & ~15;
  return reserve(0) != 0;
}
export function startsAt(): u32 {
  return starts;
}
export function idsAt(): u32 {
  return ids;
}
export function rowsAt(): u32 {
  return rows;
}
export function matchesAt(): u32 {
  return matches;
}
export function othersAt(): u32 {
  return others;
}
export function lengthsAt(): u32 {
  return lengths;
}
export function repeatedCount(): u32 {
  return repeated;
}
export function distinctCount(): u32 {
  return distinct;
}
export function totalCount(): u32 {
  return total;
}

@inline
function startOf(text: u32): u32 {
  return load<u32>(starts + (text << 2));
}

/** The tokens stand where their numbers will. @returns whether there was memory for it */
export function unigrams(): bool {
  let vocabulary: u32 = 0;
  for (let at = ids; at < ids + (places << 2); at += 4) vocabulary = max(vocabulary, load<u32>(at) + 1);
  const counts = reserve(<u64>vocabulary << 2);
  if (counts == 0) return false;
  memory.fill(counts, 0, vocabulary << 2);
  const end = ids + (places << 2);
  for (let at = ids; at < end; at += 4) {
    const count = counts + (load<u32>(at) << 2);
    store<u32>(count, load<u32>(count) + 1);
  }
  repeated = 0;
  distinct = 0;
  total = places;
  for (let token: u32 = 0; token < vocabulary; token++) {
    const count = load<u32>(counts + (token << 2));
    if (count > 0) distinct++;
    store<i32>(counts + (token << 2), count > 1 ? <i32>repeated : ONCE);
    if (count > 1) repeated++;
  }
  for (let at = ids; at < end; at += 4) store<i32>(at, load<i32>(counts + (load<u32>(at) << 2)));
  isTableReady = false;
  return true;
}

@inline
function hashOf(left: i32, right: i32): u32 {
  const mixed = <u32>(left * <i32>0x85ebca6b) ^ <u32>((right + 0x165667b1) * <i32>0xc2b2ae35);
  return (mixed ^ (mixed >> 15)) * 0x27d4eb2f ^ (mixed >> 13);
}

/** Goes on to n-grams of this length, one more than before. @returns whether there was memory for it */
export function lengthen(n: u32): bool {
  const known = ids;
  ids = shorter;
  shorter = known;
  isTableReady = false;
  let bits: u32 = 0;
  while (bits < MOST_BITS && places >> bits > PART) bits++;
  const candidates = findCandidates(n, bits);
  distinct = total - candidates;
  repeated = 0;
  const parts: u32 = 1 << bits;
  let part: u32 = 0;
  while (part < parts) {
    const first = load<u32>(partStarts + (part << 2));
    let end = part + 1;
    while (end < parts && load<u32>(partStarts + ((end + 1) << 2)) - first <= ROUND) end++;
    if (!tellApart(part, end)) return false;
    part = end;
  }
  return true;
}

/** Marks the places whose n-gram can stand twice with their parts, and counts them. */
function findCandidates(n: u32, bits: u32): u32 {
  memory.fill(partStarts, 0, (4 << MOST_BITS) + 4);
  const shift = 32 - bits;
  let candidates: u32 = 0;
  total = 0;
  for (let text: u32 = 0; text < texts; text++) {
    const stop = startOf(text + 1);
    const end = stop > n - 1 ? stop - n + 1 : 0;
    let at = startOf(text);
    if (end > at) total += end - at;
    for (; at < end; at++) {
      const left = load<i32>(shorter + (at << 2));
      const right = load<i32>(shorter + (at << 2) + 4);
      if (left < 0 || right < 0) {
        store<i32>(ids + (at << 2), ONCE);
        continue;
      }
      const part = bits == 0 ? 0 : hashOf(left, right) >> shift;
      candidates++;
      store<u32>(partStarts + ((part + 1) << 2), load<u32>(partStarts + ((part + 1) << 2)) + 1);
      store<i32>(ids + (at << 2), PENDING - <i32>part);
    }
    for (; at < stop; at++) store<i32>(ids + (at << 2), NONE);
  }
  for (let part: u32 = 0; part < 1 << bits; part++) {
    const next = partStarts + ((part + 1) << 2);
    store<u32>(next, load<u32>(next) + load<u32>(partStarts + (part << 2)));
  }
  return candidates;
}

/** Numbers the n-grams of the parts from `from` to before `to`. */
function tellApart(from: u32, to: u32): bool {
  const first = load<u32>(partStarts + (from << 2));
  let largest: u32 = 0;
  for (let part = from; part < to; part++) {
    const start = load<u32>(partStarts + (part << 2));
    store<u32>(partNext + (part << 2), start - first);
    largest = max(largest, load<u32>(partStarts + ((part + 1) << 2)) - start);
  }
  const count = load<u32>(partStarts + (to << 2)) - first;
  if (count == 0) return true;
  let slots: u32 = 2;
  while (slots < 2 * largest + 2) slots <<= 1;
  const entries = reserve(<u64>count * ENTRY + (<u64>slots << 2));
  if (entries == 0) return false;
  gather(entries, PENDING - <i32>to, PENDING - <i32>from);
  const table = entries + count * ENTRY;
  for (let part = from; part < to; part++) {
    const start = load<u32>(partStarts + (part << 2)) - first;
    numberPart(entries, start, load<u32>(partNext + (part << 2)), table);
  }
  return true;
}

/** Sorts the places that are marked with more than `below` and at most `most` by their parts. */
function gather(entries: u32, below: i32, most: i32): void {
  const end = places << 2;
  for (let at: u32 = 0; at < end; at += 4) {
    const mark = load<i32>(ids + at);
    if (mark <= below || mark > most) continue;
    const next = partNext + (<u32>(PENDING - mark) << 2);
    const entry = entries + load<u32>(next) * ENTRY;
    store<u32>(next, load<u32>(next) + 1);
    store<u32>(entry, at);
    store<i32>(entry, load<i32>(shorter + at), 4);
    store<i32>(entry, load<i32>(shorter + at + 4), 8);
  }
}

function numberPart(entries: u32, from: u32, to: u32, table: u32): void {
  let slots: u32 = 2;
  while (slots < 2 * (to - from) + 2) slots <<= 1;
  memory.fill(table, 0, slots << 2);
  const mask = slots - 1;
  const end = entries + to * ENTRY;
  for (let entry = entries + from * ENTRY; entry < end; entry += ENTRY) {
    const left = load<i32>(entry, 4);
    const right = load<i32>(entry, 8);
    let slot = (hashOf(left, right) * 0x9e3779b1) & mask;
    // Entries stand behind what is fixed: none has the address 0.
    let first = load<u32>(table + (slot << 2));
    while (first != 0 && (load<i32>(first, 4) != left || load<i32>(first, 8) != right)) {
      slot = (slot + 1) & mask;
      first = load<u32>(table + (slot << 2));
    }
    if (first == 0) {
      store<u32>(table + (slot << 2), entry);
      store<i32>(entry, ONCE, 12);
      distinct++;
      store<i32>(ids + load<u32>(entry), ONCE);
      continue;
    }
    if (load<i32>(first, 12) == ONCE) {
      store<i32>(first, <i32>repeated, 12);
      store<i32>(ids + load<u32>(first), <i32>repeated);
      repeated++;
    }
    store<i32>(ids + load<u32>(entry), load<i32>(first, 12));
  }
}

/** Adds up how often the text at hand has each n-gram that stands more than once. */
@inline
function countIn(table: u32, from: u32, to: u32): void {
  for (let at = from; at < to; at += 4) {
    const id = load<i32>(at);
    if (id < 0) continue;
    const own = table + <u32>id * FIELDS;
    store<u32>(own, load<u32>(own) + 1);
  }
}

/** Counts the n-grams of some rows as if there were no others, into `matches` and `others`. @returns whether there was memory for it */
export function count(n: u32, rowCount: u32): bool {
  const table = reserve(<u64>repeated * FIELDS);
  if (table == 0) return false;
  if (!isTableReady) memory.fill(table, 0, repeated * FIELDS);
  isTableReady = true;
  learn(table, n, rowCount);
  for (let row: u32 = 0; row < rowCount; row++) {
    const text = load<u32>(rows + (row << 2));
    const from = ids + (startOf(text) << 2);
    const to = ids + (startOf(text + 1) << 2);
    countIn(table, from, to);
    let matching: u64 = 0;
    let shared: u64 = 0;
    for (let at = from; at < to; at += 4) {
      const id = load<i32>(at);
      if (id < 0) continue;
      const own = table + <u32>id * FIELDS;
      const found = load<u32>(own);
      if (found == 0) continue;
      store<u32>(own, 0);
      shared += load<u32>(own, 4) - 1;
      matching += min(found, load<u32>(own, 16) == row ? load<u32>(own, 12) : load<u32>(own, 8));
    }
    store<f64>(matches + (row << 3), <f64>matching);
    store<f64>(others + (row << 3), <f64>shared);
  }
  if (total < repeated) forget(table, rowCount);
  else memory.fill(table, 0, repeated * FIELDS);
  return true;
}

function learn(table: u32, n: u32, rowCount: u32): void {
  distinct = 0;
  total = 0;
  for (let row: u32 = 0; row < rowCount; row++) {
    const text = load<u32>(rows + (row << 2));
    const from = ids + (startOf(text) << 2);
    const to = ids + (startOf(text + 1) << 2);
    const size = (to - from) >> 2;
    if (size >= n) total += size - n + 1;
    countIn(table, from, to);
    for (let at = from; at < to; at += 4) {
      const id = load<i32>(at);
      if (id < 0) {
        if (id == ONCE) distinct++;
        continue;
      }
      const own = table + <u32>id * FIELDS;
      const found = load<u32>(own);
      if (found == 0) continue;
      store<u32>(own, 0);
      const holders = load<u32>(own, 4);
      if (holders == 0) distinct++;
      store<u32>(own, holders + 1, 4);
      const highest = load<u32>(own, 8);
      if (found > highest) {
        store<u32>(own, highest, 12);
        store<u32>(own, found, 8);
        store<u32>(own, row, 16);
      } else if (found > load<u32>(own, 12)) store<u32>(own, found, 12);
    }
  }
}

function forget(table: u32, rowCount: u32): void {
  for (let row: u32 = 0; row < rowCount; row++) {
    const text = load<u32>(rows + (row << 2));
    const to = ids + (startOf(text + 1) << 2);
    for (let at = ids + (startOf(text) << 2); at < to; at += 4) {
      const id = load<i32>(at);
      if (id < 0) continue;
      const own = table + <u32>id * FIELDS;
      store<u64>(own, 0, 4);
      store<u32>(own, 0, 12);
    }
  }
}

/**
 * Of the first texts, those whose longest run that stands in one of the others is one token shorter get this length where such an n-gram does, too.
 * @returns how many; −1 where there was no memory for it
 */
export function share(n: u32, first: u32): i32 {
  const flags = reserve(repeated);
  if (flags == 0) return -1;
  isTableReady = false;
  memory.fill(flags, 0, repeated);
  const end = ids + (places << 2);
  for (let at = ids + (startOf(first) << 2); at < end; at += 4)
    if (load<i32>(at) >= 0) store<u8>(flags + load<u32>(at), 1);
  let found = 0;
  for (let text: u32 = 0; text < first; text++) {
    if (load<u32>(lengths + (text << 2)) != n - 1) continue;
    const to = ids + (startOf(text + 1) << 2);
    for (let at = ids + (startOf(text) << 2); at < to; at += 4) {
      if (load<i32>(at) < 0 || load<u8>(flags + load<u32>(at)) == 0) continue;
      store<u32>(lengths + (text << 2), n);
      found++;
      break;
    }
  }
  return found;
}
