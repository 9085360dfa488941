import type { KeptTokens, TokenArena } from './tokenArena.ts';

/** Documents with the very same tokens; those without any are left out. */
export interface Copies {
  /** One document of every kind, the first, as indexes into the list that was asked about, ascending. */
  readonly firsts: Int32Array;
  /** The kinds there is more than one of: all their indexes, ascending. */
  readonly groups: readonly (readonly number[])[];
}

/** Time: about one look at each token. Memory: some 12 bytes a document. */
export function groupCopies(arena: TokenArena, documents: ArrayLike<number>): Copies {
  const bits = Math.max(4, Math.ceil(Math.log2(documents.length * 2 + 1)));
  const slots = new Int32Array(1 << bits);
  const hashes = new Int32Array(documents.length);
  const firsts: number[] = [];
  const groups = new Map<number, number[]>();
  const mask = slots.length - 1;
  for (let index = 0; index < documents.length; index += 1) {
    const tokens = arena.tokensOf(documents[index]!);
    if (tokens.length === 0) continue;
    const hash = hashOf(tokens);
    hashes[index] = hash;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const first = slots[slot]! - 1;
      if (hashes[first] === hash && isSame(tokens, arena.tokensOf(documents[first]!))) break;
    }
    const first = slots[slot]! - 1;
    if (first === -1) {
      slots[slot] = index + 1;
      firsts.push(index);
      continue;
    }
    const group = groups.get(first);
    if (group) group.push(index);
    else groups.set(first, [first, index]);
  }
  return { firsts: Int32Array.from(firsts), groups: [...groups.values()] };
}

function hashOf(tokens: KeptTokens): number {
  let hash = tokens.length;
  for (let at = 0; at < tokens.length; at += 1) hash = (Math.imul(hash, 0x01000193) ^ tokens[at]!) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function isSame(a: KeptTokens, b: KeptTokens): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
