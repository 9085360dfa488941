// AssemblyScript, compiled by scripts/buildScanner.mjs into ../wordPiecesModule.ts: the pieces of ../wordPieces.ts, letter by letter, in one table.

/** Code units that are looked at at a time. */
export const ROOM: u32 = 4096;

/** Longer words are noise. */
const LONGEST_WORD: u32 = 100;
/** The roots of the tree: of pieces that begin a word, and of those inside of one. */
const START: u32 = 0;
const INSIDE: u32 = 1;
const HASH: u32 = 0x23;
const NEW_LINE: u32 = 0x0a;

/** Code units of what is looked at. */
let units: u32 = 0;
/** By token that is looked at, where its units end, then where its pieces do. */
let marks: u32 = 0;
/** Numbers of the pieces. */
let found: u32 = 0;
/** By slot, three numbers: the node that a step leads from, the letter of the step, the node it leads to; 0 where there is none. */
let steps: u32 = 0;
let mask: u32 = 0;
/** By node, the piece that ends there and 1 more; 0 where none does. */
let ends: u32 = 0;
let nodes: u32 = 0;
let list: u32 = 0;

/** Makes room for a list of pieces of so many bytes; says where it goes. */
export function initialise(bytes: u32): u32 {
  units = (<u32>__heap_base + 15) & ~15;
  marks = units + (ROOM << 1);
  found = marks + (ROOM << 2);
  steps = found + (ROOM << 2);
  // There are fewer nodes than bytes, and slots that stay free.
  let slots: u32 = 16;
  while (slots < bytes + 4) slots <<= 1;
  mask = slots - 1;
  ends = steps + slots * 12;
  list = ends + ((bytes + 4) << 2);
  const pages = <i32>((<u64>list + bytes + 4 + 0xffff) >> 16);
  if (pages > memory.size()) memory.grow(pages - memory.size());
  // Written before it is read: what is read first is given to this memory twice.
  memory.fill(steps, 0, list - steps);
  nodes = 2;
  return list;
}
export function unitsAt(): u32 {
  return units;
}
export function marksAt(): u32 {
  return marks;
}
export function foundAt(): u32 {
  return found;
}

@inline
function slotOf(node: u32, letter: u32): u32 {
  let slot = ((node * 0x9e3779b1) ^ letter) * 0x85ebca6b;
  slot = (slot ^ (slot >> 15)) & mask;
  let step = steps + slot * 12;
  while (load<u32>(step, 8) !== 0 && (load<u32>(step) !== node || load<u32>(step, 4) !== letter)) {
    slot = (slot + 1) & mask;
    step = steps + slot * 12;
  }
  return step;
}

/** The node behind a node, which may be new. */
function nodeBehind(node: u32, letter: u32): u32 {
  const step = slotOf(node, letter);
  if (load<u32>(step, 8) === 0) {
    store<u32>(step, node);
    store<u32>(step, letter, 4);
    store<u32>(step, nodes++, 8);
  }
  return load<u32>(step, 8);
}

/** Takes the pieces of the list, in UTF-8, a piece a line, in the order of their numbers; says how many there are. */
export function build(bytes: u32): u32 {
  const end = list + bytes;
  let count: u32 = 0;
  let at = list;
  while (at <= end) {
    let node = START;
    if (at + 1 < end && load<u8>(at) === HASH && load<u8>(at, 1) === HASH) {
      node = INSIDE;
      at += 2;
    }
    while (at < end && load<u8>(at) !== NEW_LINE) {
      const first = <u32>load<u8>(at);
      const more: u32 = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
      let char = more === 0 ? first : first & (0x3f >> more);
      for (let next: u32 = 1; next <= more; next++) char = (char << 6) | (load<u8>(at + next) & 0x3f);
      at += more + 1;
      if (char > 0xffff) {
        node = nodeBehind(node, 0xd800 + ((char - 0x10000) >> 10));
        char = 0xdc00 | (char & 0x3ff);
      }
      node = nodeBehind(node, char);
    }
    store<u32>(ends + (node << 2), ++count);
    at += 1;
  }
  return count;
}

/** Adds the pieces of the word from one unit to before another to those found before: the longest that fits first; none where that leaves a rest. */
function addWord(from: u32, to: u32, before: u32): u32 {
  if (to - from > LONGEST_WORD) return before;
  let count = before;
  let at = from;
  while (at < to) {
    let node = at === from ? START : INSIDE;
    let piece: u32 = 0;
    let end = at;
    for (let next = at; next < to; next++) {
      node = load<u32>(slotOf(node, load<u16>(units + (next << 1))), 8);
      if (node === 0) break;
      const here = load<u32>(ends + (node << 2));
      if (here === 0) continue;
      piece = here;
      end = next + 1;
    }
    if (piece === 0) return before;
    store<u32>(found + (count << 2), piece - 1);
    count += 1;
    at = end;
  }
  return count;
}

/** The pieces of a word, of so many units; says how many there are. */
export function word(length: u32): u32 {
  return addWord(0, length, 0);
}

@inline
function isInWord(unit: u32): bool {
  return (unit | 0x20) - 0x61 < 26 || unit - 0x30 < 10;
}

/** The pieces of so many tokens in ASCII, one after the other. */
export function ascii(tokens: u32): void {
  let count: u32 = 0;
  let at: u32 = 0;
  for (let mark = marks; mark < marks + (tokens << 2); mark += 4) {
    const end = load<u32>(mark);
    while (at < end) {
      while (at < end && !isInWord(load<u16>(units + (at << 1)))) at++;
      const from = at;
      while (at < end && isInWord(load<u16>(units + (at << 1)))) at++;
      if (at > from) count = addWord(from, at, count);
    }
    store<u32>(mark, count);
  }
}
