import { Injectable, inject } from '@angular/core';
import { DeviceVault, type Sealed, Unreadable } from '@assay/platform/web';
import { addRow, editRows, readRows } from './change-rows';
import type { Acknowledgement, AcknowledgementRow, ChangeRow, KeptChange } from './kept-change';
import { unreadableChange } from './unreadable-change';

type Contents = Omit<KeptChange, 'id' | 'owner' | 'order' | 'state' | 'onDevice'>;

/** What lay on the device when it was read. */
export interface ShelfContents {
  readonly changes: readonly KeptChange[];
  readonly acknowledgements: readonly Acknowledgement[];
}

/** Puts changes and acknowledgements on the device, encrypted, and reads them back. Fails where the device refuses. */
@Injectable({ providedIn: 'root' })
export class DeviceShelf {
  private readonly vault = inject(DeviceVault);
  /** What was decrypted before, by the bytes it came from: a row that was written anew has others. */
  private readonly seen = new Map<string, { readonly mark: string; readonly value: unknown }>();

  async add(change: KeptChange): Promise<KeptChange> {
    const order = await addRow(await this.rowOf(change));
    return { ...change, order, state: 'waiting', onDevice: true };
  }

  async put(...changes: KeptChange[]): Promise<void> {
    await editRows({ put: await Promise.all(changes.map((change) => this.rowOf(change))) });
  }

  /** The change leaves in the same step in which its acknowledgement comes. */
  async acknowledge({ order }: KeptChange, acknowledgement: Acknowledgement): Promise<void> {
    await editRows({ remove: [order], acknowledge: [await this.acknowledgementRowOf(acknowledgement)] });
  }

  async remove(changes: readonly KeptChange[], moved: readonly KeptChange[], copy?: Acknowledgement): Promise<void> {
    const put = await Promise.all(moved.map((change) => this.rowOf(change)));
    const acknowledge = copy ? [await this.acknowledgementRowOf(copy)] : [];
    await editRows({ remove: changes.map(({ order }) => order), put, acknowledge });
  }

  async forget(acknowledgements: readonly Acknowledgement[]): Promise<void> {
    await editRows({ forget: acknowledgements.map(({ id }) => id) });
  }

  /** A change that cannot be read stays, parked; of an answer that cannot be, the server has the original. */
  async read(owner: string): Promise<ShelfContents> {
    const rows = await readRows(owner);
    const [changes, acknowledgements] = await Promise.all([
      Promise.all(rows.changes.map((row) => readable(this.changeOf(row), () => unreadableChange(row)))),
      Promise.all(rows.acknowledgements.map((row) => readable(this.acknowledgementOf(row), () => null))),
    ]);
    return { changes, acknowledgements: acknowledgements.filter((one) => one !== null) };
  }

  private async rowOf({ id, owner, order, state, onDevice: _, ...contents }: KeptChange): Promise<ChangeRow> {
    const sealed = await this.vault.seal(owner, contents satisfies Contents);
    return { ...(order > 0 ? { order } : {}), id, owner, parked: state === 'parked', sealed };
  }

  private async acknowledgementRowOf({ answer, ...known }: Acknowledgement): Promise<AcknowledgementRow> {
    return { ...known, sealed: await this.vault.seal(known.owner, answer) };
  }

  private async changeOf({ id, owner, order, parked, sealed }: Required<ChangeRow>): Promise<KeptChange> {
    const contents = await this.contentsOf<Contents>(id, owner, sealed);
    return { ...contents, id, owner, order, state: parked ? 'parked' : 'waiting', onDevice: true };
  }

  private async acknowledgementOf({ sealed, ...row }: AcknowledgementRow): Promise<Acknowledgement> {
    return { ...row, answer: sealed && (await this.contentsOf(`answer ${row.id}`, row.owner, sealed)) };
  }

  private async contentsOf<Value>(id: string, owner: string, sealed: Sealed): Promise<Value> {
    const mark = sealed.iv.join(' ');
    const before = this.seen.get(id);
    if (before?.mark === mark) return before.value as Value;
    const value = await this.vault.open<Value>(owner, sealed);
    this.seen.set(id, { mark, value });
    return value;
  }
}

/** What is made of a row in place of what cannot be decrypted. Every other failure stays one. */
function readable<Value, Instead>(reading: Promise<Value>, instead: () => Instead): Promise<Value | Instead> {
  return reading.catch((failure: unknown) => {
    if (failure instanceof Unreadable) return instead();
    throw failure;
  });
}
