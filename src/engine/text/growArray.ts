/** The same numbers with room for twice as many, zeros behind them; for `atLeast` in any case. */
export function grown<T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(array: T, atLeast = 0): T {
  const Kind = array.constructor as new (length: number) => T;
  const copy = new Kind(Math.max(atLeast, array.length * 2));
  copy.set(array);
  return copy;
}
