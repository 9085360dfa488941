import { nearestNeighbours } from '../../engine/scores/nearestNeighbours.ts';
import { rowCount, rowsOf, type VectorSet } from '../../engine/scores/vectors.ts';
import type { DistanceHistogram } from '../../protocol/scores.ts';

/** Real texts whose distances are the baseline: as many show its form. */
const SAMPLE = 1000;
const STEPS = 24;

/**
 * Distances of the records to the nearest real text, beside those of real texts to other real texts.
 * @param own NaN where there is none
 */
export function distanceHistogram(own: Float64Array, references: VectorSet): DistanceHistogram | undefined {
  const known = own.filter((distance) => !Number.isNaN(distance));
  if (known.length === 0) return undefined;
  const size = rowCount(references);
  const step = Math.max(2, Math.ceil(size / SAMPLE));
  const rows = Array.from({ length: size }, (_, row) => row);
  const drawn = rows.filter((row) => row % step === 0);
  const rest = rows.filter((row) => row % step !== 0);
  const real =
    rest.length === 0
      ? new Float64Array()
      : nearestNeighbours(rowsOf(references, drawn), rowsOf(references, rest)).first;
  const largest = [...known, ...real].reduce((most, each) => Math.max(most, each), 0);
  const width = niceWidth(largest / STEPS);
  const steps = Math.max(1, Math.ceil((largest + 1e-9) / width));
  return {
    width,
    own: sharesOf(known, width, steps),
    real: sharesOf(real, width, steps),
    ownCount: known.length,
    realCount: real.length,
  };
}

/** 1, 2 or 5 times a power of ten. */
function niceWidth(least: number): number {
  if (least <= 0) return 0.01;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((each) => each * power >= least) ?? 10;
  return Number((factor * power).toPrecision(1));
}

function sharesOf(distances: Float64Array, width: number, steps: number): number[] {
  const counts = new Array<number>(steps).fill(0);
  for (const distance of distances) counts[Math.min(steps - 1, Math.floor(distance / width))]! += 1;
  return counts.map((count) => (distances.length === 0 ? 0 : count / distances.length));
}
