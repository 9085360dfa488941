import type { ScoreView, SimilarityMap } from '../src/protocol/scores.ts';
import { recordLink } from './actions.ts';
import { element, scrolling } from './dom.ts';
import { pages } from './pages.ts';
import { nameOfCode } from './words.ts';

/** Records of a page. */
const PAGE = 50;

/** Records of the map as a table, a page at a time: what each is, where it stands, and its near-duplicate. */
export function placesTable(title: string, view: ScoreView, map: SimilarityMap, rows: readonly number[]): HTMLElement {
  const box = scrolling(title);
  const twins = new Map(map.twins.map(([row, twin]) => [row, twin]));
  const head = ['Report', 'Code', 'Across', 'Up', 'Near-duplicate of'].map((name, at) =>
    element('th', { scope: 'col', class: at === 2 || at === 3 ? 'number' : undefined }, name),
  );
  const link = (at: number): HTMLElement => recordLink({ id: map.ids[at]!, line: map.lines[at]! });
  const rowOf = (at: number): HTMLElement => {
    const twin = twins.get(at);
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, link(at)),
      element('td', {}, nameOfCode(view.codes[map.codes[at]!]!)),
      element('td', { class: 'number' }, map.x[at]!.toFixed(2)),
      element('td', { class: 'number' }, map.y[at]!.toFixed(2)),
      element('td', {}, twin === undefined ? '' : link(twin)),
    );
  };
  const go = (from: number): void => {
    const shown = rows.slice(from, from + PAGE);
    const body = element('tbody', {}, ...shown.map(rowOf));
    box.replaceChildren(element('table', {}, element('thead', {}, element('tr', {}, ...head)), body));
    box.scrollTop = 0;
    turn.show(from, shown.length, rows.length);
  };
  const turn = pages(PAGE, title.toLowerCase(), go);
  go(0);
  return element('div', {}, turn.element, box);
}
