import type { GroupView, MetricKey, MetricView, ScoreView } from '../src/protocol/scores.ts';
import { textField } from './controls.ts';
import { counted, element, scrolling, section } from './dom.ts';
import { readState, saveState } from './host.ts';
import { aboutOf, DIMENSION_WORDS, DIMENSIONS, nameOfCode, severity, sign, worstOf } from './words.ts';

/** What a table of codes shows of each, where it is known. */
const COLUMNS: readonly MetricKey[] = [
  'criteriaCoverage',
  'offCodeRate',
  'mmd2',
  'distinct2',
  'mattr50',
  'nearDuplicateRate',
  'nndMean',
  'plagiarismRate',
  'recordsWithIdentifiers',
];

interface Column {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  value(group: GroupView): number | string | undefined;
  cell(group: GroupView): Node | string;
}

/** The table of codes, and the way to one of them. */
export interface CodeTable {
  readonly element: HTMLElement;
  show(code: string): void;
}

export function codeTable(view: ScoreView): CodeTable {
  const columns = columnsOf(view);
  const body = element('tbody');
  const told = element('p', { class: 'muted', role: 'status' });
  const headings = new Map(columns.map((column) => [column.id, element('th', { scope: 'col' })]));
  let { sort = { by: 'worst', isDown: true }, filter = '' } = readState();
  if (!headings.has(sort.by)) sort = { by: 'worst', isDown: true };

  const draw = (): void => {
    const column = columns.find(({ id }) => id === sort.by)!;
    const words = filter.toLowerCase().split(/\s+/);
    const shown = view.codes.filter(({ name, title = '' }) => {
      const text = `${name} ${title}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    shown.sort((a, b) => compare(column.value(a), column.value(b), sort.isDown) || a.name.localeCompare(b.name));
    body.replaceChildren(...shown.map((group) => rowOf(group, columns)));
    for (const [id, heading] of headings) {
      heading.setAttribute('aria-sort', id !== sort.by ? 'none' : sort.isDown ? 'descending' : 'ascending');
    }
    told.textContent =
      shown.length === view.codes.length
        ? counted(shown.length, 'code')
        : `${shown.length} of ${counted(view.codes.length, 'code')}`;
  };
  for (const { id, title, about } of columns) {
    const press = element('button', { type: 'button', class: 'sort', title: about }, title);
    press.addEventListener('click', () => {
      sort = { by: id, isDown: sort.by === id ? !sort.isDown : id !== 'code' };
      saveState({ sort });
      draw();
    });
    headings.get(id)!.append(press);
  }
  const field = textField('Filter codes', filter, (value) => {
    filter = value;
    saveState({ filter });
    draw();
  }) as HTMLElement & { value: string };
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...headings.values())), body);
  draw();
  const made = section(
    'codes',
    'Code by code',
    element('div', { class: 'bar' }, field, told),
    scrolling('Code by code', table),
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

function columnsOf(view: ScoreView): Column[] {
  const hasQuota = view.codes.some(({ quota }) => quota !== undefined);
  const metrics = COLUMNS.filter((key) => view.codes.some(({ metrics }) => metrics[key]?.value !== undefined));
  return [
    { id: 'code', title: 'Code', value: ({ name }) => name, cell: codeCell },
    {
      id: 'worst',
      title: 'Verdicts',
      about: 'Fidelity, diversity, privacy',
      value: (group) =>
        DIMENSIONS.reduce(
          (sum, each) => sum + 10 ** severity(group.dimensions[each].verdict),
          severity(worstOf(group)) * 1e5,
        ),
      cell: verdictCell,
    },
    {
      id: 'n',
      title: hasQuota ? 'Reports / wanted' : 'Reports',
      value: ({ n }) => n,
      cell: ({ n, quota }) =>
        quota === undefined ? n.toLocaleString('en') : `${n.toLocaleString('en')} / ${quota.toLocaleString('en')}`,
    },
    ...metrics.map((key): Column => {
      const { title, about } = aboutOf(view, key);
      const values = view.codes.map(({ metrics }) => metrics[key]?.value ?? 0);
      const most = values.reduce((largest, value) => Math.max(largest, value), 0);
      return {
        id: key,
        title,
        about,
        value: ({ metrics }) => metrics[key]?.value,
        cell: ({ metrics }) => element('span', {}, metricCell(metrics[key]), sparkbar(metrics[key], most)),
      };
    }),
  ];
}

function rowOf(group: GroupView, columns: readonly Column[]): HTMLTableRowElement {
  const [first, ...others] = columns;
  const cells = others.map((column) => element('td', { class: 'number' }, column.cell(group)));
  return element('tr', {}, element('th', { scope: 'row' }, first!.cell(group)), ...cells);
}

function codeCell(group: GroupView): HTMLElement {
  return element(
    'span',
    {},
    nameOfCode(group),
    group.title !== undefined && element('span', { class: 'title' }, ` ${group.title}`),
  );
}

function verdictCell({ dimensions }: GroupView): HTMLElement {
  const signs = DIMENSIONS.map((dimension) => {
    const { verdict } = dimensions[dimension];
    const words = { good: 'good', look: 'worth a look', bad: 'bad' };
    return sign(verdict, `${DIMENSION_WORDS[dimension].title}: ${verdict ? words[verdict] : 'not judged'}`);
  });
  return element('span', { class: 'signs' }, ...signs);
}

/** A value; what is not good bears its sign. */
export function metricCell(metric: MetricView | undefined): HTMLElement {
  if (!metric) return element('span', {}, '–');
  const isMarked = metric.verdict === 'look' || metric.verdict === 'bad';
  return element('span', { title: metric.why }, isMarked && sign(metric.verdict), ` ${metric.text}`);
}

/** How a value stands beside those of the other codes: a bar of its share of the largest. */
function sparkbar(metric: MetricView | undefined, most: number): HTMLElement | undefined {
  if (metric?.value === undefined || most <= 0) return undefined;
  const bar = element('span', { class: `filled ${metric.verdict ?? ''}` });
  bar.style.width = `${(100 * Math.max(0, metric.value)) / most}%`;
  return element('span', { class: 'spark', 'aria-hidden': 'true' }, bar);
}

/** What is not known comes last either way. */
function compare(a: number | string | undefined, b: number | string | undefined, isDown: boolean): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const order = typeof a === 'string' ? a.localeCompare(String(b)) : a - Number(b);
  return isDown ? -order : order;
}
