import type { GroupView, MetricKey, MetricView, RecordQuery, ScoreView } from '../src/protocol/scores.ts';
import { recordsLink } from './actions.ts';
import { element } from './dom.ts';
import { aboutOf, DIMENSION_WORDS, DIMENSIONS, nameOfCode, severity, sign, worstOf } from './words.ts';

/** What a table of codes shows of each unless somebody chose, where it is known. */
export const USUAL_COLUMNS: readonly MetricKey[] = [
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

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  value(group: GroupView): number | string | undefined;
  cell(group: GroupView): Node | string;
}

/** Metrics that any code has a value of. */
export function knownMetrics(view: ScoreView): MetricKey[] {
  return view.about
    .map(({ key }) => key)
    .filter((key) => view.codes.some(({ metrics }) => metrics[key]?.value !== undefined));
}

/** @param metrics those to be shown, in any order */
export function columnsOf(view: ScoreView, metrics: readonly MetricKey[]): Column[] {
  const hasQuota = view.codes.some(({ quota }) => quota !== undefined);
  const shown = knownMetrics(view).filter((key) => metrics.includes(key));
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
      cell: (group) => verdictCell(view, group),
    },
    {
      id: 'n',
      title: hasQuota ? 'Reports / wanted' : 'Reports',
      value: ({ n }) => n,
      cell: numberCell,
    },
    ...shown.map((key) => metricColumn(view, key)),
  ];
}

function metricColumn(view: ScoreView, key: MetricKey): Column {
  const { title, about } = aboutOf(view, key);
  const values = view.codes.map(({ metrics }) => metrics[key]?.value ?? 0);
  const most = values.reduce((largest, value) => Math.max(largest, value), 0);
  return {
    id: key,
    title,
    about,
    value: ({ metrics }) => metrics[key]?.value,
    cell: (group) =>
      element(
        'span',
        {},
        metricCell(group.metrics[key], { metric: key, code: group.name }, `${title}, ${nameOfCode(group)}`),
        sparkbar(group.metrics[key], most),
      ),
  };
}

function codeCell(group: GroupView): HTMLElement {
  const name = nameOfCode(group);
  return element(
    'span',
    {},
    group.n > 0 ? recordsLink(name, { code: group.name }, 'Code') : name,
    group.title !== undefined && element('span', { class: 'title' }, ` ${group.title}`),
  );
}

function numberCell(group: GroupView): HTMLElement {
  const { n, quota, name } = group;
  const text = n.toLocaleString('en');
  const wanted = quota === undefined ? '' : ` / ${quota.toLocaleString('en')}`;
  const shown = n > 0 ? recordsLink(text, { code: name }, `Reports, ${nameOfCode(group)}`) : text;
  return element('span', {}, shown, wanted);
}

/** Verdicts as signs; each leads to the reports by what decides it. */
function verdictCell(view: ScoreView, group: GroupView): HTMLElement {
  const signs = DIMENSIONS.map((dimension) => {
    const { verdict, drivers } = group.dimensions[dimension];
    const words = { good: 'good', look: 'worth a look', bad: 'bad' };
    const said = `${DIMENSION_WORDS[dimension].title}: ${verdict ? words[verdict] : 'not judged'}`;
    const judged = view.about.find((each) => each.dimension === dimension && group.metrics[each.key]?.verdict);
    const metric = drivers[0] ?? judged?.key;
    if (metric === undefined) return sign(verdict, said);
    const made = recordsLink('', { metric, code: group.name }, `${said}, ${nameOfCode(group)}`);
    made.append(sign(verdict, said));
    return made;
  });
  return element('span', { class: 'signs' }, ...signs);
}

/**
 * A value, which leads to the records it rests on; what is not good bears its sign.
 * @param of what it is a value of, for those who hear it without its table
 */
export function metricCell(metric: MetricView | undefined, query: RecordQuery, of: string): HTMLElement {
  if (!metric) return element('span', {}, '–');
  const isMarked = metric.verdict === 'look' || metric.verdict === 'bad';
  const shown = metric.value === undefined ? metric.text : recordsLink(metric.text, query, of);
  return element('span', { title: metric.why }, isMarked && sign(metric.verdict), ' ', shown);
}

/** How a value stands beside those of the other codes: a bar of its share of the largest. */
function sparkbar(metric: MetricView | undefined, most: number): HTMLElement | undefined {
  if (metric?.value === undefined || most <= 0) return undefined;
  const bar = element('span', { class: `filled ${metric.verdict ?? ''}` });
  bar.style.width = `${(100 * Math.max(0, metric.value)) / most}%`;
  return element('span', { class: 'spark', 'aria-hidden': 'true' }, bar);
}
