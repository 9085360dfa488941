import type { Dimension, GroupView, MetricKey, RecordList, ScoreView, Verdict } from '../src/protocol/scores.ts';
import { editorLink, recordsLink } from './actions.ts';
import { counted, element, link, section } from './dom.ts';
import { aboutOf, againstReal, DIMENSION_WORDS, DIMENSIONS, sign, VERDICT_WORDS } from './words.ts';

/** The records that show what a metric is about. */
export const LIST_OF: Readonly<Partial<Record<MetricKey, RecordList['kind']>>> = {
  offCodeRate: 'offCode',
  nearDuplicateRate: 'nearDuplicate',
  plagiarismRate: 'copied',
  runCoverage: 'copied',
  longestRun: 'copied',
  nearCopyRate: 'nearest',
  nndMin: 'nearest',
  nndMean: 'nearest',
  recordsWithIdentifiers: 'identifiers',
  identifiers: 'identifiers',
  leakedIdentifiers: 'identifiers',
};

export const QUESTION = 'Can I ship this dataset?';

/** The answer to it, and a card for each dimension. */
export function cards(view: ScoreView): HTMLElement {
  const made = section('ship', QUESTION, element('p', { class: 'answer' }, answer(view)));
  made.append(element('div', { class: 'cards' }, ...DIMENSIONS.map((dimension) => card(view, dimension))));
  if (view.missed.length > 0) made.append(missed(view));
  if (view.references === undefined) made.append(withoutReferences());
  return made;
}

/** Where the cards will stand; a screen reader is told how far the scoring is instead. */
export function awaitedCards(): HTMLElement {
  const awaited = DIMENSIONS.map((dimension) => {
    const { title, question } = DIMENSION_WORDS[dimension];
    return element(
      'article',
      { class: 'card' },
      element('h3', {}, title),
      element('p', { class: 'verdict muted' }, 'Scoring…'),
      element('p', { class: 'muted' }, question),
    );
  });
  return element(
    'section',
    { 'aria-hidden': 'true' },
    element('h2', {}, QUESTION),
    element('div', { class: 'cards awaited' }, ...awaited),
  );
}

/** Fewer reports than this say little about the next ones. */
const FEW = 20;

function answer(view: ScoreView): string {
  const { n, dataset } = view;
  if (!holdsWords(dataset)) return 'The reports hold no words: there is nothing to judge.';
  const few =
    n < FEW ? ` ${n === 1 ? 'One report says' : `${n} reports say`} little: values will change with more.` : '';
  return `${verdictInWords(view)}${few}${notCompared(view)}`;
}

/** Codes that are named one by one. */
const MOST_NAMED = 3;

function notCompared({ references, referencesOfItsCodes, codesWithoutReferences: without = [] }: ScoreView): string {
  if (references === undefined) return ' It was not compared with real reports.';
  if (referencesOfItsCodes === 0)
    return ' Its fidelity was not compared with real reports: none of them has one of these codes.';
  if (without.length === 0) return '';
  const more = without.length - MOST_NAMED;
  const named = `${without.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${counted(more, 'more code')}` : ''}`;
  return without.length === 1
    ? ` The fidelity of ${named} was not compared: no real report has this code.`
    : ` The fidelity of ${named} was not compared: no real report has these codes.`;
}

function holdsWords({ metrics }: GroupView): boolean {
  return metrics.distinct1?.value !== undefined;
}

function verdictInWords({ dataset, missed }: ScoreView): string {
  const named = (verdict: Verdict): string[] =>
    DIMENSIONS.filter((each) => dataset.dimensions[each].verdict === verdict).map((each) =>
      DIMENSION_WORDS[each].title.toLowerCase(),
    );
  const are = (of: readonly string[]): string => `${of.join(' and ')} ${of.length === 1 ? 'is' : 'are'}`;
  const [bad, look] = [named('bad'), named('look')];
  const against = [
    bad.length > 0 && `${are(bad)} bad`,
    missed.length > 0 &&
      `${counted(missed.length, 'bound')} of casewright.json ${missed.length === 1 ? 'is' : 'are'} missed`,
  ].filter((each) => each !== false);
  if (against.length > 0)
    return `Not yet: ${against.join(', ')}${look.length > 0 ? `; ${are(look)} worth a look` : ''}.`;
  if (look.length > 0)
    return `Have a look first: ${are(look)} not quite as ${look.length === 1 ? 'it' : 'they'} should be.`;
  if (named('good').length === 0) return 'There is too little here to judge.';
  const open = DIMENSIONS.filter((each) => dataset.dimensions[each].verdict === undefined);
  const notJudged = open.map((each) => DIMENSION_WORDS[each].title.toLowerCase());
  return `Nothing that was measured speaks against it${open.length > 0 ? `; ${are(notJudged)} not judged` : ''}.`;
}

function card(view: ScoreView, dimension: Dimension): HTMLElement {
  const { title, question } = DIMENSION_WORDS[dimension];
  const { verdict, drivers } = view.dataset.dimensions[dimension];
  const heading = `card-${dimension}`;
  const note = view.notes[dimension];
  const shown = drivers.length > 0 ? drivers : judged(view, dimension);
  return element(
    'article',
    { class: `card ${verdict ?? 'none'}`, 'aria-labelledby': heading },
    element('h3', { id: heading }, title),
    element('p', { class: 'verdict' }, sign(verdict, ''), ` ${VERDICT_WORDS[verdict ?? 'none']}`),
    element('p', { class: 'muted' }, question),
    note !== undefined && element('p', { class: 'because' }, note),
    drivers.length > 0 && element('p', { class: 'because' }, 'Because of:'),
    verdict !== undefined &&
      element('ul', {}, ...shown.map((key) => element('li', {}, ...reason(view, key, drivers.length > 0)))),
  );
}

/** Metrics with a verdict, for a card that nothing speaks against. */
function judged({ about, dataset }: ScoreView, dimension: Dimension): MetricKey[] {
  const own = about.filter((each) => each.dimension === dimension && dataset.metrics[each.key]?.verdict);
  return own.slice(0, 4).map(({ key }) => key);
}

function reason(view: ScoreView, key: MetricKey, isDriver: boolean): (Node | string)[] {
  const about = aboutOf(view, key);
  const metric = view.dataset.metrics[key]!;
  const kind = LIST_OF[key];
  const isListed = kind !== undefined && view.lists.some((list) => list.kind === kind);
  const value = metric.value === undefined ? metric.text : recordsLink(metric.text, { metric: key }, about.title);
  const parts: (Node | string)[] = [element('strong', {}, about.title), ': ', value, `${againstReal(metric)}. `];
  parts.push(element('span', { class: 'muted' }, `${about.about} `));
  if (isDriver && isListed)
    parts.push(link('Show the reports', () => goTo(`list-${kind}`), `Show the reports: ${about.title}`));
  return parts;
}

/** Bounds that the team set, and that do not hold. */
function missed(view: ScoreView): HTMLElement {
  const items = view.missed.map(({ key, bound }) => {
    const { text, why } = view.dataset.metrics[key] ?? { text: '–', why: undefined };
    const { title } = aboutOf(view, key);
    const value = why === undefined ? recordsLink(text, { metric: key }, title) : `not defined, since ${why}`;
    return element('li', {}, element('strong', {}, title), ' is ', value, `; wanted: ${bound}.`);
  });
  return element(
    'div',
    { class: 'notice bad' },
    element('p', {}, 'Bounds of casewright.json that are missed:'),
    element('ul', {}, ...items),
  );
}

/** Scrolls to a part of the page and puts the focus on it. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

function withoutReferences(): HTMLElement {
  return element(
    'div',
    { class: 'notice' },
    element(
      'p',
      {},
      element('strong', {}, 'No real reports to compare with. '),
      'With some, the scores also say whether reports of a code are as far from each other as real ones, whether a classifier that learnt from real reports finds their codes, and whether passages were copied.',
    ),
    element(
      'p',
      {},
      'Name them in casewright.json, beside the files of the dataset: ',
      element('code', {}, '"references": ["real/*.jsonl"]'),
      ' ',
      editorLink('Open casewright.json', { kind: 'openConfiguration' }),
    ),
  );
}
