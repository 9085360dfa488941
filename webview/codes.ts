import type { GroupView, MetricKey, ScoreView } from '../src/protocol/scores.ts';
import { type Column, columnsOf, knownMetrics, USUAL_COLUMNS } from './codeColumns.ts';
import { textField } from './controls.ts';
import { counted, element, link, scrolling, section } from './dom.ts';
import { fold } from './fold.ts';
import { readState, saveState } from './host.ts';
import { walkable } from './walk.ts';
import { aboutOf, DIMENSION_WORDS, DIMENSIONS } from './words.ts';

/** The table of codes, and the way to one of them. */
export interface CodeTable {
  readonly element: HTMLElement;
  show(code: string): void;
}

export function codeTable(view: ScoreView): CodeTable {
  let { sort = { by: 'worst', isDown: true }, filter = '', columns: chosen = USUAL_COLUMNS } = readState();
  const told = element('p', { class: 'muted', role: 'status' });
  const box = scrolling('Code by code');

  const draw = (): void => {
    const columns = columnsOf(view, chosen);
    const column = columns.find(({ id }) => id === sort.by) ?? columns[1]!;
    const words = filter.toLowerCase().split(/\s+/);
    const shown = view.codes.filter(({ name, title = '' }) => {
      const text = `${name} ${title}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    shown.sort((a, b) => compare(column.value(a), column.value(b), sort.isDown) || a.name.localeCompare(b.name));
    const headings = columns.map((each) => headingOf(each, each === column ? sort.isDown : undefined));
    const head = element('thead', {}, element('tr', {}, ...headings));
    const body = element('tbody', {}, ...shown.map((group) => rowOf(group, columns)));
    box.replaceChildren(walkable(element('table', { class: 'firm' }, head, body)));
    told.textContent =
      shown.length === view.codes.length
        ? counted(shown.length, 'code')
        : `${shown.length} of ${counted(view.codes.length, 'code')}`;
  };
  const headingOf = ({ id, title, about }: Column, isDown: boolean | undefined): HTMLElement => {
    const press = element('button', { type: 'button', class: 'sort', title: about, 'data-key': `sort-${id}` }, title);
    press.addEventListener('click', () => {
      sort = { by: id, isDown: isDown === undefined ? id !== 'code' : !isDown };
      saveState({ sort });
      draw();
      box.querySelector<HTMLElement>(`[data-key="sort-${id}"]`)?.focus();
    });
    const order = isDown === undefined ? 'none' : isDown ? 'descending' : 'ascending';
    return element('th', { scope: 'col', 'aria-sort': order }, press);
  };
  const field = textField('Filter codes', filter, (value) => {
    filter = value;
    saveState({ filter });
    draw();
  }) as HTMLElement & { value: string };
  const choice = columnChoice(view, chosen, (next) => {
    chosen = next;
    saveState({ columns: next });
    draw();
  });
  draw();
  const made = section(
    'codes',
    'Code by code',
    element('p', { class: 'muted' }, 'Verdicts are of fidelity, diversity and privacy, in this order.'),
    element('div', { class: 'bar' }, field, told),
    fold('columns', 'Choose the columns', choice),
    box,
  );
  return {
    element: made,
    show(code) {
      filter = code;
      field.value = code;
      saveState({ filter });
      draw();
      made.scrollIntoView({ block: 'start' });
      field.focus({ preventScroll: true });
    },
  };
}

/** Every metric that a code has a value of, to be ticked. */
function columnChoice(
  view: ScoreView,
  chosen: readonly MetricKey[],
  onChange: (chosen: readonly MetricKey[]) => void,
): HTMLElement {
  const boxes = new Map<MetricKey, HTMLInputElement>();
  const tell = (): void => onChange([...boxes].flatMap(([key, { checked }]) => (checked ? [key] : [])));
  const groups = DIMENSIONS.map((dimension) => {
    const labels = knownMetrics(view)
      .filter((key) => aboutOf(view, key).dimension === dimension)
      .map((key) => {
        const box = element('input', { type: 'checkbox', checked: chosen.includes(key), 'data-key': `column-${key}` });
        box.addEventListener('change', tell);
        boxes.set(key, box);
        const { title, about } = aboutOf(view, key);
        return element('label', { title: about }, box, title);
      });
    const { title } = DIMENSION_WORDS[dimension];
    return labels.length > 0 && element('fieldset', { class: 'columns' }, element('legend', {}, title), ...labels);
  });
  const tick = (isOn: (key: MetricKey) => boolean): void => {
    for (const [key, box] of boxes) box.checked = isOn(key);
    tell();
  };
  return element(
    'div',
    {},
    element(
      'div',
      { class: 'bar' },
      link('All', () => tick(() => true), 'All columns'),
      link('The usual ones', () => tick((key) => USUAL_COLUMNS.includes(key)), 'The usual columns'),
    ),
    ...groups,
  );
}

function rowOf(group: GroupView, columns: readonly Column[]): HTMLTableRowElement {
  const [first, ...others] = columns;
  const cells = others.map((column) => element('td', { class: 'number' }, column.cell(group)));
  return element('tr', {}, element('th', { scope: 'row' }, first!.cell(group)), ...cells);
}

/** What is not known comes last either way. */
function compare(a: number | string | undefined, b: number | string | undefined, isDown: boolean): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const order = typeof a === 'string' ? a.localeCompare(String(b)) : a - Number(b);
  return isDown ? -order : order;
}
