// AssemblyScript, compiled by scripts/buildScanner.mjs into ../nearestRowsModule.ts: the loops of ../nearestNeighbours.ts, in memory of its own.

/** Rows of one set that are compared at a time, and rows of the other. */
export const ROWS: u32 = 1024;
export const OTHERS: u32 = 128;

let rows: u32 = 0;
let others: u32 = 0;
/** Of each row the highest product, the second highest, and the number of the row with the highest. */
let best: u32 = 0;
let next: u32 = 0;
let nearest: u32 = 0;
/** Bytes of a row, a multiple of 16. */
let stride: u32 = 0;

/** @param dimension numbers of a row, even */
export function initialise(dimension: u32): void {
  stride = dimension << 3;
  rows = <u32>heap.alloc(ROWS * stride);
  others = <u32>heap.alloc(OTHERS * stride);
  best = <u32>heap.alloc(ROWS << 3);
  next = <u32>heap.alloc(ROWS << 3);
  nearest = <u32>heap.alloc(ROWS << 2);
}
export function rowsAt(): u32 {
  return rows;
}
export function othersAt(): u32 {
  return others;
}
export function bestAt(): u32 {
  return best;
}
export function nextAt(): u32 {
  return next;
}
export function nearestAt(): u32 {
  return nearest;
}

/** Forgets what was found. */
export function clear(): void {
  for (let row: u32 = 0; row < ROWS; row++) {
    store<f64>(best + (row << 3), -Infinity);
    store<f64>(next + (row << 3), -Infinity);
    store<i32>(nearest + (row << 2), -1);
  }
}

/** The sum of both lanes: every product is added up in the same order, whichever loop it comes from. */
@inline
function total(sums: v128): f64 {
  return f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
}

@inline
function note(row: u32, other: u32, product: f64): void {
  const at = row << 3;
  const highest = load<f64>(best + at);
  if (product > highest) {
    store<f64>(next + at, highest);
    store<f64>(best + at, product);
    store<i32>(nearest + (row << 2), other);
  } else if (product > load<f64>(next + at)) store<f64>(next + at, product);
}

@inline
function add(sums: v128, a: v128, b: v128): v128 {
  return f64x2.add(sums, f64x2.mul(a, b));
}

/** Compares the first rows with the first others, of which the first has this number. */
export function compare(rowCount: u32, otherCount: u32, first: u32): void {
  for (let row: u32 = 0; row < rowCount; row += 2) {
    // Of an odd number the last row is compared with itself beside it, and noted once.
    const isPair = row + 1 < rowCount;
    const a = rows + row * stride;
    const b = isPair ? a + stride : a;
    let other: u32 = 0;
    for (; other + 3 < otherCount; other += 4) {
      const c = others + other * stride;
      const d = c + stride;
      const e = d + stride;
      const f = e + stride;
      let ac = f64x2.splat(0);
      let ad = f64x2.splat(0);
      let ae = f64x2.splat(0);
      let af = f64x2.splat(0);
      let bc = f64x2.splat(0);
      let bd = f64x2.splat(0);
      let be = f64x2.splat(0);
      let bf = f64x2.splat(0);
      for (let at: u32 = 0; at < stride; at += 16) {
        const own = v128.load(a + at);
        const own2 = v128.load(b + at);
        const c2 = v128.load(c + at);
        const d2 = v128.load(d + at);
        const e2 = v128.load(e + at);
        const f2 = v128.load(f + at);
        ac = add(ac, own, c2);
        ad = add(ad, own, d2);
        ae = add(ae, own, e2);
        af = add(af, own, f2);
        bc = add(bc, own2, c2);
        bd = add(bd, own2, d2);
        be = add(be, own2, e2);
        bf = add(bf, own2, f2);
      }
      note(row, first + other, total(ac));
      note(row, first + other + 1, total(ad));
      note(row, first + other + 2, total(ae));
      note(row, first + other + 3, total(af));
      if (!isPair) continue;
      note(row + 1, first + other, total(bc));
      note(row + 1, first + other + 1, total(bd));
      note(row + 1, first + other + 2, total(be));
      note(row + 1, first + other + 3, total(bf));
    }
    for (; other < otherCount; other++) {
      const c = others + other * stride;
      let ac = f64x2.splat(0);
      let bc = f64x2.splat(0);
      for (let at: u32 = 0; at < stride; at += 16) {
        const c2 = v128.load(c + at);
        ac = add(ac, v128.load(a + at), c2);
        bc = add(bc, v128.load(b + at), c2);
      }
      note(row, first + other, total(ac));
      if (isPair) note(row + 1, first + other, total(bc));
    }
  }
}
