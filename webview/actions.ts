import type { FromPage } from '../src/protocol/scores.ts';
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

/** Words that do something in the editor. */
export function editorLink(text: string, message: FromPage, label?: string): HTMLElement | undefined {
  return savedScores ? undefined : link(text, () => send(message), label);
}

/** A button that does something in the editor. */
export function editorButton(text: string, message: FromPage): HTMLElement | undefined {
  return savedScores ? undefined : button(text, () => send(message));
}
