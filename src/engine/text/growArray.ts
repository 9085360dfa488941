/** The same numbers with room for twice as many, zeros behind them; for `atLeast` in any case. */
export function grown(array: Int32Array<ArrayBuffer>, atLeast = 0): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(atLeast, array.length * 2));
  copy.set(array);
  return copy;
}
