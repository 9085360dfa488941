import type { Unit } from './splitRecords.ts';

/** How many records of each code each part should have, and has so far. */
export interface PartTable {
  readonly shares: readonly number[];
  /** The number of each record's code. */
  readonly codes: Int32Array;
  /** By code, then by part; fractions. */
  readonly wanted: readonly (readonly number[])[];
  readonly placed: readonly number[][];
}

/**
 * Places groups from the largest on. A part is filled beyond its share of the grouped records only when no part has room for the group: so it
 * is never filled by more than one group too many.
 * @param units in the order in which equals are taken
 */
export function placeGroups(table: PartTable, units: readonly Unit[], place: (unit: Unit, part: number) => void): void {
  const grouped = units.reduce((sum, { members }) => sum + members.length, 0);
  const room = table.shares.map((share) => share * grouped);
  const parts = [...table.shares.keys()].filter((part) => table.shares[part]! > 0);
  // Array.prototype.sort is stable.
  for (const unit of units.slice().sort((a, b) => b.members.length - a.members.length)) {
    const size = unit.members.length;
    const fitting = parts.filter((part) => room[part]! >= size - 1e-9);
    const part = fitting.length > 0 ? best(fitting, gainsOf(table, unit)) : best(parts, room);
    place(unit, part);
    room[part]! -= size;
  }
}

/** How much the codes of a group are missed in each part, in shares of what the part should have of them. */
function gainsOf({ codes, wanted, placed, shares }: PartTable, { members }: Unit): number[] {
  const counts = new Map<number, number>();
  for (const record of members) counts.set(codes[record]!, (counts.get(codes[record]!) ?? 0) + 1);
  return shares.map((share, part) => {
    if (share === 0) return Number.NEGATIVE_INFINITY;
    let gain = 0;
    for (const [code, count] of counts) {
      const want = wanted[code]![part]!;
      gain += (count * (want - placed[code]![part]! - count)) / want;
    }
    return gain;
  });
}

/** Of equals the first. */
function best(parts: readonly number[], values: readonly number[]): number {
  return parts.reduce((found, part) => (values[part]! > values[found]! ? part : found));
}
