import type { ScoreView } from '../src/protocol/scores.ts';
import { editorLink, recordLink, recordsLink } from './actions.ts';
import { element, scrolling, section } from './dom.ts';

/** The passages that most reports share, each with reports that hold it. */
export function repeatedPhrases({ phrases, n }: ScoreView): HTMLElement {
  const made = section('phrases', 'Which phrases come again and again?');
  if (phrases.length === 0) {
    const none = 'No passage of eight words or more stands in five reports and in a twentieth of them.';
    made.append(element('p', {}, none));
    return made;
  }
  const names = ['Phrase', 'Words', 'Reports', 'Such as'];
  const head = names.map((name, at) =>
    element('th', { scope: 'col', class: at === 1 || at === 2 ? 'number' : undefined }, name),
  );
  const rows = phrases.map(({ text, tokens, records, places }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'phrase' }, `“${text}”`),
      element('td', { class: 'number' }, tokens.toLocaleString('en')),
      element(
        'td',
        { class: 'number' },
        recordsLink(records.toLocaleString('en'), { phrase: text }, `Reports that hold “${text}”`),
        ` (${percent(records / n)})`,
      ),
      element('td', {}, ...places.map((place) => element('span', { class: 'pair' }, recordLink(place)))),
    ),
  );
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows));
  made.append(
    element(
      'p',
      { class: 'muted' },
      'Passages that many reports hold word for word, those that take up most of the dataset first. ',
      editorLink('Show them in the Findings view', { kind: 'showFindings', rule: 'low-diversity' }),
    ),
    scrolling('Repeated phrases', table),
  );
  return made;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
}
