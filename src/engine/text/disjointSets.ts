/** Disjoint sets of the numbers 0 … size - 1 (union by lowest number, path halving). The root is a set's lowest number. */
export interface DisjointSets {
  root(item: number): number;
  /** Returns whether the two were apart before. */
  unite(a: number, b: number): boolean;
}

export function createDisjointSets(size: number): DisjointSets {
  const parent = new Int32Array(size);
  for (let item = 0; item < size; item += 1) parent[item] = item;
  const root = (item: number): number => {
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  return {
    root,
    unite(a, b) {
      const first = root(a);
      const second = root(b);
      if (first === second) return false;
      if (first < second) parent[second] = first;
      else parent[first] = second;
      return true;
    },
  };
}
