import type { ListedRecord } from '../src/protocol/scores.ts';
import { recordLink } from './actions.ts';
import { element, scrolling } from './dom.ts';

/** What a table of records shows beside each one's name and code. */
export interface RecordColumns {
  /** The name of a number of each. */
  readonly measure?: string | undefined;
  /** Whether the texts' first words are shown. */
  readonly excerpts?: boolean;
}

/** Records that lead to their documents. */
export function recordTable(
  title: string,
  items: readonly (Omit<ListedRecord, 'excerpt'> & Partial<ListedRecord>)[],
  { measure, excerpts }: RecordColumns,
): HTMLElement {
  const names = ['Report', 'Code', ...(measure === undefined ? [] : [measure]), ...(excerpts ? ['Begins'] : [])];
  const head = element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name)));
  const rows = items.map((item) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, recordLink(item)),
      element('td', {}, item.code),
      measure !== undefined && element('td', { class: excerpts && 'number' }, item.measure),
      excerpts && element('td', { class: 'excerpt' }, item.excerpt),
    ),
  );
  return scrolling(title, element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)));
}
