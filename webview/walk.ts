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
    const from = (event.target as Element).closest<HTMLButtonElement>('tbody button');
    const next = step && from && nextButton(table, from, step);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return table;
}

/**
 * The nearest button in a direction: across, each of a row in turn, of which a cell may hold several; up and down, the one of the same place in the
 * next cell that has any. In a row or a column that has none left, there is none.
 */
function nextButton(
  table: HTMLTableElement,
  from: HTMLButtonElement,
  [across, down]: readonly [number, number],
): HTMLButtonElement | undefined {
  const row = from.closest('tr')!;
  if (across !== 0) {
    const own = [...row.querySelectorAll('button')];
    return own[own.indexOf(from) + across];
  }
  const cell = from.closest<HTMLTableCellElement>('td, th')!;
  const place = [...cell.querySelectorAll('button')].indexOf(from);
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  for (let at = rows.indexOf(row) + down; rows[at]; at += down) {
    const found = [...(rows[at]!.cells[cell.cellIndex]?.querySelectorAll('button') ?? [])];
    if (found.length > 0) return found[place] ?? found.at(-1);
  }
  return undefined;
}
