import type { ScoreView, SimilarityMap } from '../src/protocol/scores.ts';
import { counted, element, lacking, section } from './dom.ts';
import { fold } from './fold.ts';
import { savedScores, send } from './host.ts';
import { mapCanvas } from './mapCanvas.ts';
import { mapLegend } from './mapLegend.ts';
import { placesTable } from './mapTable.ts';
import { nameOfCode } from './words.ts';

const TITLE = 'Which reports are alike?';

/** What somebody did on the map, which holds for the map of the next scores too. */
export interface MapMemory {
  /** Keys of the records that are selected. */
  selected: ReadonlySet<string>;
  /** Names of codes that are hidden. */
  readonly hidden: Set<string>;
  /** Names of codes that have a mark of their own before others have. */
  marked: readonly string[];
}

export function createMapMemory(): MapMemory {
  return { selected: new Set(), hidden: new Set(), marked: [] };
}

/** The records as places: alike ones stand together, twins are joined. Selected by mouse or keyboard, listed below. */
export function similarityMap(view: ScoreView, memory: MapMemory): HTMLElement {
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
  const names = view.codes.map(nameOfCode);
  const nameOf = (at: number): string => `${recordName(map, at)}, ${names[map.codes[at]!]}`;
  const list = (chosen: readonly number[]): void => {
    told.textContent = chosen.length === 0 ? 'Nothing is selected.' : `${counted(chosen.length, 'report')} selected.`;
    listed.replaceChildren(...(chosen.length > 0 ? [placesTable('Selected reports', view, map, chosen)] : []));
  };
  const legend = mapLegend(names, map.codes, memory, () => canvas.redraw());
  const canvas = mapCanvas(map, legend, {
    nameOf,
    onCursor(at) {
      told.textContent = nameOf(at);
    },
    onSelect(chosen) {
      memory.selected = new Set(chosen.map((at) => keyOf(map, at)));
      list(chosen);
    },
    onOpen: (at) => send({ kind: 'openRecord', id: map.ids[at]!, line: map.lines[at]! }),
  });
  const before = memory.selected.size === 0 ? [] : rowsOf(map, memory.selected);
  if (before.length > 0) {
    canvas.show(before);
    list(before);
  }
  return section(
    'map',
    TITLE,
    element('p', { class: 'muted' }, aboutMap(map)),
    legend.element,
    element('div', { class: 'map' }, canvas.element),
    told,
    listed,
    fold('map', 'The same as a table', placesTable('All reports on the map', view, map, [...map.x.keys()])),
  );
}

function recordName({ ids, lines }: SimilarityMap, at: number): string {
  return ids[at] === '' ? `line ${lines[at]! + 1}` : ids[at]!;
}

/** Stays the same while lines move, where a record has an id. */
function keyOf({ ids, lines }: SimilarityMap, at: number): string {
  return ids[at] === '' ? `line ${lines[at]}` : `id ${ids[at]}`;
}

function rowsOf(map: SimilarityMap, keys: ReadonlySet<string>): number[] {
  return [...map.x.keys()].filter((at) => keys.has(keyOf(map, at)));
}

function aboutMap({ share, hidden, x }: SimilarityMap): string {
  const left = hidden > 0 ? ` The first ${x.length.toLocaleString('en')} are shown.` : '';
  return `Reports that say alike things stand near each other; lines join near-duplicates. The plane shows ${Math.round(100 * share)} % of what tells the reports apart.${left}`;
}
