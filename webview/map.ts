import type { ScoreView, SimilarityMap } from '../src/protocol/scores.ts';
import { recordLink } from './actions.ts';
import { counted, element, lacking, scrolling, section } from './dom.ts';
import { savedScores, send } from './host.ts';
import { mapCanvas } from './mapCanvas.ts';
import { drawMark, lookOf } from './mapMarks.ts';
import { nameOfCode } from './words.ts';

const TITLE = 'Which reports are alike?';
/** Records that are listed of what was selected. */
const MOST_LISTED = 50;

/** The records as places: alike ones stand together, twins are joined. Selected by mouse or keyboard, listed below. */
export function similarityMap(view: ScoreView): HTMLElement {
  const { map } = view;
  if (!map) return lacking('map', TITLE, 'This takes three reports.');
  if (!(map.share > 0)) {
    const isEmpty = view.dataset.metrics.distinct1?.value === undefined;
    return lacking(
      'map',
      TITLE,
      isEmpty ? 'This takes reports with words.' : 'All reports say the same, as far as can be told.',
    );
  }
  const begin = `Draw a frame around reports to list them; click one to ${savedScores ? 'name' : 'open'} it.`;
  const told = element('p', { id: 'map-status', class: 'muted', role: 'status' }, begin);
  const listed = element('div');
  const nameOf = (at: number): string => nameOnMap(view, map, at);
  const canvas = mapCanvas(map, {
    nameOf,
    onCursor(at) {
      told.textContent = nameOf(at);
    },
    onSelect(chosen) {
      told.textContent = chosen.length === 0 ? 'Nothing is selected.' : `${counted(chosen.length, 'report')} selected.`;
      listed.replaceChildren(...(chosen.length > 0 ? [selectionTable(view, map, chosen)] : []));
    },
    onOpen: (at) => send({ kind: 'openRecord', id: map.ids[at]!, line: map.lines[at]! }),
  });
  return section(
    'map',
    TITLE,
    element('p', { class: 'muted' }, aboutMap(map)),
    legend(view, map, canvas.toggle),
    element('div', { class: 'map' }, canvas.element),
    told,
    listed,
  );
}

function nameOnMap(view: ScoreView, { ids, lines, codes }: SimilarityMap, at: number): string {
  const name = ids[at] === '' ? `line ${lines[at]! + 1}` : ids[at]!;
  return `${name}, ${nameOfCode(view.codes[codes[at]!]!)}`;
}

function aboutMap({ share, hidden, x }: SimilarityMap): string {
  const left = hidden > 0 ? ` The first ${x.length.toLocaleString('en')} are shown.` : '';
  return `Reports that say alike things stand near each other; lines join near-duplicates. The plane shows ${Math.round(100 * share)} % of what tells the reports apart.${left}`;
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
  const rows = chosen
    .slice(0, MOST_LISTED)
    .map((at) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, recordLink({ id: map.ids[at]!, line: map.lines[at]! })),
        element('td', {}, nameOfCode(view.codes[map.codes[at]!]!)),
      ),
    );
  const more = chosen.length - rows.length;
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
  return element(
    'div',
    {},
    scrolling('Selected reports', table),
    more > 0 && element('p', { class: 'muted' }, `and ${more.toLocaleString('en')} more`),
  );
}
