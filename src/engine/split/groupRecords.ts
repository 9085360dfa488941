import { createDisjointSets } from '../text/disjointSets.ts';

/**
 * Which records must stay on one side: those of a cluster of near-duplicates, those of one source, and all that are joined through others.
 * @param clusters for each record the number of one record of its cluster, its own where it is alone
 * @param sources where each record comes from; undefined where that is not said
 * @returns for each record the first of its group
 */
export function groupRecords(clusters: Int32Array, sources: readonly (string | undefined)[]): Int32Array {
  const sets = createDisjointSets(clusters.length);
  const firstOf = new Map<string, number>();
  for (let record = 0; record < clusters.length; record += 1) {
    sets.unite(clusters[record]!, record);
    const source = sources[record];
    if (source === undefined) continue;
    const first = firstOf.get(source);
    if (first === undefined) firstOf.set(source, record);
    else sets.unite(first, record);
  }
  return clusters.map((_, record) => sets.root(record));
}
