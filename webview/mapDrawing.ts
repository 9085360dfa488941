import type { SimilarityMap } from '../src/protocol/scores.ts';
import type { MapLegend } from './mapLegend.ts';
import { createMarkLayer } from './mapMarks.ts';
import type { Place, Places } from './mapPlaces.ts';

export interface Shown {
  readonly selected: ReadonlySet<number>;
  /** The record the keyboard is at. */
  readonly cursor?: number | undefined;
  /** Corners of what is being drawn around records. */
  readonly brush?: readonly [Place, Place] | undefined;
}

/** Draws a map again and again; its marks anew only when they have changed. */
export interface MapDrawing {
  draw(shown: Shown): void;
  /** The marks are others now: selected, hidden, of another size or theme. */
  forget(): void;
}

export function createDrawing(
  canvas: HTMLCanvasElement,
  map: SimilarityMap,
  legend: MapLegend,
  places: () => Places,
): MapDrawing {
  const marks = document.createElement('canvas');
  let isDrawn = false;
  return {
    draw(shown) {
      const scale = window.devicePixelRatio;
      const at = places();
      if (!isDrawn) {
        for (const each of [canvas, marks]) {
          each.width = canvas.clientWidth * scale;
          each.height = canvas.clientHeight * scale;
        }
        drawMarks(marks.getContext('2d')!, map, legend, at, shown, scale);
        isDrawn = true;
      }
      const context = canvas.getContext('2d')!;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      if (marks.width > 0 && marks.height > 0) context.drawImage(marks, 0, 0);
      context.scale(scale, scale);
      drawPointers(context, at, shown, sizeOf(map));
    },
    forget() {
      isDrawn = false;
    },
  };
}

function sizeOf({ x }: SimilarityMap): number {
  return x.length > 5000 ? 1.6 : x.length > 500 ? 2.6 : 4;
}

/** In the theme's colours: that of words for the lines. */
function foreground(): string {
  return getComputedStyle(document.body).getPropertyValue('--vscode-foreground');
}

function drawMarks(
  context: CanvasRenderingContext2D,
  map: SimilarityMap,
  { isShown, lookOf }: MapLegend,
  { x, y }: Places,
  { selected }: Shown,
  scale: number,
): void {
  context.scale(scale, scale);
  context.strokeStyle = foreground();
  context.globalAlpha = 0.5;
  context.beginPath();
  for (const [a, b] of map.twins) {
    if (!isShown(map.codes[a]!) || !isShown(map.codes[b]!)) continue;
    context.moveTo(x[a]!, y[a]!);
    context.lineTo(x[b]!, y[b]!);
  }
  context.stroke();
  const { width, height } = context.canvas;
  if (width === 0 || height === 0) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  const layer = createMarkLayer(width, height, sizeOf(map) * scale, lookOf);
  const setAll = (opacity: number, passes: (at: number) => boolean): void => {
    for (let at = 0; at < x.length; at += 1)
      if (isShown(map.codes[at]!) && passes(at)) layer.set(map.codes[at]!, x[at]! * scale, y[at]! * scale, opacity);
  };
  const isChosen = (at: number): boolean => selected.size === 0 || selected.has(at);
  // What is selected stands over the rest.
  setAll(0.2, (at) => !isChosen(at));
  setAll(0.85, isChosen);
  context.drawImage(layer.picture(), 0, 0);
}

function drawPointers(
  context: CanvasRenderingContext2D,
  { x, y }: Places,
  { cursor, brush }: Shown,
  size: number,
): void {
  context.strokeStyle = foreground();
  if (cursor !== undefined) {
    context.lineWidth = 2;
    context.beginPath();
    context.arc(x[cursor]!, y[cursor]!, size + 5, 0, 2 * Math.PI);
    context.stroke();
  }
  if (!brush) return;
  const [[fromX, fromY], [toX, toY]] = brush;
  context.setLineDash([4, 3]);
  context.strokeRect(fromX, fromY, toX - fromX, toY - fromY);
  context.setLineDash([]);
}
