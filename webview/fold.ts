import { element } from './dom.ts';
import { readState, saveState } from './host.ts';

/** A part that can be folded away; whether it is open is remembered. */
export function fold(id: string, title: string, content: Node): HTMLDetailsElement {
  const made = element('details', {}, element('summary', {}, title), content);
  made.open = readState().open?.includes(id) ?? false;
  made.addEventListener('toggle', () => {
    const others = (readState().open ?? []).filter((each) => each !== id);
    saveState({ open: made.open ? [...others, id] : others });
  });
  return made;
}
