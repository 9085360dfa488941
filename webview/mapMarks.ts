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
  const pixels = new Float32Array(width * height * 4);
  const stamps = new Map<number, Stamp>();
  return {
    set(code, x, y, opacity) {
      const stamp = stamps.get(code) ?? stampOf(lookOf(code), size, width);
      stamps.set(code, stamp);
      const left = Math.round(x - stamp.size / 2);
      const top = Math.round(y - stamp.size / 2);
      if (left < 0 || top < 0 || left + stamp.size > width || top + stamp.size > height) return;
      blend(pixels, stamp, (top * width + left) * 4, opacity);
    },
    picture() {
      context.putImageData(imageOf(context.createImageData(width, height), pixels), 0, 0);
      return picture;
    },
  };
}

/** A mark as pixels: where each that is not clear stands from the first one, and four numbers for it, as in a layer. */
interface Stamp {
  /** Pixels of a side. */
  readonly size: number;
  readonly places: Int32Array;
  readonly values: Float32Array;
}

/** @param width of the layer it is for */
function stampOf(look: Look, size: number, width: number): Stamp {
  const stamp = document.createElement('canvas');
  stamp.width = stamp.height = Math.ceil(2.7 * size);
  const context = stamp.getContext('2d')!;
  drawMark(context, look, stamp.width / 2, stamp.height / 2, size);
  const { data } = context.getImageData(0, 0, stamp.width, stamp.height);
  const places: number[] = [];
  const values: number[] = [];
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3]! / 255;
    if (opacity === 0) continue;
    const pixel = at / 4;
    places.push((Math.floor(pixel / stamp.width) * width + (pixel % stamp.width)) * 4);
    values.push(data[at]! * opacity, data[at + 1]! * opacity, data[at + 2]! * opacity, opacity);
  }
  return { size: stamp.width, places: Int32Array.from(places), values: Float32Array.from(values) };
}

/** Source over destination (Porter and Duff, 1984): colours up to 255, multiplied by their opacity, which is up to 1. */
function blend(into: Float32Array, { places, values }: Stamp, from: number, opacity: number): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = from + places[at]!;
    const value = at * 4;
    const kept = 1 - values[value + 3]! * opacity;
    into[place] = values[value]! * opacity + into[place]! * kept;
    into[place + 1] = values[value + 1]! * opacity + into[place + 1]! * kept;
    into[place + 2] = values[value + 2]! * opacity + into[place + 2]! * kept;
    into[place + 3] = values[value + 3]! * opacity + into[place + 3]! * kept;
  }
}

/** Pixels as the canvas takes them, colours not multiplied. */
function imageOf(image: ImageData, pixels: Float32Array): ImageData {
  const { data } = image;
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3]!;
    if (opacity === 0) continue;
    for (let channel = at; channel < at + 3; channel += 1) data[channel] = pixels[channel]! / opacity;
    data[at + 3] = opacity * 255;
  }
  return image;
}
