import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AcknowledgementRow, ChangeRow } from './kept-change';

interface ChangeSchema extends DBSchema {
  changes: { key: number; value: ChangeRow; indexes: { owner: string } };
  acknowledgements: { key: string; value: AcknowledgementRow; indexes: { owner: string } };
  leases: { key: string; value: { readonly holder: string; readonly until: number } };
}

export type ChangeDatabase = IDBPDatabase<ChangeSchema>;

let opened: Promise<ChangeDatabase> | undefined;

/** The changes on this device. Fails where the browser keeps nothing. */
export function changeDatabase(): Promise<ChangeDatabase> {
  opened ??= openDB<ChangeSchema>('assay-changes', 1, {
    upgrade(database) {
      const changes = database.createObjectStore('changes', { keyPath: 'order', autoIncrement: true });
      changes.createIndex('owner', 'owner');
      database.createObjectStore('acknowledgements', { keyPath: 'id' }).createIndex('owner', 'owner');
      database.createObjectStore('leases');
    },
    terminated: () => (opened = undefined),
  }).catch((refusal: unknown) => {
    opened = undefined;
    throw refusal;
  });
  return opened;
}
