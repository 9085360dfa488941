import { hash32 } from '../../random.ts';

/** Draws that depend on the seed and on what is replaced alone: the same identifier gets the same surrogate. */
export interface Draw {
  /** A whole number from 0 to `below` − 1. `parts` say what for. */
  number(below: number, ...parts: readonly (string | number)[]): number;
  pick<Item>(list: readonly Item[], ...parts: readonly (string | number)[]): Item;
  /** Other digits, and other letters where asked for, in the places of the old ones; the rest stays. */
  disguise(value: string, options?: { readonly letters?: boolean; readonly variant?: number }): string;
}

export function createDraw(seed: number, record: string): Draw {
  const draw: Draw = {
    number: (below, ...parts) => hash32(seed, record, ...parts) % below,
    pick: (list, ...parts) => list[draw.number(list.length, ...parts)]!,
    disguise(value, { letters = false, variant = 0 } = {}) {
      const key = value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
      let place = 0;
      return value.replace(letters ? /[0-9A-Za-z]/g : /[0-9]/g, (sign) => {
        const [first, count] = /\d/.test(sign) ? ['0', 10] : [/[a-z]/.test(sign) ? 'a' : 'A', 26];
        // Never the sign itself: one of the others.
        const step = 1 + draw.number(count - 1, 'sign', key, variant, place++);
        const old = sign.charCodeAt(0) - first.charCodeAt(0);
        return String.fromCharCode(first.charCodeAt(0) + ((old + step) % count));
      });
    },
  };
  return draw;
}
