import { hash32 } from '../random.ts';
import { type PartTable, placeGroups } from './placeGroups.ts';
import { placeSingles } from './placeSingles.ts';

export interface SplitInput {
  /** The principal code of each record; '' where it has none. */
  readonly codes: readonly string[];
  /** For each record the first of those it must stay with; its own number where it is free. */
  readonly groups: Int32Array;
  /** A number for what each record holds: with it, and not with the order of the file, the seed draws. */
  readonly prints: Float64Array;
  /** Adding up to 1. */
  readonly shares: readonly number[];
  readonly seed: number;
}

/** Records that stay together, or one that is free. */
export interface Unit {
  readonly members: readonly number[];
  /** Drawn with the seed; units are taken in this order where nothing else decides. */
  readonly draw: number;
  readonly print: number;
}

/**
 * Splits records so that each code has its share in every part, as near as the groups that stay together allow: first the groups, from the
 * largest on, each where its codes are missed most and where there is room for it; then the free records, which even out what
 * the groups left. Groups never cross. Of a code without groups each part gets its share, rounded up or down.
 * @returns for each record the number of its part
 */
export function splitRecords(input: SplitInput): Uint8Array {
  const { shares } = input;
  const names = [...new Set(input.codes)].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const codes = Int32Array.from(input.codes, (code) => numbers.get(code)!);
  const units = unitsOf(input);
  const counts = new Float64Array(names.length);
  for (const code of codes) counts[code]! += 1;
  const table: PartTable = {
    shares,
    codes,
    wanted: [...counts].map((count) => shares.map((share) => count * share)),
    placed: [...counts].map(() => shares.map(() => 0)),
  };
  const parts = new Uint8Array(codes.length);
  const place = ({ members }: Unit, part: number): void => {
    for (const record of members) {
      parts[record] = part;
      table.placed[codes[record]!]![part]! += 1;
    }
  };
  placeGroups(
    table,
    units.filter(({ members }) => members.length > 1),
    place,
  );
  placeSingles(
    table,
    units.filter(({ members }) => members.length === 1),
    place,
  );
  return parts;
}

/** In the order in which they are drawn. */
function unitsOf({ groups, prints, seed }: SplitInput): Unit[] {
  const members = new Map<number, number[]>();
  for (const [record, group] of groups.entries()) {
    const known = members.get(group);
    if (known) known.push(record);
    else members.set(group, [record]);
  }
  const units = [...members.values()].map((own): Unit => {
    const print = own.reduce((least, record) => Math.min(least, prints[record]!), Number.POSITIVE_INFINITY);
    return { members: own, print, draw: hash32(seed, print) };
  });
  return units.sort((a, b) => a.draw - b.draw || a.print - b.print || a.members[0]! - b.members[0]!);
}
