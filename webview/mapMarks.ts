/** Colours that people with colour blindness tell apart (Okabe and Ito, 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];

/** How a code is drawn. */
export interface Look {
  readonly colour: string;
  readonly form: 'disc' | 'square' | 'triangle' | 'ring';
}

/** Looks that can be told apart: colours come round with another form each time. */
export const LOOKS: readonly Look[] = (['disc', 'square', 'triangle'] as const).flatMap((form) =>
  COLOURS.map((colour) => ({ colour, form })),
);

/** Codes beyond those. */
export const OTHER: Look = { colour: '#8a8a8a', form: 'ring' };

export function drawMark(
  context: CanvasRenderingContext2D,
  { colour, form }: Look,
  x: number,
  y: number,
  size: number,
): void {
  context.fillStyle = colour;
  context.beginPath();
  if (form === 'disc' || form === 'ring') context.arc(x, y, size, 0, 2 * Math.PI);
  else if (form === 'square') context.rect(x - size, y - size, 2 * size, 2 * size);
  else {
    context.moveTo(x, y - size * 1.3);
    context.lineTo(x + size * 1.2, y + size);
    context.lineTo(x - size * 1.2, y + size);
  }
  if (form === 'ring') context.arc(x, y, 0.5 * size, 0, 2 * Math.PI, true);
  context.fill();
}

/** A picture that marks are set into one by one. */
export interface MarkLayer {
  /** Sets the mark of a code over what is there; in pixels of the picture. */
  set(code: number, x: number, y: number, opacity: number): void;
  picture(): HTMLCanvasElement;
}

/**
 * Marks as pixels: the canvas takes a third of a second to draw 50,000 of them one by one.
 * @param size of a mark, in pixels of the picture
 */
export function createMarkLayer(
  width: number,
  height: number,
  size: number,
  lookOf: (code: number) => Look,
): MarkLayer {
  const picture = document.createElement('canvas');
  [picture.width, picture.height] = [width, height];
  const context = picture.getContext('2d')!;
  const pixels = context.createImageData(width, height);
  const stamps = new Map<number, ImageData>();
  return {
    set(code, x, y, opacity) {
      const stamp = stamps.get(code) ?? stampOf(lookOf(code), size);
      stamps.set(code, stamp);
      const left = Math.round(x - stamp.width / 2);
      const top = Math.round(y - stamp.height / 2);
      if (left < 0 || top < 0 || left + stamp.width > width || top + stamp.height > height) return;
      blend(pixels, stamp, left, top, opacity);
    },
    picture() {
      context.putImageData(pixels, 0, 0);
      return picture;
    },
  };
}

function stampOf(look: Look, size: number): ImageData {
  const stamp = document.createElement('canvas');
  stamp.width = stamp.height = Math.ceil(2.7 * size);
  const context = stamp.getContext('2d')!;
  drawMark(context, look, stamp.width / 2, stamp.height / 2, size);
  return context.getImageData(0, 0, stamp.width, stamp.height);
}

/** Source over destination (Porter and Duff, 1984), colours not multiplied by their opacity. */
function blend(into: ImageData, stamp: ImageData, left: number, top: number, opacity: number): void {
  const [to, from] = [into.data, stamp.data];
  for (let at = 0; at < from.length; at += 4) {
    const above = (from[at + 3]! / 255) * opacity;
    if (above === 0) continue;
    const pixel = at / 4;
    const row = Math.floor(pixel / stamp.width);
    const place = ((top + row) * into.width + left + (pixel - row * stamp.width)) * 4;
    const below = (to[place + 3]! / 255) * (1 - above);
    for (let channel = 0; channel < 3; channel += 1)
      to[place + channel] = (from[at + channel]! * above + to[place + channel]! * below) / (above + below);
    to[place + 3] = 255 * (above + below);
  }
}
