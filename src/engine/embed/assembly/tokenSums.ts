// AssemblyScript, compiled by scripts/buildScanner.mjs into ../tokenSumsModule.ts: the loop of ../embedTokens.ts, in memory of its own.

/** Tokens that are added up at a time, a multiple of four. */
export const TOKENS: u32 = 4096;

/** Pieces of tokens that are at hand at a time. */
export const PIECES: u32 = 4096;

let sums: u32 = 0;
let tokens: u32 = 0;
/** The pieces at hand, by token where they end, and the sum of those of a token so far. */
let pieces: u32 = 0;
let ends: u32 = 0;
let whole: u32 = 0;
/** By piece of the model: its scale, and its numbers of one byte. */
let scales: u32 = 0;
let rows: u32 = 0;
/** Numbers of a row. */
let dimension: u32 = 0;
/** Vectors of the tokens, the last thing in memory, so that it grows where it is. */
let vectors: u32 = 0;
/** Bytes of a vector, a multiple of 8. */
let stride: u32 = 0;

/** @param size numbers of a vector @param count pieces of the model */
export function initialise(size: u32, count: u32): void {
  dimension = size;
  // Two numbers are added at once.
  stride = ((size + 1) & ~1) << 2;
  sums = (<u32>__heap_base + 15) & ~15;
  tokens = sums + (stride << 1);
  pieces = tokens + (TOKENS << 2);
  ends = pieces + (PIECES << 2);
  whole = (ends + (PIECES << 2) + 15) & ~15;
  scales = whole + (stride << 1);
  rows = scales + (count << 2);
  vectors = (rows + count * dimension + 15) & ~15;
  reserve(0);
}
export function sumsAt(): u32 {
  return sums;
}
export function tokensAt(): u32 {
  return tokens;
}
export function piecesAt(): u32 {
  return pieces;
}
export function endsAt(): u32 {
  return ends;
}
export function scalesAt(): u32 {
  return scales;
}
export function rowsAt(): u32 {
  return rows;
}

/** Makes room for the vectors of so many tokens. */
export function reserve(count: u32): void {
  const pages = <i32>((<u64>vectors + <u64>count * stride + 0xffff) >> 16);
  if (pages > memory.size()) memory.grow(pages - memory.size());
}

export function clear(): void {
  memory.fill(sums, 0, stride << 1);
}

@inline
function two(at: u32): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(at));
}

/** Adds the pieces at hand from one to before another to the sum of their token. */
export function join(from: u32, to: u32): void {
  for (let at = from; at < to; at++) {
    const piece = load<u32>(pieces + (at << 2));
    const scale = <f64>load<f32>(scales + (piece << 2));
    const all = f64x2.splat(scale);
    const row = rows + piece * dimension;
    let place: u32 = 0;
    for (; place + 3 < dimension; place += 4) {
      const four = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(row + place)));
      addScaled(whole + (place << 3), all, f64x2.convert_low_i32x4_s(four));
      addScaled(whole + (place << 3) + 16, all, f64x2.convert_low_i32x4_s(v128.shuffle<i32>(four, four, 2, 3, 2, 3)));
    }
    for (; place < dimension; place++) {
      const sum = whole + (place << 3);
      store<f64>(sum, load<f64>(sum) + scale * <f64>load<i8>(row + place));
    }
  }
}

@inline
function addScaled(sum: u32, scale: v128, two: v128): void {
  v128.store(sum, f64x2.add(v128.load(sum), f64x2.mul(scale, two)));
}

/** Keeps the sum of pieces as the vector of a token, for which there is room; the next sum begins at 0. */
export function keep(token: u32): void {
  const vector = vectors + token * stride;
  for (let place: u32 = 0; place < stride; place += 4)
    store<f32>(vector + place, <f32>load<f64>(whole + (place << 1)));
  memory.fill(whole, 0, stride << 1);
}

/** Keeps vectors of so many tokens whose pieces are at hand, from the token of a number on; those without pieces have none. */
export function learn(first: u32, count: u32): void {
  let from: u32 = 0;
  for (let at: u32 = 0; at < count; at++) {
    const to = load<u32>(ends + (at << 2));
    if (to > from) {
      join(from, to);
      keep(first + at);
    }
    from = to;
  }
}

/** Adds the vectors of the first tokens to the sums, four at once, so that sums are fetched and stored less often. */
export function add(count: u32): void {
  let token: u32 = 0;
  for (; token + 3 < count; token += 4) {
    const at = tokens + (token << 2);
    const a = vectors + load<u32>(at) * stride;
    const b = vectors + load<u32>(at + 4) * stride;
    const c = vectors + load<u32>(at + 8) * stride;
    const d = vectors + load<u32>(at + 12) * stride;
    for (let place: u32 = 0; place < stride; place += 8) {
      const sum = sums + (place << 1);
      const four = f64x2.add(f64x2.add(f64x2.add(two(a + place), two(b + place)), two(c + place)), two(d + place));
      v128.store(sum, f64x2.add(v128.load(sum), four));
    }
  }
  for (; token < count; token++) {
    const a = vectors + load<u32>(tokens + (token << 2)) * stride;
    for (let place: u32 = 0; place < stride; place += 8) {
      const sum = sums + (place << 1);
      v128.store(sum, f64x2.add(v128.load(sum), two(a + place)));
    }
  }
}
