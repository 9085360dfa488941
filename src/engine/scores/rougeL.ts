/**
 * ROUGE-L (Lin 2004) of a text against another: F1 of the longest common subsequence of their tokens; 0 where one is empty.
 */
export function rougeL(text: Int32Array, other: Int32Array): number {
  const common = longestCommonSubsequence(text, other);
  return common === 0 ? 0 : (2 * common) / (text.length + other.length);
}

/** Its length, by the bit-parallel algorithm of Hyyrö (2004): 32 places of the first list at once. */
export function longestCommonSubsequence(a: Int32Array, b: Int32Array): number {
  const words = (a.length + 31) >>> 5;
  const places = new Map<number, Uint32Array>();
  for (let at = 0; at < a.length; at += 1) {
    let bits = places.get(a[at]!);
    if (!bits) {
      bits = new Uint32Array(words);
      places.set(a[at]!, bits);
    }
    bits[at >>> 5]! |= 1 << (at & 31);
  }
  const rest = new Uint32Array(words).fill(0xffffffff);
  for (const token of b) {
    const bits = places.get(token);
    if (!bits) continue;
    let carry = 0;
    for (let word = 0; word < words; word += 1) {
      const before = rest[word]!;
      const matches = before & bits[word]!;
      const sum = before + (matches >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      rest[word] = sum | (before & ~matches);
    }
  }
  let length = 0;
  for (let at = 0; at < a.length; at += 1) if ((rest[at >>> 5]! & (1 << (at & 31))) === 0) length += 1;
  return length;
}
