import { type Measure, type Measures, meanOf, NO_KNOWN_WORD } from './metrics.ts';
import type { NearestNeighbours } from './nearestNeighbours.ts';

/** A record nearer than this to a reference is a near-copy. */
export const NEAR_COPY = 0.05;

const NO_REFERENCES = 'it takes references';
const NO_PLACES = `${NO_KNOWN_WORD}, or no reference has`;

/** Distances to the nearest references, of the records among `rows` for which they are defined. */
export function distanceMeasures(neighbours: NearestNeighbours | undefined, rows: readonly number[]): Measures {
  if (!neighbours) {
    const none: Measure = { n: 0, undefined: NO_REFERENCES };
    return { nearCopyRate: none, nndMean: none, nndMin: none, nndr: none };
  }
  const { first, second } = neighbours;
  const known = rows.filter((row) => !Number.isNaN(first[row]!));
  const n = known.length;
  if (n === 0) {
    const none: Measure = { n, undefined: NO_PLACES };
    return { nearCopyRate: none, nndMean: none, nndMin: none, nndr: none };
  }
  const ratios = first.map((distance, row) => ratioOf(distance, second[row]!));
  return {
    nearCopyRate: { value: known.filter((row) => first[row]! < NEAR_COPY).length / n, n },
    nndMean: meanOf(first, known, NO_REFERENCES),
    nndMin: { value: known.reduce((least, row) => Math.min(least, first[row]!), 2), n },
    nndr: meanOf(ratios, known, 'there is only one reference'),
  };
}

/** 0 ÷ 0, two references as near as can be, is 1: none of them stands out. */
function ratioOf(first: number, second: number): number {
  return second === 0 ? 1 : first / second;
}

/** Share of records nearer to the references than to a hold-out the generator never saw, ties halved. */
export function holdoutMeasure(
  references: NearestNeighbours | undefined,
  holdout: NearestNeighbours | undefined,
  rows: readonly number[],
): Measure {
  if (!references) return { n: 0, undefined: NO_REFERENCES };
  if (!holdout) return { n: 0, undefined: 'it takes a hold-out that the generator never saw' };
  let sum = 0;
  let n = 0;
  for (const row of rows) {
    const difference = references.first[row]! - holdout.first[row]!;
    if (Number.isNaN(difference)) continue;
    sum += difference < 0 ? 1 : difference === 0 ? 0.5 : 0;
    n += 1;
  }
  return n === 0 ? { n, undefined: NO_PLACES } : { value: sum / n, n };
}

/** Identifiers of the records, counted by their form, and those that the references hold as well. */
export function identifierMeasures(
  identifiers: readonly (readonly string[])[],
  rows: readonly number[],
  inReferences: ReadonlySet<string> | undefined,
): Measures {
  const distinct = new Set(rows.flatMap((row) => identifiers[row]!));
  const n = rows.length;
  if (n === 0) {
    const none: Measure = { n, undefined: 'there is no record' };
    return { identifiers: none, recordsWithIdentifiers: none, leakedIdentifiers: none };
  }
  return {
    identifiers: { value: distinct.size, n },
    recordsWithIdentifiers: { value: rows.filter((row) => identifiers[row]!.length > 0).length, n },
    leakedIdentifiers: inReferences
      ? { value: [...distinct].filter((identifier) => inReferences.has(identifier)).length, n }
      : { n: 0, undefined: NO_REFERENCES },
  };
}
