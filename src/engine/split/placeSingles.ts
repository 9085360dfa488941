import type { PartTable } from './placeGroups.ts';
import type { Unit } from './splitRecords.ts';

/** Enough for both margins to agree to far less than a record. */
const FITTING_ROUNDS = 40;
/** Records, times its share, that a part takes of every code at least, so that one that lacks records can have those others have enough of. */
const HARDLY_WANTED = 1e-3;
/** Records a part lacks at least: free records that no part lacks must still go somewhere. */
const ALMOST_NOTHING = 1e-6;

/**
 * Places free records so that codes and parts both come out as wanted: the fractions are fitted to both margins (iterative proportional
 * fitting, Deming and Stephan 1940), then rounded up or down, what is left over going where most is missing.
 * @param units of one record each, in the order they are taken
 */
export function placeSingles(
  table: PartTable,
  units: readonly Unit[],
  place: (unit: Unit, part: number) => void,
): void {
  const byCode = table.wanted.map((): Unit[] => []);
  for (const unit of units) byCode[table.codes[unit.members[0]!]!]!.push(unit);
  const counts = byCode.map((own) => own.length);
  const fractions = fitted(table, counts);
  const missing = table.shares.map(() => 0);
  for (const [code, own] of byCode.entries()) {
    const wanted = rounded(fractions[code]!, counts[code]!, missing);
    let next = 0;
    for (const [part, count] of wanted.entries()) {
      for (const unit of own.slice(next, next + count)) place(unit, part);
      next += count;
    }
  }
}

/** By code and part: what is still wanted, so that codes add up to their free records and parts to what they lack. */
function fitted({ wanted, placed, shares }: PartTable, counts: readonly number[]): number[][] {
  const table = wanted.map((row, code) =>
    row.map((want, part) => Math.max(shares[part]! * HARDLY_WANTED, want - placed[code]![part]!)),
  );
  const lacking = shares.map((_, part) =>
    Math.max(
      ALMOST_NOTHING,
      wanted.reduce((sum, row, code) => sum + row[part]! - placed[code]![part]!, 0),
    ),
  );
  const scale = total(counts) / total(lacking);
  for (let round = 0; round < FITTING_ROUNDS; round += 1) {
    for (const part of shares.keys()) {
      const sum = table.reduce((whole, row) => whole + row[part]!, 0);
      if (sum > 0) for (const row of table) row[part]! *= (lacking[part]! * scale) / sum;
    }
    for (const [code, row] of table.entries()) {
      const sum = total(row);
      if (sum > 0) for (const part of row.keys()) row[part]! *= counts[code]! / sum;
    }
  }
  return table;
}

/** Whole numbers that add up to `count`, each the fraction rounded up or down; carries on what parts miss from code to code. */
function rounded(fractions: readonly number[], count: number, missing: number[]): number[] {
  const whole = fractions.map((fraction) => Math.floor(fraction + 1e-9));
  const rests = fractions.map((fraction, part) => Math.max(0, fraction - whole[part]!));
  for (const [part, rest] of rests.entries()) missing[part]! += rest;
  const open = new Set([...rests.keys()].filter((part) => rests[part]! > 1e-9));
  for (let left = count - total(whole); left > 0; left -= 1) {
    const candidates = open.size > 0 ? [...open] : [...fractions.keys()].filter((part) => fractions[part]! > 0);
    const part = candidates.reduce((found, other) => (missing[other]! > missing[found]! ? other : found));
    whole[part]! += 1;
    missing[part]! -= 1;
    open.delete(part);
  }
  return whole;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
