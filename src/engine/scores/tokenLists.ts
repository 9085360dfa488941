/** The token numbers of many texts, one after the other; equal numbers are equal tokens. */
export interface TokenLists {
  readonly ids: Int32Array;
  /** Where each text begins, and one more: where the last one ends. */
  readonly starts: Uint32Array;
}

/** The same, of lists that stand each for itself. */
export function joinLists(lists: readonly ArrayLike<number>[]): TokenLists {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = starts[at]! + list.length;
  const ids = new Int32Array(starts[lists.length]!);
  for (const [at, list] of lists.entries()) ids.set(list, starts[at]!);
  return { ids, starts };
}

export function listCount({ starts }: TokenLists): number {
  return starts.length - 1;
}

export function listAt({ ids, starts }: TokenLists, at: number): Int32Array {
  return ids.subarray(starts[at]!, starts[at + 1]!);
}

/** The lists with these numbers, in that order. */
export function selectLists(lists: TokenLists, rows: ArrayLike<number>): TokenLists {
  return joinLists(Array.from(rows, (row) => listAt(lists, row)));
}
