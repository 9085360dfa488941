/** A code whose records could not be spread as asked. */
export interface UnevenCode {
  readonly code: string;
  readonly records: number;
  /** By part: records wanted, a fraction, and got. */
  readonly parts: readonly { readonly wanted: number; readonly got: number }[];
}

/** Codes of which a part has a whole record too many or too few, or none at all. In the order of the codes. */
export function unevenCodes(codes: readonly string[], parts: Uint8Array, shares: readonly number[]): UnevenCode[] {
  const got = new Map<string, number[]>();
  for (const [record, code] of codes.entries()) {
    const counts = got.get(code) ?? shares.map(() => 0);
    counts[parts[record]!]! += 1;
    got.set(code, counts);
  }
  const uneven: UnevenCode[] = [];
  for (const code of [...got.keys()].sort()) {
    const counts = got.get(code)!;
    const records = counts.reduce((sum, count) => sum + count, 0);
    const spread = counts.map((count, part) => ({ wanted: Number((records * shares[part]!).toFixed(3)), got: count }));
    const isEven = spread.every(({ wanted, got: own }) => Math.abs(own - wanted) < 1 && (own > 0 || wanted === 0));
    if (!isEven) uneven.push({ code, records, parts: spread });
  }
  return uneven;
}
