/** Lines whose records' criteria are looked for at a time. */
const LINES = 256;

/**
 * Which lines of a file are spoken for, in memory that threads share: before the first of these numbers all are; the second is the number of the last
 * line with a record, once that is known. Which thread takes a line changes nothing about its record.
 */
export type CriteriaClaims = Int32Array;

export function createClaims(): CriteriaClaims {
  const claims = new Int32Array(new SharedArrayBuffer(8));
  claims[1] = 2 ** 31 - 1;
  return claims;
}

/** @param line the last one with a record, 1-based */
export function endClaimsAt(claims: CriteriaClaims, line: number): void {
  Atomics.store(claims, 1, line);
}

/** Lines after `after`, `last` at most, that no other thread takes; undefined where none is left. */
export function takeLines(claims: CriteriaClaims): { readonly after: number; readonly last: number } | undefined {
  if (Atomics.load(claims, 0) >= Atomics.load(claims, 1)) return undefined;
  const after = Atomics.add(claims, 0, LINES);
  return after < Atomics.load(claims, 1) ? { after, last: after + LINES } : undefined;
}
