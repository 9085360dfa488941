import { type Measure, type Measures, meanOf, NO_KNOWN_WORD, shareOf } from './metrics.ts';
import type { NearestNeighbours } from './nearestNeighbours.ts';

/** A record nearer than this to a reference is a near-copy. */
export const NEAR_COPY = 0.05;

const NO_REFERENCES = 'it takes references';
const NO_PLACES = `${NO_KNOWN_WORD}, or no reference has`;

/** By text 1 where it is a near-copy; NaN where there is no distance. */
export function isNearCopy(distances: Float64Array): Float64Array {
  return distances.map((distance) => (distance < NEAR_COPY ? 1 : Number.isNaN(distance) ? distance : 0));
}

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
    nearCopyRate: shareOf(known.filter((row) => first[row]! < NEAR_COPY).length, n),
    nndMean: meanOf(first, known, NO_REFERENCES),
    nndMin: smallestDistance(first, known),
    nndr: meanOf(ratios, known, 'there is only one reference'),
  };
}

/** The smallest distance of some texts. @param distances by text; NaN where it is not defined */
export function smallestDistance(distances: Float64Array, rows: readonly number[]): Measure {
  let least = Number.POSITIVE_INFINITY;
  let n = 0;
  for (const row of rows) {
    if (Number.isNaN(distances[row]!)) continue;
    least = Math.min(least, distances[row]!);
    n += 1;
  }
  return n === 0 ? { n, undefined: NO_PLACES } : { value: least, n };
}

/** 0 ÷ 0, two references as near as can be, is 1: none of them stands out. */
export function ratioOf(first: number, second: number): number {
  return second === 0 ? 1 : first / second;
}

/** By record, how often it is nearer to a reference than to a real text that the generator never saw, of as many of both. */
export interface Nearer {
  /** From 0 to 1, ties halved; NaN where it is not defined. */
  readonly shares: Float64Array;
  /** Texts of either side. */
  readonly size: number;
}

/** @param references, holdout distances to as many of either, draw by draw */
export function nearerShares(
  references: readonly Float64Array[],
  holdout: readonly Float64Array[],
  size: number,
): Nearer {
  const shares = references[0]!.map((_, row) => {
    let sum = 0;
    for (const [draw, distances] of references.entries()) {
      const difference = distances[row]! - holdout[draw]![row]!;
      sum += difference < 0 ? 1 : difference === 0 ? 0.5 : difference > 0 ? 0 : Number.NaN;
    }
    return sum / references.length;
  });
  return { shares, size };
}

/** Share of records nearer to the references than to a hold-out the generator never saw. */
export function holdoutMeasure(hasReferences: boolean, nearer: Nearer | undefined, rows: readonly number[]): Measure {
  if (!hasReferences) return { n: 0, undefined: NO_REFERENCES };
  if (!nearer) return { n: 0, undefined: 'it takes a hold-out that the generator never saw' };
  const measure = meanOf(nearer.shares, rows, NO_PLACES);
  if (!('value' in measure)) return measure;
  // Which of few real texts came to which side sways all records at once: each is as near as others to a share of them.
  return { ...measure, error: Math.hypot(measure.error ?? 0, 0.5 / Math.sqrt(nearer.size)) };
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
