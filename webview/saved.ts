import type { SavedScore, SavedScores } from '../src/protocol/scores.ts';
import { append, counted, element } from './dom.ts';
import { factsOf } from './header.ts';

/** The head of a page in a file of its own: what was scored, with what, and the choice where there are several datasets. */
export function savedHeader({ files }: SavedScores, show: (score: SavedScore) => void): HTMLElement {
  const title = element('h1');
  const facts = element('p', { class: 'muted' });
  const made = element('header', {}, title, facts);
  const choose = (score: SavedScore): void => {
    title.textContent = `Scores of ${score.name}`;
    facts.textContent = `${factsOf(score.view).join(' · ')} · ${score.madeBy}`;
    show(score);
  };
  if (files.length > 1) {
    const select = element('select', { id: 'dataset' });
    append(
      select,
      files.map(({ name }, at) => element('option', { value: at }, name)),
    );
    select.addEventListener('change', () => choose(files[Number(select.value)]!));
    const label = element('label', { for: 'dataset' }, `${counted(files.length, 'dataset')}, shown is`);
    made.prepend(element('div', { class: 'bar choice' }, label, select));
  }
  choose(files[0]!);
  return made;
}

/** Follows the colours that the reader's system asks for, and those of paper; what is folded away is unfolded on paper. */
export function followReader(): void {
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  const isPaper = matchMedia('print');
  const follow = (): void => {
    document.body.className = isPaper.matches ? 'paper' : isDark.matches ? 'vscode-dark' : 'vscode-light';
  };
  for (const query of [isDark, isPaper]) query.addEventListener('change', follow);
  follow();
  let unfolded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const part of unfolded) part.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const part of unfolded) part.open = false;
    unfolded = [];
  });
}
