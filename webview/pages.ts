import { element, link } from './dom.ts';

/** The way through a list that is too long to be shown at once. */
export interface Pages {
  readonly element: HTMLElement;
  /** @param from the first that is shown, from 0 */
  show(from: number, shown: number, total: number): void;
}

/**
 * @param size of a page
 * @param what is listed, for those who hear the buttons alone
 */
export function pages(size: number, what: string, go: (from: number) => void): Pages {
  let first = 0;
  const told = element('span', { class: 'muted', role: 'status' });
  const back = link('Previous', () => go(Math.max(0, first - size)), `Previous ${size} of ${what}`);
  const on = link('Next', () => go(first + size), `Next ${size} of ${what}`);
  const made = element('div', { class: 'bar pages' }, told, back, on);
  return {
    element: made,
    show(from, shown, total) {
      first = from;
      const isAll = shown === total;
      told.textContent = isAll
        ? ''
        : `${(from + 1).toLocaleString('en')} to ${(from + shown).toLocaleString('en')} of ${total.toLocaleString('en')}`;
      made.hidden = isAll;
      const focused = document.activeElement;
      back.disabled = from === 0;
      on.disabled = from + shown >= total;
      // A button that was pressed and has no more to show hands the focus to the other one.
      if (focused === back && back.disabled) on.focus();
      if (focused === on && on.disabled) back.focus();
    },
  };
}
