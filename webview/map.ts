import type { ScoreView, SimilarityMap } from '../src/protocol/scores.ts';
import { counted, element, link, scrolling, section } from './dom.ts';
import { send } from './host.ts';
import { drawMap, drawMark, lookOf, placeOf } from './mapDrawing.ts';
import { nameOfCode } from './words.ts';

/** Records that are listed of what was selected. */
const MOST_LISTED = 50;
/** A press that moved less is a click. */
const CLICK_PX = 4;

/** The records as places: alike ones stand together, twins are joined. Selected by mouse or keyboard, listed below. */
export function similarityMap(view: ScoreView, map: SimilarityMap): HTMLElement {
  const canvas = element('canvas', {
    tabindex: 0,
    role: 'application',
    'aria-label':
      'Map of the reports. Arrow keys go from report to report, Space selects it and those around it, Enter opens it.',
    'aria-describedby': 'map-status',
  });
  const told = element(
    'p',
    { id: 'map-status', class: 'muted', role: 'status' },
    'Draw a frame around reports to list them; click one to open it.',
  );
  const listed = element('div');
  const hidden = new Set<number>();
  let selected = new Set<number>();
  let cursor: number | undefined;
  let from: readonly [number, number] | undefined;
  let to: readonly [number, number] | undefined;

  const draw = (): void => {
    const brush = from && to ? ([...from, ...to] as const) : undefined;
    drawMap(canvas, map, { hidden, selected, ...(cursor !== undefined && { cursor }), ...(brush && { brush }) });
  };
  const frame = () => ({ width: canvas.clientWidth, height: canvas.clientHeight });
  const visible = (): number[] => [...map.x.keys()].filter((at) => !hidden.has(map.codes[at]!));
  const describe = (at: number): string => `${nameOf(map, at)}, ${nameOfCode(view.codes[map.codes[at]!]!)}`;
  const open = (at: number): void => send({ kind: 'openRecord', id: map.ids[at]!, line: map.lines[at]! });
  const select = (chosen: readonly number[]): void => {
    selected = new Set(chosen);
    told.textContent = chosen.length === 0 ? 'Nothing is selected.' : `${counted(chosen.length, 'report')} selected.`;
    listed.replaceChildren(...(chosen.length > 0 ? [selectionTable(view, map, chosen)] : []));
    draw();
  };
  const nearest = (x: number, y: number, among: readonly number[]): number | undefined => {
    let best: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const at of among) {
      const [ownX, ownY] = placeOf(map, at, frame());
      const distance = (ownX - x) ** 2 + (ownY - y) ** 2;
      if (distance < least) [best, least] = [at, distance];
    }
    return best;
  };
  const within = (left: number, top: number, right: number, bottom: number): number[] =>
    visible().filter((at) => {
      const [x, y] = placeOf(map, at, frame());
      return (
        x >= Math.min(left, right) &&
        x <= Math.max(left, right) &&
        y >= Math.min(top, bottom) &&
        y <= Math.max(top, bottom)
      );
    });
  const go = (key: string): void => {
    const [x, y] = cursor === undefined ? [0, 0] : placeOf(map, cursor, frame());
    const ahead = visible().filter(
      (at) => cursor === undefined || (at !== cursor && isAhead(key, placeOf(map, at, frame()), x, y)),
    );
    cursor = nearest(x, y, ahead) ?? cursor;
    if (cursor !== undefined) told.textContent = describe(cursor);
    draw();
  };

  canvas.addEventListener('pointerdown', (event) => {
    from = [event.offsetX, event.offsetY];
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (from) to = [event.offsetX, event.offsetY];
    const under = from ? undefined : nearest(event.offsetX, event.offsetY, visible());
    canvas.title = under === undefined ? '' : describe(under);
    if (from) draw();
  });
  canvas.addEventListener('pointerup', (event) => {
    if (!from) return;
    const [x, y] = from;
    const isClick = Math.hypot(event.offsetX - x, event.offsetY - y) < CLICK_PX;
    const hit = isClick ? nearest(x, y, within(x - 12, y - 12, x + 12, y + 12)) : undefined;
    [from, to] = [undefined, undefined];
    if (hit !== undefined) open(hit);
    else select(isClick ? [] : within(x, y, event.offsetX, event.offsetY));
  });
  canvas.addEventListener('keydown', (event) => {
    if (event.key.startsWith('Arrow')) go(event.key);
    else if (event.key === 'Enter' && cursor !== undefined) open(cursor);
    else if (event.key === ' ' && cursor !== undefined) {
      const [x, y] = placeOf(map, cursor, frame());
      select(within(x - 24, y - 24, x + 24, y + 24));
    } else if (event.key === 'Escape') select([]);
    else return;
    event.preventDefault();
  });
  new ResizeObserver(draw).observe(canvas);
  new MutationObserver(draw).observe(document.body, { attributes: true, attributeFilter: ['class'] });

  const toggle = (code: number, isShown: boolean): void => {
    if (isShown) hidden.delete(code);
    else hidden.add(code);
    draw();
  };
  const left = map.hidden > 0 ? ` The first ${map.x.length.toLocaleString('en')} are shown.` : '';
  const about = `Reports that say alike things stand near each other; lines join near-duplicates. The plane shows ${Math.round(100 * map.share)} % of what tells the reports apart.${left}`;
  return section(
    'map',
    'Which reports are alike?',
    element('p', { class: 'muted' }, about),
    legend(view, map, toggle),
    element('div', { class: 'map' }, canvas),
    told,
    listed,
  );
}

function isAhead(key: string, [x, y]: readonly [number, number], fromX: number, fromY: number): boolean {
  const [across, down] = [x - fromX, y - fromY];
  if (key === 'ArrowRight') return across > 0 && across >= Math.abs(down);
  if (key === 'ArrowLeft') return across < 0 && -across >= Math.abs(down);
  if (key === 'ArrowDown') return down > 0 && down >= Math.abs(across);
  return down < 0 && -down >= Math.abs(across);
}

function nameOf({ ids, lines }: SimilarityMap, at: number): string {
  return ids[at] === '' ? `line ${lines[at]! + 1}` : ids[at]!;
}

/** Codes with their marks; unticked ones are hidden. */
function legend(view: ScoreView, map: SimilarityMap, toggle: (code: number, isShown: boolean) => void): HTMLElement {
  const made = element('div', { class: 'legend', role: 'group', 'aria-label': 'Codes on the map' });
  for (const code of [...new Set(map.codes)].sort((a, b) => a - b)) {
    const mark = element('canvas', { width: 28, height: 28, 'aria-hidden': 'true' });
    drawMark(mark.getContext('2d')!, lookOf(code), 14, 14, 9);
    const box = element('input', { type: 'checkbox', checked: true });
    box.addEventListener('change', () => toggle(code, box.checked));
    made.append(element('label', {}, box, mark, nameOfCode(view.codes[code]!)));
  }
  return made;
}

function selectionTable(view: ScoreView, map: SimilarityMap, chosen: readonly number[]): HTMLElement {
  const head = element('tr', {}, element('th', { scope: 'col' }, 'Report'), element('th', { scope: 'col' }, 'Code'));
  const rows = chosen.slice(0, MOST_LISTED).map((at) => {
    const name = nameOf(map, at);
    const press = link(
      name,
      () => send({ kind: 'openRecord', id: map.ids[at]!, line: map.lines[at]! }),
      `Open report ${name}`,
    );
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, press),
      element('td', {}, nameOfCode(view.codes[map.codes[at]!]!)),
    );
  });
  const more = chosen.length - rows.length;
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
  return element(
    'div',
    {},
    scrolling('Selected reports', table),
    more > 0 && element('p', { class: 'muted' }, `and ${more.toLocaleString('en')} more`),
  );
}
