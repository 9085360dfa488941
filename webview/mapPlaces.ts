import type { SimilarityMap } from '../src/protocol/scores.ts';

const MARGIN = 14;

/** In CSS pixels. */
export type Place = readonly [x: number, y: number];

/** Where the records stand on a canvas, in CSS pixels. */
export interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export function placesOn(map: SimilarityMap, width: number, height: number): Places {
  return {
    x: Float32Array.from(map.x, (x) => MARGIN + ((x + 1) / 2) * (width - 2 * MARGIN)),
    y: Float32Array.from(map.y, (y) => MARGIN + ((1 - y) / 2) * (height - 2 * MARGIN)),
  };
}

/** The record nearest to a place among those that are let through. */
export function nearestTo({ x, y }: Places, [toX, toY]: Place, passes: (at: number) => boolean): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < x.length; at += 1) {
    const distance = (x[at]! - toX) ** 2 + (y[at]! - toY) ** 2;
    if (distance < least && passes(at)) [best, least] = [at, distance];
  }
  return best;
}

/** The records in a rectangle between two corners. */
export function placesWithin({ x, y }: Places, a: Place, b: Place, passes: (at: number) => boolean): number[] {
  const [left, right] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
  const [top, bottom] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
  const found: number[] = [];
  for (let at = 0; at < x.length; at += 1) {
    const isWithin = x[at]! >= left && x[at]! <= right && y[at]! >= top && y[at]! <= bottom;
    if (isWithin && passes(at)) found.push(at);
  }
  return found;
}

/** Whether a record lies where an arrow key points to, seen from a place. */
export function isAhead(key: string, { x, y }: Places, at: number, [fromX, fromY]: Place): boolean {
  const [across, down] = [x[at]! - fromX, y[at]! - fromY];
  if (key === 'ArrowRight') return across > 0 && across >= Math.abs(down);
  if (key === 'ArrowLeft') return across < 0 && -across >= Math.abs(down);
  if (key === 'ArrowDown') return down > 0 && down >= Math.abs(across);
  return down < 0 && -down >= Math.abs(across);
}
