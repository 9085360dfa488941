import type { DisjointSets } from './disjointSets.ts';
import type { RowOverlaps } from './rowOverlaps.ts';
import { firstOfSize, ROUNDING, type RowPairs } from './rowPairs.ts';
import type { ShingleColumns } from './shingleColumns.ts';

/** From how many holders on it pays to remember who is in the cluster already. */
const LONG_LIST = 64;

/**
 * Joins a row, which has a twin, with the clusters of rows before it. Rows must be asked about in ascending order. Each long list of
 * holders has a main cluster, the first holder's; those found in it are not looked at again by rows of this cluster.
 */
export function createClusterJoin(
  sets: DisjointSets,
  rows: ShingleColumns,
  pairs: RowPairs,
  overlaps: RowOverlaps,
  threshold: number,
): (row: number) => void {
  const { items, sizes, offsets, columns, weights, starts, holders } = rows;
  /** Holders before the row at hand that were not in the main cluster when they were looked at last, at the places of their lists. */
  const outside = new Int32Array(holders.length);
  const outsiders = new Int32Array(weights.length);
  const nexts = starts.slice();
  const clusterOf = (row: number): number => sets.root(items[row]!);

  const addAll = (column: number, low: number, row: number, isWanted: (cluster: number) => boolean): void => {
    for (let at = starts[column]!; at < starts[column + 1]!; at += 1) {
      const other = holders[at]!;
      if (other >= row) return;
      if (other >= low && isWanted(clusterOf(other))) overlaps.addTo(other, weights[column]!);
    }
  };
  /** Counts holders that are neither in the row's cluster nor in the list's main one. */
  const addOutsiders = (column: number, low: number, row: number, own: number, main: number): void => {
    const first = starts[column]!;
    let length = outsiders[column]!;
    let next = nexts[column]!;
    for (; next < starts[column + 1]! && holders[next]! < row; next += 1, length += 1) {
      outside[first + length] = holders[next]!;
    }
    nexts[column] = next;
    let kept = 0;
    for (let at = first; at < first + length; at += 1) {
      const other = outside[at]!;
      const cluster = clusterOf(other);
      if (cluster === main) continue;
      outside[first + kept] = other;
      kept += 1;
      if (cluster !== own && other >= low) overlaps.addTo(other, weights[column]!);
    }
    outsiders[column] = kept;
  };

  return (row) => {
    const size = sizes[row]!;
    const least = threshold * size * (1 - ROUNDING);
    const low = firstOfSize(sizes, least, 0, row);
    if (low === row) return;
    const own = clusterOf(row);
    const length = offsets[row + 1]! - offsets[row]!;
    overlaps.begin(row, low, row);
    let at = 0;
    for (; at < length && pairs.rests[at]! >= least; at += 1) {
      const column = columns[offsets[row]! + at]!;
      if (starts[column + 1]! - starts[column]! <= LONG_LIST) {
        addAll(column, low, row, (cluster) => cluster !== own);
        continue;
      }
      const main = clusterOf(holders[starts[column]!]!);
      addOutsiders(column, low, row, own, main);
      if (main !== own) addAll(column, low, row, (cluster) => cluster === main);
    }
    const { counts, candidates } = overlaps;
    for (let index = 0; index < overlaps.size; index += 1) {
      const other = candidates[index]!;
      const most = counts[other]! + pairs.rests[at]!;
      if (pairs.mayJoin(other, most)) pairs.note(other, counts[other]!, at);
    }
    overlaps.end();
  };
}
