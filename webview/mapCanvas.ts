import type { SimilarityMap } from '../src/protocol/scores.ts';
import { element } from './dom.ts';
import { savedScores } from './host.ts';
import { createDrawing } from './mapDrawing.ts';
import type { MapLegend } from './mapLegend.ts';
import { isAhead, nearestTo, type Place, type Places, placesOn, placesWithin } from './mapPlaces.ts';

/** A press that moved less is a click. */
const CLICK_PX = 4;
/** A click so near to a record means it. */
const HIT_PX = 12;
/** Space selects records so near to the one the keyboard is at. */
const AROUND_PX = 24;

export interface MapEvents {
  /** The name that a record goes by. */
  nameOf(at: number): string;
  onCursor(at: number): void;
  onSelect(chosen: readonly number[]): void;
  onOpen(at: number): void;
}

export interface MapCanvas {
  readonly element: HTMLCanvasElement;
  /** Codes are shown or hidden, or have other marks. */
  redraw(): void;
  /** Selects records without telling of it. */
  show(chosen: readonly number[]): void;
}

/** What mouse and keyboard do on the map, and what comes of it. */
interface Actions {
  press(place: Place): void;
  move(place: Place): void;
  release(place: Place): void;
  /** @returns whether the key means something here */
  key(key: string): boolean;
}

const LABEL = `Map of the reports. Arrow keys go from report to report, Space selects it and those around it${savedScores ? '' : ', Enter opens it'}.`;

/** The canvas of the map, with what mouse and keyboard do on it. */
export function mapCanvas(map: SimilarityMap, legend: MapLegend, events: MapEvents): MapCanvas {
  const canvas = element('canvas', {
    tabindex: 0,
    role: 'application',
    'aria-label': LABEL,
    'aria-describedby': 'map-status',
  });
  let places = placesOn(map, 0, 0);
  const drawing = createDrawing(canvas, map, legend, () => places);
  const actions = createActions({
    ...{ canvas, events, isShown: (at) => legend.isShown(map.codes[at]!) },
    places: () => places,
    draw: drawing.draw,
    forget: drawing.forget,
  });
  const again = (): void => {
    places = placesOn(map, canvas.clientWidth, canvas.clientHeight);
    drawing.forget();
    actions.draw();
  };
  listen(canvas, actions);
  const theme = new MutationObserver(again);
  theme.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  const size = new ResizeObserver(() => {
    if (canvas.isConnected) return again();
    // Told so when it was taken off the page: another map stands there.
    size.disconnect();
    theme.disconnect();
  });
  size.observe(canvas);
  return { element: canvas, redraw: again, show: actions.show };
}

function listen(canvas: HTMLCanvasElement, { press, move, release, key }: Actions): void {
  const placeOf = ({ offsetX, offsetY }: MouseEvent): Place => [offsetX, offsetY];
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    press(placeOf(event));
  });
  canvas.addEventListener('pointermove', (event) => move(placeOf(event)));
  canvas.addEventListener('pointerup', (event) => release(placeOf(event)));
  canvas.addEventListener('keydown', (event) => {
    if (key(event.key)) event.preventDefault();
  });
}

interface Stage {
  readonly canvas: HTMLCanvasElement;
  readonly events: MapEvents;
  isShown(at: number): boolean;
  places(): Places;
  draw(shown: {
    readonly selected: ReadonlySet<number>;
    readonly cursor: number | undefined;
    readonly brush: readonly [Place, Place] | undefined;
  }): void;
  forget(): void;
}

function createActions(stage: Stage): Actions & Pick<MapCanvas, 'show'> & { draw(): void } {
  const { canvas, events, isShown, places } = stage;
  let selected: ReadonlySet<number> = new Set();
  let cursor: number | undefined;
  let from: Place | undefined;
  let to: Place | undefined;
  const draw = (): void => stage.draw({ selected, cursor, brush: from && to && [from, to] });
  const around = ([x, y]: Place, by: number): number[] =>
    placesWithin(places(), [x - by, y - by], [x + by, y + by], isShown);
  const select = (chosen: readonly number[]): void => {
    selected = new Set(chosen);
    stage.forget();
    draw();
    events.onSelect(chosen);
  };
  const go = (key: string): void => {
    const { x, y } = places();
    const own: Place = cursor === undefined ? [0, 0] : [x[cursor]!, y[cursor]!];
    const isNext = (at: number): boolean =>
      isShown(at) && (cursor === undefined || (at !== cursor && isAhead(key, places(), at, own)));
    cursor = nearestTo(places(), own, isNext) ?? cursor;
    if (cursor !== undefined) events.onCursor(cursor);
    draw();
  };
  return {
    draw,
    show(chosen) {
      selected = new Set(chosen);
    },
    press: (place) => {
      from = place;
    },
    move(place) {
      if (from) to = place;
      const under = from ? undefined : nearestTo(places(), place, isShown);
      canvas.title = under === undefined ? '' : events.nameOf(under);
      if (from) draw();
    },
    release(place) {
      if (!from) return;
      const start = from;
      [from, to] = [undefined, undefined];
      if (Math.hypot(place[0] - start[0], place[1] - start[1]) >= CLICK_PX)
        return select(placesWithin(places(), start, place, isShown));
      const near = new Set(around(start, HIT_PX));
      const hit = nearestTo(places(), start, (at) => near.has(at));
      if (hit === undefined || savedScores) select(hit === undefined ? [] : [hit]);
      else {
        draw();
        events.onOpen(hit);
      }
    },
    key(key) {
      if (key.startsWith('Arrow')) go(key);
      else if (key === 'Enter' && cursor !== undefined) events.onOpen(cursor);
      else if (key === ' ' && cursor !== undefined)
        select(around([places().x[cursor]!, places().y[cursor]!], AROUND_PX));
      else if (key === 'Escape') select([]);
      else return false;
      return true;
    },
  };
}
