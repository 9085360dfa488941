import { append, element } from './dom.ts';
import type { MapMemory } from './map.ts';
import { drawMark, LOOKS, type Look, OTHER } from './mapMarks.ts';

/** Which mark each code has, and which are shown. */
export interface MapLegend {
  readonly element: HTMLElement;
  /** By the number of a code. */
  lookOf(code: number): Look;
  isShown(code: number): boolean;
}

/** What codes without a mark of their own are hidden by. */
const OTHERS = '\0others';

/**
 * Codes with their marks; unticked ones are hidden. There are only so many marks that can be told apart: codes beyond share one, and one of them
 * can be chosen to have its own.
 * @param names by the number of a code
 * @param codes of the records
 */
export function mapLegend(
  names: readonly string[],
  codes: readonly number[],
  memory: MapMemory,
  onChange: () => void,
): MapLegend {
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const box = element('div', { class: 'legend', role: 'group', 'aria-label': 'Codes on the map' });
  const looks = new Map<number, Look>();
  const draw = (): void => {
    const marked = markedCodes(names, counts, memory.marked);
    const others = [...counts.keys()].filter((code) => !marked.includes(code)).sort((a, b) => a - b);
    looks.clear();
    for (const [at, code] of marked.entries()) looks.set(code, LOOKS[at]!);
    const entries = [...marked]
      .sort((a, b) => a - b)
      .map((code) => entry(names[code]!, looks.get(code)!, names[code]!));
    box.replaceChildren(...entries);
    if (others.length > 0) append(box, [entry(OTHERS, OTHER, `${others.length} other codes`), choiceOf(others)]);
  };
  const entry = (key: string, look: Look, name: string): HTMLElement => {
    const mark = element('canvas', { width: 28, height: 28, 'aria-hidden': 'true' });
    drawMark(mark.getContext('2d')!, look, 14, 14, 9);
    const tick = element('input', { type: 'checkbox', checked: !memory.hidden.has(key), 'data-key': `code-${key}` });
    tick.addEventListener('change', () => {
      if (tick.checked) memory.hidden.delete(key);
      else memory.hidden.add(key);
      onChange();
    });
    return element('label', {}, tick, mark, name);
  };
  const choiceOf = (others: readonly number[]): HTMLElement => {
    const select = element('select', { id: 'map-mark' }, element('option', { value: '' }, 'choose a code'));
    append(
      select,
      others.map((code) => element('option', { value: names[code]! }, names[code]!)),
    );
    select.addEventListener('change', () => {
      if (select.value === '') return;
      memory.marked = [select.value, ...memory.marked.filter((name) => name !== select.value)].slice(0, LOOKS.length);
      draw();
      box.querySelector<HTMLElement>('select')?.focus();
      onChange();
    });
    return element(
      'span',
      { class: 'entry' },
      element('label', { for: 'map-mark' }, 'Give a mark of its own to'),
      select,
    );
  };
  draw();
  return {
    element: box,
    lookOf: (code) => looks.get(code) ?? OTHER,
    isShown: (code) => !memory.hidden.has(looks.has(code) ? names[code]! : OTHERS),
  };
}

/** Those that were chosen and those of most records, as many as there are marks; each keeps its place while they are the same. */
function markedCodes(
  names: readonly string[],
  counts: ReadonlyMap<number, number>,
  chosen: readonly string[],
): number[] {
  const all = [...counts.keys()];
  const rank = (code: number): number => {
    const at = chosen.indexOf(names[code]!);
    return at < 0 ? chosen.length : at;
  };
  const sorted = all.sort((a, b) => rank(a) - rank(b) || counts.get(b)! - counts.get(a)! || a - b);
  return sorted.slice(0, LOOKS.length).sort((a, b) => a - b);
}
