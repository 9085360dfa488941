import { lineY, plot, rectY, ruleY } from '@observablehq/plot';
import type { DistanceHistogram, RecordQuery } from '../src/protocol/scores.ts';
import { ask, recordsLink } from './actions.ts';
import { element, lacking, scrolling, section } from './dom.ts';
import { fold } from './fold.ts';
import { savedScores } from './host.ts';

const TITLE = 'How near to real reports?';
/** In CSS pixels. */
const WIDEST = 760;
/** With less room, as while a page is being laid out, there would be none left beside the scale. */
const NARROWEST = 120;

/** How near reports are to real ones, beside how near real ones are to each other. */
export function distances(histogram: DistanceHistogram | undefined): HTMLElement {
  if (!histogram) return lacking('distances', TITLE, 'This takes real reports to compare with.');
  const { ownCount, realCount } = histogram;
  const hasReal = realCount > 0;
  const legend = element(
    'p',
    { class: 'legend' },
    entry('own', `These reports (${ownCount.toLocaleString('en')})`),
    hasReal && entry('real', `Real reports to other real ones (${realCount.toLocaleString('en')})`),
  );
  return section(
    'distances',
    TITLE,
    element(
      'p',
      { class: 'muted' },
      `Distance of each report to the nearest real one. Where these reports stand left of the real ones, they follow single real reports too closely.`,
    ),
    legend,
    fittedChart(histogram),
    fold('distances', 'The same as a table', tableOf(histogram)),
  );
}

/** A sign and its words, which stay on one line. */
function entry(kind: 'own' | 'real', text: string): HTMLElement {
  return element('span', { class: 'entry' }, element('span', { class: `swatch ${kind}` }), text);
}

/** The chart, as wide as there is room for: its words keep their size. */
function fittedChart(histogram: DistanceHistogram): HTMLElement {
  const made = element('div', { class: 'chart' });
  let drawn = 0;
  new ResizeObserver(() => {
    const room = Math.min(WIDEST, made.clientWidth);
    if (room === drawn || room < NARROWEST) return;
    drawn = room;
    made.replaceChildren(chart(histogram, room));
  }).observe(made);
  return made;
}

function chart({ width, own, real, realCount }: DistanceHistogram, room: number): Element {
  const steps = own.map((share, at) => ({ from: at * width, to: (at + 1) * width, share, real: real[at]! }));
  const outline = [
    ...steps.map(({ from, real: share }) => ({ at: from, share })),
    { at: own.length * width, share: 0 },
  ];
  const marks = [
    rectY(steps, { x1: 'from', x2: 'to', y: 'share', fill: 'var(--own)', fillOpacity: 0.75, inset: 0.5 }),
    ...(realCount > 0
      ? [lineY(outline, { x: 'at', y: 'share', curve: 'step-after', stroke: 'var(--real)', strokeWidth: 2.5 })]
      : []),
    ruleY([0]),
  ];
  const made = plot({
    ...{ width: room, height: 240, marginLeft: 48, marginBottom: 44, marks },
    style: {
      background: 'transparent',
      color: 'var(--vscode-foreground)',
      fontFamily: 'var(--vscode-font-family)',
      fontSize: '12px',
    },
    x: { label: 'Distance to the nearest real report', ticks: Math.ceil(room / 95) },
    y: { label: 'Reports, %', percent: true, grid: true, nice: true },
  });
  // What a chart brings as a style of its own needs the page's nonce before it is attached.
  for (const style of made.querySelectorAll('style')) style.setAttribute('nonce', nonce());
  // Its parts are one picture; the table below says the same.
  for (const part of made.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  if (!savedScores) pressBars(made, own, width);
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', 'Histogram of distances to the nearest real report; the table below says the same');
  return made;
}

/** Bars lead to their reports; by keyboard the table below does. */
function pressBars(chart: Element, own: readonly number[], width: number): void {
  for (const [at, bar] of [...chart.querySelectorAll('rect')].entries()) {
    if (!own[at]) continue;
    bar.classList.add('pressed');
    bar.addEventListener('click', () => ask(bar, queryOf(width, at)));
  }
}

function tableOf({ width, own, real, realCount }: DistanceHistogram): HTMLElement {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const names = ['Distance', 'These reports', ...(realCount > 0 ? ['Real reports'] : [])];
  const head = names.map((name, at) => element('th', { scope: 'col', class: at > 0 ? 'number' : undefined }, name));
  const rows = [...own.keys()]
    .filter((at) => own[at]! > 0 || real[at]! > 0)
    .map((at) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, rangeOf(width, at)),
        element(
          'td',
          { class: 'number' },
          own[at]! > 0
            ? recordsLink(percent(own[at]!), queryOf(width, at), `Reports at ${rangeOf(width, at)}`)
            : percent(0),
        ),
        realCount > 0 && element('td', { class: 'number' }, percent(real[at]!)),
      ),
    );
  return scrolling(
    'Distances',
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows)),
  );
}

/** `0.10 to 0.15` */
function rangeOf(width: number, step: number): string {
  const digits = decimals(width);
  return `${(step * width).toFixed(digits)} to ${((step + 1) * width).toFixed(digits)}`;
}

function queryOf(width: number, step: number): RecordQuery {
  const end = (at: number): number => Number((at * width).toFixed(decimals(width)));
  return { metric: 'nndMean', distance: { from: end(step), to: end(step + 1) } };
}

function decimals(width: number): number {
  return Math.max(0, -Math.floor(Math.log10(width)));
}

function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? '';
}
