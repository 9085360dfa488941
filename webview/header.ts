import type { PanelStatus, ScoreView } from '../src/protocol/scores.ts';
import { button, progressBar } from './controls.ts';
import { counted, element, link } from './dom.ts';
import { send } from './host.ts';

export interface Header {
  readonly element: HTMLElement;
  show(status: Omit<PanelStatus, 'uri'>, view: ScoreView | undefined): void;
}

/** What was scored and when, whether it still holds, and the way to score it again. */
export function createHeader(): Header {
  const title = element('h1', {}, 'Scores');
  const facts = element('p', { class: 'muted' });
  const again = button('Score Again', () => send({ kind: 'score' }));
  const keep = button('Export Report…', () => send({ kind: 'export' }));
  const stop = button('Stop', () => send({ kind: 'stop' }));
  const bar = progressBar(0, 'Scoring');
  const what = element('span', { class: 'muted' });
  const running = element('div', { class: 'bar running' }, bar, what, stop);
  const told = element('div', { role: 'status', 'aria-live': 'polite' });
  let lastNotice = '';
  const made = element(
    'header',
    {},
    element('div', { class: 'bar' }, title, element('div', { class: 'bar' }, keep, again)),
    facts,
    running,
    told,
  );
  return {
    element: made,
    show(status, view) {
      title.textContent = `Scores of ${status.name}`;
      facts.replaceChildren(...headline(status, view));
      running.hidden = status.running === undefined;
      again.hidden = status.running !== undefined;
      keep.hidden = view === undefined;
      if (status.running) {
        bar.value = status.running.done;
        what.textContent = `${Math.round(100 * status.running.done)} %${status.running.what === '' ? '' : ` · ${status.running.what}`}`;
      }
      const notice = noticeOf(status, view);
      // Told once, not with every step of a scoring.
      if (notice?.textContent === lastNotice || (!notice && lastNotice === '')) return;
      lastNotice = notice?.textContent ?? '';
      told.replaceChildren(...(notice ? [notice] : []));
    },
  };
}

/** How much was scored, against what. */
export function factsOf(view: ScoreView): string[] {
  return [
    counted(view.n, 'report'),
    counted(view.codes.filter(({ n, isHeading }) => n > 0 && !isHeading).length, 'code'),
    view.references === undefined
      ? 'no real reports to compare with'
      : `${counted(view.references, 'real report')} to compare with${ofItsCodes(view)}`,
    ...(view.skipped === undefined ? [] : [`${counted(view.skipped, 'line')} left out, being no report`]),
  ];
}

function ofItsCodes({ referencesOfItsCodes: some }: ScoreView): string {
  if (some === undefined) return '';
  return ` (${some === 0 ? 'none' : some.toLocaleString('en')} of these codes)`;
}

function headline(
  { scoredAt, isUnsaved, running, sendsTo }: Omit<PanelStatus, 'uri'>,
  view: ScoreView | undefined,
): (Node | string)[] {
  if (!view) return [running ? whereItRuns(sendsTo) : ''];
  if (running && sendsTo !== undefined) return [whereItRuns(sendsTo)];
  const facts = [...factsOf(view), `${isUnsaved ? 'with unsaved edits' : 'as saved'} at ${scoredAt ?? ''}`];
  return [`${facts.join(' · ')} `, link('Open the dataset', () => send({ kind: 'openDataset' }))];
}

function whereItRuns(sendsTo: string | undefined): string {
  return sendsTo === undefined
    ? 'Scoring runs on this computer.'
    : `Scoring runs on this computer; the embeddings come from ${sendsTo}, to which texts are sent.`;
}

const STALE: Readonly<Record<NonNullable<PanelStatus['stale']>, string>> = {
  edited: 'The file has changed since. These values are of its earlier state.',
  unsaved: 'The dataset was edited since. These values are of its earlier state.',
  gone: 'The file is gone. These values are the last there were.',
};

function noticeOf(
  { failure, stale, isStopped, running }: Omit<PanelStatus, 'uri'>,
  view: ScoreView | undefined,
): HTMLElement | undefined {
  if (failure) {
    const remedy = failure.remedy === undefined ? '' : ` ${failure.remedy}`;
    const before = view ? ' What is shown is of the scoring before.' : '';
    return element(
      'div',
      { class: 'notice bad' },
      element(
        'p',
        {},
        element('strong', {}, 'It could not be scored. '),
        `${sentence(failure.message)}${remedy}${before}`,
      ),
    );
  }
  if (stale === 'gone' && !view) return element('div', { class: 'notice' }, element('p', {}, 'The file is gone.'));
  if (stale && view) return element('div', { class: 'notice' }, element('p', {}, STALE[stale]));
  if (isStopped && !running)
    return element(
      'div',
      { class: 'notice' },
      element(
        'p',
        {},
        view ? 'The scoring was stopped. These values are of the one before.' : 'The scoring was stopped.',
      ),
    );
  return undefined;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
