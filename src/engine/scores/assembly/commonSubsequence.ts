// AssemblyScript, compiled by scripts/buildScanner.mjs into ../commonSubsequenceModule.ts: the loops of ../rougeL.ts, in memory of its own.

/** By token, 1 + the number of its first word of places in the other text; 0 where it does not stand there. */
let starts: u32 = 0;
let startsSize: u32 = 0;
let places: u32 = 0;
let placesSize: u32 = 0;
/** Tokens of the text at hand, and of the other one. */
let text: u32 = 0;
let textSize: u32 = 0;
let other: u32 = 0;
let otherSize: u32 = 0;
let rest: u32 = 0;
let restSize: u32 = 0;
/** Tokens of the other text, and words of 64 of its places. */
let length: u32 = 0;
let words: u32 = 0;

/** Room for a text, from here on it stands at `textAt`. */
export function reserve(tokens: u32): void {
  if (tokens <= textSize) return;
  if (text) heap.free(text);
  textSize = tokens * 2;
  text = <u32>heap.alloc(textSize << 2);
}
export function textAt(): u32 {
  return text;
}

/** Sets what texts are held against from now on: the text at hand. @param vocabulary 1 + its largest token @param distinct its different tokens */
export function against(tokens: u32, vocabulary: u32, distinct: u32): void {
  for (let at: u32 = 0; at < length; at++) store<u32>(starts + (load<u32>(other + (at << 2)) << 2), 0);
  length = tokens;
  words = (tokens + 63) >> 6;
  reserveTables(vocabulary, distinct * words);
  memory.copy(other, text, tokens << 2);
  let used: u32 = 0;
  for (let at: u32 = 0; at < tokens; at++) {
    const start = starts + (load<u32>(other + (at << 2)) << 2);
    if (load<u32>(start) == 0) {
      store<u32>(start, 1 + used);
      memory.fill(places + (used << 3), 0, words << 3);
      used += words;
    }
    const word = places + ((load<u32>(start) - 1 + (at >> 6)) << 3);
    store<u64>(word, load<u64>(word) | ((<u64>1) << (at & 63)));
  }
}

function reserveTables(vocabulary: u32, placeWords: u32): void {
  if (vocabulary > startsSize) {
    if (starts) heap.free(starts);
    startsSize = vocabulary * 2;
    starts = <u32>heap.alloc(startsSize << 2);
    memory.fill(starts, 0, startsSize << 2);
  }
  if (length > otherSize) {
    if (other) heap.free(other);
    otherSize = length * 2;
    other = <u32>heap.alloc(otherSize << 2);
  }
  if (placeWords > placesSize) {
    if (places) heap.free(places);
    placesSize = placeWords + (placeWords >> 1);
    places = <u32>heap.alloc(placesSize << 3);
  }
  if (words > restSize) {
    if (rest) heap.free(rest);
    restSize = words * 2;
    rest = <u32>heap.alloc(restSize << 3);
  }
}

/** Tokens that the text at hand and the other one have in common, in this order. */
export function common(tokens: u32): u32 {
  memory.fill(rest, 0xff, words << 3);
  for (let at: u32 = 0; at < tokens; at++) {
    const token = load<u32>(text + (at << 2));
    const start = token < startsSize ? load<u32>(starts + (token << 2)) : 0;
    if (start == 0) continue;
    const masks = places + ((start - 1) << 3);
    let carry: u64 = 0;
    for (let word: u32 = 0; word < words << 3; word += 8) {
      const before = load<u64>(rest + word);
      const mask = load<u64>(masks + word);
      const sum = before + (before & mask);
      const carried = sum + carry;
      carry = <u64>(sum < before) | <u64>(carried < sum);
      store<u64>(rest + word, carried | (before & ~mask));
    }
  }
  let found: u32 = 0;
  for (let word: u32 = 0; word < words; word++) {
    const bits = ~load<u64>(rest + (word << 3));
    const left = length - (word << 6);
    found += <u32>popcnt(left < 64 ? bits & (((<u64>1) << left) - 1) : bits);
  }
  return found;
}
