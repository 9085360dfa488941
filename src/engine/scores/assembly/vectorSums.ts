// AssemblyScript, compiled by scripts/buildScanner.mjs into ../vectorSumsModule.ts: the loops over vectors of ../vectorSums.ts, in memory of its own.

let input: u32 = 0;
let output: u32 = 0;

/** Memory for so many bytes of input and of output. */
export function initialise(inputBytes: u32, outputBytes: u32): void {
  input = (<u32>__heap_base + 15) & ~15;
  output = (input + inputBytes + 15) & ~15;
  const pages = <i32>((<u64>output + outputBytes + 0xffff) >> 16);
  if (pages > memory.size()) memory.grow(pages - memory.size());
}
export function inputAt(): u32 {
  return input;
}
export function outputAt(): u32 {
  return output;
}

@inline
function total(sums: v128): f64 {
  return f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
}

@inline
function addSquare(sums: v128, a: v128, b: v128): v128 {
  const difference = f64x2.sub(a, b);
  return f64x2.add(sums, f64x2.mul(difference, difference));
}

/** Writes the squared distances of a row to those after it, one after the other. @param dimension even */
export function distances(row: u32, size: u32, dimension: u32): void {
  const stride = dimension << 3;
  const own = input + row * stride;
  let to = output;
  let other = row + 1;
  for (; other + 3 < size; other += 4) {
    const a = input + other * stride;
    const b = a + stride;
    const c = b + stride;
    const d = c + stride;
    let sumA = f64x2.splat(0);
    let sumB = f64x2.splat(0);
    let sumC = f64x2.splat(0);
    let sumD = f64x2.splat(0);
    for (let at: u32 = 0; at < stride; at += 16) {
      const value = v128.load(own + at);
      sumA = addSquare(sumA, value, v128.load(a + at));
      sumB = addSquare(sumB, value, v128.load(b + at));
      sumC = addSquare(sumC, value, v128.load(c + at));
      sumD = addSquare(sumD, value, v128.load(d + at));
    }
    store<f64>(to, total(sumA));
    store<f64>(to + 8, total(sumB));
    store<f64>(to + 16, total(sumC));
    store<f64>(to + 24, total(sumD));
    to += 32;
  }
  for (; other < size; other++) {
    const a = input + other * stride;
    let sum = f64x2.splat(0);
    for (let at: u32 = 0; at < stride; at += 16) sum = addSquare(sum, v128.load(own + at), v128.load(a + at));
    store<f64>(to, total(sum));
    to += 8;
  }
}

/** Writes the scalar products of a row with those from `first` to before `end`, one after the other; each is summed up in the order of the numbers. */
export function products(row: u32, first: u32, end: u32, dimension: u32): void {
  const stride = dimension << 3;
  const own = input + row * stride;
  let to = output;
  let other = first;
  for (; other + 3 < end; other += 4) {
    const a = input + other * stride;
    const b = a + stride;
    const c = b + stride;
    const d = c + stride;
    let sumA: f64 = 0;
    let sumB: f64 = 0;
    let sumC: f64 = 0;
    let sumD: f64 = 0;
    for (let at: u32 = 0; at < stride; at += 8) {
      const value = load<f64>(own + at);
      sumA += value * load<f64>(a + at);
      sumB += value * load<f64>(b + at);
      sumC += value * load<f64>(c + at);
      sumD += value * load<f64>(d + at);
    }
    store<f64>(to, sumA);
    store<f64>(to + 8, sumB);
    store<f64>(to + 16, sumC);
    store<f64>(to + 24, sumD);
    to += 32;
  }
  for (; other < end; other++) {
    const a = input + other * stride;
    let sum: f64 = 0;
    for (let at: u32 = 0; at < stride; at += 8) sum += load<f64>(own + at) * load<f64>(a + at);
    store<f64>(to, sum);
    to += 8;
  }
}

/** Adds the first row of the input to a row of the output. */
export function addRow(row: u32, dimension: u32): void {
  const stride = dimension << 3;
  const sums = output + row * stride;
  for (let at: u32 = 0; at < stride; at += 8) store<f64>(sums + at, load<f64>(sums + at) + load<f64>(input + at));
}

/** Adds products of two coordinates of each of four rows of the input to those of the output: its upper half holds. @param dimension even */
export function addMoments(dimension: u32): void {
  const stride = dimension << 3;
  const a = input;
  const b = a + stride;
  const c = b + stride;
  const d = c + stride;
  for (let row: u32 = 0; row < stride; row += 8) {
    const ownA = v128.load64_splat(a + row);
    const ownB = v128.load64_splat(b + row);
    const ownC = v128.load64_splat(c + row);
    const ownD = v128.load64_splat(d + row);
    const sums = output + row * dimension;
    for (let column = row & ~15; column < stride; column += 16) {
      let sum = v128.load(sums + column);
      sum = f64x2.add(sum, f64x2.mul(ownA, v128.load(a + column)));
      sum = f64x2.add(sum, f64x2.mul(ownB, v128.load(b + column)));
      sum = f64x2.add(sum, f64x2.mul(ownC, v128.load(c + column)));
      sum = f64x2.add(sum, f64x2.mul(ownD, v128.load(d + column)));
      v128.store(sums + column, sum);
    }
  }
}

/**
 * Takes the part of the output's matrix from row and column `from` on to H × part × H, H the reflection 1 − factor × v vᵀ.
 * The input is v, then room for as many numbers. @param size numbers of a row, even
 */
export function reflect(size: u32, from: u32, factor: f64): void {
  const stride = size << 3;
  const v = input;
  const q = input + stride;
  // Numbers are taken two by two: what stands before the first of the part counts for nothing.
  const start = (from << 3) & ~15;
  memory.fill(v, 0, from << 3);
  memory.fill(q, 0, from << 3);
  let product: f64 = 0;
  for (let row = from << 3; row < stride; row += 8) {
    const own = output + row * size;
    let sums = f64x2.splat(0);
    for (let column = start; column < stride; column += 16)
      sums = f64x2.add(sums, f64x2.mul(v128.load(own + column), v128.load(v + column)));
    const value = total(sums) * factor;
    store<f64>(q + row, value);
    product += value * load<f64>(v + row);
  }
  const half = (product * factor) / 2;
  for (let row = from << 3; row < stride; row += 8)
    store<f64>(q + row, load<f64>(q + row) - half * load<f64>(v + row));
  for (let row = from << 3; row < stride; row += 8) {
    const own = output + row * size;
    const ownV = v128.load64_splat(v + row);
    const ownQ = v128.load64_splat(q + row);
    for (let column = start; column < stride; column += 16) {
      const change = f64x2.add(f64x2.mul(ownV, v128.load(q + column)), f64x2.mul(ownQ, v128.load(v + column)));
      v128.store(own + column, f64x2.sub(v128.load(own + column), change));
    }
  }
}
