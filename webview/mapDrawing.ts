import type { SimilarityMap } from '../src/protocol/scores.ts';

/** Colours that people with colour blindness tell apart (Okabe and Ito, 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];
const MARGIN = 14;

/** How a code is drawn: colours come round with another form each time. */
export interface Look {
  readonly colour: string;
  readonly form: number;
}

export function lookOf(code: number): Look {
  return { colour: COLOURS[code % COLOURS.length]!, form: Math.floor(code / COLOURS.length) % 3 };
}

export function drawMark(
  context: CanvasRenderingContext2D,
  { colour, form }: Look,
  x: number,
  y: number,
  size: number,
): void {
  context.fillStyle = colour;
  context.beginPath();
  if (form === 0) context.arc(x, y, size, 0, 2 * Math.PI);
  else if (form === 1) context.rect(x - size, y - size, 2 * size, 2 * size);
  else {
    context.moveTo(x, y - size * 1.3);
    context.lineTo(x + size * 1.2, y + size);
    context.lineTo(x - size * 1.2, y + size);
  }
  context.fill();
}

/** Where a record stands on the canvas, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

export function placeOf({ x, y }: SimilarityMap, at: number, { width, height }: Frame): readonly [number, number] {
  return [MARGIN + ((x[at]! + 1) / 2) * (width - 2 * MARGIN), MARGIN + ((1 - y[at]!) / 2) * (height - 2 * MARGIN)];
}

export interface Shown {
  /** Codes that are hidden. */
  readonly hidden: ReadonlySet<number>;
  readonly selected: ReadonlySet<number>;
  /** The record the keyboard is at. */
  readonly cursor?: number;
  /** What is being drawn around records, in CSS pixels. */
  readonly brush?: readonly [number, number, number, number];
}

/** Draws the map anew, in the theme's colours. */
export function drawMap(canvas: HTMLCanvasElement, map: SimilarityMap, shown: Shown): void {
  const frame = { width: canvas.clientWidth, height: canvas.clientHeight };
  const scale = window.devicePixelRatio;
  canvas.width = frame.width * scale;
  canvas.height = frame.height * scale;
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  const foreground = getComputedStyle(document.body).getPropertyValue('--vscode-foreground');
  const size = map.x.length > 5000 ? 1.6 : map.x.length > 500 ? 2.6 : 4;
  context.strokeStyle = foreground;
  context.globalAlpha = 0.5;
  context.beginPath();
  for (const [a, b] of map.twins) {
    if (shown.hidden.has(map.codes[a]!) || shown.hidden.has(map.codes[b]!)) continue;
    context.moveTo(...placeOf(map, a, frame));
    context.lineTo(...placeOf(map, b, frame));
  }
  context.stroke();
  const isSome = shown.selected.size > 0;
  for (const at of map.x.keys()) {
    if (shown.hidden.has(map.codes[at]!)) continue;
    context.globalAlpha = !isSome || shown.selected.has(at) ? 0.85 : 0.2;
    drawMark(context, lookOf(map.codes[at]!), ...placeOf(map, at, frame), size);
  }
  context.globalAlpha = 1;
  if (shown.cursor !== undefined) {
    context.lineWidth = 2;
    context.beginPath();
    context.arc(...placeOf(map, shown.cursor, frame), size + 5, 0, 2 * Math.PI);
    context.stroke();
  }
  if (shown.brush) {
    const [x, y, toX, toY] = shown.brush;
    context.setLineDash([4, 3]);
    context.strokeRect(x, y, toX - x, toY - y);
  }
}
