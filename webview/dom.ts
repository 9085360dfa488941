type Child = Node | string | undefined | false;

/** Makes an element. Attributes that are undefined or false are left out, true ones stand without a value. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? '' : String(value));
  }
  append(made, children);
  return made;
}

export function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) if (child !== undefined && child !== false) parent.append(child);
}

/** `1,234 reports` */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** A part of the page under a heading of its own. */
export function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    ...children,
  );
}

/** A part that says what it would take to be shown. */
export function lacking(id: string, title: string, needs: string): HTMLElement {
  return section(id, title, element('p', { class: 'muted' }, needs));
}

/** What is wider than the page scrolls by itself, by keyboard too. */
export function scrolling(label: string, ...children: readonly Child[]): HTMLElement {
  return element('div', { class: 'scrolling', role: 'group', tabindex: 0, 'aria-label': label }, ...children);
}

/** A button that reads like a link, for rows of tables. */
export function link(text: string, onClick: () => void, label?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'link', 'aria-label': label }, text);
  made.addEventListener('click', onClick);
  return made;
}
