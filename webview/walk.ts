const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Lets the arrow keys go from button to button in the body of a table, which takes one stop of the Tab key: a table of numbers that all lead
 * somewhere would take hundreds.
 */
export function walkable(table: HTMLTableElement): HTMLTableElement {
  const buttons = (): HTMLButtonElement[] => [...table.querySelectorAll<HTMLButtonElement>('tbody button')];
  for (const [at, each] of buttons().entries()) each.tabIndex = at === 0 ? 0 : -1;
  table.addEventListener('focusin', ({ target }) => {
    const all = buttons();
    if (!all.includes(target as HTMLButtonElement)) return;
    for (const each of all) each.tabIndex = each === target ? 0 : -1;
  });
  table.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const from = (event.target as Element).closest('td, th');
    if (!step || !from || !(event.target as Element).closest('tbody')) return;
    const next = nextButton(table, from, step);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return table;
}

/** The nearest button in a direction; in a row or a column that has none left, there is none. */
function nextButton(
  table: HTMLTableElement,
  from: Element,
  [across, down]: readonly [number, number],
): HTMLButtonElement | undefined {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  let row = rows.findIndex((each) => each.contains(from));
  let column = [...rows[row]!.cells].indexOf(from as HTMLTableCellElement);
  for (;;) {
    row += down;
    column += across;
    const cell = rows[row]?.cells[column];
    if (!rows[row] || (across !== 0 && !cell)) return undefined;
    const found = cell?.querySelector('button');
    if (found) return found;
  }
}
