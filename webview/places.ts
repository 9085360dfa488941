/** Where an element stands, in words that still hold when its part of the page was drawn anew. */
export interface Place {
  readonly part: string;
  readonly name: string;
  /** Among those of the same name in the part. */
  readonly number: number;
}

export function placeOf(element: Element): Place | undefined {
  const part = element.closest('section[id], header');
  if (!part) return undefined;
  const name = nameOf(element);
  return { part: part.id, name, number: candidates(part, name).indexOf(element) };
}

export function elementAt({ part, name, number }: Place): HTMLElement | undefined {
  const own = part === '' ? document.querySelector('header') : document.getElementById(part);
  const found = own ? candidates(own, name) : [];
  return (found[number] ?? found[0]) as HTMLElement | undefined;
}

function candidates(part: Element, name: string): Element[] {
  const all = part.querySelectorAll(
    'button, input, select, summary, canvas, [tabindex], vscode-button, vscode-text-field',
  );
  return [...all].filter((each) => nameOf(each) === name);
}

function nameOf(element: Element): string {
  const { dataset, id, tagName, textContent } = element as HTMLElement;
  const label = element.getAttribute('aria-label');
  return dataset.key ?? (id !== '' ? id : `${tagName} ${label ?? textContent}`);
}

/** How far the scrolling boxes of a part are scrolled, to be scrolled so again when it was drawn anew. */
export function scrolledBoxes(part: Element): (drawn: Element) => void {
  const boxes = [...part.querySelectorAll('.scrolling')].map(({ scrollLeft, scrollTop }) => ({
    scrollLeft,
    scrollTop,
  }));
  return (drawn) => {
    for (const [at, box] of [...drawn.querySelectorAll('.scrolling')].entries()) Object.assign(box, boxes[at]);
  };
}
