import type { MetricAbout, ScoreView } from '../src/protocol/scores.ts';
import { recordsLink } from './actions.ts';
import { metricCell } from './codeColumns.ts';
import { element, lacking, scrolling, section } from './dom.ts';
import { fold } from './fold.ts';
import { walkable } from './walk.ts';
import { DIMENSION_WORDS, DIMENSIONS, sign, VERDICT_WORDS } from './words.ts';

/** The same metrics of each generator, side by side. */
export function generators(view: ScoreView): HTMLElement {
  const title = 'Generators side by side';
  if (view.models.length < 2) return lacking('generators', title, 'This takes reports of two generators (meta.model).');
  const known = view.about.filter(({ key }) => view.models.some(({ metrics }) => metrics[key]?.value !== undefined));
  const names = view.models.map(({ name }) => (name === '' ? 'not said' : name));
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Metric'),
    ...names.map((name) => element('th', { scope: 'col', class: 'number' }, name)),
  );
  const numbers = element(
    'tr',
    {},
    element('th', { scope: 'row' }, 'Reports'),
    ...view.models.map(({ n, name }, at) =>
      element('td', { class: 'number' }, recordsLink(n.toLocaleString('en'), { model: name }, `Reports, ${names[at]}`)),
    ),
  );
  const row = ({ key, title, about }: MetricAbout): HTMLElement =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', title: about }, title),
      ...view.models.map(({ metrics, name }, at) =>
        element(
          'td',
          { class: 'number' },
          metricCell(metrics[key], { metric: key, model: name }, `${title}, ${names[at]}`),
        ),
      ),
    );
  const parts = DIMENSIONS.map((dimension) => {
    const own = known.filter((each) => each.dimension === dimension);
    const heading = element(
      'th',
      { scope: 'rowgroup', colspan: view.models.length + 1 },
      DIMENSION_WORDS[dimension].title,
    );
    return own.length > 0 && element('tbody', {}, element('tr', { class: 'group' }, heading), ...own.map(row));
  });
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, numbers), ...parts);
  return section(
    'generators',
    title,
    element(
      'p',
      { class: 'muted' },
      'By meta.model of the reports. Some values depend on the number of reports: compare generators with as many each.',
    ),
    scrolling(title, walkable(table)),
  );
}

/** Every metric of the dataset, folded away. */
export function allMetrics(view: ScoreView): HTMLElement {
  const hasBefore = view.about.some(({ key }) => view.dataset.metrics[key]?.before !== undefined);
  const names = [
    ...['Metric', 'Value', ...(hasBefore ? ['Before'] : [])],
    ...['Real reports', '95 % interval', 'Rests on', 'Verdict', 'What it says'],
  ];
  const head = element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name)));
  const rows = view.about.map(({ key, title, about }) => {
    const metric = view.dataset.metrics[key];
    if (!metric) return false;
    const { text, why, against, interval, n, verdict, before } = metric;
    const real = against ? `${against.real}; ${against.own} here, ${against.n} reports each` : '';
    return element(
      'tr',
      { 'data-metric': key },
      element('th', { scope: 'row' }, title),
      element('td', { class: 'number' }, metric.value === undefined ? text : recordsLink(text, { metric: key }, title)),
      hasBefore && element('td', { class: 'number' }, before ?? ''),
      element('td', {}, real),
      element('td', {}, interval ?? ''),
      element('td', { class: 'number' }, n.toLocaleString('en')),
      element('td', {}, verdict ? sign(verdict) : '', verdict ? ` ${VERDICT_WORDS[verdict]}` : ''),
      element('td', { class: 'excerpt' }, why === undefined ? about : `${about} Not defined: ${why}.`),
    );
  });
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
  return section(
    'metrics',
    'All metrics',
    fold('metrics', 'Show every value with what it rests on', scrolling('All metrics', walkable(table))),
  );
}
