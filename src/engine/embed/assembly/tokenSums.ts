// AssemblyScript, compiled by scripts/buildScanner.mjs into ../tokenSumsModule.ts: the loop of ../embedTokens.ts, in memory of its own.

/** Tokens that are added up at a time, a multiple of four. */
export const TOKENS: u32 = 4096;

let sums: u32 = 0;
let tokens: u32 = 0;
/** Vectors of the tokens, the last thing in memory, so that it grows where it is. */
let vectors: u32 = 0;
/** Bytes of a vector, a multiple of 8. */
let stride: u32 = 0;

/** @param dimension numbers of a vector, even */
export function initialise(dimension: u32): void {
  stride = dimension << 2;
  sums = (<u32>__heap_base + 15) & ~15;
  tokens = sums + (stride << 1);
  vectors = (tokens + (TOKENS << 2) + 15) & ~15;
}
export function sumsAt(): u32 {
  return sums;
}
export function tokensAt(): u32 {
  return tokens;
}
export function vectorsAt(): u32 {
  return vectors;
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
