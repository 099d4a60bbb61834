import { changeDatabase } from './change-database.adapter';
import type { AcknowledgementRow, ChangeRow } from './kept-change';

/** Everything of one owner on this device, the changes in their order. */
export interface OwnedRows {
  readonly changes: readonly Required<ChangeRow>[];
  readonly acknowledgements: readonly AcknowledgementRow[];
}

/** One step on the device: all of it happens or nothing. */
export interface RowEdit {
  readonly put?: readonly ChangeRow[];
  readonly remove?: readonly number[];
  readonly acknowledge?: readonly AcknowledgementRow[];
  readonly forget?: readonly string[];
}

export async function readRows(owner: string): Promise<OwnedRows> {
  const database = await changeDatabase();
  const step = database.transaction(['changes', 'acknowledgements']);
  const [changes, acknowledgements] = await Promise.all([
    step.objectStore('changes').index('owner').getAll(owner),
    step.objectStore('acknowledgements').index('owner').getAll(owner),
    step.done,
  ]);
  const inOrder = changes.map((row) => ({ ...row, order: row.order ?? 0 })).sort((one, other) => one.order - other.order);
  return { changes: inOrder, acknowledgements };
}

/** The place that a new change got. It is on the disk when this settles, as far as the browser can tell. */
export async function addRow(row: ChangeRow): Promise<number> {
  const database = await changeDatabase();
  const step = database.transaction('changes', 'readwrite', { durability: 'strict' });
  const order = await step.store.add(row);
  await step.done;
  return order;
}

export async function editRows({ put = [], remove = [], acknowledge = [], forget = [] }: RowEdit): Promise<void> {
  const database = await changeDatabase();
  const step = database.transaction(['changes', 'acknowledgements'], 'readwrite', { durability: 'strict' });
  const [changes, acknowledgements] = [step.objectStore('changes'), step.objectStore('acknowledgements')];
  await Promise.all([
    ...put.map((row) => changes.put(row)),
    ...remove.map((order) => changes.delete(order)),
    ...acknowledge.map((row) => acknowledgements.put(row)),
    ...forget.map((id) => acknowledgements.delete(id)),
    step.done,
  ]);
}
