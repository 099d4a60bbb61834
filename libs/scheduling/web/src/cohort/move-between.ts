const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys in a table of buttons: to the next button that way, past cells that have none. */
export function moveBetween(event: KeyboardEvent): void {
  const step = steps[event.key];
  const button = event.target;
  if (!step || !(button instanceof HTMLButtonElement)) return;
  const next = beside(button, step) ?? beyond(button, step);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Another button of the same cell, above or below. */
function beside(button: HTMLButtonElement, [rows]: readonly [number, number]): HTMLButtonElement | null {
  const sibling = rows === 0 ? null : rows > 0 ? button.nextElementSibling : button.previousElementSibling;
  return sibling instanceof HTMLButtonElement ? sibling : null;
}

function beyond(button: HTMLButtonElement, [rows, columns]: readonly [number, number]): HTMLButtonElement | null {
  const cell = button.closest('td');
  const row = cell?.closest('tr');
  const body = row?.closest('tbody');
  if (!cell || !row || !body) return null;
  const all = [...body.rows];
  for (let [at, column] = [all.indexOf(row) + rows, cell.cellIndex + columns]; ; at += rows, column += columns) {
    const next = all[at]?.cells[column];
    if (!next) return null;
    const found = [...next.querySelectorAll('button')].at(rows < 0 ? -1 : 0);
    if (found) return found;
  }
}
