import type { RecordPage, RecordQuery } from '../src/protocol/scores.ts';
import { ASKED, editorLink } from './actions.ts';
import { element, link, section } from './dom.ts';
import { readState, saveState, send } from './host.ts';
import { pages } from './pages.ts';
import { elementAt, type Place, placeOf } from './places.ts';
import { recordTable } from './recordTable.ts';

/** Records of a page; the editor hands out as many. */
const PAGE = 50;

/** The list of the records behind a number that somebody asked for. */
export interface AskedRecords {
  readonly element: HTMLElement;
  show(page: RecordPage): void;
  /** Asks anew for what is shown, since the dataset was scored again. */
  renew(): void;
}

/** @param page in which numbers are pressed */
export function askedRecords(page: HTMLElement): AskedRecords {
  let query: RecordQuery | undefined = readState().asked;
  let from = 0;
  let origin: Place | undefined;
  let isAwaited = false;
  const made = section('asked', 'Reports behind a number');
  const title = made.querySelector('h2')!;
  title.tabIndex = -1;
  made.hidden = true;
  const about = element('p', { class: 'muted' });
  const body = element('div');
  const request = (first: number): void => {
    if (query) send({ kind: 'recordsOf', query, from: first });
  };
  const turn = pages(PAGE, 'these reports', request);
  const leave = link('Back to the number', () => {
    made.hidden = true;
    query = undefined;
    saveState({ asked: undefined });
    const target = origin && elementAt(origin);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  });
  made.append(element('p', {}, leave), about, turn.element, body);
  page.addEventListener(ASKED, (event) => {
    const { target, detail } = event as CustomEvent<RecordQuery>;
    origin = placeOf(target as Element);
    query = detail;
    isAwaited = true;
    saveState({ asked: query });
    request(0);
  });
  return {
    element: made,
    show(shown) {
      // An answer to what was asked before what is asked now.
      if (JSON.stringify(shown.query) !== JSON.stringify(query)) return;
      // Of fewer records than before there may be no such page any more: the last one there is takes its place.
      if (shown.items.length === 0 && shown.total > 0) return request(PAGE * Math.floor((shown.total - 1) / PAGE));
      from = shown.from;
      title.textContent = shown.title;
      about.replaceChildren(shown.about, ...findingsOf(shown));
      turn.show(shown.from, shown.items.length, shown.total);
      body.replaceChildren(...(shown.items.length > 0 ? [recordTable(shown.title, shown.items, shown)] : []));
      made.hidden = false;
      if (!isAwaited) return;
      isAwaited = false;
      made.scrollIntoView({ block: 'start' });
      title.focus({ preventScroll: true });
    },
    renew: () => request(from),
  };
}

function findingsOf({ rule, title }: RecordPage): Node[] {
  const made =
    rule &&
    editorLink(
      'Show them in the Findings view',
      { kind: 'showFindings', rule },
      `${title}: show them in the Findings view`,
    );
  return made ? [document.createTextNode(' '), made] : [];
}
