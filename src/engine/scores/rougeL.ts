/** ROUGE-L of texts against one text after the other. */
export interface RougeMeter {
  /** Sets what texts are held against from now on. */
  against(other: Int32Array): void;
  /** ROUGE-L (Lin 2004): F1 of the longest common subsequence of both token lists; 0 where one is empty. */
  rougeL(text: Int32Array): number;
  /** The length of that subsequence. */
  common(text: Int32Array): number;
}

/** Places in a number: with one bit more for what is carried, sums stay small integers. */
const BITS = 30;
const ALL = 2 ** BITS - 1;

/**
 * The bit-parallel algorithm of Hyyrö (2004): 30 places of the other text at once. What is known of the other text is worked out once; the
 * memory grows with the largest token number, and with the distinct tokens of the other text times its length.
 */
export function createRougeMeter(): RougeMeter {
  /** By token, 1 + where its places in the other text begin; 0 where it does not stand there. */
  let starts = new Int32Array(1 << 12);
  let places = new Int32Array(1 << 12);
  let rest = new Int32Array(0);
  let other: Int32Array = new Int32Array(0);
  let words = 0;

  const reserve = (largest: number, sizeOfPlaces: number): void => {
    if (largest >= starts.length) {
      const larger = new Int32Array(2 ** Math.ceil(Math.log2(largest + 1)));
      larger.set(starts);
      starts = larger;
    }
    if (sizeOfPlaces > places.length) places = new Int32Array(2 * sizeOfPlaces);
  };

  const common = (text: Int32Array): number => {
    rest.fill(ALL);
    for (let at = 0; at < text.length; at += 1) {
      const token = text[at]!;
      const start = token < starts.length ? starts[token]! - 1 : -1;
      if (start < 0) continue;
      let carry = 0;
      for (let word = 0; word < words; word += 1) {
        const before = rest[word]!;
        const matches = before & places[start + word]!;
        const sum = before + matches + carry;
        carry = sum >>> BITS;
        rest[word] = (sum & ALL) | (before & ~matches);
      }
    }
    let length = 0;
    for (let at = 0; at < other.length; at += 1)
      if ((rest[Math.floor(at / BITS)]! & (1 << (at % BITS))) === 0) length += 1;
    return length;
  };

  return {
    against(next) {
      for (let at = 0; at < other.length; at += 1) starts[other[at]!] = 0;
      other = next;
      words = Math.ceil(next.length / BITS);
      rest = new Int32Array(words);
      const distinct = new Set(next);
      let largest = 0;
      for (const token of distinct) if (token > largest) largest = token;
      reserve(largest, distinct.size * words);
      let used = 0;
      for (let at = 0; at < next.length; at += 1) {
        const token = next[at]!;
        if (starts[token] === 0) {
          starts[token] = 1 + used;
          places.fill(0, used, used + words);
          used += words;
        }
        places[starts[token]! - 1 + Math.floor(at / BITS)]! |= 1 << (at % BITS);
      }
    },
    common,
    rougeL(text) {
      const length = common(text);
      return length === 0 ? 0 : (2 * length) / (text.length + other.length);
    },
  };
}
