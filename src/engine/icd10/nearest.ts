import type { CatalogueEntry } from './catalogue.ts';
import type { CodeTable } from './codeTable.ts';

/** Characters that are taken for each other when a code is typed or scanned. */
const LOOKALIKES = new Set(['O0', 'I1', 'L1', 'S5', 'B8', 'Z2', 'G6']);

/**
 * Billable codes closest to a code, best first: itself, what stands below it when it is a heading, else the codes of
 * the same category (or of categories one typing error away), those it continues first, then by edit distance.
 *
 * @param code as `normaliseCode` spells it
 */
export function nearestCodes(table: CodeTable, code: string, limit: number): CatalogueEntry[] {
  const entry = table.find(code);
  const below = entry ? billableBelow(table, entry) : [];
  if (below.length > 0) return below.slice(0, limit);
  const key = bare(code);
  return categoriesNear(table, key)
    .flatMap(({ stem, distance }) =>
      [...table.startingWith(stem)]
        .filter((candidate) => candidate.billable)
        .map((candidate) => ({ candidate, rank: rankOf(key, bare(candidate.code), distance) })),
    )
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Billable items at or below an item, in order. */
export function billableBelow(table: CodeTable, entry: CatalogueEntry): CatalogueEntry[] {
  const below = table.children(entry.code).flatMap((child) => billableBelow(table, child));
  return entry.billable ? [entry, ...below] : below;
}

/** The category itself where there is one; else those one typing error away, another letter at the front counting more. */
function categoriesNear(table: CodeTable, key: string): readonly { stem: string; distance: number }[] {
  const own = key.slice(0, 3);
  const stems = table.stems();
  if (stems.includes(own)) return [{ stem: own, distance: 0 }];
  return stems
    .map((stem) => ({ stem, distance: editDistance(own, stem) }))
    .filter(({ distance }) => distance <= 1)
    .map(({ stem, distance }) => ({ stem, distance: own[0] === stem[0] ? distance : distance + 0.5 }));
}

/** Smaller is nearer: longest beginning of the key, category's distance, edit distance, shared beginning, step there. */
function rankOf(key: string, other: string, categoryDistance: number): readonly number[] {
  const continued = key.startsWith(other) ? -other.length : 0;
  let shared = 0;
  while (shared < key.length && key[shared] === other[shared]) shared++;
  return [continued, categoryDistance, editDistance(key, other), -shared, stepBetween(key[shared], other[shared])];
}

/** Neighbouring digits often mean neighbouring conditions; letters have no such order. */
function stepBetween(a = '', b = ''): number {
  const digits = [a, b].filter((character) => /^\d$/.test(character)).length;
  return digits === 2 ? Math.abs(Number(a) - Number(b)) : digits === 1 ? 10 : 0;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** Optimal string alignment (Damerau–Levenshtein without repeated edits); a lookalike counts half. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [from, to] = [a[i - 1]!, b[j - 1]!];
      const swapped = i > 1 && j > 1 && from === b[j - 2] && a[i - 2] === to;
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + substitutionCost(from, to),
        swapped ? beforeLast[j - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

function substitutionCost(from: string, to: string): number {
  if (from === to) return 0;
  return LOOKALIKES.has(from + to) || LOOKALIKES.has(to + from) ? 0.5 : 1;
}

function bare(code: string): string {
  return code.replaceAll('.', '');
}
