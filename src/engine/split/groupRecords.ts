import { createDisjointSets } from '../text/disjointSets.ts';

/**
 * Which records must stay on one side: those that are joined, those of one source, and all that are joined through others.
 * @param joined each says for each record the number of another one that belongs to it; its own where none does
 * @param sources where each record comes from, several places perhaps; none where that is not said
 * @returns for each record the first of its group
 */
export function groupRecords(joined: readonly Int32Array[], sources: readonly (readonly string[])[]): Int32Array {
  const size = joined[0]?.length ?? sources.length;
  const sets = createDisjointSets(size);
  const firstOf = new Map<string, number>();
  for (let record = 0; record < size; record += 1) {
    for (const others of joined) sets.unite(others[record]!, record);
    for (const source of sources[record]!) {
      const first = firstOf.get(source);
      if (first === undefined) firstOf.set(source, record);
      else sets.unite(first, record);
    }
  }
  return Int32Array.from({ length: size }, (_, record) => sets.root(record));
}
