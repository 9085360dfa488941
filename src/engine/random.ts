/**
 * A 32-bit hash of a sequence of strings and numbers, for seeds: parts are kept apart (`'ab','c'` is not `'a','bc'`)
 * and strings are told from numbers. MurmurHash3 x86_32 (Appleby, 2011) over UTF-16 units, one block a unit.
 * Not for identity: use `sha256` where two things must never share a value.
 */
export function hash32(...parts: (string | number)[]): number {
  let hash = 0x9747b28c;
  let units = 0;
  const add = (block: number): void => {
    let k = Math.imul(block, 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    hash ^= Math.imul(k, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
    units++;
  };
  for (const part of parts) {
    const text = String(part);
    add(typeof part === 'number' ? 0x20000 : 0x10000);
    for (let index = 0; index < text.length; index++) add(text.charCodeAt(index));
  }
  hash ^= units;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A seeded generator of numbers in [0, 1): sfc32 (Doty-Humphrey, PractRand), its first outputs discarded so that
 * neighbouring seeds do not run alike. Same seed, same sequence, on every machine.
 */
export function createRandom(seed: number): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** A shuffled copy (Fisher-Yates); the argument is left as it is. */
export function shuffle<T>(array: readonly T[], random: () => number): T[] {
  const copy = array.slice();
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = copy[last] as T;
    copy[last] = copy[other] as T;
    copy[other] = kept;
  }
  return copy;
}
