import { compile, instantiate } from '../text/instantiate.ts';
import { NEAREST_ROWS_MODULE } from './nearestRowsModule.ts';
import { evenRows, rowCount, toUnitLength, type VectorSet } from './vectors.ts';

/** By row: the nearest two rows of another set, by cosine distance, 1 − cos, clipped to [0, 2]. */
export interface NearestNeighbours {
  /** Distance to the nearest row; NaN where there is none. */
  readonly first: Float64Array;
  /** Distance to the second nearest row; NaN where there is none. */
  readonly second: Float64Array;
  /** The nearest row, the lower number of equally near ones; −1 where there is none. */
  readonly nearest: Int32Array;
}

/** By brute force, so exact; `others` of the same dimension. */
export function nearestNeighbours(rows: VectorSet, others: VectorSet): NearestNeighbours {
  const size = rowCount(rows);
  const found = {
    first: new Float64Array(size),
    second: new Float64Array(size),
    nearest: new Int32Array(size),
  };
  const search = createNearestSearch(toUnitLength(rows), toUnitLength(others));
  for (let row = 0; row < size; row += search.rows) search.find(row, Math.min(size, row + search.rows), found);
  return found;
}

/** Looks for the nearest others of some rows at a time. */
export interface NearestSearch {
  /** Rows it takes best at a time, and at most. */
  readonly rows: number;
  /** Writes what the rows from `from` to before `to` have. */
  find(from: number, to: number, into: NearestNeighbours): void;
}

const PROGRAM = compile(NEAREST_ROWS_MODULE);

interface Program {
  readonly ROWS: WebAssembly.Global;
  readonly OTHERS: WebAssembly.Global;
  initialise(dimension: number): void;
  clear(): void;
  compare(rows: number, others: number, first: number): void;
  rowsAt(): number;
  othersAt(): number;
  bestAt(): number;
  nextAt(): number;
  nearestAt(): number;
}

/** A search in WebAssembly; what it finds of a row hangs on that row and the others alone. @param rows, others of length 1, or 0 */
export function createNearestSearch(rows: VectorSet, others: VectorSet): NearestSearch {
  const program = instantiate<Program>(PROGRAM);
  const [most, step] = [Number(program.ROWS.value), Number(program.OTHERS.value)];
  const { dimension, values } = evenRows(rows);
  const { values: otherValues } = evenRows(others);
  program.initialise(dimension);
  const { buffer } = program.memory;
  const otherSize = rowCount(others);
  const put = (from: VectorSet['values'], first: number, end: number, at: number): void => {
    const into = new Float64Array(buffer, at, (end - first) * dimension);
    into.set(from.subarray(first * dimension, end * dimension));
  };
  return {
    rows: most,
    find(from, to, into) {
      put(values, from, to, program.rowsAt());
      program.clear();
      for (let other = 0; other < otherSize; other += step) {
        const end = Math.min(otherSize, other + step);
        put(otherValues, other, end, program.othersAt());
        program.compare(to - from, end - other, other);
      }
      const best = new Float64Array(buffer, program.bestAt(), to - from);
      const next = new Float64Array(buffer, program.nextAt(), to - from);
      into.first.set(best.map(distanceOf), from);
      into.second.set(next.map(distanceOf), from);
      into.nearest.set(new Int32Array(buffer, program.nearestAt(), to - from), from);
    },
  };
}

function distanceOf(cosine: number): number {
  return cosine === Number.NEGATIVE_INFINITY ? Number.NaN : Math.min(2, Math.max(0, 1 - cosine));
}
