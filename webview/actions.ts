import type { FromPage, RecordQuery } from '../src/protocol/scores.ts';
import { button } from './controls.ts';
import { element, link } from './dom.ts';
import { savedScores, send } from './host.ts';

// What leads from the page into the editor. A page in a file of its own has none behind it: there, records are named and the rest is left out.

/** A record by its name, and the way to it. */
export function recordLink({ id, line }: { readonly id: string; readonly line: number }): HTMLElement {
  const name = id === '' ? `line ${line + 1}` : id;
  if (savedScores) return element('span', {}, id === '' ? name : `${id} (line ${line + 1})`);
  return link(name, () => send({ kind: 'openRecord', id, line }), `Open report ${name}`);
}

/** Told where somebody asks for the records behind a number, with what they ask for. */
export const ASKED = 'records-asked';

/**
 * A number, and the way to the records it rests on.
 * @param of what it is a number of, for those who hear it without its table
 */
export function recordsLink(text: string, query: RecordQuery, of: string): HTMLElement {
  if (savedScores) return element('span', {}, text);
  const made = link(text, () => ask(made, query), `${of}: ${text}, show the reports`);
  made.classList.add('value');
  made.dataset.key = JSON.stringify(query);
  return made;
}

/** Asks for the records behind a number. @param from where the reader comes back to */
export function ask(from: Element, query: RecordQuery): void {
  from.dispatchEvent(new CustomEvent<RecordQuery>(ASKED, { bubbles: true, detail: query }));
}

/** Words that do something in the editor. */
export function editorLink(text: string, message: FromPage, label?: string): HTMLElement | undefined {
  return savedScores ? undefined : link(text, () => send(message), label);
}

/** A button that does something in the editor. */
export function editorButton(text: string, message: FromPage): HTMLElement | undefined {
  return savedScores ? undefined : button(text, () => send(message));
}
