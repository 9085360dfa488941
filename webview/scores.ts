import type { PanelStatus, ScoreView, ToPage } from '../src/protocol/scores.ts';
import { editorButton } from './actions.ts';
import { askedRecords } from './asked.ts';
import { awaitedCards, QUESTION } from './cards.ts';
import { element, section } from './dom.ts';
import { createHeader } from './header.ts';
import { readState, savedScores, saveState, send } from './host.ts';
import { createParts } from './parts.ts';
import { elementAt, placeOf } from './places.ts';
import { followReader, savedHeader } from './saved.ts';

import './report.css';
import './scores.css';

const page = document.getElementById('page')!;
const content = element('div', { id: 'content' });

/** Draws what the editor sends, as it comes. */
function followEditor(): void {
  const header = createHeader();
  const asked = askedRecords(content);
  const parts = createParts(content, asked.element);
  const awaited = awaitedCards();
  content.append(awaited);
  let status: PanelStatus | undefined;
  let view: ScoreView | undefined;
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.kind === 'records') return asked.show(data.page);
    if (data.kind === 'view') {
      view = data.view;
      draw(view, parts.draw);
      asked.renew();
    } else {
      status = data.status;
      saveState({ uri: status.uri });
    }
    if (status) header.show(status, view);
    awaited.hidden = status?.running === undefined;
    // Till then the title stands that the page came with.
    if (!content.isConnected) page.replaceChildren(header.element, content);
    content.classList.toggle('stale', status?.stale !== undefined || status?.failure !== undefined);
  });
  window.addEventListener('scroll', () => {
    if (view) saveState({ scroll: window.scrollY });
  });
  if (readState().uri === undefined) {
    // There for the first time, it is of a scoring that begins: it is painted with this, before the editor has been asked.
    header.show({ name: page.dataset.name!, running: { what: '', done: 0 } }, undefined);
    page.replaceChildren(header.element, content);
  }
  send({ kind: 'ready' });
}

/** A page that is drawn anew stays where it was, and the focus on what it was on. */
function draw(shown: ScoreView, drawParts: (view: ScoreView) => void): void {
  const { activeElement } = document;
  const focused = activeElement && content.contains(activeElement) ? placeOf(activeElement) : undefined;
  if (shown.n === 0) content.replaceChildren(withoutReports(shown));
  else drawParts(shown);
  const { scroll = 0 } = readState();
  window.scrollTo(0, scroll);
  if (focused && document.activeElement !== activeElement) elementAt(focused)?.focus({ preventScroll: true });
}

function withoutReports({ codes }: ScoreView): HTMLElement {
  const wanted = codes.map(({ name }) => name);
  return section(
    'ship',
    QUESTION,
    element('p', { class: 'answer' }, 'It holds no report yet. Its scores stand here as soon as it does.'),
    editorButton('Generate Reports…', { kind: 'generate', codes: wanted }),
  );
}

if (savedScores) {
  followReader();
  page.replaceChildren(
    savedHeader(savedScores, ({ view }) => draw(view, createParts(content).draw)),
    content,
  );
} else followEditor();
