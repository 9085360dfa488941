/** Rows of numbers, one after the other. */
export interface VectorSet {
  readonly dimension: number;
  readonly values: Float32Array | Float64Array;
}

export function rowCount({ dimension, values }: VectorSet): number {
  return values.length / dimension;
}

/** The rows with these numbers. */
export function rowsOf(set: VectorSet, rows: readonly number[]): VectorSet {
  const { dimension } = set;
  const values = new Float64Array(rows.length * dimension);
  for (const [at, row] of rows.entries())
    values.set(set.values.subarray(row * dimension, (row + 1) * dimension), at * dimension);
  return { dimension, values };
}

/** The same rows; those of an odd dimension get a 0 at their end, where two numbers are taken at once. */
export function evenRows(set: VectorSet): VectorSet {
  const { dimension } = set;
  if (dimension % 2 === 0) return set;
  const size = rowCount(set);
  const values = new Float64Array(size * (dimension + 1));
  for (let row = 0; row < size; row += 1)
    values.set(set.values.subarray(row * dimension, (row + 1) * dimension), row * (dimension + 1));
  return { dimension: dimension + 1, values };
}

/** Whether a row is all zeros, as that of a text without a word the model knows: it is nowhere, so near to nothing. */
export function isZeroRow({ dimension, values }: VectorSet, row: number): boolean {
  const end = (row + 1) * dimension;
  for (let at = row * dimension; at < end; at += 1) if (values[at] !== 0) return false;
  return true;
}

/** The rows at length 1; rows of zeros stay as they are. */
export function toUnitLength({ dimension, values }: VectorSet): VectorSet {
  const unit = new Float64Array(values);
  for (let start = 0; start < unit.length; start += dimension) {
    let sum = 0;
    for (let at = start; at < start + dimension; at += 1) sum += unit[at]! * unit[at]!;
    if (sum === 0) continue;
    const length = Math.sqrt(sum);
    for (let at = start; at < start + dimension; at += 1) unit[at]! /= length;
  }
  return { dimension, values: unit };
}
