// AssemblyScript, compiled by scripts/buildScanner.mjs into ../codeClassifierModule.ts: the loops of ../codeClassifier.ts, in memory of its own.

/** Counts whose weight is known before. */
const KNOWN_COUNTS: u32 = 256;

let vocabulary: u32 = 0;
let labels: u32 = 0;
/** Bytes of a token's numbers, one for each label: even many, as two are taken at once. */
let width: u32 = 0;
let frequencies: u32 = 0;
/** By token: in how many texts it stands, then its weight; 0 where it stands in none. */
let idf: u32 = 0;
/** By token, its weights in all texts. */
let all: u32 = 0;
/** By label. */
let totals: u32 = 0;
let lengths: u32 = 0;
let scores: u32 = 0;
/** By token, then by label: what is looked up together stands together. */
let table: u32 = 0;

/** The last things in memory: some texts. */
let texts: u32 = 0;
let starts: u32 = 0;
let ends: u32 = 0;
let answers: u32 = 0;
let tokens: u32 = 0;
let counts: u32 = 0;
/** Of the text at hand: the tokens that are known, where their numbers stand, and their weights. */
let known: u32 = 0;
let weights: u32 = 0;

function grow(bytes: u64): bool {
  const pages = (bytes + 0xffff) >> 16;
  if (pages > 65536) return false;
  const missing = <i32>pages - memory.size();
  return missing <= 0 || memory.grow(missing) >= 0;
}

/** Where what was ever written may end: what is learnt next begins with zeros up to there. */
let written: u32 = 0;

/** Forgets what was learnt before. @returns whether there is memory for so many tokens and labels */
export function initialise(tokenCount: u32, labelCount: u32): bool {
  vocabulary = tokenCount;
  labels = labelCount;
  width = ((labelCount + 1) & ~1) << 3;
  frequencies = (<u32>__heap_base + 15) & ~15;
  totals = frequencies + (KNOWN_COUNTS << 3);
  lengths = totals + width;
  scores = lengths + width;
  idf = scores + width;
  const bytes = <u64>idf + <u64>vocabulary * (16 + width) + 32;
  if (bytes > 0xf0000000 || !grow(bytes)) return false;
  all = idf + (vocabulary << 3);
  table = (all + (vocabulary << 3) + 15) & ~15;
  texts = table + vocabulary * width;
  if (written > totals) memory.fill(totals, 0, min(written, texts) - totals);
  written = max(written, texts);
  for (let count: u32 = 1; count < KNOWN_COUNTS; count++) store<f64>(frequencies + (count << 3), 1 + Math.log(count));
  return true;
}

/** @returns whether there is memory for so many texts with so many terms in all */
export function reserve(size: u32, terms: u32): bool {
  starts = texts;
  ends = starts + (size << 2);
  answers = ends + (size << 2);
  weights = (answers + (size << 2) + 15) & ~15;
  known = weights + (terms << 3);
  tokens = known + (terms << 2);
  counts = tokens + (terms << 2);
  if (!grow(<u64>texts + <u64>size * 12 + <u64>terms * 20 + 32)) return false;
  written = max(written, counts + (terms << 2));
  return true;
}
export function startsAt(): u32 {
  return starts;
}
export function endsAt(): u32 {
  return ends;
}
/** By text its label, or what it is said to have; −1 where no token of it is known. */
export function answersAt(): u32 {
  return answers;
}
export function tokensAt(): u32 {
  return tokens;
}
export function countsAt(): u32 {
  return counts;
}

/** Counts in how many texts each token stands. */
export function meet(size: u32): void {
  for (let text: u32 = 0; text < size; text++) meetText(text);
}

function meetText(text: u32): void {
  const end = load<u32>(ends + (text << 2));
  for (let at = load<u32>(starts + (text << 2)); at < end; at++) {
    const place = idf + (load<u32>(tokens + (at << 2)) << 3);
    store<f64>(place, load<f64>(place) + 1);
  }
}

/** Smoothed inverse frequencies, above 0 for every token that stands in one of so many texts. */
export function invert(size: u32): void {
  const most = 1 + <f64>size;
  const end = idf + (vocabulary << 3);
  for (let place = idf; place < end; place += 8) {
    const having = load<f64>(place);
    if (having > 0) store<f64>(place, Math.log(most / (1 + having)) + 1);
  }
}

/** Weighs the known tokens of a text, at a length of 1; returns how many there are. */
function weigh(text: u32, isWide: bool): u32 {
  const end = load<u32>(ends + (text << 2));
  let size: u32 = 0;
  let squares: f64 = 0;
  for (let at = load<u32>(starts + (text << 2)); at < end; at++) {
    const token = load<u32>(tokens + (at << 2));
    if (token >= vocabulary) continue;
    const rarity = load<f64>(idf + (token << 3));
    if (rarity == 0) continue;
    const count: u32 = isWide ? load<u32>(counts + (at << 2)) : load<u8>(counts + at);
    const frequency = count < KNOWN_COUNTS ? load<f64>(frequencies + (count << 3)) : 1 + Math.log(count);
    const weight = frequency * rarity;
    store<u32>(known + (size << 2), table + token * width);
    store<f64>(weights + (size << 3), weight);
    squares += weight * weight;
    size++;
  }
  const length = Math.sqrt(squares);
  for (let at: u32 = 0; at < size; at++) {
    const place = weights + (at << 3);
    store<f64>(place, load<f64>(place) / length);
  }
  return size;
}

/** Adds the weights of texts to those of their labels. @param isWide whether counts have four bytes, not one */
export function learn(size: u32, isWide: bool): void {
  for (let text: u32 = 0; text < size; text++) learnText(text, isWide);
}

function learnText(text: u32, isWide: bool): void {
  const size = weigh(text, isWide);
  const label = load<u32>(answers + (text << 2)) << 3;
  for (let at: u32 = 0; at < size; at++) {
    const place = load<u32>(known + (at << 2)) + label;
    store<f64>(place, load<f64>(place) + load<f64>(weights + (at << 3)));
  }
}

/** Makes of the weights how much less likely each token is in texts of all other labels, Laplace-smoothed, at a total of 1. */
export function finish(): void {
  let everything: f64 = 0;
  for (let token: u32 = 0; token < vocabulary; token++) {
    if (load<f64>(idf + (token << 3)) != 0) everything += sumToken(token) + 1;
  }
  for (let label: u32 = 0; label < width; label += 8) {
    store<f64>(totals + label, Math.log(everything - load<f64>(totals + label)));
  }
  for (let token: u32 = 0; token < vocabulary; token++) {
    if (load<f64>(idf + (token << 3)) != 0) complement(token);
  }
  for (let label: u32 = 0; label < width; label += 8) {
    if (!(load<f64>(lengths + label) > 0)) store<f64>(lengths + label, 1);
  }
  for (let token: u32 = 0; token < vocabulary; token++) {
    if (load<f64>(idf + (token << 3)) != 0) scale(token);
  }
}

function sumToken(token: u32): f64 {
  const start = table + token * width;
  let sum: f64 = 0;
  for (let label: u32 = 0; label < width; label += 8) {
    const own = load<f64>(start + label);
    sum += own;
    store<f64>(totals + label, load<f64>(totals + label) + own);
  }
  store<f64>(all + (token << 3), sum);
  return sum;
}

function complement(token: u32): void {
  const sum = load<f64>(all + (token << 3));
  // Most tokens stand in texts of few labels: one logarithm does for all others.
  const elsewhere = Math.log(sum + 1);
  const start = table + token * width;
  for (let label: u32 = 0; label < width; label += 8) {
    const own = load<f64>(start + label);
    const weight = load<f64>(totals + label) - (own == 0 ? elsewhere : Math.log(sum - own + 1));
    store<f64>(start + label, weight);
    store<f64>(lengths + label, load<f64>(lengths + label) + weight);
  }
}

function scale(token: u32): void {
  const start = table + token * width;
  for (let label: u32 = 0; label < width; label += 16) {
    v128.store(start + label, f64x2.div(v128.load(start + label), v128.load(lengths + label)));
  }
}

/** Writes the most likely label of each text, the lower of equally likely ones. */
export function say(size: u32, isWide: bool): void {
  for (let text: u32 = 0; text < size; text++) store<i32>(answers + (text << 2), sayText(text, isWide));
}

function sayText(text: u32, isWide: bool): i32 {
  const size = weigh(text, isWide);
  if (size == 0) return -1;
  memory.fill(scores, 0, width);
  for (let at: u32 = 0; at < size; at++) {
    const start = load<u32>(known + (at << 2));
    const weight = f64x2.splat(load<f64>(weights + (at << 3)));
    for (let label: u32 = 0; label < width; label += 16) {
      const sum = f64x2.add(v128.load(scores + label), f64x2.mul(weight, v128.load(start + label)));
      v128.store(scores + label, sum);
    }
  }
  let best: u32 = 0;
  for (let label: u32 = 1; label < labels; label++) {
    if (load<f64>(scores + (label << 3)) > load<f64>(scores + (best << 3))) best = label;
  }
  return best;
}
