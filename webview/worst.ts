import type { GroupView, MetricAbout, ScoreView } from '../src/protocol/scores.ts';
import { recordsLink } from './actions.ts';
import { goTo, LIST_OF } from './cards.ts';
import { element, link, scrolling, section } from './dom.ts';
import { againstReal, nameOfCode, severity, sign } from './words.ts';

/** What is worst? Metrics that are not good, with the codes where they are worst. */
export function worst(view: ScoreView, showCode: (code: string) => void): HTMLElement {
  const { metrics } = view.dataset;
  const found = view.about
    .filter(({ key }) => severity(metrics[key]?.verdict) > 1)
    .sort((a, b) => severity(metrics[b.key]?.verdict) - severity(metrics[a.key]?.verdict));
  if (found.length === 0) return section('worst', 'What is worst?', element('p', {}, 'No metric calls for a look.'));
  const head = element(
    'tr',
    {},
    ...['Metric', 'Value', 'Worst in'].map((name) => element('th', { scope: 'col' }, name)),
  );
  const rows = found.map((about) => {
    const kind = LIST_OF[about.key];
    const isListed = view.lists.some((list) => list.kind === kind);
    return element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        sign(metrics[about.key]!.verdict),
        ' ',
        isListed ? link(about.title, () => goTo(`list-${kind}`), `${about.title}: show the reports`) : about.title,
      ),
      element(
        'td',
        {},
        recordsLink(metrics[about.key]!.text, { metric: about.key }, about.title),
        againstReal(metrics[about.key]!),
      ),
      element('td', {}, ...codesWhere(view, about, showCode)),
    );
  });
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
  return section('worst', 'What is worst?', scrolling('What is worst', table));
}

function codesWhere(
  { codes }: ScoreView,
  { key, title, isHighWorse }: MetricAbout,
  showCode: (code: string) => void,
): Node[] {
  const worthOf = (group: GroupView): number => group.metrics[key]!.value!;
  const direction = isHighWorse ? -1 : 1;
  const known = codes.filter(
    (group) => group.metrics[key]?.value !== undefined && (!isHighWorse || worthOf(group) > 0),
  );
  if (codes.length < 2 || known.length === 0) return [element('span', { class: 'muted' }, 'the dataset as a whole')];
  const first = known.sort((a, b) => direction * (worthOf(a) - worthOf(b))).slice(0, 3);
  return first.map((group) =>
    element(
      'span',
      { class: 'pair' },
      link(nameOfCode(group), () => showCode(group.name), `${nameOfCode(group)}: show in the table of codes`),
      ' ',
      recordsLink(group.metrics[key]!.text, { metric: key, code: group.name }, `${title}, ${nameOfCode(group)}`),
    ),
  );
}
