import type { PanelStatus, ScoreView, ToPage } from '../src/protocol/scores.ts';
import { editorButton } from './actions.ts';
import { cards } from './cards.ts';
import { codeTable } from './codes.ts';
import { coverage } from './coverage.ts';
import { distances } from './distances.ts';
import { element, section } from './dom.ts';
import { createHeader } from './header.ts';
import { readState, savedScores, saveState, send } from './host.ts';
import { similarityMap } from './map.ts';
import { allMetrics, generators } from './metricTables.ts';
import { repeatedPhrases } from './phrases.ts';
import { recordLists } from './records.ts';
import { followReader, savedHeader } from './saved.ts';
import { worst } from './worst.ts';

import './report.css';
import './scores.css';

const page = document.getElementById('page')!;
const content = element('div', { id: 'content' });

/** Draws what the editor sends, as it comes. */
function followEditor(): void {
  const header = createHeader();
  let status: PanelStatus | undefined;
  let view: ScoreView | undefined;
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.kind === 'view') {
      view = data.view;
      draw(view);
    } else {
      status = data.status;
      saveState({ uri: status.uri });
    }
    if (status) header.show(status, view);
    // Till then the title stands that the page came with.
    if (!content.isConnected) page.replaceChildren(header.element, content);
    content.classList.toggle('stale', status?.stale !== undefined || status?.failure !== undefined);
  });
  window.addEventListener('scroll', () => {
    if (view) saveState({ scroll: window.scrollY });
  });
  send({ kind: 'ready' });
}

function draw(shown: ScoreView): void {
  // A page that is drawn anew stays where it was, and the focus on what it was on.
  const focused = document.activeElement?.id;
  content.replaceChildren(...(shown.n === 0 ? [withoutReports(shown)] : partsOf(shown)));
  const { scroll = 0 } = readState();
  window.scrollTo(0, scroll);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function partsOf(shown: ScoreView): HTMLElement[] {
  const codes = codeTable(shown);
  return [
    cards(shown),
    worst(shown, codes.show),
    recordLists(shown),
    codes.element,
    repeatedPhrases(shown),
    generators(shown),
    distances(shown.distances),
    similarityMap(shown),
    coverage(shown),
    allMetrics(shown),
    element(
      'p',
      { class: 'muted caveat' },
      'Verdicts compare with real reports or with fixed bounds; none of them proves privacy. What each metric is and where its bounds lie stands in docs/scores.md.',
    ),
  ];
}

function withoutReports({ codes }: ScoreView): HTMLElement {
  const wanted = codes.map(({ name }) => name);
  return section(
    'ship',
    'Can I ship this dataset?',
    element('p', { class: 'answer' }, 'It holds no report yet. Its scores stand here as soon as it does.'),
    editorButton('Generate Reports…', { kind: 'generate', codes: wanted }),
  );
}

if (savedScores) {
  followReader();
  page.replaceChildren(
    savedHeader(savedScores, ({ view }) => draw(view)),
    content,
  );
} else followEditor();
